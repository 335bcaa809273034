"""The desk's two doors: an answer, and the way back from the last one."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from articles import corrections, editing
from articles.admin.desk.addresses import desk_url, kind_of
from articles.admin.desk.answering import Answer, Unanswered
from articles.admin.desk.choosing import Desk, Item
from articles.admin.desk.standing import is_open, may_answer, who_decided
from articles.admin.desk.words import ERROR
from articles.admin.error_reports import Undecided, decide
from articles.models import Correction, ErrorReport, Question
from articles.models.error_reports import ACCEPTED, LATER, OPEN, REJECTED

LAST = "desk_last"
DEEDS = {"accept": ACCEPTED, "reject": REJECTED, "later": LATER}
LONGEST = 1000


class Deeds:
    """The part of the desk that changes something."""

    def answer(self, request: HttpRequest) -> HttpResponse:
        """Decide the question that the form names, unless somebody was faster, and show the next one."""
        self.allow(request)
        sent, kind = request.POST, kind_of(request.POST)
        try:
            with transaction.atomic():
                corrections.take_turn()
                item = open_item(request)
                done = decided(request, item, sent.get("deed", ""))
        except (Unanswered, Undecided) as problem:
            self.message_user(request, str(problem), messages.ERROR)
            return redirect(desk_url(kind, sent.get("at", "")))
        if done:
            request.session[LAST] = {**done, "at": item.at, "kind": kind}
        return redirect(desk_url(kind))

    def undo(self, request: HttpRequest) -> HttpResponse:
        """Take the last answer of this editor back, and show its question again."""
        last = request.session.get(LAST)
        if not request.user.has_perm("articles.change_question"):
            raise PermissionDenied
        if not last:
            return redirect(desk_url(kind_of(request.POST)))
        try:
            with transaction.atomic():
                taken_back(request.user, last)
        except (editing.DependedUpon, editing.CannotTakeBack) as problem:
            self.message_user(request, str(problem), messages.ERROR)
            page = reverse("admin:articles_correction_undo", args=[last["decisions"][-1]])
            return redirect(f"{page}?{urlencode({'next': desk_url(last['kind'], last['at'])})}")
        del request.session[LAST]
        return redirect(desk_url(last["kind"], last["at"]))


def open_item(request: HttpRequest) -> Item:
    """The question that the form names. Raises Unanswered where it has its answer, and says whose."""
    item = Desk("", timezone.now(), []).item(request.POST.get("at", ""))
    if item is None:
        raise Unanswered(_("This is no question any more."))
    if not may_answer(request, item):
        raise PermissionDenied
    if not is_open(item):
        raise Unanswered(_("{name} has decided this meanwhile; nothing was changed.").format(name=who_decided(item)))
    return item


def decided(request: HttpRequest, item: Item, deed: str) -> dict[str, Any]:
    """Do what the button says; what the way back needs. Raises Unanswered and Undecided."""
    reason = request.POST.get("why", "").replace("\0", "").strip()[:LONGEST]
    if deed not in DEEDS:
        raise Unanswered(_("There is no such answer."))
    words = str({"accept": item.asking.accept, "reject": item.asking.reject, "later": _("Later")}[deed])
    if item.kind == ERROR:
        decide(request.user, item.row, DEEDS[deed], reason)
        return {"decisions": [], "words": words}
    answer = Answer(request.user, item.row, request.POST.get("choice", ""), request.POST.get("typed", ""), reason)
    made: list[Correction] = getattr(answer, deed)() or []
    if deed != "later" and not made:
        raise Unanswered(_("Nothing would change by that."))
    return {"decisions": [one.pk for one in made], "words": words}


def taken_back(user: Any, last: dict[str, Any]) -> None:
    """What the last answer did is undone, newest first."""
    for decision in Correction.objects.filter(pk__in=last["decisions"]).order_by("-pk"):
        editing.undo(user, decision)
    what, _dash, number = last["at"].partition("-")
    if what == "question":
        Question.objects.filter(pk=number).update(later_until=None, later_by=None)
    else:
        decide(user, ErrorReport.objects.get(pk=number), OPEN)
