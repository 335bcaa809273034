"""Whether two reports tell of the same meeting, with the grounds for it, and what all accounts of one allow."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from articles.extraction.schema import DateRange
from articles.matching.accounts import TELLING_DAYS, Account, Sketch, sketch
from articles.matching.clusters import cluster
from articles.matching.comparison import NOT_HELD, compare, gap, names_agree, same_day, same_place
from articles.matching.decision import DIFFERENT, SAME, UNSURE, Decision

__all__ = ["TELLING_DAYS", "Account", "agreement", "cluster", "common_days", "decide", "length", "part_of", "strong"]

# A summit has so many sides, and lasts no longer; who meets there does so within a day or two.
SUMMIT_SIDES = 3
SUMMIT_DAYS, ASIDE_DAYS = 10, 4


def decide(one: Account, other: Account) -> Decision:
    """Whether two accounts are of one meeting; the verdict is the same in either order."""
    mine, theirs = sketch(one), sketch(other)
    found = compare(mine, theirs)
    if found.against:
        return Decision(DIFFERENT, (found.against,))
    who, when = participants_reason(one, other), days_reason(mine, theirs)
    where = "the place is the same" if one.place and other.place and "the places differ" not in found.doubts else ""
    if not (who or when):
        return Decision(UNSURE, ("neither participants nor days are known",))
    return Decision(SAME if found.same else UNSURE, tuple(filter(None, (who, when, where, *found.doubts))))


def participants_reason(one: Account, other: Account) -> str:
    """The shared participants in words, or the shared countries, or ""."""
    also = set(other.people)
    ids = dict(zip(one.participants, one.people, strict=False))
    common = [
        name
        for name in one.participants
        if ids.get(name) in also or any(names_agree(name, theirs) for theirs in other.participants)
    ]
    if common:
        return f"both name {', '.join(common)}"
    countries = [code for code in one.countries if code in other.countries]
    return f"both are of {', '.join(countries)}" if countries else ""


def days_reason(one: Sketch, other: Sketch) -> str:
    """How the days agree in words, or ""."""
    if not (one.dated and other.dated) or gap(one, other):
        return ""
    return "the day is the same" if same_day(one, other) else "the days agree"


def strong(one: Account, other: Account) -> bool:
    """Whether at least two people, or one person with the same countries, or equal countries alone tie the accounts."""
    return compare(sketch(one), sketch(other)).tied


def agreement(one: Account, other: Account) -> int:
    """How much speaks for one meeting, to choose the best of several."""
    return compare(sketch(one), sketch(other)).score


def part_of(one: Account, whole: Account) -> bool:
    """Whether `one` is a meeting of some during the summit `whole`: on its days, at its place, of some of its sides.

    "Am Rande des Gipfels": the place may be missing where both name the same organisation, as the G20.
    """
    mine, theirs = sketch(one), sketch(whole)
    if not one.days or not whole.days or len(theirs.sides) < SUMMIT_SIDES or not mine.sides < theirs.sides:
        return False
    if whole.status in NOT_HELD:
        return False
    if mine.length > ASIDE_DAYS or theirs.length > SUMMIT_DAYS or not within(one.days, whole.days):
        return False
    if {one.format, whole.format} & {"phone", "video"} or not (mine.people or one.organisations):
        return False
    if theirs.people and mine.people and not mine.people & theirs.people:
        return False
    named = set(one.organisations) & set(whole.organisations)
    return same_place(mine, theirs) or bool(named and not (one.place and whole.place))


def within(days: DateRange, whole: DateRange) -> bool:
    """Whether the first days lie in the others."""
    return whole.earliest <= days.earliest and days.latest <= whole.latest


def length(days: DateRange) -> int:
    """The number of days of a range."""
    return (days.latest - days.earliest).days + 1


def common_days(ranges: Sequence[DateRange]) -> DateRange | None:
    """The days that all accounts of one meeting allow; None where they contradict each other or nothing is known.

    The basis is the narrowest account's, or sister_report where only several accounts together narrow it down.
    """
    if not ranges:
        return None
    earliest: date = max(days.earliest for days in ranges)
    latest: date = min(days.latest for days in ranges)
    if earliest > latest:
        return None
    narrowest = min(ranges, key=length)
    if (narrowest.earliest, narrowest.latest) == (earliest, latest):
        return narrowest
    return DateRange(earliest, latest, "sister_report", "several reports together narrow the days down")
