"""Places, and capitals that are meant as cities."""

import pytest

from tests.extraction.reading import Reading

CASES = [
    ("Sie trafen sich in Genf und in Camp David.", [("Genf", "CH"), ("Camp David", "US")]),
    ("Er reiste nach Moskau.", [("Moskau", "RU")]),
    ("Die Beziehung zu Moskau ist gut.", []),
    ("Das Minsker Abkommen gilt.", []),
    ("Sie sprachen in Singapur.", [("Singapur", "SG")]),
    # unknown to every list
    ("Sie trafen sich in Flensburg.", [("Flensburg", None)]),
    ("Das tritt in Kraft und ist in Wahrheit neu.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_places(text, expected):
    assert [(one.name, one.country) for one in Reading(text).places] == expected
