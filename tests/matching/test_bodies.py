# ruff: noqa: E501  (a body is a line)
"""Bodies and places that go by many names."""

from itertools import combinations

import pytest

from articles.matching.bodies import body_in, body_key, body_name, foreign_body
from articles.matching.cities import FORMS
from articles.matching.names import name_key
from articles.matching.places import BUILDINGS, place_in, place_key, place_name

ONE = [
    (("Auswärtiges Amt", "DE"), ("deutsches Außenministerium", "DE"), ("German foreign ministry", "DE"),
     ("Bundesaußenministerium", "DE"), ("ministère allemand des Affaires étrangères", "DE"), ("Foreign Ministry", "DE"),
     ("German Foreign Office", "DE")),
    (("State Department", "US"), ("amerikanisches Außenministerium", "US"), ("US-Außenministerium", "US"), ("Department of State", "US")),
    (("russisches Außenministerium", "RU"), ("Russian Foreign Ministry", "RU")),
    (("polnisches Verteidigungsministerium", "PL"), ("Polish defence ministry", "PL"), ("Polish Defense Ministry", "PL")),
    (("Pentagon", "US"), ("US-Verteidigungsministerium", "US")),
    (("deutsche Regierung", "DE"), ("Bundesregierung", "DE"), ("German government", "DE"), ("gouvernement allemand", "DE")),
    (("Vereinte Nationen", None), ("UNO", None), ("Uno", None), ("United Nations", None), ("ONU", None), ("the U.N.", None)),
    (("NATO", None), ("Nato", None), ("OTAN", None)),
    (("Europäische Union", None), ("EU", None), ("European Union", None)),
    (("Kreml", "RU"), ("Kremlin", "RU")),
    (("IAEA", None), ("IAEO", None), ("AIEA", None)),
]  # fmt: skip
APART = [
    (("Foreign Office", "GB"), ("Auswärtiges Amt", "DE")),
    (("russisches Außenministerium", "RU"), ("russisches Verteidigungsministerium", "RU")),
    (("russische Regierung", "RU"), ("Kreml", "RU")),
    (("polnisches Außenministerium", "PL"), ("tschechisches Außenministerium", "CZ")),
    (("Bundesregierung", "DE"), ("Landesregierung", "DE")),
    (("Bundesregierung", "DE"), ("Bundesregierung", "AT")),
    (("Europäischer Rat", None), ("Europarat", None)),
    (("Wirtschaftsministerium", "DE"), ("Wirtschafts- und Finanzministerium", "DE")),
    (("UN-Sicherheitsrat", None), ("Vereinte Nationen", None)),
    (("syrische Übergangsregierung", "SY"), ("syrische Regierung", "SY")),
    (("WHO", None), ("WTO", None)),
]


@pytest.mark.parametrize("names", ONE, ids=[names[0][0] for names in ONE])
def test_one_body_has_one_key(names):
    assert len({body_key(*name) for name in names}) == 1, {name: body_key(*name) for name in names}


@pytest.mark.parametrize(("one", "other"), APART, ids=[f"{one[0]}, {other[0]}" for one, other in APART])
def test_two_bodies_have_two(one, other):
    assert body_key(*one) != body_key(*other)


@pytest.mark.parametrize(
    ("names", "usual"),
    [
        (("Wien", "Vienna", "Vienne"), "Wien"),
        (("Kiew", "Kyjiw", "Kyiv", "Kiev"), "Kiew"),
        (("Kreml, Moskau", "Kremlin, Moscow"), "Kreml, Moskau"),
        (("Weißes Haus, Washington", "White House, Washington D.C."), "Weißes Haus, Washington"),
        (("Den Haag", "The Hague"), "Den Haag"),
    ],
)
def test_one_place_has_one_key_and_one_usual_name(names, usual):
    assert len({place_key(name) for name in names}) == 1
    assert {place_name(name) for name in names} == {usual}


@pytest.mark.parametrize(
    ("one", "other"), [("Wien", "Bern"), ("Moskau", "Kreml, Moskau"), ("Halle", "Hall"), ("Rabat", "Ribat")]
)
def test_two_places_have_two_keys(one, other):
    assert place_key(one) != place_key(other)


def test_what_no_table_knows_keeps_its_name():
    assert (body_name("Verein der Elbfischer"), place_name("Kleinmusterstadt")) == (
        "Verein der Elbfischer",
        "Kleinmusterstadt",
    )
    assert body_key("Verein der Elbfischer", "DE") == body_key("verein der elbfischer", None)


@pytest.mark.parametrize(
    ("german", "english"),
    [
        ("Genf", "Geneva"),
        ("Kiew", "Kyiv"),
        ("Bern", "Bern"),
        ("Lwiw", "Lviv"),
        ("Donezk", "Donetsk"),
        ("Hongkong", "Hong Kong"),
        ("Kreml, Moskau", "Kremlin, Moscow"),
        ("Rotes Rathaus, Berlin", "Rotes Rathaus, Berlin"),
        # Somebody wrote it so on purpose.
        ("Kiev", "Kiev"),
    ],
)
def test_places_in_two_languages(german, english):
    assert (place_in(german, "de"), place_in(german, "en")) == (german, english)
    assert place_key(german) == place_key(english)


@pytest.mark.parametrize(
    ("german", "english"),
    [("Vereinte Nationen", "United Nations"), ("IWF", "IMF"), ("NATO", "NATO"), ("Elbfischer", "Elbfischer")],
)
def test_bodies_in_two_languages(german, english):
    assert (body_in(german, "de"), body_in(german, "en")) == (german, english)
    assert body_key(german, None) == body_key(english, None)


@pytest.mark.parametrize(
    ("name", "country", "in_german", "in_english"),
    [
        ("russisches Außenministerium", "RU", None, ("foreign ministry", "RU")),
        ("Russian Foreign Ministry", "RU", ("foreign ministry", "RU"), None),
        ("Auswärtiges Amt", "DE", None, ("foreign ministry", "DE")),
        ("Bundesregierung", "DE", None, ("government", "DE")),
        ("Quai d'Orsay", "FR", None, None),
        ("Verein der Elbfischer", "DE", None, None),
    ],
)
def test_ministries_are_told_by_their_country_where_another_language_names_them(name, country, in_german, in_english):
    key = body_key(name, country)
    assert (foreign_body(name, key, "de"), foreign_body(name, key, "en")) == (in_german, in_english)


def test_no_name_stands_for_two_places():
    lines = [line.split(",") for line in (*FORMS.splitlines(), *BUILDINGS.splitlines())]
    keys = [{name_key(name) for name in names} for names in lines]
    assert [shared for one, other in combinations(keys, 2) if (shared := one & other)] == []
    assert all(len(names) > 1 for names in lines)
