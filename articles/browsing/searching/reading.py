"""A question read as names and days: the pages that it names, and the numbers of what the filters find."""

from __future__ import annotations

from typing import Any, NamedTuple

from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from articles import indexing
from articles.browsing.actors.people import in_office, visible_people
from articles.browsing.addresses import list_url
from articles.browsing.fields import PartialDay
from articles.browsing.finding import with_seats
from articles.browsing.naming import country_in_words
from articles.browsing.searching.meaning import Meaning
from articles.browsing.searching.sections import matching, meetings
from articles.browsing.wording import OFFICE_KINDS
from articles.indexing import Conditions
from articles.matching.asked import Seat
from articles.models import Meeting, Person

# The fields by which rows are found that have the countries and the people named, and what these said.
Fields = tuple[str, str]
NAMES: Fields = ("country", "official")
SIDES: Fields = ("speaker_country", "speaker")


class Page(NamedTuple):
    """A page that the question names: an office, a country, a person, or two of a kind."""

    name: str
    url: str
    kind: Any


class Number(NamedTuple):
    """How many things of a kind the filters find, and their list."""

    kind: str
    count: int
    url: str


class Reading(NamedTuple):
    """What a question was read as: pages, numbers, people who may be meant too, what narrows it, meetings."""

    pages: list[Page]
    numbers: list[Number]
    others: list[Person]
    days: PartialDay | None
    words: str
    meetings: list[Meeting]


def reading_of(meaning: Meaning, shown: bool) -> Reading | None:
    """The pages and lists that answer a question; None where it names nothing. `shown`: with the newest meetings."""
    if not meaning:
        return None
    people = [bearers[0] for bearers in meaning.people]
    offices = pages_of_offices(meaning.seats)
    met = found_of("meetings", meaning, people, NAMES)
    if meaning.seats and not len(met):
        # Nobody in such an office was at a meeting: its words are words.
        meaning = meaning._replace(seats=[], rest=meaning.words)
        met = found_of("meetings", meaning, people, NAMES)
    return Reading(
        [*offices, *pages_of_countries(meaning.countries), *pages_of_people(people)],
        [number for number in numbers(meaning, people) if number.count],
        [person for bearers in meaning.people for person in bearers[1:]],
        meaning.days,
        meaning.rest,
        meetings(met, "").rows if shown else [],
    )


def pages_of_offices(seats: list[Seat]) -> list[Page]:
    """The list of those who held each office, where anybody is known to have held it."""
    seen = visible_people(indexing.find("articles")) if seats else set()
    return [
        Page(
            f"{capfirst(str(OFFICE_KINDS[kind]))} – {country_in_words(code)}",
            list_url("officials", [("country", code), ("office", kind)]),
            _("Office"),
        )
        for kind, code in seats
        if not seen.isdisjoint(in_office(kind, code))
    ]


def pages_of_countries(codes: list[str]) -> list[Page]:
    """The dossier of two countries, or the page of each."""
    if len(codes) == 2:
        name = " – ".join(map(country_in_words, codes))
        return [Page(name, reverse("country_pair", args=sorted(codes)), _("Two countries"))]
    return [Page(country_in_words(code), reverse("country", args=[code]), _("Country")) for code in codes]


def pages_of_people(people: list[Person]) -> list[Page]:
    """The dossier of two people, or the page of each."""
    if len(people) == 2 and people[0] != people[1]:
        slugs = sorted(person.slug for person in people)
        name = " – ".join(person.name for person in people)
        return [Page(name, reverse("official_pair", args=slugs), _("Two officials"))]
    return [Page(person.name, person.get_absolute_url(), _("Official")) for person in dict.fromkeys(people)]


def numbers(meaning: Meaning, people: list[Person]) -> list[Number]:
    """What the filters find of each kind; quotes are those of the one person or country that is named."""
    found = [counted(kind, meaning, people, NAMES) for kind in ("meetings", "articles")]
    alone = len(meaning.countries) + len(people) < 2
    return [*found, counted("quotes", meaning, people, SIDES)] if alone else found


def counted(kind: str, meaning: Meaning, people: list[Person], fields: Fields) -> Number:
    """How many rows of the list match, and its address."""
    country, official = fields
    asked = [(country, code) for code in meaning.countries] + [(official, person.slug) for person in people]
    asked += [("office", office) for office in offices_of(kind, meaning)]
    asked += [(end, meaning.days.text) for end in ("date_after", "date_before") if meaning.days]
    asked += [("q", words)] if (words := words_for(kind, meaning)) else []
    return Number(kind, len(found_of(kind, meaning, people, fields)), list_url(kind, asked))


def offices_of(kind: str, meaning: Meaning) -> list[str]:
    """The kinds of office by which rows are found: those of meetings alone."""
    return list(dict.fromkeys(seat.kind for seat in meaning.seats)) if kind == "meetings" else []


def words_for(kind: str, meaning: Meaning) -> str:
    """The words that rows must have; those of an office too, where rows are not found by offices."""
    return meaning.rest if kind == "meetings" else meaning.words


def found_of(kind: str, meaning: Meaning, people: list[Person], fields: Fields) -> indexing.Found:
    """The rows of the list that have what the question names, and its words."""
    country, official = fields
    days = (meaning.days.earliest, meaning.days.latest) if meaning.days else (None, None)
    offices = offices_of(kind, meaning)
    asked = Conditions(
        all_of={country: meaning.countries, official: [person.pk for person in people]},
        any_of={"office": offices} if offices else {},
        after=days[0],
        before=days[1],
        keys=with_seats(offices, meaning.countries),
    )
    return matching(kind, words_for(kind, meaning), asked)
