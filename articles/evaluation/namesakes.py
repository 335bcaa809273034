"""Scores pairs of people as two reports show them: one person or two (`people.json` beside groups of reports).

`{"pairs": [{"one": {name, office, country, date}, "other": {...}, "same": true | false | null, "why"}]}`; null is for
what a fair reader would not say: there the matching has to ask.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from articles.evaluation.annotations import read_object
from articles.evaluation.collection import Identity
from articles.evaluation.tally import Report
from articles.extraction.schema import DateRange
from articles.matching.decision import UNSURE
from articles.matching.people import Sighting

Json = dict[str, Any]
Decide = Callable[[Sequence[Sighting]], Sequence[Identity]]
FILE = "people.json"
KIND, ASKED = "pairs of people", "people asked about"


def pairs(folder: Path) -> list[Json]:
    """The pairs of a folder, none where it has no file of them; raises BrokenAnnotations where that is broken."""
    path = folder / FILE
    return list(read_object(path.read_bytes(), str(path), ("pairs",))["pairs"]) if path.exists() else []


def compare(report: Report, known: Sequence[Json], decide: Decide, *, together: bool) -> None:
    """Add the figures, with all pairs as one collection or each by itself."""
    shown = [(sighting(pair["one"]), sighting(pair["other"])) for pair in known]
    if together:
        every = iter(decide([one for both in shown for one in both]))
        decided = list(zip(every, every, strict=True))
    else:
        decided = [tuple(decide(both)) for both in shown]
    for pair, (one, other) in zip(known, decided, strict=True):
        compare_pair(report, pair, one, other)


def compare_pair(report: Report, pair: Json, one: Identity, other: Identity) -> None:
    """Add one pair, as it was decided."""
    joined, words = one.person == other.person, f"{told(pair['one'])} and {told(pair['other'])}: {pair['why']}"
    if pair["same"] is None:
        asked = not joined and UNSURE in (one.verdict, other.verdict)
        report.check(ASKED, asked, f"{words}: {'joined' if joined else 'kept apart'} without a question", FILE)
        return
    false, missed = joined and not pair["same"], pair["same"] and not joined
    report.count(KIND, int(joined and pair["same"]), [words] * false, [words] * missed, FILE)


def told(one: Json) -> str:
    """A person as a report shows them, in words."""
    return ", ".join(str(one[key]) for key in ("name", "office", "country", "date") if one[key])


def sighting(one: Json) -> Sighting:
    """The person for the matching."""
    day = date.fromisoformat(one["date"])
    return Sighting(one["name"], one["office"], one["country"], DateRange(day, day, "explicit"))
