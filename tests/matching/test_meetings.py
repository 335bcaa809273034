"""Two accounts: one meeting, two meetings, or a question for an editor."""

from dataclasses import replace
from datetime import date

import pytest

from articles.extraction.schema import DateRange
from articles.matching.meetings import Account, common_days, decide, part_of


def days(first, last=None, basis="explicit"):
    return DateRange(date.fromisoformat(first), date.fromisoformat(last or first), basis)


SUMMIT = Account(
    ("John F. Kennedy", "Nikita Chruschtschow"), ("US", "SU"), (), days("1961-06-03", "1961-06-04"), "Wien", "in_person"
)
PREVIEW = Account(
    ("Kennedy", "Nikita Khrushchev"), ("US", "SU"), (), days("1961-06-01", "1961-06-30"), "Wien", "in_person", "planned"
)
MINISTERS = Account(("Dean Rusk", "Andrej Gromyko"), ("US", "SU"), (), days("1961-06-03"), "Wien", "in_person")
CALL = Account(("John F. Kennedy", "Nikita Chruschtschow"), ("US", "SU"), (), days("1961-06-03"), None, "phone")
LATER = Account(("John F. Kennedy", "Nikita Chruschtschow"), ("US", "SU"), (), days("1961-09-03"), "Wien")
ELSEWHERE = Account(("John F. Kennedy", "Nikita Chruschtschow"), ("US", "SU"), (), days("1961-06-03"), "Paris")
UNDATED = Account(("John F. Kennedy", "Nikita Chruschtschow"), ("US", "SU"))
NAMELESS = Account((), ("US", "SU"), (), days("1961-06-03"), "Wien")
CANCELLED = Account(
    ("Kennedy", "Chruschtschow"), ("US", "SU"), (), days("1961-06-03"), "Wien", "in_person", "cancelled"
)
REFUSED = Account(("Kennedy", "Chruschtschow"), ("US", "SU"), (), days("1961-06-03"), "Wien", "in_person", "refused")


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (SUMMIT, PREVIEW, "same"),  # announced, then held
        (SUMMIT, MINISTERS, "different"),  # another meeting of that day
        (SUMMIT, CALL, "different"),  # a call is no visit
        (SUMMIT, LATER, "different"),
        (SUMMIT, ELSEWHERE, "unsure"),
        (SUMMIT, UNDATED, "unsure"),
        (SUMMIT, NAMELESS, "same"),
        (SUMMIT, CANCELLED, "unsure"),
        (SUMMIT, REFUSED, "different"),
        (PREVIEW, CANCELLED, "same"),
        (Account(()), Account(()), "unsure"),
    ],
)
def test_two_accounts(one, other, verdict):
    assert decide(one, other).verdict == verdict
    assert decide(other, one).verdict == verdict
    assert decide(one, other).reasons


def test_two_whole_months_need_the_same_place():
    month = days("1961-06-01", "1961-06-30", "header")
    placeless = Account(("Kennedy", "Chruschtschow"), ("US", "SU"), (), month)
    assert decide(PREVIEW, placeless).verdict == "unsure"
    assert decide(PREVIEW, PREVIEW).verdict == "same"


def test_a_city_has_many_names():
    vienna = replace(SUMMIT, place="Vienna")
    assert decide(SUMMIT, vienna) == decide(vienna, SUMMIT)
    assert "the place is the same" in decide(SUMMIT, vienna).reasons
    assert decide(replace(SUMMIT, place="Schloss Elmau"), replace(SUMMIT, place="Elmau")).verdict == "same"


def test_two_places_of_one_day_in_one_country():
    one = replace(SUMMIT, days=days("1961-06-03"), place="Grinzing", place_country="AT")
    other = replace(one, place="Wien")
    assert decide(one, other).verdict == "same"
    assert decide(one, replace(other, place_country=None)).verdict == "unsure"
    assert decide(one, replace(other, days=days("1961-06-03", "1961-06-04"))).verdict == "unsure"


def test_what_was_called_off_and_held_in_the_end_is_one_meeting():
    held = replace(CANCELLED, status="held")
    assert decide(held, CANCELLED).verdict == "same"
    assert decide(replace(held, place=None), CANCELLED).verdict == "unsure"


def test_the_same_guests_with_two_hosts():
    guests = ("Marta Kubin", "Jean Lefort")
    one = Account((*guests, "Oleh Bodnar"), ("AT", "FR", "UA"), (), days("2015-02-01", "2015-02-28"), None)
    other = Account((*guests, "Igor Smelow"), ("AT", "FR", "RU"), (), days("2015-02-06"), None)
    assert decide(one, other).verdict == decide(other, one).verdict == "unsure"


def test_days_of_several_accounts():
    narrowed = common_days([days("1961-06-02", "1961-06-20"), days("1961-06-01", "1961-06-03")])
    assert (narrowed.earliest.day, narrowed.latest.day, narrowed.basis) == (2, 3, "sister_report")
    assert common_days([days("1961-06-01", "1961-06-30", "header"), days("1961-06-03")]) == days("1961-06-03")
    assert common_days([days("1961-06-01"), days("1961-06-02")]) is None
    assert common_days([]) is None


SUMMIT_OF_FOUR = Account(
    ("John F. Kennedy", "Nikita Chruschtschow", "Harold Macmillan"),
    ("US", "SU", "GB", "FR"),
    (),
    days("1961-06-03", "1961-06-04"),
    "Wien",
    "in_person",
)


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, True),
        ({"days": days("1961-06-04")}, True),
        ({"days": days("1961-06-05")}, False),
        ({"days": days("1961-06-01", "1961-06-30")}, False),
        ({"place": "Schönbrunn, Wien"}, True),
        ({"place": "Graz"}, False),
        ({"place": None}, False),
        ({"format": "phone"}, False),
        ({"countries": ("US", "CN")}, False),
        ({"participants": ("Dean Rusk", "Andrej Gromyko")}, False),
    ],
)
def test_a_meeting_at_a_summit(changes, found):
    aside = replace(SUMMIT, days=days("1961-06-03"))
    assert part_of(replace(aside, **changes), SUMMIT_OF_FOUR) is found
    assert not part_of(SUMMIT_OF_FOUR, aside)


def test_the_name_of_the_summit_says_the_place():
    aside, summit = replace(SUMMIT, place=None, organisations=("G4",)), replace(SUMMIT_OF_FOUR, organisations=("G4",))
    assert part_of(aside, summit)
    assert not part_of(aside, replace(summit, status="cancelled"))
    assert not part_of(aside, replace(summit, countries=("US", "SU")))
