"""Annotated reports from disk, in either of the two forms in which they are kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Annotated:
    """A report and what people found in it; keys that `facts` does not have were not annotated."""

    name: str
    text: str
    facts: Json = field(default_factory=dict)

    def items(self, key: str) -> list[Json]:
        """The annotated things under a key; a plain word stands for its name."""
        return [{"name": one} if isinstance(one, str) else one for one in self.facts.get(key, [])]


def annotated_reports(folder: Path) -> Iterator[Annotated]:
    """Every report of a folder: `NAME.json` with `NAME.txt` beside it, or with the path of its text in "file".

    Raises FileNotFoundError with both names where a text is missing.
    """
    for path in sorted(folder.glob("*.json")):
        facts = json.loads(path.read_text(encoding="utf-8"))
        yield Annotated(path.stem, text_path(path, facts).read_bytes().decode("utf-8-sig"), facts)


def text_path(path: Path, facts: Json) -> Path:
    """Where the text of an annotation lies."""
    beside = path.with_suffix(".txt")
    if "file" not in facts:
        return beside
    above = (parent / facts["file"] for parent in path.resolve().parents)
    return next((one for one in above if one.is_file()), beside)
