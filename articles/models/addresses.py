"""Addresses of what pages lead to a hundred times: worked out once for each."""

from __future__ import annotations

from functools import lru_cache

from django.urls import get_script_prefix, reverse

# Some 300 bytes each.
MOST = 20_000


def address(name: str, key: str | int | None = None) -> str:
    """The address of the page `name`, of what has this key if it is of something, as `reverse` gives it."""
    return worked_out(get_script_prefix(), name, key)


@lru_cache(maxsize=MOST)
def worked_out(_prefix: str, name: str, key: str | int | None) -> str:
    """The same below a prefix under which the site stands."""
    return reverse(name, args=[] if key is None else [key])
