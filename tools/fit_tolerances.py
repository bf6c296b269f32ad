"""Fits osint/data/tolerances.json: how far true statements of distance stray from the geodesic.

    python -m tools.fit_tolerances CLAIMS.jsonl > osint/data/tolerances.json

CLAIMS.jsonl holds statements with known ends, one document a line, under "gold": "stated_km",
"computed_km", and "subject" and "object" with their points; only documents whose "variant" is "as
written" count. The statements are not copied, only quantiles of them. Below 10 km a share says
little, and a floor in kilometres stands for it: what is left of the deviation when the extents of
both towns are allowed for, as far as verdicts allow for them. The other parts of the table are set
by hand, say so, and are kept.
"""

from __future__ import annotations

import hashlib
import json
import math
import sys
from pathlib import Path
from typing import Any, NamedTuple

from osint.gazetteer import Gazetteer, fold
from osint.judging.pairs import EDGE_SHARE
from osint.model import Point
from osint.world import world

BANDS_KM = (10.0, 25.0, 60.0, 150.0, math.inf)
INNER, OUTER = 0.05, 0.03
"""Shares of true statements outside the consistent and outside the doubtful range, a side."""

LEAST_LONGER, LEAST_DOUBTFUL = 1.15, 0.15
"""No band may be tighter than this: the size of towns, and rounding, do not vanish with distance."""

NAMED_WITHIN_KM, MOST_NEAR = 12.0, 10
"""How far from its stated point the gazetteer's entry of a town is looked for."""

TABLE = Path(__file__).parent.parent / "osint" / "data" / "tolerances.json"


def quantile(values: list[float], share: float) -> float:
    """The value below which `share` (0 to 1) of the values lie, interpolated."""
    ordered = sorted(values)
    at = share * (len(ordered) - 1)
    below = ordered[int(at)]
    above = ordered[min(int(at) + 1, len(ordered) - 1)]
    return below + (above - below) * (at - int(at))


class Stated(NamedTuple):
    """One statement as it was written; `extents_km` are the radii of both towns together."""

    stated_km: float
    computed_km: float
    extents_km: float

    def longer_km(self, share: float) -> float:
        """By how much it comes out longer than stated, a share of the extents allowed for."""
        return self.computed_km - self.stated_km - share * self.extents_km


def statements(path: Path, gazetteer: Gazetteer) -> list[Stated]:
    """Every statement that stands as it was written."""
    found = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            for gold in row["gold"] if row["variant"] == "as written" else ():
                extents = sum(radius_km(gold, end, gazetteer) for end in ("subject", "object"))
                found.append(Stated(gold["stated_km"], gold["computed_km"], extents))
    return found


def radius_km(gold: dict[str, Any], end: str, gazetteer: Gazetteer) -> float:
    """The radius of the town that an end is; 1 km for one that the gazetteer does not have."""
    point = Point(latitude=gold[f"{end}_latitude"], longitude=gold[f"{end}_longitude"])
    name = fold(gold[end])
    for place in gazetteer.near(point, NAMED_WITHIN_KM, MOST_NEAR):
        own = fold(place.name)
        if place.kind == "settlement" and (own in name or name in own):
            return place.radius_km
    return 1.0


def up(value: float) -> float:
    """Rounded up to a twentieth: the tables promise no more than they know."""
    return math.ceil(round(value * 20, 6)) / 20


def nearest(value: float) -> float:
    """Rounded to a twentieth."""
    return round(round(value * 20) / 20, 2)


def fit(pairs: list[Stated], extent_share: float) -> dict[str, Any]:
    """The distance part of the table; `extent_share` of a town's radius is judged consistent."""
    long = [one.computed_km / one.stated_km for one in pairs if one.stated_km >= BANDS_KM[0]]
    short = [one for one in pairs if one.stated_km < BANDS_KM[0]]
    judged, compared = (
        [one.longer_km(share) for one in short] for share in (extent_share, EDGE_SHARE)
    )
    bands = []
    below = 0.0
    for top in BANDS_KM:
        ratios = [one.computed_km / one.stated_km for one in pairs if below <= one.stated_km < top]
        longer = max(LEAST_LONGER, up(quantile(ratios, 1 - INNER)))
        doubtful = max(round(longer + LEAST_DOUBTFUL, 2), up(quantile(ratios, 1 - OUTER)))
        if below == 0:  # under 10 km the floor does the work, not the share
            longer = doubtful = 0.0
        bands.append({"below_km": None if top == math.inf else top, "longer": longer,
                      "longer_doubtful": doubtful, "statements": len(ratios)})  # fmt: skip
        below = top
    bands[0] |= {key: bands[1][key] for key in ("longer", "longer_doubtful")}
    return {
        "shorter": nearest(1 - quantile(long, INNER)),
        "shorter_doubtful": nearest(1 - quantile(long, OUTER)),
        "floor_km": round(quantile(judged, 1 - INNER)),
        "floor_doubtful_km": round(quantile(compared, 1 - OUTER)),
        "bands": bands,
        "statements": len(pairs),
    }


def main() -> None:
    """Fits on the file named on the command line and prints the whole table."""
    path = Path(sys.argv[1])
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    table["distance"] = {
        **{key: table["distance"][key] for key in ("extent_share", "extent_share_line", "by_road")},
        "source": "stated and computed distances of Wikipedia openings as written (CC BY-SA; "
        "quantiles only)",
        "fitted_by": "tools/fit_tolerances.py",
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        **fit(statements(path, world().gazetteer), table["distance"]["extent_share"]),
    }
    print(json.dumps(table, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
