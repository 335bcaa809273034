"""What is known of a word without its sentence is worked out once: nearly every word of a text was read before."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Generic, TypeVar

Lists = TypeVar("Lists")
Value = TypeVar("Value")

# Words that each function keeps. A report has some hundred different ones, and reports share most of theirs.
WORDS_KEPT = 16_384
LANGUAGES_KEPT = 64
LISTS_JOINED = 512

# For functions of a single word.
remembered = lru_cache(maxsize=WORDS_KEPT)


class Table(dict[str, Value], Generic[Lists, Value]):
    """What a function says of each word, filled in where a word is looked up first: a look-up costs no call."""

    def __init__(self, function: Callable[[str, Lists], Value], lists: Lists) -> None:
        super().__init__()
        self.function, self.lists = function, lists

    def __missing__(self, word: str) -> Value:
        if len(self) >= WORDS_KEPT:
            self.clear()
        value = self[word] = self.function(word, self.lists)
        return value


def tabled(function: Callable[[str, Lists], Value]) -> Callable[[Lists], Table[Lists, Value]]:
    """`function` of a word and of word lists of a language, which are compared by identity, as a table a language."""

    @lru_cache(maxsize=LANGUAGES_KEPT)
    def table(lists: Lists) -> Table[Lists, Value]:
        return Table(function, lists)

    return table


@lru_cache(maxsize=LISTS_JOINED)
def either(*lists: frozenset[str]) -> frozenset[str]:
    """The words of several word lists of a language; joined once, for `a | b` copies them all at every look-up."""
    return frozenset().union(*lists)
