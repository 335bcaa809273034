"""Mentions of places in which something can happen: cities, meeting places, capitals that are meant as cities."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articles.extraction.capitals import is_metonym
from articles.extraction.languages.shapes import Language
from articles.extraction.schema import CountryMention, Organisation, PlaceMention, Span
from articles.extraction.tokens import Document, Token


def find(
    document: Document, countries: Sequence[CountryMention], organisations: Sequence[Organisation]
) -> tuple[PlaceMention, ...]:
    """All mentions of places in order; what belongs to the name of an organisation is none."""
    taken = {offset for body in organisations for span in body.mentions for offset in range(span.start, span.end)}
    return tuple(
        mention
        for sentence in document.sentences
        for mention in in_tokens(sentence.tokens, sentence.language)
        if mention.span.start not in taken
    )


def in_tokens(tokens: Sequence[Token], language: Language) -> Iterator[PlaceMention]:
    """The places of one sentence."""
    position = 0
    while position < len(tokens):
        size, mention = at(tokens, position, language)
        if mention:
            yield mention
        position += size


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
        return 1, None
    size, named = country
    if named.kind != "capital" or is_metonym(tokens, position, size, language.countries):
        return size, None
    return size, PlaceMention(spanned(tokens, position, size), named.name, named.code)


def spanned(tokens: Sequence[Token], position: int, size: int) -> Span:
    """The span of `size` tokens from `position` on."""
    return Span(tokens[position].start, tokens[position + size - 1].end)
