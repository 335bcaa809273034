"""Passages on meetings that editors pointed out: accounts beside those that the machine read."""

from __future__ import annotations

from typing import Any

from articles import corrections
from articles.gathering.identities import made_meeting
from articles.models import Account, Article, Meeting

# The keys of the machine's accounts are those of the extraction: m1, m2 ...
ADDED = "e"
# The words say which meeting it is and nothing more about it.
NOTHING: dict[str, Any] = {
    "participants": [], "organisations": [], "countries": [], "date": None, "place": None, "place_country": None,
    "format": "unknown", "status": "unclear", "topics": [], "confidence": 0.0, "who": {},
}  # fmt: skip


def pointed_out(article: Article, span: list[int], meeting: Meeting) -> Account:
    """These words of the report as an account of the meeting, unsaved."""
    key, facts = f"{ADDED}{span[0]}-{span[1]}", {**NOTHING, "evidence": [span]}
    return Account(
        article=article, key=key, spans=[span], facts=facts, found=meeting, identity=meeting, meeting=meeting
    )


def added_accounts(article: Article) -> list[Account]:
    """What editors pointed out in the report, by the ledger, unsaved; the report is here, so all of it has a place."""
    added = []
    for decision in corrections.own(article, "account").filter(action="add"):
        added.append(pointed_out(article, decision.after["spans"][0], made_meeting(decision.after["meeting"])))
        corrections.mark(decision, placed=True)
    return added


def keep_added(article: Article) -> None:
    """Bring the stored accounts that editors added in line with the ledger."""
    wanted = {account.key: account for account in added_accounts(article)}
    stored = article.accounts.filter(key__startswith=ADDED)
    stored.exclude(key__in=wanted).delete()
    known = set(stored.values_list("key", flat=True))
    Account.objects.bulk_create(account for key, account in wanted.items() if key not in known)
