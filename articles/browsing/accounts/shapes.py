"""A meeting's accounts and its life as JSON."""

from __future__ import annotations

from typing import Any

from django.db.models import Q

from articles.browsing.accounts.columns import published
from articles.browsing.copies import independent
from articles.browsing.fetching import meeting_rows
from articles.browsing.shapes import day_range, meeting_shape, named
from articles.matching.life import Step, Told, steps, told_of
from articles.models import Account, Meeting, Sighting

KEPT = ("countries", "place", "format", "status", "topics", "lasted")


def meeting_detail(meeting: Meeting) -> dict[str, Any]:
    """A meeting with what each of its reports says of it, its life, and the meetings around it."""
    accounts = list(meeting.accounts.all())
    seen = sightings_of(accounts)
    told = [told_of(one.pk, one.facts or {}, published(one.article)) for one in accounts]
    reports = {one.pk: one.article_id for one in accounts}
    near = meeting_rows().filter(Q(part_of=meeting) | Q(moved_to=meeting)).order_by("earliest", "pk")
    beside = list(near.values_list("pk", "part_of", "moved_to"))
    wholes = set(meeting_rows().filter(pk__in=[meeting.part_of_id, meeting.moved_to_id]).values_list("pk", flat=True))
    return {
        **meeting_shape(meeting),
        "part_of": meeting.part_of_id if meeting.part_of_id in wholes else None,
        "parts": [pk for pk, whole, _ in beside if whole == meeting.pk],
        "moved_to": meeting.moved_to_id if meeting.moved_to_id in wholes else None,
        "moved_here": [pk for pk, _, goal in beside if goal == meeting.pk],
        "independent": independent(accounts),
        "contradiction": meeting.contradiction,
        "history": [step_shape(step, reports) for step in steps(told)],
        "accounts": [told_shape(account, turn, seen) for account, turn in zip(accounts, told, strict=True)],
    }


def sightings_of(accounts: list[Account]) -> dict[tuple[int, str], Sighting]:
    """The people of the reports by report and key."""
    rows = Sighting.objects.filter(article__in={one.article_id for one in accounts}).select_related("person")
    return {(one.article_id, one.key): one for one in rows}


def step_shape(step: Step, reports: dict[Any, int]) -> dict[str, Any]:
    """One turn: planned, postponed, cancelled, refused or held, the days that it names, and who reports it when."""
    return {
        "status": step.status,
        "date": range_shape(step.days),
        "before": range_shape(step.before),
        "reported": range_shape(step.published),
        "reports": list(dict.fromkeys(reports[key] for key in step.told)),
    }


def range_shape(days: tuple[Any, Any] | None) -> dict[str, str] | None:
    """First and last day."""
    return days and {"earliest": days[0].isoformat(), "latest": days[1].isoformat()}


def told_shape(account: Account, told: Told, seen: dict[tuple[int, str], Sighting]) -> dict[str, Any]:
    """The facts as one report has them; spans are of its body."""
    article, facts = account.article, account.facts or {}
    return {
        "report": article.pk,
        "copy_of": article.original_id,
        "source": article.source.name if article.source else None,
        "language": article.language,
        "published": day_range(article),
        "participants": [entry_shape(key, account, seen) for key in facts.get("participants") or []],
        "organisations": [entry_shape(key, account, seen) for key in facts.get("organisations") or []],
        "date": facts.get("date"),
        **{name: facts.get(name) for name in KEPT},
        "postponed": told.postponed,
        "moved_from": facts.get("moved_from"),
        "outcomes": facts.get("outcomes") or [],
        "spans": account.spans,
    }


def entry_shape(key: str, account: Account, seen: dict[tuple[int, str], Sighting]) -> dict[str, Any]:
    """Somebody as the report calls them, and the slug of who that is."""
    entry, sighting = (account.facts.get("who") or {}).get(key) or {}, seen.get((account.article_id, key))
    meant = named(sighting.person) if sighting else entry
    return {
        "name": entry.get("name") or (sighting.name if sighting else None),
        "office": entry.get("office"),
        "country": entry.get("country"),
        "slug": (meant or {}).get("slug"),
    }
