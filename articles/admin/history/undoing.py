"""The way back: what it would do, the reason, the deed; and the way to put in force again what was taken back."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path, reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles import corrections, editing
from articles.admin.history.permitted import may_decide
from articles.admin.history.telling import tell
from articles.admin.history.values import Row
from articles.models import Correction

REASON = 1000
# So many decisions that build upon one are shown; all of them are counted and taken back.
SHOWN = 50


class Undoing:
    """The pages of a decision on which it is taken back and put in force again."""

    def get_urls(self) -> list[Any]:
        """Both pages beside the stock ones."""
        undo, redo = (self.admin_site.admin_view(view) for view in (self.undo_view, self.redo_view))
        mine = [
            path("<path:object_id>/undo/", undo, name="articles_correction_undo"),
            path("<path:object_id>/redo/", redo, name="articles_correction_redo"),
        ]
        return [*mine, *super().get_urls()]

    def undo_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """See what would happen, say why, confirm; with all later decisions that build upon it where there are any."""
        correction = self.decided(request, object_id)
        if not correction.in_force:
            return self.already(request, correction)
        if request.method == "POST":
            return self.undo(request, correction)
        return self.undo_page(request, correction, editing.chain_of(correction))

    def undo(self, request: HttpRequest, correction: Correction) -> HttpResponse:
        """Do it; where the chain is not the one that was shown, show it as it is now."""
        seen = request.POST.get("chain", "")
        chain = editing.chain_of(correction)
        if numbers(chain) != seen:
            return self.undo_page(request, correction, chain, status=409)
        try:
            done = editing.undo(request.user, correction, reason_of(request), with_dependents=bool(seen))
        except editing.DependedUpon as built:
            return self.undo_page(request, correction, built.chain, status=409)
        except editing.CannotTakeBack as refusal:
            return self.undo_page(request, correction, chain, refusal=str(refusal), status=409)
        if not done:
            correction.refresh_from_db()
            return self.already(request, correction)
        number = len(done)
        text = ngettext("{number} decision was taken back.", "{number} decisions were taken back.", number)
        self.message_user(request, text.format(number=number), messages.SUCCESS)
        return HttpResponseRedirect(onward(request, correction))

    def undo_page(
        self,
        request: HttpRequest,
        correction: Correction,
        chain: list[Correction],
        refusal: str = "",
        status: int = 200,
    ) -> HttpResponse:
        """What would happen, and the form that confirms it."""
        entry, *built = tell([correction, *reversed(chain[-SHOWN:])], request.user)
        context = {
            "title": _("Take back decision {number}").format(number=correction.pk),
            "entry": entry,
            "built": built,
            "number": len(chain),
            "hidden": len(chain) - len(built),
            "seen": numbers(chain),
            "changed": status == 409 and not refusal,
            "refusal": refusal,
            "back": [Row(row.label, row.after, row.before) for row in entry.rows],
            "overruled": overruled(correction),
            "next": onward(request, correction),
        }
        return self.page(request, "undo", context, status)

    def redo_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Put a decision in force again that was taken back, as a new one; once, however often it is sent."""
        correction = self.decided(request, object_id)
        if request.method == "POST":
            return self.redo(request, correction)
        standing = in_force(correction)
        if standing:
            return self.stands(request, standing, decision_url(standing))
        return self.redo_page(request, correction)

    def redo(self, request: HttpRequest, correction: Correction) -> HttpResponse:
        """Do it, unless somebody did so a moment ago."""
        try:
            with transaction.atomic():
                corrections.take_turn()
                standing = in_force(correction)
                made = standing or editing.redo(request.user, correction, reason_of(request))
        except editing.CannotTakeBack as refusal:
            return self.redo_page(request, correction, str(refusal), status=409)
        if standing:
            return self.stands(request, standing, onward(request, standing))
        self.message_user(request, _("The decision is in force again."), messages.SUCCESS)
        return HttpResponseRedirect(onward(request, made))

    def redo_page(
        self, request: HttpRequest, correction: Correction, refusal: str = "", status: int = 200
    ) -> HttpResponse:
        """What putting it in force again means, and the form that confirms it."""
        context = {
            "title": _("Put decision {number} in force again").format(number=correction.pk),
            "entry": tell([correction], request.user)[0],
            "refusal": refusal,
            "next": onward(request, correction),
        }
        return self.page(request, "redo", context, status)

    def stands(self, request: HttpRequest, standing: Correction, url: str) -> HttpResponse:
        """Say that there is nothing to do."""
        text = _("Decision {number} says so and is in force.").format(number=standing.pk)
        self.message_user(request, text, messages.INFO)
        return HttpResponseRedirect(url)

    def already(self, request: HttpRequest, correction: Correction) -> HttpResponse:
        """Say who was faster, and show the decision."""
        who = correction.withdrawn_by
        text = _("It was taken back already by {name}.") if who else _("It was taken back already.")
        name = (who.get_full_name() or who.get_username()) if who else ""
        self.message_user(request, text.format(name=name), messages.INFO)
        return HttpResponseRedirect(decision_url(correction))

    def decided(self, request: HttpRequest, object_id: str) -> Correction:
        """The decision, for those who may decide such things themselves."""
        self.allow(request)
        correction = self.decision(object_id)
        if request.method not in ("GET", "HEAD", "POST") or not may_decide(request.user, correction):
            raise PermissionDenied
        return correction


def numbers(chain: list[Correction]) -> str:
    """The chain as the form carries it: what was seen is what is taken back."""
    return " ".join(str(one.pk) for one in chain)


def reason_of(request: HttpRequest) -> str:
    """The reason that was given."""
    return request.POST.get("why", "").replace("\0", "").strip()[:REASON]


def decision_url(correction: Correction) -> str:
    """The page of the decision."""
    return reverse("admin:articles_correction_change", args=[correction.pk])


def onward(request: HttpRequest, correction: Correction) -> str:
    """Where the editor came from, if that is one of our pages; else the decision."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    safe = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return wanted if safe and wanted.startswith("/") else decision_url(correction)


def overruled(correction: Correction) -> Correction | None:
    """The newest later decision in force that sets one of the same fields of the same thing."""
    if correction.action != "change":
        return None
    later = Correction.objects.filter(
        pk__gt=correction.pk, kind=correction.kind, subject=correction.subject, action="change", withdrawn_at=None
    )
    same = [one for one in later.order_by("-pk") if one.target == correction.target]
    return next((one for one in same if one.after.keys() & correction.after.keys()), None)


def in_force(correction: Correction) -> Correction | None:
    """The decision itself, as long as it is in force, else a later one in force that says the same again."""
    later = Correction.objects.filter(
        pk__gte=correction.pk, action=correction.action, subject=correction.subject, withdrawn_at=None
    )
    return next((one for one in later if (one.target, one.after) == (correction.target, correction.after)), None)
