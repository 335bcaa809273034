"""Who is who: pairs of people, and any number of sightings in any order."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.matching.people import who_is_who
from articles.matching.profiles import office_key
from tests.matching.pairs import pairs, sighting


def parted(sightings):
    """The sightings in groups, one a person, each by its number in the list."""
    groups = {}
    for number, one in enumerate(who_is_who(sightings)):
        groups.setdefault(one.person, set()).add(number)
    return {frozenset(group) for group in groups.values()}


def people(*lines):
    """The groups of these sightings, by their numbers."""
    return parted([sighting(line) for line in lines])


@pytest.mark.parametrize(("verdict", "one", "other"), list(pairs()), ids=lambda value: getattr(value, "name", value))
def test_pairs(verdict, one, other):
    for first, second in ((one, other), (other, one)):
        mine, theirs = who_is_who([first, second])
        asked = "unsure" in (mine.verdict, theirs.verdict)
        assert (mine.person == theirs.person, asked) == (verdict == "same", verdict == "unsure")
        assert mine.reasons
        assert theirs.reasons


def test_an_initial_welds_nobody():
    anna, anton, both = "Anna Berg | - | DE | 2020", "Anton Berg | - | DE | 2020", "A. Berg | - | DE | 2020"
    assert people(anna, anton, both) == {frozenset([0]), frozenset([1]), frozenset([2])}
    asked = who_is_who([sighting(line) for line in (anna, anton, both)])[2]
    assert (asked.verdict, len(asked.candidates)) == ("unsure", 2)


def test_a_surname_alone_goes_to_the_one_who_held_the_office():
    anna, karl = "Anna Berg | Außenministerin | DE | 2020", "Karl Berg | Innenminister | DE | 2020"
    assert people(anna, karl, "Berg | foreign minister | DE | 2020") == {frozenset([0, 2]), frozenset([1])}
    assert people(anna, karl, "Berg | Innenminister | - | 2020") == {frozenset([0]), frozenset([1, 2])}
    assert people(anna, karl, "Berg | - | DE | 2020") == {frozenset([0]), frozenset([1]), frozenset([2])}


def test_father_and_son_are_told_apart_by_the_days_of_the_office():
    father, son = "George Bush | Präsident | US | 1990", "George W. Bush | Präsident | US | 2003"
    later = "George Bush | Präsident | US | 2003"
    assert people(father, son, later) == {frozenset([0]), frozenset([1, 2])}


def test_who_looks_back_means_the_one_who_was_there():
    then = [f"Anton Kern | Präsident | AT | {year}" for year in (1985, 1986)]
    assert people(*then, "Anton Kern | - | - | 2021") == {frozenset([0, 1, 2])}
    assert people(*then, "Anton Kern | Präsident | AT | 2021") == {frozenset([0, 1]), frozenset([2])}
    assert people(*then, "Anton Kern | - | - | 1940") == {frozenset([0, 1]), frozenset([2])}


def test_a_misread_country_parts_nobody_who_is_well_known():
    known = [f"Sergej Lawrow | Außenminister | RU | {year}" for year in range(2010, 2016)]
    assert len(people(*known, "Sergei Lavrov | foreign minister | US | 2014")) == 1
    assert len(people(*known, "Sergei Lavrov | Regisseur | US | 2014")) == 2


def test_without_a_country_the_office_tells_between_two_of_a_name():
    one, other = "Ivan Petrovsky | Außenminister | BG | 1998", "Ivan Petrovsky | Verteidigungsminister | CZ | 1998"
    assert people(one, other, "Ivan Petrovsky | defence minister | - | 1999") == {frozenset([0]), frozenset([1, 2])}
    assert len(people(one, other, "Ivan Petrovsky | - | - | 1998")) == 3


def test_several_of_a_surname_are_a_question():
    both = "John F. Kennedy | Präsident | US | 1962", "Robert Kennedy | Justizminister | US | 1962"
    assert people(*both, "Kennedy | Präsident | US | 1962") == {frozenset([0, 2]), frozenset([1])}
    asked = who_is_who([sighting(line) for line in (*both, "Kennedy | - | US | 1962")])
    assert (asked[2].verdict, set(asked[2].candidates)) == ("unsure", {asked[0].person, asked[1].person})


def test_offices_are_compared_without_endings():
    assert office_key("Außenministerin") == office_key("Außenministers") == office_key("Außenminister")
    assert office_key("Außenminister") != office_key("Innenminister")


def test_somebody_known_by_a_surname_alone_is_one_person():
    assert people("Suharto | Präsident | ID | 1990", "Suharto | - | ID | 1991", "Suharto | - | - | 1990") == {
        frozenset([0, 1, 2])
    }


NAMES = (
    "Anna Berg,Anton Berg,A. Berg,Berg,Anna M. Berg,Anna Maria Berg,Berg Anna,Anna Burg,Mohammed Berg,Muhammad Berg,"
    "Lawrow,Sergej Lawrow,Sergey Lavrov,S. Lavrov,Sergei W. Lawrow,Xi Jinping,Jinping Xi,Xi,Abe Shinzo,Abe,George Bush,"
    "George W. Bush,Bush,Kramp-Karrenbauer,Annegret Kramp-Karrenbauer,Robert Kennedy Jr.,Robert Kennedy,Kennedy"
).split(",")
OFFICES = ("-", "Außenminister", "foreign minister", "Präsident", "Minister", "Sprecher")
SEEN = st.builds(
    lambda name, office, country, year: sighting(f"{name} | {office} | {country} | {year}"),
    st.sampled_from(NAMES),
    st.sampled_from(OFFICES),
    st.sampled_from(("-", "DE", "US", "RU", "SU", "CN", "JP")),
    st.sampled_from((1950, 1990, 1994, 2001, 2003, 2012, 2020, 2021)),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(SEEN, max_size=25), st.randoms())
def test_the_order_makes_no_difference(sightings, dice):
    order = list(range(len(sightings)))
    dice.shuffle(order)
    shuffled = parted([sightings[number] for number in order])
    assert {frozenset(order[number] for number in group) for group in shuffled} == parted(sightings)


@settings(max_examples=100, deadline=None)
@given(st.lists(SEEN, max_size=15), st.randoms())
def test_everything_that_is_said_of_a_sighting_is_the_same_in_any_order(sightings, dice):
    shuffled = list(sightings)
    dice.shuffle(shuffled)
    assert set(zip(sightings, who_is_who(sightings), strict=True)) == set(
        zip(shuffled, who_is_who(shuffled), strict=True)
    )


def test_a_thousand_sightings_of_one_name_are_quick_to_tell():
    dice = random.Random(1)  # noqa: S311
    lines = [f"Sergej Lawrow | {dice.choice(OFFICES)} | RU | {dice.randrange(1990, 2025)}" for _ in range(1000)]
    assert len(people(*lines)) == 1
