"""The language of a sentence, and of each sentence of a text that mixes several."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osint.extract.languages import stretches, unread
from osint.language.detect import (
    UNSURE,
    language_of,
    marks_of_others,
    may_hold_others,
    read_code,
)
from osint.language.identity import languages, name_of
from osint.language.scripts import script_of

SENTENCES = {
    "ru": "Колонна вышла из города рано утром, сообщили жители.",
    "uk": "Колона вийшла з міста рано вранці, повідомили мешканці.",
    "es": "La columna salió de la ciudad por la mañana, según los vecinos.",
    "fr": "La colonne a quitté la ville tôt le matin, selon les habitants.",
    "de": "Die Kolonne hat die Stadt am frühen Morgen verlassen.",
    "pt": "A coluna saiu da cidade de manhã, segundo os moradores.",
    "it": "La colonna ha lasciato la città di mattina, dicono gli abitanti.",
    "pl": "Kolumna opuściła miasto wcześnie rano, mówią mieszkańcy.",
    "nl": "De colonne verliet de stad vroeg in de ochtend, zeggen bewoners.",
    "tr": "Konvoy sabah erken saatlerde şehirden ayrıldı, dedi köylüler.",
    "ar": "غادر الرتل المدينة في الصباح الباكر.",
    "fa": "ستون صبح زود از شهر خارج شد و به سمت مرز رفت.",
    "he": "השיירה יצאה מן העיר מוקדם בבוקר.",
    "zh": "车队清晨离开了城市。",
    "ja": "車列は早朝に町を出た。",
    "ko": "차량 행렬은 이른 아침에 도시를 떠났다.",
    "el": "Η φάλαγγα έφυγε από την πόλη το πρωί.",
    "sv": "Kolonnen lämnade staden tidigt på morgonen, och det var inte alla som såg den.",
    "ur": "قافلہ صبح سویرے شہر سے روانہ ہوا اور سرحد کی طرف گیا۔",
    "ka": "კოლონა დილით ადრე გავიდა ქალაქიდან.",
}


UNREAD = {
    "th": "เกิดเหตุระเบิดที่เชียงใหม่ ห่างจากกรุงเทพ 700 กิโลเมตร เมื่อวันจันทร์ มีผู้เสียชีวิต 5 คน",
    "am": "ፍንዳታ በባህር ዳር ከተማ ተከሰተ። ከአዲስ አበባ 500 ኪሎ ሜትር ርቀት ላይ ይገኛል።",
    "ta": "மதுரை சென்னையிலிருந்து 460 கிலோமீட்டர் தொலைவில் உள்ளது. குண்டுவெடிப்பு நேற்று நடந்தது.",
    "sw": "Mlipuko ulitokea mjini Arusha, kilomita 600 kutoka Dar es Salaam. Watu watano walikufa katika ajali hiyo.",
    "vi": "Vụ nổ xảy ra ở Đà Nẵng, cách Hà Nội 760 km. Thành phố nằm ở miền Trung Việt Nam. Năm người đã chết.",
    "ro": "Explozia a avut loc la Ploiești, la 60 de kilometri de București. Orașul este în sudul României.",
    "hu": "A robbanás Győrben történt, 120 kilométerre Budapesttől. A város Magyarország északnyugati részén fekszik.",
    "fi": "Räjähdys tapahtui Turussa, 165 kilometriä Helsingistä. Kaupunki sijaitsee Lounais-Suomessa.",
    "sr": "Експлозија се догодила у Нишу, 240 километара од Београда. Град се налази на југу Србије.",
    "bg": "Взривът е станал в Пловдив, на 150 километра от София. Градът се намира в Южна България.",
    "id": "Ledakan terjadi di Surabaya, 780 kilometer dari Jakarta. Kota itu terletak di Jawa Timur.",
    "so": "Qarax ayaa ka dhacay magaalada Kismaayo, oo 500 kiiloomitir u jirta Muqdisho. Dad badan ayaa ku dhintay.",
    "ha": "Fashewar ta faru a garin Kaduna, kilomita 200 daga Abuja. Mutane biyar sun mutu a harin.",
    "az": "Partlayış Bakıdan 360 kilometr aralıda, Gəncə şəhərində baş verib. Şəhər Azərbaycanın qərbində yerləşir.",
    "ku": "Teqîn li Qamişlo, 60 kîlometre dûrî Hesekê rû da. Bajar li bakurê Sûriyê ye.",
    "mn": "Дэлбэрэлт Эрдэнэт хотод болсон бөгөөд Улаанбаатараас 370 километрийн зайтай.",
    "kk": "Жарылыс Шымкент қаласында болды, Алматыдан 700 километр жерде орналасқан.",
}
"""News in languages that are not read."""


SHORT = (
    ("en", "Ghent lies west of Antwerp."),
    ("en", "We met in Genoa."),
    ("en", "Two men died in Leeds on Friday."),
    ("en", "Quake hits Izmir."),
    ("en", "Leiden is in the Netherlands."),
    ("en", "It is 30 km from Braga to Porto."),
    ("nl", "België grenst aan Frankrijk."),
    ("nl", "De zitting was op maandag."),
    ("nl", "De beving trof Groningen."),
    ("de", "Lettland grenzt an Litauen."),
    ("de", "In Kiel brannte ein Schiff."),
    ("de", "Polizei sucht Mann in Trier."),
    ("es", "Portugal limita con España."),
    ("es", "El sismo sacudió Arequipa."),
    ("pt", "O barco afundou em Santos."),
    ("pt", "Mora em Recife."),
    ("it", "La polizia cerca un uomo a Bari."),
    ("it", "Il sisma ha colpito L'Aquila."),
    ("fr", "Incendie à Limoges."),
    ("fr", "Le séisme a touché Épinal."),
    ("pl", "Mieszka w Gdyni."),
    ("uk", "Польща межує з Литвою."),
    ("ru", "Узбекистан граничит с Туркменией."),
    ("ru", "Колонну сняли в Рязани."),
)
"""Sentences of a few words, most of them names, as headlines are."""


@pytest.mark.parametrize(("code", "text"), SHORT)
def test_short_sentences(code: str, text: str) -> None:
    found = stretches(text)
    assert (found[0].code if found else "en") == code


@pytest.mark.parametrize("code", UNREAD)
def test_what_is_not_read_is_told(code: str) -> None:
    found = stretches(UNREAD[code])
    assert {part.code for part in found} == {code}
    assert list(unread(found)) == [name_of(code)]


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_is_in_its_language(code: str) -> None:
    found = stretches(SENTENCES[code])
    assert [part.code for part in found] == [code]


def test_plain_english_has_no_stretches() -> None:
    assert stretches("The convoy left Kharkiv early in the morning, residents said.") == ()
    assert not may_hold_others("The convoy left the town in the morning. " * 100)


@pytest.mark.parametrize(
    "line",
    [
        "ENTRY: UW3304",
        "Location: Mazamet, France",
        "56.276°S 25.749°W",
        "Operator: Air Transport  Route: Baku - Kabul",
        "Liwa Thuwar al-Raqqa joined the operations room in May.",
        "Lviv is 470 km east of Kyiv.",
    ],
)
def test_names_and_figures_do_not_make_another_language(line: str) -> None:
    assert stretches(line) == ()


def test_a_text_is_read_sentence_by_sentence() -> None:
    text = " ".join(
        ["Residents saw the convoy.", SENTENCES["ru"], "It was early.", SENTENCES["ar"]]
    )
    found = stretches(text)
    assert [part.code for part in found] == ["en", "ru", "en", "ar"]
    assert found[0].start == 0 and found[-1].end == len(text)
    assert all(one.end == two.start for one, two in itertools.pairwise(found))


def test_what_a_document_gives_holds_for_its_script() -> None:
    text = "Суджа. Рыльск. Kursk region."
    assert [part.code for part in stretches(text, "uk")] == ["uk", "en"]
    assert [part.code for part in stretches("Suriname", "nl-NL")] == ["nl"]


def test_languages_that_are_not_read_are_counted() -> None:
    text = f"{SENTENCES['el']} {SENTENCES['el']} {SENTENCES['ka']} The convoy left."
    assert unread(stretches(text)) == {"Greek": 2, "Georgian": 1}


def test_codes_and_names() -> None:
    assert read_code("pt-BR") == "pt" and read_code("Russian") == "ru"
    assert read_code("xx") is None and read_code(None) is None
    assert name_of("ckb").startswith("Kurdish") and script_of("123") == ""


def test_every_language_has_a_script_and_words() -> None:
    for one in languages().values():
        assert one.name and one.script and one.frequent, one.code


def test_letters_that_a_language_lacks_speak_against_it() -> None:
    assert [part.code for part in stretches("Колонна доехала из Киева до Харькова за час.")] == [
        "ru"
    ]
    assert [part.code for part in stretches("Кеше Ақтөбеде өрт шығып, екі адам жараланды.")] == [
        "kk"
    ]


def test_a_plain_sentence_is_in_its_own_language_whatever_the_document_is() -> None:
    text = "El incendio fue en la ciudad. The fire was put out by the firemen of the town in the night."
    assert [part.code for part in stretches(text, "es")] == ["es", "en"]


@pytest.mark.parametrize("code", [code for code in SENTENCES if code != "en"])
def test_another_language_is_never_passed_over(code: str) -> None:
    assert marks_of_others(SENTENCES[code])


_NO_OTHERS = sorted(
    word
    for one in languages().values()
    for word in one.frequent | one.hints
    if one.script == "Latin" and not marks_of_others(word)
)


@settings(max_examples=300, derandomize=True)
@given(st.lists(st.sampled_from(_NO_OTHERS), min_size=1, max_size=8))
def test_what_cannot_tell_another_language_tells_none(words: list[str]) -> None:
    sentence = " ".join([*words, "Kaunas"])
    assert not marks_of_others(sentence)
    assert language_of(sentence).code in ("en", UNSURE)
