"""The meetings that a text tells of, with people, places and countries that the tests name."""

import re
from datetime import date

from articles.extraction import dates, languages, meetings, tokens
from articles.extraction.schema import (
    CountryMention,
    DateRange,
    OfficeMention,
    Person,
    PlaceMention,
    Reference,
    Span,
)

PEOPLE = {
    "Astrid Lund": ("Außenministerin", "NO"),
    "Pavel Dvorak": ("Außenminister", "CZ"),
    "Ilse Brandl": ("Bundeskanzlerin", "AT"),
    "Marko Horvat": ("Präsident", "HR"),
    "Sven Dahl": ("Verteidigungsminister", "NO"),
}
PLACES = {"Oslo": "NO", "Prag": "CZ", "Wien": "AT", "Zagreb": "HR", "Genf": "CH"}
COUNTRIES = {"Norwegen": "NO", "Norwegens": "NO", "Tschechiens": "CZ", "Kroatien": "HR", "Österreich": "AT"}
MAY = DateRange(date(2023, 5, 1), date(2023, 5, 31), "header")


def places_of(body, words):
    return [
        (Span(m.start(), m.end()), word)
        for word in words
        for m in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", body)
    ]


def found(body, published=MAY, code="de", post=None):
    language = languages.load(code)
    document = tokens.analyse(body, language, [(post, languages.load(post.language))] if post else [])
    ids = {name: f"p{n}" for n, name in enumerate(PEOPLE, 1)}
    people = [Person(ids[name], name, office, country, ()) for name, (office, country) in PEOPLE.items()]
    references = [
        Reference(span, ids[name], "surname") for name in PEOPLE for span, _ in places_of(body, [name.split()[-1]])
    ]
    offices = [
        OfficeMention(span, "Außenminister", None, plural=True)
        for span, _ in places_of(body, ["die Außenminister", "der Außenminister"])
    ]
    countries = [CountryMention(span, COUNTRIES[word], "name") for span, word in places_of(body, COUNTRIES)]
    places = [PlaceMention(span, word, PLACES[word]) for span, word in places_of(body, PLACES)]
    in_order = [
        sorted(mentions, key=lambda mention: mention.span) for mentions in (references, offices, countries, places)
    ]
    named = {one: name.split()[-1] for name, one in ids.items()}
    met = meetings.find(document, people, [], *in_order, dates.find(document, published), published)
    return [(" ".join(sorted(named[one] for one in m.participants)), m) for m in met]


def told(body):
    return [(who, m.status, m.place) for who, m in found(body)]
