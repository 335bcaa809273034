"""Headings of things that have no title of their own."""

from __future__ import annotations

from django.utils.translation import gettext as _

from articles.browsing.naming import country_in_words, name_of
from articles.models import Article, Meeting

MOST_NAMES = 4
LONGEST_LEAD = 260


def meeting_title(meeting: Meeting) -> str:
    """Who met: people, else organisations, else countries; long lists are cut."""
    parts = list(meeting.participations.all())
    names = [part.person.name for part in parts if part.person]
    names = names or [name_of(part.organisation) for part in parts if part.organisation]
    names = names or [country_in_words(country.code) for country in meeting.countries.all()]
    if len(names) > MOST_NAMES:
        more = _("%(count)s others") % {"count": len(names) - MOST_NAMES + 1}
        names = [*names[: MOST_NAMES - 1], more]
    return " – ".join(names) or _("Meeting %(number)s") % {"number": meeting.pk}


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
