"""What is taken along: the matches of a list in pages, and what is said of them as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django import forms
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from articles.browsing.lists import AT_ONCE, ListOf, Rows
from newsroom.versions import CODEBOOK, EXTRACTION

# The first rows are few, so that they come at once.
AT_FIRST = 20
HEADINGS = {
    "articles": gettext_lazy("Reports"),
    "meetings": gettext_lazy("Meetings"),
    "officials": gettext_lazy("Officials"),
    "countries": gettext_lazy("Countries"),
    "quotes": gettext_lazy("Quotes"),
    "matrix": gettext_lazy("Who met whom"),
}
RIGHTS = pgettext_lazy(
    "note in exports",
    "Found by a machine in the news reports named, and may be wrong; the words of the reports belong to those who "
    "published them.",
)


@dataclass(frozen=True)
class About:
    """What an export says of itself: of which list, asked how (`title` in words), where and when it was made.

    `site` is the beginning of every address, without a slash at its end; `url` the address of the filtered list.
    """

    title: str
    url: str
    site: str
    made: datetime
    extraction: str = EXTRACTION
    codebook: str = CODEBOOK

    @property
    def rights(self) -> str:
        """What may be done with it, in the reader's language."""
        return str(RIGHTS)

    @property
    def note(self) -> str:
        """All of it in one line, for formats with room for a remark."""
        made = self.made.isoformat(timespec="seconds")
        versions = _("extraction %(extraction)s, codebook %(codebook)s") % {
            "extraction": self.extraction,
            "codebook": self.codebook,
        }
        return f"{self.title}. {self.url}, {made}, {versions}. {self.rights}"


@dataclass(frozen=True)
class Dataset:
    """All matches of one request for a list; `who` is in its network: officials or countries."""

    of: ListOf
    rows: Rows
    about: About
    who: str = "officials"

    def portions(self) -> Iterator[slice]:
        """All matches in order, some at a time."""
        yield slice(0, AT_FIRST)
        for first in range(AT_FIRST, len(self.rows), AT_ONCE):
            yield slice(first, first + AT_ONCE)

    def key_pages(self) -> Iterator[list[Any]]:
        """The keys of all matches, some at a time."""
        for portion in self.portions():
            yield list(self.rows.keys[portion])

    def pages(self) -> Iterator[list[Any]]:
        """All rows, some at a time."""
        for portion in self.portions():
            yield self.rows[portion]

    def shapes(self) -> Iterator[dict[str, Any]]:
        """All rows as JSON has them."""
        for page in self.pages():
            yield from map(self.of.shape, page)


def dataset_of(listing: Any) -> Dataset:
    """What a listing matches."""
    return Dataset(listing.of, listing.rows, about_list(listing), who_of(listing))


class NetworkForm(forms.Form):
    """Whose network it is."""

    of = forms.ChoiceField(choices=[("officials", "officials"), ("countries", "countries")], required=False)


def who_of(listing: Any) -> str:
    """Whose network is asked for: that of a matrix, else that of officials unless it is that of countries."""
    form = NetworkForm(listing.request.GET)
    return getattr(listing, "who", "") or (form.is_valid() and form.cleaned_data["of"]) or "officials"


def about_list(listing: Any) -> About:
    """What the file of a listing says of itself."""
    name = listing.of.name
    url = listing.request.build_absolute_uri(reverse(name) + listing.query().rstrip("?"))
    return About(title_of(name, listing.asked), url, site_of(listing.request), timezone.localtime())


def title_of(name: str, asked: list[Any]) -> str:
    """The list and what was asked for in words, without what no format can hold."""
    conditions = "; ".join("".join(filter(str.isprintable, f"{one.label}: {one.words}")) for one in asked)
    return f"Newsroom: {HEADINGS[name]}" + (f" ({conditions})" if conditions else "")


def site_of(request: HttpRequest) -> str:
    """The beginning of all addresses of this site."""
    return request.build_absolute_uri("/").rstrip("/")
