"""The life of a meeting in words: each turn with its day and the reports that tell of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from articles.browsing.accounts.columns import Column, published
from articles.browsing.datewords import days_in_words
from articles.browsing.titles import outlet
from articles.browsing.wording import TURNS
from articles.matching.life import Step, status_of, steps, told_of
from articles.models import Account, Meeting

FEW = 3
DAYS = ("article__earliest", "article__latest")


@dataclass(frozen=True)
class Turn:
    """One turn: its word, the days it names and those before it, when it was reported by whom, and by how many more."""

    status: str
    words: Any
    days: str
    before: str
    reported: str
    reports: list[tuple[str, str]]
    more: int


def history(columns: list[Column]) -> list[Turn]:
    """The turns of a meeting as its reports tell them."""
    by_key = {column.told.key: column for column in columns}
    return [turn(step, [by_key[key] for key in step.told]) for step in steps(column.told for column in columns)]


def plans(meetings: Iterable[Meeting]) -> list[Column]:
    """The accounts of plans for other days, as far as their turns are told."""
    return [Column(account, [], [], "") for meeting in meetings for account in meeting.accounts.all()]


def turn(step: Step, columns: list[Column]) -> Turn:
    """One step with its reports."""
    reports = [(outlet(column.article), column.url(column.span("status_at"))) for column in columns[:FEW]]
    more = max(0, len(columns) - FEW)
    days, before = (days_in_words(*days, lasting=True) if days else "" for days in (step.days, step.before))
    reported = days_in_words(*step.published) if step.published else ""
    return Turn(step.status, TURNS[step.status], days, before, reported, reports, more)


def overruled(meeting: Meeting, columns: list[Column]) -> bool:
    """Whether an editor says something else than the reports, also those taken down, of what became of it."""
    if not columns or status_of(column.told for column in columns) == meeting.status:
        return False
    rows = Account.objects.filter(meeting=meeting).select_related("article").only("facts", *DAYS)
    return status_of(told_of(one.pk, one.facts or {}, published(one.article)) for one in rows) != meeting.status
