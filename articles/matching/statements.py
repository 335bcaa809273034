"""Whether two quotes say the same: one statement in the words of several reports, languages, literally or not.

Precision comes first: what is unsure stays apart. What a quote says decides, not who is nearest to it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from articles.matching.words.likeness import likeness_of
from articles.matching.words.reading import read

# Words are repeated for some days; who says the same again weeks later makes a further statement.
DAYS_APART = timedelta(days=4)
# Days that are known no better than to the quarter bring no quotes together.
LONGEST = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Wording:
    """A quote: who said it (None: nobody knows), its words, and where.

    `days` are ranges in which it may have been said, `meetings` are keys of meetings of which its report
    tells, `report` the report's own, `type` is direct or another.
    """

    speaker: Hashable
    text: str
    language: str
    type: str = "direct"
    days: tuple[tuple[date, date], ...] = ()
    meetings: tuple[Hashable, ...] = ()
    report: Hashable = None
    denied: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """Quotes with the same words on the same days: the most telling of them, the positions of all, their reports."""

    quote: Wording
    members: tuple[int, ...]
    reports: frozenset[Hashable]


# How strongly two entries of a list say the same, by their positions; those that do not are left out.
Ties = dict[tuple[int, int], float]


def groups(quotes: Sequence[Wording]) -> list[int]:
    """For each quote the number of its statement: the position of the first quote that is of the same one.

    The partition does not depend on the order of the quotes.
    """
    found = list(range(len(quotes)))
    everything = compressed(quotes)
    for cluster in clusters(everything, ties_of(everything)):
        members = sorted(member for at in cluster for member in everything[at].members)
        for member in members:
            found[member] = members[0]
    return found


def reached(quotes: Sequence[Wording], start: Iterable[int]) -> set[int]:
    """The positions of all quotes that are tied to those at `start`, directly or through others: they are worked out
    together, and without any of the rest."""
    everything = compressed(quotes)
    home = {member: at for at, one in enumerate(everything) for member in one.members}
    neighbours: dict[int, set[int]] = defaultdict(set)
    for one, other in ties_of(everything):
        neighbours[one].add(other)
        neighbours[other].add(one)
    waiting = {home[member] for member in start if member in home}
    found: set[int] = set()
    while waiting:
        at = waiting.pop()
        found.add(at)
        waiting |= neighbours[at] - found
    return {member for at in found for member in everything[at].members}


def compressed(quotes: Sequence[Wording]) -> list[Said]:
    """The quotes of known speakers, those with the same words on the same days as one; the most telling ones first."""
    alike: dict[Hashable, list[int]] = defaultdict(list)
    for number, quote in enumerate(quotes):
        if quote.speaker is not None:
            words = read(quote.text, quote.language).words
            when = (tuple(sharp(quote)), frozenset(quote.meetings))
            where = when if any(when) else (quote.report, number)
            alike[quote.speaker, words, quote.language, quote.denied, where].append(number)
    found = [
        Said(
            min((quotes[number] for number in members), key=sort_key),
            tuple(members),
            frozenset(quotes[number].report for number in members) - {None},
        )
        for members in alike.values()
    ]
    return sorted(found, key=lambda one: sort_key(one.quote))


def sort_key(quote: Wording) -> tuple[bool, int, str, str, str, str]:
    """The most telling quote first: the longest literal one; an order that depends on the quotes alone."""
    return (quote.type != "direct", -len(quote.text), quote.text, quote.language, str(quote.days), str(quote.report))


def ties_of(everything: Sequence[Said]) -> Ties:
    """Which of them say the same."""
    found = {}
    for one, other in sorted(pairs(everything)):
        if near(everything[one], everything[other]):
            tie = likeness(everything[one].quote, everything[other].quote)
            if tie:
                found[one, other] = tie
    return found


def pairs(everything: Sequence[Said]) -> set[tuple[int, int]]:
    """Those of one speaker that share a meeting, a report, or a stretch of the calendar."""
    shelves: dict[Hashable, list[int]] = defaultdict(list)
    for at, one in enumerate(everything):
        stretches = [("days", number) for days in sharp(one.quote) for number in stretches_of(days)]
        places = [
            *stretches,
            *(("meeting", key) for key in one.quote.meetings),
            *(("report", key) for key in one.reports),
        ]
        for place in set(places):
            shelves[one.quote.speaker, place].append(at)
    return {pair for shelf in shelves.values() for pair in combinations(shelf, 2)}


def sharp(quote: Wording) -> list[tuple[date, date]]:
    """The days of the quote that are known well enough to compare."""
    return [days for days in quote.days if days[1] - days[0] <= LONGEST]


def stretches_of(days: tuple[date, date]) -> range:
    """The stretches of the calendar that the days touch, with half of the time that may lie between two quotes."""
    length, half = (LONGEST + DAYS_APART).days, DAYS_APART.days // 2
    return range((days[0].toordinal() - half) // length, (days[1].toordinal() + half) // length + 1)


def near(one: Said, other: Said) -> bool:
    """Whether the quotes can be of one occasion: one meeting or report, or days that touch but for a few."""
    if set(one.quote.meetings) & set(other.quote.meetings) or one.reports & other.reports:
        return True
    return any(
        mine[0] - DAYS_APART <= theirs[1] and theirs[0] - DAYS_APART <= mine[1]
        for mine in sharp(one.quote)
        for theirs in sharp(other.quote)
    )


def clusters(everything: Sequence[Said], ties: Ties) -> list[list[int]]:
    """The statements, as positions; the surest ties first, each checked against the whole that it makes."""
    home = {at: [at] for at in range(len(everything))}
    for one, other in sorted(ties, key=lambda pair: (-ties[pair], pair)):
        mine, theirs = home[one], home[other]
        if mine is not theirs and one_statement(sorted([*mine, *theirs]), everything, ties):
            mine += theirs
            for at in theirs:
                home[at] = mine
    return [members for at, members in home.items() if members[0] == at]


def one_statement(members: list[int], everything: Sequence[Said], ties: Ties) -> bool:
    """Whether all of them say what the fullest one says, and two of one report each what the other says."""
    fullest = max(members, key=lambda at: (weight(everything[at].quote), -at))
    return all(
        pair in ties or not (fullest in pair or everything[pair[0]].reports & everything[pair[1]].reports)
        for pair in combinations(members, 2)
    )


def weight(quote: Wording) -> float:
    """How much the quote tells."""
    return read(quote.text, quote.language).weight


def likeness(one: Wording, other: Wording) -> float:
    """How much speaks for one statement: 0 where they do not say the same, more than 2 for the same words."""
    if one.denied != other.denied:
        return 0.0
    return likeness_of(one.text, one.language[:2].lower(), other.text, other.language[:2].lower())
