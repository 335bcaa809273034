"""How fast reports come in: `python -m benchmarks.importing [--reports 200] [--workers 1 2] [--database URL]`.

Files of 5,000 characters go through `manage.py import_reports` until they are committed, searchable and matched, into a
collection that holds some already; then the same files once more, unchanged. Everything is measured in one run beside
what could not be left out: reading the texts, and putting the same rows into bare tables. Absolute times hang on the
machine and on what else it does; the ratios hold. The processor time of a database server is not among that of these
processes.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from time import perf_counter, process_time
from typing import NamedTuple

import django

from articles.extraction import extract
from benchmarks import memory
from benchmarks.files import reports
from benchmarks.growth import database
from benchmarks.readers import rivals
from benchmarks.reading import measured

ROOT = Path(__file__).resolve().parent.parent
# So many reports are in before the clock starts: words are known then, and there is something to be matched with.
BEFORE = 40


class Taken(NamedTuple):
    """Seconds that something took: elapsed, and of processor time, that of finished child processes included."""

    elapsed: float
    processor: float


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure in a process and a database of its own, which are gone afterwards."""
    given = options(arguments)
    if os.environ.get("MEASURED_HERE"):
        measure(given)
        return
    with database(given.database, given.reports) as url:
        command = [sys.executable, "-m", "benchmarks.importing", *(arguments or sys.argv[1:])]
        subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, "DATABASE_URL": url, "MEASURED_HERE": "1"})


def options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.importing", description="How fast reports come in.")
    parser.add_argument("--reports", type=int, default=200, help="so many files for each number of workers (200)")
    parser.add_argument("--workers", type=int, nargs="+", default=[1], help="numbers of reading processes (1)")
    parser.add_argument("--database", default="", help="postgres://...: a server on which databases may be made")
    return parser.parse_args(arguments)


def measure(given: argparse.Namespace) -> None:
    """Import, import again, do what could not be left out, and print each."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    django.setup()
    from django.core.management import call_command

    from benchmarks.bare_rows import put, taken_out  # the tables are known only now

    call_command("migrate", verbosity=0)
    with tempfile.TemporaryDirectory() as folder:
        composed = reports(BEFORE + given.reports * len(given.workers))
        take_in(written(Path(folder, "before"), composed, BEFORE), 1)
        batches = [written(Path(folder, str(workers)), composed, given.reports) for workers in given.workers]
        alone = timed(lambda: read_alone(batches[0]))
        print(line("reading alone", alone, given.reports))
        for name, speed in rivals_alone(batches[0]):
            print(f"{name:40}{speed:12.1f} reports/s of one core")
        before = memory.peak()
        for workers, files in zip(given.workers, batches, strict=True):
            taken = timed(lambda: take_in(files, workers))  # noqa: B023
            print(line(f"imported, --workers {workers}", taken, given.reports, alone, words(files)))
        print(f"memory of the importing process at most: {before:.0f} MiB before, {memory.peak():.0f} MiB afterwards")
        rows = taken_out(given.reports)
        print(line("the same rows into bare tables", timed(lambda: put(rows)), given.reports, alone))
        files = [file for some in batches for file in some]
        hashed = timed(lambda: hash_alone(files))
        print(line("files read and hashed alone", hashed, len(files)))
        print(line("imported again, unchanged", timed(lambda: take_in(files, 1)), len(files), hashed))


def take_in(files: Sequence[Path], workers: int) -> None:
    """Let the command import the files."""
    from django.core.management import call_command

    call_command("import_reports", *map(str, files), workers=workers, stdout=io.StringIO())


def read_alone(files: Sequence[Path]) -> None:
    """Read the texts and nothing else."""
    for file in files:
        extract(file.read_text(encoding="utf-8"))


def hash_alone(files: Sequence[Path]) -> None:
    """What has to be done to know that a file is unchanged."""
    for file in files:
        hashlib.sha256(file.read_bytes()).hexdigest()


def rivals_alone(files: Sequence[Path]) -> Iterator[tuple[str, float]]:
    """How many of the reports in a second of processor time other readers get through, a tenth of what we read."""
    texts = [file.read_text(encoding="utf-8") for file in files]
    for reader in rivals():
        speed = measured([reader], texts, rounds=1, seconds=2)[reader.name]
        yield reader.name, speed * len(texts) / words(files)


def words(files: Sequence[Path]) -> int:
    """How many words stand in the files."""
    return sum(len(file.read_text(encoding="utf-8").split()) for file in files)


def timed(work: Callable[[], object]) -> Taken:
    """How long the work takes."""
    begun, before, children = perf_counter(), process_time(), of_children()
    work()
    return Taken(perf_counter() - begun, process_time() - before + of_children() - children)


def of_children() -> float:
    """The processor time of child processes that have ended, in seconds."""
    times = os.times()
    return times.children_user + times.children_system


def line(name: str, taken: Taken, count: int, base: Taken | None = None, words: int = 0) -> str:
    """So many a second, elapsed and of processor time; how many times the processor time of the baseline it takes."""
    speeds = f"{count / taken.elapsed:12,.1f}/s elapsed{count / max(taken.processor, 0.001):12,.1f}/s of one core"
    ratio = f"{taken.processor / max(base.processor, 0.001):8.2f} x as long as that alone" if base else ""
    return f"{name:40}{speeds}{ratio}" + (f"{words / taken.elapsed:10,.0f} words/s elapsed" if words else "")


def written(folder: Path, composed: Iterator[tuple[str, str]], count: int) -> list[Path]:
    """The next so many reports as files."""
    folder.mkdir()
    files = []
    for name, text in islice(composed, count):
        files.append(folder / name.replace("/", "-"))
        files[-1].write_text(text, encoding="utf-8")
    return files


if __name__ == "__main__":
    main()
