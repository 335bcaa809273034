"""What the importer has to ask the ledger before it decides anything by itself."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import QuerySet

from articles.corrections.finding import find, living
from articles.corrections.keys import office_subject
from articles.matching.names import name_key
from articles.models import Correction, Office, Person


def active() -> QuerySet[Correction]:
    """Decisions that were not taken back."""
    return Correction.objects.filter(withdrawn_at=None)


def rejected_names() -> set[str]:
    """The keys of all names that belong to no person, because an editor deleted their entry."""
    decided = active().filter(kind="person", action="delete").values_list("before", flat=True)
    return {name_key(name) for before in decided for name in before["names"]}


def lost_names(keys: Iterable[str]) -> dict[str, Person]:
    """For those of the name keys that belonged to a person who was merged: the one who stayed."""
    wanted, found = set(keys), {}
    for decision in active().filter(kind="person", action="merge").order_by("id"):
        mine = wanted & {name_key(name) for name in decision.before["names"]}
        for key in mine:
            found[key] = living(find(decision.target))
    return {key: person for key, person in found.items() if person}


def renamed_office(title: str, country: str | None) -> Office | None:
    """The office that an editor gave another title or country, by what it was before."""
    decision = active().filter(kind="office", subject=office_subject(title, country)).order_by("-id").first()
    if decision is None or decision.action != "change":
        return None
    now = {**decision.target, **{key: decision.after[key] for key in ("title", "country") if key in decision.after}}
    code = now["country"]["code"] if isinstance(now["country"], dict) else now["country"]
    return Office.objects.filter(title=now["title"], country=code).first()


def touched_people(people: Iterable[Person]) -> set[int]:
    """The ids of those people of whom an editor ever decided anything."""
    subjects = {f"person:{person.slug}": person.pk for person in people}
    touched = Correction.objects.filter(subject__in=subjects).values_list("subject", flat=True)
    return {subjects[subject] for subject in touched}
