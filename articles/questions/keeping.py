"""Questions as rows: new ones come, changed ones change, those that have an answer are closed or go."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

from django.db.models import Q

from articles.models import Correction, Question

# What may differ between two findings of one question.
FIELDS = (
    "number", "person_id", "other_person_id", "meeting_id", "other_meeting_id", "confidence", "facts", "damage",
    "reasons", "open",
)  # fmt: skip


def question(kind: str, name: Iterable[Any], confidence: float, facts: int, **values: Any) -> Question:
    """An unsaved question; `name` is what it is about in words that last beyond a reading."""
    digest = hashlib.sha256(" ".join(map(str, name)).encode()).hexdigest()[:40]
    damage = round((1 - confidence) * max(facts, 1), 4)
    return Question(
        kind=kind, key=f"{kind}:{digest}", confidence=confidence, facts=max(facts, 1), damage=damage, **values
    )


def keep(scope: Q, wanted: Iterable[Question], decision: Correction | None = None) -> list[Question]:
    """Make the questions within `scope` those that are `wanted`; the ones that are closed by it.

    One that is gone because of a `decision` stays as a closed row, so that whoever comes second is told who decided;
    one that is gone by itself is deleted. One that comes back is open again, and keeps whether it was put off.
    """
    return settle(Question.objects.filter(scope), wanted, decision)


def settle(rows: Iterable[Question], wanted: Iterable[Question], decision: Correction | None) -> list[Question]:
    """Make these rows the questions that are `wanted`, as `keep` does."""
    known = {one.key: one for one in rows}
    new, changed = [], []
    for one in {one.key: one for one in wanted}.values():
        old = known.pop(one.key, None)
        if old is None:
            new.append(one)
        elif differ(old, one):
            changed.append(old)
    Question.objects.bulk_create(new, batch_size=200)
    if changed:
        Question.objects.bulk_update(changed, [*names(), "decision"], batch_size=100)
    return close([old for old in known.values() if old.open], decision)


def differ(old: Question, found: Question) -> bool:
    """Whether the stored question has to change to what was found; it does so in memory."""
    if all(getattr(old, name) == getattr(found, name) for name in FIELDS):
        return False
    for name in FIELDS:
        setattr(old, name, getattr(found, name))
    old.decision = None
    return True


def names() -> list[str]:
    """The fields of `FIELDS` as they are saved."""
    return [name.removesuffix("_id") for name in FIELDS]


def close(gone: list[Question], decision: Correction | None) -> list[Question]:
    """Close the questions by the decision, or delete them without one."""
    rows = Question.objects.filter(pk__in=[one.pk for one in gone])
    if not gone:
        return []
    if decision is None:
        rows.delete()
        return []
    rows.update(open=False, decision=decision)
    return gone
