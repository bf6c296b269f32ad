"""How calendar dates are written: the rules that recognise them."""

from __future__ import annotations

from osint.extract.dates import calendar_makers as make
from osint.extract.dates.grammar import Rule, rule

_YEAR = r"(?:[,/-]?o?i?(?P<year>Y)|(?:,(?='))?(?P<short>'?[D#](?=$|[^MUNDYOPTs%])))?"
_W = r"(?:(?P<w>W)\.?,?(?:d(?=[DO]))?)?"

SPECIFIC: tuple[Rule, ...] = (
    rule(r"[fb]?(?P<pair>J)[-t]+(?P<date>I)", "5", make.pair_to_date, "IJ"),
    rule(r"(?P<out>(?P<w>W)\.?,?\((?P<date>I)\))", "1", make.literal, "WI("),
    rule(r"(?P<out>(?:(?P<w>W)\.?,?)?(?P<date>I))", "1", make.literal, "I"),
    # April 16-20 · April 16 to 20, 2017 · April 16 - May 2
    rule(rf"(?P<month>M)\.?(?P<day>[DO])[-t](?P<last>[DO])(?!M){_YEAR}", "5", make.days, "M"),
    rule(rf"b(?P<month>M)\.?(?P<day>[DO])&(?P<last>[DO])(?!M){_YEAR}", "5", make.days, "M"),
    rule(rf"(?P<month>M)\.?(?P<pair>J){_YEAR}", "5", make.pair_days, "MJ"),
    rule(rf"(?P<pair>J)o?(?P<month>M)\.?{_YEAR}", "5", make.pair_days, "MJ"),
    # from the 4th to the 9th of June · 3-5 March · between 3 and 5 March 2017
    rule(
        rf"(?<!M)(?:[fk]?d?(?P<day>[DO])[-t/]|bd?(?P<day2>[DO])&)d?(?P<last>[DO])o?d?(?P<month>M)\.?{_YEAR}",
        "5",
        make.days,
        "M",
    ),
    rule(r"(?P<year>Y)[-/](?P<month>M)\.?[-/](?P<day>D)", "1", make.day, "MY"),
    # 31-Oct-74, 31/Oct/1974
    rule(
        rf"{_W}(?P<day>[DO])[-/](?P<month>M)\.?[-/](?:(?P<year>Y)|(?P<short>[D#]))",
        "1",
        make.day,
        "M",
    ),
    # 3 and 9 March: the first of two days of a month
    rule(
        rf"(?P<out>(?:(?P<w>W)&W,?)?d?(?P<day>[DO]))(?=(?:,|,?&)d?(?P<second>[DO])o?(?P<month>M)\.?{_YEAR})",
        "1",
        make.first_of_two,
        "M",
    ),
    # (Saturday and Sunday,) May 18 and 19, 2013
    rule(
        rf"(?P<out>(?:(?P<w>W)&(?P<w2>W),?)?(?P<month>M)\.?(?P<day>[DO]))(?=&(?P<second>[DO])(?!o?M|U){_YEAR})",
        "1",
        make.first_of_pair,
        "M&",
    ),
    rule(rf"(?<=1&)(?P<out>(?P<day>[DO]){_YEAR})(?!o?M|U)", "1", make.second_of_pair, "1&"),
    # Friday (March 11)
    rule(rf"(?P<w>W)\.?,?\((?P<month>M)\.?d?(?P<day>[DO]){_YEAR}\)", "1", make.day, "M("),
    rule(rf"(?P<w>W)\.?,?\(d?(?P<day>[DO])o?(?P<month>M)\.?{_YEAR}\)", "1", make.day, "M("),
    # 20 April 2017 · the 20th of April · Thursday, 20 April
    rule(
        rf"{_W}d?(?P<day>[DO])o?(?P<month>M)\.?{_YEAR}9?(?:,?\((?P<w3>W)\.?\))?",
        "1",
        make.weekday_after,
        "M",
    ),
    # Wed Oct 26 15:50:06 2016
    rule(rf"{_W}(?P<month>M)(?P<day>D)(?P<t>2)(?P<year>Y)", "3", make.stamped, "M2Y"),
    # April 20, 2017 · Thursday, April 20 · February the 15th · April 20, Thursday; where a weekday
    # leads, one behind is that of the next day: "Thursday, April 20, Friday, April 21"
    rule(
        rf"{_W}(?P<month>M)\.?[-/]?d?(?P<day>[DO])(?:(?(w)(?=,?\())(?:,?\(?(?P<w2>W)\.?\)?))?{_YEAR}(?:,?\((?P<w3>W)\.?\))?",
        "1",
        make.weekday_after,
        "M",
    ),
    rule(rf"{_W}(?<![#ND])(?P<day>#)o?(?P<month>M)\.?{_YEAR}", "1", make.beyond, "M#"),
    rule(rf"{_W}(?P<month>M)\.?(?P<day>#){_YEAR}", "1", make.beyond, "M#"),
    rule(r"(?P<w>W)\.?,?k?\(?(?P<pair>J)\)?(?:,?(?P<year>Y))?", "1", make.dated_pair, "WJ"),
    rule(r"(?P<pair>J),?(?P<year>Y)", "1", make.pair, "JY"),
    rule(r"[fb]?(?P<first>M)\.?[-t](?P<month>M)\.?,?i?(?P<year>Y)", "5", make.months, "MY"),
    # fifteen August nineteen ninety-three
    rule(r"(?P<month>M)(?P<day>N),?(?P<year>Y)", "1", make.day, "MNY"),
    rule(r"(?P<day>N)o?(?P<month>M),?(?P<year>Y)", "1", make.day, "MNY"),
    # April 2017 · April of 2017 · April, 2017 · Dec-2018
    rule(r"(?P<month>M)\.?[,-]?[oi]?d?U?(?P<year>Y)9?", "1", make.month, "MY"),
    rule(r"(?P<month>M)o?(?P<short>'D|'#)", "1", make.month, "M'"),
    # the third quarter of 1989 · Q3 2017 · the second half of 2016 · third-quarter
    rule(
        r"d?(?P<n>O)-?(?:_|(?P<fiscal>F))?(?P<u>U)[,oi]*d?(?:(?P<fiscals>F)U?)?-?(?P<year>Y)?",
        "1",
        make.part_of_year,
        "U",
    ),
    rule(r"d?(?P<n>O)-?(?P<half>q)[oi]*d?(?P<fiscal>F)?(?P<year>Y)", "1", make.part_of_year, "q"),
    rule(r"d?(?P<n>O)-?(?P<half>q)(?![oi]*d?[MOC1])", "1", make.part_of_year, "Oq"),
    rule(r"d?(?P<year>Y)[s'-]*(?P<n>O)-?(?P<u>U)", "1", make.part_of_year, "YU"),
    rule(
        r"(?:(?P<fiscal>F)-?)?(?P<q>Q)[,oi-]*(?:d?(?P<fiscals>F)U?-?)?(?P<year>Y)?",
        "1",
        make.part_of_year,
        "Q",
    ),
    rule(r"(?:(?P<fiscal>F)-?)?(?P<year>Y)-?(?P<q>Q)", "1", make.part_of_year, "Q"),
    rule(r"d?(?P<s>Z)[,o-]*(?P<year>Y)", "1", make.season, "ZY"),
    rule(r"d?(?P<s>Z)o?(?P<short>'D|'#)", "1", make.season, "Z'"),
    rule(r"d?(?P<n>[OD])-?(?P<u>U)(?P<era>8)", "1", make.century, "U8"),
    rule(r"d?(?P<n>[OD])-?(?P<u>U)", "1", make.century, "U"),
    rule(r"(?P<the>d)?(?P<c>C)U", "1", make.slavic_decade, "CU"),
    rule(r"(?P<the>d)?(?P<c>C)", "1", make.decade, "C"),
    rule(r"d?(?P<fiscal>F)?(?P<u>U)(?:o)?(?P<year>Y)", "1", make.bare_year, "UY"),
    rule(r"(?P<year>Y)9", "1", make.bare_year, "Y9"),
    rule(r"(?P<year>[YD#])(?P<era>8)", "1", make.era_year, "8"),
)
"""Rules for calendar dates, most specific first."""

