"""Cities under their names in several languages."""

import pytest

from articles.matching.cities import place_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wien", "Vienna"),
        ("Moskau", "Moscow"),
        ("Genf", "Genève"),
        ("Genf", "Geneva"),
        ("Den Haag", "The Hague"),
        ("Neu-Delhi", "New Delhi"),
        ("Sankt Petersburg", "St. Petersburg"),
        ("Pjöngjang", "Pyongyang"),
        ("Singapur", "Singapore"),
        ("Flughafen Wien", "Vienna airport"),
        ("Sentosa, Singapur", "Singapore"),
    ],
)
def test_one_city(one, other):
    assert place_words(one) & place_words(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Rabat", "Casablanca"), ("Neu-Delhi", "New York"), ("Den Haag", "Den Helder"), ("", "Wien")]
)
def test_two_cities(one, other):
    assert not place_words(one) & place_words(other)
