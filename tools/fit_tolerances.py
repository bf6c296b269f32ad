"""Fits osint/data/tolerances.json: how far true statements of distance stray from the geodesic.

    python -m tools.fit_tolerances CLAIMS.jsonl > osint/data/tolerances.json

CLAIMS.jsonl holds statements with known ends, one document a line, under "gold": "stated_km" and
"computed_km"; only documents whose "variant" is "as written" count. The statements are not copied,
only quantiles of them. The other parts of the table are set by hand, say so, and are kept.
"""

from __future__ import annotations

import hashlib
import json
import math
import sys
from pathlib import Path
from typing import Any

BANDS_KM = (10.0, 25.0, 60.0, 150.0, math.inf)
INNER, OUTER = 0.05, 0.03
"""Shares of true statements outside the consistent and outside the doubtful range, a side."""

LEAST_LONGER, LEAST_DOUBTFUL = 1.15, 0.15
"""No band may be tighter than this: the size of towns, and rounding, do not vanish with distance."""

TABLE = Path(__file__).parent.parent / "osint" / "data" / "tolerances.json"


def quantile(values: list[float], share: float) -> float:
    """The value below which `share` (0 to 1) of the values lie, interpolated."""
    ordered = sorted(values)
    at = share * (len(ordered) - 1)
    below = ordered[int(at)]
    above = ordered[min(int(at) + 1, len(ordered) - 1)]
    return below + (above - below) * (at - int(at))


def statements(path: Path) -> list[tuple[float, float]]:
    """(stated km, computed km) of every statement that stands as it was written."""
    found = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["variant"] == "as written":
                found += [(gold["stated_km"], gold["computed_km"]) for gold in row["gold"]]
    return found


def up(value: float) -> float:
    """Rounded up to a twentieth: the tables promise no more than they know."""
    return math.ceil(round(value * 20, 6)) / 20


def nearest(value: float) -> float:
    """Rounded to a twentieth."""
    return round(round(value * 20) / 20, 2)


def fit(pairs: list[tuple[float, float]]) -> dict[str, Any]:
    """The distance part of the table."""
    long = [computed / stated for stated, computed in pairs if stated >= BANDS_KM[0]]
    short = [computed - stated for stated, computed in pairs if stated < BANDS_KM[0]]
    bands = []
    below = 0.0
    for top in BANDS_KM:
        ratios = [computed / stated for stated, computed in pairs if below <= stated < top]
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
        "floor_km": round(quantile(short, 1 - 2 * INNER)),
        "floor_doubtful_km": round(quantile(short, 1 - INNER)),
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
        **fit(statements(path)),
    }
    print(json.dumps(table, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
