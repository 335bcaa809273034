"""What the collection holds, in numbers: for the page at a glance."""

from __future__ import annotations

from dataclasses import dataclass

from articles.browsing.actors.people import visible_people
from articles.indexing import Found, find
from articles.models import Source

MOST_OUTLETS = 6


@dataclass(frozen=True)
class Holdings:
    """How many there are of each kind; the first and the last year of the reports; reports by language and by outlet
    (`printed`), the most first.
    """

    reports: int
    meetings: int
    officials: int
    quotes: int
    first: int | None
    last: int | None
    languages: list[tuple[str, int]]
    outlets: list[Source]
    further_outlets: int


def holdings(meetings: Found) -> Holdings:
    """What readers find here, all `meetings` among it."""
    reports = find("articles")
    years = reports.years()
    sources = reports.counts("source")
    return Holdings(
        reports=reports.total,
        meetings=meetings.total,
        officials=len(visible_people(reports)),
        quotes=find("quotes").total,
        first=min(years, default=None),
        last=max(years, default=None),
        languages=reports.counts("language"),
        outlets=outlets(dict(sources[:MOST_OUTLETS])),
        further_outlets=len(sources[MOST_OUTLETS:]),
    )


def outlets(numbers: dict[int, int]) -> list[Source]:
    """The outlets with these ids in this order, each with the number of reports it `printed`."""
    known = Source.objects.in_bulk(numbers)
    for key, outlet in known.items():
        outlet.printed = numbers[key]
    return [known[key] for key in numbers]
