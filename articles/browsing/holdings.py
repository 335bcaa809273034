"""What the collection holds, in numbers: for the page at a glance."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Max, Min

from articles.models import Article, Source

MOST_OUTLETS = 6


@dataclass(frozen=True)
class Holdings:
    """The visible reports: their number, the first and the last day that one may be of, those of each language and
    outlet (`printed`), the most first.
    """

    reports: int
    first: date | None
    last: date | None
    languages: list[tuple[str, int]]
    outlets: list[Source]
    further_outlets: int


def holdings() -> Holdings:
    """What the visible reports are."""
    kinds = Article.objects.visible().order_by().values_list("language", "source")
    rows = list(kinds.annotate(Count("id"), Min("earliest"), Max("latest")))
    languages, sources = Counter[str](), Counter[int]()
    for language, source, number, _first, _last in rows:
        languages[language] += number
        sources.update({source: number} if source else {})
    return Holdings(
        reports=languages.total(),
        first=min((first for *_, first, _last in rows if first), default=None),
        last=max((last for *_, last in rows if last), default=None),
        languages=languages.most_common(),
        outlets=outlets(sources),
        further_outlets=max(len(sources) - MOST_OUTLETS, 0),
    )


def outlets(numbers: Counter[int]) -> list[Source]:
    """The outlets with the most reports, each with how many it `printed`."""
    known = Source.objects.in_bulk(key for key, _number in numbers.most_common(MOST_OUTLETS))
    for key, outlet in known.items():
        outlet.printed = numbers[key]
    return sorted(known.values(), key=lambda outlet: (-outlet.printed, outlet.name))
