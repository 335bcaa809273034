"""The list of countries: those that visible reports mention, by where they lie, whom they met, meetings and reports."""

from __future__ import annotations

from datetime import date
from functools import partial

from articles import indexing
from articles.browsing.actors.found import Found, meetings_with, narrowed, reports_asked
from articles.browsing.actors.people import held as people_of
from articles.browsing.actors.people import own_countries, visible_people
from articles.browsing.actors.regions import in_region, regions
from articles.browsing.forms import ListForm
from articles.browsing.naming import country_in_words, territories
from articles.browsing.wording import OF_COUNTRIES
from articles.indexing.columns import code_of
from articles.indexing.remembering import remembered
from articles.indexing.values import held, latest_days, values_of
from articles.models import Country, Person
from articles.models.folding import WORD, fold
from articles.models.queries import Phrase, applies, read

Codes = set[str]


def find_countries(form: ListForm, without: str = "", beside: Found | None = None) -> Found:
    """The countries that are asked for, in the order that is asked for."""
    reports = indexing.find("articles")
    asked = reports.narrowed(reports_asked(form, without))
    countries = values_of(asked, "country")
    if words := form.asked.get("q"):
        countries &= called(words)
    ordered = ORDERS.get(form.asked.get("sort"), newest_first)
    return Found(narrowed(form, countries, HAVING, without), ordered, TRAITS, HAVING, asked, "country")


def called(words: str) -> Codes:
    """The countries whose name or code is meant."""
    node = read(words).node
    names = {code: fold(country_in_words(code)) for code in territories()}
    return {code for code, name in names.items() if node is None or applies(node, partial(bears, code, name))}


def bears(code: str, name: str, phrase: Phrase) -> bool:
    """Whether each of the words is the country's code or stands in its name."""
    return all(word in name or word == code.lower() for word in WORD.findall(fold(phrase.shown)))


def met(code: str) -> Codes:
    """The countries that this one met."""
    return who_met().get(code, set())


def who_met() -> dict[str, Codes]:
    """Which countries each one met."""
    return remembered("countries that met", all_that_met)


def all_that_met() -> dict[str, Codes]:
    """The same, worked out anew."""
    together = held(indexing.find("meetings"), "country", "country")
    return {code: {code_of(other) for other in others} - {code} for code, others in together.items()}


def with_official(key: int) -> Codes:
    """The countries that met the person, and the one that they act for."""
    own = Person.objects.filter(pk=key).exclude(country=None).values_list("country", flat=True)
    return values_of(meetings_with("official", key), "country") | set(own)


def having(what: str) -> Codes:
    """The countries that took part in visible meetings, of which officials are known, or whose speakers are quoted."""
    if what == "officials":
        return set(officials_of())
    of, field = {"meetings": ("meetings", "country"), "quotes": ("quotes", "speaker_country")}[what]
    return values_of(indexing.find(of), field)


def holdings() -> dict[str, Codes]:
    """Which countries have what."""
    return {what: having(what) for what in OF_COUNTRIES}


def officials_of() -> dict[str, int]:
    """How many officials act for each country of which there are any."""
    people = visible_people(indexing.find("articles"))
    acting = remembered("people by their own country", lambda: people_of(own_countries()))
    numbers = {code: len(people & own) for code, own in acting.items()}
    return {code: number for code, number in numbers.items() if number}


def newest_first(countries: Codes) -> list[str]:
    """Those first that the latest reports mention."""
    days = remembered("latest days of countries", days_of_countries)
    return sorted(sorted(countries), key=lambda code: days.get(code, date.min), reverse=True)


def days_of_countries() -> dict[str, date]:
    """The day of the latest report that mentions each country."""
    reports = indexing.find("articles")
    return latest_days(reports, "country", values_of(reports, "country"))


def most_first(of: str, countries: Codes) -> list[str]:
    """Those first that have most rows of a list."""
    numbers = dict(indexing.find(of).counts("country"))
    return sorted(countries, key=lambda code: (-numbers.get(code, 0), code))


def by_name(countries: Codes) -> list[str]:
    """In the order of their names in the reader's language."""
    return sorted(countries, key=lambda code: (fold(country_in_words(code)), code))


def number_countries(countries: list[Country]) -> None:
    """Give countries their numbers of officials, meetings and reports."""
    codes = [country.pk for country in countries]
    meetings, reports = (dict(indexing.find(of).counts("country", values=codes)) for of in ("meetings", "articles"))
    officials = officials_of()
    for country in countries:
        country.official_count, country.meeting_count = officials.get(country.pk, 0), meetings.get(country.pk, 0)
        country.report_count = reports.get(country.pk, 0)


HAVING = {"country": met, "official": with_official, "region": in_region, "has": having}
TRAITS = {"country": who_met, "region": regions, "has": holdings}
ORDERS = {"meetings": partial(most_first, "meetings"), "reports": partial(most_first, "articles"), "name": by_name}
