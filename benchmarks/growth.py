"""Whether importing stays as quick as a collection grows: `python -m benchmarks.growth --reports 1000 10000 100000`.

For each size a collection of `benchmarks.corpus` is made in a database of its own, and the same further reports are
imported into it through the real door, one after the other: the sample reports in `seeds/`, and composed ones about
people of whom many reports tell. The reading, which knows no other report, is not timed. Absolute times hang on the
machine and on what else it does; the factors between the sizes of one run hold. A server's own processor time is not
among those of this process: on PostgreSQL look at the elapsed time.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from statistics import mean, median
from time import perf_counter, process_time
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import django

from benchmarks.dispatches import composed

ROOT = Path(__file__).resolve().parent.parent
SEED = 1
# So many further reports are imported, half of them composed ones.
FURTHER = 50


class Measured(NamedTuple):
    """What importing into a collection of so many reports took, for each report: ms elapsed, ms of processor time."""

    reports: int
    elapsed: float
    worst: float
    processor: float
    statements: float


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure each size in a process and a database of its own, and print the table."""
    given = options(arguments)
    if given.into:
        print(json.dumps(measure(given.into, max(given.reports), given.workers)))
        return
    found = []
    for size in sorted(given.reports):
        with database(given.database, size) as url:
            found.append(measured(size, given, url))
    print(table(found))


def options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.growth", description="Import times as collections grow."
    )
    parser.add_argument("--reports", type=int, nargs="+", default=[1000, 10_000], help="sizes (1000 10000)")
    parser.add_argument("--workers", type=int, default=1, help="so many processes read the reports beforehand (1)")
    parser.add_argument("--database", default="", help="postgres://...: a server on which databases may be made")
    parser.add_argument("--into", type=int, default=0, help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


@contextmanager
def database(server: str, size: int) -> Iterator[str]:
    """The address of an empty database, gone afterwards: on the server, else in a file."""
    if not server:
        with tempfile.TemporaryDirectory() as folder:
            yield f"sqlite:///{folder}/growth.sqlite3"
        return
    name = f"newsroom_growth_{size}"
    told(server, f"DROP DATABASE IF EXISTS {name}", f"CREATE DATABASE {name}")
    try:
        yield urlsplit(server)._replace(path=f"/{name}").geturl()
    finally:
        told(server, f"DROP DATABASE {name}")


def told(server: str, *statements: str) -> None:
    """Let the server do this."""
    command = ["psql", "-q", server.replace("postgres://", "postgresql://"), "-v", "ON_ERROR_STOP=1"]
    for statement in statements:
        subprocess.run([*command, "-c", statement], check=True)


def measured(size: int, given: argparse.Namespace, url: str) -> Measured:
    """What a process of its own measures in the database at `url`."""
    sizes = [str(one) for one in given.reports]
    command = [sys.executable, "-m", "benchmarks.growth", "--into", str(size), "--workers", str(given.workers)]
    environment = {**os.environ, "DATABASE_URL": url}
    done = subprocess.run(
        [*command, "--reports", *sizes], cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE
    )
    return Measured(*json.loads(done.stdout.splitlines()[-1]))


def measure(size: int, largest: int, workers: int) -> Measured:
    """Fill the database of this process up to the size, then import into it what comes behind the largest size."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    django.setup()
    from django.core.management import call_command

    from benchmarks.filling import composed_by, fill, stored

    call_command("migrate", verbosity=0)
    fill(islice(composed(SEED, composed_by(SEED)), size - stored()), workers)
    elapsed, processor, statements = zip(*(imported(name, data) for name, data in further(largest)), strict=True)
    return Measured(size, median(elapsed), max(elapsed), mean(processor), mean(statements))


def imported(name: str, data: bytes) -> tuple[float, float, int]:
    """What importing a report takes once it is read: ms elapsed, ms of processor time, and statements."""
    from django.db import connection

    from articles.importing.delivered import Delivered
    from articles.importing.reading import read, read_out
    from articles.importing.storing import store

    statements = 0

    def count(execute: Any, *call: Any) -> Any:
        nonlocal statements
        statements += 1
        return execute(*call)

    found = read_out(read(Delivered(name, data)))
    clock, processor = perf_counter(), process_time()
    with connection.execute_wrapper(count):
        outcome = store(Delivered(name, data), found)
    if outcome.state != "imported":
        raise RuntimeError(f"{name}: {outcome.state}: {outcome.message}")
    return 1000 * (perf_counter() - clock), 1000 * (process_time() - processor), statements


def further(largest: int) -> Iterator[tuple[str, bytes]]:
    """The reports that are imported: the first of `seeds/` and composed ones in turns."""
    files = sorted((ROOT / "seeds").glob("*.txt"))
    for file, one in zip(files, islice(composed(SEED, largest), FURTHER // 2), strict=False):
        yield file.name, file.read_bytes()
        yield f"further/{one.number:07}.txt", one.text.encode()


def table(found: Sequence[Measured]) -> str:
    """A line for each size, with the factors to the smallest."""
    first = found[0]
    head = f"{'reports':>10}{'elapsed':>12}{'':>8}{'worst':>12}{'processor':>12}{'':>8}{'statements':>12}"
    lines = [
        f"{one.reports:10,}{one.elapsed:9.1f} ms{factor(one.elapsed, first.elapsed)}{one.worst:9.1f} ms"
        f"{one.processor:9.1f} ms{factor(one.processor, first.processor)}{one.statements:12.1f}"
        for one in found
    ]
    return "\n".join([head, *lines])


def factor(value: float, first: float) -> str:
    """How many times the first value."""
    return f"{value / first if first else 0:7.2f}x"


if __name__ == "__main__":
    main()
