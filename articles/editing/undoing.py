"""Taking decisions back, and putting them in force again."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from articles import corrections, questions
from articles.editing.chains import chain_of
from articles.editing.effects import articles_of, remake, work_out
from articles.extraction import Extraction
from articles.importing import Delivered, Readable, read
from articles.importing.rereading import read_again, restate
from articles.models import Article, Correction

Readings = list[tuple[Article, Readable, Extraction]]


class DependedUpon(Exception):
    """Later decisions build upon the one that was to be taken back: `chain`, oldest first."""

    def __init__(self, chain: list[Correction]) -> None:
        super().__init__(f"{len(chain)} later corrections build upon this one.")
        self.chain = chain


def undo(user: Any, correction: Correction, reason: str = "", with_dependents: bool = False) -> list[Correction]:
    """Take the decision back, newest first with all that build upon it if so wished; those that were taken back now.

    Raises DependedUpon without that wish, and CannotTakeBack where reports need what the decision brought in.
    """
    readings = read_reports([correction, *chain_of(correction)])
    with transaction.atomic():
        corrections.take_turn()
        chain = chain_of(correction)
        if chain and not with_dependents:
            raise DependedUpon(chain)
        doomed = [one for one in [*reversed(chain), correction] if corrections.withdraw(user, one, reason)]
        read_into(readings)
        for one in doomed:
            work_out(one)
        questions.follow(doomed)
    return doomed


def redo(user: Any, correction: Correction, reason: str = "") -> Correction:
    """Decide once more what was taken back, as a new row. Raises ValueError for what is still in force."""
    readings = read_reports([correction])
    with transaction.atomic():
        corrections.take_turn()
        correction.refresh_from_db()
        if correction.in_force:
            raise ValueError("This correction is in force.")
        again = corrections.write(
            user, correction.action, correction.target, correction.before, correction.after, reason
        )
        remake(again)
        read_into(readings)
        work_out(again)
        questions.follow([again])
    return again


def read_reports(decisions: list[Correction]) -> Readings:
    """The reports of the decisions, read again before anybody has to wait for it."""
    readings = []
    for article in articles_of(decisions):
        one = read(Delivered(article.file, bytes(article.raw)))
        readings.append((article, one, read_again(article, one)))
    return readings


def read_into(readings: Readings) -> None:
    """Put what was read in the place of what is stored."""
    for article, one, found in readings:
        restate(article, one, found)
