"""The wording of a report as it is compared with others: all, what is outside quotation marks, its beginning."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from itertools import pairwise

from articles.matching.spellings import unmarked

WORD = re.compile(r"\w+")
WORDS_A_SHINGLE = 4
# A first line without a full stop, with the text below it.
HEADLINE = re.compile(r"\A[^\n]{1,200}(?<![.!?:])\n")
# What somebody said is printed alike by outlets that have nothing else in common. Marks that open and close, none of
# them inside; a mark that is never closed must not swallow the rest.
QUOTED = re.compile(
    r"„[^„\n]{1,1500}?[“”\"]|“[^“\n]{1,1500}?”|»[^»\n]{1,1500}?«|«[^«\n]{1,1500}?»|\"[^\"\n]{1,1500}?\""
)
ENDS, MARKS = ".!?:\n-–", ' „“”»«"'
# "Gruesse" for "Grüße": an outlet whose system knows no marks.
WRITTEN_OUT = re.compile("([aou])e")
FIRST, LEAD, OPENING = 30, 60, 120
# The first letters of months in German, English and French, behind or before the number of a day.
MONTH = r"(?:jan|feb|fév|mär|mar|apr|avr|mai|may|jun|juin|jul|juil|aug|aoû|sep|okt|oct|nov|dez|dec|déc)\w*"
DAY = re.compile(
    rf"\b(?:(?P<day>[0-9]{{1,2}})\.?\s+(?P<month>{MONTH})|(?P<before>{MONTH})\.?\s+(?P<behind>[0-9]{{1,2}}))\b"
)
WEEKDAYS = (
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag monday tuesday wednesday thursday friday "
    "saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche"
)

Shingles = frozenset[int]


@lru_cache(maxsize=50_000)
def folded(word: str) -> str:
    """The word in one spelling: case, marks on letters and what is written in their place say nothing."""
    return WRITTEN_OUT.sub(r"\1", unmarked(word.casefold()))


NAMED_WEEKDAYS = frozenset(map(folded, WEEKDAYS.split()))


@dataclass(frozen=True, slots=True)
class Wording:
    """What is compared of a text; `agency` is the one that it credits, "" for none.

    `own` are the shingles outside quotation marks, `first`, `lead` and `opening` those of the first 30, 60, 120 words
    below the headline. `telling` are the capitalised words and numbers below the headline, each as often as it stands
    there, `names` those that stand side by side, as given name and surname do. `words` are all different words,
    `dates` and `weekdays` the days that are named.
    """

    all: Shingles
    own: Shingles
    first: Shingles
    lead: Shingles
    opening: Shingles
    telling: tuple[str, ...]
    names: frozenset[str]
    words: frozenset[str]
    dates: frozenset[tuple[str, str]]
    weekdays: frozenset[str]
    agency: str = ""


def wording_of(text: str, agency: str = "") -> Wording:
    """The wording of a text."""
    below = HEADLINE.sub("", text, count=1)
    found = list(WORD.finditer(below))
    printed = [match.group() for match in found]
    plain = [folded(word) for word in printed]
    words = frozenset(folded(word) for word in WORD.findall(text))
    return Wording(
        all=shingles(text),
        own=shingles(QUOTED.sub("\n", text)),
        first=in_a_row(plain[:FIRST]),
        lead=in_a_row(plain[:LEAD]),
        opening=in_a_row(plain[:OPENING]),
        telling=tuple(folded(word) for word in printed if word[0].isupper() or word[0].isdigit()),
        names=frozenset(side_by_side(below, found)),
        words=words,
        dates=frozenset(day_of(match) for match in DAY.finditer(below.casefold())),
        weekdays=words & NAMED_WEEKDAYS,
        agency=agency,
    )


def side_by_side(text: str, words: Sequence[re.Match[str]]) -> Iterator[str]:
    """The capitalised words that have another one beside them, with nothing but a space between: "Karla Brandt".

    Where a sentence begins every word is capitalised: "Der Präsident".
    """
    for one, other in pairwise(words):
        both = one.group()[0].isupper() and other.group()[0].isupper()
        if both and text[one.end() : other.start()] == " " and not begins(text, one.start()):
            yield folded(one.group())
            yield folded(other.group())


def begins(text: str, at: int) -> bool:
    """Whether a sentence begins there."""
    before = text[max(0, at - 4) : at].rstrip(MARKS)
    return not before or before[-1] in ENDS


def day_of(match: re.Match[str]) -> tuple[str, str]:
    """Number and month of a named day, the month by its first letters."""
    return match["day"] or match["behind"], (match["month"] or match["before"])[:3]


def shingles(text: str) -> Shingles:
    """The numbers of all four words in a row, whatever their case and what stands between them."""
    return in_a_row([folded(word) for word in WORD.findall(text)])


def in_a_row(words: Sequence[str]) -> Shingles:
    """The numbers of all four words in a row; one number for fewer words, none for none."""
    last = max(len(words) - WORDS_A_SHINGLE, 0)
    return frozenset(number(" ".join(words[at : at + WORDS_A_SHINGLE])) for at in range(last + 1) if words)


# All, what is outside quotation marks, and the beginning of a text have most of their words in common.
@lru_cache(maxsize=4096)
def number(words: str) -> int:
    """The words as 64 bits, on every machine the same."""
    return int.from_bytes(blake2b(words.encode("utf-8", "replace"), digest_size=8).digest())
