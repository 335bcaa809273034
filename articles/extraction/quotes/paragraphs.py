"""Quotations that run over several paragraphs: opened anew at each of them, or opened once and closed once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from articles.extraction.schema import Span

# How many paragraphs one quotation can have.
LONGEST = 12
# Opening marks whose form tells the direction, each with those that close it.
TYPOGRAPHIC = {"„": "“”", "“": "”", "»": "«", "«": "»"}


@dataclass(frozen=True, slots=True)
class Marked:
    """A paragraph, its quotations (first mark, end, closed) in order, and the marks that close nothing in it."""

    span: Span
    found: list[tuple[int, int, bool]]
    closers: list[int]


def joined(body: str, marked: Sequence[Marked]) -> list[tuple[int, int, bool]]:
    """The quotations of all paragraphs, those over several paragraphs in one piece."""
    result: list[tuple[int, int, bool]] = []
    swallowed: set[int] = set()
    for at, paragraph in enumerate(marked):
        for start, end, closed in paragraph.found:
            if start in swallowed:
                continue
            onward = () if closed or body[end - 1] == ":" else following(body, start, marked, at)
            swallowed.update(mark for mark, _ in onward)
            result.append((start, onward[-1][1], True) if onward else (start, end, closed))
    return result


def following(body: str, start: int, marked: Sequence[Marked], at: int) -> tuple[tuple[int, int], ...]:
    """What goes on with the quotation that paragraph `at` opens at `start`: (mark or -1, end) a paragraph."""
    reopened: list[tuple[int, int]] = []
    for paragraph in marked[at + 1 : at + 1 + LONGEST]:
        first = paragraph.found[0] if paragraph.found else None
        anew = first is not None and first[0] == paragraph.span.start and body[first[0]] == body[start]
        if first and anew and first[2]:
            return (*reopened, first[:2]) if ends(body, first[1], paragraph, body[start]) else ()
        if first and anew:
            reopened.append(first[:2])
        elif reopened:
            return ()
        elif (end := closed_by(body, start, paragraph)) is not None:
            return ((-1, end),)
        elif body[start] not in TYPOGRAPHIC or any(not closed for _, _, closed in paragraph.found):
            return ()
    return ()


def ends(body: str, end: int, paragraph: Marked, mark: str) -> bool:
    """Whether a quotation goes on in this paragraph that opens it anew and closes it at `end`.

    A straight mark may have been forgotten; then "Wir helfen", sagte sie, is a quotation of its own.
    """
    return mark in TYPOGRAPHIC or not body[end : paragraph.span.end].strip(" .,!?")


def closed_by(body: str, start: int, paragraph: Marked) -> int | None:
    """Where the paragraph closes a quotation of an earlier one that its marks leave no doubt about, or None."""
    wanted = TYPOGRAPHIC.get(body[start], "")
    closer = next(iter(paragraph.closers), None)
    if closer is None or body[closer] not in wanted:
        return None
    before = [first for first, _, closed in paragraph.found if not closed and first < closer]
    return closer + 1 if not before else None
