"""A wording as it is compared: its words, what they mean, its numbers, and whether it says no."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from articles.matching.words.grammar import (
    FIRST_PERSON_PLURAL,
    FUNCTION_WORDS,
    MODALS,
    NEGATIONS,
    NO_NEGATION,
    NUMBER_WORDS,
)
from articles.matching.words.meaning import COUNTRY, SEPARABLE, concepts, meanings, stem, stems_of

TOKEN = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]\b)?|[0-9]+(?:[.,\u00a0\u202f][0-9]+)*")
# The end of a clause shows the first part of a verb: "lehnt den Plan ab, weil ...".
PARTICLE = re.compile(rf"\b({'|'.join(SEPARABLE.split())})(?=\s*(?:[,.;:!?)–—]|$|und\b|oder\b))")
SENTENCE_END = re.compile(r"(?<=[.!?;…])\s+|\n+")
APOSTROPHES = str.maketrans("", "", "'’‘")
LIGHT_WORDS = """
    gehen kommen stehen geben bringen nehmen halten bleiben finden sehen wissen denken glauben gut neu groß ander alle
    viel mehr nur Teil Seite Weg klar ganz lang Zeit zeigen führen wichtig nötig möglich heute Land immer wieder erneut
"""
LIGHT = 0.5
# What is longer is a speech: its beginning stands for it.
LONGEST_TEXT = 4000
# In capitals no pronoun.
AMERICA = "US"
# In small letters these are verbs.
NO_MONTHS = frozenset({"may", "march"})
SHORTEST_VERB = 4


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: `keys` are what its telling words mean, in order; `words` all of its words in small letters."""

    words: tuple[str, ...]
    keys: tuple[str, ...]
    numbers: frozenset[str]
    negated: bool
    modals: frozenset[str]
    we: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole wording, or some sentences of it in a row."""

    sentences: tuple[Sentence, ...]
    keys: tuple[str, ...]
    names: frozenset[str]
    numbers: frozenset[str]
    negated: bool
    modals: frozenset[str]
    we: bool
    weight: float

    @property
    def words(self) -> tuple[str, ...]:
        """All words in small letters."""
        return tuple(word for sentence in self.sentences for word in sentence.words)


@lru_cache(maxsize=20_000)
def read(text: str, language: str) -> Reading:
    """The wording `text` in the language with this code."""
    parts = SENTENCE_END.split(text.strip()[:LONGEST_TEXT])
    return reading(sentence(part, language[:2].lower()) for part in parts if part)


def reading(sentences: Iterable[Sentence]) -> Reading:
    """Several sentences as one wording."""
    some = tuple(sentences)
    keys = tuple(key for one in some for key in one.keys)
    return Reading(
        some,
        keys,
        frozenset(key for key in keys if key.startswith(COUNTRY)),
        frozenset(number for one in some for number in one.numbers),
        any(one.negated for one in some),
        frozenset(modal for one in some for modal in one.modals),
        any(one.we for one in some),
        weight_of(keys),
    )


def sentence(text: str, language: str) -> Sentence:
    """One sentence."""
    tokens = TOKEN.findall(text.translate(APOSTROPHES))
    lower = tuple(token.lower() for token in tokens)
    plain = f" {' '.join(lower)} "
    for phrase in NO_NEGATION:
        plain = plain.replace(f" {phrase} ", " ")
    return Sentence(
        lower,
        tuple(keys_of(tokens, language, PARTICLE.findall(text) if language == "de" else [])),
        frozenset(filter(None, map(number_of, tokens))),
        bool(NEGATIONS & set(plain.split())),
        frozenset(MODALS[word] for word in lower if word in MODALS and (language, word) != ("en", "will")),
        bool(FIRST_PERSON_PLURAL & {word for whole, word in zip(tokens, lower, strict=True) if whole != AMERICA}),
    )


def keys_of(tokens: list[str], language: str, particles: list[str]) -> Iterable[str]:
    """What the telling words of a sentence mean: neither numbers nor words of grammar, and two words that are one."""
    grammar = FUNCTION_WORDS.get(language, frozenset())
    at = 0
    while at < len(tokens):
        pair = "-".join(tokens[at : at + 2]).lower()
        known = concepts(language).get(stem(pair, language))
        if known:
            yield known
            at += 2
            continue
        word, small = tokens[at], tokens[at].lower()
        at += 1
        telling = small not in grammar and small not in MODALS and small not in NEGATIONS and not number_of(word)
        if whole := next(filter(None, (parted(particle, word, language) for particle in particles)), None):
            yield whole
        elif word == AMERICA or (telling and len(word) > 1):
            yield from meanings(word, language)


def parted(particle: str, word: str, language: str) -> str | None:
    """What a German verb means whose first part stands at the end: "lehnt ... ab"; None where there is no such verb."""
    if not word.islower() or len(word) < SHORTEST_VERB:
        return None
    known = concepts(language)
    return next((known[one] for one in stems_of(particle + word, language) if one in known), None)


def number_of(word: str) -> str | None:
    """The number, month or day of the week that a word stands for, written in one way; None for other words."""
    if word[:1].isdigit():
        return re.sub(r"[.,\u00a0\u202f](?=[0-9]{3}\b)", "", word).replace(",", ".")
    return None if word in NO_MONTHS else NUMBER_WORDS.get(word.lower())


def weight_of(keys: Iterable[str]) -> float:
    """How much the keys tell: everyday words half of others; each counts once."""
    return sum(LIGHT if key in light() else 1.0 for key in set(keys))


@lru_cache(maxsize=1)
def light() -> frozenset[str]:
    """The keys of everyday words."""
    return frozenset(key for word in LIGHT_WORDS.split() for key in meanings(word, "de"))
