"""A collection of any size, the same at every run: `python -m benchmarks.corpus --reports N [--seed S]`.

Fills the database of DATABASE_URL with reports of an invented world, straight into the tables. Refuses one that holds
reports already, unless `--add` says that the new ones come beside them.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from itertools import islice
from time import monotonic

import django

from benchmarks.dispatches import composed


def main(arguments: Sequence[str] | None = None) -> None:
    """Fill the database and say how long that took; exits with a sentence where it is not empty."""
    given = options(arguments)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    django.setup()
    from benchmarks.filling import composed_by, fill, stored  # the tables are known only now

    if stored() and not given.add:
        sys.exit(f"The database holds {stored():,} reports already; --add puts the new ones beside them.")
    begun, done = monotonic(), 0

    def step(reports: int) -> None:
        nonlocal done
        done += reports
        print(f"\r{done:,} of {given.reports:,} reports", end="", file=sys.stderr, flush=True)

    fill(islice(composed(given.seed, composed_by(given.seed)), given.reports), given.workers, step)
    print(f"\r{given.reports:,} reports in {monotonic() - begun:.0f} s")


def options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.corpus", description="A collection of any size.")
    parser.add_argument("--reports", type=int, required=True, help="how many reports")
    parser.add_argument("--seed", type=int, default=1, help="another number gives another collection (1)")
    parser.add_argument("--workers", type=int, default=1, help="so many processes read the reports (1)")
    parser.add_argument("--add", action="store_true", help="put them beside the reports that are there")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
