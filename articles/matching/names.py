"""Names of people and places in one spelling, whatever alphabet, language or outlet they came through."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

WORD = re.compile(r"[^\W\d_]+")
UNMARKED = str.maketrans({"ß": "ss", "ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "ð": "d", "þ": "th", "œ": "oe"})

TITLES = frozenset(
    "dr prof professor sir dame lord lady baron baroness graf gräfin fürst prinz prinzessin prince princess könig "
    "königin king queen kaiser emperor zar papst pope emir scheich sheikh sheik mullah ayatollah ajatollah imam "
    "general admiral oberst herr frau mr mrs ms senator jr sr".split()
)
# "Hafez el-Assad", "Baschar al-Assad", "Assad": the article is written or left out at will.
ARTICLES = frozenset("al el as ad ash asch".split())

# One line a rule, in this order; each is there for the pair of spellings behind it.
SPELLINGS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"dsch|dzh", "j"),  # Ahmadinedschad, Ahmadinejad
        (r"tsch|tch", "ch"),  # Gorbatschow, Gorbachev
        (r"sch|zh", "sh"),  # Schoigu, Shoigu; Schukow, Zhukov
        (r"kh", "ch"),  # Chamenei, Khamenei
        (r"([gdt])h", r"\1"),  # Ghali, Gali; Antony, Anthony
        (r"ph", "f"),  # Stephan, Stefan
        (r"t[sz]", "s"),  # Jelzin, Yeltsin
        (r"oe", "o"),  # Schroeder without marks
        (r"ue|ou", "u"),  # Mueller without marks; Rouhani, Ruhani
        (r"ae", "a"),  # Jaeger without marks
        (r"ck|q|c(?!h)", "k"),  # Viktor, Victor
        (r"w", "v"),  # Lawrow, Lavrov
        (r"z", "s"),  # Selenskyj, Zelenskyy
        (r"x", "ks"),  # Alexander, Aleksandr
        (r"[jyi]+", "i"),  # Selenskyj, Selenskij, Zelensky; Netanjahu, Netanyahu
        (r"(.)\1+", r"\1"),  # Hussein, Husein
        (r"(?<=..)i?[eo]v(a?)$", r"ov\1"),  # Medwedew, Medvedev; Chruschtschow, Khrushchev
    )
)


def words_of(name: str) -> list[str]:
    """The words of a name in lower case, without titles and without marks on letters."""
    words = WORD.findall(name.lower().replace("'", "").replace("’", ""))
    words = [word for word in words if word not in TITLES] or words
    words = [word for word in words if word not in ARTICLES] or words
    return [unmarked(word) for word in words]


def unmarked(word: str) -> str:
    """`word` in letters without marks."""
    spread = unicodedata.normalize("NFKD", word.translate(UNMARKED))
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


@lru_cache(maxsize=20_000)
def word_key(word: str) -> str:
    """One spelling for all usual transliterations of one lower-case word."""
    for pattern, replacement in SPELLINGS:
        word = pattern.sub(replacement, word)
    return word


@lru_cache(maxsize=20_000)
def name_key(name: str) -> str:
    """One spelling for all usual transliterations of a name: its words in order, without titles and Arabic articles."""
    return " ".join(word_key(word) for word in words_of(name))


def same_name(one: str, other: str) -> bool:
    """Whether two names are spellings of one name, in either order of given name and surname."""
    mine, theirs = name_key(one), name_key(other)
    return bool(mine) and (mine == theirs or sorted(mine.split()) == sorted(theirs.split()))


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
    """Whether the first given names agree, or one of them stands among the other's given names."""
    return given_name_agrees(mine[0], theirs[0]) or mine[0] in theirs or theirs[0] in mine


def given_name_agrees(mine: str, theirs: str) -> bool:
    """Equal, an initial, or the same consonants: "Mohammed" and "Muhammad", but not "Martin" and "Martina"."""
    if mine == theirs:
        return True
    if len(mine) == 1 or len(theirs) == 1:
        return mine[0] == theirs[0]
    skeleton = re.sub("[aeiou]", "", mine)
    return (
        len(skeleton) >= 3
        and mine[0] == theirs[0]
        and skeleton == re.sub("[aeiou]", "", theirs)
        and mine.endswith("a") == theirs.endswith("a")
    )
