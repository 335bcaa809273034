"""Which language a text is in: by its script, by the function words and by letters that few languages have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from articles.extraction.languages.profiles import PROFILES, SCRIPTS
from articles.extraction.vocabulary import remembered

UNDETERMINED = "und"
WORD = re.compile(r"[^\W\d_]+")
# Enough to tell languages apart; a longer look would only cost time on a text of megabytes.
SAMPLE = 20_000
# With fewer words the absence of function words shows nothing: a headline, a caption.
FEWEST_WORDS = 15
# Of 100 running words 25 to 45 are function words in any language; in a list of names a few.
SMALLEST_SHARE, FEWEST_POINTS = 0.04, 2
# By so many words another language has to be ahead of those that are read: "geht es um" has two words of Portuguese.
MARGIN = 1.5
# Japanese is mostly written in Chinese characters, but never without syllables of its own.
SYLLABLES = 0.1
# Latin letters: all before Greek, and the block of those with several accents.
LATIN_ENDS, LATIN_GOES_ON, LATIN_IS_OVER = "\u0370", "\u1e00", "\u1eff"
# Where the letters of all other scripts are; between the last two ranges there are marks and symbols.
OTHER_SCRIPT = re.compile("[\u0370-\u1dff\u1f00-\u1fff\u2c00-\U0010ffff]")


def best(text: str, known: Sequence[str], frequent: Mapping[str, Sequence[str]]) -> str:
    """The code of the language of `text`; of equals the one that stands first in `known`, the languages that are read.

    `frequent` are the codes of their function words; "und" stands for a language that is nowhere in the tables.
    """
    sample = text[:SAMPLE]
    codes = by_script(sample)
    if codes is None:
        codes = (*known, *(code for code in LATIN if code not in known))
    if len(codes) == 1:
        return codes[0]
    words = WORD.findall(sample)
    points = scores(words, known, frequent)
    first = max(codes, key=lambda code: points[code] + (MARGIN if code in known else 0))
    enough = max(FEWEST_POINTS, SMALLEST_SHARE * len(words))
    return first if len(words) < FEWEST_WORDS or points[first] >= enough else UNDETERMINED


def scores(words: Iterable[str], known: Sequence[str], frequent: Mapping[str, Sequence[str]]) -> Counter[str]:
    """How many of the words speak for each language: its function words, and small ones with a letter of its own."""
    points: Counter[str] = Counter()
    for word, count in Counter(words).items():
        if len(word) == 1 and not word.islower():
            continue
        for code in profiled(word):
            if code not in known:
                points[code] += count
        for code in frequent.get(word.lower(), ()):
            points[code] += count
    return points


@remembered
def profiled(word: str) -> frozenset[str]:
    """The languages of the tables that the word speaks for."""
    # "Łukasz" is a name and can be in any language.
    own = word if word[0].islower() else ""
    return frozenset().union(WORDS.get(word.lower(), ()), *(LETTERS.get(letter, ()) for letter in own))


def by_entry(tables: Mapping[str, frozenset[str]]) -> Mapping[str, list[str]]:
    """The codes of each entry, from the entries of each code."""
    codes: dict[str, list[str]] = {}
    for code, entries in tables.items():
        for entry in entries:
            codes.setdefault(entry, []).append(code)
    return codes


WORDS = by_entry({code: profile.frequent for code, profile in PROFILES.items()})
LETTERS = by_entry({code: profile.letters for code, profile in PROFILES.items()})


def by_script(sample: str) -> tuple[str, ...] | None:
    """The languages of the script that most letters of `sample` are of; None for Latin letters or none at all."""
    if not OTHER_SCRIPT.search(sample):
        return None
    counts: Counter[tuple[str, ...] | None] = Counter()
    for letter, count in Counter(sample).items():
        if letter.isalpha():
            counts[script_of(letter)] += count
    if not counts or counts[None] * 2 >= counts.total():
        return None
    kana, han = counts[("ja",)], counts[("zh", "ja")]
    if kana + han > counts.total() / 2:
        return ("ja",) if kana > SYLLABLES * (kana + han) else ("zh",)
    del counts[None]
    return counts.most_common(1)[0][0]


def script_of(letter: str) -> tuple[str, ...] | None:
    """The languages that are written with `letter`; None for Latin letters."""
    if letter < LATIN_ENDS or LATIN_GOES_ON <= letter <= LATIN_IS_OVER:
        return None
    return next((script.codes for script in SCRIPTS if script.first <= letter <= script.last), (UNDETERMINED,))


def is_latin(code: str) -> bool:
    """Whether the language is written in Latin letters."""
    return not any(code in script.codes for script in SCRIPTS)


LATIN = tuple(code for code in PROFILES if is_latin(code))
