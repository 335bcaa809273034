"""What is said after a fix: what was done, and the way back."""

from __future__ import annotations

from typing import Any

from django.template.loader import render_to_string

from articles.admin.history.permitted import may_decide
from articles.models import Article, Correction


def latest() -> int:
    """The number of the newest decision."""
    return Correction.objects.order_by("-pk").values_list("pk", flat=True).first() or 0


def with_way_back(user: Any, article: Article, sentence: str, before: int) -> str:
    """The sentence, with a link that takes back what was decided since `before`; the last of several decisions."""
    decision = Correction.objects.filter(pk__gt=before, created_by=user).order_by("-pk").first()
    if decision is None or not may_decide(user, decision):
        return sentence
    context = {"sentence": sentence, "decision": decision, "article": article}
    return render_to_string("admin/articles/article/_saved.html", context)
