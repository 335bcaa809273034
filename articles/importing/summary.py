"""What was found in a report, in short: enough to see in a list what kind of report it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from articles.extraction import DateRange, Extraction

PEOPLE, MEETINGS, QUOTES, WARNINGS = 12, 6, 5, 3
LONGEST = 160


def summary(found: Extraction) -> dict[str, Any]:
    """The fields of an import's file that say what was found: numbers, and the first names, meetings and quotes."""
    names = {one.id: one.name for one in (*found.people, *found.organisations)}
    return {
        "people": len(found.people),
        "meetings": len(found.meetings),
        "quotes": len(found.quotes),
        "found": {
            "title": short(found.title),
            "published": ends(found.published),
            "people": [short(one.name) for one in found.people[:PEOPLE]],
            "meetings": [
                {
                    "who": known(names, (*one.participants, *one.organisations)) or list(one.countries),
                    "days": ends(one.date),
                    "place": short(one.place or ""),
                    "status": one.status,
                }
                for one in found.meetings[:MEETINGS]
            ],
            "quotes": [
                {"by": short(names.get(one.speaker or "", one.speaker_text or "")), "text": short(one.text)}
                for one in found.quotes[:QUOTES]
            ],
            "warnings": [short(warning) for warning in found.warnings[:WARNINGS]],
        },
    }


def known(names: dict[str, str], keys: Iterable[str]) -> list[str]:
    """The names behind the ids."""
    return [short(names[key]) for key in keys if key in names][:PEOPLE]


def ends(days: DateRange | None) -> list[str] | None:
    """The first and the last day."""
    return [days.earliest.isoformat(), days.latest.isoformat()] if days else None


def short(text: str) -> str:
    """The text on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
