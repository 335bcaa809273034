"""Two entries made one, or kept apart, once an editor has seen what moves."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse

from articles.admin.entries.deeds import changed_meanwhile
from articles.models import Meeting, Person


class Confirming:
    """The part of an admin that shows what a merger moves, and then calls its `merged` or its `separated`."""

    def look_or_do(
        self, request: HttpRequest, keep: Person | Meeting, lose: Person | Meeting, shown: dict[str, Any]
    ) -> HttpResponse:
        """The preview `shown`; confirmed, the deed, unless things are no longer as they were shown."""
        told = request.POST.get("seen")
        stale = bool(told) and told != shown["seen"]
        if request.method == "POST" and not stale:
            kept_apart = request.POST.get("do") == "apart"
            return (self.separated if kept_apart else self.merged)(request, keep, lose)
        context = {**shown, "refusal": changed_meanwhile() if stale else ""}
        return self.deed(request, "merge", context, status=409 if stale else 200)
