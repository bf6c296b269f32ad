"""Lengths of time between two dates, ages, anniversaries and days of a war."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from osint.model import Document, Finding
from osint.pipeline import geocheck
from osint.world import world
from tests.quality.interval_statements import SMALL as WORDS


def findings(text: str, published: date | None = None) -> list[Finding]:
    return geocheck(Document("one", text, published=published), world(), ("interval",))


def verdicts(text: str, published: date | None = None) -> list[str]:
    return [finding.verdict for finding in findings(text, published)]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("On 24 February 2024, two years after the invasion of 24 February 2022, he spoke.", "consistent"),
        ("On 24 March 2024, two years after the invasion of 24 February 2022, he spoke.", "consistent"),
        ("On 24 December 2024, two years after the invasion of 24 February 2022, he spoke.", "doubtful"),
        ("On 24 March 2022, two years after the treaty of 2 May 2017, he spoke.", "inconsistent"),
        ("He was arrested on 2 May 2017; three days later, on 5 May 2017, he fled.", "consistent"),
        ("He was arrested on 2 May 2017; three days later, on 25 May 2017, he fled.", "inconsistent"),
        ("He was arrested on 2 May 2017; three days earlier, on 5 May 2017, he fled.", "inconsistent"),
        ("On 2 May 2017, 6 months before the vote of 4 November 2017, he left.", "consistent"),
    ],
)  # fmt: skip
def test_intervals_between_dates(text: str, verdict: str) -> None:
    assert verdicts(text) == [verdict]


def shifted(day: date, count: int, unit: str) -> date:
    if unit in ("day", "week"):
        return day + timedelta(days=count * (7 if unit == "week" else 1))
    months = day.year * 12 + day.month - 1 + count * (12 if unit == "year" else 1)
    return date(months // 12, months % 12 + 1, min(day.day, 28))


def shown(day: date, number: int) -> str:
    return f"{day.day} {day:%B %Y}" if number % 2 else f"{day:%B} {day.day}, {day.year}"


FORMS = (
    "On {later}, {n} {units} after the blast of {earlier}, the plant reopened.",
    "The council met on {earlier}; {n} {units} later, on {later}, it met again.",
    "{N} {units} after the fire of {earlier}, on {later}, work began.",
    "The dam was closed on {earlier}, {n} {units} before the flood of {later}.",
    "The truce was signed on {earlier}. {N} {units} later, on {later}, it ended.",
    "The trial opened on {later}, {n} {units} after the {earlier} raid.",
)


def made_up(count: int) -> list[tuple[str, date | None, bool]]:
    draw, made = random.Random(3), []
    for number in range(count):
        unit = draw.choice(("day", "week", "month", "year"))
        size = draw.randrange(2, 13)
        right = number % 2 == 0
        earlier = date(2001, 1, 1) + timedelta(days=draw.randrange(20 * 365))
        wrong = size + draw.choice((-1, 1)) * draw.randrange(4, 9)
        told = size if right else wrong if wrong > 1 else size + 6
        later = shifted(earlier, size, unit)
        n = WORDS[told] if told < 13 and number % 3 else str(told)
        kind = number % 10
        if kind < 6:
            text = FORMS[kind].format(
                earlier=shown(earlier, number),
                later=shown(later, number),
                n=n,
                N=n.capitalize(),
                units=f"{unit}s",
            )
            made.append((text, None, right))
        elif kind == 6:
            text = f"The mayor was detained {n} {unit}s ago, on {shown(earlier, 1)}."
            made.append((text, later, right))
        elif kind == 7:
            years = size * 5
            later = shifted(earlier, years, "year")
            years = years if right else years + 5
            text = f"On {shown(later, 1)}, the {years}th anniversary of the wreck of {shown(earlier, 1)}, bells rang."
            made.append((text, None, right))
        elif kind == 8:
            died = shifted(earlier, 40 + size, "year") + timedelta(days=60)
            age = 40 + size if right else 40 + size + draw.choice((-9, -4, 5, 11))
            text = f"Born on {shown(earlier, 1)}, the pilot died on {shown(died, 1)}, aged {age}."
            made.append((text, None, right))
        else:
            day = date(2022, 2, 24) + timedelta(days=100 * size - 1)
            nth = 100 * size if right else 100 * size + 50
            text = f"On {shown(day, 1)}, the {nth}th day of the war in Ukraine, trains ran."
            made.append((text, None, right))
    return made


def test_two_hundred_intervals_ages_and_anniversaries() -> None:
    missed, wrong = [], []
    for text, published, right in made_up(240):
        found = verdicts(text, published)
        if not found:
            missed.append(text)
        elif found != ["consistent" if right else "inconsistent"]:
            wrong.append((text, right, found))
    assert len(missed) <= 4, missed
    assert not [each for each in wrong if each[1]], "a true statement was not consistent"
    assert len(wrong) <= 3, wrong


@pytest.mark.parametrize(
    ("text", "published", "verdict"),
    [
        ("The bridge fell on 9 June, three days after the 6 June strike.", None, "consistent"),
        ("The bridge fell on 29 June, three days after the 6 June strike.", None, "inconsistent"),
        (
            "The bridge fell on 2 January, three days after the 30 December strike.",
            None,
            "consistent",
        ),
        (
            "About two weeks after the ruling of 3 May 2021, on 20 May 2021, it was appealed.",
            None,
            "consistent",
        ),
        (
            "More than a year after the ruling of 3 May 2021, on 3 August 2022, it was appealed.",
            None,
            "consistent",
        ),
        ("He was held a month ago, on 3 May.", None, "unresolved"),
        ("He was held a month ago, on 3 May.", date(2021, 6, 4), "consistent"),
        ("In 2010, 25 years after the 1985 quake, the school was rebuilt.", None, "consistent"),
        ("In 2010, 45 years after the 1985 quake, the school was rebuilt.", None, "inconsistent"),
        ("A 31-year-old woman born in 1990 was found.", date(2021, 9, 1), "consistent"),
        ("A 51-year-old woman born in 1990 was found.", date(2021, 9, 1), "inconsistent"),
        ("On 14 January 2024, the 100th day of the war in Gaza, aid came.", None, "consistent"),
        ("It is 1 June 2020, the 100th day of the war.", None, "unresolved"),
    ],
)
def test_verdicts(text: str, published: date | None, verdict: str) -> None:
    assert verdicts(text, published) == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "Five days after the strike, the bridge fell.",
        "On 3 May 2019 he left. Two years later he was on the coast, and on 4 May 2019 he was not.",
        "Sales rose in the two years before 2019.",
        "He was 20 years old when the war began on 3 May 1939; he was born in Riga.",
        "On 2 May 2021 they left. The next week they came back. Two days later, on 12 May 2021, it rained.",
    ],
)  # fmt: skip
def test_what_states_no_interval_between_dates(text: str) -> None:
    assert "inconsistent" not in verdicts(text) and "doubtful" not in verdicts(text)


def test_the_dates_are_shown() -> None:
    (finding,) = findings("On 19 May 2020, five days after the 4 May 2020 raid, he spoke.")
    assert "It is 15 days from May 4 to May 19, 2020, and the text says 5 days." in finding.why


@pytest.mark.parametrize(
    "text",
    [
        "Records list five-year spells when the dam was shut from 1960 to 1999.",
        "It hailed on 12 days from 1 May 2023 to 30 June 2023.",
        "He was given 5 years for thefts carried out from 3 May 2010 to 5 June 2011.",
        "He got a 5-year term for thefts committed from 3 May 2010 to 5 June 2011.",
        "On 3 May 2023 the town prepared to mark the 10th anniversary of the flood of 9 June 2013.",
        "He was held on 3 May 2023 and charged on 10 June 2023, 10 days after his cousin.",
        "The singer (5 May 1950 - 3 June 2020), who was aged 20 in the film, won a prize.",
        "Between 5 May 2023 and 20 June 2023, a total of 12 days were lost to storms.",
    ],
)
def test_lengths_of_other_things_are_no_interval(text: str) -> None:
    assert "inconsistent" not in verdicts(text, date(2024, 5, 1))
    assert "doubtful" not in verdicts(text, date(2024, 5, 1))


@pytest.mark.parametrize(
    ("text", "right", "wrong", "verdict"),
    [
        ("The blockade lasted {} days, from 3 May 2023 to 15 May 2023.", "12", "32", "inconsistent"),
        ("The pass was shut for {} days, from 3 May 2023 to 30 May 2023.", "27", "4", "doubtful"),
        ("The two quakes, on 3 May 2023 and 9 May 2023, were {} days apart.", "6", "26", "inconsistent"),
        ("It has been {} days since the raid of 1 April 2024.", "30", "90", "inconsistent"),
        ("She was born on 3 May 1980 and was {} when she fled on 9 June 2020.", "40", "50", "inconsistent"),
        ("The poet (3 May 1930 - 9 June 2010) died aged {}.", "80", "60", "inconsistent"),
    ],
)  # fmt: skip
def test_a_length_beside_its_two_ends(text: str, right: str, wrong: str, verdict: str) -> None:
    assert verdicts(text.format(right), date(2024, 5, 1)) == ["consistent"]
    assert verdicts(text.format(wrong), date(2024, 5, 1)) == [verdict]


@pytest.mark.parametrize(
    ("text", "right", "wrong", "verdict"),
    [
        ("The blockade lasted {} days, from 3 to 15 May 2023.", "12", "32", "inconsistent"),
        ("The port, shut since 3 May 2021, opened on 9 May 2023, {} years later.", "two", "six", "inconsistent"),
        ("The talks were held {} weeks apart, on 3 May and 17 May 2023.", "two", "nine", "inconsistent"),
        ("Day 100 of the war in Gaza fell on 14 {} 2024.", "January", "March", "inconsistent"),
    ],
)  # fmt: skip
def test_other_ways_of_naming_both_ends(text: str, right: str, wrong: str, verdict: str) -> None:
    assert verdicts(text.format(right), date(2024, 5, 1)) == ["consistent"]
    assert verdicts(text.format(wrong), date(2024, 5, 1)) == [verdict]


@pytest.mark.parametrize(
    ("text", "right", "wrong", "verdict"),
    [
        ("By 4 April 2021, two weeks after the 21 {} fire, he had left.", "March", "January", "inconsistent"),
        ("Two days before Christmas, on {} December 2015, the grid went down.", "23", "3", "inconsistent"),
        ("{} months and two weeks after the mutiny of 23 June 2023, on 5 October, he spoke.", "Three", "Nine", "doubtful"),
        ("The bridge opened on 4 September 1967 and fell on 14 August 2018, nearly {} years later.", "51", "81", "inconsistent"),
        ("On {} June 2019, the eve of the trial that opened on 18 June 2019, she fled.", "17", "7", "doubtful"),
        ("Just days before the vote of 6 June 2021, on 2 {}, the ballots burned.", "June", "February", "doubtful"),
        ("The walkout entered its {} day on 12 May 2022; it had started on 4 May.", "ninth", "thirtieth", "doubtful"),
    ],
)  # fmt: skip
def test_days_told_in_everyday_words(text: str, right: str, wrong: str, verdict: str) -> None:
    assert verdicts(text.format(right), date(2024, 8, 1)) == ["consistent"]
    assert verdicts(text.format(wrong), date(2024, 8, 1)) == [verdict]


@pytest.mark.parametrize(
    ("text", "right", "wrong", "verdict"),
    [
        ("The crowd gathered on Friday, marking {} years since the blast of 4 August 2020.", "three", "seven", "doubtful"),
        ("{} on from the flood of August 2013, the village has a new dyke.", "A decade", "Two decades", "doubtful"),
        ("The general, {}, was born in Sibiu on 4 March 1964.", "59", "39", "doubtful"),
        ("The singer turns {} on Thursday; she was born on 9 August 1944 in Split.", "79", "70", "inconsistent"),
    ],
)  # fmt: skip
def test_lengths_that_go_on_to_publication(text: str, right: str, wrong: str, verdict: str) -> None:
    assert verdicts(text.format(right), date(2023, 8, 4)) == ["consistent"]
    assert verdicts(text.format(wrong), date(2023, 8, 4)) == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "The jury began its hearings on Sept. 22, 2004 and convicted him on Nov. 7, 2004 after 12 hours of talks.",
        "The push began in late October 2016, failed after two weeks of fighting and was over on 13 December 2016.",
        "Firms hired more people in 2003, the adviser said last autumn at the film's 20th anniversary.",
        "He was mayor for 14 years under Brown, was named judge in December 2001 and moved on in 2003.",
        "In May 2008, three weeks after the storm came ashore, on 22 May, help reached the delta.",
    ],
)  # fmt: skip
def test_lengths_of_what_went_on_between(text: str) -> None:
    assert verdicts(text, date(2024, 7, 21)) == []


def test_the_words_are_shown_where_no_figure_is() -> None:
    (found,) = findings(
        "Just days before the vote of 6 June 2021, on 2 February, the ballots burned."
    )
    assert "the text says “Just days”" in found.why


def test_a_number_in_words_over_two_lines() -> None:
    text = "On 3 March 2021, a hundred\nand one days after the raid of 22 November 2020, he fled."
    assert verdicts(text) == ["consistent"]
    assert verdicts("He fled on 3 March 2021 for a\none day trip that ended on 4 March 2021.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The hall was built in 1902. A storm tore it down. Five years later, in 1970, a hotel opened.", []),
        ("The hall was built in 1902. Nobody cared. Five years later, in 1907, it burned.", ["consistent"]),
        ("The hall was built in 1902. Five years later, in 1907, it burned.", ["consistent"]),
        ("The hall was built in 1902. Five years later, in 1970, it burned.", ["doubtful"]),
        ("The hall was built in 1902 and, five years later, in 1970, it burned.", ["inconsistent"]),
    ],
)  # fmt: skip
def test_a_story_that_goes_on_in_other_sentences(text: str, found: list[str]) -> None:
    assert verdicts(text) == found


def test_a_length_between_two_days_of_a_life_belongs_to_the_first() -> None:
    life = (
        "She was freed in December 1998, after two and a half years, and died on 14 September 2024."
    )
    assert verdicts(life) == []
    over = "The curfew, imposed on 1 April 2020, was lifted after {} days on 1 June 2020."
    assert verdicts(over.format(61)) == ["consistent"]
    assert verdicts(over.format(161)) == ["doubtful"]


@pytest.mark.parametrize(
    "text",
    [
        "He ruled from 1979, survived a coup 12 years later, and fell in 2003.",
        "On 5 May 2021, a day after the storm, the mayor recalled the flood of 9 August 2002.",
        "They met in June 2010, married three years later and had a son in 2016.",
    ],
)
def test_days_of_other_things_in_the_sentence(text: str) -> None:
    assert verdicts(text) == []


@pytest.mark.parametrize(
    ("text", "right", "wrong", "verdict"),
    [
        ("The lockout began on 9 May 2011 and ended on 25 July 2011, lasting {} weeks.", "eleven", "thirty", "doubtful"),
        ("The lockout began on 9 May 2011 and ended on 25 July 2011. {} days.", "It lasted 77", "The lockout lasted 30", "doubtful"),
        ("The fair runs from 3 to 9 May 2022, {}.", "seven days in all", "lasting three weeks", "doubtful"),
        ("The drought of 1931-1938 lasted {} years.", "seven", "twelve", "doubtful"),
    ],
)  # fmt: skip
def test_how_long_what_ran_between_two_days_lasted(
    text: str, right: str, wrong: str, verdict: str
) -> None:
    assert verdicts(text.format(right)) == ["consistent"]
    assert verdicts(text.format(wrong)) == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "The trial began on 3 May 2021 and ended on 6 July 2021. The hearing lasted two hours.",
        "He left on 3 May 2021 and came back on 6 May 2021. The trial lasted 40 days.",
        "The museum is open from 12 to 18 August 2024, seven days a week.",
        "The museum is open from 12 to 18 August 2024, three days of it free of charge.",
    ],
)
def test_a_length_of_something_else_is_not_held_against_two_days(text: str) -> None:
    assert verdicts(text) == []


@pytest.mark.parametrize(
    ("text", "right", "wrong", "verdict"),
    [
        ("The dean quit on Friday, {} days after Wednesday's vote.", "two", "six", "inconsistent"),
        ("On Monday, {} days after the spill on Thursday, the beach reopened.", "four", "seven", "inconsistent"),
        ("Nine days after Saturday's final, on Monday, the club was sold.", "", "", "consistent"),
        ("The hearing is on Tuesday, {} days before the Sunday vote.", "five", "two", "inconsistent"),
        ("The fire broke out on Monday and was put out on Thursday, {} days later.", "three", "six", "inconsistent"),
        ("The van was found on Monday. Three days later, on {}, it was gone.", "Thursday", "Sunday", "doubtful"),
    ],
)  # fmt: skip
def test_days_between_weekdays(text: str, right: str, wrong: str, verdict: str) -> None:
    assert verdicts(text.format(right)) == ["consistent"]
    assert verdicts(text.format(wrong)) == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "She said on Friday that two days after the storm on Monday she had called.",
        "The market is held on Monday and Thursday, three days a week in summer.",
        "It rained on Monday, a week after the Thursday match.",
    ],
)
def test_weekdays_that_a_length_does_not_join_say_nothing(text: str) -> None:
    assert verdicts(text) == []


def test_the_days_between_weekdays_are_shown_with_those_of_the_next_week() -> None:
    (finding,) = findings("The dean quit on Friday, six days after Wednesday's vote.")
    assert finding.why == "It is 2 or 9 days from Wednesday to Friday, and the text says 6 days."


@pytest.mark.parametrize(
    ("text", "right", "wrong", "verdict"),
    [
        ("Two years to the day after the quake of 3 June 2018, on {} June 2020, bells rang.", "3", "8", "doubtful"),
        ("Two years after the quake of 3 June 2018, on 8 June 2020, bells rang.", "", "", "consistent"),
        ("A month to the day after the fire of 31 August 2021, on {} 2021, it burnt again.", "30 September", "3 October", "doubtful"),
        ("{} June 2020, bells rang.", "Two years to the month after the quake of 28 June 2018, on 3", "Ten years to the day after the bridge fell on 3 June 2010, on 5", "doubtful"),
        ("The ban ran from 3 June 2010 to {} June 2020, ten years to the day.", "3", "8", "doubtful"),
        ("{}.", "A week to the day after the flood of 2 May 2019, on 9 May 2019, rain fell", "Four years to the day after the quake of 3 June 2018, on 3 June 2020, bells rang", "inconsistent"),
    ],
)  # fmt: skip
def test_to_the_day_is_meant_to_the_day(text: str, right: str, wrong: str, verdict: str) -> None:
    assert verdicts(text.format(right)) == ["consistent"]
    assert verdicts(text.format(wrong)) == [verdict]


def test_days_that_miss_are_counted_where_the_words_say_to_the_day() -> None:
    text = "Two years to the day after the quake of 3 June 2018, on 8 June 2020, bells rang."
    assert (
        findings(text)[0].why == "June 8, 2020 is 5 days off 2 years to the day after June 3, 2018."
    )


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The dam broke in 1998; ten years after, in 2008, it was rebuilt.", "consistent"),
        ("The dam broke in 1998; ten years after, in 2018, it was rebuilt.", "doubtful"),
        ("It fell on 3 May 2019, and a week after, on 10 May 2019, it was retaken.", "consistent"),
        ("It fell on 3 May 2019, and a week after, on 30 May 2019, it was retaken.", "doubtful"),
        ("It closed on 1 June 2020; five months after, in November 2020, it reopened.", "consistent"),
        ("It broke on 3 May 2019; two days before, on 1 May 2019, it was full.", "consistent"),
    ],
)  # fmt: skip
def test_after_without_an_object_counts_from_what_came_before(text: str, verdict: str) -> None:
    (found,) = findings(text)
    assert found.verdict == verdict and "comes after" not in found.why


@pytest.mark.parametrize(
    ("text", "right", "wrong", "verdict"),
    [
        ("It fell on 29 August 2014, {} days after Independence Day (24 August).", "five", "nine", "inconsistent"),
        ("It fell on 30 December 2014, {} days after Christmas.", "five", "nine", "inconsistent"),
    ],
)  # fmt: skip
def test_a_bracket_tells_which_day_a_feast_is_of(
    text: str, right: str, wrong: str, verdict: str
) -> None:
    assert verdicts(text.format(right)) == ["consistent"]
    assert verdicts(text.format(wrong)) == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "The catch grew by 9% a year between 1985 and 2009.",
        "The visit of March-April 1817 opened ties, whose 200th anniversary both will mark together.",
        "He got his start in 1955 and celebrates his 85th birthday on 8 May 2017.",
        "They stayed away for three years between 1988 and 1990 after clashes in 1987 left 40 dead.",
        "It took 15 years from 1986 to join the pact, which was renamed in 1995.",
        "She celebrates her 85th birthday on 8 May 2017, a Wales-born singer who began in 1955.",
        "An edition was printed in 1985, and another in 1996 for the fiftieth anniversary of the first.",
        "On 3 March 1934 he was moved, and on the night of 9 August 1934 killed, found the next morning.",
    ],
)  # fmt: skip
def test_a_length_that_is_hardly_told_of_two_dates_is_left_alone(text: str) -> None:
    assert findings(text) == []


def test_the_birthday_of_who_was_born_on_a_day_is_checked() -> None:
    (fits,) = findings("She was born in 1932 and celebrates her 85th birthday on 8 May 2017.")
    assert fits.verdict == "consistent"
    (not_so,) = findings("She was born in 1932 and celebrates her 75th birthday on 8 May 2017.")
    assert not_so.verdict == "doubtful"


@pytest.mark.parametrize(
    "text",
    [
        "It passed on 4 May 2013. Nearly a year later, on 8 February 2017, it was dropped.",
        "On 26 December 2014, thirty years on from the flood of 26 December 2004, sirens sounded.",
        "Days after his defeat on 4 December 2016, on 8 June 2017, he flew out.",
    ],
)
def test_a_length_that_is_wrong_is_called_beside_them(text: str) -> None:
    (found,) = findings(text)
    assert found.verdict in ("doubtful", "inconsistent")


def test_a_day_whose_year_is_not_written_is_no_error_of_years() -> None:
    (found,) = findings(
        "It passed on 4 May. Nearly a year later, on 8 February 2017, it was dropped."
    )
    assert found.verdict == "unresolved"
    (found,) = findings(
        "It passed on 4 May 2013. A year later, on 8 February 2017, it was dropped."
    )
    assert found.verdict in ("doubtful", "inconsistent")
    (found,) = findings("It passed on 4 May. Five days later, on 2 May 2017, it was dropped.")
    assert found.verdict in ("doubtful", "inconsistent")


@pytest.mark.parametrize(
    ("died", "age", "told"),
    [
        ("3 May 2020", 39, "It is 39 full years from May 5, 1980 to May 3, 2020, which fits"),
        ("3 May 2020", 40, "It is 39 full years from May 5, 1980 to May 3, 2020, and the text"),
        ("4 May 2020", 40, "It is 40 years from May 5, 1980 to May 4, 2020, which fits"),
    ],
)
def test_an_age_is_told_in_full_years(died: str, age: int, told: str) -> None:
    [found] = findings(f"He was born on 5 May 1980 and died on {died}, aged {age}.")
    assert found.why.startswith(told)


@pytest.mark.parametrize(
    ("text", "right", "wrong", "verdict"),
    [
        ("The {}-year-old, born in 1985, was fined in 2016.", 31, 51, "inconsistent"),
        ("The {}-year-old, born in 1985, was fined.", 39, 51, "inconsistent"),
        ("The {}-year-old, born in 1985 after the flood of 1980, quit.", 39, 51, "inconsistent"),
        ("The {}-year-old, born in 1985, was first fined in 2016.", 39, 51, "inconsistent"),
        ("The {}-year-old, born in 1985, was fined in 2016 and 2019.", 39, 33, "unresolved"),
        ("Born in 1951, Holm, then a {}-year-old, quit in 1998.", 47, 73, "inconsistent"),
        ("In June 2017, then-{}-year-old Ada Holm, born in 1988, quit.", 29, 36, "inconsistent"),
        ("Holm, {}, born on 5 April 1988, was freed on 9 June 2015.", 27, 47, "doubtful"),
        ("Holm, now {}, born on 5 April 1988, was freed on 9 June 2015.", 36, 27, "doubtful"),
        ("She was born in 1940 and turned {} in 2010.", 70, 69, "doubtful"),
        ("She was born in 1940 and turned {} in 2010.", 70, 66, "inconsistent"),
        ("Born on 3 May 1940, she turned {} in 2010.", 70, 71, "doubtful"),
        ("The choir was founded in May 1913 and marked its {}th anniversary in 2013.", 100, 150, "inconsistent"),
        ("The choir was founded in May 1913 and marked its {}th anniversary in 2013.", 100, 110, "doubtful"),
        ("The choir, founded in 2008, marked its {}th anniversary in 2013.", 5, 50, "inconsistent"),
        ("The choir, founded in 1913, and the town marked its {}th anniversary in 2013.", 100, 150, "doubtful"),
    ],
)  # fmt: skip
def test_years_of_the_day_that_is_told(text: str, right: int, wrong: int, verdict: str) -> None:
    told = [verdicts(text.format(count), date(2024, 6, 20)) for count in (right, wrong)]
    assert told == [["consistent"], [verdict]]


def test_midnight_on_a_day_is_of_the_day_that_is_told() -> None:
    text = "It began at {} on 18 March 2016, {} days after the vote of 14 March 2016."
    for clock, count, said in (
        ("midnight", "four", "fits"),
        ("00:00", "four", "fits"),
        ("midnight", "nine", "says"),
    ):
        (found,) = findings(text.format(clock, count))
        assert found.why.startswith("It is 4 days from") and said in found.why
