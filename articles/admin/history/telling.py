"""Decisions as entries that one can read: who, when, what, why, from what to what, and whether it still holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from articles.admin.history.fields import SAID, Field, fields_of, in_order
from articles.admin.history.naming import Names, present
from articles.admin.history.permitted import may_decide
from articles.admin.history.things import Thing, is_key
from articles.admin.history.values import Row, row_of
from articles.admin.history.wording import A_NEW_MEETING, TURNS, consequence, enumerated, kind_words, sentence
from articles.models import Correction

WHOLE = ("add", "delete")
OTHERS = ("merged_into", "from", "meeting", "person")


@dataclass(frozen=True)
class Entry:
    """One decision in words.

    `unplaced` says that nothing stands any more for what it is about, `open_to_user` that who reads it may take it
    back or put it in force again.
    """

    correction: Correction
    sentence: str
    consequence: str
    thing: Thing
    rows: list[Row] = field(default_factory=list)
    unplaced: bool = False
    open_to_user: bool = False

    @property
    def kind_label(self) -> Any:
        """What kind of thing it is about."""
        return kind_words(self.correction.kind).label


def tell(corrections: Iterable[Correction], user: Any = None) -> list[Entry]:
    """The decisions in words, in the order given, with a bounded number of queries; and what `user` may take back."""
    decided = list(corrections)
    names = Names(decided)
    return [entry_of(one, names, may_decide(user, one)) for one in decided]


def entry_of(correction: Correction, names: Names, open_to_user: bool = False) -> Entry:
    """One decision in words."""
    thing = called(correction, names.of(present(correction)))
    fields = changed_fields(correction)
    words = {
        "thing": thing.text,
        "fields": enumerated([str(one.the) for one in fields]),
        "other": other(correction, names),
    }
    return Entry(
        correction=correction,
        sentence=turn(correction, fields) or sentence(correction.action, correction.kind, **words),
        consequence=consequence(correction.action, correction.kind, **words),
        thing=thing,
        rows=rows_of(correction, fields, names),
        open_to_user=open_to_user,
        unplaced=correction.unplaced and correction.in_force and correction.action != "delete",
    )


def called(correction: Correction, thing: Thing) -> Thing:
    """The thing by the name that the decision itself kept, where it is gone."""
    kept = correction.before.get("name") or correction.before.get("title") or correction.after.get("name")
    plain = thing.pk is None and correction.kind in ("person", "organisation", "place", "source")
    return thing._replace(text=kept) if plain and isinstance(kept, str) else thing


def changed_fields(correction: Correction) -> list[Field]:
    """The fields that differ after the decision; of a thing that came or went those that hold something."""
    before, after = correction.before, correction.after
    names = in_order(correction.kind, {*before, *after} - SAID.get(correction.action, set()))
    whole = correction.action in WHOLE
    fields = fields_of(correction.kind, names, whole)
    return [one for one in fields if any(differ(before.get(name), after.get(name), whole) for name in one.names)]


def differ(before: Any, after: Any, whole: bool) -> bool:
    """Whether a field changed; of a thing that came or went, whether it says anything."""
    return bool(before or after) if whole else before != after


def rows_of(correction: Correction, fields: list[Field], names: Names) -> list[Row]:
    """From what to what, without lines that say nothing."""
    rows = [row_of(names, one, correction) for one in fields]
    return [row for row in rows if row.before or row.after]


def turn(correction: Correction, fields: list[Field]) -> str:
    """The sentence of a change whose one new value says everything."""
    if correction.action != "change" or len(fields) != 1:
        return ""
    value = correction.after.get(fields[0].names[0])
    return str(TURNS.get((correction.kind, fields[0].names[0], value), "")) if isinstance(value, bool) else ""


def other(correction: Correction, names: Names) -> str:
    """The second thing of a decision: into which it was merged, to which it was moved, from which it is kept apart."""
    value = next((correction.after[name] for name in OTHERS if correction.after.get(name)), None)
    if correction.kind == "account" and correction.after.get("made"):
        return str(A_NEW_MEETING)
    return names.of(value).text if isinstance(value, dict) and is_key(value) else ""
