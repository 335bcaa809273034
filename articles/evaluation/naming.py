"""When two names, offices or places are the same for an annotator."""

from __future__ import annotations

from typing import Any

from articles.matching.names import name_key, names_agree, same_name, words_of

Json = dict[str, Any]

STOP = frozenset(
    "der die das des dem den und von vom fur im in am an auf aus bei zu zur zum of the and for de la ehemalige "
    "ehemaliger ehemaligen fruhere fruherer neue neuer neuen us eu".split()
)


def names_rate(mine: str, theirs: Json) -> float:
    """3 for the same name, 2 for one that can be the same person's, 1 for one of the forms in the text."""
    if same_name(mine, theirs["name"]):
        return 3
    if names_agree(mine, theirs["name"]):
        return 2
    return float(any(same_name(mine, form) for form in theirs.get("surface_forms", [])))


def same_title(mine: str | None, theirs: str | None) -> bool:
    """Whether two offices or places share a telling word, or both are empty."""
    if not mine or not theirs:
        return not mine and not theirs
    return bool(telling_words(mine) & telling_words(theirs))


def telling_words(text: str) -> set[str]:
    """The words of an office or place without endings, articles and nationalities."""
    words = [word for word in words_of(text) if word not in STOP]
    telling = [
        word for word in words if not word.endswith(("ische", "ischer", "ischen", "isch", "deutsche", "deutscher"))
    ]
    return {stem(word) for word in telling or words}


def stem(word: str) -> str:
    """A word without the endings of gender, case and number."""
    for prefix in ("bundes", "staats"):
        if word.startswith(prefix) and len(word) > len(prefix) + 3:
            word = word.removeprefix(prefix)
    for ending in ("innen", "in", "en", "es", "n", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word.removesuffix(ending)
    return word


def shares_words(one: str, other: str) -> bool:
    """Whether the words of one name are all among the other's."""
    mine, theirs = set(name_key(one).split()), set(name_key(other).split())
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)
