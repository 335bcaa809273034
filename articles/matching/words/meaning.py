"""What one word means: one key for all its forms, its synonyms, and its counterpart in the other language."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import Stemmer

from articles.matching.cities import CITIES
from articles.matching.names import name_key
from articles.matching.spellings import unmarked, word_key
from articles.matching.words.field import CONCEPTS, COUNTRIES, OPPOSITES
from articles.matching.words.grammar import IRREGULAR

STEMMERS = {"de": "german", "en": "english", "fr": "french", "it": "italian", "es": "spanish", "nl": "dutch"}
# The key of a country, of its people and of its capital, which stands for its government.
COUNTRY = "@"
SEPARABLE = (
    "ab an auf aus bei durch ein fest fort her hin los mit nach nieder um vor weg weiter wieder zurück zu zusammen"
)
PARTICIPLE = re.compile(f"({'|'.join(SEPARABLE.split())})?ge(.{{3,}}?)(?:t|en)")
INFINITIVE = re.compile(f"({'|'.join(SEPARABLE.split())})zu(.{{2,}}en)")
# "Friedens-gespräche", "Sanktions-liste", "Krisen-treffen".
JOINTS = ("", "s", "n", "en", "es", "e")
LONG_ENOUGH_TO_JOIN, LEAST_PART = 8, 3
COGNATE = 4


@cache
def stemmer(language: str) -> Stemmer.Stemmer | None:
    """The stemmer of a language; None where there is none."""
    return Stemmer.Stemmer(STEMMERS[language]) if language in STEMMERS else None


def stem(word: str, language: str) -> str:
    """The lower-case `word` without its endings and marks."""
    found = stemmer(language)
    return unmarked(found.stemWord(word) if found else word)


@cache
def concepts(language: str) -> dict[str, str]:
    """The concept behind each stem of German or English; a concept is called by its first German word."""
    number = {"de": 0, "en": 1}.get(language)
    known: dict[str, str] = {}
    for mark, table in ((COUNTRY, COUNTRIES), ("", CONCEPTS)):
        for entry in table.replace("\n", ";").split(";"):
            if number is not None and entry.strip():
                name = mark + entry.strip().split("|")[0].split()[0]
                for word in entry.split("|")[number].split():
                    known.setdefault(stem(IRREGULAR.get(word.lower(), word.lower()), language), name)
    return known


@cache
def entries() -> frozenset[str]:
    """All concepts that the table has."""
    return frozenset(concepts("de").values())


@cache
def opposites() -> dict[str, frozenset[str]]:
    """The concepts that say the contrary of each concept."""
    pairs = [entry.split() for entry in OPPOSITES.replace("\n", ";").split(";") if entry.strip()]
    both = [(concept_of(one), concept_of(other)) for one, other in [*pairs, *(pair[::-1] for pair in pairs)]]
    return {word: frozenset(other for one, other in both if one == word) for word, _ in both}


def concept_of(word: str) -> str:
    """The concept of a German word in its usual form."""
    return meanings(word, "de")[0]


@lru_cache(maxsize=50_000)
def meanings(word: str, language: str) -> tuple[str, ...]:
    """The keys of a word as it stands in a text of the language: several for a compound of known words."""
    if word == "US":
        return (f"{COUNTRY}USA",)
    stems = list(stems_of(word, language))
    known = concepts(language)
    for one in stems:
        if one in known:
            return (known[one],)
    if name_key(word) in CITIES:
        return (CITIES[name_key(word)],)
    parts = compound(word.lower(), known) if language == "de" else ()
    return parts or (word_key(stems[-1]),)


def stems_of(word: str, language: str) -> list[str]:
    """The stems under which a word may be known, the surest first."""
    lower = word.lower()
    base = IRREGULAR.get(lower, lower)
    if language != "de" or base != lower:
        return [stem(base, language)]
    stems = [stem(lower, language)]
    if word == lower:
        for pattern in (PARTICIPLE, INFINITIVE):
            if parts := pattern.fullmatch(lower):
                verb = f"{parts[1] or ''}{parts[2]}"
                stems.append(stem(verb if verb.endswith("en") else f"{verb}en", language))
        if stems[0].endswith("t") and len(stems[0]) > COGNATE:
            stems.append(stem(stems[0][:-1], language))
    return stems


def compound(word: str, known: dict[str, str]) -> tuple[str, ...]:
    """The concepts of the two known words that make up a German one; nothing where there are no such two."""
    if len(word) < LONG_ENOUGH_TO_JOIN:
        return ()
    for at in range(len(word) - LEAST_PART, LEAST_PART, -1):
        last = known.get(stem(word[at:], "de"))
        first = last and next((known[left] for left in lefts(word[:at]) if left in known), None)
        if first and last:
            return (first, last)
    return ()


def lefts(word: str) -> list[str]:
    """The first part of a compound without what joins it to the second."""
    return [stem(word.removesuffix(joint), "de") for joint in JOINTS if word.endswith(joint) and len(word) > len(joint)]


def cognate(one: str, other: str) -> bool:
    """Whether two keys of words without an entry are one word in two languages: "diplomatish", "diplomatik"."""
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    common = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(shorter))
    return common > COGNATE and common >= 0.7 * len(longer)
