"""People to choose from: by any of their names, or with the same surname in any spelling."""

from __future__ import annotations

from django.db.models import Q, QuerySet

from articles.admin.entries.standing import kept_apart
from articles.admin.searching import words_of
from articles.models import Alias, Person

SUGGESTIONS = 20


def found_people(person: Person, words: str) -> QuerySet[Person]:
    """Other people of their own whom the words find; without words those who may be the same person."""
    others = Person.objects.present().exclude(pk=person.pk).select_related("country")
    if words_of(words):
        return others.filter(pk__in=Person.objects.named(words).order_by().values("pk"))[:SUGGESTIONS]
    apart = [tie.entry.pk for tie in kept_apart(person)]
    return others.filter(pk__in=alike(person)).exclude(pk__in=apart)[:SUGGESTIONS]


def alike(person: Person) -> QuerySet[Alias]:
    """The ids of people with a name that begins or ends like one of this person's: the same surname in any spelling."""
    keys = person.aliases.values_list("first", "last")
    surnames = {last for _first, last in keys} - {""}
    alone = {first for first, last in keys if first == last} - {""}
    return Alias.objects.filter(Q(last__in=surnames) | Q(first__in=alone)).order_by().values("person")
