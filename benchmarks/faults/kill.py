"""Processes that are killed: at random moments, and before and after statements from the first to the last.

Afterwards a report is there wholly or not at all; the work, begun again, gives what it gives undisturbed; begun
once more it changes nothing.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random

from benchmarks.faults.deeds import NAMES, deeds
from benchmarks.faults.given import Given
from benchmarks.faults.scratch import scratch
from benchmarks.faults.steps import Steps, die, watched
from benchmarks.faults.undisturbed import Undisturbed, standing

ROUNDS = 20


def run(given: Given) -> Iterator[str]:
    """Kill every deed so often at random moments, and so often at steps; `more` may name the deeds."""
    with scratch(given) as where, tempfile.TemporaryDirectory() as folder:
        for deed in deeds(where, given.reports, given.among(NAMES)):
            yield from killed(Undisturbed(deed, where, Path(folder)), given.rounds or ROUNDS, Random(given.seed))


def killed(usual: Undisturbed, rounds: int, dice: Random) -> Iterator[str]:
    """Kill the deed, and look what came of it each time."""
    do, dead = usual.deed.do, 0
    moments = [(usual.seconds * dice.random(), 0, False) for _ in range(rounds)]
    steps = [(0.0, 1 + usual.steps * number // rounds, number % 2 == 1) for number in range(rounds)]
    for seconds, step, after in (*moments, *steps):
        place = f"{'after' if after else 'before'} step {step}" if step else f"after {seconds:.3f} s of work"
        with usual.fresh() as name:
            dead += standing(name, partial(killed_at, step, after, do), seconds).status < 0
            yield from (f"{usual.deed.name}, killed {place}: {one}" for one in usual.harm(name))
    print(
        f"{usual.deed.name}: killed at {rounds} random moments of {usual.seconds:.2f} s and at {rounds} of "
        f"{usual.steps} steps; {dead} times it had not ended before",
        flush=True,
    )


def killed_at(step: int, after: bool, do: Callable[[], object]) -> None:
    """Do it, and die at the step."""
    with watched(Steps(step, die, after)):
        do()
