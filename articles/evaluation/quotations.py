"""Scores quotations as the annotated corpus does: how much of the words, of the roles and of the types is right."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from articles.evaluation.assignment import pair_up
from articles.evaluation.corpus import ROLES, TYPES, Annotation, annotated, corpus, findings
from articles.evaluation.quotation_errors import errors
from articles.evaluation.scores import Score
from articles.extraction.schema import Extraction

# Spans decide a pairing; type and medium only where they leave it open.
SAME_TYPE, SAME_MEDIUM = 1e-4, 1e-5
NOTHING: frozenset[int] = frozenset()
Pair = tuple[Annotation | None, Annotation | None]


@dataclass
class Mean:
    """Precision and recall as means over cells."""

    precisions: list[float] = field(default_factory=list)
    recalls: list[float] = field(default_factory=list)

    def add(self, gold: frozenset[int] | None, found: frozenset[int] | None) -> None:
        """Count one cell; None or nothing on a side means that the side has no such cell."""
        self.add_found(gold, found)
        self.add_gold(gold, found)

    def add_found(self, gold: frozenset[int] | None, found: frozenset[int] | None) -> None:
        """Count how much of what was found is right."""
        if found:
            self.precisions.append(len(found & (gold or NOTHING)) / len(found))

    def add_gold(self, gold: frozenset[int] | None, found: frozenset[int] | None) -> None:
        """Count how much of what is there was found."""
        if gold:
            self.recalls.append(len(gold & (found or NOTHING)) / len(gold))

    def figures(self) -> dict[str, float]:
        """Precision, recall and F1 in percent."""
        return figures(mean(self.precisions), mean(self.recalls), len(self.recalls))


@dataclass
class Cells:
    """The cells of all pairs: spans, roles, both, each type and role, and how many pairs are of one type."""

    messages: Mean = field(default_factory=Mean)
    roles: Mean = field(default_factory=Mean)
    joint: Mean = field(default_factory=Mean)
    types: dict[str, Mean] = field(default_factory=lambda: {kind: Mean() for kind in TYPES.values()})
    by_role: dict[str, Mean] = field(default_factory=lambda: {role: Mean() for role in ROLES})
    same: int = 0
    golds: int = 0
    founds: int = 0

    def add(self, one: Annotation | None, other: Annotation | None) -> None:
        """Count one pair of a gold and a found quotation; None where one of them has no partner."""
        self.golds += one is not None
        self.founds += other is not None
        self.same += bool(one and other and one.type == other.type)
        for total in (self.messages, self.joint):
            total.add(one and one.words, other and other.words)
        for role in ROLES:
            for total in (self.roles, self.joint, self.by_role[role]):
                total.add(one and one.roles[role], other and other.roles[role])
        if one:
            self.types[one.type].add_gold(one.words, other and other.words)
        if other:
            self.types[other.type].add_found(one and one.words, other.words)

    def figures(self) -> dict[str, dict[str, float]]:
        """The four figures of the corpus, in percent."""
        precision, recall = share(self.same, self.founds), share(self.same, self.golds)
        return {
            "Messages": self.messages.figures(),
            "Roles": self.roles.figures(),
            "Joint": self.joint.figures(),
            "Form": figures(precision, recall, self.golds),
        }


def score(gold_path: str | Path, extract: Callable[[str], Extraction]) -> Score:
    """The figures of `extract` on the corpus `gold_path`, as `score_pairs` gives them."""
    notes: list[str] = []
    return Score(score_pairs(read(Path(gold_path), extract, notes)), notes)


def read(
    gold_path: Path, extract: Callable[[str], Extraction], notes: list[str]
) -> Iterator[tuple[Sequence[Annotation], Sequence[Annotation]]]:
    """The (gold, found) quotations of each report of a corpus; errors are put into `notes`."""
    for report in corpus(gold_path):
        gold, found = annotated(report), findings(report, extract(report["text"]))
        notes += errors(report, parted(aligned(gold, found)))
        yield gold, found


def score_pairs(reports: Iterable[tuple[Sequence[Annotation], Sequence[Annotation]]]) -> dict[str, Any]:
    """Messages, Roles, Joint, Form, each type and role, of reports that are given as (gold, found).

    Form counts every pair of the corpus' own pairing, also those that share no word; `strict` counts them as unpaired.
    """
    exact, strict = Cells(), Cells()
    for gold, found in reports:
        pairs = aligned(gold, found)
        for pair in pairs:
            exact.add(*pair)
        for pair in parted(pairs):
            strict.add(*pair)
    return {
        **exact.figures(),
        "strict": strict.figures(),
        "types": {kind: cell.figures() for kind, cell in exact.types.items()},
        "roles": {role: cell.figures() for role, cell in exact.by_role.items()},
    }


def aligned(gold: Sequence[Annotation], found: Sequence[Annotation]) -> list[Pair]:
    """Gold and found quotations in as many pairs as there can be, with None where one has no partner."""
    pairs = pair_up([[likeness(one, other) for other in found] for one in gold])
    rows, columns = {row for row, _ in pairs}, {column for _, column in pairs}
    return [
        *((gold[row], found[column]) for row, column in pairs),
        *((one, None) for row, one in enumerate(gold) if row not in rows),
        *((None, other) for column, other in enumerate(found) if column not in columns),
    ]


def parted(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """The pairs, those without a common word taken apart."""
    for one, other in pairs:
        if one and other and not one.words & other.words:
            yield one, None
            yield None, other
        else:
            yield one, other


def likeness(one: Annotation, other: Annotation) -> float:
    """Token F1 of two quotations, with a little more for the same type and medium."""
    shared = len(one.words & other.words)
    extra = SAME_TYPE * (one.type == other.type) + SAME_MEDIUM * (one.medium == other.medium)
    return 2 * shared / (len(one.words) + len(other.words)) + extra


def mean(values: Sequence[float]) -> float:
    """The mean, 0 of nothing."""
    return share(sum(values), len(values))


def share(part: float, whole: float) -> float:
    """A part of a whole, 0 of nothing."""
    return part / whole if whole else 0.0


def figures(precision: float, recall: float, number: int) -> dict[str, float]:
    """Precision, recall, F1 in percent, and how many gold cells they rest on."""
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": 100 * precision, "recall": 100 * recall, "f1": 100 * f1, "number": number}
