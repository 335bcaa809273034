"""Meetings to choose from: by participants, place and days, or those that are likely the same."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from articles.admin.entries.standing import kept_apart
from articles.admin.searching import any_name, words_of
from articles.importing.likeness import meetings_alike
from articles.models import Meeting

SUGGESTIONS = 20
NAMES = [
    "participations__person__folded",
    "participations__person__aliases__folded",
    "participations__organisation__folded",
    "place__folded",
]


class MeetingSearch(forms.Form):
    """Whom and when."""

    q = forms.CharField(label=_("Participants or place"), required=False, max_length=200)
    since = forms.DateField(label=_("From"), required=False, widget=forms.DateInput(attrs={"type": "date"}))
    until = forms.DateField(label=_("To"), required=False, widget=forms.DateInput(attrs={"type": "date"}))

    def __init__(self, data: Any) -> None:
        super().__init__(data, auto_id="search-%s")
        self.is_valid()

    @property
    def asked(self) -> bool:
        """Whether anything is looked for."""
        return any(self.cleaned_data.values())

    def found(self, meeting: Meeting) -> list[Meeting]:
        """Other meetings that the words and days find; without them those that are likely the same one."""
        if not self.asked:
            apart = {tie.entry.pk for tie in kept_apart(meeting)}
            return [one for one in meetings_alike(meeting) if one.pk not in apart][:SUGGESTIONS]
        asked = self.cleaned_data
        rows = with_words(Meeting.objects.visible(), asked.get("q") or "")
        if asked.get("since") or asked.get("until"):
            rows = rows.between(asked.get("since"), asked.get("until"))
        people = ("participations__person", "participations__organisation")
        return list(rows.exclude(pk=meeting.pk).select_related("place").prefetch_related(*people)[:SUGGESTIONS])


def with_words(meetings: QuerySet[Meeting], words: str) -> QuerySet[Meeting]:
    """Those where every word is in a participant's name or in the place's."""
    for word in words_of(words):
        meetings = meetings.filter(pk__in=Meeting.objects.filter(any_name(word, *NAMES)).order_by().values("pk"))
    return meetings
