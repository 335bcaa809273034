"""Words of a report that tell of a meeting, which the machine missed."""

from __future__ import annotations

from typing import Any

from articles import corrections, gathering
from articles.corrections.values import everything
from articles.editing.accounts import move_account
from articles.editing.doors import door
from articles.editing.effects import work_out
from articles.models import Article, Correction, Meeting


@door
def tell(user: Any, article: Article, span: tuple[int, int], meeting: Meeting, reason: str = "") -> Correction:
    """Say that these words of the report tell of the meeting, beside what it was found to tell."""
    corrections.take_turn()
    account = gathering.pointed_out(article, list(span), meeting)
    known = article.accounts.filter(key=account.key).first()
    if known:
        return move_account(user, known, meeting, reason)
    account.save()
    correction = corrections.write(user, "add", corrections.key_of(account), {}, everything(account), reason)
    work_out(correction)
    return correction
