"""Where time expressions stand: the language's patterns, filled with its words and tried on each sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from articles.extraction.languages.shapes import DateWords, Language
from articles.extraction.tokens import Sentence

SLOT = re.compile(r"(?<!P)<(month|weekday|daypart|holiday|holidayseason|relative|season|unit)>")


@dataclass(frozen=True, slots=True)
class Match:
    """A time expression in the body: its place, words, kind of rule and named parts in lower case."""

    start: int
    end: int
    text: str
    kind: str
    groups: dict[str, str]


def matches(body: str, sentence: Sentence) -> Iterator[Match]:
    """The time expressions of a sentence in order; of two that overlap the longer one."""
    found = [
        (m.start(), m.end(), kind, m)
        for kind, pattern in compiled(sentence.language)
        for m in pattern.finditer(body, sentence.span.start, sentence.span.end)
    ]
    position = sentence.span.start
    for start, end, kind, match in sorted(found, key=lambda one: (one[0], -one[1])):
        if start >= position:
            groups = {name: text.lower() for name, text in match.groupdict().items() if text}
            yield Match(start, end, match.group(), kind, groups)
            position = end


# Word lists are not hashable, so the patterns are kept under the language's code.
PATTERNS: dict[str, list[tuple[str, re.Pattern[str]]]] = {}


def compiled(language: Language) -> list[tuple[str, re.Pattern[str]]]:
    """The rules of a language as patterns, made once."""
    if language.code not in PATTERNS:
        slots = slots_of(language.dates)
        PATTERNS[language.code] = [(kind, whole(rule, slots)) for kind, rule in language.dates.rules]
    return PATTERNS[language.code]


def slots_of(words: DateWords) -> dict[str, str]:
    """What stands in place of the slots of a rule."""
    return {
        "month": any_of(words.months),
        "weekday": any_of(words.weekdays),
        "daypart": words.day_part,
        "holiday": any_of(words.holidays),
        "holidayseason": any_of(words.holiday_seasons),
        "relative": any_of(words.relative_days),
        "season": any_of(words.seasons),
        "unit": any_of(words.units),
    }


def whole(rule: str, slots: dict[str, str]) -> re.Pattern[str]:
    """A rule as a pattern that begins and ends at the ends of words; line breaks count as blanks."""
    filled = SLOT.sub(lambda m: slots[m[1]], rule).replace("[ ]+", r"[ \n]{1,3}").replace("[ ]*", r"[ \n]{0,3}")
    return re.compile(rf"(?<![\w.]){filled}(?!\w)", re.IGNORECASE)


def any_of(words: Iterable[str]) -> str:
    """An alternation of words, the longest first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"
