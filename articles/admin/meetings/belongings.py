"""What hangs on a meeting, and what speaks against two meetings being one."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from articles import corrections
from articles.admin.articles import HEAVY
from articles.admin.entries.deeds import Example, Share
from articles.admin.entries.standing import kept_apart
from articles.admin.history.looking import admin_url
from articles.admin.history.telling import tell
from articles.admin.meetings.accounts import with_reports
from articles.models import Account, Article, Correction, Meeting

FIRST = 10
# The ways of meeting that cannot be one and the same.
DISTANT = ({"in_person", "phone"}, {"in_person", "video"})
NOT_HELD = ({"held", "refused"}, {"held", "cancelled"})


def belongings(meeting: Meeting) -> list[Share]:
    """Reports, participants and countries of the meeting, and what editors decided of it."""
    accounts = with_reports(meeting.accounts.all())
    seats = meeting.participations.select_related("person", "organisation", "office")
    return [
        share(gettext_lazy("Reports"), accounts, told_in),
        share(gettext_lazy("Participants"), seats, lambda rows: [Example(seat_in_words(row)) for row in rows]),
        share(gettext_lazy("Countries"), meeting.countries.all(), lambda rows: [Example(str(row)) for row in rows]),
        decided(meeting),
    ]


def share(label: Any, rows: QuerySet, examples: Any) -> Share:
    """How many there are, and the first of them in words."""
    return Share(label, rows.order_by().count(), examples(list(rows[:FIRST])))


def told_in(accounts: list[Account]) -> list[Example]:
    """The reports of the accounts."""
    return [Example(str(one.article), admin_url("article", one.article_id)) for one in accounts]


def seat_in_words(row: Any) -> str:
    """Who takes part, and in which office."""
    return f"{row}, {row.office.title}" if row.office else str(row)


def decided(meeting: Meeting) -> Share:
    """What editors decided of the meeting, newest first."""
    found = corrections.touching(corrections.entry_subject(meeting)).select_related("created_by", "withdrawn_by")
    return share(gettext_lazy("Decisions of editors"), found.order_by("-pk"), in_words)


def in_words(decisions: list[Correction]) -> list[Example]:
    """Decisions as sentences."""
    return [
        Example(f"{entry.correction.created_by or '–'} {entry.sentence}", admin_url("correction", entry.correction.pk))
        for entry in tell(decisions)
    ]


def conflicts(one: Meeting, other: Meeting) -> list[Share]:
    """The sentences that warn; none where nothing speaks against the two being one meeting."""
    sentences = [*by_facts(one, other), said(one, other)]
    plain = [Share(sentence, 1, []) for sentence in sentences if sentence]
    twice = both_told(one, other)
    return [*([twice] if twice.number else []), *plain]


def both_told(one: Meeting, other: Meeting) -> Share:
    """Reports that tell of both."""
    numbers = other.accounts.order_by().values("article")
    both = one.accounts.filter(article__in=numbers).order_by().values("article")
    counted = share("", Article.objects.filter(pk__in=both).defer(*HEAVY, "body"), named)
    text = ngettext(
        "One report tells of both: probably they are two meetings.",
        "{number} reports tell of both: probably they are two meetings.",
        counted.number,
    )
    return counted._replace(label=text.format(number=counted.number))


def named(reports: list[Article]) -> list[Example]:
    """Reports by their titles."""
    return [Example(str(one), admin_url("article", one.pk)) for one in reports]


def by_facts(one: Meeting, other: Meeting) -> list[str]:
    """What the two entries say that cannot both be true."""
    found = []
    if one.earliest and other.earliest and (one.earliest > other.latest or other.earliest > one.latest):
        found.append(_("The days differ."))
    if one.place_id and other.place_id and one.place_id != other.place_id:
        found.append(_("The places differ: {one} and {other}.").format(one=one.place, other=other.place))
    if {one.format, other.format} in DISTANT:
        found.append(_("One was in person, the other was not."))
    if {one.status, other.status} in NOT_HELD:
        found.append(_("One was held, the other was not."))
    mine, theirs = people_of(one), people_of(other)
    if mine and theirs and not mine & theirs:
        found.append(_("Nobody took part in both."))
    return found


def people_of(meeting: Meeting) -> set[int]:
    """The ids of the people who took part."""
    return {row.person_id for row in meeting.participations.all() if row.person_id}


def said(one: Meeting, other: Meeting) -> str:
    """An editor who said that they are two."""
    tie = next((tie for tie in kept_apart(one) if tie.entry == other), None)
    if tie is None:
        return ""
    who = tie.decision.created_by if tie.decision else None
    return _("{editor} said that these are two meetings.").format(editor=who or _("Somebody"))
