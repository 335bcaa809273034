"""Editors' doors: change, add, delete, confirm. Each writes its row and takes effect at once, in one transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from django.db.models import Model

from articles import corrections, gathering
from articles.corrections.values import as_json, current, everything
from articles.editing.doors import door
from articles.editing.effects import OF_REPORTS, REGISTERS, follow_register, seat_of_row, work_out
from articles.models import Article, Correction, Meeting, Mention, Person, Quote, Source
from articles.models.origin import EDITOR


@door
def change(user: Any, obj: Model, after: dict[str, Any], reason: str = "") -> Correction | None:
    """Set fields of `obj` to `after` (instances, lists of them, plain values); None where nothing differs."""
    corrections.take_turn()
    if all(current(obj, name) == as_json(value) for name, value in after.items()):
        return None
    whole = corrections.completed(obj, after)
    target = corrections.key_of(obj)
    before = {name: current(obj, name) for name in whole}
    values = {name: as_json(value) for name, value in whole.items()}
    correction = corrections.write(user, "change", target, before, values, reason)
    if correction.kind in (*OF_REPORTS, *REGISTERS):
        seat = seat_of_row(obj)
        corrections.put(obj, values)
        gather_for(obj, values)
        follow_register(obj, seat)
    else:
        work_out(correction)
    return correction


@door
def add(user: Any, obj: Model, reason: str = "") -> Correction:
    """Remember `obj`, which the editor has just created: it is theirs from now on, and outlives every reading."""
    corrections.take_turn()
    if hasattr(obj, "origin"):
        obj.origin = EDITOR
    corrections.settle(obj)
    obj.save()
    correction = corrections.write(user, "add", corrections.key_of(obj), {}, everything(obj), reason)
    if correction.kind in OF_REPORTS:
        corrections.put(obj, correction.after)
        gather_for(obj)
    elif correction.kind in REGISTERS:
        follow_register(obj, "")
    else:
        work_out(correction)
    return correction


@door
def delete(user: Any, obj: Model, reason: str = "") -> Correction:
    """Take `obj` away, also from what later readings find; a person is then no person at all, a meeting none."""
    corrections.take_turn()
    target, before = corrections.key_of(obj), everything(obj)
    if isinstance(obj, Person):
        before["names"] = sorted({obj.name, *obj.aliases.values_list("name", flat=True)})
    seat = seat_of_row(obj)
    correction = corrections.write(user, "delete", target, before, {}, reason)
    if correction.kind in (*OF_REPORTS, *REGISTERS):
        take_away(obj)
        follow_register(None, seat)
    else:
        work_out(correction)
    return correction


def take_away(obj: Model) -> None:
    """Delete the row and bring the report in line that it stood in."""
    if not isinstance(obj, Mention | Quote):
        obj.delete()
        return
    with gathering.peers_follow(obj.article):
        obj.delete()
        gathering.gather([obj.article])


def gather_for(obj: Model, changed: Collection[str] = ()) -> None:
    """Bring in line what hangs on it: the report that a passage stands in, the copies of a report.

    `changed` are the fields that an editor changed.
    """
    if isinstance(obj, Mention | Quote):
        gathering.gather([obj.article])
    elif isinstance(obj, Article):
        obj.refresh_from_db()
        gathering.restate([obj])
        gathering.regroup(obj, anew="agency" in changed)
        gathering.combine(set(obj.accounts.exclude(meeting=None).values_list("meeting", flat=True)))
    elif isinstance(obj, Source) and "kind" in changed:
        gathering.follow_source(obj)


@door
def confirm(user: Any, obj: Model, reason: str = "", fields: Iterable[str] = ()) -> Correction:
    """Keep that an editor found `obj` right as it is, or just these `fields` of it; nothing else changes."""
    corrections.take_turn()
    found = {name: current(obj, name) for name in fields}
    return corrections.write(user, "confirm", corrections.key_of(obj), found, found, reason)


@door
def apart(user: Any, one: Person | Meeting, other: Person | Meeting, reason: str = "") -> Correction:
    """Keep that two people, or two meetings, are not the same; nobody is asked again."""
    corrections.take_turn()
    return corrections.write(user, "apart", corrections.key_of(one), {}, {"from": corrections.key_of(other)}, reason)
