"""Which question is next: readers' reports first, then by expected damage; put off ones once their time has come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet

from articles import questions
from articles.admin.desk import errors, meetings, people, quotes
from articles.admin.desk.shown import Shown
from articles.admin.desk.words import ASKED, ERROR, Asking
from articles.models import ErrorReport, Question
from articles.questions import Rate

SHOWING = {
    "who": people.who, "people": people.people, "nobody": people.nobodies, "meetings": meetings.pair,
    "dates": meetings.dates, "meeting": meetings.doubtful, "speaker": quotes.speaker, "quote": quotes.doubtful,
    "warning": quotes.warned,
}  # fmt: skip
# Questions that went out of date meanwhile are passed over, so many at most.
TRIES = 10
RELATED = ("article", "person", "other_person", "decision__created_by", "later_by")
HEAVY = ("article__raw", "article__search_text")


@dataclass(frozen=True)
class Item:
    """A question or an error report, as the desk shows it one at a time."""

    kind: str
    row: Question | ErrorReport

    @property
    def at(self) -> str:
        """Its name in addresses."""
        return f"{'error' if self.kind == ERROR else 'question'}-{self.row.pk}"

    @property
    def asking(self) -> Asking:
        """The words for it."""
        return ASKED[self.kind]

    def show(self) -> Shown | None:
        """What its page shows; None for what is no question any more."""
        return errors.show(self.row) if self.kind == ERROR else SHOWING[self.kind](self.row)


class Desk:
    """The questions of one kind, or of all, in their order at one moment."""

    def __init__(self, kind: str, now: datetime, rates: list[Rate]) -> None:
        self.kind = kind
        self.errors = errors.waiting(now) if kind in ("", ERROR) else ErrorReport.objects.none()
        rows = Question.objects.waiting(now)
        rows = rows.filter(kind=kind) if kind else rows
        self.questions = questions.ordered(rows if kind != ERROR else rows.none(), rates)

    def item(self, at: str) -> Item | None:
        """The question or error report of that name, answered or not; None where there is none."""
        what, _dash, number = at.partition("-")
        if not (number.isascii() and number.isdigit() and len(number) < 18):
            return None
        if what == "error":
            found = ErrorReport.objects.filter(pk=number).first()
            return Item(ERROR, found) if found else None
        row = full(Question.objects.filter(pk=number)).first() if what == "question" else None
        return Item(row.kind, row) if row else None

    def first(self) -> tuple[Item, Shown] | None:
        """The first one that is still a question, with what its page shows."""
        return self.shown(self.run())

    def after(self, item: Item) -> Item | None:
        """The one behind it."""
        return next(self.run(item, number=1), None)

    def before(self, item: Item) -> Item | None:
        """The one in front of it."""
        if item.kind == ERROR:
            keys = self.keys()
            place = keys.index(item.row.pk) if item.row.pk in keys else 0
            return Item(ERROR, ErrorReport.objects.get(pk=keys[place - 1])) if place else None
        risk = self.risk(item)
        front = Q(risk__gt=risk) | Q(risk=risk, id__lt=item.row.pk)
        found = self.questions.filter(front).reverse().first() if risk is not None else None
        if found:
            return Item(found.kind, found)
        last = self.errors.last()
        return Item(ERROR, last) if last else None

    def run(self, behind: Item | None = None, number: int = TRIES) -> Iterator[Item]:
        """Those behind an item, or from the first on."""
        if behind is None or behind.kind == ERROR:
            keys = self.keys()
            start = keys.index(behind.row.pk) + 1 if behind and behind.row.pk in keys else 0
            for pk in keys[start : start + number]:
                yield Item(ERROR, ErrorReport.objects.get(pk=pk))
        rest = self.questions
        risk = self.risk(behind) if behind and behind.kind != ERROR else None
        if risk is not None:
            rest = rest.filter(Q(risk__lt=risk) | Q(risk=risk, id__gt=behind.row.pk))
        yield from (Item(row.kind, row) for row in full(rest)[:number])

    def keys(self) -> list[int]:
        """The ids of the error reports that wait, in their order."""
        return list(self.errors.values_list("pk", flat=True)[:500])

    def risk(self, item: Item) -> float | None:
        """How much damage is to be expected of a question, by what was learned; None for one that does not wait."""
        return self.questions.filter(pk=item.row.pk).values_list("risk", flat=True).first()

    def shown(self, items: Iterator[Item]) -> tuple[Item, Shown] | None:
        """The first of the items that is still a question."""
        return next(((item, shown) for item in items if (shown := item.show())), None)


def full(rows: QuerySet[Question]) -> QuerySet[Question]:
    """Questions with what their pages need."""
    return rows.select_related(*RELATED).defer(*HEAVY)
