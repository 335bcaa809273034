"""Phrases looked up at a token: one dictionary walk a token, however many phrases there are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, Protocol, TypeVar

Value = TypeVar("Value")


class Word(Protocol):
    """Anything with a text: a token."""

    @property
    def text(self) -> str:
        """The characters of the word."""


def cut(phrase: str) -> list[str]:
    """The tokens of a phrase: "U.S", "St. Petersburg", and the bare apostrophe of "Cyprus' president"."""
    end = phrase[-1] if phrase[-1] in "'’" and len(phrase) > 1 else ""
    return [*phrase.removesuffix(end).replace(".", " . ").split(), *end]


class Gazetteer(Generic[Value]):
    """Phrases of one or more words, each with a value; words are compared exactly, as the entries are written."""

    def __init__(self, entries: Mapping[str, Value] | Iterable[tuple[str, Value]]) -> None:
        pairs = entries.items() if isinstance(entries, Mapping) else entries
        self.by_first: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for phrase, value in pairs:
            words = tuple(cut(phrase))
            self.by_first.setdefault(words[0], []).append((words, value))
        for group in self.by_first.values():
            group.sort(key=lambda entry: -len(entry[0]))

    def begins(self, text: str) -> bool:
        """Whether a phrase begins with the word `text`."""
        return text in self.by_first

    def longest(self, tokens: Sequence[Word], position: int) -> tuple[int, Value] | None:
        """The longest phrase that begins at `position` as (number of tokens, value), or None."""
        for words, value in self.by_first.get(tokens[position].text, ()):
            if len(words) == 1:
                return 1, value
            following = tokens[position : position + len(words)]
            if len(following) == len(words) and all(t.text == w for t, w in zip(following, words, strict=True)):
                return len(words), value
        return None

    def shouted(self, tokens: Sequence[Word]) -> tuple[int, Value] | None:
        """The phrase in capital letters that `tokens` begin with, as `longest`: "NEW DELHI (Agency) -"."""
        for count in (2, 1):
            texts = [token.text for token in tokens[:count]]
            if len(texts) == count and all(text.isupper() for text in texts):
                value = self.phrase([text.title() for text in texts])
                if value is not None:
                    return count, value
        return None

    def phrase(self, words: Sequence[str]) -> Value | None:
        """The value of the phrase that is exactly `words`, or None."""
        return next((value for entry, value in self.by_first.get(words[0], ()) if entry == tuple(words)), None)

    def word(self, text: str) -> Value | None:
        """The value of the phrase of one word that is `text`, or None."""
        return next((value for words, value in self.by_first.get(text, ()) if len(words) == 1), None)
