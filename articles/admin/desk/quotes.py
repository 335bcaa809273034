"""Quotes and whole reports at the desk."""

from __future__ import annotations

from django.utils.translation import gettext as _

from articles.admin.desk.people import candidates, near
from articles.admin.desk.shown import Choice, Shown, admin_url, nobody, passage, table
from articles.admin.words import MEDIA, QUOTE_TYPES, wording
from articles.models import Organisation, Question, Quote

BEGINNING = 300


def speaker(question: Question) -> Shown | None:
    """A quote of nobody, and those who may have said it."""
    quote = found(question)
    if quote is None or quote.speaker_id or quote.speaker_organisation_id:
        return None
    bodies = Organisation.objects.filter(mentions__article=question.article_id).distinct()[:3]
    organisations = [Choice(f"organisation-{one.pk}", one.name) for one in bodies]
    shown = told(question, quote)
    shown.choices = [*candidates(near(question.article, quote.start)), *organisations, nobody()]
    # Nobody is taken for a speaker by a hasty key.
    shown.chosen = "nobody"
    shown.typed = True
    return shown


def doubtful(question: Question) -> Shown | None:
    """A quote of which the machine is not sure."""
    quote = found(question)
    return told(question, quote) if quote else None


def found(question: Question) -> Quote | None:
    """The quote that is asked about."""
    related = ("speaker", "speaker_organisation", "addressee", "addressee_organisation")
    return Quote.objects.filter(pk=question.number).select_related(*related).first()


def told(question: Question, quote: Quote) -> Shown:
    """What is told of the quote, under its words."""
    facts = {
        _("Speaker"): str(quote.speaker or quote.speaker_organisation or ""),
        _("Speaker in the report’s words"): quote.speaker_text,
        _("Said to"): str(quote.addressee or quote.addressee_organisation or ""),
        _("Type"): wording(QUOTE_TYPES, quote.type),
        _("Medium"): wording(MEDIA, quote.medium) if quote.medium != "unknown" else "",
        _("Denied"): _("yes") if quote.denied else "",
    }
    return Shown(
        title=_("A quote in “{report}”").format(report=question.article),
        passages=[passage(question.article, quote.start, quote.end)],
        rows=table([facts]),
        fix=admin_url(quote),
    )


def warned(question: Question) -> Shown | None:
    """A report with the warnings of its reading."""
    article = question.article
    return Shown(
        title=str(article),
        passages=[passage(article, 0, min(BEGINNING, len(article.body)))],
        fix=admin_url(article),
    )
