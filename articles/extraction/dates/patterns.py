"""Where time expressions stand: the language's patterns, filled with its words and tried on each sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from articles.extraction.languages.shapes import DateWords, Language
from articles.extraction.tokens import Sentence

# What of a rule stands for no letters of a text: names, flags, classes of characters, escapes.
NO_LETTERS = re.compile(r"\(\?P?<\w+>|\(\?-?[a-z]+:|\[[^\]]*\]|\\.")
# Letters of which the last is none that may be missing: "tage?" is "tag" for sure.
LETTERS = re.compile(r"[^\W\d_]{2,}(?![?*{])|[^\W\d_]")
OPENING = 3
# How many languages are kept ready.
LANGUAGES = 16
NAME = re.compile(r"\(\?P<\w+>")
# "(?! ...)" with brackets in brackets in it.
UNLESS = re.compile(r"\(\?!(?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)")
SLOT = re.compile(
    r"(?<!P)<(month|weekday|daypart|holiday|holidayseason|feast|relative|season|unit|length|count|ordinal|pointer)>"
)


@dataclass(frozen=True, slots=True)
class Match:
    """A time expression in the body: its place, words, kind of rule and named parts in lower case."""

    start: int
    end: int
    text: str
    kind: str
    groups: dict[str, str]


def matches(body: str, small: str, sentence: Sentence) -> Iterator[Match]:
    """The time expressions of a sentence in order; where several begin, the longest one.

    `small` is the body in small letters, which is searched three times as fast as one in which they may be either.
    """
    anywhere, rules = compiled(sentence.language)
    end = sentence.span.end
    first = anywhere.search(small, sentence.span.start, end)
    while first is not None:
        here = [(kind, m) for kind, pattern in rules if (m := pattern.match(body, first.start(), end))]
        position = first.start() + 1
        if here:
            kind, match = max(here, key=lambda one: one[1].end())
            groups = {name: text.lower() for name, text in match.groupdict().items() if text}
            yield Match(match.start(), match.end(), match.group(), kind, groups)
            position = match.end()
        first = anywhere.search(small, position, end)


def in_small_letters(body: str) -> str:
    """The body in small letters, each where it stands: "İ" would become two characters and stays as it is."""
    small = body.lower()
    return small if len(small) == len(body) else "".join(c.lower() if len(c.lower()) == 1 else c for c in body)


@lru_cache(maxsize=LANGUAGES)
def compiled(language: Language) -> tuple[re.Pattern[str], list[tuple[str, re.Pattern[str]]]]:
    """The rules of a language: one pattern that tells where in small letters any may match, and each with its kind.

    The one asks for no capital letters ("Montag", but not "2000 Euro"), nor for anything that must not follow.
    """
    slots = slots_of(language.dates)
    rules = [(kind, filled(rule, slots)) for kind, rule in language.dates.rules]
    anywhere = UNLESS.sub("", "|".join(NAME.sub("(?:", rule) for _, rule in rules)).replace("(?-i:", "(?i:")
    opened = rf"(?=[0-9]|{openings(rule for _, rule in rules)})(?:{anywhere})"
    return whole(opened), [(kind, whole(rule, re.IGNORECASE)) for kind, rule in rules]


def openings(rules: Iterable[str]) -> str:
    """A pattern of the first letters of the words in `rules`: most words of a text can be passed over by them.

    A single letter is a word by itself, "a week", "l'année", or else an ending, with which no word begins.
    """
    words = LETTERS.findall(NO_LETTERS.sub(" ", " ".join(rules)))
    begun = groupby(sorted({w[:OPENING] if len(w) > 1 else rf"{w}\b" for w in words}), key=itemgetter(0))
    return "|".join(f"{first}(?:{'|'.join(start[1:] for start in starts)})" for first, starts in begun)


def slots_of(words: DateWords) -> dict[str, str]:
    """What stands in place of the slots of a rule."""
    return {
        "month": any_of(words.months),
        "weekday": any_of(words.weekdays),
        "daypart": f"(?P<daypart>{words.day_part})",
        "holiday": any_of(words.holidays),
        "holidayseason": any_of(words.holiday_seasons),
        "relative": any_of(words.relative_days),
        "season": any_of(words.seasons),
        "unit": any_of(words.units),
        "feast": any_of(words.feasts),
        "length": any_of(words.lengths),
        "count": any_of(words.counts).replace(")", "|[0-9]{1,3})"),
        "ordinal": any_of(words.ordinals),
        "pointer": any_of(words.pointers).replace(r"\ ", "[ ]+"),
    }


def filled(rule: str, slots: dict[str, str]) -> str:
    """A rule with words in place of its slots; line breaks count as blanks."""
    return SLOT.sub(lambda m: slots[m[1]], rule).replace("[ ]+", r"[ \n]{1,3}").replace("[ ]*", r"[ \n]{0,3}")


def whole(rule: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """A rule as a pattern that begins and ends at the ends of words."""
    return re.compile(rf"(?<![\w.])(?:{rule})(?!\w)", flags)


def any_of(words: Iterable[str]) -> str:
    """An alternation of words, the longest first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"
