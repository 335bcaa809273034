"""The words on the card of a page."""

from __future__ import annotations

from typing import Any, NamedTuple

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.browsing.datewords import days_in_words
from articles.browsing.naming import country_in_words, name_of
from articles.browsing.states import state_of
from articles.browsing.titles import meeting_title, outlet
from articles.browsing.wording import FORMATS, STATES
from articles.models import Article, Country, Meeting, Person

MOST_NAMES = 4
LONGEST = 300


class Card(NamedTuple):
    """What stands over the title, the title, the facts below it, and the address of the picture without the host."""

    over: str
    title: str
    facts: str
    picture: str

    @property
    def told(self) -> str:
        """All but the title, in one line."""
        return " · ".join(part for part in (self.over, self.facts) if part)


def plain(text: str) -> str:
    """Text in one line that nobody needs to scroll."""
    return " ".join("".join(char for char in text if char.isprintable() or char.isspace()).split())[:LONGEST]


def joined(*facts: Any) -> str:
    """The facts that there are, in one line."""
    return plain(" · ".join(str(fact) for fact in facts if fact))


def of_report(report: Article) -> Card:
    """A report: who published it and when, and who is in it."""
    people = [person.name for person in report.people.all()]
    named = ", ".join(people[:MOST_NAMES]) + (" …" if len(people) > MOST_NAMES else "")
    over = joined(outlet(report), days_in_words(report.earliest, report.latest))
    return Card(over, plain(str(report)), plain(named), reverse("card_article", args=[report.pk]))


def of_meeting(meeting: Meeting) -> Card:
    """A meeting: whether it was held, who met, when, where, and how many reports tell of it."""
    lasting = meeting.basis == "explicit"
    number = len({account.article_id for account in meeting.accounts.all()})
    reports = ngettext("%(count)s report", "%(count)s reports", number) % {"count": number} if number else ""
    how = FORMATS.get(meeting.format) if meeting.format != "unknown" else ""
    when = days_in_words(meeting.earliest, meeting.latest, lasting)
    facts = joined(when, meeting.place and name_of(meeting.place), how, reports)
    over = joined(_("Meeting"), STATES.get(state_of(meeting)))
    return Card(over, plain(meeting_title(meeting)), facts, reverse("card_meeting", args=[meeting.pk]))


def of_official(person: Person) -> Card:
    """An official: for which country, and in which offices."""
    offices = [tenure.office.title for tenure in person.tenures.all()]
    over = joined(_("Official"), country_in_words(person.country_id) if person.country_id else "")
    return Card(over, plain(person.name), joined(*offices[:2]), reverse("card_official", args=[person.slug]))


def of_countries(first: Country, second: Country) -> Card:
    """Two countries."""
    title = f"{country_in_words(first.code)} – {country_in_words(second.code)}"
    what = _("Their meetings over time, and what each side said of the other")
    return Card(_("Two countries"), title, what, reverse("card_countries", args=[first.code, second.code]))


def of_officials(first: Person, second: Person) -> Card:
    """Two officials."""
    title = plain(f"{first.name} – {second.name}")
    what = _("Their meetings over time, and what each side said of the other")
    return Card(_("Two officials"), title, what, reverse("card_officials", args=[first.slug, second.slug]))
