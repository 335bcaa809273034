"""A collection with something in every room: reports, decisions, an import at work, what readers left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

from articles import editing
from articles.importing import removing
from articles.importing.deciding import received
from articles.importing.jobs import work_on
from articles.importing.reading import digest
from articles.models import (
    Article,
    Digest,
    ErrorDecision,
    ErrorReport,
    ImportItem,
    ImportJob,
    Meeting,
    Officeholder,
    Person,
    Quote,
    SavedSearch,
    Source,
)
from benchmarks.faults.deeds import collection, editor


def furnish(some: Sequence[Path], waiting: Sequence[Path]) -> None:
    """Store reports, decide about them, let others wait for a decision; each thing at least once."""
    collection(some)
    user: Any = editor()
    decisions(user)
    removing.remove(Article.objects.latest("pk"))
    uploaded(user, waiting)
    reader(user)


def decisions(user: Any) -> None:
    """What editors do: merged, told apart, deleted, taken back, renamed."""
    people = list(Person.objects.present().order_by("pk")[:6])
    for keep, lose in pairwise(people[:3]):
        editing.apart(user, keep, lose)
    editing.merge_people(user, *people[3:5])
    editing.delete(user, people[5], "Nobody")
    meetings = list(Meeting.objects.visible().order_by("pk")[:2])
    if len(meetings) == 2:
        editing.merge_meetings(user, *meetings)
    editing.delete(user, Quote.objects.order_by("pk").last())
    editing.change(user, Source.objects.order_by("pk").first(), {"kind": ""})
    undone = editing.change(user, people[0], {"name": "Once Otherwise"})
    editing.undo(user, undone, "A mistake")


def uploaded(user: Any, files: Sequence[Path]) -> None:
    """Reports that wait to be chosen; of some an editor has said no already."""
    made = ImportJob.objects.create(created_by=user, state="receiving", ticket="")
    for file in files:
        data = file.read_bytes()
        ImportItem.objects.create(job=made, name=file.name, data=data, sha256=digest(data), planned="")
    received(made)
    work_on(made.pk)
    ImportItem.objects.filter(pk=made.items.order_by("pk").first().pk).update(chosen=False)
    made.events.create(created_by=user, action="confirm")


def reader(user: Any) -> None:
    """What is neither read out of reports nor decided about them."""
    report = ErrorReport.objects.create(wrong="Somebody else spoke.", page="/", kind="page", title="Quotes", digest="1")
    ErrorDecision.objects.create(report=report, state="accepted", created_by=user)
    SavedSearch.objects.create(user=user, name="Talks", list="meetings", query="q=Wien")
    Digest.objects.create(user=user, day=date(2026, 11, 1), message_id="<1@example.org>")
    Officeholder.objects.create(key="1", name="Anna Beispiel", position="Ministerin", start="2001")
