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
    # nobody known
    (ONE, "Der Kanzler schwieg.", ("Der Kanzler", None, "office")),
    ("Es regnet. ", "Er bleibt.", ("Er", None, "pronoun")),
]


@pytest.mark.parametrize(("before", "text", "expected"), CASES)
def test_reference(before, text, expected):
    assert Reading(before + text).meant()[-1] == expected


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
