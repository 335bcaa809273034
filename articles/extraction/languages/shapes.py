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
class DateWords:
    """How days, months and years are written; all words in lower case.

    `rules` are (kind, pattern) in order of preference; a pattern is matched without regard to case between word ends, and
    `<month>`, `<weekday>`, `<daypart>`, `<holiday>`, `<holidayseason>`, `<relative>`, `<season>`, `<unit>` stand for the
    words below. A holiday is (month, day), with month 0 for days from Easter Sunday.
    """

    months: dict[str, int]
    weekdays: dict[str, int]  # Monday is 0
    day_part: str  # pattern of what may follow a weekday: "Freitagabend"
    relative_days: dict[str, int]
    turns: dict[str, int]  # "vergangen": -1, "dies": 0, "kommend": 1
    units: dict[str, str]  # week, weekend, month or year
    parts: dict[str, int]  # "Anfang": 0, "Mitte": 1, "Ende": 2
    seasons: dict[str, int]  # the first month
    holidays: dict[str, tuple[int, int]]
    holiday_seasons: dict[str, tuple[int, int]]  # "Weihnachtssonntag": the Sunday at Christmas
    rules: tuple[tuple[str, str], ...]
    counts: dict[str, int]
    sides: dict[str, int]  # "einen Tag nach": 1
    future: frozenset[str]  # words that let a bare weekday be a coming one
    past: frozenset[str]  # words that let it be a past one


@dataclass(frozen=True)
class Language:
    """One language: its code (BCP 47) and what each step needs to know of it."""

    code: str
    words: Words
    dates: DateWords
