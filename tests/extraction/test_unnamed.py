"""Offices that a report names without a person: which words, which office, of which country."""

import pytest

from articles.extraction import extract

# the report, and (words, title, country) of each office of nobody
TABLE = [
    ("Der russische Außenminister lehnte ab.", [("Der russische Außenminister", "Außenminister", "RU")]),
    ("Der Kremlchef telefonierte mit dem US-Präsidenten.",
     [("Der Kremlchef", "Kremlchef", "RU"), ("dem US-Präsidenten", "Präsident", "US")]),
    # several at once: a share of the words for each
    ("In Wien trafen sich die Außenminister Frankreichs und Polens.",
     [("die Außenminister Frankreichs", "Außenminister", "FR"), ("Polens", "Außenminister", "PL")]),
    ("Die Außenminister Deutschlands, Frankreichs und der Türkei sprachen miteinander.",
     [("Die Außenminister Deutschlands", "Außenminister", "DE"), ("Frankreichs", "Außenminister", "FR"),
      ("Türkei", "Außenminister", "TR")]),
    ("Der russische und der türkische Außenminister kamen zusammen.",
     [("Der russische", "Außenminister", "RU"), ("der türkische Außenminister", "Außenminister", "TR")]),
    ("The French and Polish foreign ministers met in Lyon.",
     [("The French", "Foreign Minister", "FR"), ("Polish foreign ministers", "Foreign Minister", "PL")]),
    ("The foreign ministers of France and Poland met in Lyon.",
     [("The foreign ministers of France", "Foreign Minister", "FR"), ("Poland", "Foreign Minister", "PL")]),
    # the two countries that were just named; not where there are three
    ("Frankreich und Polen reden. Die Außenminister beider Länder trafen sich.",
     [("Die Außenminister", "Außenminister", "FR"), ("beider Länder", "Außenminister", "PL")]),
    ("Frankreich und Polen reden. Die Außenminister der beiden Staaten trafen sich.",
     [("Die Außenminister", "Außenminister", "FR"), ("beiden Staaten", "Außenminister", "PL")]),
    ("Frankreich, Malta und Polen reden. Die Außenminister beider Länder trafen sich.", []),
    # the office of the other side
    ("Außenministerin Anna Berg traf in Ankara ihren türkischen Kollegen.",
     [("ihren türkischen Kollegen", "Außenminister", "TR")]),
    ("Foreign Minister Anna Berg met her counterpart from Guinea.",
     [("her counterpart", "Foreign Minister", "GN")]),
    # somebody is named: nothing is left open
    ("Der russische Außenminister Boris Tal lehnte ab. Später stimmte der russische Außenminister zu.", []),
    ("Die Außenminister Boris Tal und Jan Kern trafen sich.", []),
    ("Boris Tal und Jan Kern, die Außenminister Frankreichs und Polens, schwiegen.", []),
    ("Die beiden Regierungschefs in Erfurt schwiegen.", []),
    # no country, no office of a state
    ("Der Außenminister lehnte ab.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_offices_of_nobody(text, expected):
    found = extract(text)
    assert [(found.body[slice(*one.span)], one.title, one.country) for one in found.offices] == expected
    assert "offices" not in found.as_dict()
