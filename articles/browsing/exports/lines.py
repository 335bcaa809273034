"""Matches as JSON: one array, or an object a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from articles.browsing.exports.dataset import Dataset


def as_json(dataset: Dataset) -> Iterator[str]:
    """One array, an object a line."""
    separator = "[\n"
    for shape in dataset.shapes():
        yield separator + json.dumps(shape, ensure_ascii=False)
        separator = ",\n"
    yield "\n]\n" if separator == ",\n" else "[]\n"


def as_jsonl(dataset: Dataset) -> Iterator[str]:
    """An object a line."""
    return in_lines(dataset.shapes())


def in_lines(things: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Each thing on a line of its own."""
    for thing in things:
        yield json.dumps(thing, ensure_ascii=False) + "\n"
