"""What editors have looked at already: read off the ledger, for one report or for some meetings and people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from articles import corrections
from articles.corrections.finding import SAME_WORDS, likeness, shared
from articles.corrections.keys import Key
from articles.models import Article, Correction, Meeting, Mention, Person, Quote

LOOKED_AT = ("confirm", "change")
# A confirmation that names no field is about all of them.
ALL = "*"


@dataclass
class Looked:
    """What editors looked at in a report: fields by the id of a passage, and warnings."""

    quotes: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    mentions: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    warnings: set[str] = field(default_factory=set)


def looked_at(article: Article, quotes: list[Quote], mentions: list[Mention]) -> Looked:
    """What the ledger says about these quotes and mentions of the report, and about the report."""
    looked = Looked()
    for decision in corrections.about_report(article).filter(action__in=LOOKED_AT):
        if decision.kind == "quote":
            note(looked.quotes, best_passage(quotes, decision), decision)
        elif decision.kind == "mention":
            note(looked.mentions, best_passage(mentions, decision), decision)
        elif decision.kind == "article":
            looked.warnings |= set(decision.after.get("warnings", []))
    return looked


def note(fields: dict[int, set[str]], found: Quote | Mention | None, decision: Correction) -> None:
    """Keep which fields of the passage the decision is about."""
    if found:
        fields[found.pk] |= fields_of(decision)


def fields_of(decision: Correction) -> set[str]:
    """The fields that a decision names; all for a confirmation without any."""
    return set(decision.after) or {ALL}


def best_passage(rows: Iterable[Quote | Mention], decision: Correction) -> Quote | Mention | None:
    """Of the passages of a report the one that the decision is about, at its old or its new place."""
    for key in (corrections.moved(decision.target, decision.after), decision.target):
        alike = [row for row in rows if fits(row, key)]
        if alike:
            return max(alike, key=lambda row: (likeness(row, key), -row.pk))
    return None


def fits(row: Quote | Mention, key: Key) -> bool:
    """Whether the row stands on most of the words of the key."""
    start, end = key["span"]
    if row.end <= start or end <= row.start or (isinstance(row, Mention) and row.kind != key["of"]):
        return False
    return shared([[row.start, row.end]], [[start, end]]) >= SAME_WORDS


def of_meetings(meetings: list[Meeting]) -> dict[int, set[str]]:
    """The fields that editors confirmed or changed, by the id of the meeting."""
    subjects = {corrections.entry_subject(meeting): meeting.pk for meeting in meetings}
    fields: dict[int, set[str]] = defaultdict(set)
    for decision in corrections.about_meetings(meetings).filter(kind="meeting", action__in=LOOKED_AT):
        fields[subjects[decision.subject]] |= fields_of(decision)
    return fields


def kept_apart(kind: type[Person] | type[Meeting], entries: Iterable[Person | Meeting]) -> set[frozenset[int]]:
    """The pairs of ids that editors said to be two, among them one of the entries or what was merged into them.

    An entry that was merged since stands for the one that it belongs to.
    """
    entries = list(entries)
    merged = list(kind.objects.filter(merged_into__in=entries))
    subjects = [corrections.entry_subject(entry) for entry in (*entries, *merged)]
    word = kind._meta.model_name
    pairs = [
        (decision.target, decision.after["from"])
        for decision in corrections.touching(*subjects).filter(kind=word, action="apart")
    ]
    return {frozenset(living(one) for one in pair) for pair in pairs} if pairs else set()


def living(key: Key) -> int:
    """The id of the entry that the key leads to; 0 where it is gone."""
    found = corrections.find(key)
    return found.pk if found else 0
