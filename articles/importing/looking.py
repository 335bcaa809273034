"""What would become of a file of an import: looked at before anything is stored."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_noop as _

from articles.extraction import Extraction
from articles.importing.delivered import Delivered, Outcome
from articles.importing.nearness import index_item, near_item, near_report
from articles.importing.sentences import Sentence, kept
from articles.importing.storing import look
from articles.importing.summary import summary
from articles.matching.nearness import Likeness
from articles.matching.wording import Wording, wording_of
from articles.models import Article, ImportItem

NO_WORDING = wording_of("")
SAME_FILE = _("the same as {file} of this upload")
# By the kind of likeness; another report that is stored, or another file of the upload.
NEAR = {
    "same": _("nearly the same text as {file}: {percent} % of the wording is in both"),
    "longer": _("holds {percent} % of the wording of {file}, and more: perhaps a later version"),
    "shorter": _("{percent} % of its wording is in {file}: perhaps an earlier version, or a shortened one"),
}


@dataclass(frozen=True, slots=True)
class Seen:
    """What the look at a file found: its outcome, what was read out of it, and what it is like."""

    outcome: Outcome
    planned: str
    body_sha256: str = ""
    wording: Wording = NO_WORDING
    twin: ImportItem | None = None
    article: Article | None = None


def delivered(item: ImportItem) -> Delivered:
    """The file as it was handed over."""
    return Delivered(item.name, bytes(item.data))


def prepare(item: ImportItem) -> Seen:
    """Look at the file; stores nothing."""
    twin = earlier(item, sha256=item.sha256)
    if twin:
        return same_as(twin, item)
    outcome = look(delivered(item))
    if outcome.extraction is None:
        return Seen(outcome, outcome.state, article=outcome.article)
    return compared(item, outcome, outcome.extraction)


def earlier(item: ImportItem, **same: str) -> ImportItem | None:
    """The first file of the import before this one that would come in and has the same fingerprint."""
    before = ImportItem.objects.filter(job=item.job_id, pk__lt=item.pk, **same)
    return before.exclude(planned__in=("rejected", "duplicate")).order_by("pk").first()


def same_as(twin: ImportItem, item: ImportItem) -> Seen:
    """The file as a copy of another one of the upload."""
    message = Sentence(SAME_FILE, file=twin.name)
    return Seen(Outcome(item.name, "duplicate", message), "duplicate", twin=twin)


def compared(item: ImportItem, outcome: Outcome, found: Extraction) -> Seen:
    """The new report, with the stored report or the other file of the upload that it is much like."""
    body = hashlib.sha256(found.body.encode()).hexdigest()
    twin = earlier(item, body_sha256=body)
    if twin:
        return same_as(twin, item)
    wording = wording_of(found.body)
    if near := near_report(wording):
        return Seen(alike(outcome, near[0].file, near[1]), "near", body, wording, article=near[0])
    if near_twin := near_item(item, wording):
        return Seen(alike(outcome, near_twin[0].name, near_twin[1]), "near", body, wording, twin=near_twin[0])
    return Seen(outcome, "new", body, wording)


def alike(outcome: Outcome, file: str, like: Likeness) -> Outcome:
    """The outcome with the sentence that says how the report is like another."""
    message = Sentence(NEAR[like.kind], file=file, percent=int(100 * like.share))
    return Outcome(outcome.name, "new", message, None, outcome.extraction)


def settle(item: ImportItem, seen: Seen) -> None:
    """Write down what was seen; what is new is chosen until the editor says otherwise."""
    found = seen.outcome.extraction
    told = seen.outcome.message if seen.planned in ("rejected", "duplicate", "near") else ""
    facts: dict[str, Any] = {
        "planned": seen.planned,
        "chosen": seen.planned in ("new", "near"),
        "article": seen.article,
        "twin": seen.twin,
        "body_sha256": seen.body_sha256,
        **kept(told),
        **(summary(found) if found else {}),
    }
    for name, value in facts.items():
        setattr(item, name, value)
    item.save(update_fields=list(facts))
    index_item(item, seen.wording)


def give_up(item: ImportItem, message: str) -> None:
    """Write down that the file cannot be taken; its bytes stay for the editor to fetch."""
    item.planned = "rejected"
    item.message, item.parts = kept(message).values()
    item.save(update_fields=["planned", "message", "parts"])
