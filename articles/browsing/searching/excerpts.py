"""Where in a text the words of a question stand, and the passages to show of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from articles.models.folding import WORD, stem
from articles.models.queries import Phrase

MOST_PASSAGES = 2
LONGEST = 240
# So much is shown before the first word found in a sentence that is too long to be shown whole.
BEFORE = 70
SENTENCE_END = re.compile(r"""[.!?…]["”“»’)]*\s+|\n\s*""")
# A point behind a number or a short word ends no sentence: "am 6. Mai", "Dr. Müller".
NO_END = re.compile(r"\b\w{1,2}\.$")
LAST_WORD = re.compile(r"\s+\S*\s*$")
FIRST_WORD = re.compile(r"\S*\s+")


class Hit(NamedTuple):
    """Words found: from `start` to `end`, by the phrase with this number."""

    start: int
    end: int
    phrase: int


class Piece(NamedTuple):
    """A stretch of text, and whether it was found."""

    text: str
    found: bool


class Passage(NamedTuple):
    """A stretch of a body with words that were found; `before` and `after` are set where its sentence is cut."""

    start: int
    end: int
    pieces: list[Piece]
    before: bool
    after: bool


class Wanted:
    """The phrases of a question, so that a text is read once for all of them."""

    def __init__(self, phrases: list[Phrase]) -> None:
        self.phrases = phrases
        self.by_last: dict[str, list[int]] = {}
        for number, phrase in enumerate(phrases):
            for last in phrase.last:
                self.by_last.setdefault(last, []).append(number)
        self.begin = [(phrase.beginnings, number) for number, phrase in enumerate(phrases) if phrase.beginnings]
        self.beginnings = tuple(beginning for phrase in phrases for beginning in phrase.beginnings)

    def hits(self, text: str) -> list[Hit]:
        """Where the phrases stand in `text`, in order."""
        read = list(map(stem, WORD.findall(text)))
        ends = [at for at, one in enumerate(read) if one in self.by_last or one.startswith(self.beginnings)]
        if not ends:
            return []
        spans = [match.span() for match in WORD.finditer(text)]
        found = [(number, at, self.before(number, read, at)) for at in ends for number in self.ending_with(read[at])]
        return [Hit(spans[first][0], spans[at][1], number) for number, at, first in found if first is not None]

    def ending_with(self, one: str) -> list[int]:
        """The numbers of the phrases that may end with this stem."""
        numbers = self.by_last.get(one, [])
        return [*numbers, *(number for beginnings, number in self.begin if one.startswith(beginnings))]

    def before(self, number: int, read: list[str], at: int) -> int | None:
        """Where the phrase begins that may end with the word `at`; None if other words stand before it."""
        for wanted in reversed(self.phrases[number].first):
            at -= 1
            # Marks that are no words for themselves have no stem.
            while at >= 0 and not read[at]:
                at -= 1
            if at < 0 or read[at] != wanted:
                return None
        return at


def pieces(text: str, hits: list[Hit], start: int = 0, end: int | None = None) -> list[Piece]:
    """The text from `start` to `end`, cut where words were found; what overlaps is one."""
    end = len(text) if end is None else end
    cut: list[Piece] = []
    at = start
    for hit in sorted(hits):
        if hit.end <= at or hit.start >= end:
            continue
        if hit.start > at:
            cut.append(Piece(text[at : hit.start], False))
        cut.append(Piece(text[max(at, hit.start) : min(hit.end, end)], True))
        at = hit.end
    return [*cut, Piece(text[at:end], False)] if at < end else cut


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """First and last offset of each sentence, or of what a line has of one."""
    start = 0
    for match in SENTENCE_END.finditer(text):
        if "\n" not in match[0] and NO_END.search(text[max(0, match.start() - 3) : match.start() + 1]):
            continue
        end = match.start() + len(match[0].rstrip())
        if end > start:
            yield start, end
        start = match.end()
    if start < len(text):
        yield start, len(text)


def passages(body: str, wanted: Wanted, title: str = "") -> list[Passage]:
    """The passages that show most of what was found, in the order of the text; those beside the title first."""
    hits = wanted.hits(body)
    if not hits:
        return []
    told = len(title) + 1 if title and body.startswith(title) else 0
    chosen: list[tuple[int, int, list[Hit]]] = []
    left = [(start, end, inside) for start, end, inside in with_hits(body, hits) if inside]
    while left and len(chosen) < MOST_PASSAGES:
        known = {hit.phrase for _, _, inside in chosen for hit in inside}
        best = max(left, key=lambda one: (one[1] > told, *weight(one[2], known), -one[0]))
        left.remove(best)
        chosen.append(best)
    return [passage(body, *one) for one in sorted(chosen, key=lambda one: one[0])]


def with_hits(body: str, hits: list[Hit]) -> Iterator[tuple[int, int, list[Hit]]]:
    """The sentences of the body with what was found in each."""
    waiting = iter(hits)
    coming = next(waiting, None)
    for start, end in sentences(body):
        inside = []
        while coming and coming.start < end:
            inside.append(coming)
            coming = next(waiting, None)
        # A phrase may go on behind the end.
        yield start, max([end, *(hit.end for hit in inside)]), inside
        if coming is None:
            return


def weight(hits: list[Hit], known: set[int]) -> tuple[int, int, int]:
    """How much a sentence shows: phrases not seen yet, phrases, words."""
    numbers = {hit.phrase for hit in hits}
    return len(numbers - known), len(numbers), len(hits)


def passage(body: str, start: int, end: int, hits: list[Hit]) -> Passage:
    """The sentence, or so much of it around what was found as there is room for."""
    first, last = start, end
    if end - start > LONGEST:
        first = start_of_word(body, start, best_start(hits, end))
        last = end_of_word(body, first, min(first + LONGEST, end), end)
    return Passage(first, last, pieces(body, hits, first, last), first > start, last < end)


def best_start(hits: list[Hit], end: int) -> int:
    """Where a passage begins that shows as many phrases as possible."""
    room = LONGEST - BEFORE
    most = max(
        hits, key=lambda one: (len({hit.phrase for hit in hits if 0 <= hit.start - one.start < room}), -one.start)
    )
    return min(most.start - BEFORE, end - LONGEST)


def start_of_word(body: str, start: int, wanted: int) -> int:
    """The first word that begins at or behind `wanted`."""
    if wanted <= start:
        return start
    match = FIRST_WORD.match(body, wanted - 1, wanted + BEFORE)
    return match.end() if match else wanted


def end_of_word(body: str, start: int, wanted: int, end: int) -> int:
    """The end of the last word that ends at or before `wanted`."""
    if wanted >= end:
        return end
    cut = LAST_WORD.search(body[start : wanted + 1])
    return start + cut.start() if cut and cut.start() > LONGEST // 2 else wanted
