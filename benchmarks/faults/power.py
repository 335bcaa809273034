"""Power cuts under SQLite: of what was not yet settled on the disk when the power went, anything may be left.

At a change of a file the process is killed, and images of the disk are made: with what was settled alone, with all that
was written since, with some of it, torn, garbled, or zeroed. Each holds whole reports only, and every one that was
reported on before.
"""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

from benchmarks.faults.content import content, unsound
from benchmarks.faults.deeds import deeds
from benchmarks.faults.disk import changes_of
from benchmarks.faults.given import Given
from benchmarks.faults.scratch import Files, files, scratch, standing_at
from benchmarks.faults.steps import Act, die
from benchmarks.faults.undisturbed import Undisturbed, standing
from benchmarks.faults.vfs import OK, Change, Disk

ROUNDS = 12
# A disk writes so much wholly or not at all.
SECTOR = 512
IMAGES = ("settled", "written", "some", "torn", "garbled", "zeroed")
Image = dict[str, bytearray]
Pending = dict[str, list[Change]]


def run(given: Given) -> Iterator[str]:
    """Cut the power so often while reports are imported; six images each time."""
    with scratch(given) as where, tempfile.TemporaryDirectory() as folder:
        if not isinstance(where, Files):
            print("power: the files of SQLite; for PostgreSQL see outage")
            return
        dice, rounds = Random(given.seed), given.rounds or ROUNDS
        usual = Undisturbed(deeds(where, given.reports, ["import_reports"])[0], where, Path(folder))
        changes, kinds = changes_of(usual), 0
        for number in range(rounds):
            at = 1 + changes * number // rounds + dice.randrange(changes // rounds)
            with usual.fresh() as name:
                yield from cut(usual, name, at, Path(folder) / "cut", dice)
            kinds += len(IMAGES)
        print(f"power: {kinds} images of {rounds} cuts, of {changes} changes of files", flush=True)


def cut(usual: Undisturbed, name: str, at: int, kept: Path, dice: Random) -> Iterator[str]:
    """Cut the power at that change, and look at the images of the disk."""
    kept.unlink(missing_ok=True)
    ended = standing(name, partial(recorded, name, at, kept, usual.deed.do))
    if not kept.exists():
        yield f"change {at}: the power was not cut: {ended.said[-500:]}"
        return
    settled, pending = pickle.loads(kept.read_bytes())  # noqa: S301 - written a moment ago
    promised = ended.said.count(": imported")
    for kind in IMAGES:
        write(name, image(kind, settled, pending, dice))
        place = f"cut at change {at}, {kind}"
        with standing_at(name):
            if problem := unsound():
                yield f"{place}: the database is damaged: {problem}"
            found = content()
        if found not in usual.states[promised:]:
            what = "fewer reports than were reported on" if found in usual.states else "half a report"
            yield f"{place}: {what} are there"
        if kind in ("settled", "garbled"):
            yield from (f"{place}: {one}" for one in usual.harm(name))


def recorded(name: str, at: int, kept: Path, do: Act) -> None:
    """Do it, and die at that change; what was settled, and what was not, is written down before."""
    settled: Image = {file.name: bytearray(file.read_bytes()) for file in files(name) if file.exists()}
    pending: Pending = {}
    number = 0

    def answer(change: Change) -> int:
        nonlocal number
        file, number = Path(change.file).name, number + 1
        waiting = pending.setdefault(file, [])
        if number == at:
            kept.write_bytes(pickle.dumps((settled, pending)))
            die()
        if change.kind == "sync":
            for one in waiting:
                happen(settled.setdefault(file, bytearray()), one)
            waiting.clear()
        else:
            waiting.append(change)
        return OK

    Disk(answer)
    do()


def happen(file: bytearray, change: Change) -> None:
    """Let the change happen to the file."""
    if change.kind == "truncate":
        del file[change.place :]
        return
    file.extend(bytes(max(0, change.place - len(file))))
    file[change.place : change.place + len(change.data)] = change.data


def image(kind: str, settled: Image, pending: Pending, dice: Random) -> Image:
    """What may be on the disk."""
    found = {name: bytearray(data) for name, data in settled.items()}
    for name, changes in pending.items():
        file = found.setdefault(name, bytearray())
        last = dice.randrange(len(changes) + 1) if kind == "torn" else len(changes)
        for number, change in enumerate(changes[: last + 1]):
            if kind != "settled" and not (kind == "some" and dice.random() < 0.5):
                happen(file, harmed(kind, change, number == last, dice))
    return found


def harmed(kind: str, change: Change, last: bool, dice: Random) -> Change:
    """The change as it reached the disk."""
    data = bytearray(change.data)
    if kind == "torn" and last:
        del data[SECTOR * dice.randrange(1 + len(data) // SECTOR) :]
    if kind == "garbled" and data and dice.random() < 0.5:
        place = dice.randrange(len(data))
        data[place : place + SECTOR] = dice.randbytes(len(data[place : place + SECTOR]))
    return change._replace(data=bytes(len(data)) if kind == "zeroed" else bytes(data))


def write(name: str, of: Image) -> None:
    """Put the image in the place of the database."""
    for file in files(name):
        file.unlink(missing_ok=True)
        if file.name in of and not file.name.endswith("-shm"):
            file.write_bytes(of[file.name])
