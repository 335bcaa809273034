"""Things that many reports name: found by their name, or made once with an address that never changes."""

from __future__ import annotations

from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Model

from articles import corrections
from articles.gathering import shelves
from articles.matching.outlets import known_outlet
from articles.models import Country, Office, Organisation, Place, Source
from articles.models.folding import slug_of
from articles.models.slugs import free_slugs


def named(model: type[Model], name: str, country: str | None) -> Model:
    """The place or organisation of that name, in that country where both say one; made if it is new.

    All names of one thing in several languages lead to it. The address counts as a name: an editor may have put
    another one in its place since.
    """
    call, candidates = shelves.candidates(model, name, country)
    for known in candidates:
        fits = not country or not known.country_id or known.country_id == country
        if fits and known.key in ("", call.key):
            return designated(with_country(known, country), call)
    new = make(model, call.usual, country=country_of(country), key=call.key)
    shelves.put(new)
    return designated(new, call)


def designated(thing: Model, call: shelves.Call) -> Model:
    """The thing, with the name among those that it goes by."""
    if not thing.key:
        thing.key = call.key
        thing.save()
    if call.name != thing.name:
        shelves.keep_name(thing, call.name)
    return thing


def with_country(known: Model, country: str | None) -> Model:
    """`known` with the country that a report now tells of it."""
    if country and not known.country_id:
        known.country = country_of(country)
        known.save()
    return known


def organisation(name: str, country: str | None) -> Organisation:
    """The organisation of that name."""
    return named(Organisation, name, country)


def place(name: str, country: str | None) -> Place:
    """The place of that name."""
    return named(Place, name, country)


def source(name: str) -> Source | None:
    """The outlet of that name; None without a name."""
    name = name.strip()[:200]
    if not name:
        return None
    known = shelves.outlet(name)
    if known is None:
        slug = slug_of(name)
        rows = Source.objects.filter(slug=slug) if slug else Source.objects.filter(name=name)
        known = rows.order_by("pk").first() or make(Source, name, **kind_of_outlet(name))
        shelves.put_outlet(known, name)
    return known


def kind_of_outlet(name: str) -> dict[str, Any]:
    """Kind and country of an outlet that is known by name; editors may say otherwise."""
    known = known_outlet(name)
    return {"kind": known.kind, "country": country_of(known.country)} if known else {}


def country_of(code: str | None) -> Country | None:
    """The country of that code; None without one."""
    return shelves.country(code) if code else None


def office(title: str, country: str | None) -> Office:
    """The office of that title and country, under the name that an editor may have given it."""
    title = title.strip()[:200]
    if known := shelves.known_office(title, country):
        return known
    found = corrections.find_office({"kind": "office", "title": title, "country": country})
    if found is None:
        found = Office(title=title, country=country_of(country))
        corrections.settle(found)
        found.save()
    shelves.put_office(found, title, country)
    return found


def make(model: type[Model], name: str, **fields: Any) -> Model:
    """A new row with a free address, also where another importer takes the same one at this moment."""
    for slug in free_slugs(model, name):
        try:
            with transaction.atomic():
                return model.objects.create(name=name, slug=slug, **fields)
        except IntegrityError:
            if not model.objects.filter(slug=slug).exists():
                raise
    raise AssertionError("numbers never end")
