"""What lists and their facets show: the rows and numbers of the index are those of the database.

Each is asked twice. The index asks the database again about some rows at a time, which shows rows that it missed; and
numbers of the whole list are counted by plain SQL, which knows nothing of the index. All of one comparison is as of one
moment, so that who writes meanwhile makes no difference, and is not kept waiting.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.utils import timezone
from pyroaring import BitMap

from articles.indexing.found import Found
from articles.indexing.lists import LISTS
from articles.indexing.live import empty, seen
from articles.indexing.moments import Moment
from articles.indexing.sharing import Postings
from articles.integrity.counting import COUNTED, counted
from articles.integrity.finding import Finding, Mend
from articles.integrity.walking import windows
from articles.watching.notes import one_view


def check() -> Iterator[Finding]:
    """A finding for each part of a list in which the index and the database differ, and for each number."""
    for name in LISTS:
        yield from differing(name)
        yield from miscounted(name)


def differing(name: str) -> Iterator[Finding]:
    """The fields of some rows at a time that the index has otherwise than the database."""
    known = None
    for window in windows(LISTS[name].model):
        with one_view():
            known = seen(name, known)
            fresh = empty(name).renewed(window)
        for field in compared(known.moment, fresh, BitMap(window)):
            what = f"The list of {name}"
            problem = f"differs from the database in {field} between {window.start} and {window.stop - 1}"
            yield Finding(what, problem, Mend("lists", name))


def compared(known: Moment, fresh: Moment, here: BitMap) -> Iterator[str]:
    """What differs between these rows of a list and the same ones read afresh."""
    if known.rows & here != fresh.rows:
        yield "its rows"
    for field, postings in known.values.items():
        rows = [moment.kept[field].counts(here) if field in moment.kept else {} for moment in (known, fresh)]
        if unlike(postings, fresh.values[field], here) or rows[0] != rows[1]:
            yield f"field {field}"
    for part in ("undated", "spread", "grouped"):
        if getattr(known, part) & here != getattr(fresh, part):
            yield part
    for which in ("earliest", "latest"):
        old, new = getattr(known, which), getattr(fresh, which)
        units = (unlike(getattr(old, unit), getattr(new, unit), here) for unit in ("years", "months"))
        if any(units) or old.days.together(here).tolist() != new.days.together(here).tolist():
            yield f"its {which} days"


def unlike(known: Postings[Any], fresh: Postings[Any], here: BitMap) -> bool:
    """Whether other ones of these rows have any of the values."""
    values = known.keys() | fresh.keys()
    return any((known.get(one, BitMap()) & here) != fresh.get(one, BitMap()) for one in values)


def miscounted(name: str) -> Iterator[Finding]:
    """The numbers of the facets that plain SQL counts otherwise."""
    known = None
    for field in COUNTED[name]:
        with one_view():
            known = seen(name, known)
            numbers = counted(name, field)
        found = Found(known.moment, known.moment.rows, timezone.localdate())
        shown = {"": found.total} if field == "total" else dict(found.counts(field))
        for value in sorted(shown.keys() | numbers.keys(), key=str):
            if shown.get(value, 0) != numbers.get(value, 0):
                what = f"The number of {name} with {field} {value!r}" if value != "" else f"The number of {name}"
                problem = f"is shown as {shown.get(value, 0)}, the database has {numbers.get(value, 0)}"
                yield Finding(what, problem, Mend("lists", name))
