"""The facts of a report as tables: in the order of the text, or what the machine is least sure of first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.admin.report.doubts import Doubts
from articles.admin.report.marks import mark_url, meant, spans, whose
from articles.admin.searching import days
from articles.admin.words import FORMATS, QUOTE_TYPES, STATUSES, wording
from articles.models import Account, Article, Mention, Quote, Sighting
from articles.models.origin import EDITOR

CERTAIN = 1.0


class ViewForm(forms.Form):
    """How the tables are looked at."""

    order = forms.ChoiceField(
        required=False, choices=[("text", _("in the order of the text")), ("unsure", _("least sure first"))]
    )
    only = forms.ChoiceField(required=False, choices=[("", _("all")), ("unsure", _("only unsure ones"))])


@dataclass
class Row:
    """One fact: what it is about, its cells, where it stands, how sure it is, and where it is put right."""

    title: str
    cells: list[tuple[Any, Any]]
    start: int
    confidence: float
    unsure: bool
    anchor: str = ""
    href: str = ""
    link: str = ""


def arranged(rows: list[Row], order: str, only: str) -> list[Row]:
    """The rows as they were asked for."""
    chosen = [row for row in rows if row.unsure or only != "unsure"]
    if order == "unsure":
        return sorted(chosen, key=lambda row: (not row.unsure, row.confidence, row.start))
    return sorted(chosen, key=lambda row: row.start)


def quote_rows(article: Article, quotes: list[Quote], doubts: Doubts) -> list[Row]:
    """Each quote: whose, to whom, of which kind, denied or not."""
    return [
        Row(
            str(quote),
            [
                (_("Speaker"), whose(quote)),
                (_("To"), quote.addressee or quote.addressee_organisation or "–"),
                (_("Type"), wording(QUOTE_TYPES, quote.type)),
                (_("Denied"), _("denied") if quote.denied else "–"),
            ],
            quote.start,
            quote.confidence,
            doubts.about(quote),
            f"quote-{quote.pk}",
            mark_url(article, quote.start, quote.end, "quote", quote.pk),
        )
        for quote in quotes
    ]


def meeting_rows(article: Article, accounts: list[Account], doubts: Doubts) -> list[Row]:
    """Each meeting that the report tells of: who, when, where, how, about what."""
    rows = []
    for account in accounts:
        meeting, told = account.meeting, spans(account.spans)
        cells = [
            (_("Date"), days(meeting.earliest, meeting.latest) or "–"),
            (_("Place"), meeting.place or "–"),
            (_("Format"), wording(FORMATS, meeting.format)),
            (_("Status"), wording(STATUSES, meeting.status)),
            (_("Topics"), ", ".join(map(str, meeting.topics)) or "–"),
        ]
        start = told[0][0] if told else 0
        row = Row(str(meeting), cells, start, meeting.confidence, doubts.about(meeting))
        row.anchor = f"meeting-{account.pk}-{start}" if told else ""
        row.href = reverse("admin:articles_article_fix", args=[article.pk, "meeting", meeting.pk])
        row.link = reverse("admin:articles_meeting_change", args=[meeting.pk])
        rows.append(row)
    return rows


def people_rows(article: Article, sightings: list[Sighting], mentions: list[Mention], doubts: Doubts) -> list[Row]:
    """Each person of the report by the name that it prints; and all words that mean nobody known."""
    words: dict[int, list[Mention]] = {}
    for mention in mentions:
        words.setdefault(mention.sighting_id, []).append(mention)
    # What only ties an editor's decisions to the report and holds no words is no person of the report.
    shown = [one for one in sightings if one.pk in words or one.origin != EDITOR]
    rows = [person_row(article, one, words.get(one.pk, []), doubts) for one in shown]
    nobody = [one for one in mentions if one.kind == "person" and not meant(one) and not one.sighting_id]
    return rows + [open_row(article, one, doubts) for one in nobody]


def person_row(article: Article, sighting: Sighting, words: list[Mention], doubts: Doubts) -> Row:
    """One person: the printed name, who it is, office and country there, number of mentions."""
    cells = [
        (_("Who it is"), sighting.person or (_("no person") if rejected(sighting) else _("nobody known"))),
        (_("Office"), sighting.office.title if sighting.office else "–"),
        (_("Country"), sighting.country or "–"),
        (_("Mentions"), len(words)),
    ]
    confidence = min((one.confidence for one in words), default=CERTAIN)
    doubtful = doubts.about(sighting) and not rejected(sighting)
    printed = words[0].text if words and sighting.origin == EDITOR else sighting.name
    row = Row(printed, cells, words[0].start if words else 0, confidence, doubtful)
    row.anchor = f"c{words[0].start}-{words[0].end}" if words else ""
    row.href = reverse("admin:articles_article_fix", args=[article.pk, "person", sighting.key])
    row.link = reverse("admin:articles_person_change", args=[sighting.person_id]) if sighting.person_id else ""
    return row


def rejected(sighting: Sighting) -> bool:
    """Whether an editor said that this is no person at all."""
    return bool(sighting.identity and sighting.identity.rejected)


def open_row(article: Article, one: Mention, doubts: Doubts) -> Row:
    """Words that mean nobody known."""
    cells = [(_("Who it is"), _("not clear")), (_("Office"), "–"), (_("Country"), "–"), (_("Mentions"), 1)]
    anchor, href = f"c{one.start}-{one.end}", mark_url(article, one.start, one.end, one.kind)
    return Row(one.text, cells, one.start, 0.0, doubts.about(one), anchor, href)


def heading_row(article: Article) -> Row:
    """The report's own fields."""
    cells = [
        (_("Published"), days(article.earliest, article.latest) or _("not known")),
        (_("Source"), article.source or _("not known")),
        (_("Language"), article.language),
        (_("Taken down"), _("yes") if article.hidden else _("no")),
    ]
    href = reverse("admin:articles_article_fix", args=[article.pk, "report", article.pk])
    return Row(str(article), cells, 0, CERTAIN, False, href=href)
