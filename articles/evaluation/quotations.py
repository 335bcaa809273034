"""Scores quotations against an annotated corpus: how much of the words, of the roles and of the types is right.

A line of the corpus: `text`, `tokens` [[start, end]], `annotations` [{type, medium, quote, speaker, cue, frame,
addressee}], each of the last five with its `spans`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from articles.evaluation.annotations import read_object
from articles.evaluation.assignment import pair_up
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
# Spans decide a pairing; type and medium only where they leave it open.
SAME_TYPE, SAME_MEDIUM = 1e-4, 1e-5


@dataclass(frozen=True)
class Annotation:
    """A quotation as numbers of tokens, from the corpus or from us."""

    type: str
    medium: str
    words: frozenset[int]
    roles: dict[str, frozenset[int]]


@dataclass
class Mean:
    """Precision and recall as means over cells."""

    precisions: list[float] = field(default_factory=list)
    recalls: list[float] = field(default_factory=list)

    def add(self, gold: frozenset[int] | None, found: frozenset[int] | None) -> None:
        """Count one cell; None or nothing on a side means that the side has no such cell."""
        shared = len(gold & found) if gold and found else 0
        if found:
            self.precisions.append(shared / len(found))
        if gold:
            self.recalls.append(shared / len(gold))

    def figures(self) -> dict[str, float]:
        """Precision, recall and F1 in percent."""
        return figures(mean(self.precisions), mean(self.recalls), len(self.recalls))


def score(gold_path: str | Path, extract: Callable[[str], Extraction]) -> dict[str, Any]:
    """Figures in percent of `extract` on the corpus `gold_path`: Messages, Roles, Joint, Form, each type and role."""
    reports = corpus(Path(gold_path))
    return score_pairs([(annotated(report), findings(report, extract(report["text"]))) for report in reports])


def corpus(path: Path) -> list[dict[str, Any]]:
    """The annotated reports of a file, one a line; raises BrokenAnnotations with the line that is none."""
    lines = path.read_bytes().splitlines()
    return [read_object(line, f"{path}, line {n},", KEYS) for n, line in enumerate(lines, 1) if line.strip()]


def score_pairs(reports: Iterable[tuple[Sequence[Annotation], Sequence[Annotation]]]) -> dict[str, Any]:
    """The same, of reports that are given as (gold, found)."""
    messages, roles, joint = Mean(), Mean(), Mean()
    by_type = {kind: Mean() for kind in TYPES.values()}
    by_role = {role: Mean() for role in ROLES}
    same = golds = founds = 0
    for gold, found in reports:
        golds, founds = golds + len(gold), founds + len(found)
        for one, other in aligned(gold, found):
            same += bool(one and other and one.type == other.type)
            count(one, other, messages, roles, joint, by_role)
            count_type(one, other, by_type)
    return {
        "Messages": messages.figures(),
        "Roles": roles.figures(),
        "Joint": joint.figures(),
        "Form": figures(same / founds if founds else 0, same / golds if golds else 0, golds),
        "types": {kind: mean_.figures() for kind, mean_ in by_type.items()},
        "roles": {role: mean_.figures() for role, mean_ in by_role.items()},
    }


def count(
    one: Annotation | None, other: Annotation | None, messages: Mean, roles: Mean, joint: Mean, by_role: dict[str, Mean]
) -> None:
    """Count the spans and the roles of one pair."""
    words = (one.words if one else None, other.words if other else None)
    messages.add(*words)
    joint.add(*words)
    for role in ROLES:
        cell = (one.roles[role] if one else None, other.roles[role] if other else None)
        for total in (roles, joint, by_role[role]):
            total.add(*cell)


def count_type(one: Annotation | None, other: Annotation | None, by_type: dict[str, Mean]) -> None:
    """Count the spans of one pair for its types: a gold quote's recall, a found quote's precision."""
    shared = len(one.words & other.words) if one and other else 0
    if one:
        by_type[one.type].recalls.append(shared / len(one.words))
    if other:
        by_type[other.type].precisions.append(shared / len(other.words))


def aligned(
    gold: Sequence[Annotation], found: Sequence[Annotation]
) -> list[tuple[Annotation | None, Annotation | None]]:
    """Gold and found quotations in pairs, with None where one has no partner."""
    pairs = pair_up([[likeness(one, other) for other in found] for one in gold])
    rows, columns = {row for row, _ in pairs}, {column for _, column in pairs}
    return [
        *((gold[row], found[column]) for row, column in pairs),
        *((one, None) for row, one in enumerate(gold) if row not in rows),
        *((None, other) for column, other in enumerate(found) if column not in columns),
    ]


def likeness(one: Annotation, other: Annotation) -> float:
    """Token F1 of two quotations, with a little more for the same type and medium; 0 without a common token."""
    shared = len(one.words & other.words)
    if not shared:
        return 0.0
    extra = SAME_TYPE * (one.type == other.type) + SAME_MEDIUM * (one.medium == other.medium)
    return 2 * shared / (len(one.words) + len(other.words)) + extra


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


def mean(values: Sequence[float]) -> float:
    """The mean, 0 of nothing."""
    return sum(values) / len(values) if values else 0.0


def figures(precision: float, recall: float, number: int) -> dict[str, float]:
    """Precision, recall, F1 in percent, and how many gold cells they rest on."""
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": 100 * precision, "recall": 100 * recall, "f1": 100 * f1, "number": number}
