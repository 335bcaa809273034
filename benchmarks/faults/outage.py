"""A PostgreSQL server that goes away: it drops the connection at a statement, or stops at once and starts again.

The command ends with a sentence. Afterwards whole reports are there, every one that was reported on among them; begun
again, the work gives what it gives undisturbed.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from django.db import connection

from benchmarks.faults.children import Ended
from benchmarks.faults.cluster import Cluster, cluster
from benchmarks.faults.content import content
from benchmarks.faults.deeds import deeds
from benchmarks.faults.disk import TRACE
from benchmarks.faults.given import Given
from benchmarks.faults.scratch import Server, address, scratch, standing_at, tell
from benchmarks.faults.steps import Act, Steps, watched
from benchmarks.faults.undisturbed import Undisturbed, standing

ROUNDS = 15
WAYS = ("dropped", "stopped")
NAMES = ("import_reports", "job")


def run(given: Given) -> Iterator[str]:
    """Drop the connection so often, stop a server of our own as often; `more` may name one of these, and deeds."""
    if connection.vendor != "postgresql":
        print("outage: the server is PostgreSQL's; name one with --database")
        return
    ways, names = given.among(WAYS), given.among(NAMES)
    with tempfile.TemporaryDirectory() as folder:
        with scratch(given) as where:
            for deed in deeds(where, given.reports, names if "dropped" in ways else ()):
                usual = Undisturbed(deed, where, Path(folder))
                yield from interrupted(usual, "the connection dropped", given.rounds or ROUNDS, dropped)
            empty = Path(folder) / "empty.sql"
            known = address(where.name("empty"))["DATABASE_URL"].replace("postgres://", "postgresql://")
            connection.close()
            subprocess.run(["pg_dump", "--no-owner", "--file", str(empty), known], check=True)
        if "stopped" in ways:
            yield from stopped(given, Path(folder), empty)


def stopped(given: Given, folder: Path, empty: Path) -> Iterator[str]:
    """Stop a server of our own, into which the `empty` database is loaded first."""
    with cluster() as own, at(own):
        where = Server("newsroom")
        tell('CREATE DATABASE "newsroom_empty"')
        port = str(own.port)
        command = [
            "psql",
            "-q",
            "-h",
            "127.0.0.1",
            "-p",
            port,
            "-U",
            "postgres",
            "-f",
            str(empty),
            "newsroom_empty",
        ]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        usual = Undisturbed(deeds(where, given.reports, ["import_reports"])[0], where, folder)
        yield from interrupted(usual, "the server stopped", given.rounds or ROUNDS, own.stop, own)


def interrupted(usual: Undisturbed, words: str, rounds: int, act: Act, own: Cluster | None = None) -> Iterator[str]:
    """Let it happen before and after steps from the first to the last."""
    stopped = 0
    for number in range(rounds):
        step, after = 1 + usual.steps * number // rounds, number % 2 == 1
        place = f"{usual.deed.name}, {words} {'after' if after else 'before'} step {step}"
        with usual.fresh() as name:
            ended = standing(name, partial(at_step, step, after, act, usual.deed.do))
            if own:
                own.start()
            stopped += ended.status != 0
            yield from (f"{place}: {one}" for one in unkept(usual, name, ended))
    print(f"{usual.deed.name}: {words}, {rounds} of {usual.steps} steps; it ended early {stopped} times", flush=True)


def unkept(usual: Undisturbed, name: str, ended: Ended) -> Iterator[str]:
    """Which promises were not kept."""
    # A merge is asked for by a page, which has its own words for it; a worker writes what happened to its log.
    if TRACE in ended.said and usual.deed.name == "import_reports":
        yield f"no sentence says what happened, but: {ended.said[-1500:]}"
    with standing_at(name):
        if content(usual.deed.beside) not in usual.states[ended.said.count(": imported") :]:
            yield "a report that was reported on is not there"
    yield from usual.harm(name)


def at_step(step: int, after: bool, act: Act, do: Act) -> None:
    """Do it, and act at that step."""
    with watched(Steps(step, act, after)):
        do()


def dropped() -> None:
    """Let the server drop the connection of this process."""
    if connection.connection is not None:
        number = connection.connection.info.backend_pid
        tell(f"SELECT pg_terminate_backend({number}, 5000)")


@contextmanager
def at(own: Cluster) -> Iterator[None]:
    """Django's server is our own meanwhile."""
    connection.close()
    before = dict(connection.settings_dict)
    connection.settings_dict.update(HOST="127.0.0.1", PORT=own.port, USER="postgres", PASSWORD="", NAME="postgres")
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict.update(before)
