"""What has to be asked of the ledger before anything is decided."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import QuerySet

from articles.corrections.silence import perhaps_touched
from articles.corrections.subjects import article_subject, entry_subject
from articles.matching.names import name_key
from articles.models import Article, Correction, Meeting, Person, Touch

PEOPLE = ("person", "alias", "tenure")
MEETINGS = ("meeting", "participation")


def active() -> QuerySet[Correction]:
    """Decisions that were not taken back, in their order."""
    return Correction.objects.filter(withdrawn_at=None).order_by("pk")


def touching(*subjects: str) -> QuerySet[Correction]:
    """Decisions in force that are about or refer to one of the subjects."""
    touched = perhaps_touched(subjects)
    if not touched:
        return Correction.objects.none()
    return active().filter(pk__in=Touch.objects.filter(subject__in=touched).values("correction"))


def about_report(article: Article) -> QuerySet[Correction]:
    """Decisions in force about passages of the report or the report itself."""
    return touching(article_subject(article.body_sha256))


def about_reports(articles: Iterable[Article]) -> QuerySet[Correction]:
    """Decisions in force about passages of any of the reports or the reports themselves."""
    return touching(*(article_subject(article.body_sha256) for article in articles))


def about_people(people: Iterable[Person]) -> QuerySet[Correction]:
    """Decisions in force about the people, their names and their offices."""
    return about(PEOPLE, people)


def about_meetings(meetings: Iterable[Meeting]) -> QuerySet[Correction]:
    """Decisions in force about the meetings and who takes part in them."""
    return about(MEETINGS, meetings)


def about(kinds: tuple[str, ...], entries: Iterable[Person | Meeting]) -> QuerySet[Correction]:
    """Decisions in force of these kinds whose subject is one of the entries."""
    touched = perhaps_touched(map(entry_subject, entries))
    return active().filter(kind__in=kinds, subject__in=touched) if touched else Correction.objects.none()


def spoken_of(meetings: Iterable[Meeting]) -> set[int]:
    """The ids of those meetings of which any decision in force says something."""
    subjects = {entry_subject(meeting): meeting.pk for meeting in meetings}
    touched = perhaps_touched(subjects)
    known = Touch.objects.filter(subject__in=touched, correction__withdrawn_at=None).values_list("subject", flat=True)
    return {subjects[subject] for subject in known} if touched else set()


def rejected_names() -> dict[str, Person]:
    """The keys of all names that belong to no person, with the entry that an editor rejected."""
    rejected = {entry_subject(entry): entry for entry in Person.objects.filter(rejected=True).order_by()}
    decisions = active().filter(kind="person", action="delete", subject__in=rejected) if rejected else ()
    return {name_key(name): rejected[one.subject] for one in decisions for name in one.before["names"]}


def touched_people(people: Iterable[Person]) -> set[int]:
    """The ids of those people of whom the ledger says anything, in force or not."""
    subjects = {entry_subject(person): person.pk for person in people}
    known = Touch.objects.filter(subject__in=subjects).values_list("subject", flat=True)
    return {subjects[subject] for subject in known}
