"""Where an entry stands: merged, rejected, made of others, kept apart; each with the decision that says so."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from articles import corrections
from articles.models import Correction, Meeting, Person

Entry = Person | Meeting
# More entries than these are merged into hardly anybody.
MANY = 100


@dataclass(frozen=True)
class Tie:
    """Another entry, and the decision that ties the two or keeps them apart; None where it is not known."""

    entry: Entry
    decision: Correction | None


@dataclass(frozen=True)
class Standing:
    """Where the entry went (`gone` is the decision), what was merged into it, from whom it is kept apart."""

    into: Entry | None = None
    gone: Correction | None = None
    merged: list[Tie] = field(default_factory=list)
    apart: list[Tie] = field(default_factory=list)


def standing(entry: Entry) -> Standing:
    """All that was decided of who or which the entry is."""
    if is_gone(entry):
        return Standing(corrections.living(entry) if entry.merged_into_id else None, decisions([entry]).get(entry.pk))
    merged = list(entry.merged.all()[:MANY])
    decided = decisions(merged)
    return Standing(merged=[Tie(one, decided.get(one.pk)) for one in merged], apart=kept_apart(entry))


def is_gone(entry: Entry | None) -> bool:
    """Whether the entry stands for nothing of its own any more."""
    return bool(entry and (entry.merged_into_id or entry.rejected))


def decisions(entries: list[Any]) -> dict[int, Correction]:
    """The merger or rejection in force of each entry, by the entry's id."""
    subjects = {corrections.entry_subject(entry): entry.pk for entry in entries}
    found = corrections.active().filter(action__in=["merge", "delete"], kind__in=["person", "meeting"])
    found = found.filter(subject__in=subjects).select_related("created_by")
    return {subjects[decision.subject]: decision for decision in found}


def kept_apart(entry: Entry) -> list[Tie]:
    """Those whom an editor said not to be the same as this one."""
    kind, subject = entry._meta.model_name, corrections.entry_subject(entry)
    found = corrections.touching(subject).filter(kind=kind, action="apart").select_related("created_by")[:MANY]
    others = {(key_in(one.after["from"] if one.subject == subject else one.target)): one for one in found}
    name = "slug" if isinstance(entry, Person) else "key"
    rows = type(entry)._default_manager.filter(**{f"{name}__in": others})
    return [Tie(row, others[getattr(row, name)]) for row in rows]


def key_in(key: dict[str, Any]) -> str:
    """The slug of a person's key, or a meeting's own key."""
    return key["slug"] if key["kind"] == "person" else key["meeting"]
