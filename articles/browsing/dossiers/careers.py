"""The offices of a person in time: days that a register gives, and days on which reports show the person in office."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby
from typing import NamedTuple

from articles.browsing.terms import Term

WIDTH = 720
NARROWEST = 5
MOST_TICKS = 6


class Bar(NamedTuple):
    """Where a term stands in the drawing, and whether its days were given."""

    x: float
    width: float
    given: bool


@dataclass
class Held:
    """One office: its titles, the one of the latest term in front, its country, and the terms, given ones first."""

    titles: list[str]
    country: str | None
    terms: list[Term]
    # In the order of drawing: given days cover seen ones.
    bars: list[Bar] = field(default_factory=list)


@dataclass(frozen=True)
class Career:
    """The offices, the latest first, and the years below the drawing; empty where no day is known."""

    offices: list[Held]
    years: list[str]


def career(terms: Iterable[Term], today: date) -> Career:
    """The offices of one person from terms in order, the latest first; titles of one seat are one office."""
    in_order = list(terms)
    first = {key: number for number, key in reversed(list(enumerate(map(seat_of, in_order))))}
    grouped = groupby(sorted(in_order, key=lambda term: first[seat_of(term)]), key=seat_of)
    return drawn([office(list(some)) for _seat, some in grouped], today)


def seat_of(term: Term) -> str:
    """What makes titles one office."""
    return term.seat or f"{term.title} {term.country}"


def office(terms: list[Term]) -> Held:
    """One office of its terms."""
    given = [term for term in terms if term.given]
    seen = [term for term in terms if not term.given and term.since and term.until]
    titles = list(dict.fromkeys(term.title for term in terms))
    return Held(titles, terms[0].country, [*given, *(together(seen) if seen else [])])


def together(seen: list[Term]) -> list[Term]:
    """From the first to the last day on which reports show somebody in an office, by whichever title."""
    since = min((term.since for term in seen), key=lambda day: day.earliest)
    until = max((term.until for term in seen), key=lambda day: day.latest)
    return [replace(seen[0], since=since, until=until)]


def drawn(offices: list[Held], today: date) -> Career:
    """The offices with their bars, all on the same years."""
    terms = [term for held in offices for term in held.terms]
    days = [day.earliest for term in terms for day in (term.since, term.until) if day]
    if not days:
        return Career(offices, [])
    goes_on = [today] if any(term.until is None for term in terms) else []
    first, last = min(days).year, max([*days, *goes_on]).year
    for held in offices:
        held.bars = [bar(term, date(first, 1, 1), date(last, 12, 31)) for term in reversed(held.terms)]
    apart = -(-(last - first + 1) // MOST_TICKS)
    return Career(offices, ["" if (year - first) % apart else str(year) for year in range(first, last + 1)])


def bar(term: Term, start: date, end: date) -> Bar:
    """Where a term stands; an end that is not known reaches the edge."""
    days = (end - start).days + 1
    first, last = term.since.earliest if term.since else start, term.until.latest if term.until else end
    x = WIDTH * (first - start).days / days
    width = max(WIDTH * ((last - first).days + 1) / days, NARROWEST)
    return Bar(round(min(x, WIDTH - NARROWEST), 2), round(width, 2), term.given)
