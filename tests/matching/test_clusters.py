"""Accounts of many reports: which tell of one meeting, in whatever order they come."""

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.extraction.schema import DateRange
from articles.matching.accounts import FAINT, sketch
from articles.matching.comparison import clues, compare, telling
from articles.matching.meetings import Account, cluster, decide

IDS = {name: number for number, name in enumerate(("Anna Berg", "Boris Tal", "Carla Ost", "Dora Wald", "Emil Kern"))}
COUNTRIES = dict(zip(IDS, ("DE", "FR", "AT", "PL", "UA"), strict=True))


def told(day, *who, place=None, **more):
    """An account of these people on "6", "6-8" or "1-31" of May, or on no day at all."""
    first, _, last = (day or "").partition("-")
    days = day and DateRange(date(2031, 5, int(first)), date(2031, 5, int(last or first)), "explicit")
    sides = tuple(dict.fromkeys(COUNTRIES[name] for name in who if name in COUNTRIES))
    people = tuple(IDS.get(name, name) for name in who)
    given = {"countries": sides, "people": people, "days": days, "place": place, "format": "in_person"}
    return Account(who, **{**given, **more})


def published(day):
    return DateRange(date(2031, 5, day), date(2031, 5, day), "header")


AB, AC, ABC = ("Anna Berg", "Boris Tal"), ("Anna Berg", "Carla Ost"), ("Anna Berg", "Boris Tal", "Carla Ost")
FOUR = (*ABC, "Dora Wald")
WEEKS = DateRange(date(2031, 4, 25), date(2031, 6, 5), "header")
YEAR = DateRange(date(2031, 1, 1), date(2031, 12, 31), "explicit")
# Accounts, and how they belong together: one letter an account, the same letter for the same meeting.
GROUPS = {
    "two reports of a day": ([told("6", *AB, place="Wien"), told("6", *AB, place="Vienna")], "aa"),
    "planned, then held": ([told("6", *AB, status="planned"), told("6", *AB)], "aa"),
    "one names the month": ([told("6", *AB), told("1-31", *AB)], "aa"),
    "a longer list": ([told("6", *AB), told("6", *AB, "Erna Fuchs", "Fritz Hahn")], "aa"),
    "others of the delegations": (
        [told("6", *AB, "Erna Fuchs", "Fritz Hahn"), told("6", *AB, "Gerd Igel", "Hans Jung")],
        "aa",
    ),
    "countries alone": ([told("6", *AB), told("6", countries=("DE", "FR"))], "aa"),
    "three rounds within a week": ([told("5", *AB), told("7", *AB), told("9", *AB)], "abc"),
    "successive days": ([told("6", *AB, place="Wien"), told("7", *AB, place="Wien")], "ab"),
    "a month that fits two meetings": ([told("6", *AB), told("12", *AB), told("1-31", *AB)], "abc"),
    "a month that fits one of two": (
        [told("6", *AB, place="Wien"), told("12", *AB, place="Graz"), told("1-31", *AB, place="Graz")],
        "abb",
    ),
    "a held one is over when it is reported": (
        [told("6", *AB), told("12", *AB), told("1-31", *AB, published=published(8))],
        "aba",
    ),
    "two months with the same place": ([told("1-31", *AB, place="Wien"), told("1-31", *AB, place="Wien")], "aa"),
    "two months without": ([told("1-31", *AB), told("1-31", *AB, format="unknown")], "ab"),
    "one person alone": ([told("6", "Anna Berg"), told("6", "Anna Berg")], "ab"),
    "nothing at all": ([told(None), told(None)], "ab"),
    "two talks at a summit": ([told("6", *AB, place="Wien"), told("6", *AC, place="Wien")], "ab"),
    "a summit and a talk at it": ([told("6", *FOUR, place="Wien"), told("6", *AB, place="Wien")], "ab"),
    "two of three": ([told("6", *ABC, place="Wien"), told("6", *AB, place="Wien")], "aa"),
    "two and two of three": (
        [told("6", *ABC, place="Wien"), told("6", *AB, place="Wien"), told("6", *AC, place="Wien")],
        "abc",
    ),
    "two of three, told beside the three": (
        [
            told("6", *ABC, place="Wien", report=1),
            told("6", *AB, place="Wien", report=1),
            told("6", *AB, place="Wien", report=2),
        ],
        "abb",
    ),
    "a call before a visit": ([told("6", *AB, format="phone"), told("6", *AB)], "ab"),
    "two cities": ([told("6", *AB, place="Wien"), told("6", *AB, place="Paris")], "ab"),
    "two cities, and one without": (
        [told("6", *AB, place="Wien"), told("6", *AB, place="Paris"), told("6", *AB)],
        "abc",
    ),
    "one misread city among many": (
        [
            told("6", *AB, place="Wien"),
            told("6", *AB, "Erna Fuchs", place="Wien"),
            told("6", *AB, place="Paris"),
            told("6", *AB),
        ],
        "aaba",
    ),
    "each with another host, on a day, in a city": (
        [
            told("6", *AB, place="Wien", countries=("DE", "FR", "AT")),
            told("6", *AB, place="Wien", countries=("DE", "FR", "PL")),
        ],
        "aa",
    ),
    "each with another host, days apart": (
        [
            told("6", *AB, place="Wien", countries=("DE", "FR", "AT")),
            told("6-7", *AB, place="Wien", countries=("DE", "FR", "PL")),
        ],
        "ab",
    ),
    "two of one report": ([told("6", *AB, report=1), told("6", *AB, report=1), told("6", *AB, report=2)], "aba"),
    "no date, and one choice": ([told("6", *AB), told(None, *AB, published=published(8))], "aa"),
    "no date, and two choices": ([told("6", *AB), told("4", *AB), told(None, *AB, published=published(8))], "abc"),
    "no date, long after": ([told("6", *AB), told(None, *AB, published=published(28))], "ab"),
    "surnames alone": ([told("6", *AB), told("6", "Berg", "Tal", countries=("DE", "FR"))], "aa"),
    "a surname that may be of two": (
        [
            told("6", *AB),
            told("6", "Arno Berg", "Boris Tal", countries=("DE", "FR")),
            told("6", "Berg", "Tal", countries=("DE", "FR")),
        ],
        "abc",
    ),
    "in the next weeks": ([told("6", *AB), told("6", *AB, days=WEEKS, status="planned")], "aa"),
    "a year says nothing": ([told("6", *AB), told("6", *AB, days=YEAR)], "ab"),
}  # fmt: skip


