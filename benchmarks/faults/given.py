"""What the command line says, the same for every fault."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

# Each is a module of this package with a function `run(given)`, which gives a sentence for everything that was broken.
FAULTS = {
    "kill": "processes killed at random moments, and before and after statements",
    "disk": "disks that fail or are full",
    "power": "power cuts, with what they may leave of SQLite's files",
    "workers": "web workers killed during an upload, background workers during an import",
    "load": "readers and editors during an import",
    "at_once": "the same upload twelve times at once, two editors at one form",
    "hostile": "the hostile files of the tests, stored, on both databases",
    "migrations": "migrations taken back and done again, with data",
    "outage": "connections that PostgreSQL drops, and a server that stops",
}


class Given(NamedTuple):
    """The fault, and how it is provoked: how often, by which dice, where; `more` is for the fault itself."""

    name: str
    rounds: int
    seed: int
    reports: int
    database: str
    template: str
    more: Sequence[str]

    def among(self, known: Sequence[str]) -> list[str]:
        """Those of the known that `more` names; all of them where it names none."""
        return [name for name in known if name in self.more] or list(known)

    @property
    def environment(self) -> dict[str, str]:
        """The settings of the processes that take part; they are given their own databases later."""
        url = self.database or "sqlite:///:memory:"
        return {"DATABASE_URL": url, "SECRET_KEY": "for-databases-that-are-thrown-away", "LOG_LEVEL": "ERROR"}


def options(arguments: Sequence[str]) -> Given:
    """Read the command line; what no fault shares is left to the fault."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.faults",
        description="Provokes faults and looks for harm.",
        epilog="; ".join(f"{name}: {words}" for name, words in FAULTS.items()),
    )
    parser.add_argument("name", choices=FAULTS, metavar="NAME")
    parser.add_argument("--rounds", type=int, default=0, help="so often; without it as often as was promised")
    parser.add_argument("--reports", type=int, default=3, help="with so many reports")
    parser.add_argument("--seed", type=int, default=1, help="other dice, other moments")
    parser.add_argument(
        "--database",
        default="",
        metavar="postgres://USER@HOST/NAME",
        help="on this server, in databases whose names begin with NAME and which are dropped; without it on SQLite",
    )
    parser.add_argument("--template", default="", help="the name of a migrated, empty database that may be copied")
    given, more = parser.parse_known_args(arguments)
    if given.database and not urlsplit(given.database).path.strip("/"):
        parser.error("--database needs the name with which databases may begin")
    return Given(given.name, given.rounds, given.seed, given.reports, given.database, given.template, more)
