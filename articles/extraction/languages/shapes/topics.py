"""What leads to the topic of a talk."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class TopicWords:
    """The words that lead to what a talk is about; all in lower case."""

    nouns: frozenset[str]  # "Thema", with a verb behind it
    verbs: frozenset[str]
    prepositions: frozenset[str]  # "über", with a word of talking before it
    talk: frozenset[str]
    conjunctions: frozenset[str]
    stops: frozenset[str]  # words that end a topic
    capital_nouns: bool  # nouns begin with a capital letter, and a topic has a noun
    articles: frozenset[str]  # words that are no part of a topic at its beginning
