"""What the reports of a meeting say, side by side: passages, and facts with the differences marked."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import F, QuerySet
from django.utils.translation import gettext_lazy as _

from articles.admin.articles import HEAVY
from articles.admin.entries.snippets import Place, Snippet, snippets
from articles.admin.searching import days
from articles.admin.words import FORMATS, STATUSES, wording
from articles.models import Account, Meeting, Sighting
from articles.models.countries import Country

PER_PAGE = 20
# So many passages of a report are shown, none of them longer than so many characters.
PASSAGES, LONGEST = 4, 500
LABELS = [_("When"), _("Where"), _("How"), _("Status"), _("Participants"), _("Countries"), _("Topics")]
Cells = list[str]


@dataclass(frozen=True)
class Told:
    """One account: its passages with their words, and its facts as (label, words, whether others say otherwise)."""

    account: Account
    passages: list[tuple[Place, Snippet]]
    cells: list[tuple[Any, str, bool]]


def page_of_accounts(meeting: Meeting, number: str) -> Page:
    """A page of the meeting's accounts with their reports; a wrong number is the nearest page."""
    return Paginator(with_reports(meeting.accounts.all()), PER_PAGE).get_page(number)


def with_reports(accounts: QuerySet[Account]) -> QuerySet[Account]:
    """The accounts with their reports but not their texts, newest reports first."""
    heavy = [f"article__{name}" for name in [*HEAVY, "body"]]
    newest = F("article__latest").desc(nulls_last=True)
    return accounts.select_related("article__source").defer(*heavy).order_by(newest, "-article_id", "key")


def told(meeting: Meeting, accounts: Iterable[Account]) -> list[Told]:
    """The accounts side by side; what most of all the meeting's reports say is what the others differ from."""
    rows = list(accounts)
    people = people_of(meeting)
    everything = {
        pk: cells_of(facts, people.get(article, {}))
        for pk, article, facts in meeting.accounts.values_list("pk", "article", "facts")
    }
    said = [Counter(cell for cell in column if cell) for column in zip(*everything.values(), strict=True)]
    cut = snippets((place for row in rows for place in places_of(row)), around=0)
    return [
        Told(
            row,
            [(place, cut[place]) for place in places_of(row) if place in cut],
            [
                (label, cell, differs(cell, known))
                for label, cell, known in zip(LABELS, everything[row.pk], said, strict=True)
            ],
        )
        for row in rows
    ]


def people_of(meeting: Meeting) -> dict[int, dict[str, str]]:
    """For each report of the meeting the names that its people have today, by their keys there."""
    names: dict[int, dict[str, str]] = defaultdict(dict)
    seen = Sighting.objects.filter(article__in=meeting.accounts.order_by().values("article"), person__isnull=False)
    for article, key, name in seen.order_by().values_list("article", "key", "person__name"):
        names[article][key] = name
    return names


def differs(cell: str, said: Counter[str]) -> bool:
    """Whether reports disagree on a fact and this is not what most of them say."""
    if not cell or len(said) < 2:
        return False
    (first, most), (_second, next_most) = said.most_common(2)
    return cell != first or most == next_most


def places_of(account: Account) -> list[Place]:
    """Where the first passages of the account stand."""
    spans = [span for span in account.spans if len(span) == 2 and span[0] < span[1]]
    return [Place(account.article_id, start, min(end, start + LONGEST)) for start, end in spans[:PASSAGES]]


def cells_of(facts: dict[str, Any], people: dict[str, str]) -> Cells:
    """A report's facts in words, in the order of the labels; empty where it says nothing.

    Two spellings of a name are no difference: `people` are called as they are today.
    """
    who = facts.get("who") or {}
    keys = [*(facts.get("participants") or []), *(facts.get("organisations") or [])]
    names = sorted(people.get(key) or who[key]["name"] for key in keys if key in who)
    return [
        when(facts.get("date")),
        str(facts.get("place") or ""),
        word(FORMATS, facts.get("format"), "unknown"),
        word(STATUSES, facts.get("status"), "unclear"),
        ", ".join(names),
        ", ".join(sorted(str(Country(code=code)) for code in facts.get("countries") or [])),
        ", ".join(map(str, facts.get("topics") or [])),
    ]


def when(value: dict[str, Any] | None) -> str:
    """A report's own days of the meeting."""
    return days(*(date.fromisoformat(value[name]) for name in ("earliest", "latest"))) if value else ""


def word(words: Any, value: str | None, nothing: str) -> str:
    """The word for a value; empty for the value that says that the report does not say."""
    return "" if value in (None, "", nothing) else wording(words, str(value))
