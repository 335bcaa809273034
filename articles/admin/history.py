"""The ledger, to be read: what was decided, by whom, when and why."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _

from articles.admin.ledgered import ReadOnly
from articles.admin.words import word_filter
from articles.models import Correction

ACTIONS = [("change", _("change")), ("add", _("addition")), ("delete", _("deletion")), ("merge", _("merger"))]
KINDS = [
    ("article", _("report")),
    ("person", _("official")),
    ("quote", _("quote")),
    ("meeting", _("meeting")),
    ("mention", _("mention")),
    ("participation", _("participation")),
    ("alias", _("alias")),
    ("organisation", _("organisation")),
    ("place", _("place")),
    ("office", _("office")),
    ("tenure", _("tenure")),
    ("source", _("source")),
]


class WithdrawnFilter(admin.SimpleListFilter):
    """Decisions in force, or taken back."""

    title = _("in force")
    parameter_name = "withdrawn"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, Any]]:
        """In force or withdrawn."""
        return [("no", _("in force")), ("yes", _("withdrawn"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Correction]) -> QuerySet[Correction]:
        """The decisions of the choice."""
        return queryset.filter(withdrawn_at__isnull=self.value() == "no") if self.value() else queryset


@admin.register(Correction)
class CorrectionAdmin(ReadOnly):
    """Corrections are never edited: a decision is taken back by another one."""

    list_display = ["created_at", "action", "kind", "what", "created_by", "reason", "withdrawn_at"]
    list_filter = [
        word_filter("action", _("action"), ACTIONS),
        word_filter("kind", _("kind"), KINDS),
        WithdrawnFilter,
        ("created_by", admin.RelatedOnlyFieldListFilter),
        "created_at",
    ]
    list_select_related = ["created_by"]
    date_hierarchy = "created_at"
    search_fields = ["reason", "article_sha256"]
    fields = [
        "action",
        "kind",
        "what",
        "differences",
        "reason",
        ("created_by", "created_at"),
        ("withdrawn_by", "withdrawn_at"),
    ]

    @admin.display(description=_("what"))
    def what(self, correction: Correction) -> str:
        return shown({key: value for key, value in correction.target.items() if key not in ("kind", "article")}) or "–"

    @admin.display(description=_("differences"))
    def differences(self, correction: Correction) -> str:
        names = [*correction.before, *(name for name in correction.after if name not in correction.before)]
        rows = [(name, shown(correction.before.get(name)), shown(correction.after.get(name))) for name in names]
        return render_to_string("admin/articles/correction/_differences.html", {"rows": rows})


def shown(value: Any) -> str:
    """A stored value as one reads it."""
    if isinstance(value, dict):
        return ", ".join(f"{key} {shown(part)}" for key, part in value.items())
    if isinstance(value, list):
        whole = all(isinstance(part, int) for part in value)
        return ("–" if whole and len(value) == 2 else ", ").join(map(shown, value))
    return "–" if value is None else str(value)
