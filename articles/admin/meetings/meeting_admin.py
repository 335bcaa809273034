"""Meetings: when, where, who, about what, and what each report says of them."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from articles.admin.entries.deeds import Deeds, Share
from articles.admin.entries.listing import EntriesFilter
from articles.admin.entries.rejecting import Rejecting
from articles.admin.ledgered import Ledgered
from articles.admin.meetings.belongings import belongings
from articles.admin.meetings.finding import with_words
from articles.admin.meetings.forms import MeetingForm
from articles.admin.meetings.merging import Merging
from articles.admin.meetings.moving import Moving
from articles.admin.meetings.page import page_of
from articles.admin.pickers import Rows
from articles.admin.searching import days
from articles.admin.words import BASES, FORMATS, STATUSES, word_filter, wording
from articles.models import Meeting, Participation


class ParticipationInline(Rows):
    """Who took part, and in which office."""

    model = Participation
    fields = ["person", "organisation", "office"]
    autocomplete_fields = ["person", "organisation", "office"]
    extra = 1

    def get_queryset(self, request: HttpRequest) -> QuerySet[Participation]:
        """Participants with their names."""
        return super().get_queryset(request).select_related("person", "organisation", "office", "meeting")


@admin.register(Meeting)
class MeetingAdmin(Merging, Moving, Rejecting, Deeds, Ledgered):
    """Meetings as all their reports together tell them; deleting one says that there was no such meeting."""

    change_form_template = "admin/articles/meeting/change_form.html"
    rejection = _("There was no such meeting")
    rejection_done = _("There was no such meeting: {name}. The entry is kept, so that this can be taken back.")
    form = MeetingForm
    list_display = ["who", "day", "place", "how", "stage", "origin_shown"]
    list_filter = [
        EntriesFilter,
        word_filter("format", _("format"), FORMATS),
        word_filter("status", _("status"), STATUSES),
        word_filter("basis", _("basis of the date"), BASES),
        ("countries", admin.RelatedOnlyFieldListFilter),
    ]
    date_hierarchy = "latest"
    search_fields = ["place__folded"]
    search_help_text = _("Names of participants or of the place.")
    autocomplete_fields = ["place"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    ("earliest", "latest"),
                    ("basis", "reason"),
                    "place",
                    ("format", "status"),
                    "topics",
                    "countries",
                ]
            },
        ),
        (_("How it was read"), {"fields": ["confidence", "origin_shown"]}),
    ]
    readonly_fields = ["confidence", "origin_shown"]
    inlines = [ParticipationInline]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Meeting]:
        """Meetings with the names of their participants."""
        participants = ["participations__person", "participations__organisation"]
        return super().get_queryset(request).select_related("place").prefetch_related(*participants)

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Meeting], search_term: str
    ) -> tuple[QuerySet[Meeting], bool]:
        """Meetings where every word is in a participant's name or in the place's."""
        return with_words(queryset, search_term), False

    @admin.display(description=_("participants"))
    def who(self, meeting: Meeting) -> str:
        return str(meeting)

    @admin.display(description=_("date"), ordering="latest")
    def day(self, meeting: Meeting) -> str:
        return days(meeting.earliest, meeting.latest) or "–"

    @admin.display(description=_("format"), ordering="format")
    def how(self, meeting: Meeting) -> str:
        return wording(FORMATS, meeting.format)

    @admin.display(description=_("status"), ordering="status")
    def stage(self, meeting: Meeting) -> str:
        return wording(STATUSES, meeting.status)

    def hanging_on(self, entry: Meeting) -> list[Share]:
        """Everything of the meeting."""
        return belongings(entry)

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], **kwargs: Any) -> HttpResponse:
        """The form, and below it what each report says."""
        meeting = kwargs.get("obj")
        more = page_of(meeting, request) if meeting and meeting.pk else {}
        return super().render_change_form(request, {**context, **more}, **kwargs)
