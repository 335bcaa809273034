"""Which entries a list shows."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _


class EntriesFilter(admin.SimpleListFilter):
    """Only entries of their own, unless asked for those that were merged or rejected."""

    title = _("entries")
    parameter_name = "merged"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, Any]]:
        """Merged, rejected or all; nothing chosen means entries of their own."""
        return [("yes", _("merged into another")), ("rejected", _("rejected")), ("all", _("all"))]

    def choices(self, changelist: Any) -> Any:
        """The first choice says what it means."""
        for number, choice in enumerate(super().choices(changelist)):
            yield {**choice, "display": _("of their own")} if number == 0 else choice

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        """The entries of the choice."""
        if self.value() == "all":
            return queryset
        if self.value() == "rejected":
            return queryset.filter(rejected=True)
        if self.value() == "yes":
            return queryset.exclude(merged_into=None)
        return queryset.filter(merged_into=None, absorbed_by=None, rejected=False)
