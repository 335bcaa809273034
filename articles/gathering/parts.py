"""Which meetings were held during another one: two ministers at the edge of a summit."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import timedelta

from django.db.models import Count, Q, QuerySet

from articles.gathering.known import WHOLE, as_known
from articles.matching.accounts import Account, sketch
from articles.matching.meetings import SUMMIT_DAYS, SUMMIT_SIDES, part_of
from articles.models import Meeting

LONGEST = timedelta(days=SUMMIT_DAYS)


def place_within(meetings: list[Meeting], numbers: Collection[int]) -> None:
    """Set which summit these meetings, and those that may be parts of these, were held at; nothing where at none.

    `numbers` are the ids of the meetings and of those that are gone.
    """
    near = {pk for meeting in meetings for pk in parts_of(meeting)} | set(
        Meeting.objects.filter(part_of__in=numbers).order_by().values_list("pk", flat=True)
    )
    further = near.difference(numbers)
    others = Meeting.objects.filter(pk__in=further).order_by("pk").prefetch_related(*WHOLE) if further else ()
    for meeting in (*meetings, *others):
        summit = summit_of(meeting)
        if meeting.part_of_id != summit:
            Meeting.objects.filter(pk=meeting.pk).update(part_of=summit)


def parts_of(meeting: Meeting) -> Iterable[int]:
    """The ids of meetings on the days of this one, of some of its countries, if it may be a summit."""
    countries = [country.pk for country in meeting.countries.all()]
    if len(countries) < SUMMIT_SIDES or not meeting.latest:
        return ()
    during = present().filter(earliest__gte=meeting.earliest, latest__range=(meeting.earliest, meeting.latest))
    return during.filter(countries__in=countries).exclude(pk=meeting.pk).values_list("pk", flat=True)


def summit_of(meeting: Meeting) -> int | None:
    """The id of the summit at which the meeting was: the greatest, then the one with most of its people."""
    if not meeting.latest or meeting.merged_into_id or meeting.absorbed_by_id or meeting.rejected:
        return None
    mine = as_known(meeting)
    fitting = [(rank(mine, known), one.pk) for one in summits(meeting) if part_of(mine, known := as_known(one))]
    return min(fitting)[1] if fitting else None


def summits(meeting: Meeting) -> QuerySet[Meeting]:
    """The meetings of many countries on the days of this one."""
    days = Q(earliest__lte=meeting.earliest, latest__range=(meeting.latest, meeting.earliest + LONGEST))
    sides = present().filter(days).annotate(sides=Count("countries")).filter(sides__gte=SUMMIT_SIDES)
    return sides.exclude(pk=meeting.pk).prefetch_related(*WHOLE)


def present() -> QuerySet[Meeting]:
    """Meetings of their own."""
    return Meeting.objects.filter(merged_into=None, rejected=False, absorbed_by=None).select_related("place").order_by()


def rank(mine: Account, summit: Account) -> tuple[int, int, str]:
    """What puts the summits of a meeting in order, whatever their numbers are."""
    return -len(summit.countries), -len(set(mine.people) & set(summit.people)), sketch(summit).key
