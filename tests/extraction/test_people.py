"""People: their names, and their office and country from what stands around the name."""

import pytest

from tests.extraction.reading import Reading

FOUND = [
    # before the name, behind it, with the ministry's name
    ("Der irische Außenminister Cormac Tierneagh reiste ab.", [("Cormac Tierneagh", "Außenminister", "IE")]),
    ("Cormac Tierneagh, der irische Außenminister, reiste ab.", [("Cormac Tierneagh", "Außenminister", "IE")]),
    (
        "Der Chef des irischen Verteidigungsministeriums, Cormac Tierneagh, reiste ab.",
        [("Cormac Tierneagh", "Verteidigungsminister", "IE")],
    ),
    ("Neuer Innenminister Irlands wird der Jurist Cormac Tierneagh.", [("Cormac Tierneagh", "Innenminister", "IE")]),
    # lists
    (
        "Die Außenminister beider Länder, Jaroslav Vondruschka und Bernhard Rainalter, waren dabei.",
        [("Jaroslav Vondruschka", "Außenminister", None), ("Bernhard Rainalter", "Außenminister", None)],
    ),
    # particles, initials, numbers, names with the family in front
    ("Ministerin Annegret von der Heyden-Lorck blieb.", [("Annegret von der Heyden-Lorck", "Ministerin", None)]),
    ("Der Emir Tarek bin Musa al-Hadschi kam.", [("Tarek bin Musa al-Hadschi", "Emir", None)]),
    ("Der amerikanische General John W. Harrow kam.", [("John W. Harrow", "General", "US")]),
    ("Der chinesische Außenminister Qiao Wenrui kam. Qiao ging.", [("Qiao Wenrui", "Außenminister", "CN")]),
    # one person in two spellings, two people with one name
    ("Minister Igor Wolkanow kam. „Ja“, sagte Igor Volkanov.", [("Igor Wolkanow", "Minister", None)]),
    (
        "Minister Urs Zellweger traf Ministerin Karin Zellweger.",
        [("Urs Zellweger", "Minister", None), ("Karin Zellweger", "Ministerin", None)],
    ),
    # a party is no office
    ("Bernhard Rainalter (SPÖ) kam.", [("Bernhard Rainalter", None, "AT")]),
    # nobody
    ("Foto: Melitta Koppenhagen", []),
    ("Von Ruprecht Sielmann\n\nEs regnet.", []),
    ("An Bord der Fregatte „Admiral Thorvald“ war Ruhe.", []),
    ("Ende Januar kamen Millionen Menschen in die Stadt.", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_people(text, expected):
    assert [(one.name, one.office, one.country) for one in Reading(text).people] == expected


def test_a_counterpart_without_adjective():
    found = Reading("Der finnische Innenminister Olavi Hirvensalo traf seinen Amtskollegen Aksel Brekkhus.").people
    assert [(one.name, one.office) for one in found] == [
        ("Olavi Hirvensalo", "Innenminister"),
        ("Aksel Brekkhus", "Innenminister"),
    ]


def test_names_of_handles():
    text = (
        "Der britische Minister Alistair Penhallow reiste ab.\n\nMinister @APenhallowMP and Chief of the Defence Staff "
        "@AdmTonyHarrow_ met colleagues today. — Ministry of Defence 🇬🇧 (@DefenceHQ) February 11, 2022"
    )
    assert [(one.name, one.country) for one in Reading(text).people] == [
        ("Alistair Penhallow", "GB"),
        ("Tony Harrow", "GB"),
    ]


def test_the_genitive_of_a_name_that_is_known():
    (one,) = Reading("Ministerin Karin Zellweger kam. Zellwegers Rede war kurz.").people
    assert [(s.start, s.end) for s in one.mentions] == [(11, 26), (32, 42)]
