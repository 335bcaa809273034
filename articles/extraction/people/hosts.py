"""Hosts and guests: whose verb of receiving it is, whom a guest meets, where a journey goes."""

from __future__ import annotations

from collections.abc import Iterator

from articles.extraction.languages.shapes import EventWords, Language
from articles.extraction.positions import position_at
from articles.extraction.schema import Span
from articles.extraction.tokens import Sentence, Token

# Tokens from "visit" to the country.
WIDEST_VISIT = 6
# Tokens from a verb of meeting to the name of who is met.
WIDEST_CLAUSE = 40


def receives(sentence: Sentence, first: Span, last: Span) -> bool:
    """Whether the phrase from `first` to `last` is the subject of a verb of receiving."""
    tokens, verbs = sentence.tokens, sentence.language.offices.receiving
    begin = position_at(tokens, first.start)
    end = position_at(tokens, last.end)
    # "Prime Minister Doe will receive him"
    end += end < len(tokens) and tokens[end].lower in sentence.language.events.planned
    if end < len(tokens) and tokens[end].lower in verbs:
        return True
    if begin > 1 and tokens[begin - 1].lower in sentence.language.cues.agent and tokens[begin - 2].lower in verbs:
        return True
    return begin > 1 and tokens[begin - 1].lower in verbs and not may_be_subject(tokens[begin - 2], sentence.language)


def may_be_subject(token: Token, language: Language) -> bool:
    """ "Er empfing Präsident …", "Nachname empfing Präsident …": whoever stands before the verb may be the host."""
    return token.capitalised or token.lower in language.references.pronouns


def meets_before(sentence: Sentence, name: Span, words: EventWords) -> bool:
    """Whether a verb of meeting stands before a name: the guest before the verb, the host behind it."""
    end = position_at(sentence.tokens, name.start)
    kinds = {words.verbs.get(token.lower) for token in sentence.tokens[max(0, end - WIDEST_CLAUSE) : end]}
    return bool(kinds & {"meet", "talk"})


def journeys(sentence: Sentence, words: EventWords) -> Iterator[Span]:
    """Where the goal of each journey of a sentence stands: "visit to ...", "flew to ..."."""
    for at, token in enumerate(sentence.tokens):
        if (words.nouns.get(token.lower) or words.verbs.get(token.lower)) == "visit":
            yield Span(token.start, sentence.tokens[at : at + WIDEST_VISIT][-1].end)
