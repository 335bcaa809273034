"""Pairing of quotation marks: by direction and a stack, a paragraph at a time, never by parity."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from articles.extraction.quotes.paragraphs import Marked, joined
from articles.extraction.schema import Span
from articles.extraction.tokens import WALL

# With what a wall of signs has behind its first mark.
MARK = re.compile(rf"[\"“”„‟»«‚‘’‹›'`´「」『』](?:[^\w\s]{{{WALL - 1},}})?")
OPENS_ALWAYS = frozenset("„‚‟「『")
CLOSES_ALWAYS = frozenset("」』")
GUILLEMETS = frozenset("»«")
# Closing marks that French writes apart from the words, each with the one that opens.
APART = {"»": "«", "›": "‹"}
SINGLE_GUILLEMETS = frozenset("‹›")
SINGLE = frozenset("‚‘’'`´")
DOUBLE = frozenset('"“”„‟')
CORNERS, SMALL_CORNERS = frozenset("「」"), frozenset("『』")
BEFORE_OPENING = frozenset("([{–—-/:=,;…") | frozenset('„“»«‚‘›‹"')
# "Wir helfen ", sagte sie: no word begins with these.
BEHIND_CLOSING = frozenset(",;:)")
# How deep quotations are followed; deeper ones are typing errors.
DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Pair:
    """A quotation: `outer` holds its marks, `inner` only its words; `parent` is the index of the pair around it."""

    outer: Span
    inner: Span
    closed: bool
    parent: int | None = None


def family(mark: str) -> frozenset[str]:
    """The marks that can close a quotation that `mark` opens."""
    for group in (DOUBLE, GUILLEMETS, SINGLE, SINGLE_GUILLEMETS, CORNERS, SMALL_CORNERS):
        if mark in group:
            return group
    return frozenset()


def direction(body: str, position: int, span: Span) -> int:
    """1 where the mark at `position` opens, -1 where it closes, 0 where what touches it does not tell."""
    before = body[position - 1] if position > span.start else " "
    after = body[position + 1] if position + 1 < span.end else " "
    if body[position] in OPENS_ALWAYS | CLOSES_ALWAYS:
        return 1 if body[position] in OPENS_ALWAYS else -1
    free_before = before.isspace() or before in "([{"
    free_after = after.isspace() or after in BEHIND_CLOSING
    if free_before and body[position] in GUILLEMETS and after in ".,;:!?)":
        return -1
    if free_before != free_after:
        return 1 if free_before else -1
    if free_before:
        return at_border(body, position, span)
    if after.isalnum():
        return 1 if before in BEFORE_OPENING else 0
    return -1 if before.isalnum() or before in ".!?…,)]" else 0


def at_border(body: str, position: int, span: Span) -> int:
    """ "» Wir helfen. «": with space on both sides a mark opens at its paragraph's beginning and closes at its end."""
    if position == span.start:
        return 1
    return -1 if not body[position + 1 : span.end].strip() else 0


def pairs(body: str, paragraphs: Sequence[Span]) -> tuple[Pair, ...]:
    """All quotations of the paragraphs in order of their opening mark; one never closed ends with its paragraph."""
    found = joined(body, [in_paragraph(body, paragraph) for paragraph in paragraphs])
    return with_parents(body, sorted(found, key=lambda pair: (pair[0], -pair[1])))


def in_paragraph(body: str, span: Span) -> Marked:
    """The quotations of one paragraph by themselves, with the marks that close nothing in it."""
    stack: list[int] = []
    found: list[tuple[int, int, bool]] = []
    closers: list[int] = []
    for match in MARK.finditer(body, span.start, span.end):
        position = match.start()
        if match.end() > position + 1 or is_apostrophe(body, position, stack):
            continue
        if opens(body, position, span, stack):
            if len(stack) < DEEPEST:
                stack.append(position)
            continue
        partner = next((at for at in reversed(stack) if body[position] in family(body[at])), None)
        if partner is not None:
            del stack[stack.index(partner) :]
            found.append((partner, position + 1, True))
        elif body[position] not in SINGLE:
            closers.append(position)
    found += [(position, span.end, False) for position in stack if body[position] not in SINGLE]
    return Marked(span, sorted(found), closers)


def is_apostrophe(body: str, position: int, stack: list[int]) -> bool:
    """Whether a single mark belongs to a word ("geht's"); in doubt it is a mark only inside of a quotation."""
    mark = body[position]
    if mark not in SINGLE or mark == "‚":
        return False
    before = body[position - 1] if position else " "
    after = body[position + 1] if position + 1 < len(body) else " "
    if before.isalnum() and after.isalnum():
        return True
    return mark in "’'`´" and not stack


def opens(body: str, position: int, span: Span, stack: list[int]) -> bool:
    """Whether the mark opens; where its neighbours do not tell, it closes what is open."""
    if ends_apart(body, position, stack):
        return False
    tendency = direction(body, position, span)
    if tendency:
        return tendency > 0
    return not any(body[position] in family(body[at]) for at in stack)


def ends_apart(body: str, position: int, stack: list[int]) -> bool:
    """ "« Nous partons », dit-il": a mark with a blank before it closes what one with a blank behind it has opened."""
    if body[position] not in APART or not body[position - 1 : position].isspace():
        return False
    return any(body[at] == APART[body[position]] and body[at + 1].isspace() for at in stack)


def with_parents(body: str, found: list[tuple[int, int, bool]]) -> tuple[Pair, ...]:
    """The pairs, each with the index of the innermost pair around it."""
    result: list[Pair] = []
    around: list[int] = []
    for start, end, closed in found:
        while around and result[around[-1]].outer.end < end:
            around.pop()
        while around and result[around[-1]].outer.end <= start:
            around.pop()
        result.append(
            Pair(Span(start, end), words_of(body, start, end, closed), closed, around[-1] if around else None)
        )
        around.append(len(result) - 1)
    return tuple(result)


def words_of(body: str, start: int, end: int, closed: bool) -> Span:
    """The words between the marks: "It was long," she said: the comma inside belongs to the sentence around."""
    first, last = start + 1, end - 1 if closed else end
    # French sets blanks inside of its marks: « Oui ».
    while first < last - 1 and body[first].isspace():
        first += 1
    while closed and last > first + 1 and body[last - 1].isspace():
        last -= 1
    return Span(first, last - (closed and last > first + 1 and body[last - 1] == ","))
