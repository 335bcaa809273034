"""Meetings: when, where, who, about what, and what each report says of them."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _

from articles.admin.articles import HEAVY, check_days
from articles.admin.forms import LedgeredForm
from articles.admin.ledgered import Ledgered
from articles.admin.pickers import Rows
from articles.admin.searching import any_name, days, words_of
from articles.admin.words import BASES, FORMATS, STATUSES, WordChoices, word_filter, wording
from articles.models import Meeting, Participation

NAMES = [
    "participations__person__folded",
    "participations__person__aliases__folded",
    "participations__organisation__folded",
    "place__folded",
]


class TopicsField(forms.CharField):
    """Topics, one a line."""

    widget = forms.Textarea

    def prepare_value(self, value: Any) -> Any:
        """The stored list as lines."""
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> list[str]:
        """The lines that hold something, as a list."""
        lines = (line.strip() for line in (super().to_python(value) or "").splitlines())
        return [line for line in lines if line]

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether the list differs."""
        return (initial or []) != self.to_python(data)


class MeetingForm(WordChoices, LedgeredForm):
    """A meeting's own facts."""

    words = {"format": FORMATS, "status": STATUSES, "basis": BASES}
    topics = TopicsField(label=_("Topics"), required=False, help_text=_("One a line."))

    def clean(self) -> dict[str, Any]:
        """Both days or none, in order."""
        cleaned = super().clean()
        check_days(self, cleaned)
        return cleaned


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
class MeetingAdmin(Ledgered):
    """Meetings as all their reports together tell them."""

    form = MeetingForm
    list_display = ["who", "day", "place", "how", "stage", "origin"]
    list_filter = [
        word_filter("format", _("format"), FORMATS),
        word_filter("status", _("status"), STATUSES),
        word_filter("basis", _("basis of the date"), BASES),
        ("countries", admin.RelatedOnlyFieldListFilter),
    ]
    date_hierarchy = "latest"
    search_fields = ["place__folded"]
    search_help_text = _("Names of participants or of the place.")
    autocomplete_fields = ["place", "countries"]
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
        (_("Reports"), {"fields": ["accounts_found", "confidence", "origin"]}),
    ]
    readonly_fields = ["accounts_found", "confidence", "origin"]
    inlines = [ParticipationInline]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Meeting]:
        """Meetings with the names of their participants."""
        participants = ["participations__person", "participations__organisation"]
        return super().get_queryset(request).select_related("place").prefetch_related(*participants)

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Meeting], search_term: str
    ) -> tuple[QuerySet[Meeting], bool]:
        """Meetings where every word is in a participant's name or in the place's."""
        for word in words_of(search_term):
            queryset = queryset.filter(pk__in=Meeting.objects.filter(any_name(word, *NAMES)).order_by().values("pk"))
        return queryset, False

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

    @admin.display(description=_("what the reports say"))
    def accounts_found(self, meeting: Meeting) -> str:
        heavy = [f"article__{name}" for name in HEAVY]
        accounts = meeting.accounts.select_related("article__source").defer(*heavy) if meeting.pk else []
        rows = [(account, passages(account.article.body, account.spans)) for account in accounts]
        return render_to_string("admin/articles/meeting/_accounts.html", {"rows": rows})


def passages(body: str, spans: list[list[int]]) -> list[tuple[int, int, str]]:
    """The words of each passage with its offsets."""
    return [(start, end, body[start:end]) for start, end in spans]
