"""What somebody may have looked for at an address that leads nowhere: the nearest names and pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import get_close_matches
from typing import NamedTuple

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _
from rapidfuzz import fuzz, process

from articles.browsing.naming import country_in_words, territories
from articles.models import Alias, Article, Country, Departure, Meeting, Person
from articles.models.folding import fold

WORD = re.compile(r"[^\W_]+")
MOST_CHARACTERS = 200
MOST_CANDIDATES = 2000
MOST_NEAR = 6
# Of a hundred: "walace" and "wallace" have 92, two names that share the first name alone about 60.
NEAR = 75
LISTS = ("articles", "meetings", "officials", "countries", "quotes")
# How people call the lists as well.
ALSO = {
    "reports": "articles",
    "report": "articles",
    "people": "officials",
    "persons": "officials",
    "person": "officials",
    "politicians": "officials",
    "states": "countries",
    "citations": "quotes",
}


class Near(NamedTuple):
    """A page that may be meant, by its name."""

    name: str
    url: str


class Help(NamedTuple):
    """What to tell somebody who is lost: what became of the page, where known, pages near it, and words to search."""

    sentence: str = ""
    near: tuple[Near, ...] = ()
    words: str = ""


def help_for(path: str) -> Help:
    """What may have been meant by an address of this site that leads nowhere; three small questions at most."""
    first, *others = [part for part in path[:MOST_CHARACTERS].replace("\0", "").split("/") if part] or [""]
    name = first if first in LISTS else ALSO.get(fold(first), "")
    if not name:
        return Help(near=lists_like(first), words=words_of([first, *others]))
    if others and name in FINDERS:
        return FINDERS[name](others)
    return Help(near=(listed(name),), words=words_of(others))


def words_of(parts: list[str]) -> str:
    """The words in parts of an address."""
    return " ".join(WORD.findall(" ".join(parts)))


def listed(name: str) -> Near:
    """A list as a page that may be meant; its name is that of its address, which all lists bear in their heading."""
    titles = {
        "articles": _("Reports"),
        "meetings": _("Meetings"),
        "officials": _("Officials"),
        "countries": _("Countries"),
        "quotes": _("Quotes"),
    }
    return Near(titles[name], reverse(name))


def lists_like(word: str) -> tuple[Near, ...]:
    """The list whose address is nearly this one."""
    close = get_close_matches(fold(word), [*LISTS, *ALSO], n=1, cutoff=0.7)
    return tuple(listed(ALSO.get(name, name)) for name in close)


def number_in(parts: list[str]) -> int | None:
    """The number that an address names, if it names one that a row may have."""
    text = parts[0]
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 15 else None


def near_reports(parts: list[str]) -> Help:
    """A report that is gone says so."""
    number = number_in(parts)
    gone = number is not None and (
        Article.objects.filter(pk=number, hidden=True).exists() or Departure.objects.filter(number=number).exists()
    )
    sentence = _("Report %(number)s was here and has been taken down.") % {"number": number} if gone else ""
    return Help(sentence, (listed("articles"),), "" if number is not None else words_of(parts))


def near_meetings(parts: list[str]) -> Help:
    """A meeting that is gone says so."""
    number = number_in(parts)
    known = number is not None and Meeting.objects.filter(pk=number).exists()
    sentence = _("Entry %(number)s is no meeting, or no report tells of it any more.") % {"number": number}
    return Help(sentence if known else "", (listed("meetings"),), "" if number is not None else words_of(parts))


def near_officials(parts: list[str]) -> Help:
    """People whose address is nearly one of these."""
    near = [person for part in parts[:2] for person in people_like(fold(part))]
    return Help(near=(*dict.fromkeys(near), listed("officials")), words=words_of(parts[:1]))


def people_like(slug: str) -> list[Near]:
    """People with an address like this one, the most alike first: those that begin alike or bear one of its names."""
    words = WORD.findall(slug)
    if not words:
        return []
    begin = slug[:3]
    # A range of an index; no database asks for so little when it compares the beginnings of words.
    alike = Person.objects.filter(slug__gte=begin, slug__lte=f"{begin}zzz").order_by()
    named = Alias.objects.filter(Q(last__in=words) | Q(first__in=words)).order_by()
    slugs = {*alike.values_list("slug", flat=True)[:MOST_CANDIDATES]}
    slugs |= {*named.values_list("person__slug", flat=True)[:MOST_CANDIDATES]}
    best = process.extract(slug, sorted(slugs), scorer=fuzz.ratio, limit=MOST_NEAR, score_cutoff=NEAR)
    people = Person.objects.visible().in_bulk([slug for slug, _score, _place in best], field_name="slug")
    return [Near(people[slug].name, people[slug].get_absolute_url()) for slug, *_rest in best if slug in people]


def near_countries(parts: list[str]) -> Help:
    """Countries of the collection whose name, in the reader's language or in English, is nearly one of these."""
    near = [country for part in parts[:2] for country in countries_like(part)]
    return Help(near=(*dict.fromkeys(near), listed("countries")), words=words_of(parts[:1]))


def countries_like(text: str) -> list[Near]:
    """Countries with a name like this one."""
    wanted = fold(" ".join(WORD.findall(text)))
    names = {code: fold(country_in_words(code)) for code in territories()}
    best = process.extract(wanted, names, scorer=fuzz.ratio, limit=MOST_NEAR, score_cutoff=NEAR)
    present = Country.objects.in_bulk([code for _name, _score, code in best])
    return [Near(country_in_words(code), present[code].get_absolute_url()) for *_rest, code in best if code in present]


FINDERS: dict[str, Callable[[list[str]], Help]] = {
    "articles": near_reports,
    "meetings": near_meetings,
    "officials": near_officials,
    "countries": near_countries,
}
