"""Whom the words of a question may name, however they are spelled."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from django.db.models import Count, Q

from articles.matching.names import name_key
from articles.models import Alias, Article, Person

# Of so many bearers of a name the best known are looked for; of so many who share a given name nobody is meant.
MOST_BEARERS, MOST_NAMESAKES = 500, 3


def named_in(texts: Iterable[str]) -> dict[str, list[int]]:
    """For each text that is somebody's name, in whatever spelling, the keys of those who may be meant."""
    keys = {text: name_key(text).split() for text in texts}
    alone = {words[0] for words in keys.values() if len(words) == 1}
    whole = {" ".join(words) for words in keys.values()} - {""}
    # Given names and surnames in either order, whatever stands between them.
    outer = {
        pair for words in keys.values() if len(words) > 1 for pair in ((words[0], words[-1]), (words[-1], words[0]))
    }
    asked = Q(key__in=whole) | Q(last__in=alone) | Q(first__in=alone)
    asked |= Q(first__in={first for first, _ in outer}, last__in={last for _, last in outer})
    bearers: dict[str, dict[str, set[int]]] = {name: defaultdict(set) for name in ("key", "first", "last", "outer")}
    for key, first, last, person in (
        Alias.objects.filter(asked).order_by().values_list("key", "first", "last", "person")
    ):
        for name, value in (("key", key), ("first", first), ("last", last), ("outer", f"{first} {last}")):
            bearers[name][value].add(person)
    return {text: sorted(found) for text, words in keys.items() if (found := meant(words, bearers))}


def meant(words: list[str], bearers: dict[str, dict[str, set[int]]]) -> set[int]:
    """Whoever bears the name: a surname alone, a name that stands first in the East, a full name in either order."""
    if not words:
        return set()
    found = bearers["key"].get(" ".join(words), set())
    if len(words) > 1:
        either = (f"{words[0]} {words[-1]}", f"{words[-1]} {words[0]}")
        return found or set().union(*(bearers["outer"].get(name, set()) for name in either))
    found = found | bearers["last"].get(words[0], set())
    namesakes = bearers["first"].get(words[0], set())
    return found or (namesakes if len(namesakes) <= MOST_NAMESAKES else set())


def best_known(keys: Iterable[int], most: int) -> list[Person]:
    """Those of the people whom visible reports know best, each with `told`, the number of these reports."""
    some = list(keys)[:MOST_BEARERS]
    links = Article.people.through.objects.filter(person__in=some, article__hidden=False).order_by()
    told = dict(links.values_list("person").annotate(told=Count("article")).values_list("person", "told"))
    people = Person.objects.visible().filter(pk__in=some).select_related("country").prefetch_related("tenures__office")
    for person in (found := list(people)):
        person.told = told.get(person.pk, 0)
    return sorted(found, key=lambda person: (-person.told, person.folded, person.pk))[:most]
