"""How two accounts of meetings go together: what ties them, and what speaks against it."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from articles.matching.accounts import FAINT, MUTE, SHARP_DAYS, TELLING_DAYS, WIDEST, Sketch
from articles.matching.names import names_agree as agree

NOT_HELD = frozenset({"cancelled", "refused"})
REMOTE = frozenset({"phone", "video"})
CLOSE = "the days lie close together, but differ"
# A midnight, a time zone or a misprint moves a meeting so far.
SLIP_DAYS = 2

names_agree = lru_cache(maxsize=50_000)(agree)


class Comparison(NamedTuple):
    """What is found of two accounts, the same in either order.

    `against` is the reason why they cannot be one meeting, `doubts` those why they may not be; `tied` whether people or
    countries are the same, `pinned` whether the days tell enough; `score` is how much speaks for one meeting.
    """

    against: str | None
    doubts: tuple[str, ...]
    tied: bool
    pinned: bool
    score: int

    @property
    def same(self) -> bool:
        """Whether the two are certainly one meeting."""
        return self.tied and self.pinned and not self.apart

    @property
    def apart(self) -> bool:
        """Whether anything speaks against their being one."""
        return bool(self.against or self.doubts)


def compare(one: Sketch, other: Sketch) -> Comparison:
    """How the two go together."""
    return compared(one, other) if one.key <= other.key else compared(other, one)


@lru_cache(maxsize=100_000)
def compared(one: Sketch, other: Sketch) -> Comparison:
    """As `compare`; a report that joins a hundred others finds these compared already."""
    ids, sure, likely = shared(one, other)
    return Comparison(
        obstacle(one, other, likely),
        tuple(doubt for doubt in doubts(one, other, likely) if doubt),
        tied(one, other, ids, sure),
        pinned(one, other),
        2 * sure + 3 * same_day(one, other) + 2 * same_place(one, other) + alike(one, other),
    )


def shared(one: Sketch, other: Sketch) -> tuple[int, int, int]:
    """How many people are in both by their ids, how many if surnames count, and how many if all like names do.

    A surname alone may be anybody's of that surname; two full names with two ids are two people, unless somebody
    misread one of them.
    """
    ids = len(one.people & other.people)
    if ids == min(len(one.people), len(other.people)):
        return ids, ids, ids
    mine = [name for who, name in one.names if who not in other.people]
    theirs = [name for who, name in other.names if who not in one.people]
    alike = [(name, also) for name in mine for also in theirs if names_agree(name, also)]
    if not (one.known and other.known):
        return ids + paired(alike), ids + paired(alike), ids + paired(alike)
    lone = [pair for pair in alike if (" " in pair[0]) != (" " in pair[1])]
    return ids, ids + paired(lone), ids + paired(alike)


def alike(one: Sketch, other: Sketch) -> int:
    """How many of the lesser things are the same in both."""
    return (one.format == other.format) + (one.sides == other.sides)


def paired(pairs: list[tuple[str, str]]) -> int:
    """How many of the pairs can stand beside each other."""
    return min(len({mine for mine, _ in pairs}), len({theirs for _, theirs in pairs}))


def obstacle(one: Sketch, other: Sketch, common: int) -> str | None:
    """The reason why two accounts cannot be of one meeting, or None; `common` people are in both."""
    if one.dated and other.dated and gap(one, other) and not slipped(one, other, common):
        return "the days differ"
    if {one.format, other.format} in ({"in_person", "phone"}, {"in_person", "video"}):
        return "one was in person, the other was not"
    if one.people and other.people and not common:
        return "nobody took part in both"
    if one.sides and other.sides and not one.sides & other.sides:
        return "the countries differ"
    if {"held", "refused"} == {one.status, other.status}:
        return "one was held, the other refused"
    # Kennedy and Adenauer, Kennedy and Rusk; but two ministers with these or those of their delegations are the same.
    smaller = min(len(one.people), len(other.people))
    return "most participants differ" if smaller >= 2 and (common < 2 or common * 2 < smaller) else None


def gap(one: Sketch, other: Sketch) -> int:
    """How many days lie between the two; 0 where they share a day, or one has none."""
    if one.first is None or one.last is None or other.first is None or other.last is None:
        return 0
    return max(one.first - other.last, other.first - one.last, 0)


def slipped(one: Sketch, other: Sketch, common: int) -> bool:
    """Whether the same people at the same place, two days apart at most, may be one meeting that was misdated."""
    everybody = common >= 2 and common == max(len(one.people), len(other.people))
    return gap(one, other) <= SLIP_DAYS and one.single and other.single and everybody and same_place(one, other)


def doubts(one: Sketch, other: Sketch, common: int) -> tuple[str | None, ...]:
    """What makes it doubtful that the two are one meeting."""
    return (
        CLOSE if gap(one, other) and one.dated and other.dated else None,
        place_doubt(one, other, common),
        status_doubt(one, other, common),
        sides_doubt(one, other, common),
        "one was at a place, the other was not in person" if called(one, other) or called(other, one) else None,
    )


def place_doubt(one: Sketch, other: Sketch, common: int) -> str | None:
    """Two places that share no word: "Rabat" and "Casablanca", but not "Schloss Elmau" and "Elmau".

    "Brdo" and "Ljubljana" pass as well: in one country, on the very same day, with the same people.
    """
    if not one.place or not other.place or one.place & other.place:
        return None
    near = one.where is not None and one.where == other.where
    return None if near and same_day(one, other) and common >= 2 else "the places differ"


def status_doubt(one: Sketch, other: Sketch, common: int) -> str | None:
    """A report that says held beside one that says cancelled; planned goes with both.

    What was called off and took place in the end, on the day and at the place that were agreed, is one meeting.
    """
    statuses = {one.status, other.status}
    if "held" not in statuses or not statuses & NOT_HELD:
        return None
    settled = "cancelled" in statuses and same_day(one, other) and same_place(one, other) and common >= 2
    return None if settled else "one says held, the other cancelled"


def sides_doubt(one: Sketch, other: Sketch, common: int) -> str | None:
    """Each has a country that the other has not: the same two guests in Kyjiw and, a day later, in Moscow.

    Or one is of two countries and the other of more: a summit and two who met there.
    """
    mine, theirs = one.sides - other.sides, other.sides - one.sides
    if mine and theirs:
        smaller = min(len(one.people), len(other.people))
        whole = same_day(one, other) and same_place(one, other) and common >= min(smaller, 2)
        return None if whole else "each has a country that the other has not"
    # A host who is only the place is no side: "Russen und Amerikaner in Genf", once with Switzerland among them.
    extra = (mine | theirs) - {one.where, other.where}
    everybody = common == len(one.people) == len(other.people)
    if not (mine or theirs) or (not extra and everybody) or min(len(one.sides), len(other.sides)) != 2:
        return None
    return None if third_left_out(one, other, common) else "one is of two countries, the other of more"


def third_left_out(one: Sketch, other: Sketch, common: int) -> bool:
    """Whether one names two of the three who met on that day at that place, and their two countries."""
    three = max(len(one.sides), len(other.sides)) == 3 and max(len(one.people), len(other.people)) == 3
    return three and common == 2 and same_day(one, other) and same_place(one, other)


def called(one: Sketch, other: Sketch) -> bool:
    """Whether `one` was not in person, and `other` was at some place in whatever way."""
    return one.format in REMOTE and other.format == "unknown" and bool(other.place)


def tied(one: Sketch, other: Sketch, ids: int, sure: int) -> bool:
    """Whether two people, one with the same countries, or the same countries alone tie the accounts.

    Whatever is tied has two of its `clues` in common, or the countries where one of the two is faint.
    """
    if ids >= 2:
        return True
    if len(one.sides) < 2 or one.sides != other.sides or not (ids or FAINT in (one.level, other.level)):
        return False
    nameless = bool(one.people) != bool(other.people)
    return bool(sure) or nameless or same_place(one, other) or same_day(one, other)


@lru_cache(maxsize=20_000)
def telling(one: Sketch) -> bool:
    """Whether two accounts that say just this are of one meeting."""
    return one.level != MUTE and compare(one, one).tied


def clues(one: Sketch) -> list[str]:
    """The words by which an index finds what may be tied to the account."""
    sides = "+".join(sorted(one.sides))
    return [f"p{who}" for who in sorted(map(str, one.people))] + ([f"s{sides}"] if len(one.sides) >= 2 else [])


def pinned(one: Sketch, other: Sketch) -> bool:
    """Whether the days tell enough: one account has a narrow range, or both have the same place inside of a month."""
    if not one.length or not other.length or gap(one, other):
        return False
    if max(one.length, other.length) > WIDEST:
        return False
    month = all(days.length <= TELLING_DAYS or not days.dated for days in (one, other))
    return min(one.length, other.length) <= SHARP_DAYS or (month and same_place(one, other))


def same_place(one: Sketch, other: Sketch) -> bool:
    """Whether both name a place, and the same."""
    return bool(one.place & other.place)


def same_day(one: Sketch, other: Sketch) -> bool:
    """Whether both have the same single day."""
    return one.single and other.single and one.first == other.first
