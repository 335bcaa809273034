"""What comes in at the door, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass

from articles.extraction import Extraction
from articles.models import Article


@dataclass(frozen=True, slots=True)
class Delivered:
    """One report as it was handed over; with a `problem`, one sentence, its bytes are not to be read as a report."""

    name: str
    data: bytes
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one delivered report.

    `state` is new (looked at only), imported, unchanged, duplicate or rejected; `message` says more for the editor.
    """

    name: str
    state: str
    message: str
    article: Article | None = None
    extraction: Extraction | None = None

    @property
    def sentence(self) -> str:
        """The file and what happened to it, as the commands print it."""
        return f"{self.name}: {self.happened}"

    @property
    def happened(self) -> str:
        """What happened, without the file."""
        if self.state == "duplicate" and self.article:
            return f"duplicate of {self.article.file}"
        if self.state == "rejected":
            return f"rejected: {self.message}"
        return f"{self.state}, {self.message}" if self.state in ("imported", "new") else self.state


def counted(found: Extraction) -> str:
    """How much a report has, as in "6 people, 1 meeting, 25 quotes"."""
    kinds = (("person", "people"), ("meeting", "meetings"), ("quote", "quotes"))
    numbers = (len(found.people), len(found.meetings), len(found.quotes))
    parts = zip(numbers, kinds, strict=True)
    return ", ".join(f"{number} {one if number == 1 else many}" for number, (one, many) in parts)
