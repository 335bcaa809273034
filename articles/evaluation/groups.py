"""Groups of reports from disk, with what they tell together: a folder a group, its texts beside `group.json`.

What the keys of `group.json` mean, tests/golden/across/README.md says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from articles.evaluation.annotations import BrokenAnnotations, read_object

Json = dict[str, Any]
FILE = "group.json"
KEYS = ("people", "meetings", "copies")


@dataclass(frozen=True)
class Group:
    """A few reports by their names, and the facts of `group.json`."""

    name: str
    texts: dict[str, str]
    facts: Json

    def named_in(self, report: str) -> dict[str, str]:
        """The people whom a report names: who it is, and the name that the report has for them."""
        return {who: forms[report] for who, forms in self.facts["people"].items() if report in forms}

    def told_in(self, report: str) -> dict[int, Json]:
        """The meetings of which a report tells, by their number, with its own words for participants and days."""
        told = {n: meeting for n, meeting in enumerate(self.facts["meetings"]) if report in meeting["reports"]}
        return {n: self.as_told(report, meeting) for n, meeting in told.items()}

    def as_told(self, report: str, meeting: Json) -> Json:
        """A meeting as this report tells it."""
        told = {"status": "held", **meeting, **meeting["reports"][report]}
        names = self.named_in(report)
        days = told.get("date")
        return {
            **told,
            "participants": [names[who] for who in told["participants"] if who in names],
            "date": days[0] if isinstance(days, list) else days,
        }

    def open(self, one: int, other: int) -> bool:
        """Whether a fair reader could take the two meetings for one."""
        pairs = self.facts.get("unsure", ())
        return [one, other] in pairs or [other, one] in pairs


def is_collection(folder: Path) -> bool:
    """Whether a folder holds groups of reports."""
    return any(folder.glob(f"*/{FILE}"))


def groups(folder: Path) -> list[Group]:
    """All groups of a folder; raises BrokenAnnotations with the file that cannot be used."""
    return [group(path) for path in sorted(folder.glob(f"*/{FILE}"))]


def group(path: Path) -> Group:
    """The group that `group.json` at `path` describes."""
    facts = read_object(path.read_bytes(), str(path), KEYS)
    texts = {text.stem: text.read_text("utf-8-sig") for text in sorted(path.parent.glob("*.txt"))}
    if unknown := sorted(set(reports_of(facts)) - set(texts)):
        raise BrokenAnnotations(f"{path} speaks of the report “{unknown[0]}”, but there is no {unknown[0]}.txt.")
    if strangers := sorted(set(participants_of(facts)) - set(facts["people"])):
        raise BrokenAnnotations(f"{path} has “{strangers[0]}” at a meeting, but not among its people.")
    return Group(path.parent.name, texts, facts)


def reports_of(facts: Json) -> Iterator[str]:
    """The names of all reports that the facts speak of."""
    yield from (report for copies in facts["copies"] for report in copies)
    yield from (report for meeting in facts["meetings"] for report in meeting["reports"])
    yield from (report for forms in facts["people"].values() for report in forms)


def participants_of(facts: Json) -> Iterator[str]:
    """Everybody who takes part in a meeting."""
    for meeting in facts["meetings"]:
        yield from meeting["participants"]
        for told in meeting["reports"].values():
            yield from told.get("participants", ())
