"""Countries and offices as they are typed into a question."""

import pytest

from articles.matching.asked import countries_of, names_no_country, office_named, seat_named


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("British", ["GB"]),
        ("britischer", ["GB"]),
        ("FRANZÖSISCHEN", ["FR"]),
        ("française", ["FR"]),
        ("North Korean", ["KP"]),
        ("deutsch-russischen", ["DE", "RU"]),
        ("franco-allemand", ["FR", "DE"]),
        ("non-German", []),
        ("Getreide", []),
        ("Deutsche Bank", []),
        ("-", []),
        ("", []),
    ],
)
def test_adjectives_of_countries(text, codes):
    assert list(countries_of(text)) == codes


def test_names_with_an_adjective_inside_speak_of_no_country():
    assert names_no_country("Deutsche Welle")
    assert not names_no_country("deutsche")
    assert not names_no_country("Welle")


@pytest.mark.parametrize(
    ("text", "country", "kind"),
    [
        ("defence secretary", "GB", "defence"),
        ("Verteidigungsministerin", "DE", "defence"),
        ("Außenminister", "FR", "foreign"),
        ("ministre des affaires étrangères", "FR", "foreign"),
        ("secretary of state", "US", "foreign"),
        ("head of state", "FR", "head_of_state"),
        ("president", "US", "head_of_state"),
        ("Kanzler", "AT", "head_of_government"),
        ("vice president", "US", "deputy"),
        ("deputy foreign minister", "RU", "deputy"),
        # A word too many, a body, a meeting, no office of this country.
        ("foreign minister grain", "RU", ""),
        ("former foreign minister", "RU", ""),
        ("foreign ministry", "FR", ""),
        ("Außenministerium", "DE", ""),
        ("Außenministertreffen", "DE", ""),
        ("president", "GB", ""),
        ("secretary", "GB", ""),
        ("", "GB", ""),
    ],
)
def test_offices_without_a_word_too_many(text, country, kind):
    assert office_named(text, country) == kind


def test_country_and_office_in_one_word():
    assert seat_named("US-Außenministers") == ("foreign", "US")
    assert seat_named("us-präsident") == ("head_of_state", "US")
    assert seat_named("Ex-Präsident") is seat_named("US-Dollar") is seat_named("-") is None
