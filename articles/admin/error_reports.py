"""What editors decide about error reports: one door, through which every decision leaves a row."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models import Model
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from articles import corrections
from articles.models import Article, ErrorDecision, ErrorReport
from articles.models.error_reports import ACCEPTED, LATER, OPEN, REJECTED

STATES = (OPEN, ACCEPTED, REJECTED, LATER)
LONGEST_REASON = 1000
# What no single row stands for.
WITHOUT_ROW = ("list", "page", "pair")


class Undecided(Exception):
    """Nothing was decided; the sentence says why."""


class DecidedMeanwhile(Undecided):
    """Somebody else decided after the page had been opened."""


@transaction.atomic
def decide(user: Any, report: ErrorReport, state: str, reason: str = "", seen: int | None = None) -> ErrorDecision:
    """Give `report` the state open, accepted, rejected or later, and keep who did so, when and why.

    `seen` is the key of the latest decision that the editor knew of, 0 for none. Raises DecidedMeanwhile where there is
    a later one, Undecided for a wrong state or a rejection without a reason; then nothing has changed.
    """
    reason = reason.replace("\0", "").strip()[:LONGEST_REASON]
    if state not in STATES:
        raise Undecided(_("There is no such decision."))
    if state == REJECTED and not reason:
        raise Undecided(_("Say why it is rejected: the reader may ask, and so may your colleagues."))
    report = ErrorReport.objects.select_for_update().get(pk=report.pk)
    if seen is not None and seen != latest_decision(report):
        raise DecidedMeanwhile(_("Somebody else decided meanwhile; nothing was saved. Look at their decision first."))
    return written(user, report, state, reason)


def written(user: Any, report: ErrorReport, state: str, reason: str) -> ErrorDecision:
    """The decision as a row, and the report as it stands since."""
    now = timezone.now()
    by = user if getattr(user, "pk", None) else None
    report.state, report.answer, report.handled_by, report.handled_at = state, reason, by, now
    if state == OPEN:
        report.handled_by = report.handled_at = None
    report.save(update_fields=["state", "answer", "handled_by", "handled_at"])
    ErrorReport.objects.forget(now)
    return ErrorDecision.objects.create(report=report, state=state, reason=reason, created_by=by)


def latest_decision(report: ErrorReport) -> int:
    """The key of the latest decision about the report; 0 where there is none."""
    return report.decisions.order_by("-id").values_list("pk", flat=True).first() or 0


def thing_of(report: ErrorReport) -> Model | None:
    """The row that the report is about, as it is today; None for lists and for what is gone."""
    if report.kind in WITHOUT_ROW:
        return None
    try:
        return corrections.find(report.target)
    except (KeyError, TypeError, ValueError):
        return None


def admin_address(thing: Model | None) -> str:
    """Where editors put the thing right; empty where there is no such page."""
    if thing is None:
        return ""
    try:
        return reverse(f"admin:articles_{thing._meta.model_name}_change", args=[thing.pk])
    except NoReverseMatch:
        return ""


def article_of(report: ErrorReport) -> Article | None:
    """The report whose words were pointed out."""
    if report.start is None:
        return None
    return Article.objects.filter(body_sha256=report.target.get("article", "")).defer("raw", "search_text").first()
