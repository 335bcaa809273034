"""The shapes of the codebook."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Column:
    """A column: what it is called in tables ("" where only JSON has it) and in JSON, its type, and what it means.

    `path` goes down into objects with dots; "[]" is each thing of a list, "?" says that it may be null. `type` is
    integer, number, string, boolean, date (as exact as it is known) or uri. `values` are all that it can have, in
    words; other ones stand for what was found in reports.
    """

    name: str
    path: str
    type: str
    meaning: Any
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Table:
    """An export: its name, a heading, in which formats it comes, and its columns."""

    name: str
    heading: Any
    formats: str
    columns: tuple[Column, ...]


def columns(*rows: tuple[Any, ...]) -> tuple[Column, ...]:
    """Columns from rows of name, path, type, meaning and perhaps values; "=" is a path like the name."""
    return tuple(Column(row[0], row[0] if row[1] == "=" else row[1], *row[2:]) for row in rows)
