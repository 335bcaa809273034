"""The pages of the desk: one question, its answer, the way back, and how often the machine is right."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from articles import questions
from articles.admin.desk.addresses import desk_url, kind_of, with_way_back
from articles.admin.desk.choosing import Desk, Item
from articles.admin.desk.counters import by_editor, counters
from articles.admin.desk.deeds import LAST, Deeds
from articles.admin.desk.shown import Shown
from articles.admin.desk.standing import around, decider, is_open, may_answer, who_decided
from articles.admin.desk.words import label_of
from articles.admin.ledgered import ReadOnly
from articles.models import Question


@admin.register(Question)
class QuestionAdmin(Deeds, ReadOnly):
    """Questions are never edited; they are answered, one after the other."""

    def has_view_permission(self, request: HttpRequest, obj: Question | None = None) -> bool:
        """Whoever may see or answer questions."""
        return request.user.has_perm("articles.view_question") or request.user.has_perm("articles.change_question")

    def get_urls(self) -> list[Any]:
        """The desk's own pages, before the stock ones."""
        page = self.admin_site.admin_view
        return [
            path("answer/", page(require_POST(self.answer)), name="desk_answer"),
            path("undo/", page(require_POST(self.undo)), name="desk_undo"),
            path("rates/", page(self.rates), name="desk_rates"),
            *super().get_urls(),
        ]

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        """The first question of a kind, or the one that the address names, with the counters."""
        self.allow(request)
        now, known = timezone.now(), questions.rates()
        desk = Desk(kind_of(request.GET), now, known)
        item, shown, decided = wanted(desk, request)
        tallies = counters(now)
        context = {
            "title": _("Review desk"),
            "tallies": tallies,
            "open_n": sum(one.open for one in tallies),
            "kind": desk.kind,
            "item": item,
            "shown": shown,
            "decided_by": who_decided(decided) if decided else "",
            "may_answer": bool(item) and may_answer(request, item),
            "last": request.session.get(LAST),
            "editors": by_editor(now),
            **(around(desk, item, known) if item else {}),
        }
        if shown:
            context["fix_url"] = with_way_back(shown.fix, context["back"])
        return self.page(request, "desk", context)

    def change_view(self, request: HttpRequest, object_id: str, *args: Any, **kwargs: Any) -> HttpResponse:
        """A question has its page at the desk."""
        self.allow(request)
        return redirect(desk_url("", f"question-{object_id}"))

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """What was decided is the history of what was decided about."""
        return self.change_view(request, object_id)

    def rates(self, request: HttpRequest) -> HttpResponse:
        """How often facts at each confidence survived review."""
        self.allow(request)
        rows = [(label_of(rate.kind), rate, round(100 * rate.survived)) for rate in questions.rates()]
        context = {"title": _("How often the machine is right"), "rows": rows, "enough": questions.ENOUGH}
        return self.page(request, "rates", context)

    def allow(self, request: HttpRequest) -> None:
        """Only for those who may see questions."""
        if not self.has_view_permission(request):
            raise PermissionDenied

    def page(self, request: HttpRequest, name: str, context: dict[str, Any]) -> HttpResponse:
        """One of the desk's pages in the admin's frame."""
        common = {**self.admin_site.each_context(request), "opts": self.opts, "is_nav_sidebar_enabled": False}
        return render(request, f"admin/articles/desk/{name}.html", {**common, **context})


def wanted(desk: Desk, request: HttpRequest) -> tuple[Item | None, Shown | None, Item | None]:
    """The question to show with what its page shows; and the one that the address names, if somebody else answered."""
    named = desk.item(request.GET.get("at", ""))
    answered = named if named and not is_open(named) else None
    if named and not answered and (shown := named.show()):
        return named, shown, None
    item, shown = desk.first() or (None, None)
    mine = answered and getattr(decider(answered), "pk", None) == request.user.pk
    return item, shown, None if mine else answered
