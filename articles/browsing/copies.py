"""Copies of reports folded away: one wording is shown and counted once, however many print it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from articles.models import Account, Article


class Folded(NamedTuple):
    """What one report says of a meeting, and what those say that print the same wording."""

    account: Account
    copies: list[Account]


def folded(accounts: Iterable[Account]) -> list[Folded]:
    """Each wording once, in the order of the accounts: that of the original where it is among them, else the first."""
    groups: dict[int, list[Account]] = {}
    for account in accounts:
        groups.setdefault(group_of(account.article), []).append(account)
    return [fold(group) for group in groups.values()]


def fold(group: list[Account]) -> Folded:
    """The account of the original, and the others."""
    shown = next((one for one in group if one.article.original_id is None), group[0])
    return Folded(shown, [one for one in group if one.article_id != shown.article_id])


def independent(accounts: Iterable[Account]) -> int:
    """How many reports tell of it that do not print the wording of another one."""
    return len({group_of(account.article) for account in accounts})


def group_of(article: Article) -> int:
    """The id of the original of the report's wording."""
    return article.original_id or article.pk
