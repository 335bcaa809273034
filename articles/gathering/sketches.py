"""Stored accounts as they are compared, and the index by which those that may be of one meeting are found."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

from django.db import connection

from articles.extraction.schema import DateRange
from articles.matching.accounts import FAINT, WIDEST, Sketch, sketch
from articles.matching.accounts import Account as Told
from articles.matching.comparison import clues, telling
from articles.models import Account, Clue, Sighting

# One account of each gist that has two words in common with one of the given accounts, or the countries where one of
# the two is faint. No meeting is looked for outside of the days that both allow.
NEAR = """
SELECT MIN(told.id) FROM (
    SELECT other.account_id AS id
    FROM articles_clue mine JOIN articles_clue other
    ON other.word = mine.word AND other.first BETWEEN mine.first - {widest} AND mine.last AND other.last >= mine.first
    WHERE mine.account_id IN ({accounts})
    GROUP BY mine.account_id, other.account_id
    HAVING COUNT(*) > 1
    OR MAX(CASE WHEN SUBSTR(mine.word, 1, 1) = 's' AND (mine.faint OR other.faint) THEN 1 ELSE 0 END) = 1
) found JOIN articles_account told ON told.id = found.id GROUP BY told.gist
"""

# How gists are compared that this process has met: a gist never changes its meaning.
SEEN: dict[str, Sketch] = {}
MOST_SEEN = 20_000


def near(accounts: Collection[int]) -> set[int]:
    """The ids of accounts that may be of one meeting with one of these, which are among them: one of each gist."""
    numbers = list(accounts)
    if not numbers:
        return set()
    holes = ", ".join(["%s"] * len(numbers))
    with connection.cursor() as cursor:
        cursor.execute(NEAR.format(accounts=holes, widest=WIDEST), numbers)
        return {number for (number,) in cursor.fetchall()}


def sketches_of(accounts: Iterable[Account]) -> dict[int, Sketch]:
    """What the accounts are compared by, by their ids; people are those whom the machine took them for."""
    accounts = list(accounts)
    rows = Sighting.objects.filter(article__in={account.article_id for account in accounts}).exclude(found=None)
    found = {(article, key): who for article, key, who in rows.order_by().values_list("article", "key", "found")}
    return {account.pk: sketch(as_told(account, found)) for account in accounts}


def sketches_by_gist(accounts: dict[str, int]) -> dict[str, Sketch]:
    """How the gists are compared, each read from the account given for it unless it is known already."""
    found = {gist: SEEN[gist] for gist in accounts if gist in SEEN}
    missing = {accounts[gist]: gist for gist in accounts.keys() - found.keys()}
    if missing:
        read = sketches_of(Account.objects.filter(pk__in=missing).order_by())
        found |= {missing[pk]: one for pk, one in read.items()}
    if len(SEEN) > MOST_SEEN:
        SEEN.clear()
    SEEN.update(found)
    return found


def as_told(account: Account, found: dict[tuple[int, str], int]) -> Told:
    """The account with the ids of its people; nobody takes part whom the machine took for nobody."""
    facts = account.facts
    present = [key for key in facts["participants"] if (account.article_id, key) in found]
    return Told(
        participants=tuple(name_of(facts, key) for key in present),
        countries=tuple(facts["countries"]),
        organisations=tuple(name_of(facts, key) for key in facts["organisations"]),
        days=days_told(facts["date"]),
        place=facts["place"],
        format=facts["format"],
        status=facts["status"],
        place_country=facts["place_country"],
        people=tuple(found[account.article_id, key] for key in present),
        published=days_told(facts.get("published")),
    )


def name_of(facts: dict[str, Any], key: str) -> str:
    """The name that the report prints for one of its ids."""
    return str(facts["who"].get(key, {}).get("name") or "")


def days_told(days: dict[str, Any] | None) -> DateRange | None:
    """Days as facts have them; None where there are none."""
    if not days:
        return None
    earliest, latest = date.fromisoformat(days["earliest"]), date.fromisoformat(days["latest"])
    return DateRange(earliest, latest, days.get("basis", ""), days.get("reason", ""))


def changed(accounts: Iterable[Account]) -> dict[Account, Sketch]:
    """Those accounts that are compared otherwise than they were, each with how it is compared now; not stored yet."""
    accounts = list(accounts)
    found = sketches_of(accounts)
    return {one: found[one.pk] for one in accounts if one.gist != gist(one, found[one.pk])}


def index(accounts: dict[Account, Sketch]) -> None:
    """Keep what the accounts are compared by where it is found."""
    if known := [account.pk for account in accounts if account.gist]:
        Clue.objects.filter(account__in=known).delete()
    for account, one in accounts.items():
        account.gist = gist(account, one)
    Account.objects.bulk_update(accounts, ["gist"], batch_size=100)
    rows = [Clue(account=account, **row) for account, one in accounts.items() for row in clues_of(one)]
    Clue.objects.bulk_create(rows, batch_size=500)


def gist(account: Account, one: Sketch) -> str:
    """The same for accounts that are compared alike; what says too little to be like another has its own."""
    own = "" if telling(one) else f" {account.article_id} {account.key}"
    return hashlib.sha256(f"{one.key}{own}".encode()).hexdigest()[:40]


def clues_of(one: Sketch) -> list[dict[str, Any]]:
    """The fields of the rows that lead to the account; none for one that is never of another's meeting."""
    if one.first is None or one.last is None or one.level > FAINT:
        return []
    days = {"first": one.first, "last": one.last, "faint": one.level == FAINT}
    return [{"word": word, **days} for word in shortened(clues(one))]


def shortened(words: list[str]) -> list[str]:
    """The words, so that they fit; many countries are known by a number."""
    return [word if len(word) <= 90 else f"s{hashlib.sha256(word.encode()).hexdigest()}" for word in words]
