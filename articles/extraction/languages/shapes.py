"""What a language consists of: the shape that every folder beside this file fills.

A language is data. A step is given a `Language` and never asks which one it is.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """Words that tokens and sentences are cut by, and that tell the language of a text."""

    abbreviations: frozenset[str]  # lower case, with their full stop: "dr.", "u.a."
    frequent: frozenset[str]  # lower case function words; a text is in the language that has most of them
    ordinal_full_stop: bool  # "am 11. Februar": a full stop behind a number does not end a sentence
    months: frozenset[str]  # lower case; what may follow an ordinal number


@dataclass(frozen=True)
class Language:
    """One language: its code (BCP 47) and what each step needs to know of it."""

    code: str
    words: Words
