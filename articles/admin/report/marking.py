"""Marks that overlap and nest, laid flat: paragraphs of pieces, each knowing the innermost mark of every kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")
LAYERS = ("mention", "quote", "frame", "meeting")
OPENING = ("quote", "frame", "meeting")


@dataclass(frozen=True)
class Mark:
    """A stretch of the body. `layer` is one of LAYERS, `kind` its sort in it, `handle` names the link that opens it
    where its own words are no link; the link stands behind the mark that `closes`.
    """

    start: int
    end: int
    layer: str
    kind: str
    href: str = ""
    label: str = ""
    handle: str = ""
    closes: bool = False
    unsure: bool = False

    @property
    def anchor(self) -> str:
        """The name under which a page opens at these words."""
        return f"c{self.start}-{self.end}"


@dataclass
class Piece:
    """A stretch of text without a mark's border in it, and the handles of the marks that end with it."""

    text: str
    layers: dict[str, Mark]
    first: bool = False
    handles: list[Mark] = field(default_factory=list)

    @property
    def mention(self) -> Mark | None:
        """The innermost mention around it, which is its link."""
        return self.layers.get("mention")

    @property
    def classes(self) -> str:
        """How it looks."""
        names = [f"report-{mark.kind}" for mark in self.layers.values()]
        return " ".join([*names, *(["report-unsure"] if self.mention and self.mention.unsure else [])])

    @property
    def opens(self) -> str:
        """The handle that a click on the plain words stands for."""
        return next((self.layers[layer].handle for layer in OPENING if layer in self.layers), "")


@dataclass
class Paragraph:
    """A paragraph of the body from the offset `start`."""

    start: int
    pieces: list[Piece]

    @property
    def told(self) -> bool:
        """Whether it tells of a meeting."""
        return any("meeting" in piece.layers for piece in self.pieces)


def paragraphs(body: str, marks: list[Mark]) -> list[Paragraph]:
    """The body's paragraphs under these marks; the pieces of one, joined, are its text. Wrong spans are left out."""
    spans = [match.span() for match in PARAGRAPH.finditer(body)]
    inside = sorted((one for one in marks if 0 <= one.start < one.end <= len(body)), key=outer_first)
    cuts = {edge for one in inside for edge in (one.start, one.end)} | {edge for span in spans for edge in span}
    ends, end, found = dict(spans), 0, []
    for start, piece in covered(body, sorted(cuts), inside):
        if start in ends:
            found.append(Paragraph(start, []))
            end = ends[start]
        if start < end:
            found[-1].pieces.append(piece)
        elif found:
            # White space between paragraphs is not shown, but what ends in it is to be opened.
            found[-1].pieces[-1].handles += piece.handles
    return found


def outer_first(mark: Mark) -> tuple[int, int]:
    """The order in which marks begin."""
    return mark.start, -mark.end


def covered(body: str, cuts: list[int], marks: list[Mark]) -> Iterator[tuple[int, Piece]]:
    """The stretches between `cuts` with where they begin; of the open marks each layer shows the one begun last."""
    opened: dict[str, list[Mark]] = {layer: [] for layer in LAYERS}
    ending: dict[int, list[Mark]] = {}
    for mark in marks:
        if mark.closes:
            ending.setdefault(mark.end, []).append(mark)
    coming = iter([*marks, None])
    mark, begun = next(coming), set()
    for start, end in pairwise(cuts):
        while mark and mark.start <= start:
            opened[mark.layer].append(mark)
            mark = next(coming)
        layers = {layer: top for layer in LAYERS if (top := innermost(opened[layer], start))}
        link = id(layers.get("mention"))
        yield start, Piece(body[start:end], layers, link not in begun, ending.get(end, [])[::-1])
        if not body[start:end].isspace():
            begun.add(link)


def innermost(opened: list[Mark], start: int) -> Mark | None:
    """The open mark begun last, after those that ended were put away."""
    while opened and opened[-1].end <= start:
        opened.pop()
    return opened[-1] if opened else None