def pattern(numbers):
    """The same partition in the same letters, the first account being of meeting a."""
    names = {}
    return "".join(names.setdefault(number, chr(97 + len(names))) for number in numbers)


@pytest.mark.parametrize("case", GROUPS)
def test_accounts_belong_together(case):
    accounts, wanted = GROUPS[case]
    for seed in range(6):
        order = random.Random(seed).sample(range(len(accounts)), len(accounts))  # noqa: S311
        numbers = dict(zip(order, cluster([accounts[n] for n in order]), strict=True))
        # Which of two equal accounts of one report the others join is no difference.
        assert pattern(numbers[n] for n in range(len(accounts))) == wanted or case == "two of one report"


def test_what_editors_put_together_stays_together_and_what_they_told_apart_stays_apart():
    days = [told("6", *AB), told("7", *AB), told("6", *AB)]
    assert pattern(cluster(days, ["x", "x", None])) == "aaa"
    assert pattern(cluster(days, ["x", None, "y"])) == "abc"
    assert pattern(cluster([*days, told("6", *AB)], ["x", None, "y", None])) == "abcd"


def test_a_meeting_that_contradicts_itself_is_a_question():
    one, other = told("6", *AB, place="Wien"), told("7", *AB, place="Wien")
    assert decide(one, other).verdict == "unsure"
    assert "the days lie close together, but differ" in decide(one, other).reasons
    assert decide(one, told("9", *AB, place="Wien")).verdict == "different"
    assert decide(one, told("7", *AB, "Erna Fuchs", place="Wien")).verdict == "different"


@st.composite
def accounts(draw):
    """An account of some people on some days of a month."""
    who = draw(st.lists(st.sampled_from([*IDS, "Berg", "Tal"]), max_size=4, unique=True))
    first = draw(st.integers(1, 9))
    length = draw(st.sampled_from([0, 0, 0, 1, 5, 20]))
    day = draw(st.sampled_from([f"{first}-{first + length}"] * 5 + [None]))
    return told(
        day,
        *who,
        place=draw(st.sampled_from([None, None, "Wien", "Vienna", "Paris"])),
        status=draw(st.sampled_from(["held", "held", "planned", "cancelled"])),
        format=draw(st.sampled_from(["in_person", "in_person", "unknown", "phone"])),
        report=draw(st.integers(1, 8)),
        published=draw(st.sampled_from([None, published(10), published(14)])),
    )


@settings(max_examples=300, deadline=None)
@given(st.lists(accounts(), max_size=12), st.randoms(use_true_random=False))
def test_the_order_makes_no_difference(some, dice):
    numbers = cluster(some)
    order = dice.sample(range(len(some)), len(some))
    again = cluster([some[n] for n in order])
    assert kinds(some, numbers) == kinds([some[n] for n in order], again)
    for number in set(numbers):
        reports = [one.report for one, mine in zip(some, numbers, strict=True) if mine == number]
        assert len(reports) == len(set(reports))


def kinds(some, numbers):
    """The meetings by what their accounts say."""
    return sorted(
        sorted(repr(one) for one, mine in zip(some, numbers, strict=True) if mine == number) for number in set(numbers)
    )


@settings(max_examples=100, deadline=None)
@given(st.lists(accounts(), max_size=8), st.lists(accounts(), max_size=8))
def test_what_has_nothing_in_common_is_worked_out_apart(some, others):
    others = [replace(one, days=one.days and later(one.days), published=None, report=9) for one in others]
    others = [replace(one, report=n) for n, one in enumerate(others, 100)]
    together = cluster([*some, *others])
    assert kinds(some, together[: len(some)]) == kinds(some, cluster(some))
    assert kinds(others, together[len(some) :]) == kinds(others, cluster(others))


def later(days):
    return DateRange(days.earliest + timedelta(365), days.latest + timedelta(365), days.basis)


@settings(max_examples=300, deadline=None)
@given(accounts(), accounts())
def test_an_index_of_clues_finds_whatever_is_tied(one, other):
    one, other = sketch(one), sketch(other)
    common = set(clues(one)) & set(clues(other))
    if compare(one, other).same:
        faint = FAINT in (one.level, other.level) and any(word.startswith("s") for word in common)
        assert len(common) >= 2 or faint
        assert telling(one) or faint


def test_copies_of_a_dispatch_add_nothing():
    some = [told("6", *AB, report=n) for n in range(500)]
    assert set(cluster(some)) == {0}
