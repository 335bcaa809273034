"""All that can be found out about a report without knowing any other; other processes may do it."""

from __future__ import annotations

from typing import Any, NamedTuple

from articles.extraction import Extraction, extract
from articles.matching.bands import bands
from articles.matching.wording import wording_of


class Prepared(NamedTuple):
    """What was read out of a report, how many shingles its wording has, and what the index keeps of that."""

    found: Extraction
    shingles: int
    bands: list[int]


def prepared(text: str, arguments: dict[str, Any]) -> Prepared:
    """The report as it can be stored; `arguments` are what `extract` is given beside the text."""
    found = extract(text, **arguments)
    wording = wording_of(found.body)
    return Prepared(found, len(wording.all), bands(wording))
