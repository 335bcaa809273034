"""Whom a speaker's words mean where nouns are not told by capital letters: "Mr. Doe", "Doe's spokesman, Ann Roe"."""

from __future__ import annotations

from collections.abc import Sequence

from articles.extraction.languages.shapes import Cues
from articles.extraction.schema import Reference
from articles.extraction.tokens import Token

NAMES = frozenset({"name", "surname", "handle"})


def entity(tokens: Sequence[Token], references: Sequence[Reference], cues: Cues) -> str | None:
    """The id of the person or body that a phrase speaks of; `references` are those inside of it, in order."""
    core = core_of(tokens, cues)
    if not core:
        return None
    last = core[-1]
    for one in reversed(references):
        # "the Ministry of Defence" goes on behind its preposition; "Doe's spokesman" is not Doe
        if (
            one.entity
            and one.span.start <= last.start < one.span.end
            and not last.text.endswith(cues.possessive_endings)
        ):
            return behind_body(tokens, one, references, cues) or one.entity
    return apposition(tokens, core, references)


def behind_body(tokens: Sequence[Token], body: Reference, references: Sequence[Reference], cues: Cues) -> str | None:
    """ "Ministry of Defence spokesman Doe": right behind the body's name stands who speaks for it."""
    rest = [token for token in tokens if token.start >= body.span.end]
    inside = any(token.lower in cues.prepositions for token in tokens if body.span.start < token.start < body.span.end)
    if not inside or not rest or rest[0].kind != "word" or rest[0].lower in cues.prepositions:
        return None
    return entity(rest, [other for other in references if other.span.start >= body.span.end], cues)


def core_of(tokens: Sequence[Token], cues: Cues) -> Sequence[Token]:
    """The first noun group of a phrase: up to a comma, a bracket, a preposition or a conjunction."""
    for at, token in enumerate(tokens):
        if token.kind == "symbol" and token.text != ".":
            return tokens[:at]
        if at and (token.lower in cues.prepositions or token.lower in cues.coordinators):
            return tokens[:at]
    return tokens


def apposition(tokens: Sequence[Token], core: Sequence[Token], references: Sequence[Reference]) -> str | None:
    """ "Peru's president, Doe", "the mediator, former President Doe": a name right behind the first comma."""
    end = core[-1].end
    comma = next((token for token in tokens if token.text == "," and token.start >= end), None)
    if comma is None:
        return None
    behind = next((one for one in references if one.form in NAMES and one.span.start > comma.start), None)
    if behind is None or behind.entity is None:
        return None
    between = [token for token in tokens if comma.end <= token.start < behind.span.start]
    return behind.entity if all(token.text not in ",:" for token in between) else None
