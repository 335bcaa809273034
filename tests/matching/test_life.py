"""The life of a meeting from what its reports say, in whatever order they come in."""

from datetime import date
from itertools import permutations

import pytest

from articles.matching.life import Told, is_postponed, standing, status_of, steps, told_of


def days(text):
    first, _, last = (text or "").partition("/")
    return (date.fromisoformat(first), date.fromisoformat(last or first)) if text else None


def told(key, status, published=None, on=None, **fields):
    return Told(key, status, days(on), days(published), **fields)


ANNOUNCED = told("a", "planned", "2022-02-01", "2022-02-10")
AGAIN = told("b", "planned", "2022-02-03", "2022-02-10")
OFF = told("c", "cancelled", "2022-02-08", "2022-02-10")
HELD = told("d", "held", "2022-02-11", "2022-02-10")


@pytest.mark.parametrize(
    ("case", "accounts", "turns", "status", "postponed"),
    [
        ("nobody says anything", [told("a", "unclear", "2022-02-01")], [], "unclear", False),
        ("announced twice is one turn", [ANNOUNCED, AGAIN], ["planned a b"], "planned", False),
        ("called off", [ANNOUNCED, OFF], ["planned a", "cancelled c"], "cancelled", False),
        ("held in the end", [ANNOUNCED, OFF, HELD], ["planned a", "cancelled c", "held d"], "held", False),
        # a month's date puts the announcement behind the report of the meeting
        ("held wins", [told("a", "planned", "2022-02-01/2022-02-28", "2022-02-10"), HELD], ["planned a", "held d"],
         "held", False),
        ("on again for the same day", [OFF, told("e", "planned", "2022-02-09", "2022-02-10")],
         ["cancelled c", "planned e"], "planned", False),
        # one that only repeats what was planned before
        ("a late echo of the plan", [OFF, told("e", "planned", "2022-02-12", "2022-02-10")],
         ["planned e", "cancelled c"], "cancelled", False),
        ("of one day, the bad news wins", [told("a", "planned", "2022-02-08", "2022-02-10"), OFF],
         ["planned a", "cancelled c"], "cancelled", False),
        ("the day moved", [ANNOUNCED, told("e", "planned", "2022-02-08", "2022-02-17")],
         ["planned a", "postponed e"], "planned", True),
        ("two days in reports of one day contradict each other",
         [ANNOUNCED, told("e", "planned", "2022-02-01", "2022-02-17")], ["planned a", "planned e"], "planned", False),
        ("put off in words, without a day", [ANNOUNCED, told("e", "cancelled", "2022-02-08", postponed=True)],
         ["planned a", "postponed e"], "cancelled", True),
        ("put off in words, to a day", [OFF, told("e", "planned", "2022-02-08", "2022-02-17", postponed=True)],
         ["cancelled c", "postponed e"], "planned", True),
        ("put off, then called off for good",
         [told("e", "planned", "2022-02-05", "2022-02-17", postponed=True), told("f", "cancelled", "2022-02-15")],
         ["postponed e", "cancelled f"], "cancelled", False),
        ("put off, then held", [told("e", "cancelled", "2022-02-08", postponed=True), told("f", "held", "2022-02-18")],
         ["postponed e", "held f"], "held", False),
        ("refused", [ANNOUNCED, told("e", "refused", "2022-02-02")], ["planned a", "refused e"], "refused", False),
        ("reports without a date", [told("a", "planned"), told("c", "cancelled")], ["planned a", "cancelled c"],
         "cancelled", False),
    ],
)  # fmt: skip
def test_life(case, accounts, turns, status, postponed):
    for order in permutations(accounts):
        assert [" ".join([step.status, *step.told]) for step in steps(order)] == turns, case
        assert (status_of(order), is_postponed(order)) == (status, postponed), case


def test_reports_that_contradict_each_other_in_the_day_tell_of_one_turn_all_the_same():
    other = told("e", "held", "2022-02-12", "2022-02-11")
    for order in permutations([HELD, other]):
        (step,) = steps(order)
        assert (step.told, step.days) == (("d", "e"), days("2022-02-10/2022-02-11"))


def test_a_turn_has_the_days_that_its_reports_allow_and_when_they_came_out():
    vague = told("b", "planned", "2022-02-03", "2022-02-07/2022-02-13")
    (step,) = steps([ANNOUNCED, vague])
    assert (step.days, step.published) == (days("2022-02-10"), days("2022-02-01/2022-02-03"))


def test_a_turn_names_the_days_that_were_planned_before():
    moved = told("e", "planned", "2022-02-08", "2022-02-17", postponed=True, moved_from=days("2022-02-10"))
    again = told("f", "planned", "2022-02-09", "2022-02-17", postponed=True)
    for order in permutations([ANNOUNCED, moved, again]):
        assert [step.before for step in steps(order)] == [None, days("2022-02-10")]


@pytest.mark.parametrize(
    ("accounts", "stand"),
    [
        ([ANNOUNCED, told("e", "planned", "2022-02-08", "2022-02-17", postponed=True)], "e"),
        ([ANNOUNCED, told("e", "held", "2022-02-18", "2022-02-17")], "e"),
        ([ANNOUNCED, HELD], "ad"),
        ([told("a", "held", "2022-02-12", "2022-02-10"), told("b", "held", "2022-02-12", "2022-02-11")], "ab"),
    ],
)
def test_the_day_of_an_overtaken_plan_does_not_count(accounts, stand):
    for order in permutations(accounts):
        assert sorted(one.key for one in standing(order)) == sorted(stand)


def test_reads_the_facts_of_an_account_as_they_are_stored():
    range_ = {"earliest": "2022-02-17", "latest": "2022-02-17"}
    facts = {"status": "planned", "date": range_, "postponed": True, "moved_from": None}
    assert told_of("a", facts, days("2022-02-08")) == told("a", "planned", "2022-02-08", "2022-02-17", postponed=True)
    # an account of before there were such keys, and one that an editor pointed out
    assert told_of("a", {}, None) == told("a", "unclear")
