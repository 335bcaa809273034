"""How often each two of the busiest were at one meeting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from articles.indexing import Found


@dataclass(frozen=True)
class Counted:
    """The busiest in order, the number of meetings of each, and of each two of them; `others` were at meetings too."""

    keys: list[Any]
    totals: dict[Any, int]
    pairs: dict[frozenset[Any], int]
    others: int

    def together(self, one: Any, other: Any) -> int:
        """The number of meetings of these two."""
        return self.pairs.get(frozenset((one, other)), 0)


def counted(meetings: Found, field: str, number: int) -> Counted:
    """Who was at most of the meetings, and with whom; of those with equally many the lesser key comes first."""
    totals = meetings.counts(field)
    keys = [key for key, _count in totals[:number]]
    pairs = {frozenset(pair): together for pair, together in meetings.together(field, keys).items()}
    return Counted(keys, dict(totals[:number]), pairs, len(totals) - len(keys))
