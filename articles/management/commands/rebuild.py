"""`manage.py rebuild`: everything that was worked out, worked out again from the stored reports and the ledger."""

from __future__ import annotations

from collections.abc import Iterator

from articles import importing
from articles.importing import Outcome
from articles.management.commands import reextract


class Command(reextract.Command):
    """Drops what was worked out and works it out anew; pages and addresses are the same before and after."""

    done = "rebuilt"
    help = "Works out anew, from the stored reports and the ledger of corrections, all that pages show."

    def work(self, numbers: list[int]) -> Iterator[Outcome]:
        """One outcome a report; people and meetings follow the last one."""
        yield from importing.rebuild(numbers)
