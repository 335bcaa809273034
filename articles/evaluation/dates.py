"""Scores date expressions against an annotated corpus: found or not, and with the right TIMEX3 value.

A line of the corpus: `published` (a day), `text`, `timexes` [{start, end, type, value}].

Only expressions of type DATE count, on both sides; each gold one does, whatever its value. A gold and a found one are a
pair when they share a character, one to one, the greatest overlap first. *Date spans*: pairs. *Date values*: pairs of
which the values are equal, letter for letter. *Day values*: the same among the values that are a whole day
(YYYY-MM-DD), as the published figures of HeidelTime have it. What our own values are, `articles.evaluation.timex` says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from articles.evaluation.annotations import BrokenAnnotations, read_object
from articles.evaluation.quotations import figures
from articles.evaluation.scores import Score
from articles.evaluation.timex import Expression, expressions
from articles.extraction.schema import DateRange, Extraction

KEYS = ("published", "text", "timexes")
WHOLE_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
# How many code points before and behind an expression are shown.
AROUND = 50
Pair = tuple[Expression | None, Expression | None]


class Extract(Protocol):
    """What reads a report whose day of publication is known."""

    def __call__(self, text: str, *, published: DateRange | None = None) -> Extraction:
        """The reading of `text`."""


@dataclass
class Counts:
    """How many are right, found and wanted."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, gold: Expression | None, found: Expression | None, right: bool) -> None:
        """Count one pair, or one expression without a partner."""
        self.wanted += gold is not None
        self.found += found is not None
        self.right += right and gold is not None and found is not None

    def figures(self) -> dict[str, float]:
        """Precision, recall and F1 in percent."""
        precision = self.right / self.found if self.found else 0.0
        return figures(precision, self.right / self.wanted if self.wanted else 0.0, self.wanted)


def is_corpus(path: Path) -> bool:
    """Whether the first line of a file has time expressions."""
    with path.open("rb") as lines:
        first = next((line for line in lines if line.strip()), b"")
    return b'"timexes"' in first


def score(gold_path: str | Path, extract: Extract) -> Score:
    """Figures of `extract` on the corpus `gold_path`: Date spans, Date values, Day values; and its errors."""
    pairs: list[Pair] = []
    notes: list[str] = []
    for report in corpus(Path(gold_path)):
        found = list(aligned(annotated(report), findings(report, extract)))
        pairs += found
        notes += errors(report, found)
    return Score(figures_of(pairs), notes)


def corpus(path: Path) -> list[dict[str, Any]]:
    """The annotated reports of a file, one a line; raises BrokenAnnotations with the line that is none."""
    lines = path.read_bytes().splitlines()
    return [read_object(line, f"{path}, line {n},", KEYS) for n, line in enumerate(lines, 1) if line.strip()]


def figures_of(pairs: Iterable[Pair]) -> dict[str, Any]:
    """The figures of gold and found expressions in pairs."""
    spans, values, days = Counts(), Counts(), Counts()
    for one, other in pairs:
        same = bool(one and other and one.value == other.value)
        spans.add(one, other, True)
        values.add(one, other, same)
        days.add(whole_day(one), whole_day(other), same)
    return {"Date spans": spans.figures(), "Date values": values.figures(), "Day values": days.figures()}


def whole_day(expression: Expression | None) -> Expression | None:
    """The expression if its value is a day."""
    return expression if expression and WHOLE_DAY.fullmatch(expression.value) else None


def aligned(gold: Sequence[Expression], found: Sequence[Expression]) -> Iterator[Pair]:
    """Gold and found expressions in pairs, the greatest overlap first, with None where one has no partner."""
    shared = [(overlap(one, other), -i, -j) for i, one in enumerate(gold) for j, other in enumerate(found)]
    rows: dict[int, int] = {}
    for length, i, j in sorted(shared, reverse=True):
        if length > 0 and -i not in rows and -j not in rows.values():
            rows[-i] = -j
    yield from ((one, found[rows[i]] if i in rows else None) for i, one in enumerate(gold))
    yield from ((None, other) for j, other in enumerate(found) if j not in rows.values())


def overlap(one: Expression, other: Expression) -> int:
    """How many characters two expressions share; negative where there is a gap."""
    return min(one.end, other.end) - max(one.start, other.start)


def annotated(report: dict[str, Any]) -> list[Expression]:
    """The annotated dates of a line of the corpus."""
    return [Expression(one["start"], one["end"], one["value"]) for one in report["timexes"] if one["type"] == "DATE"]


def findings(report: dict[str, Any], extract: Extract) -> list[Expression]:
    """The dates found in a line of the corpus; raises BrokenAnnotations where the report has no day of publication."""
    try:
        day = date.fromisoformat(report["published"])
    except (TypeError, ValueError) as error:
        raise BrokenAnnotations(f"“{report['published']}” is no day of publication.") from error
    found = extract(report["text"], published=DateRange(day, day, "header"))
    shift = max(0, report["text"].find(found.body))
    return [
        Expression(one.start + shift, one.end + shift, one.value)
        for mention in found.dates
        for one in expressions(mention)
    ]


def errors(report: dict[str, Any], pairs: Iterable[Pair]) -> Iterator[str]:
    """A line for each error of a report."""
    where = report.get("name", "")
    for gold, found in pairs:
        if gold and found:
            if gold.value != found.value:
                yield f"{where}: value is {found.value}, wanted {gold.value}: {in_context(report, gold)}"
        elif gold:
            yield f"{where}: missed {gold.value}: {in_context(report, gold)}"
        elif found:
            yield f"{where}: false {found.value}: {in_context(report, found)}"


def in_context(report: dict[str, Any], one: Expression) -> str:
    """The words of an expression in brackets, with what stands around."""
    text = report["text"]
    before, after = text[max(0, one.start - AROUND) : one.start], text[one.end : one.end + AROUND]
    return " ".join(f"{before}[{text[one.start : one.end]}]{after}".split())
