"""Taking decisions back, and putting them in force again."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles import corrections, gathering, questions
from articles.corrections.keys import SLUGGED
from articles.corrections.subjects import keys_in
from articles.editing.chains import chain_of
from articles.editing.effects import CannotTakeBack, articles_of, remake, work_out
from articles.extraction import Extraction
from articles.importing import Delivered, Readable, read
from articles.importing.rereading import read_again, restate
from articles.models import Article, Correction, Meeting

Readings = dict[int, tuple[Readable, Extraction]]


class DependedUpon(Exception):
    """Later decisions build upon the one that was to be taken back: `chain`, oldest first."""

    def __init__(self, chain: list[Correction]) -> None:
        number = len(chain)
        told = ngettext(
            "{number} later decision builds upon this one.", "{number} later decisions build upon this one.", number
        )
        super().__init__(told.format(number=number))
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
        read_into(readings, doomed)
        for one in doomed:
            work_out(one)
        questions.follow(doomed)
        questions.removed(gathering.let_go(meetings_of(doomed)), ())
    return doomed


def meetings_of(decisions: list[Correction]) -> list[Meeting]:
    """Every meeting of which the decisions say something."""
    keys = [key for one in decisions for part in (one.target, one.after) for key in keys_in(part)]
    return list(Meeting.objects.filter(key__in={key["meeting"] for key in keys if key["kind"] == "meeting"}))


def redo(user: Any, correction: Correction, reason: str = "") -> Correction:
    """Decide once more what was taken back, as a new row. Raises ValueError for what is still in force."""
    readings = read_reports([correction])
    with transaction.atomic():
        corrections.take_turn()
        correction.refresh_from_db()
        if correction.in_force:
            raise ValueError(_("This decision is in force."))
        refuse_impossible(correction)
        again = corrections.write(
            user, correction.action, correction.target, correction.before, correction.after, reason
        )
        remake(again)
        read_into(readings, [again])
        work_out(again)
        questions.follow([again])
    return again


def refuse_impossible(decision: Correction) -> None:
    """Raise CannotTakeBack where something that the decision refers to is gone, or a merger has nothing to merge."""
    if decision.action == "merge":
        entries = corrections.find_entry(decision.target), corrections.find_entry(decision.after["merged_into"])
        if any(entry is None or entry.merged_into_id or entry.rejected for entry in entries):
            raise CannotTakeBack(_("They cannot be merged again: one of them is gone or merged by now."))
    remade = decision.after.get("person") if decision.after.get("made") else None
    for key in keys_in(decision.after):
        if key["kind"] in (*SLUGGED, "office", "country") and key != remade and corrections.find_entry(key) is None:
            name = key.get("slug") or key.get("title") or key.get("code")
            gone = _("{name} is gone, to which this decision refers: put that in force again first.")
            raise CannotTakeBack(gone.format(name=name))


def read_reports(decisions: list[Correction]) -> Readings:
    """The reports of the decisions by their ids, read again before anybody has to wait for it."""
    return {article.pk: read_one(article) for article in articles_of(decisions)}


def read_one(article: Article) -> tuple[Readable, Extraction]:
    """The report as it reads today."""
    one = read(Delivered(article.file, bytes(article.raw)))
    return one, read_again(article, one)


def read_into(readings: Readings, decisions: list[Correction]) -> None:
    """Put what was read in the place of what is stored; reports may have come and gone since they were read."""
    for article in articles_of(decisions):
        restate(article, *(readings.get(article.pk) or read_one(article)))
