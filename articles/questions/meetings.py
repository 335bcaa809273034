"""What is unsure of meetings: their days, whether they were, and whether two of them are one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from django.db.models import Q

from articles.extraction.schema import DateRange
from articles.gathering.known import RELATED, as_known, nearby
from articles.matching.comparison import SLIP_DAYS
from articles.matching.decision import DIFFERENT
from articles.matching.meetings import TELLING_DAYS, agreement, decide, length, strong
from articles.models import Correction, Meeting, Question
from articles.models.origin import EXTRACTION
from articles.questions import counting, decided
from articles.questions.decided import ALL
from articles.questions.keeping import keep, question
from articles.questions.kinds import CONTRADICTION, DATES, LOW, MEETING, MEETINGS, OF_MEETING

# So many others are looked at for one meeting, and so many pairs are asked about.
MOST_NEAR, MOST_PAIRS = 100, 3
SLIP = timedelta(days=SLIP_DAYS)
DAYS = {"earliest", "latest", "basis", "reason"}


def of_meetings(meetings: Iterable[int], decision: Correction | None = None) -> list[Question]:
    """Bring the questions about these meetings in line; those that the decision answered."""
    numbers = set(meetings)
    if not numbers:
        return []
    known = Meeting.objects.visible().filter(pk__in=numbers).select_related("place").prefetch_related(*RELATED)
    scope = Q(kind__in=OF_MEETING) & (Q(meeting__in=numbers) | Q(other_meeting__in=numbers))
    return keep(scope, list(raised(list(known))), decision)


def raised(meetings: list[Meeting]) -> Iterator[Question]:
    """Every question about the meetings, unsaved."""
    looked = decided.of_meetings(meetings) if any(map(doubted, meetings)) else {}
    for one in meetings:
        facts = len(one.participations.all()) + len(one.accounts.all())
        fields = looked.get(one.pk, set())
        if one.contradiction and not fields & {*DAYS, ALL}:
            yield question(DATES, (one.key,), CONTRADICTION, facts, meeting=one)
        if one.confidence < LOW and one.origin == EXTRACTION and not fields - DAYS:
            yield question(MEETING, (one.key,), one.confidence, facts, meeting=one)
    yield from alike(meetings)


def doubted(meeting: Meeting) -> bool:
    """Whether there may be a question about the meeting alone."""
    return meeting.contradiction or meeting.confidence < LOW


def alike(meetings: list[Meeting]) -> Iterator[Question]:
    """Pairs that may be one meeting, the one with more reports first."""
    found = {pair for one in meetings for pair in pairs_of(one)}
    if not found:
        return
    apart = decided.kept_apart(Meeting, meetings)
    pairs = [pair for pair in found if frozenset(one.pk for one in pair[:2]) not in apart]
    facts = counting.of_meetings({one.pk for pair in pairs for one in pair[:2]})
    for one, other, chance, reasons in pairs:
        first, second = sorted((one, other), key=lambda meeting: (-facts[meeting.pk], meeting.pk))
        about = {"meeting": first, "other_meeting": second, "reasons": list(reasons)}
        name = sorted((one.key, other.key))
        yield question(MEETINGS, name, round(1 - chance, 2), facts[second.pk], **about)


def pairs_of(one: Meeting) -> list[tuple[Meeting, Meeting, float, tuple[str, ...]]]:
    """The meetings that `one` may be, the likeliest first, each with the chance and the grounds."""
    days = telling(one)
    if days is None:
        return []
    people = [row.person_id for row in one.participations.all() if row.person_id]
    countries = [] if people else [country.pk for country in one.countries.all()]
    reports = {account.article_id for account in one.accounts.all()}
    mine, found = as_known(one), []
    for other in others_near(one, days, people, countries):
        theirs = as_known(other)
        # The grounds name people in the order of the first of the two: the same whichever was looked at.
        first, second = (mine, theirs) if one.pk < other.pk else (theirs, mine)
        decision = decide(first, second)
        if decision.verdict == DIFFERENT or not strong(mine, theirs) or telling(other) is None:
            continue
        if reports.isdisjoint(account.article_id for account in other.accounts.all()):
            chance = min(0.8, 0.2 + 0.07 * agreement(mine, theirs))
            found.append((*sorted((one, other), key=lambda meeting: meeting.pk), chance, decision.reasons))
    return sorted(found, key=lambda pair: (-pair[2], pair[0].pk, pair[1].pk))[:MOST_PAIRS]


def others_near(one: Meeting, days: DateRange, people: list[int], countries: list[str]) -> list[Meeting]:
    """The meetings on these days, or on those on which the same one may be misdated, whose own days tell enough."""
    around = replace(days, earliest=days.earliest - SLIP, latest=days.latest + SLIP)
    found = nearby(around, people, countries).filter(latest__lte=around.latest + timedelta(TELLING_DAYS))
    return sorted(found.visible().exclude(pk=one.pk), key=lambda other: other.pk)[:MOST_NEAR]


def telling(meeting: Meeting) -> DateRange | None:
    """The meeting's days, where they tell enough to take it for another one."""
    if not meeting.earliest:
        return None
    days = DateRange(meeting.earliest, meeting.latest, meeting.basis)
    return days if length(days) <= TELLING_DAYS else None
