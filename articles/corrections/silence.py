"""Of what the ledger says nothing at all: asked once for each thing while nobody can write into it.

A new report is asked about at every step of its way into the collection, and of most things editors never spoke.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from articles.models import Touch

# Whether any decision, in force or not, touches a subject; None where answers must not be remembered.
ASKED: ContextVar[dict[str, bool] | None] = ContextVar("asked", default=None)


@contextmanager
def remembered() -> Iterator[None]:
    """Remember inside of what the ledger is silent; for whoever has the turn and makes no decision there."""
    token = ASKED.set({})
    try:
        yield
    finally:
        ASKED.reset(token)


def perhaps_touched(subjects: Iterable[str]) -> list[str]:
    """Those of the subjects of which the ledger may say something: all that are not known to be without any."""
    subjects = list(subjects)
    asked = ASKED.get()
    if asked is None:
        return subjects
    if fresh := set(subjects) - asked.keys():
        said = set(Touch.objects.filter(subject__in=fresh).order_by().values_list("subject", flat=True))
        asked |= {subject: subject in said for subject in fresh}
    return [subject for subject in subjects if asked[subject]]
