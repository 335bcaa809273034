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
    # the office in front, with "als", and the one that somebody comes into or leaves
    ("Als erster irischer Präsident hat Cormac Tierneagh angerufen.", [("Cormac Tierneagh", "Präsident", "IE")]),
    ("Olavi Hirvensalo trat als Präsident der Sowjetunion zurück.", [("Olavi Hirvensalo", "Präsident", "SUHH")]),
    ("Olavi Hirvensalo wurde zum Präsidenten Chiles gewählt.", [("Olavi Hirvensalo", "Präsident", "CL")]),
    (
        "Die irische Senatorin und ehemalige Bürgermeisterin Graziella Borg kam.",
        [("Graziella Borg", "Senatorin", "IE")],
    ),
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
    # what somebody without an office is known for
    (
        "Die SPÖ-Politikerin Graziella Borg und der Historiker Olavi Hirvensalo stritten.",
        [("Graziella Borg", "SPÖ-Politikerin", "AT"), ("Olavi Hirvensalo", "Historiker", None)],
    ),
    ("Der Ökonom Olavi Hirvensalo kam. Minister Hirvensalo ging.", [("Olavi Hirvensalo", "Minister", None)]),
    # a noun behind a name is none of it, a company is nobody
    (
        "Minister Olaf Gabriel kam. Man warf Olaf Gabriel Untätigkeit vor. Olaf Gabriels Liga schwieg.",
        [("Olaf Gabriel", "Minister", None)],
    ),
    ("Sein Kampfgefährte Ilir Doda kam.", [("Ilir Doda", None, None)]),
    ("Am Montag kam der Dalai Lama.", [("Dalai Lama", None, None)]),
    ("Die Lorenz Maschinenbau GmbH und die Stanford University zahlen.", []),
    # whose the office is, of two people and of two offices
    ("Der Sprecher des irischen Außenministers Cormac Tierneagh kam.", [("Cormac Tierneagh", "Außenminister", "IE")]),
    (
        "Der irische Minister Cormac Tierneagh kam mit Kanzlerin Graziella Borg. Später lobte die Kanzlerin Tierneagh.",
        [("Cormac Tierneagh", "Minister", "IE"), ("Graziella Borg", "Kanzlerin", "DE")],
    ),
    ("Palästinenserpräsident Tarek Haddad blieb.", [("Tarek Haddad", "Palästinenserpräsident", "PS")]),
    ("Der belgische König Rama II., Olavi Hirvensalo, dankte.", [("Rama II.", "König", "BE")]),
    (
        "Der belgische König Rama II. und Olavi Hirvensalo, ein Freund, kamen.",
        [("Rama II.", "König", "BE"), ("Olavi Hirvensalo", None, None)],
    ),
    ("Der Sprecher des Weißen Hauses John Harrow kam.", [("John Harrow", "Sprecher des Weißen Hauses", "US")]),
    # nobody
    ("Foto: Melitta Koppenhagen", []),
    ("Von Ruprecht Sielmann\n\nEs regnet.", []),
    ("An Bord der Fregatte „Admiral Thorvald“ war Ruhe.", []),
    ("Ende Januar kamen Millionen Menschen in die Stadt.", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_people(text, expected):
    assert [(one.name, one.office, one.country) for one in Reading(text).people] == expected


COUNTRIES = [
    # the short name of a party that the report explains
    ("Die Volkspartei Albaniens (VPA) gewann. VPA-Chef Olavi Hirvensalo kam nach Wien.", ["AL"]),
    ("Die peruanische Volkspartei (PVP) gewann. In Chile schwieg Olavi Hirvensalo (PVP).", ["PE"]),
    # beside the name: delegation, compatriots, party, post in a party or an agency of a state
    ("Für Peru unterschrieb Olavi Hirvensalo, für Chile Aksel Brekkhus.", ["PE", "CL"]),
    ("Vier Tschechen, darunter Olavi Hirvensalo und Aksel Brekkhus, reisten ab.", ["CZ", "CZ"]),
    ("Das Treffen mit Olavi Hirvensalo von der Chilenischen Volkspartei war kurz.", ["CL"]),
    ("Der Erste Sekretär der SED, Olavi Hirvensalo, schwieg.", ["DDDE"]),
    ("Der Leiter der US-Behörde, Olavi Hirvensalo, schwieg.", ["US"]),
    # whose official: a name in the genitive, "sein"
    ("Der irische Premierminister Cormac Tierneagh kam. Tierneaghs Sprecher Aksel Brekkhus blieb.", ["IE", "IE"]),
    ("Der irische Premierminister Cormac Tierneagh kam mit seinem Außenminister Aksel Brekkhus.", ["IE", "IE"]),
    # a host is at home; a ministry and its minister; an office that few countries have
    ("Ministerpräsident Olavi Hirvensalo empfing den Gast in Peking.", ["CN"]),
    ("Das polnische Innenministerium teilte mit, dass Innenminister Olavi Hirvensalo reise.", ["PL"]),
    ("Königin Graziella Borg und die britische und die französische Regierung schwiegen.", ["GB"]),
    ("Die DDR schwieg. Der Vorsitzende des Ministerrates, Olavi Hirvensalo, schwieg.", ["DDDE"]),
    # nothing is asserted: no evidence, another clause, an office abroad, of an organisation, of a country without it
    ("Königin Graziella Borg schwieg.", [None]),
    ("Der Botschafter in Chile, Olavi Hirvensalo, kam.", [None]),
    ("Der Direktor der IAEO, Olavi Hirvensalo, mahnte. Nordkorea schwieg. Nordkorea wartete. Nordkorea baute.", [None]),
    ("Olavi Hirvensalo vom „Verein Wald“ kam. Chile schwieg. Chile wartete. Chile baute.", [None]),
    ("Präsident Olavi Hirvensalo schwieg. Deutschland schwieg. Deutschland wartete.", [None]),
    (
        "Die peruanische Ministerin Graziella Borg hörte, Chile verlange, Präsident Olavi Hirvensalo solle bleiben.",
        ["PE", None],
    ),
    (
        "Präsident Olavi Hirvensalo traf den chilenischen Präsidenten. Die peruanische Ministerin Graziella Borg kam.",
        [None, "PE"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), COUNTRIES)
def test_the_country_of_people(text, expected):
    assert [one.country for one in Reading(text).people] == expected


ENGLISH = [
    (
        "The Irish president, Cormac Tierneagh, left. Tierneagh's foreign minister, Aksel Brekkhus, stayed.",
        [("Cormac Tierneagh", "President", "IE"), ("Aksel Brekkhus", "Foreign Minister", "IE")],
    ),
    (
        "Mary Keating telephoned President Frank Harrow a few hours before she resigned as president of Chile.",
        [("Mary Keating", "President", "CL"), ("Frank Harrow", "President", None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text, expected):
    assert [(one.name, one.office, one.country) for one in Reading(text, "en").people] == expected


def test_whoever_appoints_is_not_appointed():
    found = Reading("Olavi Hirvensalo wurde von Aksel Brekkhus zum Innenminister Chiles ernannt.").people
    assert [one.office for one in found] == [None, None]


def test_a_counterpart_without_adjective():
    found = Reading("Der finnische Innenminister Olavi Hirvensalo traf seinen Amtskollegen Aksel Brekkhus.").people
    assert [(one.name, one.office) for one in found] == [
        ("Olavi Hirvensalo", "Innenminister"),
        ("Aksel Brekkhus", "Innenminister"),
    ]


def test_names_of_handles():
    text = (
        "Der britische Minister Alistair Penhallow reiste ab.\n\nMinister @APenhallowMP and Chief of the Defence Staff "
        "@AdmTonyHarrow_ met colleagues today. — Ministry of Defence 🇬🇧 (@SeaOffice) March 3, 2021"
    )
    assert [(one.name, one.country) for one in Reading(text).people] == [
        ("Alistair Penhallow", "GB"),
        ("Tony Harrow", "GB"),
    ]


def test_the_genitive_of_a_name_that_is_known():
    (one,) = Reading("Ministerin Karin Zellweger kam. Zellwegers Rede war kurz.").people
    assert [(s.start, s.end) for s in one.mentions] == [(11, 26), (32, 42)]
