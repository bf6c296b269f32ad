"""What only looks like a coordinate is left alone."""

from __future__ import annotations

import pytest

from osint.extract.coordinates import find

NOTHING = [
    "",
    " ",
    "The meeting is on 17 DEC 24 at 18:30.",
    "He was born on 3 MAY 1956 and retired on 01 SEP 2004.",
    "The train of 14 EST 2011 was late.",
    "2021-03-04 12:11:10",
    "Sat Oct 16 17:13:42 JST 2004",
    "04-05-06 12:11:10",
    "from 12:30 to 14:45",
    "2023-05-06T15:42:00.790000+00:00",
    "2023-05-06 15:42:00.79-04:00",
    "at 15:42:00.5+03:00 sharp",
    "fixed in 1ddc438444 and 2eed123456",
    "the corner 1924750.2852, 1421564.1314 of the sheet",
    "M1.41-1.41-1.8-1.79z",
    "It ended 3-1, 2-0 and 6-4, 7-5.",
    "version 3.11.4, 3.12.1",
    "Python 3.11, 3.12",
    "call +7 423 222 44 55 or (423) 240-50-60",
    "call 8-800-555-35-35",
    "prices rose from 44.32 to 131.67",
    "costs $44.32, $131.66 in all",
    "grew 4.35, 5.62 and 6.78 percent",
    "S20 E33",
    "see section S21 W5",
    "the bearing is N 42° E",
    "192.168.101.102, 10.0.0.1",
    "10.0.12.34 and 10.0.56.78",
    "95.1234 N, 120.5678 E",
    "44.1234 N, 195.5678 E",
    "91.0000, 181.0000",
    "-200.1234, 44.1234",
    "44°61'00\"N 131°00'00\"E",
    "44°20'75\"N 131°00'00\"E",
    "44.32 N 131.66 N",
    "44.32 E 131.66 W",
    "-44.32 N 131.66 E",
    "44 19 36 131 40 07",
    "1 2 3 4 5 6 7 8",
    "a 1.234 b 5.678",
    "vol. 44, pp. 131.4-135.6",
    "temperatures of -42°, 38°",
    "60SNV",
    "a 61SNV 1234 5678 lies nowhere",
    "42 RPR 1111 2222",
    "0SNV 1111 2222",
    "17 699990 3333335",
    "ISBN 978-3-16-148410-0",
    "7 + 5, 24+33, 2345+67",
    "C++ and 4G+5G",
    "geo:nowhere,nothing",
    "geo:44.32",
    "https://www.google.com/maps",
    "https://www.google.com/search?q=44+131",
    "https://example.org/2024/10/18/44-131.html",
    "https://maps.app.goo.gl/AbCdEfGh",
    "https://yandex.ru/maps/-/CDeFgH",
    "and/or 1/2, 3/4",
    "with 50.45% and 30.52%",
    "5.5x6.5 m, 10.25 x 12.75 cm",
    "Luke 12:34, 13:45",
    "0.1234, 0.5678 and 0.9012",
    "the euro stood at 1.0845, 1.2634 the day before",
    "the weights are 12.3456, 23.4567, 34.5678",
    "12.3456, 23.4567, 34.5678, 45.6789",
    "12.3456 23.4567 34.5678\n45.6789 56.7890 67.8901",
]


@pytest.mark.parametrize("text", NOTHING)
def test_left_alone(text: str) -> None:
    assert find(text) == ()


def test_a_list_of_three_is_no_pair() -> None:
    assert find("the weights are 12.345, 23.456, 34.567") == ()


def test_short_plus_code_without_any_word_cannot_be_completed() -> None:
    assert find("Q238+63") == ()


def test_refusing_a_pair_does_not_hide_the_next() -> None:
    mentions = find("Serial 12, 44.7531, 133.0158")
    assert [m.text for m in mentions] == ["44.7531, 133.0158"]
