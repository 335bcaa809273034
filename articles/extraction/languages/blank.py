"""Shapes of which only some fields are given: a language says what it has, and the rest is empty."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import Any, TypeVar

from articles.extraction.gazetteer import Gazetteer

Shape = TypeVar("Shape")
# What a field without words is, by the beginning of its type.
EMPTY: Mapping[str, Any] = MappingProxyType(
    {
        "frozenset": frozenset(),
        "tuple[frozenset": (frozenset(), ""),
        "tuple": (),
        "dict": {},
        "Mapping": {},
        "Gazetteer": Gazetteer({}),
        "str": "",
        "bool": False,
        "int": 0,
    }
)


def blank(shape: type[Shape], **given: Any) -> Shape:
    """A shape with nothing in its fields but what is `given`."""
    empty = {field.name: nothing(str(field.type)) for field in fields(shape)}  # type: ignore[arg-type]
    return shape(**{**empty, **given})


def nothing(kind: str) -> Any:
    """The empty value of a field of this type."""
    return next(value for beginning, value in EMPTY.items() if kind.startswith(beginning))
