"""Whether the clause of a weekday tells of what was or of what will be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from articles.extraction.dates.context import Context
from articles.extraction.languages.shapes import DateWords
from articles.extraction.positions import position_at
from articles.extraction.tokens import Token

# Tokens on each side of an expression that can tell its tense; more would cost time on what is no sentence.
REACH = 200
BREAKS = frozenset(",;:–()")


def direction_of(context: Context) -> int:
    """-1 where a weekday is over, 1 where it is to come: by the word before it, else by the verbs.

    "Seit Montag" and "die Wahl vom Sonntag" are past without any verb, "für Montag" is to come.
    """
    before, words = context.token_before(), context.words
    if before and before.lower in words.before_past:
        return -1
    if before and before.lower in words.before_coming:
        planned = {token.lower for token in clause_of(around(context), context)} & words.pluperfect
        return -1 if planned else 1
    return tense_of(context) or 1


def tense_of(context: Context) -> int:
    """-1 where the verbs tell of the past, 1 where they announce, else 0; the clause first, then the whole sentence.

    "Am Freitag kommt er nach Rom, sagte sie": the clause announces, though the sentence tells of the past.
    """
    tokens = around(context)
    speech = context.sentence.language.events.speech
    unspoken = [token for token in tokens if token.lower not in speech]
    return told(clause_of(tokens, context), context) or told(unspoken, context)


def clause_tense(context: Context) -> int:
    """The same, by the verbs of the clause alone."""
    return told(clause_of(around(context), context), context)


def tells_of_meeting(context: Context) -> bool:
    """Whether the clause has a word for people who meet: that happens on a day, whatever its tense."""
    events = context.sentence.language.events
    said = {token.lower for token in clause_of(around(context), context)}
    if said & (events.verbs.keys() | events.nouns.keys()):
        return True
    return any(particle in said and said & forms for particle, (_, forms) in events.separated.items())


def goes_on(context: Context) -> bool:
    """Whether the clause goes on with what was told before: "dann"."""
    said = {token.lower for token in clause_of(around(context), context)}
    return bool(said & context.words.sequels)


def around(context: Context) -> tuple[Token, ...]:
    """The tokens of the sentence near the expression."""
    at = position_at(context.sentence.tokens, context.span.start)
    return context.sentence.tokens[max(0, at - REACH) : at + REACH]


def clause_of(tokens: Sequence[Token], context: Context) -> list[Token]:
    """The tokens between the commas, brackets, dashes and conjunctions around the expression."""
    clause: list[Token] = []
    breaks = BREAKS | context.sentence.language.topics.conjunctions
    for token in tokens:
        if token.lower in breaks and token.end <= context.span.start:
            clause = []
        elif token.lower in breaks and token.start >= context.span.end:
            break
        else:
            clause.append(token)
    return clause


def told(tokens: Sequence[Token], context: Context) -> int:
    """-1 for a verb in the past, 1 for one that announces, 0 for neither."""
    words = context.words
    said = {token.lower for token in tokens}
    if said & words.past or said & words.strong_past or is_reported_past(tokens, words):
        return -1
    if said & words.future:
        return 1
    perfect = said & words.perfect and any(is_participle(token, words) for token in tokens)
    return -1 if perfect or ends_in_past(tokens, context) else 0


def is_reported_past(tokens: Sequence[Token], words: DateWords) -> bool:
    """ "soll am Freitag angekommen sein", "ohne am Freitag angekommen zu sein": no announcement."""
    return any(
        token.lower in words.infinitives and any(is_participle(one, words) for one in tokens[max(0, n - 2) : n])
        for n, token in enumerate(tokens)
    )


def is_participle(token: Token, words: DateWords) -> bool:
    """ "getroffen", "vereinbart": in lower case."""
    return token.text.islower() and pattern(words.participle).fullmatch(token.lower) is not None


@lru_cache
def pattern(participle: str) -> re.Pattern[str]:
    """What a language's participles look like."""
    return re.compile(participle)


def ends_in_past(tokens: Sequence[Token], context: Context) -> bool:
    """Whether a verb has an ending of the past."""
    words = context.words
    return any(
        token.text.islower()
        and token.lower.endswith(words.past_endings)
        and token.lower not in words.not_past
        and not (n and is_attribute(tokens[n - 1], token, context))
        for n, token in enumerate(tokens)
    )


def is_attribute(before: Token, token: Token, context: Context) -> bool:
    """ "der geplante Besuch" has an adjective, "das vereinbarten die Minister" a verb: no adjective ends so there."""
    if before.lower not in context.sentence.language.topics.articles:
        return False
    return not any(before.lower == article and token.lower.endswith(end) for article, end in context.words.no_attribute)
