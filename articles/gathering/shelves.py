"""Things that reports name, looked up together: one question for each kind of them instead of one for each name."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import NamedTuple

from django.db.models import Model, Q

from articles.extraction.schema import Extraction
from articles.matching.bodies import body_key, body_name
from articles.matching.places import place_key, place_name
from articles.models import Country, Designation, Office, Organisation, Place, Source
from articles.models.folding import fold, slug_of

# What a place or a body is called by its kind: the key of all of its names, and the usual one.
KEYS = {Organisation: body_key, Place: lambda name, country: place_key(name)}
USUAL = {Organisation: body_name, Place: place_name}


class Call(NamedTuple):
    """A name by which a place or a body is called, with all that leads to the thing."""

    name: str
    key: str
    usual: str
    folds: frozenset[str]
    slugs: frozenset[str]

    def leads_to(self, thing: Model) -> bool:
        """Whether the thing goes by such a name."""
        return thing.key == self.key or thing.folded in self.folds or thing.slug in self.slugs


def called(model: type[Model], name: str, country: str | None) -> Call:
    """The name of a report, cut to what is stored."""
    name = name.strip()[:200]
    usual = USUAL[model](name)[:200]
    folds = frozenset((fold(name)[:250], fold(usual)[:250]))
    return Call(name, KEYS[model](name, country)[:250], usual, folds, frozenset((slug_of(name), slug_of(usual))) - {""})


@dataclass
class Shelf:
    """Places or bodies that were looked up in this transaction, by their ids, with the names by which that was done."""

    calls: dict[tuple[str, str | None], Call] = field(default_factory=dict)
    things: dict[int, Model] = field(default_factory=dict)
    # Names that are kept beside the usual one, each with the id of its thing.
    kept: set[tuple[int, str]] = field(default_factory=set)


@dataclass
class Shelves:
    """All that was looked up in this transaction; nobody else changes it meanwhile."""

    countries: dict[str, Country] = field(default_factory=dict)
    offices: dict[tuple[str, str | None], Office] = field(default_factory=dict)
    outlets: dict[str, Source] = field(default_factory=dict)
    things: dict[type[Model], Shelf] = field(default_factory=lambda: {Place: Shelf(), Organisation: Shelf()})


OPEN: ContextVar[Shelves | None] = ContextVar("shelves", default=None)


@contextmanager
def looked_up(found: Sequence[Extraction]) -> Iterator[None]:
    """Keep at hand inside what the reports name; for whoever has the turn."""
    shelves = Shelves()
    token = OPEN.set(shelves)
    try:
        shelves.countries = Country.objects.in_bulk(set().union(*map(codes_in, found)))
        shelves.offices = offices_called(set().union(*map(titles_in, found)))
        search(Place, {(place.name, place.country) for one in found for place in one.places})
        search(Organisation, {(body.name, body.country) for one in found for body in one.organisations})
        yield
    finally:
        OPEN.reset(token)


def titles_in(found: Extraction) -> set[str]:
    """The titles of all offices that the report names, cut to what is stored."""
    titles = {one.office for one in found.people if one.office} | {phrase.title for phrase in found.offices}
    return {title.strip()[:200] for title in titles}


def offices_called(titles: Collection[str]) -> dict[tuple[str, str | None], Office]:
    """The offices of these titles, by title and country."""
    rows = Office.objects.filter(title__in=titles).order_by()
    return {(office.title, office.country_id): office for office in rows}


def codes_in(found: Extraction) -> set[str]:
    """The codes of all countries that the report has to do with."""
    named = {one.code for one in found.countries}
    acting = {one.country for one in (*found.people, *found.organisations, *found.places, *found.offices)}
    return named | (acting - {None}) | {code for one in found.meetings for code in one.countries}


def search(model: type[Model], names: Collection[tuple[str, str | None]]) -> None:
    """Look these names up, each with its country, and put what they lead to on the open shelf."""
    shelf = OPEN.get().things[model]
    shelf.calls |= {one: called(model, *one) for one in names if one not in shelf.calls}
    found = model.objects.filter(leading([shelf.calls[one] for one in names])).order_by() if names else ()
    fresh = {thing.pk: thing for thing in found if thing.pk not in shelf.things}
    shelf.things |= fresh
    tie = model._meta.model_name
    if fresh:
        kept = Designation.objects.filter(**{f"{tie}__in": fresh}, slug="").order_by()
        shelf.kept |= set(kept.values_list(tie, "name"))


def leading(calls: Collection[Call]) -> Q:
    """The condition that one of the names leads to a row."""
    folds = {word for call in calls for word in call.folds}
    slugs = {word for call in calls for word in call.slugs}
    return Q(key__in={call.key for call in calls}) | Q(folded__in=folds) | Q(slug__in=slugs)


def candidates(model: type[Model], name: str, country: str | None) -> tuple[Call, list[Model]]:
    """The name as it is looked up, and all that it leads to, in the order of their ids."""
    shelves = OPEN.get()
    if shelves is None:
        call = called(model, name, country)
        return call, list(model.objects.filter(leading([call])).order_by("pk"))
    shelf = shelves.things[model]
    if (name, country) not in shelf.calls:
        search(model, [(name, country)])
    call = shelf.calls[name, country]
    return call, [shelf.things[pk] for pk in sorted(shelf.things) if call.leads_to(shelf.things[pk])]


def put(thing: Model) -> None:
    """Put a new place or body on the open shelf."""
    if shelves := OPEN.get():
        shelves.things[type(thing)].things[thing.pk] = thing


def keep_name(thing: Model, name: str) -> None:
    """Keep the name among those that the place or body goes by."""
    shelves = OPEN.get()
    kept = shelves.things[type(thing)].kept if shelves else set()
    if (thing.pk, name) not in kept:
        Designation.objects.get_or_create(name=name, slug="", **{thing._meta.model_name: thing})
        kept.add((thing.pk, name))


def country(code: str) -> Country:
    """The country of that code; made if it is new."""
    shelves = OPEN.get()
    if shelves is None:
        return Country.objects.get_or_create(code=code)[0]
    if code not in shelves.countries:
        shelves.countries[code] = Country.objects.get_or_create(code=code)[0]
    return shelves.countries[code]


def outlet(name: str) -> Source | None:
    """The outlet that was looked for by this name already."""
    shelves = OPEN.get()
    return shelves.outlets.get(name) if shelves else None


def put_outlet(outlet: Source, name: str) -> None:
    """Put an outlet on the open shelf under the name by which it was looked for."""
    if shelves := OPEN.get():
        shelves.outlets[name] = outlet


def put_office(office: Office, title: str, country: str | None) -> None:
    """Put an office on the open shelf under the title and country by which it was looked for."""
    if shelves := OPEN.get():
        shelves.offices[title, country] = office


def known_office(title: str, country: str | None) -> Office | None:
    """The office that has this title now, where offices were looked up."""
    shelves = OPEN.get()
    return shelves.offices.get((title, country)) if shelves else None
