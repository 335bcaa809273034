"""Copies: a group of reports of one wording has one original, which is no copy itself."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import Q

from articles.integrity.finding import Finding, Mend
from articles.integrity.walking import windows, within
from articles.models import Article

FIELDS = {"original": "is a copy of report {}", "longest": "has the wording of report {}"}


def check() -> Iterator[Finding]:
    """A finding for each report whose original is a copy of another one, or of itself."""
    for field, says in FIELDS.items():
        chained = Q(**{f"{field}__{field}__isnull": False})
        rows = Article.objects.filter(chained).order_by("pk").values_list("pk", field)
        for window in windows(Article):
            for number, other in rows.filter(**within(window)):
                problem = f"{says.format(other)}, which is one itself"
                yield Finding(f"Report {number}", problem, Mend("loosen", (Article, number, (field,))))
