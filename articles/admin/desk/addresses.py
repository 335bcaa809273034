"""Addresses of the desk."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from articles.admin.desk.words import ASKED


def desk_url(kind: str = "", at: str = "") -> str:
    """The desk with questions of one kind, or of all, at a question or at the first one."""
    query = urlencode({name: value for name, value in (("kind", kind), ("at", at)) if value})
    address = reverse("admin:articles_question_changelist")
    return f"{address}?{query}" if query else address


def kind_of(sent: Any) -> str:
    """The kind that the address or the form asks for; empty for all."""
    kind = sent.get("kind", "")
    return kind if kind in ASKED else ""


def with_way_back(address: str, back: str) -> str:
    """The address of a form that leads back to the desk; empty without one."""
    return f"{address}{'&' if '?' in address else '?'}{urlencode({'next': back})}" if address else ""
