"""Countries by name, adjective, inhabitants, metonym, and capitals that stand for governments."""

import pytest

from tests.extraction.reading import Reading

GERMAN = [
    # names and their genitive
    ("Frankreichs Haltung gegenüber den Vereinigten Staaten ist klar.", ["FR", "US"]),
    ("Der Niger liegt nördlich von Nigeria.", ["NE", "NG"]),
    ("Die Demokratische Republik Kongo und die Republik Kongo sind Nachbarn.", ["CD", "CG"]),
    ("Die Grenze der Ukraine zu Russland ist lang.", ["UA", "RU"]),
    # adjectives and inhabitants
    ("Das russisch-ukrainische Verhältnis und der deutsch-französische Vertrag", ["RU", "UA", "DE", "FR"]),
    ("Viele Franzosen und Österreicher reisen gern.", ["FR", "AT"]),
    ("Sie pflegen die kongolesische Küche.", ["CD"]),
    ("In den Niederlanden und auf den Malediven regnet es.", ["NL", "MV"]),
    # parts of compounds
    ("Der Irakkrieg und die Perureise des Ministers", ["IQ", "PE"]),
    ("Die Ukraine-Krise beschäftigt die US-Regierung.", ["UA", "US"]),
    # states that are no more have codes of their own
    ("Die Sowjetunion und die DDR gibt es nicht mehr, auch kein sowjetisches Geld.", ["SUHH", "DDDE", "SUHH"]),
    # governments
    ("Der Kreml schweigt, das Weiße Haus ebenso.", ["RU", "US"]),
    ("Die Beziehung zu Moskau ist schwierig.", ["RU"]),
    ("Zwischen Moskau und Kiew gibt es keine Gespräche.", ["RU", "UA"]),
    ("Ankara erklärte, man prüfe das.", ["TR"]),
    # none at all
    ("Das kostet hundert US-Dollar.", []),
    ("Das stand in der Zeitung „Neues Deutschland“.", []),
    ("Das Minsker Abkommen und die Wiener Konvention gelten.", []),
    ("Er flog nach Moskau und blieb in Paris.", []),
    ("Im Indischen Ozean gab es ein Beben.", []),
]
ENGLISH = [
    ("The UK and the United States agreed with Russia's neighbours.", ["GB", "US", "RU"]),
    ("The North Korean delegation met British officials.", ["KP", "GB"]),
    ("Relations with Moscow are poor.", ["RU"]),
    ("They met in Moscow.", []),
    ("The Foreign Office called in the French envoy.", ["GB", "FR"]),
    ("The South Korean Foreign Office called in the French envoy.", ["KR", "FR"]),
]


@pytest.mark.parametrize(("text", "expected"), GERMAN)
def test_german(text, expected):
    assert [mention.code for mention in Reading(text).countries] == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text, expected):
    assert [mention.code for mention in Reading(text, "en").countries] == expected


def test_the_span_of_a_part_of_a_compound():
    reading = Reading("Die Ukraine-Krise dauert an.")
    assert [(reading.words(mention), mention.kind) for mention in reading.countries] == [("Ukraine", "name")]
