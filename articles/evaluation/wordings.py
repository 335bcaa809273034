"""Scores which quotes are taken to say the same, by pairs, against groups of quotes (`wordings.json`).

`{"cases": [{"case", "quotes": [{text, language, type, speaker, day, report, denied}], "statements": [[0, 1], [2]]}]}`;
what a quote does not say is ordinary: German, direct, of the speaker p1, of one day, in a report of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

from articles.evaluation.annotations import read_object
from articles.evaluation.scores import Score
from articles.evaluation.tally import Tally
from articles.matching.statements import Wording

Json = dict[str, Any]
Group = Callable[[Sequence[Wording]], Sequence[int]]
FILE = "wordings.json"
ALL, ONE_LANGUAGE, TWO_LANGUAGES = "quotes of one statement", "in one language", "in two languages"
ORDINARY_DAY = "2022-02-11"


def is_table(folder: Path) -> bool:
    """Whether the folder has groups of quotes."""
    return (folder / FILE).exists()


def cases(folder: Path) -> list[Json]:
    """The cases of a folder; raises BrokenAnnotations where the file is broken."""
    path = folder / FILE
    return list(read_object(path.read_bytes(), str(path), ("cases",))["cases"])


def score(folder: Path, group: Group) -> Score:
    """Figures for the cases of a folder, each by itself."""
    tallies = {name: Tally() for name in (ALL, ONE_LANGUAGE, TWO_LANGUAGES)}
    notes: list[str] = []
    for case in cases(folder):
        compare(tallies, notes, case, group([wording(number, one) for number, one in enumerate(case["quotes"])]))
    return Score({name: figures(tally) for name, tally in tallies.items()}, notes)


def figures(tally: Tally) -> dict[str, float]:
    """Precision, recall and F1 in percent, and the number of pairs that they rest on."""
    rates = {"precision": tally.precision, "recall": tally.recall, "f1": tally.f1}
    return {**{name: 100 * rate for name, rate in rates.items()}, "number": tally.right + tally.missed}


def compare(tallies: dict[str, Tally], notes: list[str], case: Json, found: Sequence[int]) -> None:
    """Add the pairs of one case."""
    wanted = {number: at for at, statement in enumerate(case["statements"]) for number in statement}
    for one, other in combinations(range(len(found)), 2):
        same, joined = wanted[one] == wanted[other], found[one] == found[other]
        languages = {case["quotes"][number].get("language", "de") for number in (one, other)}
        for name in (ALL, TWO_LANGUAGES if len(languages) > 1 else ONE_LANGUAGE):
            tallies[name].right += same and joined
            tallies[name].false += joined and not same
            tallies[name].missed += same and not joined
        if same != joined:
            notes.append(f"{FILE}: {case['case']}: {one} and {other} {'joined' if joined else 'kept apart'}")


def wording(number: int, quote: Json) -> Wording:
    """A quote of the table."""
    day = date.fromisoformat(quote.get("day", ORDINARY_DAY))
    return Wording(
        quote.get("speaker", "p1"),
        quote["text"],
        quote.get("language", "de"),
        quote.get("type", "direct"),
        ((day, day),),
        (),
        quote.get("report", number),
        quote.get("denied", False),
    )
