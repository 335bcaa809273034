"""Headings of things that have no title of their own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from articles.browsing.naming import country_in_words, name_of
from articles.models import Article, Country, Meeting, Organisation

MOST_NAMES = 4
LONGEST_LEAD = 260


def meeting_title(meeting: Meeting) -> str:
    """Who met: people, else organisations, else countries; long lists are cut."""
    parts = list(meeting.participations.all())
    people = [part.person for part in parts if part.person]
    bodies = [part.organisation for part in parts if part.organisation]
    return title_of(meeting.pk, people, bodies, meeting.countries.all())


def title_of(number: int, people: Iterable[Any], bodies: Iterable[Organisation], countries: Iterable[Country]) -> str:
    """The same of those who took part in the meeting with this number."""
    names = [person.name for person in people] or [name_of(body) for body in bodies]
    names = names or [country_in_words(country.code) for country in countries]
    if len(names) > MOST_NAMES:
        more = _("%(count)s others") % {"count": len(names) - MOST_NAMES + 1}
        names = [*names[: MOST_NAMES - 1], more]
    return " – ".join(names) or _("Meeting %(number)s") % {"number": number}


def lead_of(article: Article) -> str:
    """How a report goes on after its title, in a few lines; `lead` is annotated by the list of reports."""
    text = " ".join(article.lead.split())
    title = " ".join(article.title.split()).rstrip("…")
    if text.startswith(title) and len(text) > len(title) + 40:
        text = text[len(title) :].lstrip(" .:–")
    return text if len(text) <= LONGEST_LEAD else text[:LONGEST_LEAD].rsplit(" ", 1)[0] + " …"


def outlet(article: Article) -> str:
    """Who published a report, or the name of its file, without folders, where nobody is known."""
    return article.source.name if article.source else article.file.rpartition("/")[2]
