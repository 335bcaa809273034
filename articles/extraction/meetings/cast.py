"""Everybody and everything that a report names, to look up by id or by place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from articles.extraction.languages.shapes import OfficeWords
from articles.extraction.positions import position_at
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
    named_places: dict[str, str | None]  # the country in which a place lies, by the place's name
    named_countries: dict[str, str]  # by the words that the report has for them
    capitals: dict[str, str]  # by country, as the report writes them
    acronyms: dict[str, str]  # of organisations: initials or a short name, to ids
    officials: dict[tuple[str, str], list[str]]  # ids of people by office, without endings, and country

    @classmethod
    def of(
        cls,
        document: Document,
        people: Sequence[Person],
        organisations: Sequence[Organisation],
        references: Sequence[Reference],
        offices: Sequence[OfficeMention],
        countries: Sequence[CountryMention],
        places: Sequence[PlaceMention],
    ) -> Cast:
        """The cast of a report; mentions are sorted by position already."""
        words = {mention.span: document.text(mention.span) for mention in countries}
        return cls(
            document,
            {person.id: person for person in people},
            {organisation.id: organisation for organisation in organisations},
            references,
            offices,
            countries,
            places,
            {place.name: place.country for place in reversed(places)},
            {words[one.span]: one.code for one in reversed(countries)},
            {one.code: words[one.span] for one in reversed(countries) if one.kind == "capital"},
            {word: one.id for one in reversed(organisations) for word in (one.name, initials(one.name))},
            officials_of(people, document.language.offices),
        )

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


def initials(name: str) -> str:
    """ "EU" for "Europäische Union"."""
    return "".join(word[0] for word in name.split() if word[0].isupper())


def officials_of(people: Sequence[Person], words: OfficeWords) -> dict[tuple[str, str], list[str]]:
    """The ids of people by their office, without endings, and country."""
    found: dict[tuple[str, str], list[str]] = {}
    for person in people:
        if person.office and person.country:
            found.setdefault((base(person.office, words), person.country), []).append(person.id)
    return found


def base(title: str, words: OfficeWords) -> str:
    """The last word of an office without the endings of gender, case and number."""
    word = title.lower().split()[-1] if title.split() else ""
    for ending in words.endings:
        if word.endswith(ending) and len(word) - len(ending) >= 5:
            return word.removesuffix(ending)
    return word


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
    end = position_at(sentence.tokens, offset)
    return [token.lower for token in sentence.tokens[max(0, end - count) : end]]


def words_after(sentence: Sentence, offset: int, count: int) -> list[str]:
    """The first `count` words from a position on, in lower case."""
    start = position_at(sentence.tokens, offset)
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
