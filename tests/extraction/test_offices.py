"""Office phrases: words, title, country, number, gender."""

import pytest

from tests.extraction.reading import Reading

GERMAN = [
    (
        "der britische Verteidigungsminister sprach.",
        "der britische Verteidigungsminister",
        "Verteidigungsminister",
        "GB",
    ),
    ("Frankreichs Außenministerin sprach.", "Frankreichs Außenministerin", "Außenministerin", "FR"),
    ("Der US-Außenminister sprach.", "Der US-Außenminister", "Außenminister", "US"),
    ("Der Außenminister der Ukraine sprach.", "Der Außenminister der Ukraine", "Außenminister", "UA"),
    ("Der Präsident von Chile sprach.", "Der Präsident von Chile", "Präsident", "CL"),
    ("Der Kremlchef sprach.", "Der Kremlchef", "Kremlchef", "RU"),
    ("Der Ex-Präsident sprach.", "Der Ex-Präsident", "Präsident", None),
    ("Der EU-Kommissar sprach.", "Der EU-Kommissar", "EU-Kommissar", None),
    (
        "Der Chef des britischen Verteidigungsministeriums sprach.",
        "Der Chef des britischen Verteidigungsministeriums",
        "Verteidigungsminister",
        "GB",
    ),
    (
        "Der Chef des russischen Generalstabes sprach.",
        "Der Chef des russischen Generalstabes",
        "Chef des Generalstabs",
        "RU",
    ),
]


@pytest.mark.parametrize(("text", "words", "title", "country"), GERMAN)
def test_german(text, words, title, country):
    reading = Reading(text)
    assert [(reading.words(one), one.title, one.country) for one in reading.offices] == [(words, title, country)]


ENGLISH = [
    ("The Russian foreign minister spoke.", "Foreign Minister", "RU"),
    ("The Chief of the Defence Staff spoke.", "Chief of the Defence Staff", None),
    ("The Prime Minister of Canada spoke.", "Prime Minister", "CA"),
]


@pytest.mark.parametrize(("text", "title", "country"), ENGLISH)
def test_english(text, title, country):
    assert [(one.title, one.country) for one in Reading(text, "en").offices] == [(title, country)]


@pytest.mark.parametrize(
    ("text", "plural", "gender", "former"),
    [
        ("Die Außenminister trafen ein.", True, "m", False),
        ("Das Treffen der Außenminister Norwegens und Maltas", True, "m", False),
        ("Die Außenministerinnen trafen ein.", True, "f", False),
        ("Der ehemalige Außenminister traf ein.", False, "m", True),
        ("Die Vorsitzende traf ein.", False, "f", False),
    ],
)
def test_number_gender_former(text, plural, gender, former):
    (one,) = Reading(text).offices
    assert (one.plural, one.gender, one.former) == (plural, gender, former)


def test_a_counterpart_has_the_office_of_the_other_side():
    _, second = Reading("Der finnische Innenminister traf seine dänische Amtskollegin.").offices
    assert (second.counterpart, second.title, second.country) == (True, "Innenministerin", "DK")


@pytest.mark.parametrize(
    ("adjective", "title"), [("chilenischer", "Präsident"), ("österreichischer", "Bundespräsident"), ("", "Präsident")]
)
def test_a_counterpart_has_the_name_that_the_office_has_abroad(adjective, title):
    *_, last = Reading(f"Der Bundespräsident sprach, dann sein {adjective} Amtskollege.").offices
    assert last.title == title


@pytest.mark.parametrize(
    ("before", "title"),
    [("Die Außenminister Chiles und Perus trafen sich.", "Außenminister"), ("Es gab ein Treffen.", "Top-Diplomat")],
)
def test_a_top_diplomat_is_a_foreign_minister_only_where_the_report_has_one(before, title):
    assert Reading(f"{before} Der chilenische Top-Diplomat reiste ab.").offices[-1].title == title
