"""Who was faster: the latest decision about a thing, in words for the one who comes second."""

from __future__ import annotations

from django.db.models import Model
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from articles.admin.history.about import about
from articles.models import Article, Correction


def last_change(thing: Model) -> Correction | None:
    """The latest decision about the stored thing, or None where no editor decided anything about it."""
    decisions = about(thing)
    # What is about a report's passages and meetings is not about its own fields.
    return (decisions.filter(kind="article") if isinstance(thing, Article) else decisions).first()


def told(decision: Correction | None) -> str:
    """The beginning of a sentence: who changed a thing, when, and why; nobody, where the ledger does not know."""
    if decision is None:
        return _("This was changed")
    who = decision.created_by.get_username() if decision.created_by else _("Somebody")
    when = date_format(timezone.localtime(decision.created_at), "SHORT_DATETIME_FORMAT")
    if decision.reason:
        return _("{who} changed this on {when} (“{why}”)").format(who=who, when=when, why=decision.reason)
    return _("{who} changed this on {when}").format(who=who, when=when)
