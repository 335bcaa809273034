"""What is said of things in the reader's words, as Django's templates and Jinja's say it."""

from __future__ import annotations

from typing import Any

from articles.browsing.copies import independent
from articles.browsing.datewords import days_in_words
from articles.browsing.reading import anchor
from articles.browsing.wording import BASES, FORMATS, KINDS, QUOTE_TYPES, STATES, STATUSES

VOCABULARIES = {
    "format": FORMATS,
    "status": STATUSES,
    "state": STATES,
    "type": QUOTE_TYPES,
    "basis": BASES,
    "kind": KINDS,
}


def days(thing: Any) -> str:
    """When: the range of a report or a meeting in words."""
    lasting = getattr(thing, "basis", "") == "explicit"
    return days_in_words(thing.earliest, thing.latest, lasting)


def independent_reports(meeting: Any) -> int:
    """How many reports of a meeting do not print the wording of another one."""
    return independent(meeting.accounts.all())


def words(value: str, vocabulary: str) -> Any:
    """The word that readers use for a value of a closed vocabulary, or the value itself."""
    return VOCABULARIES[vocabulary].get(value, value)


def passage(article: Any, start: int, end: int) -> str:
    """The address at which a report opens at these words."""
    return f"{article.get_absolute_url()}{anchor(start, end)}"
