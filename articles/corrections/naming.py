"""What editors said of people in general: of whom they decided something, and how they call them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from django.db.models import Q

from articles.corrections.asking import about_people
from articles.corrections.silence import perhaps_touched
from articles.corrections.subjects import entry_subject
from articles.matching.names import name_key
from articles.models import Alias, Person, Touch

# Decisions that say who somebody is, or is not.
IDENTITY = Q(correction__kind="person", correction__action__in=["apart", "delete", "merge", "split"])
IDENTITY |= Q(correction__kind="sighting", correction__action__in=["change", "confirm"])


def decided_people(people: Iterable[Person]) -> tuple[set[int], set[int]]:
    """The ids of those of whom editors said who they are, and of all whom any decision in force names."""
    subjects = {entry_subject(person): person.pk for person in people}
    touched = perhaps_touched(subjects)
    if not touched:
        return set(), set()
    touches = Touch.objects.filter(subject__in=touched, correction__withdrawn_at=None)
    firm, kept = (set(rows.values_list("subject", flat=True)) for rows in (touches.filter(IDENTITY), touches))
    return {subjects[subject] for subject in firm}, {subjects[subject] for subject in kept}


def named_by_editors(keys: Collection[str], alone: Collection[str], countries: Collection[str]) -> Person | None:
    """The only entry that an editor means by one of these names (by their keys), if the countries allow it.

    For a surname `alone` that is an entry of exactly that name which an editor merged into somebody.
    """
    rows = Alias.objects.filter(key__in={*keys, *alone}).order_by().select_related("person", "bearer")
    bearers = {alias.bearer or alias.person for alias in rows if meant(alias, keys)}
    fitting = [one for one in bearers if not one.country_id or not countries or one.country_id in countries]
    return fitting[0] if len(fitting) == 1 else None


def meant(alias: Alias, keys: Collection[str]) -> bool:
    """Whether an editor, and no report, says that it is a name of theirs."""
    if alias.bearer and alias.bearer.merged_into_id:
        return True
    return alias.key in keys and alias.key in said_names(alias.person)


def said_names(person: Person) -> set[str]:
    """The keys of the names that editors gave the person, or the entries that were merged into it."""
    group = [person, *person.merged.all()]
    names = [decision.after.get("name") or "" for decision in about_people(group).exclude(action="delete")]
    made = [name for entry in group if not entry.found_in.exists() for name in (entry.name, entry.printed)]
    return {name_key(name) for name in [*names, *made] if name}


def of_country_by_merger(people: Collection[int], countries: Collection[str]) -> Person | None:
    """The only entry of these ids that editors put together with one of these countries."""
    fitting = []
    for entry in Person.objects.filter(pk__in=people).select_related("merged_into") if countries else ():
        whole = entry.merged_into or entry
        merged = Person.objects.filter(merged_into=whole).values_list("country", flat=True)
        if set(countries) & {*merged, *([whole.country_id] if merged else [])}:
            fitting.append(entry)
    return fitting[0] if len(fitting) == 1 else None
