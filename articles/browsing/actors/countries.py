"""The list of countries: those that visible reports mention, by meetings and reports."""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import partial

from articles import indexing
from articles.browsing.actors.found import Found, Keys, at_meetings, in_reports, latest_days, narrowed
from articles.browsing.actors.people import visible_people
from articles.browsing.forms import ListForm
from articles.browsing.naming import country_in_words, territories
from articles.indexing.values import values_of
from articles.models import Country, Person
from articles.models.folding import WORD, fold
from articles.models.queries import Phrase, applies, read


def find_countries(form: ListForm, without: str = "", beside: Found | None = None) -> Found:
    """The countries that are asked for, those first that the latest reports mention."""
    countries = values_of(indexing.find("articles"), "country")
    seen = in_reports(form, "country", without)
    if seen is not None:
        countries &= seen
    if words := form.asked.get("q"):
        countries &= called(words)
    return Found(narrowed(form, countries, HAVING, without), newest_first, {})


def called(words: str) -> Keys:
    """The countries whose name or code is meant."""
    node = read(words).node
    names = {code: fold(country_in_words(code)) for code in territories()}
    return {code for code, name in names.items() if node is None or applies(node, partial(bears, code, name))}


def bears(code: str, name: str, phrase: Phrase) -> bool:
    """Whether each of the words is the country's code or stands in its name."""
    return all(word in name or word == code.lower() for word in WORD.findall(fold(phrase.shown)))


def met(code: str) -> Keys:
    """The countries that this one met."""
    return at_meetings("country", code, "country") - {code}


def with_official(key: int) -> Keys:
    """The countries that met the person, and the one that they act for."""
    own = Person.objects.filter(pk=key).exclude(country=None).values_list("country", flat=True)
    return at_meetings("official", key, "country") | set(own)


def newest_first(countries: Keys) -> list[str]:
    """Those first that the latest reports mention."""
    days = latest_days("country", countries)
    return sorted(sorted(countries), key=lambda code: days.get(code) or date.min, reverse=True)


def number_countries(countries: list[Country]) -> None:
    """Give countries their numbers of officials, meetings and reports."""
    codes = [country.pk for country in countries]
    meetings, reports = (dict(indexing.find(of).counts("country", values=codes)) for of in ("meetings", "articles"))
    people = Person.objects.filter(country__in=codes, pk__in=list(visible_people(indexing.find("articles")))).order_by()
    officials = Counter(people.values_list("country", flat=True))
    for country in countries:
        country.official_count, country.meeting_count = officials[country.pk], meetings.get(country.pk, 0)
        country.report_count = reports.get(country.pk, 0)


HAVING = {"country": met, "official": with_official}
