"""Everybody's decisions: found by whom, what and when, grouped by day, each with the way back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import Count, QuerySet
from django.db.models.functions import TruncDate
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.admin.history.about import ALL
from articles.admin.history.exporting import FORMATS, exported
from articles.admin.history.filters import ActivityForm
from articles.admin.history.pages import page_of
from articles.admin.history.telling import Entry, tell
from articles.admin.history.undoing import Undoing, in_force
from articles.admin.ledgered import ReadOnly
from articles.models import Correction


@admin.register(Correction)
class CorrectionAdmin(Undoing, ReadOnly):
    """Corrections are never edited: a decision is taken back, and may be put in force again."""

    def get_urls(self) -> list[Any]:
        """The exports beside the stock pages."""
        view = self.admin_site.admin_view(self.export)
        files = [path(f"export.{one}", view, {"format": one}, f"articles_correction_{one}") for one in FORMATS]
        return [*files, *super().get_urls()]

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        """All decisions, newest first, grouped by day, narrowed by the filters of the address."""
        self.allow(request)
        form = ActivityForm(request.GET)
        decisions = form.filtered()
        page = page_of(request, decisions)
        context = {
            "title": _("Activity"),
            "form": form,
            "page": page,
            "days": grouped(decisions, tell(page, request.user)),
            "counts": counts(decisions),
            "parameters": parameters(request),
        }
        return self.page(request, "activity", context)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """One decision in full; it is never changed."""
        self.allow(request)
        if request.method not in ("GET", "HEAD"):
            raise PermissionDenied
        correction = self.decision(object_id)
        context = {
            "title": _("Decision {number}").format(number=correction.pk),
            "entry": tell([correction], request.user)[0],
            "again": None if correction.in_force else in_force(correction),
        }
        return self.page(request, "decision", context)

    def decision(self, number: str) -> Correction:
        """The decision of that number; 404 where there is none."""
        sound = number.isascii() and number.isdigit() and len(number) < 19
        found = ALL.all().filter(pk=int(number)).first() if sound else None
        if found is None:
            raise Http404
        return found

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """A decision is its own history."""
        return self.change_view(request, object_id)

    def export(self, request: HttpRequest, format: str) -> HttpResponse:
        """The filtered decisions as a file."""
        self.allow(request)
        return exported(ActivityForm(request.GET).filtered(), format)

    def allow(self, request: HttpRequest) -> None:
        """Only for those who may see the ledger."""
        if not self.has_view_permission(request):
            raise PermissionDenied

    def page(self, request: HttpRequest, name: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
        """One of the ledger's own pages in the admin's frame."""
        common = {**self.admin_site.each_context(request), "opts": self.opts}
        return render(request, f"admin/articles/correction/{name}.html", {**common, **context}, status=status)


def grouped(decisions: QuerySet[Correction], entries: Iterable[Entry]) -> list[tuple[date, int, list[Entry]]]:
    """The entries of a page by day, with the number of all decisions of that day."""
    days = [(day, list(group)) for day, group in groupby(entries, day_of)]
    if not days:
        return []
    first = timezone.localtime(days[-1][1][-1].correction.created_at)
    since = first.replace(hour=0, minute=0, second=0, microsecond=0)
    within = decisions.filter(created_at__gte=since, created_at__lte=days[0][1][0].correction.created_at)
    numbers = within.order_by().annotate(day=TruncDate("created_at")).values_list("day").annotate(Count("pk"))
    of_day = dict(numbers)
    return [(day, of_day.get(day, len(group)), group) for day, group in days]


def day_of(entry: Entry) -> date:
    """The day of a decision where the site is at home."""
    return timezone.localtime(entry.correction.created_at).date()


def counts(decisions: QuerySet[Correction]) -> dict[str, int]:
    """How many decisions, how many of them withdrawn, by how many editors."""
    return decisions.order_by().aggregate(
        number=Count("pk"), withdrawn=Count("withdrawn_at"), editors=Count("created_by", distinct=True)
    )


def parameters(request: HttpRequest) -> str:
    """The filters of the address, to go on with on other pages of the list."""
    kept = request.GET.copy()
    kept.pop("page", None)
    return kept.urlencode()
