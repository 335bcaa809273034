"""What a question finds of each kind: the first few, how many there are, and the list that has them all."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from articles import indexing
from articles.browsing.actors.countries import called as called_so
from articles.browsing.addresses import list_url
from articles.browsing.fetching import shown_quotes
from articles.browsing.finding import both, told_by
from articles.browsing.heads import meeting_heads, report_heads
from articles.browsing.lists import rows_of
from articles.browsing.naming import called
from articles.browsing.searching.marking import mark_found
from articles.browsing.searching.people import best_known
from articles.browsing.statements import folded
from articles.indexing import Conditions
from articles.indexing.values import values_of
from articles.matching.places import place_key
from articles.models import Country, Person, Place
from articles.models.folding import WORD, fold
from articles.models.queries import Query, phrases
from articles.models.search import search_ids

FEW = 4
ANYTHING = Conditions()
TABLES = {"articles": "articles_article", "quotes": "articles_quote"}


class Section(NamedTuple):
    """The first `rows` of `count` of one kind; no `url` where no list has them all."""

    kind: str
    heading: Any
    rows: list[Any]
    count: int
    url: str = ""


def sections(query: Query, words: str) -> list[Section]:
    """What is found of each kind of which anything is found."""
    asked = [("q", words)]
    found = [
        people(words),
        meetings(matching("meetings", words), list_url("meetings", asked)),
        marked(articles(matching("articles", words), list_url("articles", asked)), query),
        marked(quotes(matching("quotes", words), list_url("quotes", asked)), query),
        places(query),
        countries(words),
    ]
    return [section for section in found if section.rows]


def matching(kind: str, words: str, conditions: Conditions = ANYTHING) -> indexing.Found:
    """The meetings, reports or quotes with the words that meet the conditions."""
    keys = told_by(words) if kind == "meetings" else search_ids(TABLES[kind], words)
    return indexing.find(kind, replace(conditions, keys=both(keys, conditions.keys)))


def meetings(found: indexing.Found, url: str) -> Section:
    """The newest of the meetings."""
    rows = meeting_heads(found.page(0, FEW))
    return Section("meetings", _("Meetings that these reports tell of"), rows, len(found), url)


def articles(found: indexing.Found, url: str) -> Section:
    """The newest of the reports, each wording once."""
    rows = report_heads(found.leads().page(0, FEW))
    return Section("articles", _("Reports"), rows, len(found), url)


def quotes(found: indexing.Found, url: str) -> Section:
    """The newest of the quotes, each statement once."""
    rows = folded(rows_of(shown_quotes(), found.leads().page(0, FEW)))
    return Section("quotes", _("Quotes"), rows, len(found), url)


def marked(section: Section, query: Query) -> Section:
    """The section with what was found marked in its rows."""
    mark_found(section.rows, query)
    return section


def people(words: str) -> Section:
    """People who bear a name with these words, the best known first."""
    named = list(Person.objects.present().named(words).order_by().values_list("pk", flat=True))
    seen = Person.objects.visible().filter(pk__in=named).order_by()
    keys = list(seen.values_list("pk", flat=True)) if named else []
    asked = [("q", words)]
    return Section("officials", _("Officials"), best_known(keys, FEW), len(keys), list_url("officials", asked))


def places(query: Query) -> Section:
    """Places with a name that has all the words, or is the same in another language, the most frequent first."""
    texts = [phrase.shown for phrase in phrases(query.node)]
    words = [word for text in texts for word in WORD.findall(fold(text))]
    rows = Place.objects.filter(Q(pk__in=holding(words)) | Q(key=place_key(" ".join(texts)) or None))
    named = {place.pk: place for place in rows.select_related("country")}
    met = indexing.find("meetings").counts("place", values=named)
    for key, number in met:
        named[key].met = number
    return Section("places", _("Places"), [named[key] for key, _number in met[:FEW]], len(met))


def holding(words: list[str]) -> QuerySet:
    """The keys of places with a name that has all of the words."""
    found = Place.objects.order_by() if words else Place.objects.none()
    for word in words:
        found = called(found, folded__contains=word)
    return found.values("pk")


def countries(words: str) -> Section:
    """Countries that visible reports mention with a name to which the question applies."""
    codes = called_so(words) & set(values_of(indexing.find("articles"), "country"))
    found = sorted(Country.objects.filter(pk__in=codes), key=lambda country: fold(country.name))
    met = dict(indexing.find("meetings").counts("country", values=[country.code for country in found[:FEW]]))
    for country in found[:FEW]:
        country.met = met.get(country.code, 0)
    return Section("countries", _("Countries"), found[:FEW], len(found), list_url("countries", [("q", words)]))
