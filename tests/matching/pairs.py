"""The pairs of `people.txt`, to be read by people, as sightings."""

from datetime import date
from pathlib import Path

from articles.extraction.schema import DateRange
from articles.matching.people import Sighting


def sighting(words):
    """ "Anna Berg | Ministerin | DE | 2020" as a report shows her."""
    name, office, country, year = (None if word.strip() == "-" else word.strip() for word in words.split("|"))
    day = date(int(year), 5, 6) if year else None
    return Sighting(name, office, country, day and DateRange(day, day, "explicit"))


def pairs():
    """Verdict, one sighting, the other."""
    for line in (Path(__file__).parent / "people.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            verdict, _, both = line.partition(": ")
            yield verdict, *map(sighting, both.split(" / "))
