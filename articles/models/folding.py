"""Text as it is compared and searched: case, accents and endings gone, the same on every database."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

import Stemmer
from django.utils.text import slugify

GERMAN_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d"})
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
WORD = re.compile(r"[^\W_]+")
LONGEST_STEM = 500


def fold(text: str) -> str:
    """Lower case without accents: "Außenminister Müller" becomes "aussenminister muller"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char)).translate(GERMAN_LETTERS)


def slug_of(name: str) -> str:
    """The readable part of an address: "Günther Müller" becomes "guenther-mueller"; empty without Latin letters."""
    return slugify(name.translate(UMLAUTS).casefold().translate(GERMAN_LETTERS))[:90]


@cache
def stemmers() -> tuple[Stemmer.Stemmer, ...]:
    """One stemmer a language that readers search in."""
    return Stemmer.Stemmer("german"), Stemmer.Stemmer("english")


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The stem of one word, remembered: texts repeat their words."""
    return stem_of(word)


def stem_of(word: str) -> str:
    """The stem of one word: German endings off first, then English ones, so that both languages share one index."""
    german, english = stemmers()
    found = fold(english.stemWord(german.stemWord(word.casefold())))
    # "½" folds to digits with a stroke between them; PostgreSQL refuses words of more than 2046 bytes.
    return "".join(WORD.findall(found))[:LONGEST_STEM]


def stems(text: str) -> str:
    """The searchable form of `text`: its words' stems with single blanks between them."""
    return " ".join(found for word in WORD.findall(text) if (found := stem(word)))


# PostgreSQL refuses a text-search vector of more than 1 MiB; a text with that many different words is no prose.
SEARCHABLE_CHARACTERS = 200_000


def searchable(text: str) -> str:
    """The searchable form of a text to be stored; of a text without end the words that come first."""
    found = stems(text)
    if len(found) > SEARCHABLE_CHARACTERS:
        found = " ".join(dict.fromkeys(found.split()))[:SEARCHABLE_CHARACTERS]
    return found
