"""What each report says of a meeting, and where the reports differ."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from articles.browsing.datewords import days_in_words
from articles.browsing.naming import country_in_words
from articles.browsing.reading import spans_of
from articles.browsing.titles import outlet
from articles.browsing.wording import FORMATS, STATUSES
from articles.models import Account


@dataclass(frozen=True)
class Told:
    """A report of a meeting with the passages that tell of it: offsets and words."""

    account: Account
    passages: list[tuple[int, int, str]]


@dataclass(frozen=True)
class Row:
    """One fact as each report has it, with the report's outlet; `differs` where not all that know it agree."""

    label: str
    cells: list[tuple[str, str]]
    differs: bool


def told(account: Account, body: str) -> Told:
    """The account with its passages out of the report's `body`."""
    return Told(account, [(start, end, body[start:end]) for start, end in spans_of(account.spans)])


def differences(accounts: list[Account]) -> list[Row]:
    """The facts of several reports side by side; nothing to compare gives no rows."""
    if len(accounts) < 2:
        return []
    facts = [account.facts or {} for account in accounts]
    rows = [
        (_("When"), [when(fact.get("date")) for fact in facts]),
        (_("Where"), [str(fact.get("place") or "") for fact in facts]),
        (_("How"), [word(FORMATS, fact.get("format"), "unknown") for fact in facts]),
        (_("Status"), [word(STATUSES, fact.get("status"), "unclear") for fact in facts]),
        (_("Participants"), [names(fact) for fact in facts]),
        (_("Countries"), [countries(fact.get("countries")) for fact in facts]),
        (_("Topics"), [", ".join(map(str, fact.get("topics") or [])) for fact in facts]),
    ]
    outlets = [outlet(account.article) for account in accounts]
    return [compared(label, outlets, cells) for label, cells in rows if any(cells)]


def compared(label: str, outlets: list[str], cells: list[str]) -> Row:
    """A row; an empty cell is no disagreement."""
    return Row(label, list(zip(outlets, cells, strict=True)), len({cell for cell in cells if cell}) > 1)


def when(value: dict[str, Any] | None) -> str:
    """A report's own date of the meeting in words."""
    if not value:
        return ""
    earliest, latest = date.fromisoformat(value["earliest"]), date.fromisoformat(value["latest"])
    return days_in_words(earliest, latest, value.get("basis") == "explicit")


def word(vocabulary: dict[str, Any], value: str | None, nothing: str) -> str:
    """The word for a value; `nothing` is the value that says that the report does not say."""
    return "" if value in (None, nothing) else str(vocabulary.get(value, value))


def names(facts: dict[str, Any]) -> str:
    """Participants by the names that the report calls them."""
    who = facts.get("who") or {}
    found = [who.get(key, {}).get("name", "") for key in facts.get("participants") or []]
    return ", ".join(sorted(name for name in found if name))


def countries(codes: list[str] | None) -> str:
    """Countries by name."""
    return ", ".join(sorted(country_in_words(code) for code in codes or []))
