"""Two entries that are one meeting: found, looked at with all that moves, and made one; or kept apart for good."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _

from articles import editing
from articles.admin.entries.confirming import Confirming
from articles.admin.entries.deeds import chosen, in_turn, reason_of
from articles.admin.entries.standing import is_gone
from articles.admin.forms import version_of
from articles.admin.history.looking import meeting_name
from articles.admin.meetings.belongings import belongings, conflicts, decided
from articles.admin.meetings.finding import MeetingSearch
from articles.models import Meeting


class Merging(Confirming):
    """The part of the meetings' admin that merges two of them, or says that they are two."""

    def get_urls(self) -> list[Any]:
        """The merge page beside the stock ones."""
        merge = path("<int:pk>/merge/", self.admin_site.admin_view(self.merge), name="articles_meeting_merge")
        return [merge, *super().get_urls()]

    @in_turn
    def merge(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Choose the other meeting, look at what would move, confirm. That of the address stays unless swapped."""
        keep = self.entry(request, pk)
        lose = chosen(request, Meeting)
        refusal = why_not(keep, lose) if lose else ""
        if lose is None or refusal:
            search = MeetingSearch(request.GET)
            found = [] if refusal else [(meeting_name(one), merge_url(keep, one)) for one in search.found(keep)]
            context = {"title": _("Merge with another meeting"), "keep": keep, "keep_name": meeting_name(keep)}
            context |= {"refusal": refusal, "search": search, "found": found}
            return self.deed(request, "merge", context, status=400 if refusal else 200)
        shown = {**preview(keep, lose), "title": _("Merge with another meeting")}
        return self.look_or_do(request, keep, lose, shown)

    def merged(self, request: HttpRequest, keep: Meeting, lose: Meeting) -> HttpResponse:
        """Do it, say so, and show the meeting that stays."""
        try:
            editing.merge_meetings(request.user, keep, lose, reason_of(request))
        except ValueError:
            # Somebody else merged one of them a moment ago.
            return redirect(merge_url(keep, lose))
        self.log_change(request, keep, _("Merged with {name}.").format(name=lose.pk))
        self.message_user(request, _("The two are one meeting now."), messages.SUCCESS)
        return redirect("admin:articles_meeting_change", keep.pk)

    def separated(self, request: HttpRequest, keep: Meeting, lose: Meeting) -> HttpResponse:
        """Keep that they are two meetings; nobody is asked again."""
        editing.apart(request.user, keep, lose, reason_of(request))
        self.message_user(request, _("The two meetings are kept apart."), messages.SUCCESS)
        return redirect("admin:articles_meeting_change", keep.pk)


def merge_url(keep: Meeting, lose: Meeting) -> str:
    """The address of the preview: the first stays, the second one's entry vanishes."""
    return f"{reverse('admin:articles_meeting_merge', args=[keep.pk])}?other={lose.pk}"


def why_not(keep: Meeting, lose: Meeting) -> str:
    """The sentence that refuses the merge, or nothing."""
    if keep == lose:
        return _("A meeting cannot be merged with itself.")
    if is_gone(keep) or is_gone(lose):
        return _("One of the two was merged or rejected already.")
    return ""


def preview(keep: Meeting, lose: Meeting) -> dict[str, Any]:
    """What the preview page shows: the direction, what moves, what speaks against it, and the state it is true for."""
    moving, staying = belongings(lose), belongings(keep)
    state = {"keep": str(keep.pk), "lose": str(lose.pk)}
    state |= {str(number): str(share.number) for number, share in enumerate([*moving, *staying])}
    return {
        "keep": keep,
        "lose": lose,
        "keep_name": meeting_name(keep),
        "lose_name": meeting_name(lose),
        "moving": moving,
        "staying": staying,
        "kept_decisions": decided(keep),
        "conflicts": conflicts(keep, lose),
        "swap_url": merge_url(lose, keep),
        "seen": version_of(state),
    }
