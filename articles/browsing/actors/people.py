"""The list of officials: visible people, by offices, countries, meetings and reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import chain
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from pyroaring import BitMap

from articles import indexing
from articles.browsing.actors.found import Found, meetings_with, narrowed, reports_asked
from articles.browsing.forms import ListForm
from articles.browsing.terms import tenures_of
from articles.browsing.wording import OF_OFFICIALS
from articles.indexing.remembering import remembered
from articles.indexing.values import latest_values, numbers_of
from articles.models import Article, Officeholder, Participation, Person, Tenure


def find_people(form: ListForm, without: str = "", beside: Found | None = None) -> Found:
    """The people that are asked for, in the order that is asked for."""
    reports = indexing.find("articles")
    asked = reports.narrowed(reports_asked(form, without))
    people = visible_people(reports)
    if len(asked) < len(reports):
        people = people & numbers_of(asked, "official")
    if words := form.asked.get("q"):
        people = people & ids(Person.objects.named(words))
    people = in_seats(form, narrowed(form, people, HAVING, without), without)
    traits = {**TRAITS, "office": partial(kinds_of, form.asked.get("country") or [])}
    ordered = ORDERS.get(form.asked.get("sort"), partial(newest_first, reports))
    return Found(people, ordered, traits, HAVING, asked, "official")


def ids(rows: QuerySet, column: str = "pk") -> BitMap:
    """What rows have in a column of ids."""
    return BitMap(rows.order_by().values_list(column, flat=True))


def visible_people(reports: indexing.Found) -> BitMap:
    """People whom one of all visible reports names, or whom an editor added; see `Person.objects.visible`."""
    added, gone = remembered("people added and gone", added_and_gone)
    return (numbers_of(reports, "official") | added) - gone


def added_and_gone() -> tuple[BitMap, BitMap]:
    """People whom no report names and an editor added, and entries that are no people of their own."""
    links = Article.people.through.objects.filter(person=OuterRef("pk"))
    seats, offices = (of.objects.filter(person=OuterRef("pk")) for of in (Participation, Tenure))
    added = Person.objects.filter(~Exists(links), Exists(seats) | Exists(offices))
    gone = Person.objects.filter(Q(merged_into__isnull=False) | Q(absorbed_by__isnull=False) | Q(rejected=True))
    return ids(added), ids(gone)


def acting_for(code: str) -> BitMap:
    """Who acts for the country, or held an office of it."""
    return ids(Person.objects.filter(country=code)) | ids(Tenure.objects.filter(office__country=code), "person")


def in_office(kind: str, country: str | None = None) -> BitMap:
    """Who held an office of this kind, for the country where one is given; also as the register has it."""
    given = Officeholder.objects.filter(kind=kind, **({"country": country} if country else {})).exclude(official=None)
    return ids(tenures_of(kind, country), "person") | ids(given, "official")


def in_seats(form: ListForm, people: BitMap, without: str) -> BitMap:
    """Those of the people who held one of the offices that are asked for of each of the countries."""
    kinds, countries = form.asked.get("office") or [], form.asked.get("country") or []
    if not kinds or without == "office":
        return people
    return people.intersection(*(BitMap().union(*(in_office(kind, code) for kind in kinds)) for code in countries))


def met(key: int) -> BitMap:
    """Whom the person met."""
    return numbers_of(meetings_with("official", key), "official") - BitMap([key])


def having(what: str) -> BitMap:
    """Who took part in visible meetings, is quoted in visible reports, or is known to have held an office."""
    if what == "office":
        return remembered("people with an office", in_any_office)
    of, field = {"meetings": ("meetings", "official"), "quotes": ("quotes", "speaker")}[what]
    return numbers_of(indexing.find(of), field)


def in_any_office() -> BitMap:
    """Who held an office, by reports or by the register."""
    return ids(Tenure.objects.all(), "person") | ids(Officeholder.objects.exclude(official=None), "official")


def newest_first(reports: indexing.Found, people: BitMap) -> Iterator[int]:
    """Those first whom the latest reports name; those whom no report of a known day names come last."""
    left = people.copy()
    for key in latest_values(reports, "official"):
        if key in left:
            left.remove(key)
            yield key
        if not left:
            return
    yield from sorted(left, reverse=True)


def busiest_first(people: BitMap) -> list[int]:
    """Those first who took part in most meetings."""
    numbers = dict(indexing.find("meetings").counts("official"))
    return sorted(people, key=lambda key: (-numbers.get(key, 0), key))


def by_name(people: BitMap) -> Iterator[int]:
    """In the order of their names."""
    names = Person.objects.order_by("folded", "pk").values_list("pk", flat=True)
    return (key for key in names if key in people)


def countries_of() -> Mapping[str, BitMap]:
    """Who acts for each country, or held an office of it."""
    return remembered("people by country", lambda: held(own_countries(), countries_of_offices()))


def own_countries() -> Iterable[tuple[str, int]]:
    """The countries that people act for."""
    return Person.objects.exclude(country=None).order_by().values_list("country", "pk")


def countries_of_offices() -> Iterable[tuple[str, int]]:
    """The countries of which people held offices."""
    return Tenure.objects.exclude(office__country=None).order_by().values_list("office__country", "person")


def kinds_of(countries: list[str]) -> Mapping[str, BitMap]:
    """Who held each kind of office; where countries are asked for, for each of them."""
    if not countries:
        return remembered("people by kind of office", kinds_for)
    of = [kinds_for(code) for code in countries]
    return {kind: people.intersection(*(one.get(kind, BitMap()) for one in of)) for kind, people in of[0].items()}


def kinds_for(country: str | None = None) -> Mapping[str, BitMap]:
    """Who held each kind of office, for the country where one is given."""
    seen = Tenure.objects.exclude(office__kind="").filter(person__merged_into=None, person__rejected=False)
    given = Officeholder.objects.exclude(official=None).exclude(kind="")
    if country:
        seen, given = seen.filter(office__country=country), given.filter(country=country)
    return held(seen.order_by().values_list("office__kind", "person"), given.order_by().values_list("kind", "official"))


def held(*pairs: Iterable[tuple[str, int]]) -> dict[str, BitMap]:
    """The people of each value."""
    found: dict[str, BitMap] = defaultdict(BitMap)
    for value, person in chain(*pairs):
        found[value].add(person)
    return found


def holdings() -> dict[str, BitMap]:
    """Who has what."""
    return {what: having(what) for what in OF_OFFICIALS}


def number_people(people: list[Any]) -> None:
    """Give people their numbers of meetings and quotes."""
    keys = [person.pk for person in people]
    meetings = dict(indexing.find("meetings").counts("official", values=keys))
    quotes = dict(indexing.find("quotes").counts("speaker", values=keys))
    for person in people:
        person.meeting_count, person.quote_count = meetings.get(person.pk, 0), quotes.get(person.pk, 0)


HAVING = {"country": acting_for, "official": met, "office": in_office, "has": having}
TRAITS = {"country": countries_of, "has": holdings}
ORDERS = {"meetings": busiest_first, "name": by_name}
