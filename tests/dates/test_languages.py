"""Dates in languages that are read by templates made of CLDR's tables."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path

import pytest

from osint.language.date_packs import LATIN, SCRIPTS, fold, languages_of
from osint.model import Document
from osint.pipeline import geocheck
from osint.world import world
from tests.dates.helpers import mentions, values

PUBLISHED = date(2023, 6, 14)  # a Wednesday
FOLDER = Path(__file__).parents[2] / "osint" / "language"
DAYS = {
    "fr": ("Le convoi est parti le mardi 6 juin 2023 pour la ville.", "Le convoi est parti le lundi 6 juin 2023 pour la ville."),
    "es": ("El convoy salió el martes 6 de junio de 2023 de la ciudad.", "El convoy salió el lunes 6 de junio de 2023 de la ciudad."),
    "pt": ("O comboio saiu na terça-feira, 6 de junho de 2023, da cidade.", "O comboio saiu na sexta-feira, 6 de junho de 2023, da cidade."),
    "it": ("Il convoglio è partito martedì 6 giugno 2023 per la città.", "Il convoglio è partito lunedì 6 giugno 2023 per la città."),
    "de": ("Der Zug ist am Dienstag, dem 6. Juni 2023, nicht gefahren.", "Der Zug ist am Montag, dem 6. Juni 2023, nicht gefahren."),
    "nl": ("Het konvooi is op dinsdag 6 juni 2023 niet vertrokken.", "Het konvooi is op maandag 6 juni 2023 niet vertrokken."),
    "pl": ("Konwój nie wyjechał we wtorek, 6 czerwca 2023 roku, po południu.", "Konwój nie wyjechał w środę, 6 czerwca 2023 roku, po południu."),
    "tr": ("Konvoy 6 Haziran 2023 Salı günü bir köprü için yola çıktı.", "Konvoy 6 Haziran 2023 Cuma günü bir köprü için yola çıktı."),
    "ar": ("غادرت القافلة يوم الثلاثاء 6 يونيو 2023 من المدينة.", "غادرت القافلة يوم السبت 6 حزيران 2023 من المدينة."),
    "fa": ("کاروان روز سه‌شنبه ۶ ژوئن ۲۰۲۳ رفت.", "کاروان روز جمعه ۶ ژوئن ۲۰۲۳ رفت."),
    "he": ("השיירה יצאה ביום שלישי, 6 ביוני 2023.", "השיירה יצאה ביום שישי, 6 ביוני 2023."),
    "hi": ("काफ़िला मंगलवार, 6 जून 2023 को निकला।", "काफ़िला शुक्रवार, 6 जून 2023 को निकला।"),
    "zh": ("车队于2023年6月6日星期二出发。", "车队于2023年6月6日星期五出发。"),
    "ja": ("車列は2023年6月6日（火）に出発した。", "車列は2023年6月6日（金）に出発した。"),
    "ko": ("호송대는 2023년 6월 6일 화요일에 떠났다.", "호송대는 2023년 6월 6일 금요일에 떠났다."),
}  # fmt: skip


def verdicts(text: str, published: date | None = None) -> list[tuple[str, str]]:
    found = geocheck(Document("one", text, published=published), world(), ("weekday", "calendar"))
    return [(finding.claim.check, finding.verdict) for finding in found]


@pytest.mark.parametrize("code", sorted(DAYS))
def test_a_weekday_beside_its_date(code: str) -> None:
    right, wrong = DAYS[code]
    assert "2023-06-06" in values(right, None)
    assert verdicts(right) == [("weekday", "consistent")]
    assert verdicts(wrong) == [("weekday", "inconsistent")]


@pytest.mark.parametrize("code", sorted(DAYS))
def test_a_year_left_out_is_that_of_publication(code: str) -> None:
    right, wrong = (
        text.replace(" de 2023", "").replace(" 2023 roku", "").replace("2023年", "")
        .replace("2023년 ", "").replace(" 2023", "").replace(" ۲۰۲۳", "")
        for text in DAYS[code]
    )  # fmt: skip
    assert "2023-06-06" in values(right, PUBLISHED)
    assert verdicts(right, PUBLISHED) == [("weekday", "consistent")]
    assert verdicts(wrong, PUBLISHED)[0][1] in ("inconsistent", "doubtful")


@pytest.mark.parametrize(
    "text",
    [
        "L'ordre est dans le journal du 31 juin 2023, pour la ville.",
        "La orden de la ciudad es del 31 de junio de 2023.",
        "Die Frist ist der 31. Juni 2023 und nicht später.",
        "صدر القرار في 31 يونيو 2023 في المدينة.",
        "命令は2023年6月31日に出た。",
        "명령은 2023년 6월 31일에 나왔다.",
    ],
)
def test_days_that_do_not_exist(text: str) -> None:
    assert ("calendar", "inconsistent") in verdicts(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Le pont est fermé pour la ville depuis hier.", "2023-06-13"),
        ("El puente se cerró en la ciudad ayer.", "2023-06-13"),
        ("Die Brücke ist vor 3 Tagen nicht offen gewesen.", "2023-06-11"),
        ("El puente se cerró en la ciudad hace tres días.", "2023-06-11"),
        ("Le pont est fermé pour la ville depuis il y a deux jours.", "2023-06-12"),
        ("Die Brücke ist vor zwei Tagen nicht offen gewesen.", "2023-06-12"),
        ("Die Brücke ist am vergangenen Freitag nicht offen gewesen.", "2023-06-09"),
        ("أغلق الجسر قبل ثلاثة أيام في المدينة.", "2023-06-11"),
        ("橋は昨日閉鎖された。", "2023-06-13"),
        ("أغلق الجسر أمس في المدينة.", "2023-06-13"),
        ("다리는 5일 전에 닫혔다.", "2023-06-09"),
    ],
)
def test_days_counted_from_publication(text: str, value: str) -> None:
    assert value in values(text, PUBLISHED)


@pytest.mark.parametrize(
    "text",
    [
        "In zwei Wochen ist die Brücke nicht fertig geworden.",  # how long, or when
        "أغلق الجسر قبل ثلاثة أيام من الانتخابات.",  # before the vote
    ],
)
def test_a_length_in_words_is_no_day_where_it_may_be_another(text: str) -> None:
    assert values(text, PUBLISHED) == []


def test_other_calendars_are_never_read_as_gregorian() -> None:
    for text in (
        "جلسه در ۳۱ مهر ۱۴۰۲ برگزار شد.",  # Mehr has 30 days
        "جلسه در ۲۵ خرداد برگزار شد.",
        "جلسه در تاریخ 1403/12/12 برگزار شد.",
        "عقد الاجتماع في 12 رمضان 1444 في المدينة.",
        "صدر المرسوم في 1446/9/1 في المدينة.",
    ):
        (mention,) = mentions(text, PUBLISHED)
        assert mention.value == "XXXX-XX-XX" and mention.earliest is None
        assert "calendar" in (mention.note or "")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("جلسه روز دوشنبه ۲۵ فروردین ۱۴۰۴ برگزار شد.", "2025-04-14"),
        ("جلسه در ۳۰ اسفند ۱۴۰۳ برگزار شد.", "2025-03-20"),  # a leap year
        ("جلسه در اول هفته و ۱ فروردین ۱۴۰۰ برگزار شد.", "2021-03-21"),
        ("عُقد الاجتماع في ٢٠٢٥/٠٢/١٦ في المدينة.", "2025-02-16"),
    ],
)
def test_days_of_the_persian_calendar_are_converted(text: str, value: str) -> None:
    assert value in values(text, PUBLISHED)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of La Paz and the head of El Alto met on 6 June 2023.",
        "Costa Rica and Panama signed; the Rio Grande was low.",
        "On Tuesday the court in Den Haag heard the case of the minister.",
        "M 4.7 - 12 km W of Santa Cruz",
        "",
        "12",
    ],
)
def test_english_stays_english(text: str) -> None:
    assert languages_of(text) == ()


def test_folding_keeps_the_length() -> None:
    for text in ("İstanbul’da IĞDIR ı", "٢٠٢٤ سه‌شنبه ۱۲", "ＡＢ１２", "ſß"):
        assert len(fold(text)) == len(text)


def test_every_table_holds_what_its_source_says() -> None:
    sources = sorted(FOLDER.glob("*/dates.toml"))
    assert {path.parent.name for path in sources} == set(DAYS)
    assert set(DAYS) == {*LATIN, *(code for _, codes in SCRIPTS.values() for code in codes)}
    for path in sources:
        table = json.loads(path.with_name("dates.json").read_text(encoding="utf-8"))
        for key, value in tomllib.loads(path.read_text(encoding="utf-8")).items():
            if isinstance(value, dict):
                assert value.items() <= table[key].items(), path
            else:
                assert table[key] == value, path
        assert set(table["weekdays"].values()) == set(range(7))
