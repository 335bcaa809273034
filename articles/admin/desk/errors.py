"""Readers' error reports at the desk."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from articles import questions
from articles.admin.desk.shown import Link, Shown, passage
from articles.admin.error_reports import admin_address, article_of, thing_of
from articles.models import ErrorReport
from articles.models.error_reports import LATER, OPEN


def waiting(now: datetime) -> QuerySet[ErrorReport]:
    """Error reports that are to be decided now: new ones, and those that were put off long enough ago."""
    back = Q(state=LATER, handled_at__lte=now - questions.LATER)
    return ErrorReport.objects.filter(Q(state=OPEN) | back).by_damage()


def show(report: ErrorReport) -> Shown:
    """What the reader wrote, and the words that were pointed out."""
    thing, article = thing_of(report), article_of(report)
    fix = admin_address(thing) or (admin_address(article) if article else "")
    return Shown(
        title=report.title or report.page,
        passages=[passage(article, report.start, report.end)] if article else [],
        heads=[Link(_("the page that the reader saw"), fix, report.get_absolute_url())],
        fix=fix,
        wrong=report.wrong,
        needs_reason=True,
    )
