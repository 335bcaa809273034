"""The errors of a reading of quotations as sentences: missed, false, of another type, with other words in a role."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from articles.evaluation.corpus import ROLES, Annotation

# How many code points before and behind a quotation are shown.
AROUND = 60
# Spans that differ by fewer words are boundaries that annotators do not agree on either.
TELLING_WORDS = 3


def errors(report: dict[str, Any], pairs: Iterable[tuple[Annotation | None, Annotation | None]]) -> Iterator[str]:
    """A line for each error of a report; `pairs` are its gold and found quotations, with None for a missing partner."""
    where = report.get("documentName", "")
    for gold, found in pairs:
        if gold and found:
            yield from (f"{where}: {line}" for line in differences(report, gold, found))
        elif gold:
            yield f"{where}: missed {gold.type}: {in_context(report, gold.words)}"
        elif found:
            yield f"{where}: false {found.type}: {in_context(report, found.words)}"


def differences(report: dict[str, Any], gold: Annotation, found: Annotation) -> Iterator[str]:
    """What differs in a pair: its type, its words, the words of each role."""
    words = in_context(report, gold.words)
    if gold.type != found.type:
        yield f"type is {found.type}, wanted {gold.type}: {words}"
    if len(gold.words ^ found.words) >= TELLING_WORDS:
        yield f"words of {gold.type}: {text_of(report, found.words)}, wanted {words}"
    for role in ROLES:
        mine, theirs = found.roles[role], gold.roles[role]
        if mine != theirs:
            yield f"{role} is {text_of(report, mine)}, wanted {text_of(report, theirs)}: {words}"


def text_of(report: dict[str, Any], words: frozenset[int]) -> str:
    """The text of some tokens, its gaps shown as an ellipsis, in brackets; "nothing" without any."""
    runs: list[list[int]] = []
    for number in sorted(words):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    stretches = (report["text"][report["tokens"][run[0]][0] : report["tokens"][run[-1]][1]] for run in runs)
    return f"[{' … '.join(stretches)}]" if words else "nothing"


def in_context(report: dict[str, Any], words: frozenset[int]) -> str:
    """The text of some tokens in brackets, with what stands around."""
    start, end = report["tokens"][min(words)][0], report["tokens"][max(words)][1]
    text = report["text"]
    return " ".join(f"{text[max(0, start - AROUND) : start]}{text_of(report, words)}{text[end : end + AROUND]}".split())
