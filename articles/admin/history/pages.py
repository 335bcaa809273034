"""The history of one thing: every decision about it, in words, instead of Django's own log."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.core.paginator import Page, Paginator
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from articles.admin.history.about import about, naming
from articles.admin.history.telling import Entry, tell
from articles.models import Correction

PER_PAGE = 50


class Historied:
    """An admin whose things have a history in words, and say on their own page what was decided last."""

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """Every decision about the thing, newest first, 50 a page; `?named` shows those that only name it."""
        thing = self.get_object(request, unquote(object_id))
        if thing is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_view_or_change_permission(request, thing):
            raise PermissionDenied
        elsewhere = "named" in request.GET
        page = page_of(request, naming(thing) if elsewhere else about(thing))
        context = {
            **self.admin_site.each_context(request),
            "title": _("History of {thing}").format(thing=thing),
            "opts": self.opts,
            "thing": thing,
            "change_url": reverse(f"admin:articles_{self.opts.model_name}_change", args=[thing.pk]),
            "elsewhere": elsewhere,
            "page": page,
            "entries": tell(page, request.user),
            **(extra_context or {}),
        }
        return render(request, "admin/articles/correction/history.html", context)

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], **kwargs: Any) -> HttpResponse:
        """The page of the thing, which says what was decided about it last."""
        thing = kwargs.get("obj")
        last = last_decision(thing, request.user) if thing and thing.pk else None
        return super().render_change_form(request, {**context, "last_decision": last}, **kwargs)


def page_of(request: HttpRequest, decisions: QuerySet[Correction]) -> Page:
    """The page that the address asks for; a wrong number is the nearest page."""
    number = request.GET.get("page", "1")
    sound = number.isascii() and number.isdigit() and len(number) < 9
    return Paginator(decisions, PER_PAGE).get_page(number if sound else 1)


def last_decision(thing: Model, user: Any) -> Entry | None:
    """The newest decision about the thing, in words; None where nobody ever decided anything."""
    newest = about(thing).first()
    return tell([newest], user)[0] if newest else None
