"""What a citation has to say, whatever its style."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from articles.browsing.datewords import days_in_words
from articles.browsing.precision import as_known
from articles.browsing.titles import meeting_title, outlet
from articles.models import Article, Meeting, Person
from newsroom.versions import EXTRACTION

NEWSROOM = "Newsroom"
MOST_OUTLETS = 3


@dataclass(frozen=True)
class Citation:
    """A source. `key` names it in BibTeX, `kind` says what it is in RIS, `form` in words; `day` is as exact as known.

    `days` is the same in words, "" where there is none. `container` is what the source is kept in.
    """

    key: str
    kind: str
    author: str
    title: str
    url: str
    accessed: date
    form: str = ""
    day: str = ""
    days: str = ""
    container: str = ""

    @property
    def parts(self) -> tuple[str, str, str]:
        """Year, month and day as text, "" for what is not known."""
        year, _dash, rest = self.day.partition("-")
        month, _dash, day = rest.partition("-")
        return year, month, day

    @property
    def version(self) -> str:
        """How it was read."""
        return _("extraction %(version)s") % {"version": EXTRACTION}


def of_report(article: Article, site: str) -> Citation:
    """A report by its outlet, as kept here."""
    dated = article.earliest is not None
    return Citation(
        key=f"report{article.pk}",
        kind="NEWS",
        author=article.source.name if article.source else "",
        title=plain(article.title or article.file),
        url=site + article.get_absolute_url(),
        accessed=timezone.localdate(),
        day=as_known(article.earliest, article.latest),
        days=days_in_words(article.earliest, article.latest) if dated else "",
        container=NEWSROOM,
    )


def of_meeting(meeting: Meeting, site: str) -> Citation:
    """The entry of a meeting, with the outlets that it is made from."""
    outlets = list(dict.fromkeys(outlet(account.article) for account in meeting.accounts.all()))
    named = ", ".join(outlets[:MOST_OUTLETS]) + (" …" if outlets[MOST_OUTLETS:] else "")
    when = days_in_words(meeting.earliest, meeting.latest, meeting.basis == "explicit")
    form = _("Record of a meeting, from reports of %(outlets)s") % {"outlets": named}
    return entry(
        f"meeting{meeting.pk}",
        f"{meeting_title(meeting)}, {when}",
        site + meeting.get_absolute_url(),
        form if outlets else _("Record of a meeting"),
    )


def of_official(person: Person, site: str) -> Citation:
    """The entry of an official."""
    return entry(f"official-{person.slug}", person.name, site + person.get_absolute_url(), _("Record of an official"))


def of_pair(first: Any, second: Any, path: str, site: str) -> Citation:
    """The dossier of two countries or two officials."""
    key = "-".join(getattr(one, "slug", "") or one.pk for one in (first, second))
    return entry(f"dossier-{key}", f"{first.name} – {second.name}", site + path, _("Dossier of meetings"))


def of_list(title: str, url: str) -> Citation:
    """A filtered list."""
    return entry("list", title.removeprefix(f"{NEWSROOM}: "), url, _("Data set"), "DATA")


def entry(key: str, title: str, url: str, form: str, kind: str = "ELEC") -> Citation:
    """Something that is told here alone."""
    return Citation(key, kind, NEWSROOM, plain(title), url, timezone.localdate(), form)


def plain(words: str) -> str:
    """Words on one line."""
    return " ".join(words.split())
