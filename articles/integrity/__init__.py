"""Whether what is stored holds together, and mending what can be worked out anew.

    for finding in integrity.findings():       # a sentence each: what, what is wrong with it, what to do
        mending.note(finding)
    mending.mend()                             # by rereading, gathering and indexing again, as `rebuild` does

Nothing is written while it is looked, nobody who writes is kept waiting, and rows are read some at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from articles.integrity import (
    chains,
    copies,
    gathered,
    ledger,
    lists,
    meetings,
    noting,
    passages,
    references,
    reports,
    storage,
    words,
)
from articles.integrity.finding import Finding
from articles.integrity.mending import Mending

# In this order: what others stand upon comes first.
CHECKS = {
    "storage": storage.check,
    "references": references.check,
    "reports": reports.check,
    "passages": passages.check,
    "gathered": gathered.check,
    "meetings": meetings.check,
    "copies": copies.check,
    "chains": chains.check,
    "ledger": ledger.check,
    "words": words.check,
    "notes": noting.check,
    "lists": lists.check,
}

__all__ = ["CHECKS", "Finding", "Mending", "findings"]


def findings(names: Iterable[str] = CHECKS) -> Iterator[tuple[str, Finding]]:
    """Everything that these checks find, each with the name of its check."""
    for name in names:
        for finding in CHECKS[name]():
            yield name, finding
