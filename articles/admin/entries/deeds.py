"""Pages on which an editor looks at what a decision would do, says why, and confirms."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, NamedTuple

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles import corrections
from articles.admin.entries.standing import is_gone

REASON = 1000
Page = Callable[..., HttpResponse]


class Deeds:
    """An admin with pages for decisions about one entry; those that were merged or rejected are only shown."""

    def entry(self, request: HttpRequest, pk: int) -> Any:
        """The entry of the address, for those who may change it."""
        if not self.has_change_permission(request):
            raise PermissionDenied
        return get_object_or_404(self.model, pk=pk)

    def deed(self, request: HttpRequest, name: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
        """The page `name` of this kind of entry."""
        whole = {**self.admin_site.each_context(request), "opts": self.opts, **context}
        return render(request, f"admin/articles/{self.opts.model_name}/{name}.html", whole, status=status)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody changes an entry that stands for nothing of its own: the merger or rejection is taken back first."""
        return super().has_change_permission(request, obj) and not is_gone(obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody rejects an entry a second time."""
        return super().has_delete_permission(request, obj) and not is_gone(obj)

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> tuple[list[str], dict[Any, int], set[str], list]:
        """The names of the entries: what hangs on them stays in the database, and may be tens of thousands of rows."""
        names = [str(one) for one in objs if not is_gone(one)]
        lacking = set() if self.has_delete_permission(request) else {str(self.opts.verbose_name)}
        return names, {self.opts.verbose_name_plural: len(names)}, lacking, []

    def delete_queryset(self, request: HttpRequest, queryset: Any) -> None:
        """Reject the chosen ones that are there."""
        super().delete_queryset(request, queryset.filter(merged_into=None, rejected=False))


class Example(NamedTuple):
    """One of the things that a decision moves."""

    text: str
    url: str = ""


class Share(NamedTuple):
    """How many things of a kind a decision moves, with the first of them; `more` are left out."""

    label: Any
    number: int
    examples: list[Example]

    @property
    def more(self) -> str:
        """The sentence about those that are left out, or nothing."""
        rest = self.number - len(self.examples)
        text = ngettext("and {number} more", "and {number} more", rest)
        return text.format(number=rest) if rest > 0 and self.examples else ""


def reason_of(request: HttpRequest) -> str:
    """Why, as the editor said."""
    return request.POST.get("why", "").replace("\0", "").strip()[:REASON]


def number_in(text: str | None) -> int | None:
    """The id that stands in a parameter; None for anything else."""
    sound = text and text.isascii() and text.isdigit() and len(text) < 19
    return int(text) if text and sound else None


def numbers_in(request: HttpRequest, name: str) -> list[int]:
    """The ids of a repeated parameter, in order, each once."""
    sent = request.POST if request.method == "POST" else request.GET
    numbers = (number_in(text) for text in sent.getlist(name))
    return list(dict.fromkeys(number for number in numbers if number is not None))


def parameter(request: HttpRequest, name: str, longest: int = 200) -> str:
    """A parameter of the form or the address."""
    sent = request.POST if request.method == "POST" else request.GET
    return sent.get(name, "").replace("\0", "").strip()[:longest]


def chosen(request: HttpRequest, model: type[Model], name: str = "other") -> Any:
    """The row that a parameter names; None without a number, 404 where there is none."""
    number = number_in(parameter(request, name))
    return None if number is None else get_object_or_404(model, pk=number)


def changed_meanwhile() -> str:
    """The sentence for a page that is not what it was."""
    return _("Somebody else changed this while you were looking, and nothing was done. This is how it stands now.")


def in_turn(page: Page) -> Page:
    """A page of the admin whose form is looked at and acted upon in one turn: nothing changes between the two."""

    @wraps(page)
    def answer(self: Any, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method != "POST":
            return page(self, request, *args, **kwargs)
        with transaction.atomic():
            corrections.take_turn()
            return page(self, request, *args, **kwargs)

    return answer
