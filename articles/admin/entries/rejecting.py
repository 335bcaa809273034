"""What a machine took for a person or a meeting and is none: looked at with all that hangs on it, then rejected."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from articles import editing
from articles.admin.entries.deeds import Share, changed_meanwhile, in_turn, reason_of
from articles.admin.entries.standing import is_gone
from articles.admin.forms import version_of


class Rejecting:
    """The stock page for deleting an entry, which says instead that it is none and keeps the reason."""

    def hanging_on(self, entry: Any) -> list[Share]:
        """What hangs on the entry."""
        raise NotImplementedError

    @in_turn
    def delete_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """See what would vanish, say why, confirm."""
        entry = self.get_object(request, unquote(object_id))
        if is_gone(entry) and self.has_delete_permission(request):
            return self.gone(request, entry)
        if not self.has_delete_permission(request, entry):
            raise PermissionDenied
        if entry is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        shares = self.hanging_on(entry)
        seen = version_of({str(number): str(share.number) for number, share in enumerate(shares)})
        told = request.POST.get("seen")
        stale = bool(told) and told != seen
        if request.method == "POST" and not stale:
            return self.rejected(request, entry)
        context = {"title": self.rejection, "entry": entry, "moving": shares, "seen": seen}
        context["refusal"] = changed_meanwhile() if stale else ""
        return self.deed(request, "reject", context, status=409 if stale else 200)

    def gone(self, request: HttpRequest, entry: Any) -> HttpResponse:
        """Show where the entry went, for there is nothing left to reject."""
        if request.method == "POST":
            self.message_user(request, changed_meanwhile(), messages.WARNING)
        return redirect(f"admin:articles_{self.opts.model_name}_change", entry.pk)

    def rejected(self, request: HttpRequest, entry: Any) -> HttpResponse:
        """Do it, say so, and show the entry, from where it can be taken back."""
        called = str(entry)
        editing.delete(request.user, entry, reason_of(request))
        self.log_deletions(request, [entry])
        self.message_user(request, self.rejection_done.format(name=called), messages.SUCCESS)
        return redirect(f"admin:articles_{self.opts.model_name}_changelist")
