"""Spans that overlap and nest, cut into pieces that HTML can hold: plain decisions, no HTML yet."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")
# Deeper nesting is no longer readable, and a hostile report could ask for a hundred thousand levels.
DEEPEST = 12
# Which of two marks with the same span lies outside of the other.
OUTER_FIRST = ("evidence", "post", "passage", "quote", "person", "organisation", "place", "country")


class Note(NamedTuple):
    """A small link behind a mark: to the meeting that a passage tells of, or to the quote's entry beside the text."""

    kind: str
    href: str
    label: str


@dataclass(frozen=True)
class Mark:
    """A stretch of the body and what it is; `href` leads to the object, `title` names it."""

    start: int
    end: int
    kind: str
    href: str = ""
    title: str = ""
    language: str = ""
    notes: tuple[Note, ...] = ()

    @property
    def order(self) -> tuple[int, int, int]:
        """Outer marks come before inner ones."""
        return self.start, -self.end, OUTER_FIRST.index(self.kind) if self.kind in OUTER_FIRST else len(OUTER_FIRST)


@dataclass(frozen=True)
class Piece:
    """A stretch of text under the same marks, outermost first."""

    start: int
    end: int
    marks: tuple[Mark, ...]

    @property
    def link(self) -> Mark | None:
        """The most specific mark that leads somewhere."""
        linked = [mark for mark in self.marks if mark.href]
        return min(linked, key=lambda mark: (mark.end - mark.start, -self.marks.index(mark)), default=None)


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of the body, cut into pieces."""

    start: int
    end: int
    pieces: list[Piece] = field(default_factory=list)


def paragraphs(body: str, marks: list[Mark]) -> list[Paragraph]:
    """The body's paragraphs under these marks; marks outside of the body are left out."""
    found = [Paragraph(match.start(), match.end()) for match in PARAGRAPH.finditer(body)]
    inside = [mark for mark in marks if 0 <= mark.start < mark.end <= len(body)]
    cuts = {edge for mark in inside for edge in (mark.start, mark.end)}
    cuts |= {edge for paragraph in found for edge in (paragraph.start, paragraph.end)}
    pieces = covered(sorted(cuts), sorted(inside, key=lambda mark: mark.order))
    return list(distributed(found, pieces))


def covered(cuts: list[int], marks: list[Mark]) -> Iterator[Piece]:
    """The stretches between `cuts`, each with the marks over it; `marks` come in their order."""
    open_marks: list[Mark] = []
    waiting = iter([*marks, None])
    coming = next(waiting)
    for start, end in itertools.pairwise(cuts):
        open_marks = [mark for mark in open_marks if mark.end > start]
        while coming and coming.start <= start:
            if len(open_marks) < DEEPEST:
                open_marks.append(coming)
            coming = next(waiting)
        yield Piece(start, end, tuple(open_marks))


def distributed(found: list[Paragraph], pieces: Iterator[Piece]) -> Iterator[Paragraph]:
    """Each paragraph with those pieces that lie in it; what lies between two paragraphs is white space."""
    waiting = iter(found)
    paragraph = next(waiting, None)
    for piece in pieces:
        while paragraph and piece.start >= paragraph.end:
            yield paragraph
            paragraph = next(waiting, None)
        if paragraph and piece.start >= paragraph.start:
            paragraph.pieces.append(piece)
    while paragraph:
        yield paragraph
        paragraph = next(waiting, None)
