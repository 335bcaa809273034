"""Everything that follows people and meetings when who or which they are has changed."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Q

from articles import corrections, gathering
from articles.corrections.finding import living
from articles.models import Article, Meeting, Person


def group_of(kind: type[Person] | type[Meeting], entries: Iterable[Person | Meeting]) -> list[Person | Meeting]:
    """The entries, what they were merged into, and all that were merged into one of these."""
    numbers = {pk for entry in entries for pk in (entry.pk, entry.merged_into_id) if pk}
    return list(kind.objects.filter(Q(pk__in=numbers) | Q(merged_into__in=numbers)).order_by("pk"))


def follow_people(entries: Iterable[Person]) -> None:
    """Work out anew who these people are and all that depends on it: passages, reports, meetings, names, offices."""
    entries = group_of(Person, entries)
    meetings = meetings_of(entries)
    entries = gathering.stand(Person, entries)
    gathering.point(entries)
    settle(entries, meetings)


def follow_sightings(articles: Iterable[Article], people: Iterable[Person]) -> None:
    """Work out anew who the people of these reports are, among them `people` before or after it."""
    entries, articles = group_of(Person, people), list(articles)
    told = Meeting.objects.visible().filter(accounts__article__in=articles).distinct()
    meetings = {meeting.pk: meeting for meeting in [*meetings_of(entries), *told]}
    gathering.identify_again(articles)
    settle(entries, list(meetings.values()))


def settle(entries: list[Person], meetings: list[Meeting]) -> None:
    """Bring reports, meetings and the people themselves in line with the sightings."""
    gathering.gather_people(entries)
    gathering.seat(meetings)
    gathering.settle_people(entries)


def meetings_of(entries: list[Person]) -> list[Meeting]:
    """Every meeting that names one of the people, or that an editor put one of them into."""
    keys = corrections.touching(*map(corrections.entry_subject, entries)).filter(kind="participation")
    decided = {subject.removeprefix("meeting:") for subject in keys.values_list("subject", flat=True)}
    told = Meeting.objects.filter(accounts__article__sightings__identity__in=entries).values("pk")
    seated = Meeting.objects.filter(participations__person__in=entries).values("pk")
    wanted = Meeting.objects.filter(Q(pk__in=told) | Q(pk__in=seated) | Q(key__in=decided))
    return [
        *{
            meeting.pk: meeting for meeting in map(living, wanted.select_related("merged_into")) if not meeting.rejected
        }.values()
    ]


def follow_meetings(entries: Iterable[Meeting]) -> None:
    """Work out anew which meetings these are, and what all their accounts together say."""
    entries = group_of(Meeting, entries)
    entries = gathering.stand(Meeting, entries)
    gathering.point_accounts(entries)
    gathering.combine([entry.pk for entry in entries])


def follow_accounts(article: Article, meetings: Iterable[Meeting]) -> None:
    """Work out anew which meetings a report tells of; `meetings` are those that it told of before or that are meant."""
    touched = {meeting.pk for meeting in meetings} | set(article.accounts.values_list("meeting", flat=True))
    gathering.keep_added(article)
    accounts = list(article.accounts.order_by("pk"))
    gathering.identify_accounts(article, accounts)
    for account in accounts:
        account.save(update_fields=["identity", "meeting"])
    gathering.combine((touched | {one.meeting_id for one in accounts}) - {None})
