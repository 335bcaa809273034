"""The list of officials: visible people, by offices, countries, meetings and reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import chain
from typing import Any

from django.db.models import Exists, OuterRef, Q

from articles import indexing
from articles.browsing.actors.found import Found, Keys, at_meetings, narrowed, reports_asked
from articles.browsing.forms import ListForm
from articles.browsing.terms import tenures_of
from articles.browsing.wording import OF_OFFICIALS
from articles.indexing.remembering import remembered
from articles.indexing.values import latest_values, values_of
from articles.models import Article, Officeholder, Participation, Person, Tenure


def find_people(form: ListForm, without: str = "", beside: Found | None = None) -> Found:
    """The people that are asked for, in the order that is asked for."""
    reports = indexing.find("articles")
    asked = reports.narrowed(reports_asked(form, without))
    people = visible_people(reports)
    if len(asked) < len(reports):
        people &= values_of(asked, "official")
    if words := form.asked.get("q"):
        people &= set(Person.objects.named(words).order_by().values_list("pk", flat=True))
    people = in_seats(form, narrowed(form, people, HAVING, without), without)
    traits = {**TRAITS, "office": partial(kinds_of, form.asked.get("country") or [])}
    ordered = ORDERS.get(form.asked.get("sort"), partial(newest_first, reports))
    return Found(people, ordered, traits, HAVING, asked, "official")


def visible_people(reports: indexing.Found) -> Keys:
    """People whom one of all visible reports names, or whom an editor added; see `Person.objects.visible`."""
    added, gone = remembered("people added and gone", added_and_gone)
    return values_of(reports, "official").union(added).difference(gone)


def added_and_gone() -> tuple[Keys, Keys]:
    """People whom no report names and an editor added, and entries that are no people of their own."""
    links = Article.people.through.objects.filter(person=OuterRef("pk"))
    seats, offices = (of.objects.filter(person=OuterRef("pk")) for of in (Participation, Tenure))
    added = Person.objects.filter(~Exists(links), Exists(seats) | Exists(offices)).order_by()
    gone = Person.objects.filter(Q(merged_into__isnull=False) | Q(absorbed_by__isnull=False) | Q(rejected=True))
    return set(added.values_list("pk", flat=True)), set(gone.order_by().values_list("pk", flat=True))


def acting_for(code: str) -> Keys:
    """Who acts for the country, or held an office of it."""
    people = Person.objects.filter(country=code).order_by().values_list("pk", flat=True)
    return set(people).union(Tenure.objects.filter(office__country=code).order_by().values_list("person", flat=True))


def in_office(kind: str, country: str | None = None) -> Keys:
    """Who held an office of this kind, for the country where one is given; also as the register has it."""
    seen = tenures_of(kind, country).order_by().values_list("person", flat=True)
    given = Officeholder.objects.filter(kind=kind, **({"country": country} if country else {})).exclude(official=None)
    return set(seen).union(given.order_by().values_list("official", flat=True))


def in_seats(form: ListForm, people: Keys, without: str) -> Keys:
    """Those of the people who held one of the offices that are asked for of each of the countries."""
    kinds, countries = form.asked.get("office") or [], form.asked.get("country") or []
    if not kinds or without == "office":
        return people
    return people.intersection(*(set().union(*(in_office(kind, code) for kind in kinds)) for code in countries))


def met(key: int) -> Keys:
    """Whom the person met."""
    return at_meetings("official", key, "official") - {key}


def having(what: str) -> Keys:
    """Who took part in visible meetings, is quoted in visible reports, or is known to have held an office."""
    if what == "office":
        return remembered("people with an office", in_any_office)
    of, field = {"meetings": ("meetings", "official"), "quotes": ("quotes", "speaker")}[what]
    return values_of(indexing.find(of), field)


def in_any_office() -> Keys:
    """Who held an office, by reports or by the register."""
    given = Officeholder.objects.exclude(official=None).order_by().values_list("official", flat=True)
    return set(Tenure.objects.order_by().values_list("person", flat=True)).union(given)


def newest_first(reports: indexing.Found, people: Keys) -> Iterator[int]:
    """Those first whom the latest reports name; those whom no report of a known day names come last."""
    left = set(people)
    for key in latest_values(reports, "official"):
        if key in left:
            left.remove(key)
            yield key
        if not left:
            return
    yield from sorted(left, reverse=True)


def busiest_first(people: Keys) -> list[int]:
    """Those first who took part in most meetings."""
    numbers = dict(indexing.find("meetings").counts("official"))
    return sorted(people, key=lambda key: (-numbers.get(key, 0), key))


def by_name(people: Keys) -> Iterator[int]:
    """In the order of their names."""
    names = Person.objects.order_by("folded", "pk").values_list("pk", flat=True)
    return (key for key in names if key in people)


def countries_of() -> Mapping[str, Keys]:
    """Who acts for each country, or held an office of it."""
    return remembered("people by country", lambda: held(own_countries(), countries_of_offices()))


def own_countries() -> Iterable[tuple[str, int]]:
    """The countries that people act for."""
    return Person.objects.exclude(country=None).order_by().values_list("country", "pk")


def countries_of_offices() -> Iterable[tuple[str, int]]:
    """The countries of which people held offices."""
    return Tenure.objects.exclude(office__country=None).order_by().values_list("office__country", "person")


def kinds_of(countries: list[str]) -> Mapping[str, Keys]:
    """Who held each kind of office; where countries are asked for, for each of them."""
    if not countries:
        return remembered("people by kind of office", kinds_for)
    of = [kinds_for(code) for code in countries]
    return {kind: people.intersection(*(one.get(kind, set()) for one in of)) for kind, people in of[0].items()}


def kinds_for(country: str | None = None) -> Mapping[str, Keys]:
    """Who held each kind of office, for the country where one is given."""
    seen = Tenure.objects.exclude(office__kind="").filter(person__merged_into=None, person__rejected=False)
    given = Officeholder.objects.exclude(official=None).exclude(kind="")
    if country:
        seen, given = seen.filter(office__country=country), given.filter(country=country)
    return held(seen.order_by().values_list("office__kind", "person"), given.order_by().values_list("kind", "official"))


def held(*pairs: Iterable[tuple[str, int]]) -> dict[str, Keys]:
    """The people of each value."""
    found: dict[str, Keys] = defaultdict(set)
    for value, person in chain(*pairs):
        found[value].add(person)
    return found


def holdings() -> dict[str, Keys]:
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
