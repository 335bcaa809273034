"""Annotated reports from disk, in either of the two forms in which they are kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Json = dict[str, Any]


class BrokenAnnotations(ValueError):
    """A file that holds no annotations; its message is for the person who named it."""


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

    Raises BrokenAnnotations with the file's name where it is not JSON, or its text is missing.
    """
    for path in sorted(folder.glob("*.json")):
        facts = read_object(path.read_bytes(), str(path))
        source = text_path(path, facts)
        try:
            yield Annotated(path.stem, source.read_bytes().decode("utf-8-sig"), facts)
        except (OSError, UnicodeDecodeError) as error:
            raise BrokenAnnotations(f"{path} needs its text as UTF-8 in {source}: {error}.") from error


def read_object(data: bytes, where: str, keys: Iterable[str] = ()) -> Json:
    """The JSON object in `data`, with all of `keys`; raises BrokenAnnotations with `where` for anything else."""
    try:
        facts = json.loads(data)
    except ValueError as error:
        raise BrokenAnnotations(f"{where} is not JSON: {error}.") from error
    if not isinstance(facts, dict):
        raise BrokenAnnotations(f"{where} holds no JSON object.")
    if missing := [key for key in keys if key not in facts]:
        raise BrokenAnnotations(f"{where} has no “{missing[0]}”.")
    return facts


def text_path(path: Path, facts: Json) -> Path:
    """Where the text of an annotation lies."""
    beside = path.with_suffix(".txt")
    if "file" not in facts:
        return beside
    above = (parent / facts["file"] for parent in path.resolve().parents)
    return next((one for one in above if one.is_file()), beside)
