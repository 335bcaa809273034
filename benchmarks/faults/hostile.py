"""The hostile files of the tests, stored: none makes a fault, none comes in twice, both databases hold the same.

With `--database` they are stored in SQLite too, and what the two hold is compared. `--rounds` takes so many of the
files, from all kinds; without it all.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.faults.content import differences
from benchmarks.faults.given import Given
from benchmarks.faults.harvest import Stored
from benchmarks.faults.scratch import address, scratch


def run(given: Given) -> Iterator[str]:
    """Store the files in the database of the command line, and in SQLite beside it where that is another one."""
    with scratch(given) as where, tempfile.TemporaryDirectory() as folder:
        name = where.name("round")
        where.copy(where.name("empty"), name)
        found = {"here": stored_in(address(name), Path(folder) / "here", given.rounds)}
        if given.database:
            beside = {**os.environ, "DATABASE_URL": f"sqlite:///{folder}/beside.sqlite3"}
            found["in SQLite"] = stored_in(beside, Path(folder) / "beside", given.rounds)
    for place, one in found.items():
        seconds, slowest = one.slowest
        said = f"{len(one.outcomes)} outcomes, {one.held['Article'].total()} reports stored {place}"
        print(f"{said}; longest took {slowest} with {seconds:.1f} s of the processor", flush=True)
        yield from (f"{place}: {sentence}" for sentence in one.amiss)
    if given.database:
        yield from unlike(*found.values())


def unlike(here: Stored, there: Stored) -> Iterator[str]:
    """What the two databases do not have alike."""
    for key in here.outcomes.keys() | there.outcomes.keys():
        said, other = here.outcomes.get(key), there.outcomes.get(key)
        if said != other:
            yield f"{key[0]}: {said!r} here, {other!r} in SQLite"
    if problem := differences(here.held, there.held):
        yield f"what is stored: {problem}"


def stored_in(environment: dict[str, str], file: Path, rounds: int) -> Stored:
    """What a process of its own finds that stores the files in the database of this environment."""
    command = [sys.executable, "-m", "benchmarks.faults.harvest", str(file), str(rounds)]
    subprocess.run(command, env=environment, check=True)
    return Stored(*pickle.loads(file.read_bytes()))  # noqa: S301 - written a moment ago
