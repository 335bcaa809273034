"""Names that may be meant while they are typed: of people, countries, places, bodies and outlets."""

from __future__ import annotations

from collections.abc import Callable

from django.db.models import Model, Q

from articles import indexing
from articles.browsing.naming import countries_called, country_in_words, name_of
from articles.models import Alias, Organisation, Place, Source
from articles.models.designations import Designation
from articles.models.folding import fold

FEWEST_LETTERS = 2
MOST = 12
# So many names that begin so are looked at; who appears in most reports comes first.
LOOKED_AT = 200


def beginning(folded: str) -> Q:
    """That a word of a folded name begins so."""
    return Q(folded__startswith=folded) | Q(folded__contains=f" {folded}")


def people(typed: str) -> list[str]:
    """Names of people, those in most reports first; another name of theirs where only that begins so."""
    folded = fold(typed).strip()
    names = Alias.objects.filter(beginning(folded), person__merged_into=None, person__absorbed_by=None)
    found: dict[int, tuple[str, str]] = {}
    for key, name, alias in names.order_by("pk").values_list("person", "person__name", "name")[:LOOKED_AT]:
        fits = f" {folded}" in f" {fold(name)}"
        found.setdefault(key, (name if fits else alias, name))
    counted = dict(indexing.find("articles").counts("official", values=list(found)))
    best = sorted(found, key=lambda key: (-counted.get(key, 0), found[key]))
    return list(dict.fromkeys(found[key][0] for key in best if key in counted))[:MOST]


def countries(typed: str) -> list[str]:
    """Names of countries."""
    return [country_in_words(code) for code in countries_called(typed)]


def named(model: type[Model]) -> Callable[[str], list[str]]:
    """What suggests names of places or bodies."""

    def suggest(typed: str) -> list[str]:
        folded = fold(typed).strip()
        other_names = Designation.objects.filter(beginning(folded)).order_by().values(model._meta.model_name)
        found = model.objects.filter(beginning(folded) | Q(pk__in=other_names)).order_by("folded", "pk")[:LOOKED_AT]
        names = ((name_of(one), one.name) for one in found)
        fitting = (name if f" {folded}" in f" {fold(name)}" else stored for name, stored in names)
        return list(dict.fromkeys(fitting))[:MOST]

    return suggest


def outlets(typed: str) -> list[str]:
    """Names of outlets; they are few."""
    folded = fold(typed).strip()
    names = Source.objects.values_list("name", flat=True)
    return [name for name in names if f" {folded}" in f" {fold(name)}"][:MOST]


SUGGESTED: dict[str, Callable[[str], list[str]]] = {
    "officials": people,
    "countries": countries,
    "places": named(Place),
    "organisations": named(Organisation),
    "sources": outlets,
}


def suggested(kind: str, typed: str) -> list[str]:
    """The names of this kind that may be meant; none for a letter alone."""
    return SUGGESTED[kind](typed) if len(fold(typed).strip()) >= FEWEST_LETTERS else []
