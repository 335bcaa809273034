"""Editors' doors: change, add, delete. Each writes its row and takes effect at once, in one transaction."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models import Model

from articles.corrections.consequences import completed, know_name, settle
from articles.corrections.gathered import gather
from articles.corrections.keys import Key, fingerprints, key_of, subject_of
from articles.corrections.turns import take_turn
from articles.corrections.values import as_json, assign, current, everything
from articles.models import Article, Correction, Mention, Person, Quote
from articles.models.origin import EDITOR


@transaction.atomic
def change(user: Any, obj: Model, after: dict[str, Any], reason: str = "") -> Correction | None:
    """Set fields of `obj` to `after` (instances, lists of them, plain values); None where nothing differs."""
    take_turn()
    if all(current(obj, name) == as_json(value) for name, value in after.items()):
        return None
    whole = completed(obj, after)
    target = key_of(obj)
    before = {name: current(obj, name) for name in whole}
    correction = write(user, "change", target, before, {name: as_json(value) for name, value in whole.items()}, reason)
    put(obj, correction.after)
    return correction


def put(obj: Model, values: dict[str, Any]) -> None:
    """Give `obj` the values of a decision, with all that follows from it."""
    if isinstance(obj, Person) and obj.pk:
        know_name(obj, obj.name)
    for name in ("text", "title", "name"):
        if name in values:
            setattr(obj, name, values[name])
    settle(obj)
    assign(obj, values)
    if isinstance(obj, Person):
        know_name(obj, obj.name)
    if isinstance(obj, Mention | Quote):
        gather(obj.article)


@transaction.atomic
def add(user: Any, obj: Model, reason: str = "") -> Correction:
    """Remember `obj`, which the editor has just created: it is theirs from now on, and outlives every reading."""
    take_turn()
    if hasattr(obj, "origin"):
        obj.origin = EDITOR
    settle(obj)
    obj.save()
    if isinstance(obj, Person):
        know_name(obj, obj.name)
    if isinstance(obj, Mention | Quote):
        gather(obj.article)
    return write(user, "add", key_of(obj), {}, everything(obj), reason)


@transaction.atomic
def delete(user: Any, obj: Model, reason: str = "") -> Correction:
    """Take `obj` away, also from what later readings find; a person is then no person at all."""
    take_turn()
    target, before = key_of(obj), everything(obj)
    if isinstance(obj, Person):
        before["names"] = sorted({obj.name, *obj.aliases.values_list("name", flat=True)})
    correction = write(user, "delete", target, before, {}, reason)
    take_away(obj)
    return correction


def take_away(obj: Model) -> None:
    """Delete the row, and bring the report in line that it stood in."""
    article: Article | None = obj.article if isinstance(obj, Mention | Quote) else None
    obj.delete()
    if article:
        gather(article)


def write(
    user: Any, action: str, target: Key, before: dict[str, Any], after: dict[str, Any], reason: str
) -> Correction:
    """One row of the ledger."""
    reports = fingerprints(target)
    return Correction.objects.create(
        action=action,
        kind=target["kind"],
        article_sha256=reports[0] if "article" in target else "",
        subject=subject_of(target),
        reports=" ".join(dict.fromkeys(reports)),
        target=target,
        before=before,
        after=after,
        reason=reason,
        created_by=user if getattr(user, "pk", None) else None,
    )
