"""The list of officials: visible people, by offices, countries, meetings and reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from typing import Any

from django.db.models import Exists, OuterRef, Q

from articles import indexing
from articles.browsing.actors.found import Found, Keys, at_meetings, in_reports, narrowed
from articles.browsing.forms import ListForm
from articles.browsing.terms import tenures_of
from articles.indexing.values import latest_values, values_of
from articles.models import Article, Officeholder, Participation, Person, Tenure


def find_people(form: ListForm, without: str = "", beside: Found | None = None) -> Found:
    """The people that are asked for, in the order that is asked for."""
    reports = indexing.find("articles")
    people = visible_people(reports)
    seen = in_reports(form, "official", without)
    if seen is not None:
        people &= seen
    if words := form.asked.get("q"):
        people &= set(Person.objects.named(words).order_by().values_list("pk", flat=True))
    people = in_seats(form, narrowed(form, people, HAVING, without), without)
    traits = {**TRAITS, "office": partial(kinds_of, form.asked.get("country") or [])}
    return Found(people, ORDERS.get(form.asked.get("sort"), partial(newest_first, reports)), traits)


def visible_people(reports: indexing.Found) -> set[int]:
    """People whom one of all visible reports names, or whom an editor added; see `Person.objects.visible`."""
    links = Article.people.through.objects.filter(person=OuterRef("pk"))
    seats, offices = (of.objects.filter(person=OuterRef("pk")) for of in (Participation, Tenure))
    added = Person.objects.filter(~Exists(links), Exists(seats) | Exists(offices)).order_by()
    gone = Person.objects.filter(Q(merged_into__isnull=False) | Q(absorbed_by__isnull=False) | Q(rejected=True))
    named = values_of(reports, "official")
    return named.union(added.values_list("pk", flat=True)).difference(gone.order_by().values_list("pk", flat=True))


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
    """Who took part in visible meetings, or is quoted in visible reports."""
    of, field = {"meetings": ("meetings", "official"), "quotes": ("quotes", "speaker")}[what]
    return values_of(indexing.find(of), field)


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


def countries_of() -> dict[str, Keys]:
    """Who acts for each country, or held an office of it."""
    return held(
        Person.objects.exclude(country=None).order_by().values_list("country", "pk"),
        Tenure.objects.exclude(office__country=None).order_by().values_list("office__country", "person"),
    )


def kinds_of(countries: list[str]) -> dict[str, Keys]:
    """Who held each kind of office; where countries are asked for, for each of them."""
    of = [kinds_for(code) for code in countries] or [kinds_for()]
    return {kind: people.intersection(*(one.get(kind, set()) for one in of)) for kind, people in of[0].items()}


def kinds_for(country: str | None = None) -> dict[str, Keys]:
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
    """Who has what: meetings, quotes."""
    return {what: having(what) for what in ("meetings", "quotes")}


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
