"""What a reader asks of a list, as values and days."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

# A country's code or another word of a closed vocabulary; people, places, bodies and outlets by their numbers.
Value = str | int
Asked = Mapping[str, Collection[Value]]


@dataclass(frozen=True)
class Conditions:
    """What rows must have: `all_of` the values of a field, one `any_of` them, `none_of` them.

    `after` and `before` are days, both inclusive: the rows whose possible days overlap them, or where `sure` lie
    between them. With `keys` only rows with these ids count, such as those that a search found.
    """

    all_of: Asked = field(default_factory=dict)
    any_of: Asked = field(default_factory=dict)
    none_of: Asked = field(default_factory=dict)
    after: date | None = None
    before: date | None = None
    sure: bool = False
    keys: frozenset[int] | None = None
