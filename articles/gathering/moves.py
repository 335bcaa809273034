"""Plans for a day from which the meeting was moved: they lead to the meeting on the new day."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from django.db.models import QuerySet

from articles.models import Meeting

# What can have been put off.
PLANS = ("planned", "cancelled")
REMOTE = frozenset({"phone", "video"})
# So many people are in both.
COMMON = 2


def follow_moves(meetings: list[Meeting], numbers: Collection[int]) -> None:
    """Set to which meeting these plans, and those that these meetings overtake, were put off; nothing where to none.

    `numbers` are the ids of the meetings and of those that are gone.
    """
    near = {pk for meeting in meetings for pk in plans_before(meeting)} | set(
        Meeting.objects.filter(moved_to__in=numbers).order_by().values_list("pk", flat=True)
    )
    further = near.difference(numbers)
    others = with_people(Meeting.objects.filter(pk__in=further).order_by("pk")) if further else ()
    for meeting in (*meetings, *others):
        goal = goal_of(meeting)
        if meeting.moved_to_id != goal:
            Meeting.objects.filter(pk=meeting.pk).update(moved_to=goal)


def with_people(meetings: QuerySet[Meeting]) -> QuerySet[Meeting]:
    """The meetings with who takes part."""
    return meetings.select_related("place").prefetch_related("participations")


def people_of(meeting: Meeting) -> set[int]:
    """The ids of those who take part."""
    return {part.person_id for part in meeting.participations.all() if part.person_id}


def present() -> QuerySet[Meeting]:
    """Meetings of their own."""
    return Meeting.objects.filter(merged_into=None, rejected=False, absorbed_by=None).order_by()


def plans_before(meeting: Meeting) -> Iterable[int]:
    """The ids of plans for the days from which this meeting was moved, with some of its people."""
    if meeting.former_earliest is None:
        return ()
    days = {"earliest__gte": meeting.former_earliest, "latest__lte": meeting.former_latest}
    plans = present().filter(status__in=PLANS, participations__person__in=people_of(meeting), **days)
    return plans.exclude(pk=meeting.pk).values_list("pk", flat=True)


def goal_of(plan: Meeting) -> int | None:
    """The id of the meeting to which a plan was put off; nothing where several fit equally well."""
    mine = people_of(plan)
    whole = not (plan.merged_into_id or plan.absorbed_by_id or plan.rejected)
    if not (whole and plan.status in PLANS and plan.latest and len(mine) >= COMMON):
        return None
    days = {"former_earliest__lte": plan.earliest, "former_latest__gte": plan.latest}
    moved = present().filter(participations__person__in=mine, **days).exclude(pk=plan.pk).distinct()
    fitting = sorted((-len(mine & people_of(one)), one.pk) for one in with_people(moved) if fits(plan, one))
    torn = len(fitting) > 1 and fitting[0][0] == fitting[1][0]
    return fitting[0][1] if fitting and not torn else None


def fits(plan: Meeting, moved: Meeting) -> bool:
    """Whether a meeting on other days can be the one that was planned: the same people, in person as well."""
    mine, theirs = people_of(plan), people_of(moved)
    alike = len(mine & theirs) >= COMMON and (mine <= theirs or theirs <= mine)
    same_way = (plan.format in REMOTE) == (moved.format in REMOTE)
    return alike and same_way and not (moved.latest and plan.earliest <= moved.latest <= plan.latest)
