"""Whom to offer: those of the report first, then those whose names hold what the editor searches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from django.db.models import Count, Model, Q, QuerySet
from django.utils.translation import get_language

from articles.admin.searching import any_name, days, words_of
from articles.models import Article, Country, Meeting, Organisation, Person, Place, Sighting
from articles.models.countries import country_name
from articles.models.folding import fold

MODELS: dict[str, type[Model]] = {
    "person": Person, "organisation": Organisation, "country": Country, "place": Place, "meeting": Meeting
}  # fmt: skip
PARTICIPANTS = ("participations__person", "participations__organisation")
NAMES = {
    "person": ["folded", "aliases__folded"],
    "meeting": [
        "participations__person__folded",
        "participations__person__aliases__folded",
        "participations__organisation__folded",
        "place__folded",
    ],
}
OFFERED = 8
REST = 100
FOUND = 12


def value_of(thing: Any) -> str:
    """How a form names the thing: "person:12"."""
    return f"{thing._meta.model_name}:{thing.pk}"


def thing_of(value: str, kinds: Iterable[str]) -> Any:
    """The thing that a form names, if it is of one of the kinds and stands for itself; else None."""
    kind, _colon, key = value.partition(":")
    if kind not in kinds or not known(kind, key):
        return None
    return all_of(kind).filter(pk=key).first()


def known(kind: str, key: str) -> bool:
    """Whether the key is one that the database understands."""
    return key.isascii() and key.isalnum() and (kind == "country" or (key.isdigit() and len(key) < 19))


def all_of(kind: str) -> QuerySet[Any]:
    """Everything of a kind that may be chosen, with what tells namesakes apart."""
    if kind == "person":
        return Person.objects.present().select_related("country").prefetch_related("tenures__office")
    rows = MODELS[kind]._default_manager.all()
    if kind == "meeting":
        present = rows.filter(merged_into=None, absorbed_by=None, rejected=False)
        return present.select_related("place").prefetch_related(*PARTICIPANTS)
    return rows if kind == "country" else rows.select_related("country")


def of_report(article: Article, kind: str) -> list[Any]:
    """Those of the kind whom the report mentions, most often first."""
    rows = all_of(kind).filter(mentions__article=article).annotate(here=Count("mentions"))
    return sorted(rows, key=lambda row: -row.here)


def fitting(article: Article, kinds: Iterable[str], words: str) -> list[Any]:
    """Those of the report to be offered at once: first those whose name shares a word with `words`."""
    found = [row for kind in kinds for row in of_report(article, kind)]
    mine = set(words_of(words))
    return sorted(found, key=lambda row: not mine & set(words_of(str(row))))


def open_ones(sighting: Sighting) -> list[Person]:
    """Those whom the machine could not tell apart from the person."""
    rows = {one.slug: one for one in all_of("person").filter(slug__in=sighting.candidates)}
    return [rows[slug] for slug in sighting.candidates if slug in rows]


def found(kinds: Iterable[str], words: str) -> list[Any]:
    """Those with a name that holds all of the words, whatever case and accents."""
    wanted = words_of(words[:200])
    return list(islice((row for kind in kinds for row in named(kind, wanted)), FOUND)) if wanted else []


def named(kind: str, wanted: list[str]) -> Iterator[Any]:
    """Those of one kind whose folded names hold the words, those whose own name begins so first."""
    if kind == "country":
        yield from countries(wanted)
        return
    rows = all_of(kind)
    for word in wanted:
        # A word at a time: one may stand in a person's name and another in the place's.
        keys = (
            MODELS[kind]._default_manager.filter(any_name(word, *NAMES.get(kind, ["folded"]))).order_by().values("pk")
        )
        rows = rows.filter(pk__in=keys)
    if kind == "meeting":
        yield from rows[:FOUND]
        return
    first = " ".join(wanted)
    yield from rows.filter(folded__startswith=first)[:FOUND]
    yield from rows.exclude(folded__startswith=first)[:FOUND]


def countries(wanted: list[str]) -> Iterator[Country]:
    """Countries whose name in the editor's language holds the words, or whose code is the word."""
    language = get_language() or "en"
    for country in Country.objects.all():
        name = fold(country_name(country.code, language))
        if wanted == [country.code.lower()] or all(word in name for word in wanted):
            yield country


def detail(thing: Any) -> str:
    """What tells the thing apart from a namesake: the latest office and the country."""
    if thing._meta.model_name == "country":
        return thing.code
    if thing._meta.model_name == "meeting":
        return ", ".join(filter(None, [days(thing.earliest, thing.latest), str(thing.place or "")]))
    office = next((tenure.office.title for tenure in thing.tenures.all()), "") if isinstance(thing, Person) else ""
    return ", ".join(filter(None, [office, str(thing.country) if thing.country_id else ""]))


def same_name(kind: str, name: str) -> list[Any]:
    """Those of the kind that go by exactly this name, whatever case and accents."""
    exactly = Q(folded=fold(name)) | (Q(aliases__folded=fold(name)) if kind == "person" else Q())
    keys = MODELS[kind]._default_manager.filter(exactly).order_by().values("pk")
    return list(all_of(kind).filter(pk__in=keys)[:FOUND])
