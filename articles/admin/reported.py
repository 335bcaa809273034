"""The pages on which editors look through error reports and decide."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Case, Value, When
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from articles.admin.error_reports import (
    LONGEST_REASON,
    WITHOUT_ROW,
    DecidedMeanwhile,
    Undecided,
    admin_address,
    article_of,
    decide,
    latest_decision,
    thing_of,
)
from articles.admin.ledgered import ReadOnly
from articles.admin.passages import surroundings
from articles.admin.searching import FoldedSearch
from articles.admin.words import word_filter, wording
from articles.models import ErrorReport
from articles.models.error_reports import ACCEPTED, LATER, OPEN, REJECTED

STATES = [
    (OPEN, gettext_lazy("open")),
    (LATER, gettext_lazy("later")),
    (ACCEPTED, gettext_lazy("accepted")),
    (REJECTED, gettext_lazy("rejected")),
]
KINDS = [
    ("article", gettext_lazy("report")),
    ("quote", gettext_lazy("quote")),
    ("mention", gettext_lazy("mention")),
    ("meeting", gettext_lazy("meeting")),
    ("person", gettext_lazy("official")),
    ("country", gettext_lazy("country")),
    ("pair", gettext_lazy("two countries or officials")),
    ("list", gettext_lazy("list")),
    ("page", gettext_lazy("other page")),
]
OPEN_FIRST = Case(When(state=OPEN, then=Value(0)), When(state=LATER, then=Value(1)), default=Value(2))


@admin.register(ErrorReport)
class ErrorReportAdmin(FoldedSearch, ReadOnly):
    """Error reports are never edited; each is accepted, rejected or put off, with a reason that is kept."""

    list_display = ["__str__", "about", "kind_shown", "state_shown", "created_at", "facts", "handled_by"]
    list_filter = [
        word_filter("state", gettext_lazy("state"), STATES),
        word_filter("kind", gettext_lazy("kind"), KINDS),
        "language",
        "created_at",
    ]
    list_select_related = ["handled_by"]
    search_fields = ["folded"]
    search_help_text = gettext_lazy("Words of the report, of the passage or of the page, in any case.")
    ordering = [OPEN_FIRST, "-id"]

    def has_delete_permission(self, request: HttpRequest, obj: ErrorReport | None = None) -> bool:
        """Whoever may delete them: rubbish, and what a reader wants to have back."""
        return request.user.has_perm("articles.delete_errorreport")

    def may_decide(self, request: HttpRequest) -> bool:
        """Whoever may change error reports."""
        return request.user.has_perm("articles.change_errorreport")

    def has_view_permission(self, request: HttpRequest, obj: ErrorReport | None = None) -> bool:
        """Whoever may see or decide."""
        return self.may_decide(request) or request.user.has_perm("articles.view_errorreport")

    def get_urls(self) -> list[Any]:
        """The door for decisions, before the stock pages."""
        door = self.admin_site.admin_view(require_POST(self.decision))
        return [path("<int:pk>/decide/", door, name="articles_errorreport_decide"), *super().get_urls()]

    def change_view(self, request: HttpRequest, object_id: str, *args: Any, **kwargs: Any) -> HttpResponse:
        """One error report, with the passage, its history and the buttons."""
        report = get_object_or_404(ErrorReport, pk=int(object_id) if object_id.isascii() and object_id.isdigit() else 0)
        if not self.has_view_permission(request, report):
            raise PermissionDenied
        return self.page(request, report)

    def decision(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Accept, reject, put off or open again; what was refused shows the page with the reason still in it."""
        if not self.may_decide(request):
            raise PermissionDenied
        report = get_object_or_404(ErrorReport, pk=pk)
        reason, seen = request.POST.get("reason", ""), request.POST.get("seen", "")
        known = int(seen) if seen.isascii() and seen.isdigit() and len(seen) < 18 else -1
        try:
            made = decide(request.user, report, request.POST.get("state", ""), reason, known)
        except Undecided as problem:
            status = 409 if isinstance(problem, DecidedMeanwhile) else 400
            return self.page(request, report, {"problem": problem, "reason": reason}, status)
        done = _("The error report is now: {state}.").format(state=wording(STATES, made.state))
        self.message_user(request, done, messages.SUCCESS)
        return redirect("admin:articles_errorreport_changelist")

    def page(self, request: HttpRequest, report: ErrorReport, more: Any = None, status: int = 200) -> HttpResponse:
        """The page of one error report in the admin's frame."""
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": _("Error report {number}").format(number=report.pk),
            "may_decide": self.may_decide(request),
            "may_delete": self.has_delete_permission(request, report),
            "longest": LONGEST_REASON,
            **standing(report),
            **(more or {}),
        }
        return render(request, "admin/articles/errorreport/report.html", context, status=status)

    @admin.display(description=gettext_lazy("about"), ordering="title")
    def about(self, report: ErrorReport) -> str:
        return Truncator(report.title).chars(50)

    @admin.display(description=gettext_lazy("facts"), ordering="damage")
    def facts(self, report: ErrorReport) -> int:
        return report.damage

    @admin.display(description=gettext_lazy("kind"), ordering="kind")
    def kind_shown(self, report: ErrorReport) -> str:
        return wording(KINDS, report.kind)

    @admin.display(description=gettext_lazy("state"), ordering=OPEN_FIRST)
    def state_shown(self, report: ErrorReport) -> str:
        return wording(STATES, report.state)


def standing(report: ErrorReport) -> dict[str, Any]:
    """What the page of an error report shows: the thing today, the passage where it stands, and who decided what."""
    thing, article = thing_of(report), article_of(report)
    before, words, behind = surroundings(article.body, report.start, report.end) if article else ("", "", "")
    decisions = report.decisions.select_related("created_by")
    return {
        "report": report,
        "state": wording(STATES, report.state),
        "kind": wording(KINDS, report.kind),
        "name": Truncator(report.passage if article and thing != article else report.title).chars(120),
        "thing_url": admin_address(thing),
        "gone": report.kind not in WITHOUT_ROW and (thing is None or getattr(thing, "rejected", False)),
        "article": article,
        "before": before,
        "words": words,
        "behind": behind,
        "decisions": [(one, wording(STATES, one.state)) for one in decisions],
        "seen": latest_decision(report),
    }
