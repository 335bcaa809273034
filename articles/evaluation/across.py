"""Scores what holds across reports: meetings, officials, copies, and the days that accounts leave together.

Every group is scored by itself, and all of them together as one collection, in which they disturb each other.
*Meetings*: pairs of accounts, and B³; an account that was not read at all costs recall. *Meetings read*: the same
without those, so that it judges the matching alone. *Officials*: pairs of sightings. *Copies*: pairs of texts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any

from articles.evaluation import namesakes
from articles.evaluation.collection import Collection, Matching, Reading, collect, readings
from articles.evaluation.groups import Json, groups
from articles.evaluation.meetings import date_grade, meeting_rate
from articles.evaluation.naming import names_rate
from articles.evaluation.partitions import Cubed, Open, Thing, cubed, nothing_open, pairwise
from articles.evaluation.summits import compare_parts
from articles.evaluation.tally import Report, pairs
from articles.extraction.schema import DateRange, Extraction
from articles.matching.meetings import common_days, length

Extract = Callable[[str], Extraction]
TOGETHER, ALONE = "together", "alone"


@dataclass
class Across(Report):
    """Figures of a collection: those of a report, and B³."""

    cubes: dict[str, Cubed] = field(default_factory=dict)

    def divide(self, kind: str, things: Sequence[Thing], is_open: Open = nothing_open) -> None:
        """Add how things are divided into groups."""
        found = pairwise(things, is_open)
        self.count(kind, found.right, found.false, found.missed, "all")
        self.cubes[f"{kind} B³"] = cubed(things, is_open)

    def as_dict(self) -> dict[str, Any]:
        """Everything, as it goes into JSON."""
        return super().as_dict() | {"cubes": {kind: one.as_dict() for kind, one in sorted(self.cubes.items())}}

    def lines(self) -> list[str]:
        """The figures as a table for a terminal."""
        cubes = [f"{kind:26}{c.precision:7.3f}{c.recall:7.3f}{c.f1:7.3f}{c.number:7}" for kind, c in self.cubes.items()]
        return [*super().lines(), *cubes]


@dataclass(frozen=True)
class Scores:
    """The figures of a folder of groups: all as one collection, and each group by itself, summed up."""

    together: Across
    alone: Across

    @property
    def notes(self) -> list[str]:
        """A line for every error; of a group by itself only those that it has not in company."""
        of_itself = Counter(self.alone.notes) - Counter(self.together.notes)
        return [*self.together.notes, *(f"{ALONE}: {note}" for note in of_itself.elements())]

    def as_dict(self) -> dict[str, Any]:
        """Everything, as it goes into JSON; the errors of both stand in one list."""
        figures = {TOGETHER: self.together.as_dict(), ALONE: self.alone.as_dict()}
        for one in figures.values():
            del one["notes"]
        return {**figures, "notes": self.notes}

    def lines(self) -> list[str]:
        """The figures as two tables for a terminal."""
        return [f"{TOGETHER}:", *self.together.lines(), f"{ALONE}:", *self.alone.lines()]


def score(folder: Path, extract: Extract, matching: Matching) -> Scores:
    """Figures for a folder of groups; `extract` reads one report's text, header included."""
    read = readings(groups(folder), extract)
    apart = [list(own) for _, own in groupby(read, key=lambda reading: reading.group.name)]
    scores = Scores(measured([read], matching), measured(apart, matching))
    if known := namesakes.pairs(folder):
        namesakes.compare(scores.together, known, matching.who_is_who, together=True)
        namesakes.compare(scores.alone, known, matching.who_is_who, together=False)
    return scores


def measured(parts: Sequence[Sequence[Reading]], matching: Matching) -> Across:
    """The figures of collections that know nothing of each other, summed up."""
    collections = [collect(part, matching) for part in parts]
    report = Across(documents=sum(map(len, parts)))
    told = [told_meetings(one, report) for one in collections]
    meetings = apart(told)
    report.divide("meetings", meetings, may_be_one(collections))
    report.divide("meetings read", [one for one in meetings if one.found], may_be_one(collections))
    report.divide("officials", apart([shown_people(one) for one in collections]))
    report.divide("copies", apart([printed(one) for one in collections]))
    for collection, things in zip(collections, told, strict=True):
        compare_days(collection, things, report)
        compare_parts(collection, things, matching.part_of, report)
    return report


