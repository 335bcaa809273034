"""What one question looks like: passages, evidence side by side, choices, and the ways on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from django.urls import reverse
from django.utils.translation import gettext as _

from articles.admin.passages import surroundings
from articles.models import Article

LONGEST_TEXT = 600


class Passage(NamedTuple):
    """Words of a report with what stands around them."""

    article: Article
    start: int
    end: int
    before: str
    words: str
    behind: str

    @property
    def site(self) -> str:
        """The readers' page of the report, opened at the words."""
        return f"{self.article.get_absolute_url()}#c{self.start}-{self.end}"

    @property
    def admin(self) -> str:
        """The report's page for editors."""
        return admin_url(self.article)


class Link(NamedTuple):
    """A page about something: for editors, and for readers where there is one."""

    text: str
    admin: str
    site: str = ""


class Choice(NamedTuple):
    """One of several answers: what the form sends, and what the editor reads."""

    value: str
    label: str
    note: str = ""


@dataclass
class Shown:
    """Everything that the page of a question shows, looked up."""

    title: str
    passages: list[Passage] = field(default_factory=list)
    heads: list[Link] = field(default_factory=list)
    rows: list[tuple[str, list[str]]] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    chosen: str = ""
    fix: str = ""
    typed: bool = False
    wrong: str = ""
    needs_reason: bool = False


def passage(article: Article, start: int, end: int) -> Passage:
    """The words at the offsets; of very long ones the beginning."""
    shown_end = min(end, start + LONGEST_TEXT)
    before, words, behind = surroundings(article.body, start, shown_end)
    return Passage(article, start, end, before, words, behind)


def admin_url(thing: Any) -> str:
    """The form of a thing."""
    return reverse(f"admin:articles_{thing._meta.model_name}_change", args=[thing.pk])


def link(thing: Any, text: str = "") -> Link:
    """A thing as a link to its form and to its readers' page."""
    return Link(text or str(thing), admin_url(thing), thing.get_absolute_url())


def table(columns: list[dict[str, str]]) -> list[tuple[str, list[str]]]:
    """The columns side by side, a row for each label that says something anywhere."""
    labels = list(dict.fromkeys(label for column in columns for label in column))
    rows = [(label, [column.get(label) or "–" for column in columns]) for label in labels]
    return [(label, cells) for label, cells in rows if any(cell != "–" for cell in cells)]


def nobody() -> Choice:
    """The choice that leaves things as they are."""
    return Choice("nobody", _("nobody who can be named: as it is"))
