"""Mentions of places in which something can happen: cities, meeting places, capitals that are meant as cities."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articles.extraction.capitals import is_metonym
from articles.extraction.covered import covered
from articles.extraction.languages.shapes import Language
from articles.extraction.schema import Organisation, PlaceMention, Span
from articles.extraction.tokens import Document, Token

# "in der Londoner Downing Street": so many tokens hold the preposition before a seat.
LEAD = 3


LONGEST_NAME = 3


def find(document: Document, organisations: Sequence[Organisation]) -> tuple[PlaceMention, ...]:
    """All mentions of places in order; what belongs to the name of an organisation is none.

    "im Weißen Haus" is a place, whatever else the White House is.
    """
    seats = [one for sentence in document.sentences for one in seats_in(sentence.tokens, sentence.language)]
    named = [span for body in organisations for span in body.mentions]
    taken = covered(document.body, (*named, *(seat.span for seat in seats)))
    others = [
        mention
        for sentence in document.sentences
        for mention in in_tokens(sentence.tokens, sentence.language)
        if not taken[mention.span.start]
    ]
    return tuple(sorted((*seats, *others), key=lambda mention: mention.span))


def seats_in(tokens: Sequence[Token], language: Language) -> Iterator[PlaceMention]:
    """Palaces and offices in which guests are received, behind "in": "in der Hofburg", "im Élysée-Palast"."""
    end = 0
    for position, token in enumerate(tokens):
        if position < end or not language.places.seats.begins(token.text):
            continue
        found = language.places.seats.longest(tokens, position)
        before = {one.lower for one in tokens[max(0, position - LEAD) : position]}
        if found and before & language.events.place_prepositions:
            end = position + found[0]
            name, country = found[1] if found[1][1] else in_city(tokens, position, found[1], language)
            yield PlaceMention(spanned(tokens, position, found[0]), name, country)


def in_city(
    tokens: Sequence[Token], position: int, seat: tuple[str, str | None], language: Language
) -> tuple[str, str | None]:
    """ "im Prager Außenministerium": a seat that many countries have, and the city whose adjective stands before it."""
    adjective = tokens[position - 1].text if position else ""
    for ending in language.places.city_adjectives:
        city = language.countries.phrases.word(adjective.removesuffix(ending)) if adjective.endswith(ending) else None
        if city and city.kind == "capital":
            return f"{seat[0]}, {city.name}", city.code
    return seat


def in_tokens(tokens: Sequence[Token], language: Language) -> Iterator[PlaceMention]:
    """The places of one sentence."""
    cities, countries, inside = language.places.cities, language.countries.phrases, language.places.inside
    end, before, settlements = 0, "", language.places.settlements
    for position, token in enumerate(tokens):
        led = before in inside or before.endswith(settlements)
        named = cities.begins(token.text) or countries.begins(token.text) or led
        before = token.lower
        if position < end or not named:
            continue
        size, mention = at(tokens, position, language)
        if mention:
            yield mention
        end = position + size


def at(tokens: Sequence[Token], position: int, language: Language) -> tuple[int, PlaceMention | None]:
    """How many tokens were read at `position`, and the place that they name."""
    if tokens[position].kind != "word":
        return 1, None
    city = language.places.cities.longest(tokens, position)
    country = language.countries.phrases.longest(tokens, position)
    if city and (country is None or city[0] > country[0]):
        size, (name, code) = city
        return size, PlaceMention(spanned(tokens, position, size), name, code)
    if country is None:
        return unknown(tokens, position, language)
    size, named = country
    if named.kind == "name" and is_city_state(tokens, position, language):
        return size, PlaceMention(spanned(tokens, position, size), named.name, named.code)
    if named.kind != "capital" or is_metonym(tokens, position, size, language.countries):
        return size, None
    return size, PlaceMention(spanned(tokens, position, size), named.name, named.code)


def spanned(tokens: Sequence[Token], position: int, size: int) -> Span:
    """The span of `size` tokens from `position` on."""
    return Span(tokens[position].start, tokens[position + size - 1].end)


def is_city_state(tokens: Sequence[Token], position: int, language: Language) -> bool:
    """ "in Luxemburg", "in Singapur": the city as well as the country."""
    before = tokens[position - 1].lower if position else ""
    return tokens[position].text in language.places.city_states and before in language.countries.place_prepositions


def name_size(tokens: Sequence[Token], position: int, language: Language) -> int:
    """How many words a name has: two behind a front like "San", any where nouns are written small, "Siem Reap"."""
    words, end = language.places, position + 1
    if language.cues.capital_nouns:
        return 1 + (tokens[position].text in words.fronts and end < len(tokens) and tokens[end].capitalised)
    while end < len(tokens) and tokens[end].kind == "word" and is_name_word(tokens, end, language):
        if tokens[end].lower in language.names.common or end - position == LONGEST_NAME:
            return 1
        end += 1
    return end - position


def is_name_word(tokens: Sequence[Token], position: int, language: Language) -> bool:
    """A capitalised word, or a particle between two: "Santiago de Cuba"."""
    if tokens[position].capitalised or tokens[position].lower not in language.names.particles:
        return tokens[position].capitalised
    return position + 1 < len(tokens) and tokens[position + 1].capitalised


def unknown(tokens: Sequence[Token], position: int, language: Language) -> tuple[int, PlaceMention | None]:
    """ "in Flensburg", "in der Stadt Flensburg": a capitalised word behind "in" that no noun without an article is."""
    words, names = language.places, language.names
    token = tokens[position]
    before = tokens[position - 1].lower if position else ""
    if not token.capitalised or not (before in words.inside or before.endswith(words.settlements)):
        return 1, None
    size = name_size(tokens, position, language)
    follower = tokens[position + size] if position + size < len(tokens) else None
    is_noun = token.lower in words.no_places or token.lower in names.common or token.lower.endswith(words.noun_like)
    if is_noun or token.text.isupper() or token.text in names.given or (len(token.text) < 3 and size == 1):
        return 1, None
    if follower and follower.capitalised and follower.kind == "word":
        return 1, None
    if language.countries.adjectives.get(token.lower) or ("-" in token.text and token.text.split("-")[0].isupper()):
        return 1, None
    span = spanned(tokens, position, size)
    name = " ".join(t.text for t in tokens[position : position + size])
    return size, PlaceMention(span, name, None)
