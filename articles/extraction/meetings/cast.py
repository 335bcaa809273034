"""Everybody and everything that a report names, to look up by id or by place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from articles.extraction.schema import (
    CountryMention,
    OfficeMention,
    Organisation,
    Person,
    PlaceMention,
    Reference,
    Span,
)
from articles.extraction.tokens import Document, Sentence, Token


class Mention(Protocol):
    """Anything that stands somewhere in the body."""

    @property
    def span(self) -> Span:
        """Where it stands."""


Found = TypeVar("Found", bound=Mention)


@dataclass(frozen=True)
class Cast:
    """The people and organisations by id, and all mentions sorted by position."""

    document: Document
    people: dict[str, Person]
    organisations: dict[str, Organisation]
    references: Sequence[Reference]
    offices: Sequence[OfficeMention]
    countries: Sequence[CountryMention]
    places: Sequence[PlaceMention]

    def people_in(self, span: Span) -> list[Reference]:
        """The references to people inside of a span."""
        return [reference for reference in inside(self.references, span) if reference.entity in self.people]

    def organisations_in(self, span: Span) -> tuple[str, ...]:
        """The ids of the organisations inside of a span, each once."""
        found = (reference.entity for reference in inside(self.references, span))
        return tuple(dict.fromkeys(one for one in found if one in self.organisations))

    def countries_in(self, span: Span) -> tuple[str, ...]:
        """The countries that the words at `span` name, each once."""
        return tuple(dict.fromkeys(mention.code for mention in inside(self.countries, span)))

    def countries_of(self, people: Sequence[str]) -> tuple[str, ...]:
        """The countries that these people stand for, each once."""
        codes = (self.people[person].country for person in people)
        return tuple(dict.fromkeys(code for code in codes if code))


def inside(mentions: Sequence[Found], span: Span) -> list[Found]:
    """The mentions wholly inside of a span; `mentions` are sorted by position."""
    found: list[Found] = []
    for n in range(bisect_left(mentions, span.start, key=lambda mention: mention.span.start), len(mentions)):
        if mentions[n].span.start >= span.end:
            break
        if mentions[n].span.end <= span.end:
            found.append(mentions[n])
    return found


def words_before(sentence: Sentence, offset: int, count: int) -> list[str]:
    """The last `count` words before a position, in lower case."""
    end = bisect_left(sentence.tokens, offset, key=lambda token: token.start)
    return [token.lower for token in sentence.tokens[max(0, end - count) : end]]


def words_after(sentence: Sentence, offset: int, count: int) -> list[str]:
    """The first `count` words from a position on, in lower case."""
    start = bisect_left(sentence.tokens, offset, key=lambda token: token.start)
    return [token.lower for token in sentence.tokens[start : start + count]]


def clauses(sentence: Sentence, marks: str = ",;:–") -> Iterator[list[Token]]:
    """The sentence cut at its commas and dashes."""
    clause: list[Token] = []
    for token in sentence.tokens:
        if token.text in marks and clause:
            yield clause
            clause = []
        elif token.text not in marks:
            clause.append(token)
    if clause:
        yield clause


def span_of(tokens: Sequence[Token]) -> Span:
    """The stretch from the first to the last of some tokens."""
    return Span(tokens[0].start, tokens[-1].end)
