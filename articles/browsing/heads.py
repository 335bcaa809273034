"""Reports and meetings with what rows of lists show of them.

Making Django's models of them, with all that hangs on them, takes longer than everything else on a page.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from django.db.models import F, QuerySet
from django.db.models.functions import Substr

from articles.browsing.compiled import Compiled
from articles.browsing.copies import group_of
from articles.models import Account, Article, Country, Meeting, Organisation, Participation, Place
from articles.models.addresses import address
from articles.models.sources import label_of

LEAD = 420


class Somebody(NamedTuple):
    """A person by name."""

    pk: int
    slug: str
    name: str

    def get_absolute_url(self) -> str:
        """The address of the person's page."""
        return address("official", self.slug)


class Outlet(NamedTuple):
    """A newspaper, agency or other outlet."""

    pk: int
    name: str
    kind: str

    @property
    def label(self) -> str:
        """What kind of outlet it is, in words, where readers should know that; else nothing."""
        return label_of(self.kind)


class Original(NamedTuple):
    """The report whose wording another one prints."""

    pk: int
    file: str
    source: Outlet | None

    def get_absolute_url(self) -> str:
        """The address of the report."""
        return address("article", self.pk)


@dataclass(slots=True)
class ReportHead:
    """A report as lists show it; `found` is where it has the words that were asked for."""

    pk: int
    file: str
    title: str
    language: str
    earliest: date | None
    latest: date | None
    lead: str
    source: Outlet | None
    agency: Outlet | None
    original: Original | None
    countries: list[Country]
    people: list[Somebody]
    copies: list[int]
    found: Any = None

    def get_absolute_url(self) -> str:
        """The address of the report."""
        return address("article", self.pk)


class Telling(NamedTuple):
    """A report that tells of a meeting, and of which one it prints the wording."""

    pk: int
    original_id: int | None


@dataclass(slots=True)
class MeetingHead:
    """A meeting as lists show it: who took part, as people and as bodies, and the reports that tell of it."""

    pk: int
    earliest: date | None
    latest: date | None
    basis: str
    format: str
    status: str
    postponed: bool
    moved_to_id: int | None
    topics: list[str]
    place: Place | None
    countries: list[Country]
    people: list[Somebody]
    bodies: list[Organisation]
    reports: list[Telling]

    def get_absolute_url(self) -> str:
        """The address of the meeting's page."""
        return address("meeting", self.pk)

    @property
    def independent(self) -> int:
        """How many of the reports do not print the wording of another one."""
        return len({group_of(one) for one in self.reports})


def reports(keys: Sequence[int]) -> QuerySet:
    """What the table of reports has itself, with the outlet, the agency, and the original where readers see it."""
    rows = Article.objects.visible().filter(pk__in=keys).order_by().annotate(lead=Substr("body", 1, LEAD))
    outlets = (f"{of}__{name}" for of in ("source", "agency", "original__source") for name in ("pk", "name", "kind"))
    original = ("original_id", "original__file", "original__hidden")
    return rows.values_list("pk", "file", "title", "language", "earliest", "latest", *outlets, *original, "lead")


def people_named(keys: Sequence[int]) -> QuerySet:
    """Who is named in the reports, by name."""
    links = Article.people.through.objects.filter(article__in=keys).order_by("person__folded", "person_id")
    return links.values_list("article_id", "person_id", "person__slug", "person__name")


def meetings(keys: Sequence[int]) -> QuerySet:
    """What the table of meetings has itself, with the place."""
    rows = Meeting.objects.visible().filter(pk__in=keys).order_by()
    return rows.values_list(
        *("pk", "earliest", "latest", "basis", "format", "status", "postponed", "moved_to_id", "topics"),
        *(f"place__{name}" for name in ("pk", "name", "slug")),
    )


