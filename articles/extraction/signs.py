"""Signs of a country in a report: its name, its parties and bodies, offices that only it has, its states and cities."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from articles.extraction.covered import covered
from articles.extraction.languages.shapes import Language
from articles.extraction.schema import CountryMention, OfficeMention, Organisation, PlaceMention
from articles.extraction.tokens import Document

SHORTEST_BODY = 3


@dataclass(frozen=True, order=True)
class Sign:
    """Where a country shows, its code, and whether by a city or region only: "FC Bayern" is no affair of state."""

    start: int
    code: str
    local: bool = False
    own: bool = False  # a body, party or office that no other country has
    away: bool = False  # where somebody goes, or with whom there is something: "nach Peru", "mit Peru"


def find(
    document: Document,
    countries: Sequence[CountryMention],
    offices: Sequence[OfficeMention],
    places: Sequence[PlaceMention],
    organisations: Sequence[Organisation],
) -> list[Sign]:
    """The signs of the report in order, at most one for each place in the text."""
    away = other_sides(document)
    found = {m.span.start: Sign(m.span.start, m.code, away=m.span.start in away) for m in countries}
    for body in organisations:
        if body.country and body.name not in document.language.organisations.outlets:
            for span in body.mentions:
                found.setdefault(span.start, Sign(span.start, body.country, own=True))
    inside = covered(document.body, (mention.span for mention in countries))
    for office in offices:
        # "Bundeskanzler": the office itself is the sign where no country is named in its phrase.
        if office.country and not any(inside[office.span.start : office.span.end]):
            found.setdefault(office.span.start, Sign(office.span.start, office.country, own=True))
    states = {sign.code for sign in found.values()}
    for sign in (*by_cities(document, places, states), *by_words(document)):
        found.setdefault(sign.start, sign)
    return [found[start] for start in sorted(found)]


def other_sides(document: Document) -> set[int]:
    """Where words begin that name the other side: "reist nach Peru", "der Streit mit der Ukraine"."""
    found: set[int] = set()
    for sentence in document.sentences:
        leads, articles = sentence.language.countries.other_side, sentence.language.offices.articles
        behind = False
        for token in sentence.tokens:
            if behind and token.capitalised:
                found.add(token.start)
            behind = token.lower in leads or (behind and token.lower in articles)
    return found


def by_cities(document: Document, places: Sequence[PlaceMention], states: Set[str]) -> Iterator[Sign]:
    """Each city once: one that comes back is only the scene. A capital of none of `states` is where people met."""
    cities = document.language.places.cities
    for place in {place.name: place for place in places}.values():
        if place.country and (place.country in states or cities.word(place.name)):
            yield Sign(place.span.start, place.country, local=True)


def by_words(document: Document) -> Iterator[Sign]:
    """Regions ("die bayerische Ministerin") and bodies that begin a compound ("der SPD-Parteitag")."""
    for sentence in document.sentences:
        language = sentence.language
        for position, token in enumerate(sentence.tokens):
            if token.kind != "word" or not ("-" in token.text or language.places.regions.begins(token.text)):
                continue
            if region := language.places.regions.longest(sentence.tokens, position):
                yield Sign(token.start, region[1], local=True)
            elif "-" in token.text and (code := body_in(token.text, language)):
                yield Sign(token.start, code, own=True)


def body_in(compound: str, language: Language) -> str:
    """The country of the body that begins a compound, "" where there is none."""
    head = compound.partition("-")[0]
    named = language.organisations.named.word(head) if len(head) >= SHORTEST_BODY else None
    return named[1] if named and named[0] not in language.organisations.outlets else ""


def is_of_world(compound: str, language: Language) -> bool:
    """ "UN-Sonderbeauftragte", "EU-Botschafter": of a body that is of no country."""
    head, hyphen, _ = compound.partition("-")
    named = language.organisations.named.word(head) if hyphen else None
    return named is not None and not named[1]
