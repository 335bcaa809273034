"""How much waits and how much is done: by kind, today and this week, and by whom."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Count, Q
from django.utils import timezone

from articles.admin.desk import errors
from articles.admin.desk.words import ASKED, ERROR
from articles.models import Correction, ErrorDecision, Question
from articles.models.error_reports import ACCEPTED, REJECTED

WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Tally:
    """One kind: how many wait, how many were put off, how many were decided today and within seven days."""

    kind: str
    label: Any
    open: int
    later: int
    today: int
    week: int


def counters(now: datetime) -> list[Tally]:
    """The kinds in their order, with their numbers."""
    day = timezone.localtime(now).replace(hour=0, minute=0, second=0, microsecond=0)
    waiting, later = standing(now)
    today, week = done_since(day), done_since(now - WEEK)
    return [
        Tally(kind, asking.label, waiting[kind], later[kind], today[kind], week[kind]) for kind, asking in ASKED.items()
    ]


def standing(now: datetime) -> tuple[Counter[str], Counter[str]]:
    """How many questions of each kind wait, and how many were put off."""
    off = Q(later_until__gt=now)
    numbers = {"number": Count("pk"), "put_off": Count("pk", filter=off)}
    rows = Question.objects.open().order_by().values_list("kind").annotate(**numbers)
    waiting, later = Counter(), Counter()
    for kind, number, put_off in rows:
        waiting[kind], later[kind] = number - put_off, put_off
    waiting[ERROR] = errors.waiting(now).count()
    return waiting, later


def done_since(moment: datetime) -> Counter[str]:
    """How many questions of each kind were decided; what was taken back does not count."""
    rows = Correction.objects.filter(created_at__gte=moment, withdrawn_at=None, asked__in=ASKED).order_by()
    done = Counter(dict(rows.values_list("asked").annotate(Count("pk"))))
    done[ERROR] = decided_errors(moment).values("report").distinct().count()
    return done


def decided_errors(moment: datetime) -> Any:
    """Decisions about error reports that end them."""
    return ErrorDecision.objects.filter(created_at__gte=moment, state__in=(ACCEPTED, REJECTED)).order_by()


def by_editor(now: datetime) -> list[tuple[str, int]]:
    """Who decided how many questions within seven days, most first."""
    rows = Correction.objects.filter(created_at__gte=now - WEEK, withdrawn_at=None, asked__in=ASKED).order_by()
    done = Counter(dict(rows.values_list("created_by").annotate(Count("pk"))))
    done.update(dict(decided_errors(now - WEEK).values_list("created_by").annotate(Count("report", distinct=True))))
    users = get_user_model().objects.in_bulk([pk for pk in done if pk])
    return [(called(users.get(pk)), number) for pk, number in done.most_common(10)]


def called(user: Any) -> str:
    """The name of an editor; empty for one whose account is gone."""
    return (user.get_full_name() or user.get_username()) if user else ""
