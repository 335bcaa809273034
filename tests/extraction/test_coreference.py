"""Who is meant by a surname, an office, a description, a pronoun."""

from itertools import pairwise

import pytest

from tests.extraction.reading import Reading

ONE = "Der irische Premierminister Cormac Tierneagh reiste ab. "
PAIR = "Der irische Premierminister Cormac Tierneagh und die maltesische Außenministerin Graziella Borg trafen sich. "
CASES = [
    (ONE, "Tierneagh schwieg.", ("Tierneagh", "Cormac Tierneagh", "surname")),
    (ONE, "Der Premierminister schwieg.", ("Der Premierminister", "Cormac Tierneagh", "office")),
    (ONE, "Der irische Politiker schwieg.", ("Der irische Politiker", "Cormac Tierneagh", "descriptor")),
    (ONE, "Er schwieg.", ("Er", "Cormac Tierneagh", "pronoun")),
    (ONE, "Nach seinen Worten regnet es.", ("seinen", "Cormac Tierneagh", "pronoun")),
    # an office by another name
    (ONE, "Der Regierungschef schwieg.", ("Der Regierungschef", "Cormac Tierneagh", "office")),
    (
        "Der irische Regierungschef Cormac Tierneagh reiste ab. ",
        "Der Premierminister schwieg.",
        ("Der Premierminister", "Cormac Tierneagh", "office"),
    ),
    # who acts is not who is acted upon
    (ONE, "Minister Aksel Brekkhus empfing ihn.", ("ihn", "Cormac Tierneagh", "pronoun")),
    # the subject may stand behind its verb
    (
        ONE,
        "Nach dem Essen begleitete Tierneagh den Minister Aksel Brekkhus. Er schwieg.",
        ("Er", "Cormac Tierneagh", "pronoun"),
    ),
    # gender tells two people apart
    (PAIR, "Er schwieg.", ("Er", "Cormac Tierneagh", "pronoun")),
    (PAIR, "Sie schwieg.", ("Sie", "Graziella Borg", "pronoun")),
    # of two people "dieser" is the one named last, and no article of a noun
    (
        ONE,
        "Tierneagh traf den Minister Aksel Brekkhus. Dieser schwieg.",
        ("Dieser", "Aksel Brekkhus", "pronoun"),
    ),
    # but a thing may be meant where nobody else was named than the subject
    (ONE, "Tierneagh rief den Rat an. Dieser schwieg.", ("Dieser", None)),
    # whose he is tells another man, whom he tells does not
    (
        ONE,
        "Der Politiker der Opposition schwieg.",
        ("Cormac Tierneagh", "Cormac Tierneagh"),
    ),
    (ONE, "Dann sagte der Politiker der Zeitung nichts.", ("der Politiker", "Cormac Tierneagh")),
    # whoever is only named in somebody's words is not spoken of behind them
    (ONE, "Tierneagh schwieg. „Brekkhus hat gelogen.“ Er ging.", ("Er", "Cormac Tierneagh")),
    # several are nobody known
    (ONE, "Die Soldaten schwiegen.", ("Cormac Tierneagh", "Cormac Tierneagh")),
    (ONE, "Das Lager der Soldaten brannte.", ("Cormac Tierneagh", "Cormac Tierneagh")),
    (ONE, "Der Soldat schwieg.", ("Der Soldat", "Cormac Tierneagh")),
    # an age, where it stands beside the name, or where only one can be meant
    (
        PAIR,
        "Borg (61) reiste ab, Tierneagh (58) blieb. Der 58-Jährige schwieg.",
        ("Der 58-Jährige", "Cormac Tierneagh"),
    ),
    (ONE, "Der 58-Jährige schwieg.", ("Der 58-Jährige", "Cormac Tierneagh")),
    (ONE, "Tierneagh (61) blieb. Der 58-Jährige schwieg.", ("Der 58-Jährige", None)),
    # an inhabitant, a party, a word that stood beside the name
    (PAIR, "Tierneagh blieb. Die Malteserin schwieg.", ("Die Malteserin", "Graziella Borg")),
    (
        "",
        "Der Richter Aksel Brekkhus (SPD) und der Richter Olavi Hirvensalo (FDP) kamen. Der SPD-Politiker schwieg.",
        ("Der SPD-Politiker", "Aksel Brekkhus"),
    ),
    (
        ONE,
        "Der Bonner Politologe Aksel Brekkhus sagte das vor Tierneagh. Der Politologe schwieg.",
        ("Der Politologe", "Aksel Brekkhus"),
    ),
    # whoever speaks of somebody is not him; whom he met is no subject
    (PAIR, "Tierneagh schwieg. Aksel Brekkhus habe gewonnen, sagte er.", ("er", "Cormac Tierneagh")),
    (ONE, "Als Aksel Brekkhus ankam, sagte er nichts.", ("er", "Aksel Brekkhus")),
    (ONE, "Aksel Brekkhus traf ihn lange. Er schwieg.", ("Er", "Aksel Brekkhus")),
    # nobody known
    (ONE, "Der Kanzler schwieg.", ("Der Kanzler", None, "office")),
    ("Es regnet. ", "Er bleibt.", ("Er", None, "pronoun")),
]


@pytest.mark.parametrize(("before", "text", "expected"), CASES)
def test_reference(before, text, expected):
    assert Reading(before + text).meant()[-1][: len(expected)] == expected


def test_the_counterpart_on_the_other_side():
    text = (
        "Der finnische Innenminister Olavi Hirvensalo und der dänische Innenminister Aksel Brekkhus sprachen. "
        "Später schrieb Brekkhus seinem finnischen Amtskollegen einen Brief."
    )
    assert ("seinem finnischen Amtskollegen", "Olavi Hirvensalo", "office") in Reading(text).meant()


def test_they_are_nobody_in_particular():
    assert ("Sie", "Graziella Borg", "pronoun") not in Reading(PAIR + "Sie sprachen lange.").meant()


def test_references_are_sorted_and_do_not_overlap():
    spans = [one.span for one in Reading(PAIR + "Die Außenministerin und er lobten die NATO.").references]
    assert spans == sorted(spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
