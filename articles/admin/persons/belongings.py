"""What hangs on a person: numbers, and the first of each kind."""

from __future__ import annotations

from typing import Any

from django.db.models import Model, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from articles import corrections
from articles.admin.articles import HEAVY
from articles.admin.entries.deeds import Example, Share
from articles.admin.entries.snippets import snippets
from articles.admin.history.looking import admin_url, meeting_name
from articles.admin.history.telling import tell
from articles.admin.persons.sightings import place_of
from articles.admin.searching import days
from articles.models import Article, Correction, Meeting, Mention, Person, Quote, Tenure

FIRST = 10
LONG = [f"article__{name}" for name in [*HEAVY, "body"]]


def belongings(person: Person) -> list[Share]:
    """Mentions, quotes, meetings, offices, names and reports of the person, and what editors decided of them."""
    quotes = Quote.objects.filter(Q(speaker=person) | Q(addressee=person))
    meetings = Meeting.objects.filter(participations__person=person, merged_into=None)
    people = ("participations__person", "participations__organisation")
    return [
        share(_("Mentions"), person.mentions.select_related("article").defer(*LONG), in_sentences),
        share(_("Quotes"), quotes.select_related("article").defer(*LONG), named),
        share(_("Meetings"), meetings.prefetch_related(*people), met),
        share(_("Offices"), person.tenures.select_related("office__country"), held),
        share(_("Names"), person.aliases.all(), lambda rows: [Example(row.name) for row in rows]),
        share(_("Reports"), person.articles.defer(*HEAVY, "body"), named),
        decided(person),
    ]


def share(label: Any, rows: QuerySet, examples: Any) -> Share:
    """How many there are, and the first of them in words."""
    return Share(label, rows.order_by().count(), examples(list(rows[:FIRST])))


def named(rows: list[Model]) -> list[Example]:
    """Things by their names, each with its page."""
    return [Example(str(row), admin_url(row._meta.model_name, row.pk)) for row in rows]


def in_sentences(mentions: list[Mention]) -> list[Example]:
    """Mentions with what stands around them."""
    cut = snippets(map(place_of, mentions))
    sentences = ((mention, cut[place_of(mention)]) for mention in mentions if place_of(mention) in cut)
    return [
        Example(f"…{one.before}{one.words}{one.behind}…", admin_url("mention", mention.pk))
        for mention, one in sentences
    ]


def met(meetings: list[Meeting]) -> list[Example]:
    """Meetings by who met and when."""
    return [Example(meeting_name(meeting), admin_url("meeting", meeting.pk)) for meeting in meetings]


def held(tenures: list[Tenure]) -> list[Example]:
    """Offices with their days."""
    spans = ((tenure, days(tenure.first_seen, tenure.last_seen)) for tenure in tenures)
    return [Example(", ".join(filter(None, (str(tenure.office), when)))) for tenure, when in spans]


def decided(person: Person) -> Share:
    """What editors decided of the person, newest first."""
    found = corrections.touching(corrections.entry_subject(person)).select_related("created_by", "withdrawn_by")
    return share(_("Decisions of editors"), found.order_by("-pk"), in_words)


def in_words(decisions: list[Correction]) -> list[Example]:
    """Decisions as sentences."""
    return [
        Example(f"{entry.correction.created_by or '–'} {entry.sentence}", admin_url("correction", entry.correction.pk))
        for entry in tell(decisions)
    ]


def reports_of(sightings: QuerySet) -> QuerySet[Article]:
    """The reports of the sightings, without their texts."""
    return Article.objects.filter(pk__in=sightings.order_by().values("article")).defer(*HEAVY, "body")
