"""Scores meetings: found or not, and their days, places, status and format."""

from __future__ import annotations

from datetime import date
from typing import Any

from articles.evaluation.annotations import Annotated
from articles.evaluation.naming import same_title
from articles.evaluation.tally import Report, pairs
from articles.extraction.schema import DateRange, Extraction, Meeting
from articles.matching.names import name_key, names_agree

Json = dict[str, Any]

SAME_MEETING = 0.5


def compare_meetings(report: Report, annotated: Annotated, found: Extraction) -> None:
    """Whether it is a report of a meeting at all, its meetings, and the values of those that were found."""
    facts = annotated.facts
    if "meetings" not in facts:
        return
    wanted = annotated.items("meetings")
    paired = pairs(found.meetings, wanted, lambda mine, theirs: meeting_rate(found, mine, theirs))
    background = {n for n, one in enumerate(wanted) if not one.get("core", True)}
    false = [told(found, one) for n, one in enumerate(found.meetings) if n not in paired]
    missed = [words_for(one) for n, one in enumerate(wanted) if n not in background | set(paired.values())]
    report.count("meetings", len(set(paired.values()) - background), false, missed, annotated.name)
    for mine, theirs in ((found.meetings[i], wanted[j]) for i, j in paired.items()):
        compare_meeting(report, annotated.name, mine, theirs)
    if "is_meeting_report" in facts:
        neutral = 0 if facts["is_meeting_report"] else len(background & set(paired.values()))
        right = (len(found.meetings) > neutral) == facts["is_meeting_report"]
        report.check("is a meeting report", right, f"wanted {facts['is_meeting_report']}", annotated.name)


def told(found: Extraction, meeting: Meeting) -> str:
    """A found meeting in words."""
    days = meeting.date and f"{meeting.date.earliest}..{meeting.date.latest}"
    return f"{participant_names(found, meeting)} {meeting.countries} {days} {meeting.place} {meeting.status}"


def words_for(wanted: Json) -> str:
    """An annotated meeting in words."""
    return f"{wanted.get('participants')} {wanted.get('countries')} {wanted.get('date')} {wanted.get('place')}"


def participant_names(found: Extraction, meeting: Meeting) -> list[str]:
    """The names of the people who take part."""
    names = {person.id: person.name for person in found.people}
    return [names[one] for one in meeting.participants if one in names]


def meeting_rate(found: Extraction, mine: Meeting, theirs: Json) -> float:
    """0 for different meetings, else the higher the more agrees: sides, foreground, date, status, format."""
    overlap = shared_sides(found, mine, theirs)
    if not overlap:
        return 0
    core = bool(theirs.get("core", True))
    values = date_grade(mine.date, theirs.get("date")) + (mine.status == theirs.get("status"))
    return 100 * overlap + 10 * core + values + (mine.format == theirs.get("format"))


def shared_sides(found: Extraction, mine: Meeting, theirs: Json) -> float:
    """The shared part of the participants; of the countries or organisations where the text names no people."""
    if wanted := theirs.get("participants"):
        people = participant_names(found, mine)
        common = len(pairs(people, wanted, lambda one, other: float(names_agree(one, other))))
        overlap = common / (len(people) + len(wanted) - common)
        return overlap if overlap >= SAME_MEETING else 0
    if theirs.get("countries"):
        return shared_names(set(mine.countries), set(theirs["countries"]))
    if "countries" in theirs:
        names = {one.id: name_key(one.name) for one in found.organisations}
        ours = {names[one] for one in mine.organisations if one in names}
        return shared_names(ours, {name_key(name) for name in theirs.get("organisations", [])})
    return float(not mine.participants and bool(date_grade(mine.date, theirs.get("date"))))


def shared_names(mine: set[str], theirs: set[str]) -> float:
    """The shared part of two sets of sides that are equal, or have two in common and one lies in the other; else 0."""
    if mine != theirs and not (len(mine & theirs) >= 2 and (mine <= theirs or theirs <= mine)):
        return 0
    return max(len(mine & theirs), 1) / max(len(mine | theirs), 1)


def compare_meeting(report: Report, where: str, mine: Meeting, theirs: Json) -> None:
    """The values of a meeting that was found."""
    label = words_for(theirs)
    if "date" in theirs:
        grade = date_grade(mine.date, theirs["date"])
        what = f"{label}: found {mine.date and (str(mine.date.earliest), str(mine.date.latest), mine.date.basis)}"
        report.check("meeting date exact", grade == 2, what, where)
        report.check("meeting date compatible", grade >= 1, what, where)
    if "place" in theirs:
        right = same_title(mine.place, theirs["place"])
        report.check("meeting place", right, f"{label}: found {mine.place}", where)
    for value in ("status", "format"):
        if value in theirs:
            right = getattr(mine, value) == (theirs[value] or "unknown")
            what = f"{label}: found {getattr(mine, value)}, wanted {theirs[value]}"
            report.check(f"meeting {value}", right, what, where)
    if "countries" in theirs and theirs["participants"]:
        right = set(mine.countries) == set(theirs["countries"])
        report.check("meeting countries", right, f"{label}: found {mine.countries}", where)


def wanted_days(value: Json | None) -> tuple[date, date] | None:
    """An annotated range of days."""
    if not value or not value.get("earliest"):
        return None
    return date.fromisoformat(value["earliest"]), date.fromisoformat(value["latest"])


def days_of(days: DateRange | None) -> tuple[date, date] | None:
    """A found range of days."""
    return (days.earliest, days.latest) if days else None


def date_grade(mine: DateRange | None, theirs: Json | None) -> int:
    """2 for exactly the range, 1 for one that shares a day with it, 0 for a wrong one."""
    ours, wanted = days_of(mine), wanted_days(theirs)
    if ours == wanted:
        return 2
    return int(bool(ours and wanted and ours[0] <= wanted[1] and wanted[0] <= ours[1]))
