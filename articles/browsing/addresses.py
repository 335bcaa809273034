"""Addresses of filtered lists."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlencode

from django.urls import reverse

Pair = tuple[str, str]


def list_url(name: str, asked: Iterable[Pair]) -> str:
    """The list of this name with the filters `asked`, pairs of parameter and value."""
    return f"{reverse(name)}?{urlencode(list(asked))}"
