"""Entries that lead to others lead somewhere: no row of mergers, parts or moves comes back to where it began."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import Model
from django.db.models.functions import Coalesce

from articles.integrity.finding import Finding, Mend
from articles.integrity.references import words
from articles.integrity.walking import ROWS
from articles.models import Meeting, Person

# Which fields lead on, taken together: the first that is filled. And how that is called.
CHAINS: tuple[tuple[type[Model], tuple[str, ...], str], ...] = (
    (Person, ("merged_into", "absorbed_by"), "merged into"),
    (Meeting, ("merged_into", "absorbed_by"), "merged into"),
    (Meeting, ("part_of",), "part of"),
    (Meeting, ("moved_to",), "moved to"),
)


def check() -> Iterator[Finding]:
    """A finding for each entry that leads back to itself."""
    for model, fields, says in CHAINS:
        for number in in_circles(model, fields):
            problem = f"is {says} another one that is, in the end, {says} itself"
            yield Finding(f"{words(model).capitalize()} {number}", problem, Mend("loosen", (model, number, fields)))


def in_circles(model: type[Model], fields: tuple[str, ...]) -> Iterator[int]:
    """The numbers of the rows from which the fields lead back to them."""
    heir = Coalesce(*fields) if len(fields) > 1 else Coalesce(fields[0], fields[0])
    rows = model._base_manager.annotate(heir=heir).filter(heir__isnull=False).order_by("pk")
    last = 0
    while starts := dict(rows.filter(pk__gt=last).values_list("pk", "heir")[:ROWS]):
        last = max(starts)
        yield from returning(rows, starts)


def returning(rows: object, starts: dict[int, int]) -> Iterator[int]:
    """Those of the rows to which their way comes back; a way into a circle that it is not part of ends there."""
    at = dict(starts)
    seen = {start: {start} for start in starts}
    while at:
        yield from (start for start, place in at.items() if place == start)
        on = {start: place for start, place in at.items() if place not in seen[start]}
        for start, place in on.items():
            seen[start].add(place)
        known = dict(rows.filter(pk__in=set(on.values())).values_list("pk", "heir"))
        at = {start: known[place] for start, place in on.items() if place in known}
