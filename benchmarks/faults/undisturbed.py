"""A deed that nothing disturbs: how long it takes, in how many steps, what is there on the way and in the end."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.faults import children
from benchmarks.faults.content import Content, content, differences, unsound
from benchmarks.faults.deeds import REPORTS, Deed
from benchmarks.faults.scratch import Scratch, standing_at
from benchmarks.faults.steps import Steps, watched


class Undisturbed:
    """The deed once from beginning to end, in a database of its own."""

    def __init__(self, deed: Deed, where: Scratch, folder: Path) -> None:
        self.deed, self.where = deed, where
        children.warm([file.read_text() for file in REPORTS[:3]])
        self.before = where.name(f"{deed.name}_before")
        where.copy(where.name("empty"), self.before)
        must(standing(self.before, deed.ready))
        with self.fresh() as name:
            self.states = [told(self.before, deed.beside), *list_told(name, folder, deed.between)]
        with self.fresh() as name:
            ended = must(standing(name, self.count))
            self.steps, self.seconds = int(ended.said.split()[-1]), ended.seconds
            self.after = told(name)

    def count(self) -> None:
        """Do the deed; the last word said is how many steps it took."""
        with watched(Steps()) as steps:
            self.deed.do()
        print(steps.number)

    @contextmanager
    def fresh(self) -> Iterator[str]:
        """A database as it is before the deed."""
        name = self.where.name("round")
        self.where.copy(self.before, name)
        yield name

    def harm(self, name: str) -> Iterator[str]:
        """What is wrong with a database in which the deed died: half of it is there, or it cannot be done again."""
        with standing_at(name):
            if problem := unsound():
                yield f"the database is damaged: {problem}"
            if (found := content(self.deed.beside)) not in self.states:
                yield f"half of it is there: {differences(found, self.nearest(found))}"
        for time in ("begun again", "begun once more"):
            ended = standing(name, self.deed.do)
            if ended.status:
                yield f"{time} it ended with {ended.status}: {ended.said[-2000:]}"
            with standing_at(name):
                if problem := unsound() or differences(content(), self.after):
                    yield f"{time}: {problem}"

    def nearest(self, found: Content) -> Content:
        """The whole state that is most like what was found."""
        return min(self.states, key=lambda state: sum((state[name] - found[name]).total() for name in state))


def standing(name: str, work: children.Work, killed_after: float = 0) -> children.Ended:
    """Do the work in a child on this database."""
    with standing_at(name):
        return children.run(work, killed_after)


def must(ended: children.Ended) -> children.Ended:
    """Raises RuntimeError where it went wrong although nothing disturbed it."""
    if ended.status:
        raise RuntimeError(f"undisturbed it ended with {ended.status}: {ended.said}")
    return ended


def told(name: str, leave_out: tuple[str, ...] = ()) -> Content:
    """What the database holds."""
    with standing_at(name):
        return content(leave_out)


def list_told(name: str, folder: Path, between: Any) -> list[Content]:
    """What a child finds on its way through the deed."""
    file = folder / "between"

    def work() -> None:
        file.write_bytes(pickle.dumps(list(between())))

    must(standing(name, work))
    found: list[Content] = pickle.loads(file.read_bytes())  # noqa: S301 - written a moment ago
    return found
