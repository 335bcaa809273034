"""What tokens and sentences are cut by."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Words:
    """Words that tokens and sentences are cut by, and that tell the language of a text."""

    abbreviations: frozenset[str]  # lower case, with their full stop: "dr.", "u.a."
    frequent: frozenset[str]  # lower case function words; a text is in the language that has most of them
    ordinal_full_stop: bool  # "am 11. Februar": a full stop behind a number does not end a sentence
    months: frozenset[str]  # lower case; what may follow an ordinal number
    elided: frozenset[str]  # lower case, with a straight apostrophe: "l'" is a word of its own in "l'Allemagne"
    uncut: frozenset[str]  # lower case; words with an apostrophe that are one: "d'abord"
    clitics: tuple[str, ...]  # with their hyphens, the longest first: "-t-il" in "a-t-il"
    unspaced: bool  # no blanks between the words: each character is taken for a word
