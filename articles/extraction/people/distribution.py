"""Offices of several countries given out to several names: "the foreign ministers of Peru and Chile, A and B,"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace

from articles.extraction.people.candidates import Candidate, is_joined
from articles.extraction.positions import position_at
from articles.extraction.schema import CountryMention, OfficeMention
from articles.extraction.tokens import Sentence

# Countries of one list, and so of one row of names.
MOST = 12


def distribute(
    candidates: Sequence[Candidate],
    sentence: Sentence,
    offices: Mapping[int, OfficeMention],
    countries: Mapping[int, CountryMention],
) -> None:
    """Give each name of a row its country's office, where a plural office has as many countries as there are names."""
    for at, token in enumerate(sentence.tokens):
        mention = offices.get(token.start)
        if mention is None or not mention.plural or not candidates:
            continue
        codes, end = countries_of(mention, at, sentence, countries)
        row = row_behind(candidates, end, sentence)
        if len(codes) == len(row) > 1:
            for one, code in zip(row, codes, strict=True):
                one.office, one.strong = replace(mention, country=code, plural=False), True


def countries_of(
    mention: OfficeMention, first: int, sentence: Sentence, countries: Mapping[int, CountryMention]
) -> tuple[list[str], int]:
    """The countries of an office, "the Greek and Cypriot ministers", "ministers of Peru and Chile"; where they end."""
    tokens = sentence.tokens
    # "les ministres du Maroc et de la Tunisie": a preposition may stand before each country
    words = sentence.language.offices
    links = words.conjunctions | words.articles | words.of | {","}
    end = position_at(tokens, mention.span.end)
    before = first
    while (
        before > 0
        and first - before < 3 * MOST
        and (tokens[before - 1].start in countries or tokens[before - 1].lower in links)
    ):
        before -= 1
    codes = codes_between(sentence, before, end, countries)
    while end < len(tokens) and len(codes) < MOST:
        if (named := countries.get(tokens[end].start)) is not None:
            codes.append(named.code)
            end = position_at(tokens, named.span.end)
        elif tokens[end].lower in links and end + 1 < len(tokens) and is_next(sentence, end + 1, links, countries):
            end += 1
        else:
            break
    return codes, end


def is_next(sentence: Sentence, position: int, links: frozenset[str], countries: Mapping[int, CountryMention]) -> bool:
    """Whether a list of countries goes on at `position`, perhaps behind "and the"."""
    tokens = sentence.tokens[position : position + 3]
    for token in tokens:
        if token.start in countries:
            return True
        if token.lower not in links:
            return False
    return False


def codes_between(sentence: Sentence, first: int, end: int, countries: Mapping[int, CountryMention]) -> list[str]:
    """The countries that begin among some tokens, in order."""
    return [named.code for token in sentence.tokens[first:end] if (named := countries.get(token.start))]


def titles_before(position: int, last: int, sentence: Sentence) -> int:
    """How many words right before a name are ranks and titles: "Maj. Gen. Name"."""
    words, count = sentence.language, 0
    known = words.names.titles.keys() | words.offices.heads.keys() | words.offices.fronts | {"."}
    while position - count > last and sentence.tokens[position - count - 1].lower in known:
        count += 1
    return count


def row_behind(candidates: Sequence[Candidate], end: int, sentence: Sentence) -> list[Candidate]:
    """The names in a row that begins at `end`, or behind a comma there."""
    tokens = sentence.tokens
    start = end + (end < len(tokens) and tokens[end].text in (",", ":"))
    row: list[Candidate] = []
    first = bisect_left(candidates, start, key=lambda one: one.run.start)
    for one in candidates[first : first + MOST + 1]:
        last = row[-1].run.end if row else start
        bare = one.run.start - titles_before(one.run.start, last, sentence)
        follows = is_joined(row[-1].run, replace(one.run, start=bare), sentence) if row else bare == start
        if follows:
            row.append(one)
        elif row:
            break
    return row
