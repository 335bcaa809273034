"""What would go if an import was taken back: looked at before anybody decides."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet

from articles import corrections
from articles.models import Account, Article, Correction, ImportItem, ImportJob, Meeting, Person, Sighting
from articles.models.origin import EDITOR

EXAMPLES = 10


def consequences(job: ImportJob) -> dict[str, Any]:
    """Reports, meetings that only they tell of, people whom only they name: numbers and the first ones of each.

    `decisions` are those of editors that would find nothing to apply to, and stay in the ledger; `elsewhere` files
    of other imports that were the same as one of the reports.
    """
    reports = Article.objects.filter(pk__in=job.items.filter(outcome="imported").values("article"))
    meetings, people = lonely_meetings(reports), lonely_people(reports)
    return {
        "reports": first(reports.only("pk", "title", "file")),
        "meetings": first(meetings.prefetch_related("participations__person", "participations__organisation")),
        "people": first(people),
        "decisions": decisions(reports, meetings).count(),
        "elsewhere": ImportItem.objects.filter(article__in=reports).exclude(job=job).count(),
    }


def first(rows: QuerySet[Any] | list[Person]) -> dict[str, Any]:
    """How many rows there are, the first of them, and how many more."""
    number = len(rows) if isinstance(rows, list) else rows.count()
    return {"number": number, "examples": list(rows[:EXAMPLES]), "more": max(0, number - EXAMPLES)}


def lonely_meetings(reports: QuerySet[Article]) -> QuerySet[Meeting]:
    """Meetings that no other report tells of and no editor added."""
    touched = Meeting.objects.filter(accounts__article__in=reports)
    others = Account.objects.filter(meeting__in=touched).exclude(article__in=reports)
    return touched.exclude(pk__in=others.values("meeting")).exclude(origin=EDITOR).distinct()


def lonely_people(reports: QuerySet[Article]) -> list[Person]:
    """People whom no other report names and of whom the ledger says nothing."""
    named = Person.objects.present().filter(sightings__article__in=reports)
    others = Sighting.objects.filter(person__in=named).exclude(article__in=reports)
    people = list(named.exclude(pk__in=others.values("person")).filter(merged=None).distinct())
    touched = corrections.touched_people(people)
    return [person for person in people if person.pk not in touched]


def decisions(reports: QuerySet[Article], meetings: QuerySet[Meeting]) -> QuerySet[Correction]:
    """Decisions in force about the reports and the meetings that would go."""
    of_reports = [f"article:{fingerprint}" for fingerprint in reports.values_list("body_sha256", flat=True)]
    return corrections.touching(*of_reports, *map(corrections.entry_subject, meetings))
