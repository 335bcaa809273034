"""The matrix as rows of cells: numbers, addresses and steps of shade; the drawing is a template's."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from articles.browsing.charts.asking import View
from articles.browsing.matrix.asking import MatrixListing
from articles.browsing.matrix.counting import Counted, counted
from articles.browsing.naming import country_in_words
from articles.matching.names import SURNAME_FIRST
from articles.models import Person

STEPS = 5
# Which filter of the list narrows it to one of them.
PARAMETERS = {"countries": "country", "officials": "official"}


@dataclass(frozen=True)
class Actor:
    """A country or a person: what filters call it, its name, its page; `short` where there is little room."""

    key: str
    name: str
    url: str
    short: str


@dataclass(frozen=True)
class Cell:
    """Two who met: how often, the list of these meetings, the step of shade; `url` is empty where they never did."""

    other: Actor
    count: int
    step: int
    url: str


@dataclass(frozen=True)
class Row:
    """One of the busiest against all of them; its own cell is None. `url` lists all of its meetings."""

    actor: Actor
    cells: list[Cell | None]
    total: int
    url: str


@dataclass(frozen=True)
class Matrix:
    """Who met whom, the busiest first; `others` is the number of those who are left out."""

    rows: list[Row]
    others: int

    @property
    def steps(self) -> list[tuple[int, int, int]]:
        """Each step of shade that is there, with the least and the greatest number of meetings that it stands for."""
        counts = {(cell.step, cell.count) for row in self.rows for cell in row.cells if cell and cell.count}
        steps = sorted({step for step, _count in counts})
        spread = [(step, [count for of, count in counts if of == step]) for step in steps]
        return [(step, min(held), max(held)) for step, held in spread]


def matrix(listing: MatrixListing) -> Matrix:
    """The matrix of the meetings that are asked for."""
    found, actors = present(listing, listing.who, listing.number)
    return laid_out(found, actors, PARAMETERS[listing.who], listing)


def present(listing: View, who: str, number: int) -> tuple[Counted, dict[Any, Actor]]:
    """So many of the busiest countries or officials at the meetings that are asked for, and who they are."""
    found = counted(listing.found, PARAMETERS[who], number)
    if who == "countries":
        return found, {code: country_actor(code) for code in found.keys}
    people = Person.objects.only("slug", "name", "country").in_bulk(found.keys)
    return found, {key: person_actor(people[key]) for key in found.keys}


def country_actor(code: str) -> Actor:
    """A country."""
    return Actor(code, country_in_words(code), reverse("country", args=[code]), code)


def person_actor(person: Person) -> Actor:
    """A person; in short the last word of the name, or the first one of "Kim Jong-un"."""
    words = person.name.split()
    short = words[0] if person.country_id in SURNAME_FIRST else words[-1]
    return Actor(person.slug, person.name, person.get_absolute_url(), short)


def laid_out(found: Counted, actors: dict[Any, Actor], parameter: str, listing: MatrixListing) -> Matrix:
    """The rows of what was counted; `parameter` is the filter that narrows the list to one of the actors."""
    most = max(found.pairs.values(), default=0)
    rows = []
    for key in found.keys:
        mine = (parameter, actors[key].key)
        cells = [
            None if other == key else cell(actors[other], found.together(key, other), most, mine, parameter, listing)
            for other in found.keys
        ]
        rows.append(Row(actors[key], cells, found.totals[key], listing.meetings(mine)))
    return Matrix(rows, found.others)


def cell(other: Actor, count: int, most: int, mine: tuple[str, str], parameter: str, listing: MatrixListing) -> Cell:
    """The cell of two actors."""
    return Cell(other, count, step(count, most), listing.meetings(mine, (parameter, other.key)) if count else "")


def step(count: int, most: int) -> int:
    """The shade of a number: 0 for none, `STEPS` for the greatest, even steps of its logarithm between."""
    return math.ceil(STEPS * math.log1p(count) / math.log1p(most)) if count else 0
