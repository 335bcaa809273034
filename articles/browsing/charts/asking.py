"""Other views of the list of meetings: the same filters, and what a view itself is asked, which narrows nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, ClassVar
from urllib.parse import urlencode

from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from articles.browsing.addresses import Pair, list_url
from articles.browsing.filters import MeetingFilters
from articles.browsing.listing import Asked, Chip, Listing
from articles.browsing.lists import MEETINGS, ListOf
from articles.browsing.wording import STATUSES
from articles.models import Meeting

# Statuses that are one click away; the form has all of them.
SWITCHED = ("held", "planned", "cancelled", "refused")


def view_of(name: str, filters: type[MeetingFilters]) -> ListOf:
    """The meetings that a view of this name looks at; fields that shape it have no field of the index."""
    return replace(MEETINGS, name=name, filters=filters, rows=Meeting.objects.visible)


class View(Listing):
    """Meetings as a view shows them: `usual` is what is asked where nothing is said, `shape` what narrows nothing.

    Where the usual has a status an empty one asks for all of them.
    """

    of_view: ClassVar[ListOf]
    shape: ClassVar[tuple[str, ...]] = ()
    usual: ClassVar[dict[str, str]] = {}

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request, self.of_view)

    def parameters(self) -> QueryDict:
        parameters = super().parameters()
        for name, value in self.usual.items():
            parameters.setdefault(name, value)
        return parameters

    def all_values(self, name: str) -> str:
        query = urlencode([(asked.name, asked.value) for asked in self.asked])
        return f"{reverse('values', args=['meetings', name])}?{query}"

    def shaped(self, name: str) -> Any:
        """The value of a field that shapes the view, or the usual one."""
        self.form.is_valid()
        return self.form.cleaned_data.get(name) or self.usual.get(name, "")

    @property
    def asked(self) -> list[Asked]:
        """What narrows the meetings; the shape is no filter."""
        return [asked for asked in super().asked if asked.name not in self.shape]

    @property
    def shape_asked(self) -> list[Pair]:
        """What shapes the view and is not as usual."""
        shape = [(asked.name, asked.value) for asked in super().asked if asked.name in self.shape]
        return [(name, str(value)) for name, value in shape if str(value) != self.usual.get(name)]

    @property
    def chips(self) -> list[Chip]:
        """What is active; the usual statuses have their switch where there is one."""
        switched = [("status", value) for value in SWITCHED] if "status" in self.usual else []
        return [chip for chip in super().chips if (chip.asked.name, chip.asked.value) not in switched]

    @property
    def narrowed(self) -> bool:
        """Whether anything narrows the meetings beyond the usual."""
        return any(self.usual.get(asked.name) != asked.value for asked in self.asked)

    @property
    def statuses(self) -> list[tuple[str, bool, str]]:
        """The switched statuses in words, whether each is the one that is shown, and the address with it."""
        shown = next((asked.value for asked in self.asked if asked.name == "status"), "")
        choices = [*((value, STATUSES[value]) for value in SWITCHED), ("", _("any"))]
        return [(str(words), value == shown, self.query(("status", value))) for value, words in choices]

    def query(self, *changes: tuple[str, Any], without: Asked | None = None, anew: Iterable[str] = ()) -> str:
        """The query string of this view, with other values of some parameters and without one."""
        kept = [(one.name, one.value) for one in self.asked if one is not without and one.name not in anew]
        if "status" in self.usual and not any(name == "status" for name, _value in kept):
            kept.append(("status", ""))
        changed = {name for name, _value in changes if name != "format"}
        kept = [pair for pair in [*self.shape_asked, *kept] if pair[0] not in changed]
        return "?" + urlencode([*kept, *changes])

    @property
    def carried(self) -> list[Pair]:
        """What other views of the same meetings are asked."""
        return [(asked.name, asked.value) for asked in self.asked]

    def meetings(self, *more: Pair, instead: str = "") -> str:
        """The address of the list of exactly these meetings, narrowed further; `instead` of what one parameter says."""
        kept = [(asked.name, asked.value) for asked in self.asked if asked.name != instead]
        return list_url("meetings", [*kept, *more])
