"""Mentions of countries: by name, adjective, inhabitants, metonym, or a capital that stands for its government."""

from __future__ import annotations

from collections.abc import Iterator

from articles.extraction.capitals import is_metonym
from articles.extraction.languages.shapes import CountryWords
from articles.extraction.schema import CountryMention, Span
from articles.extraction.tokens import Document, Sentence, Token
from articles.extraction.vocabulary import tabled


def find(document: Document) -> tuple[CountryMention, ...]:
    """All mentions of countries in order; a capital in which something happens is none."""
    return tuple(mention for sentence in document.sentences for mention in in_sentence(sentence))


def in_sentence(sentence: Sentence) -> Iterator[CountryMention]:
    """The mentions of one sentence."""
    words = sentence.language.countries
    tokens = sentence.tokens
    beginning = BEGINNINGS(words)
    end = 0
    before = None
    for position, token in enumerate(tokens):
        if beginning[token.text] and position >= end:
            size, mentions = at(tokens, position, words)
            end = position + size
            if before and mentions and is_anothers(mentions[0], before, tokens[position:end], words):
                continue
            yield from mentions
            before = mentions[-1] if mentions else before


def is_anothers(
    mention: CountryMention, before: CountryMention, tokens: tuple[Token, ...], words: CountryWords
) -> bool:
    """ "the German Foreign Office": whether another country stands right before a body that several have."""
    shared = mention.code != before.code and " ".join(token.text for token in tokens) in words.shared
    return shared and mention.span.start == before.span.end + 1


def may_begin(text: str, words: CountryWords) -> bool:
    """Whether the word can name a country, or begin its name, or have one as a part."""
    lower = text.lower()
    compounded = "-" in text or lower.endswith(words.compound_tails + words.people_tails)
    return compounded or words.phrases.begins(text) or lower in words.adjectives


BEGINNINGS = tabled(may_begin)


def at(tokens: tuple[Token, ...], position: int, words: CountryWords) -> tuple[int, list[CountryMention]]:
    """How many tokens were read at `position`, and the mentions in them."""
    token = tokens[position]
    if token.kind != "word":
        return 1, []
    if found := words.phrases.longest(tokens, position):
        size, named = found
        span = Span(token.start, tokens[position + size - 1].end)
        if not named.code or (named.kind == "capital" and not is_metonym(tokens, position, size, words)):
            return size, []
        return size, [CountryMention(span, named.code, named.kind)]
    if code := words.adjectives.get(token.lower):
        return 1, [CountryMention(token.span, code, "adjective")]
    if "-" in token.text:
        return 1, list(parts(token, words))
    return 1, compound(token, words) if token.lower.endswith(words.compound_tails + words.people_tails) else []


def compound(token: Token, words: CountryWords) -> list[CountryMention]:
    """ "Perubesuch", "Palästinenserpräsident": the country or people that begins a compound without a hyphen."""
    tails = [(tail, "name") for tail in words.compound_tails] + [(tail, "inhabitant") for tail in words.people_tails]
    for tail, kind in tails:
        named = words.phrases.word(token.text[: -len(tail)]) if token.lower.endswith(tail) else None
        if named and named.code and named.kind == kind:
            return [CountryMention(Span(token.start, token.end - len(tail)), named.code, "name")]
    return []


def parts(token: Token, words: CountryWords) -> Iterator[CountryMention]:
    """ "Ukraine-Krise", "russisch-ukrainisch", "US-Außenminister": the parts of a compound that name a country."""
    pieces = token.text.split("-")
    if pieces[-1].lower() in words.no_compounds:
        return
    start = token.start
    for piece in pieces:
        if named := part(piece, words) or people_of(piece, pieces[-1], words):
            yield CountryMention(Span(start, start + len(piece)), *named)
        start += len(piece) + 1


def people_of(piece: str, last: str, words: CountryWords) -> tuple[str, str] | None:
    """ "Palästinenser-Präsident"; "Serben-Viertel" says nothing of Serbia."""
    named = words.phrases.word(piece) if last.lower() in words.people_tails else None
    return (named.code, "name") if named and named.code and named.kind == "inhabitant" else None


def part(piece: str, words: CountryWords) -> tuple[str, str] | None:
    """The country and kind of one part of a compound."""
    if code := words.prefixes.get(piece):
        return code, "name"
    if code := words.adjectives.get(piece.lower()):
        return code, "adjective"
    named = words.phrases.word(piece)
    return (named.code, named.kind) if named and named.kind in ("name", "metonym") else None