BARE: tuple[Rule, ...] = (
    rule(r"(?P<fiscal>F)?-?(?P<year>Y)(?![-_]*U)", "1", make.bare_year, "Y"),
    rule(r"(?P<month>M)\.?", "1", make.month, "M"),
    rule(r"d?(?P<s>Z)", "1", make.season, "Z"),
    rule(r"(?P<pair>J)", "1", make.september_11, "J"),
    rule(r"[kyft4$](?P<out>(?P<pair>J))(?![-_]*U)", "1", make.slashed, "J"),
    rule(r"(?<=1[,&])(?P<out>(?P<pair>J))(?![-_]*U)", "1", make.slashed, "J1"),
    rule(r"[k~](?P<out>d?(?P<day>O))(?![-UMWPNDq]|od?[e7])", "1", make.day_of_month, "O"),
)
"""Rules for a year, month, season or pair of figures alone."""

PART_RULES: tuple[Rule, ...] = (
    rule(r"d?(?P<n>O)-?q[oi]*d?(?P<date>1)", "1", make.half_of, "Oq1"),
    rule(r"(?P<el>[EL])(?P<date>1)", "1", make.so_far, "1"),
    rule(r"(?P<which>m)-?(?:&|-|t)(?P<until>m)-?(?P<date>1)", "1", make.part, "m1"),
    rule(r"d?(?P<which>m)-?(?:iod?|id?|o?d?)-?(?P<date>1)", "1", make.part, "m1"),
    rule(r"d?(?P<which>x)(?:od?|-|)~?(?P<date>1)", "1", make.part, "x1"),
)
"""Rules for "early", "mid", "late", "the end of": they need a date first."""
