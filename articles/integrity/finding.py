"""One thing that is wrong, in words, and by what it is mended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple


class Mend(NamedTuple):
    """What mends something: a word of `REMEDIES`, and the number or name that it is about."""

    by: str
    about: Any = None


# What to do, for those who do not use --repair.
REMEDIES = {
    "report": "run rebuild --article {0}",
    "body": "run check_integrity --repair, which takes the text from the file as delivered",
    "gather": "run rebuild",
    "copies": "run find_copies",
    "remove": "run check_integrity --repair, which takes the row away",
    "loosen": "run check_integrity --repair, which parts them and asks reports and ledger again",
    "filed": "run check_integrity --repair, which files the decision again",
    "placed": "run check_integrity --repair, which notes on it whether that is there",
    "words": "run check_integrity --repair, which makes the index of words anew",
    "notes": "run migrate, or check_integrity --repair",
    "lists": "run check_integrity --repair, which lets every process read the list anew",
}


@dataclass(frozen=True)
class Finding:
    """`what` is wrong, how (`problem`), and what mends it; where nothing here does, `remedy` says what to do."""

    what: str
    problem: str
    mend: Mend | None = None
    remedy: str = ""

    @property
    def advice(self) -> str:
        """What to do, in words."""
        return self.remedy or (REMEDIES[self.mend.by].format(self.mend.about) if self.mend else "")

    def __str__(self) -> str:
        return f"{self.what} {self.problem}: {self.advice}."


def of_report(number: int) -> Mend:
    """Reading the report again."""
    return Mend("report", number)
