"""Quotations in the tokens of an annotated corpus, whether people or we have found them.

A line of the corpus: `text`, `tokens` [[start, end]], `annotations` [{type, medium, quote, speaker, cue, frame,
addressee}], each of the last five with its `spans`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from articles.evaluation.annotations import read_object
from articles.extraction.quotes.marks import MARK
from articles.extraction.schema import Extraction, Quote

KEYS = ("text", "tokens", "annotations")
ROLES = ("speaker", "cue", "frame", "addressee")
TYPES = {
    "Direct": "direct",
    "Indirect": "indirect",
    "IndirectFreeIndirect": "indirect_free_indirect",
    "FreeIndirect": "free_indirect",
    "Reported": "reported",
}


@dataclass(frozen=True)
class Annotation:
    """A quotation as numbers of tokens, from the corpus or from us."""

    type: str
    medium: str
    words: frozenset[int]
    roles: dict[str, frozenset[int]]


def corpus(path: Path) -> list[dict[str, Any]]:
    """The annotated reports of a file, one a line; raises BrokenAnnotations with the line that is none."""
    lines = path.read_bytes().splitlines()
    return [read_object(line, f"{path}, line {n},", KEYS) for n, line in enumerate(lines, 1) if line.strip()]


def annotated(report: dict[str, Any]) -> list[Annotation]:
    """The annotated quotations of a line of the corpus."""
    starts = [start for start, _ in report["tokens"]]
    result = []
    for entry in report["annotations"]:
        words = tokens_of(report, starts, entry["quote"]["spans"])
        roles = {role: tokens_of(report, starts, entry[role]["spans"]) for role in ROLES}
        if words:
            result.append(Annotation(TYPES[entry["type"]], str(entry["medium"]).lower(), words, roles))
    return result


def findings(report: dict[str, Any], extraction: Extraction) -> list[Annotation]:
    """Our quotations in the tokens of the corpus; an extraction whose body is not the line's text is moved onto it."""
    starts = [start for start, _ in report["tokens"]]
    shift = report["text"].find(extraction.body)
    result = []
    for quote in extraction.quotes:
        words = tokens_of(report, starts, moved(with_marks(extraction.body, quote), shift))
        cells = (quote.speaker_spans, quote.cue_spans, quote.frame_spans, quote.addressee_spans)
        roles = {role: tokens_of(report, starts, moved(spans, shift)) for role, spans in zip(ROLES, cells, strict=True)}
        if words:
            result.append(Annotation(quote.type, quote.medium, words, roles))
    return result


def with_marks(body: str, quote: Quote) -> list[tuple[int, int]]:
    """The spans of a quote; those of direct speech with the marks around them, which the corpus counts in."""
    if quote.type != "direct":
        return list(quote.spans)
    return [(start - bool(start and MARK.match(body, start - 1)), behind_mark(body, end)) for start, end in quote.spans]


def behind_mark(body: str, end: int) -> int:
    """Where the quotation that ends at `end` ends with its closing mark, and with a comma before that."""
    comma = body[end : end + 1] == "," and MARK.match(body, end + 1) is not None
    return end + 2 if comma else end + bool(MARK.match(body, end))


def moved(spans: Iterable[tuple[int, int]], shift: int) -> list[tuple[int, int]]:
    """The spans `shift` code points further on."""
    return [(start + shift, end + shift) for start, end in spans]


def tokens_of(report: dict[str, Any], starts: list[int], spans: Iterable[Sequence[int]]) -> frozenset[int]:
    """The numbers of the tokens that the spans overlap."""
    found: set[int] = set()
    for start, end in spans:
        first = max(0, bisect_left(starts, start) - 1)
        for number in range(first, len(starts)):
            token_start, token_end = report["tokens"][number]
            if token_start >= end:
                break
            if token_end > start:
                found.add(number)
    return frozenset(found)
