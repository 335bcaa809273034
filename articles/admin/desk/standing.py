"""Whether a question waits, who answered it, who may, and why it stands where it does."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from articles import questions
from articles.admin.desk.addresses import desk_url
from articles.admin.desk.answering import MODELS
from articles.admin.desk.choosing import Desk, Item
from articles.admin.desk.counters import called
from articles.admin.desk.words import ERROR, ground
from articles.models.error_reports import LATER, OPEN


def is_open(item: Item) -> bool:
    """Whether nobody has answered it."""
    return item.row.state in (OPEN, LATER) if item.kind == ERROR else item.row.open


def decider(item: Item) -> Any:
    """Who answered it."""
    if item.kind == ERROR:
        return item.row.handled_by
    return item.row.decision and item.row.decision.created_by


def who_decided(item: Item) -> str:
    """The name of who answered it."""
    return called(decider(item)) or _("Somebody")


def may_answer(request: HttpRequest, item: Item) -> bool:
    """Whether the user may decide about what is asked."""
    if item.kind == ERROR:
        return request.user.has_perm("articles.change_errorreport")
    permissions = ("articles.change_question", f"articles.change_{MODELS[item.kind]}")
    return all(map(request.user.has_perm, permissions))


def around(desk: Desk, item: Item, known: list[questions.Rate]) -> dict[str, Any]:
    """What stands before and behind the question, and why it stands there."""
    before, behind = desk.before(item), desk.after(item)
    words = {
        "asking": item.asking,
        "previous_url": desk_url(desk.kind, before.at) if before else "",
        "next_url": desk_url(desk.kind, behind.at) if behind else "",
        "back": desk_url(desk.kind, item.at),
    }
    return {**words, **weight(item, known)}


def weight(item: Item, known: list[questions.Rate]) -> dict[str, Any]:
    """The doubt in hundredths, from what was learned where that is enough, the facts that hang on it, the grounds."""
    if item.kind == ERROR:
        return {"facts": item.row.damage}
    rate = questions.rate_of(item.row, known)
    doubt = rate.wrong if rate else 1 - item.row.confidence
    grounds = [ground(str(reason)) for reason in item.row.reasons]
    return {"facts": item.row.facts, "doubt": round(100 * doubt), "rate": rate, "grounds": grounds}
