"""Places, and capitals that are meant as cities."""

import pytest

from tests.extraction.reading import Reading

CASES = [
    ("Sie trafen sich in Genf und in Camp David.", [("Genf", "CH"), ("Camp David", "US")]),
    ("Er reiste nach Moskau.", [("Moskau", "RU")]),
    ("Die Beziehung zu Moskau ist gut.", []),
    ("Das Minsker Abkommen gilt.", []),
    ("Sie sprachen in Singapur.", [("Singapur", "SG")]),
    # seats of governments are places where something happens in them
    ("Sie trafen sich im Weißen Haus.", [("Weißes Haus, Washington", "US")]),
    ("Er empfing sie in der Wiener Hofburg.", [("Hofburg, Wien", "AT")]),
    ("Das Weiße Haus schwieg.", []),
    # unknown to every list
    ("Sie trafen sich in Flensburg.", [("Flensburg", None)]),
    (
        "Sie trafen sich in der Kleinstadt Musterhausen und im Ferienort San Muster.",
        [("Musterhausen", None), ("San Muster", None)],
    ),
    ("Er blieb in Kontakt mit ihr.", []),
    ("Das tritt in Kraft und ist in Wahrheit neu.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_places(text, expected):
    assert [(one.name, one.country) for one in Reading(text).places] == expected
