"""The accounts of a meeting as columns: each report once, its copies folded, with what its cells are made of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from django.db.models import Q

from articles.browsing.copies import folded
from articles.browsing.datewords import short_days
from articles.browsing.reading import anchor, spans_of
from articles.browsing.titles import outlet
from articles.matching.life import HELD, Told, told_of
from articles.models import Account, Article, Mention, Quote, Sighting

# So many are compared; a meeting with more independent reports lists the others by name.
MOST = 40
MOST_QUOTES = 2000

Span = tuple[int, int]


class Said(NamedTuple):
    """How many quotes of one speaker a report has, and where the first one is."""

    speaker: str
    count: int
    first: Span


@dataclass
class Column:
    """One report of the meeting: `seen` are its people by their key there, `named` where somebody or a place stands.

    `also` are further accounts of the same report, which an editor says are of this meeting too.
    """

    account: Account
    also: list[Account]
    copies: list[Account]
    body: str
    seen: dict[str, Sighting] = field(default_factory=dict)
    named: dict[Any, list[Span]] = field(default_factory=lambda: defaultdict(list))
    said: list[Said] = field(default_factory=list)
    namesakes: bool = False

    @property
    def article(self) -> Article:
        """The report."""
        return self.account.article

    @cached_property
    def facts(self) -> dict[str, Any]:
        """The facts as this report has them."""
        return self.account.facts or {}

    @cached_property
    def outlet(self) -> str:
        """The outlet; with the day where the meeting has another report from it."""
        name = outlet(self.article)
        return f"{name} ({short_days(self.article.earliest, self.article.latest)})" if self.namesakes else name

    @cached_property
    def passages(self) -> list[Span]:
        """The sentences that tell of the meeting."""
        return sorted({span for one in (self.account, *self.also) for span in spans_of(one.spans)})

    @cached_property
    def told(self) -> Told:
        """What it says of the meeting's course."""
        return told_of(self.account.pk, self.facts, published(self.article))

    def words(self, span: Span) -> str:
        """The words of the report at a span."""
        return self.body[span[0] : span[1]]

    def span(self, name: str) -> Span | None:
        """A span that the facts have under a name."""
        found = spans_of([self.facts.get(name) or ()])
        return found[0] if found else None

    def url(self, span: Span | None = None) -> str:
        """The address at which the report opens at a span, or at the first sentence on the meeting."""
        span = span or (self.passages[0] if self.passages else None)
        return self.article.get_absolute_url() + (anchor(*span) if span else "")

    def place_of(self, key: Any) -> Span | None:
        """Where somebody or something is named: in a sentence on the meeting, else anywhere."""
        spans = self.named.get(key, [])
        inside = (one for one in spans if any(start <= one[0] and one[1] <= end for start, end in self.passages))
        return next(inside, spans[0] if spans else None)


def published(article: Article) -> tuple[date, date] | None:
    """When a report came out."""
    return (article.earliest, article.latest) if article.earliest and article.latest else None


def columns_of(accounts: Iterable[Account], people: Iterable[int]) -> tuple[list[Column], list[Account]]:
    """The columns, those that tell of a meeting held before announcements, and the accounts beyond `MOST`.

    Of each kind the first one published comes first. Quotes are those of `people`.
    """
    of_report: dict[int, list[Account]] = defaultdict(list)
    for account in accounts:
        of_report[account.article_id].append(account)
    mains = [max(several, key=telling) for several in of_report.values()]
    groups = sorted(folded(mains), key=lambda one: (one.account.facts or {}).get("status") != HELD)
    shown = [group.account.article_id for group in groups[:MOST]]
    bodies = dict(Article.objects.filter(pk__in=shown).values_list("pk", "body"))
    columns = [
        Column(main, [one for one in of_report[main.article_id] if one is not main], copies, bodies[main.article_id])
        for main, copies in groups[:MOST]
    ]
    fill(columns, list(people))
    names = Counter(column.outlet for column in columns)
    for column in columns:
        column.namesakes = names[column.outlet] > 1
        del column.outlet
    return columns, [account for group in groups[MOST:] for account in (group.account, *group.copies)]


def telling(account: Account) -> float:
    """How much an account tells: words that an editor pointed out tell nothing but that they are of the meeting."""
    return (account.facts or {}).get("confidence") or 0.0


def fill(columns: list[Column], people: list[int]) -> None:
    """Give the columns who is who in their reports, where that is named, and who is quoted: three queries."""
    of_article: dict[int, list[Column]] = defaultdict(list)
    for column in columns:
        of_article[column.account.article_id].append(column)
    for sighting in Sighting.objects.filter(article__in=of_article).select_related("person"):
        for column in of_article[sighting.article_id]:
            column.seen[sighting.key] = sighting
    for article, key, span in mentions_of(columns):
        for column in of_article[article]:
            column.named[key].append(span)
    for article, said in quoted(of_article, people):
        for column in of_article[article]:
            column.said.append(said)


def mentions_of(columns: list[Column]) -> Iterable[tuple[int, Any, Span]]:
    """Where the reports name the participants and places: report, whom or what, and the words' place, in order."""
    keys = {key for column in columns for key in column.facts.get("participants") or []}
    sightings = [seen.pk for column in columns for key, seen in column.seen.items() if key in keys]
    rows = Mention.objects.filter(article__in={column.account.article_id for column in columns}).filter(
        Q(sighting__in=sightings) | Q(kind__in=("place", "organisation"))
    )
    values = rows.order_by("article", "start").values_list(
        "article", "start", "end", "text", "sighting__key", "organisation__slug"
    )
    for article, start, end, text, key, slug in values:
        yield article, key or slug or text, (start, end)


def quoted(articles: Iterable[int], people: list[int]) -> Iterable[tuple[int, Said]]:
    """How often each report quotes each of these people, in the order of their first quotes."""
    rows = Quote.objects.filter(article__in=list(articles), speaker__in=people).order_by("article", "start", "id")
    found: dict[tuple[int, str], list[Span]] = defaultdict(list)
    for article, name, start, end in rows.values_list("article", "speaker__name", "start", "end")[:MOST_QUOTES]:
        found[article, name].append((start, end))
    return [(article, Said(name, len(spans), spans[0])) for (article, name), spans in found.items()]
