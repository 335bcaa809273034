"""Whether two moments of a list are the same, in all that they know."""

import numpy as np

from articles.indexing.columns import ROWS
from articles.indexing.live import LIVE, built


def contents(moment):
    """Everything a moment knows, in plain values."""
    return {
        "rows": list(moment.rows),
        "undated": list(moment.undated),
        "spread": list(moment.spread),
        "grouped": list(moment.grouped),
        "values": {name: {of: list(rows) for of, rows in some.items()} for name, some in moment.values.items()},
        "kept": {name: lists_of(some) for name, some in moment.kept.items()},
        "order": lists_of(moment.order, ordered=True),
        "wordings": lists_of(moment.wordings, ordered=True),
        **{
            f"{which} {unit}": {of: list(rows) for of, rows in getattr(getattr(moment, which), unit).items()}
            for which in ("earliest", "latest")
            for unit in ("years", "months")
        },
        **{f"{which} days": lists_of(getattr(moment, which).days) for which in ("earliest", "latest")},
    }


def lists_of(lists, ordered=False):
    """The numbers of all rows that have any."""
    # Most rows of a chunk have none: they are not asked one by one.
    rows = (
        chunk * ROWS + row for chunk, (starts, _) in lists.chunks.items() for row in np.flatnonzero(np.diff(starts))
    )
    found = {int(row): lists.of(int(row)) for row in rows}
    return {row: numbers if ordered else sorted(numbers) for row, numbers in found.items()}


def check(after=""):
    """Each list, as it was brought up to date, is what reading everything gives."""
    for name, live in LIVE.items():
        kept, read = contents(live.current()), contents(built(name).moment)
        wrong = [part for part in read if kept[part] != read[part]]
        assert not wrong, f"{name} after {after}: " + "; ".join(f"{p}: {kept[p]} is {read[p]}" for p in wrong)
