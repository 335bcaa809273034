"""Offices that somebody comes into or leaves: "trat als Minister zurück", "wurde zur Präsidentin gewählt"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from articles.extraction.languages.shapes import Language
from articles.extraction.people.candidates import Candidate
from articles.extraction.positions import position_at
from articles.extraction.schema import OfficeMention
from articles.extraction.tokens import Sentence, Token

# Between a name and the office that somebody comes into.
LONGEST_CLAUSE = 40


def assign(candidates: Sequence[Candidate], sentence: Sentence, offices: Mapping[int, OfficeMention]) -> None:
    """ "Name trat als Präsident zurück", "Name wurde zum Minister ernannt": the office goes to the subject."""
    words, tokens = sentence.language.offices, sentence.tokens
    if not candidates or not any(token.lower in words.taking for token in tokens):
        return
    used = {one.office.span for one in candidates if one.office}
    for first, token in enumerate(tokens):
        mention = offices.get(token.start)
        role = first > 0 and tokens[first - 1].lower in words.roles
        if mention is None or mention.span in used or mention.plural or mention.counterpart:
            continue
        if role or token.lower in words.into:
            one = taker(candidates, first, sentence)
            if one and one.office is None and one.strong:
                one.office = mention


def taker(candidates: Sequence[Candidate], first: int, sentence: Sentence) -> Candidate | None:
    """Who comes into an office or leaves it: the name before it in its clause, or whom a pronoun there means."""
    tokens, words = sentence.tokens, sentence.language
    last = bisect_right(candidates, first, key=lambda one: one.run.end) - 1
    if last < 0:
        return None
    one = candidates[last]
    between = tokens[one.run.end : first][:LONGEST_CLAUSE]
    if any(words.references.pronouns.get(token.lower) for token in between):
        return candidates[0] if candidates[0].run.start == 0 else None
    if any(token.text in ",;:" for token in between) or is_agent(one, tokens, words):
        return None
    return one


def is_agent(candidate: Candidate, tokens: Sequence[Token], language: Language) -> bool:
    """ "wurde von Nachname zum Minister ernannt": not whom the preposition names."""
    start = position_at(tokens, candidate.office.span.start) if candidate.office else candidate.run.start
    return start > 0 and tokens[start - 1].lower in language.references.prepositions
