"""Offices that several people hold: "A und B, die Außenminister von Peru und Chile", "Amtskollegen aus Peru (A)"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from articles.extraction.people.beside import behind_brackets
from articles.extraction.people.candidates import Candidate, is_joined
from articles.extraction.positions import position_at
from articles.extraction.schema import CountryMention, OfficeMention
from articles.extraction.tokens import Sentence

WIDEST_LIST = 60


@dataclass(frozen=True)
class Side:
    """A country of a list, and the name in brackets behind it."""

    code: str
    name: Candidate | None = None


def share(
    candidates: Sequence[Candidate],
    sentence: Sentence,
    offices: Mapping[int, OfficeMention],
    countries: Mapping[int, CountryMention],
) -> None:
    """Gives the offices of several people in a sentence to each of them, with their own country where it is told."""
    starts = {one.run.start: one for one in candidates}
    for first, token in enumerate(sentence.tokens if candidates else ()):
        mention = offices.get(token.start)
        if mention is None or not (mention.plural or mention.counterpart):
            continue
        sides = listed_sides(mention, first, sentence, countries, starts)
        if any(side.name for side in sides):
            for side in sides:
                hold(side.name, mention, side.code)
            continue
        names = chain_before(first, candidates, sentence) if len(sides) > 1 else []
        for place, one in enumerate(names):
            hold(one, mention, sides[place].code if len(sides) == len(names) else None)


def listed_sides(
    mention: OfficeMention,
    first: int,
    sentence: Sentence,
    countries: Mapping[int, CountryMention],
    starts: Mapping[int, Candidate],
) -> list[Side]:
    """The countries of an office, "von Peru (A), aus Chile (B)"."""
    tokens, words = sentence.tokens, sentence.language.offices
    position = position_at(tokens, mention.span.end)
    inside = [m for p in range(first, position) if (m := countries.get(tokens[p].start)) and m.kind != "adjective"]
    sides = [Side(m.code) for m in inside]
    joining = words.articles | words.of | words.origins | words.conjunctions | {","}
    while position < len(tokens) and position - first < WIDEST_LIST:
        token = tokens[position]
        named = countries.get(token.start)
        one = starts.get(position + 1) if token.text == "(" else None
        if named and named.kind != "adjective":
            sides.append(Side(named.code))
            position = position_at(tokens, named.span.end)
        elif one and sides and one.run.end < len(tokens) and tokens[one.run.end].text == ")":
            sides[-1] = Side(sides[-1].code, one)
            position = one.run.end + 1
        elif token.lower in joining:
            position += 1
        else:
            break
    return sides


def chain_before(first: int, candidates: Sequence[Candidate], sentence: Sentence) -> list[Candidate]:
    """The names of a list that ends with the comma before `first`: "A und B, die Außenminister …"."""
    if not first or sentence.tokens[first - 1].text != ",":
        return []
    found: list[Candidate] = []
    for one in reversed(candidates):
        if not found and behind_brackets(sentence.tokens, one.run.end) == first - 1:
            found.append(one)
        elif found and is_joined(one.run, found[0].run, sentence):
            found.insert(0, one)
        elif found:
            break
    return found


def hold(one: Candidate | None, mention: OfficeMention, code: str | None) -> None:
    """Gives `one` the office as somebody of the country `code` holds it."""
    if one and len(one.run.words) > 1 and (one.office is None or one.office is mention):
        one.office = replace(mention, country=code, plural=False, gender="", counterpart=False)
        one.strong = True