def apart(collections: Sequence[Sequence[Thing]]) -> list[Thing]:
    """The things of all collections, none of one in a group with those of another."""
    return [
        Thing(one.words, (n, one.wanted), one.found and (n, one.found))
        for n, things in enumerate(collections)
        for one in things
    ]


def told_meetings(collection: Collection, report: Across) -> list[Thing]:
    """Every account that there should be, with its meeting; counts which were read."""
    things = []
    for number, reading in enumerate(collection.readings):
        told = reading.group.told_in(reading.report)
        wanted = list(told.values())
        found = pairs(reading.found.meetings, wanted, partial(meeting_rate, reading.found))
        ids = {position: reading.found.meetings[n].id for n, position in found.items()}
        false = [str(one.participants) for n, one in enumerate(reading.found.meetings) if n not in found]
        missed = [words(one) for n, one in enumerate(wanted) if n not in ids]
        report.count("accounts", len(found), false, missed, reading.name)
        for position, (meeting, one) in enumerate(told.items()):
            label = (number, ids[position]) if position in ids else None
            at = (reading.group.name, meeting)
            things.append(Thing(f"{reading.name} {words(one)}", at, label and (collection.meetings[label],)))
    return things


def words(told: Json) -> str:
    """An account in words: who, and when."""
    days = told["date"]
    who = ", ".join(told["participants"] or told["countries"])
    return f"[{who} {days and days['earliest']} {told['status']}]"


def may_be_one(collections: Sequence[Collection]) -> Open:
    """Whether a fair reader could take two meetings for one."""
    known = {reading.group.name: reading.group for one in collections for reading in one.readings}

    def is_open(one: Any, other: Any) -> bool:
        (mine, (group, number)), (theirs, (also, another)) = one, other
        return (mine, group) == (theirs, also) and known[group].open(number, another)

    return is_open


def shown_people(collection: Collection) -> list[Thing]:
    """Every person whom a report names, with who it is; one who was not read stands alone."""
    things = []
    for number, reading in enumerate(collection.readings):
        named = list(reading.group.named_in(reading.report).items())
        found = pairs(reading.found.people, named, lambda mine, theirs: names_rate(mine.name, {"name": theirs[1]}))
        ids = {position: reading.found.people[n].id for n, position in found.items()}
        for position, (who, name) in enumerate(named):
            person = collection.people[number, ids[position]] if position in ids else None
            things.append(Thing(f"{reading.name} {name}", who, None if person is None else (person,)))
    return things


def printed(collection: Collection) -> list[Thing]:
    """Every report whose copies are known."""
    things = []
    for reading, label in zip(collection.readings, collection.copies, strict=True):
        for number, copies in enumerate(reading.group.facts["copies"]):
            if reading.report in copies:
                things.append(Thing(reading.name, (reading.group.name, number), (label,)))
    return things


def compare_days(collection: Collection, things: Sequence[Thing], report: Across) -> None:
    """The days that the accounts of each meeting leave together, where several were read."""
    meetings = {thing.wanted: [] for thing in things}
    for thing in things:
        meetings[thing.wanted].append(thing.found)
    groups_by_name = {reading.group.name: reading.group for reading in collection.readings}
    for (name, number), found in meetings.items():
        wanted = groups_by_name[name].facts["meetings"][number]["date"]
        known = [label for label in found if label]
        if len(known) < 2 or not wanted:
            continue
        (label,), _ = Counter(known).most_common(1)[0]
        days = combined(collection, label)
        fair = wanted if isinstance(wanted, list) else [wanted]
        right = any(date_grade(days, one) == 2 for one in fair)
        found_days = days and (str(days.earliest), str(days.latest))
        report.check("combined days", right, f"meeting {number}: found {found_days}, wanted {fair}", name)


def combined(collection: Collection, label: int) -> DateRange | None:
    """The days of a found meeting: those that all of its accounts allow, else the narrowest."""
    ranges = [
        one.date
        for number, reading in enumerate(collection.readings)
        for one in reading.found.meetings
        if one.date and collection.meetings[number, one.id] == label
    ]
    return common_days(ranges) or min(ranges, key=length, default=None)
