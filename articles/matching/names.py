"""Names of people and places: their keys, and whether two names can be one person's."""

from __future__ import annotations

import re
from functools import lru_cache

from articles.matching.given_names import given_name_agrees, within
from articles.matching.spellings import latin, unmarked, word_key

WORD = re.compile(r"[^\W\d_]+")

TITLES = frozenset(
    "dr prof professor sir dame lord lady baron baroness graf gräfin fürst prinz prinzessin prince princess könig "
    "königin king queen kaiser emperor zar papst pope emir scheich sheikh sheik mullah ayatollah ajatollah imam "
    "general admiral oberst herr frau mr mrs ms senator".split()
)
# Behind a name: which of two people of one family it is.
GENERATIONS = {"jr": "jr", "junior": "jr", "jun": "jr", "sr": "sr", "senior": "sr", "sen": "sr"}
# "Hafez el-Assad", "Baschar al-Assad", "Assad": the article is written or left out at will.
ARTICLES = frozenset("al el as ad ar asch ash".split())
FRENCH_ENDING = re.compile(r"(?<=..)ine$")
# Before a surname, no given names: "von der Leyen", "de Gaulle", "bin Salman".
PARTICLES = frozenset("von van der den de del della di da dos du la le lo bin ten ter zu zur zum af".split())
# "Mohammed bin Salman Al Saud": the house after the father's name, written or left out at will.
HOUSES = frozenset("saud tani nahian maktum sabah chalifa".split())
# Where the surname is printed first, and where either order is met with.
SURNAME_FIRST = frozenset("CN TW HK MO KR KP VN KH".split())
EITHER_ORDER = frozenset("JP HU".split())


def words_of(name: str) -> list[str]:
    """The words of a name in lower case, without titles and without marks on letters."""
    found = [plain(word) for word in WORD.findall(name.replace("'", "").replace("’", ""))]
    words = [word for part in found for word in WORD.findall(part)]
    while len(words) > 1 and words[0] in PLAIN_TITLES:
        words = words[1:]
    while len(words) > 1 and words[-1] in GENERATIONS:
        words = words[:-1]
    return [word for word in words if word not in ARTICLES] or words


def plain(word: str) -> str:
    """One printed word in lower-case Latin letters; an initial of another alphabet is one letter too."""
    letters = latin(word).lower().replace("'", "").replace("`", "")
    return letters[:1] if len(word) == 1 and latin(word) != word else letters


PLAIN_TITLES = frozenset(map(unmarked, TITLES))


def generation(name: str) -> str:
    """Which of two people of one family it is, where the name says so: "jr", "sr", or nothing."""
    words = WORD.findall(name.lower())
    return GENERATIONS.get(words[-1], "") if len(words) > 1 else ""


@lru_cache(maxsize=20_000)
def name_key(name: str) -> str:
    """One spelling for all usual transliterations of a name: its words in order, without titles and Arabic articles."""
    words = [word_key(word) for word in words_of(name)]
    if len(words) > 3 and "bin" in words[1:-2] and words[-1] in HOUSES:
        words.pop()
    # "Poutine", "Eltsine": so that French says what it reads.
    return " ".join([*words[:-1], FRENCH_ENDING.sub("in", words[-1])] if words else [])


@lru_cache(maxsize=20_000)
def canonical(key: str) -> str:
    """One form for a key in either order of given name and surname, and wherever its words are parted.

    "shinzo abe" and "abe shinzo", "kim jong un" and "kim jongun": the letters in a ring, read from the least start.
    """
    ring = key.replace(" ", "")[:200]
    return min(ring[start:] + ring[:start] for start in range(len(ring))) if " " in key else ring


def same_name(one: str, other: str) -> bool:
    """Whether two names are spellings of one name, in either order of given name and surname."""
    mine, theirs = name_key(one), name_key(other)
    return bool(mine) and canonical(mine) == canonical(theirs)


def names_agree(one: str, other: str) -> bool:
    """Whether two names can be one person's: the surname is the same and no given name speaks against it."""
    if same_name(one, other):
        return True
    mine, theirs = name_key(one).split(), name_key(other).split()
    if not mine or not theirs:
        return False
    if len(mine) == 1 or len(theirs) == 1:
        return surname_alone(mine, theirs) or surname_alone(theirs, mine)
    return mine[-1] == theirs[-1] and given_names_agree(mine[:-1], theirs[:-1])


def surname_alone(alone: list[str], full: list[str]) -> bool:
    """ "Lawrow" for "Sergej Lawrow"; "Xi" for "Xi Jinping", whose surname stands first."""
    return len(alone) == 1 and alone[0] in (full[-1], full[0])


def given_names_agree(mine: list[str], theirs: list[str]) -> bool:
    """Whether the first given names agree, or those of one are among the other's."""
    mine, theirs = (given_only(one) for one in (mine, theirs))
    if not mine or not theirs:
        return True
    return given_name_agrees(mine[0], theirs[0]) or within(mine, theirs) or within(theirs, mine)


def given_only(words: list[str]) -> list[str]:
    """The words before a surname that are names."""
    return [word for word in words if word not in PARTICLES]


def bare_surname(name: str) -> list[str]:
    """The words of a name that is a surname alone: "Lawrow", "von der Leyen", "Kramp-Karrenbauer"; else none."""
    words = name_key(name).split()
    while len(words) > 1 and words[0] in PARTICLES:
        words = words[1:]
    one_word = len(name.split()) == 1 and "-" in name and len(words) == 2
    return words if len(words) == 1 or one_word else []


def completeness(name: str) -> int:
    """2 for a given name and a surname, 1 where initials stand for the given names, 0 for a surname alone."""
    words = name_key(name).split()
    if len(words) < 2 or bare_surname(name):
        return 0
    return 2 if len(words[0]) > 1 else 1
