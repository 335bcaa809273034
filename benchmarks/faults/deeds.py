"""What is disturbed: work that must be done wholly or not at all, and can be begun again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from django.contrib.auth import get_user_model
from django.db import DatabaseError, connection
from django.utils import timezone

from articles import editing
from articles.importing import jobs
from articles.importing.deciding import confirm, received
from articles.importing.reading import digest
from articles.models import ImportItem, ImportJob, Person, Quote
from benchmarks.faults.children import manage
from benchmarks.faults.content import Content, content, differences
from benchmarks.faults.scratch import Files, Scratch, standing_at
from benchmarks.faults.steps import Act

NAMES = ("import_reports", "job", "reextract", "rebuild", "merge", "backup", "restore")
REPORTS = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("*.txt"))[1:]
# The state of the job itself moves on while the files of it wait.
BESIDE = ("ImportJob",)


class Deed(NamedTuple):
    """A name; what is there before; what is done, once or again; and what may be there when it dies in the middle.

    `between` does the work, and gives what is there after each part that is whole.
    """

    name: str
    ready: Act
    do: Act
    between: Callable[[], Iterator[Content]]
    beside: tuple[str, ...] = ()


def deeds(where: Scratch, reports: int, names: Sequence[str]) -> list[Deed]:
    """The deeds of these names, with so many reports; backups are files of SQLite."""
    some = REPORTS[:reports]
    ready = partial(collection, some)
    found = [importing(some), job(some), again("reextract", ready), again("rebuild", ready), merging(ready)]
    if isinstance(where, Files):
        found += [backing_up(where, ready), restoring(where, ready)]
    return [deed for deed in found if deed.name in names]


def importing(some: Sequence[Path]) -> Deed:
    """`import_reports` of some files."""

    def between() -> Iterator[Content]:
        for file in some:
            manage("import_reports", str(file))
            yield content()

    return Deed("import_reports", lambda: None, lambda: manage("import_reports", *map(str, some)), between)


def job(some: Sequence[Path]) -> Deed:
    """An import in the background; whoever comes next finds that the lease of the one before has run out."""

    def work() -> None:
        with suppress(DatabaseError):
            ImportJob.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
        manage("worker", "--once")

    def between() -> Iterator[Content]:
        found: list[Content] = []

        def handled(*call: object) -> object:
            lease = kept(*call)
            found.append(content(BESIDE))
            return lease

        kept = jobs.handle
        with patch.object(jobs, "handle", handled):
            work()
        yield from found

    return Deed("job", partial(confirmed, some), work, between, BESIDE)


def confirmed(some: Sequence[Path]) -> None:
    """Files were uploaded, looked through and confirmed."""
    user = editor()
    made = ImportJob.objects.create(created_by=user, state="receiving", ticket="")
    for file in some:
        data = file.read_bytes()
        ImportItem.objects.create(job=made, name=file.name, data=data, sha256=digest(data), planned="")
    received(made)
    jobs.work_on(made.pk)
    confirm(made.pk, user)


def editor() -> object:
    """Somebody who decides."""
    model = get_user_model()
    return model.objects.filter(username="editor").first() or model.objects.create_superuser("editor")


def collection(some: Sequence[Path]) -> None:
    """Stored reports, and what an editor decided about them."""
    manage("import_reports", *map(str, some))
    user = editor()
    editing.change(user, Quote.objects.order_by("pk").first(), {"denied": True})
    editing.change(user, Person.objects.order_by("pk").last(), {"name": "Somebody Else"})


def unchanged() -> Iterator[Content]:
    """What is there now, which the deed leaves as it is."""
    yield content()


def again(command: str, ready: Act) -> Deed:
    """What works out anew and so changes nothing, but for the numbers of rows that nobody sees."""
    return Deed(command, ready, lambda: manage(command), unchanged)


def merging(ready: Act) -> Deed:
    """Two people become one."""

    def do() -> None:
        keep, lose = Person.objects.order_by("pk")[:2]
        if not lose.merged_into_id:
            editing.merge_people(editor(), keep, lose)

    return Deed("merge", ready, do, partial(before_and_after, do))


def before_and_after(do: Act) -> Iterator[Content]:
    """What is there before it, and what after: nothing in between."""
    yield content()
    connection.close()
    do()
    yield content()


def backing_up(where: Files, ready: Act) -> Deed:
    """The whole database is written into a file."""
    file, copy = where.folder / "backup.sqlite3", str(where.folder / "looked_at.sqlite3")

    def do() -> None:
        manage("backup", "--force", str(file))
        here = content()
        # Whoever is killed while reading leaves something beside what is read.
        where.copy(str(file), copy)
        with standing_at(copy):
            if found := differences(content(), here):
                raise RuntimeError(f"the backup: {found}")

    return Deed("backup", ready, do, unchanged)


def restoring(where: Files, ready: Act) -> Deed:
    """A backup is put in the place of a database that holds more."""
    file = where.folder / "restored.sqlite3"

    def changed() -> None:
        ready()
        manage("backup", "--force", str(file))
        editing.change(editor(), Quote.objects.order_by("pk").last(), {"denied": True})

    def do() -> None:
        manage("restore", str(file))

    return Deed("restore", changed, do, partial(before_and_after, do))
