"""Meetings at the desk: doubtful ones, contradicting dates, and two that may be one."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from articles.admin.desk.shown import Choice, Link, Passage, Shown, admin_url, link, passage, table
from articles.admin.history.looking import meeting_name
from articles.admin.searching import days
from articles.admin.words import BASES, FORMATS, STATUSES, wording
from articles.models import Account, Meeting, Question
from articles.models.remarks import in_readers_words

MOST = 6
PEOPLE = ("participations__person", "participations__organisation", "countries")
NOW = "now"


def doubtful(question: Question) -> Shown | None:
    """One meeting with all that is told of it."""
    meeting = found(question.meeting_id)
    if meeting is None:
        return None
    return Shown(
        title=meeting_name(meeting),
        passages=told_by(accounts_of([meeting]), MOST),
        heads=[link(meeting, _("as readers see it"))],
        rows=table([facts(meeting)]),
        fix=admin_url(meeting),
    )


def pair(question: Question) -> Shown | None:
    """Two meetings side by side."""
    both = [found(question.meeting_id), found(question.other_meeting_id)]
    if not all(both):
        return None
    accounts = accounts_of(both)
    reports = [[str(one.article) for one in accounts if one.meeting_id == meeting.pk] for meeting in both]
    columns = [{**facts(one), _("Reports"): "; ".join(titles)} for one, titles in zip(both, reports, strict=True)]
    passages = [told_by([one for one in accounts if one.meeting_id == meeting.pk], 1) for meeting in both]
    return Shown(
        title=_("{one} and {other}").format(one=meeting_name(both[0]), other=meeting_name(both[1])),
        passages=[one for some in passages for one in some],
        heads=[link(one, meeting_name(one)) for one in both],
        rows=table(columns),
        choices=[
            Choice(f"meeting-{one.pk}", _("keep {name}").format(name=f"{meeting_name(one)} (№ {one.pk})"))
            for one in both
        ],
        chosen=f"meeting-{both[0].pk}",
        fix=admin_url(both[0]),
    )


def dates(question: Question) -> Shown | None:
    """A meeting and the days that each of its reports gives."""
    meeting = found(question.meeting_id)
    if meeting is None or not meeting.contradiction:
        return None
    accounts = [one for one in accounts_of([meeting]) if one.facts.get("date")]
    current = (meeting.earliest, meeting.latest)
    others = {days_told(one): f"account-{one.pk}" for one in reversed(accounts)}
    others.pop(current, None)
    choices = [Choice(NOW, days(*current) or "–", _("as readers see it"))]
    choices += [Choice(value, days(*told)) for told, value in others.items()]
    return Shown(
        title=meeting_name(meeting),
        passages=told_by(accounts, MOST),
        heads=[Link(str(one.article), admin_url(one.article), one.article.get_absolute_url()) for one in accounts],
        rows=table([told_days(one) for one in accounts]),
        choices=choices,
        chosen=NOW,
        fix=admin_url(meeting),
    )


def found(pk: int | None) -> Meeting | None:
    """The meeting, where it still stands for itself."""
    return Meeting.objects.visible().filter(pk=pk).select_related("place").prefetch_related(*PEOPLE).first()


def accounts_of(meetings: list[Any]) -> list[Account]:
    """What reports tell of the meetings, with their texts."""
    rows = Account.objects.filter(meeting__in=meetings, article__hidden=False).select_related("article")
    return list(rows.defer("article__raw", "article__search_text").order_by("meeting", "article", "pk")[: 2 * MOST])


def told_by(accounts: list[Account], number: int) -> list[Passage]:
    """The first passage of each of so many accounts."""
    return [passage(one.article, *one.spans[0]) for one in accounts if one.spans][:number]


def facts(meeting: Meeting) -> dict[str, str]:
    """What readers see of a meeting."""
    basis = wording(BASES, meeting.basis) if meeting.basis else ""
    return {
        _("Participants"): "; ".join(map(str, meeting.participations.all())),
        _("Countries"): "; ".join(map(str, meeting.countries.all())),
        _("Date"): days(meeting.earliest, meeting.latest),
        _("Basis of the date"): basis,
        _("Place"): str(meeting.place or ""),
        _("Format"): wording(FORMATS, meeting.format),
        _("Status"): wording(STATUSES, meeting.status),
        _("Topics"): "; ".join(meeting.topics),
    }


def told_days(account: Account) -> dict[str, str]:
    """The days that one report gives, and why."""
    told = account.facts["date"]
    return {
        _("Date"): days(*days_told(account)),
        _("Basis of the date"): wording(BASES, told["basis"]),
        _("Reason"): in_readers_words(told.get("reason", "")),
    }


def days_told(account: Account) -> tuple[date, date]:
    """The first and the last day that one report gives."""
    told = account.facts["date"]
    return date.fromisoformat(told["earliest"]), date.fromisoformat(told["latest"])
