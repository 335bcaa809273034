"""Reports that tell of another meeting, of one that no other report tells of, or of none."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles import editing
from articles.admin.entries.deeds import changed_meanwhile, chosen, in_turn, numbers_in, parameter, reason_of
from articles.admin.entries.standing import is_gone
from articles.admin.forms import version_of
from articles.admin.history.looking import meeting_name
from articles.admin.meetings.accounts import told, with_reports
from articles.admin.meetings.finding import MeetingSearch
from articles.models import Account, Meeting

# What an editor may say instead of another meeting.
NEW, NONE = "new", "none"


class Moving:
    """The part of the meetings' admin that takes reports away from a meeting: one, or several at once."""

    def get_urls(self) -> list[Any]:
        """The page beside the stock ones."""
        move = path("<int:pk>/move/", self.admin_site.admin_view(self.move), name="articles_meeting_move")
        return [move, *super().get_urls()]

    @in_turn
    def move(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Say of which meeting the chosen reports tell, look at it, confirm."""
        meeting = self.entry(request, pk)
        accounts = with_reports(meeting.accounts.filter(pk__in=numbers_in(request, "account")))
        rows = list(accounts)
        if is_gone(meeting) or not rows:
            self.message_user(request, _("Choose reports of this meeting first."), messages.ERROR)
            return redirect(page_url(meeting))
        left = meeting.accounts.count() - len(rows)
        context = {"title": _("These reports tell of another meeting"), "meeting": meeting, "left": left}
        context |= {"meeting_name": meeting_name(meeting), "rows": told(meeting, rows)}
        into, problem = meant(request, meeting, left)
        if into is None:
            return self.ask(request, meeting, {**context, "problem": problem})
        return self.part(request, accounts, into, context)

    def ask(self, request: HttpRequest, meeting: Meeting, context: dict[str, Any]) -> HttpResponse:
        """Of which meeting do they tell?"""
        search = MeetingSearch(request.GET)
        found = [(one, meeting_name(one)) for one in search.found(meeting)]
        status = 400 if context["problem"] else 200
        return self.deed(request, "move", {**context, "search": search, "found": found}, status=status)

    def part(
        self, request: HttpRequest, accounts: QuerySet[Account], into: Meeting | str, context: dict[str, Any]
    ) -> HttpResponse:
        """The preview; confirmed, the deed, unless things are no longer as they were shown."""
        wanted = {str(number) for number in numbers_in(request, "account")}
        state = dict.fromkeys(sorted(wanted), "") | {
            str(pk): str(identity) for pk, identity in accounts.order_by("pk").values_list("pk", "identity")
        }
        seen = version_of({**state, "into": str(getattr(into, "pk", into)), "left": str(context["left"])})
        sent = request.POST.get("seen")
        stale = bool(sent) and sent != seen
        if request.method == "POST" and not stale:
            return self.moved(request, context["meeting"], list(accounts.order_by("pk")), into)
        whole = {**context, "into": into, "seen": seen, "refusal": changed_meanwhile() if stale else ""}
        if isinstance(into, Meeting):
            whole["into_name"] = meeting_name(into)
        return self.deed(request, "move_preview", whole, status=409 if stale else 200)

    def moved(
        self, request: HttpRequest, meeting: Meeting, accounts: list[Account], into: Meeting | str
    ) -> HttpResponse:
        """Do it, say so, and show where the reports are now."""
        number = len(accounts)
        there = decide(request.user, accounts, into, reason_of(request))
        text = ngettext(
            "{number} report no longer tells of this meeting.", "{number} reports no longer tell of it.", number
        )
        self.message_user(request, text.format(number=number), messages.SUCCESS)
        return redirect(page_url(there or meeting))


@transaction.atomic
def decide(user: Any, accounts: list[Account], into: Meeting | str, reason: str) -> Meeting | None:
    """One decision for each report; where a new meeting comes of it the others follow the first, and it is given back.

    Those that follow build upon the first: taking that one back takes all of them back.
    """
    if into == NONE:
        for account in accounts:
            editing.delete(user, account, reason)
        return None
    first, *others = accounts
    target = into if isinstance(into, Meeting) else None
    editing.move_account(user, first, target, reason)
    there = target or Account.objects.get(pk=first.pk).meeting
    for account in others:
        editing.move_account(user, account, there, reason)
    return there


def meant(request: HttpRequest, meeting: Meeting, left: int) -> tuple[Meeting | str | None, str]:
    """Of what the reports tell: a meeting, NEW, NONE, or None while it is open; and what is wrong."""
    kind = parameter(request, "into")
    if kind == NEW and not left:
        return None, _("These are all reports of this meeting: nothing would stay with it.")
    if kind in (NEW, NONE):
        return kind, ""
    other = chosen(request, Meeting, "into")
    if other is None:
        return None, ""
    if other == meeting or is_gone(other):
        return None, _("Choose another meeting that was neither merged nor rejected.")
    return other, ""


def page_url(meeting: Meeting) -> str:
    """The meeting's page, at its reports."""
    return f"{reverse('admin:articles_meeting_change', args=[meeting.pk])}#reports"