def parts(keys: Sequence[int]) -> QuerySet:
    """Who took part in the meetings."""
    rows = Participation.objects.filter(meeting__in=keys).order_by("id")
    person = (f"person__{name}" for name in ("pk", "slug", "name"))
    return rows.values_list("meeting_id", *person, *(f"organisation__{name}" for name in ("pk", "name", "slug", "key")))


def telling(keys: Sequence[int]) -> QuerySet:
    """The visible reports that tell of the meetings, each once however often it does."""
    rows = Account.objects.filter(meeting__in=keys, article__hidden=False).order_by()
    return rows.values_list("meeting_id", "article_id", "article__original_id").distinct()


def countries_of(model: Any, column: str) -> Compiled:
    """The countries of rows of the model."""

    def ask(keys: Sequence[int]) -> QuerySet:
        links = model.countries.through.objects.filter(**{f"{column}__in": keys}).order_by("country_id")
        return links.values_list(column, "country_id")

    return Compiled(ask)


def copies(keys: Sequence[int]) -> QuerySet:
    """The visible reports that print the wording of these, the newest first."""
    rows = Article.objects.visible().filter(original__in=keys)
    return rows.order_by(F("latest").desc(nulls_last=True), "-pk").values_list("original_id", "pk")


REPORTS, PEOPLE_NAMED, COPIES = Compiled(reports), Compiled(people_named), Compiled(copies)
MEETINGS, PARTS, TELLING = Compiled(meetings), Compiled(parts), Compiled(telling)
OF_REPORTS, OF_MEETINGS = countries_of(Article, "article"), countries_of(Meeting, "meeting")


def report_heads(keys: Iterable[int]) -> list[ReportHead]:
    """The reports with these keys that readers see, in the order of the keys."""
    wanted = list(keys)
    people = by_owner(PEOPLE_NAMED(wanted), Somebody)
    countries, printing = by_owner(OF_REPORTS(wanted), country), by_owner(COPIES(wanted), int)
    found = {}
    for row in REPORTS(wanted):
        key, file, title, language, earliest, latest, *rest = row
        source, agency, source_of_original = (outlet(*rest[at : at + 3]) for at in (0, 3, 6))
        original_id, original_file, original_hidden, lead = rest[9:]
        seen = original_id is not None and not original_hidden
        original = Original(original_id, original_file, source_of_original) if seen else None
        tied = source, agency, original, countries[key], people[key], printing[key]
        found[key] = ReportHead(key, file, title, language, earliest, latest, lead, *tied)
    return [found[key] for key in wanted if key in found]


def meeting_heads(keys: Iterable[int]) -> list[MeetingHead]:
    """The meetings with these keys that readers see, in the order of the keys."""
    wanted = list(keys)
    taking_part = PARTS(wanted)
    people = by_owner((row[:4] for row in taking_part if row[1] is not None), Somebody)
    bodies = by_owner(((row[0], *row[4:]) for row in taking_part if row[4] is not None), body)
    countries, told = by_owner(OF_MEETINGS(wanted), country), by_owner(TELLING(wanted), Telling)
    found = {}
    for key, *own, place, name, slug in MEETINGS(wanted):
        where = None if place is None else Place(pk=place, name=name, slug=slug)
        found[key] = MeetingHead(key, *own, where, countries[key], people[key], bodies[key], told[key])
    return [found[key] for key in wanted if key in found]


def by_owner(rows: Iterable[Sequence[Any]], make: Any) -> defaultdict[int, list[Any]]:
    """What is made of the rows behind the key of the row that has it, by that key."""
    found: defaultdict[int, list[Any]] = defaultdict(list)
    for owner, *values in rows:
        found[owner].append(make(*values))
    return found


def outlet(key: int | None, name: str, kind: str) -> Outlet | None:
    """The outlet, where there is one."""
    return None if key is None else Outlet(key, name, kind)


def body(key: int, name: str, slug: str, folded: str) -> Organisation:
    """The body as its name is said."""
    return Organisation(pk=key, name=name, slug=slug, key=folded)


country = cache(Country)
