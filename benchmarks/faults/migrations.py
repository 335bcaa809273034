"""Every migration back and forth, with data: the same tables either way, and the same rows in them.

Back and forth again, each by itself: what both versions know is unchanged. Then all of them back, and forth, and what
is worked out is worked out anew: all is as before but for what an older version had no room for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from typing import Any

from django.core.management import call_command
from django.core.management.commands import migrate
from django.db.migrations.loader import MigrationLoader

from benchmarks.faults.children import manage, warm
from benchmarks.faults.content import content, differences, unsound
from benchmarks.faults.deeds import REPORTS
from benchmarks.faults.furnished import furnish
from benchmarks.faults.given import Given
from benchmarks.faults.schema import Rows, Schema, rows, schema
from benchmarks.faults.scratch import Scratch, scratch, standing_at
from benchmarks.faults.undisturbed import must, standing

APP = "articles"
# What a version from before them cannot keep: who enters it again, enters it again.
NO_ROOM = "Digest ErrorDecision ErrorReport ImportEvent Officeholder SavedSearch".split()
# Groups that have no member go and come back under other numbers; what they may is given after every migration.
OF_ROLES = ("auth_group", "auth_group_permissions")
# The first version whose tables have room for all that editors decide, and for what decisions hold on to.
WHOLE = "0016_postponed_meetings"
NOTES = re.compile("^articles_change|newsroom_index_")
Look = Callable[[str], object]


class Watched(migrate.Command):
    """`migrate` that lets somebody look at the database after each migration."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def migration_progress_callback(self, action: str, migration: Any = None, fake: bool = False) -> None:
        """Where one of ours was done or taken back, say which one."""
        if action.endswith("apply_success") and migration.app_label == APP:
            self.look(migration.name)


def run(given: Given) -> Iterator[str]:
    """The last migrations, as many as there are rounds; without a number all, and then all in a row."""
    names = sorted(name for app, name in MigrationLoader(None).disk_migrations if app == APP)
    pairs = list(pairwise(names))
    some = pairs[-given.rounds :]
    with scratch(given) as where:
        known = {} if given.rounds else made_forth(where)
        full, here = where.name("full"), where.name("round")
        where.copy(where.name("empty"), full)
        warm([file.read_text() for file in REPORTS[:3]])
        must(standing(full, partial(furnish, REPORTS[: given.reports], REPORTS[-2:])))
        where.copy(full, here)
        with standing_at(here):
            for before, name in reversed(some):
                yield from (f"{name}: {one}" for one in back_and_forth(before, name, known))
        if not given.rounds:
            where.copy(full, here)
            yield from all_in_a_row(full, here, names, known)
    print(f"migrations: {len(some)} back and forth", flush=True)


def made_forth(where: Scratch) -> dict[str, Schema]:
    """The tables of each version, as they are made when nobody was there before."""
    name = where.name("forth")
    where.make(name)
    known: dict[str, Schema] = {}
    with standing_at(name):
        call_command(Watched(lambda migration: known.update({migration: ours()})), interactive=False, verbosity=0)
    where.drop(name)
    return known


def back_and_forth(before: str, name: str, known: dict[str, Schema]) -> Iterator[str]:
    """Take the migration back, do it again, and leave it taken back."""
    tables, held = ours(), rows()
    to(before)
    between = rows()
    yield from unlike(ours(), known.get(before), "taken back")
    to(name)
    yield from unlike(ours(), tables, "done again")
    yield from lost(rows(), held, between)
    if problem := unsound():
        yield f"the database is damaged: {problem}"
    to(before)


def all_in_a_row(full: str, here: str, names: list[str], known: dict[str, Schema]) -> Iterator[str]:
    """Back and forth in a row, with everything that is worked out worked out anew; then back to the first version."""
    with standing_at(full):
        tables, held = ours(), content(NO_ROOM)
    with standing_at(here):
        to(WHOLE)
        call_command("migrate", interactive=False, verbosity=0)
        yield from (f"back to {WHOLE} and forth: {one}" for one in unlike(ours(), tables, "made"))
    must(standing(here, partial(manage, "rebuild")))
    with standing_at(here):
        if problem := unsound() or differences(content(NO_ROOM), held):
            yield f"back to {WHOLE} and forth: {problem}"
        to(names[0])
        yield from (f"back to the first: {one}" for one in unlike(ours(), known[names[0]], "made"))
        call_command("migrate", interactive=False, verbosity=0)
        yield from (f"back to the first and forth: {one}" for one in unlike(ours(), tables, "made"))
        if problem := unsound():
            yield f"back to the first and forth: {problem}"


def to(name: str) -> None:
    """Migrate to that version, back or forth."""
    call_command("migrate", APP, name, interactive=False, verbosity=0)


def ours() -> Schema:
    """Our own tables, without what stands beside the migrations: the notes of changes, and what writes them."""
    return {name: told for name, told in schema().items() if name.startswith(f"{APP}_") and not NOTES.search(name)}


def unlike(found: Schema, expected: Schema | None, word: str) -> Iterator[str]:
    """What of the tables is not as it is when they are made otherwise."""
    for name in sorted(found.keys() | expected.keys()) if expected is not None else ():
        if found.get(name) != expected.get(name):
            yield f"{word}: {name} is {found.get(name)} and should be {expected.get(name)}"


def lost(found: Rows, held: Rows, between: Rows) -> Iterator[str]:
    """The columns that the version before has too, and that hold something else than before."""
    for table, columns in held.items():
        for column, values in columns.items():
            if table not in OF_ROLES and column in between.get(table, {}) and found[table][column] != values:
                yield f"{table}.{column} holds something else, in {len(found[table][column])} of {len(values)} rows"
