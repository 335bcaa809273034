"""Everything that one database holds, into another one of either kind: row by row, equal afterwards, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import connections, transaction
from django.db.migrations.recorder import MigrationRecorder
from django.db.models import Field, Model, QuerySet, sql

from articles.watching import install, remove
from newsroom.backups import Refused

# So many rows are in memory at a time: a report may have ten megabytes.
ROWS = 100
# What `migrate` fills by itself in a fresh database.
FILLED = ("contenttypes.contenttype", "auth.permission", "auth.group", "auth.group_permissions")
LAST = {
    "sqlite": ("SELECT seq FROM sqlite_sequence WHERE name = '{table}'",),
    "postgresql": ("SELECT last_value FROM {sequence} WHERE is_called",),
}
GO_ON = {
    "sqlite": (
        "DELETE FROM sqlite_sequence WHERE name = '{table}'",
        "INSERT INTO sqlite_sequence (name, seq) VALUES ('{table}', {last})",
    ),
    "postgresql": ("SELECT setval('{sequence}', {last})",),
}


@contextmanager
def reachable(alias: str, config: dict[str, Any]) -> Iterator[None]:
    """The database of `config` goes by that name meanwhile."""
    whole = connections.configure_settings({"default": connections.settings["default"], alias: config})
    connections.settings[alias] = whole[alias]
    try:
        yield
    finally:
        connections[alias].close()
        del connections[alias], connections.settings[alias]


def move(source: str, target: str, tell: Callable[[str], object]) -> int:
    """Copy every row of one database into the other, in one transaction there; how many.

    Raises Refused where they are of two versions, the target holds something, or its rows are not equal afterwards.
    """
    with transaction.atomic(using=source), transaction.atomic(using=target):
        still(source)
        may_be_moved(source, target)
        remove(None, using=target, plan=True)
        for model in tables():
            if model._meta.label_lower in FILLED:
                model._base_manager.using(target).all().delete()
        numbers = {model: copied(model, source, target) for model in tables()}
        for model, number in numbers.items():
            compare(model, number, source, target)
            go_on(model, source, target)
            if number:
                tell(f"{model._meta.db_table}: {number}")
        connections[target].check_constraints()
        install(None, using=target)
    ContentType.objects.clear_cache()
    return sum(numbers.values())


def still(source: str) -> None:
    """Let all that is read be as of one moment; SQLite's transactions are so, and keep others from writing."""
    if connections[source].vendor == "postgresql" and not connections[source].savepoint_ids:
        with connections[source].cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")


def may_be_moved(source: str, target: str) -> None:
    """Raises Refused where the two are of different versions, or the target is not empty."""
    versions = [set(MigrationRecorder(connections[alias]).applied_migrations()) for alias in (source, target)]
    if not versions[0]:
        raise Refused("The database to move from is none of Newsroom.")
    if versions[0] != versions[1]:
        some = ", ".join(".".join(one) for one in sorted(versions[0] ^ versions[1])[:3])
        raise Refused(f"The two databases are of different versions ({some}); run migrate on both.")
    for model in tables():
        if model._meta.label_lower not in FILLED and model._base_manager.using(target).exists():
            raise Refused(f"The database to move to is not empty: {model._meta.db_table} holds rows.")


def tables() -> list[type[Model]]:
    """Every table, those between two others too."""
    models = apps.get_models(include_auto_created=True)
    return [model for model in models if model._meta.managed and not model._meta.proxy]


def copied(model: type[Model], source: str, target: str) -> int:
    """Copy the rows of a table as they are; how many."""
    fields, number = list(model._meta.concrete_fields), 0
    for page in pages(model, source):
        size = max(1, connections[target].ops.bulk_batch_size(fields, page))
        for start in range(0, len(page), size):
            insert(model, fields, page[start : start + size], target)
        number += len(page)
    return number


def insert(model: type[Model], fields: list[Field], rows: list[Model], target: str) -> None:
    """Store rows with every value that they have: dates of creation as well, which saving would set to now."""
    query = sql.InsertQuery(model)
    query.insert_values(fields, rows, raw=True)
    query.get_compiler(using=target).execute_sql()


def compare(model: type[Model], number: int, source: str, target: str) -> None:
    """Raises Refused where a table has not the same rows in both databases."""
    there = model._base_manager.using(target)
    if there.count() != number:
        raise Refused(f"{model._meta.db_table} has {there.count()} rows instead of {number}.")
    for page in pages(model, source):
        keys = [row.pk for row in page]
        found = {row.pk: values(row) for row in there.filter(pk__in=keys).order_by()}
        for row in page:
            if found.get(row.pk) != values(row):
                raise Refused(f"{model._meta.db_table} has other values in row {row.pk}.")


def pages(model: type[Model], alias: str) -> Iterator[list[Model]]:
    """The rows of a table, some at a time, by their keys."""
    rows: QuerySet = model._base_manager.using(alias).order_by("pk")
    page = list(rows[:ROWS])
    while page:
        yield page
        page = list(rows.filter(pk__gt=page[-1].pk)[:ROWS])


def values(row: Model) -> list[Any]:
    """What a row holds, in whatever form its database gives bytes."""
    found = (getattr(row, field.attname) for field in row._meta.concrete_fields)
    return [bytes(value) if isinstance(value, memoryview) else value for value in found]


def go_on(model: type[Model], source: str, target: str) -> None:
    """Let new rows have numbers behind all that were ever given: those of rows that are gone as well."""
    if model._meta.auto_field:
        last = answer(source, LAST, model)
        if last:
            answer(target, GO_ON, model, last=last)


def answer(alias: str, questions: dict[str, tuple[str, ...]], model: type[Model], **more: Any) -> int | None:
    """The number with which the database answers the last of some questions about a table, if with any."""
    connection, table = connections[alias], model._meta.db_table
    with connection.cursor() as cursor:
        names = {"table": table, **more}
        if connection.vendor == "postgresql":
            cursor.execute("SELECT pg_get_serial_sequence(%s, %s)", [table, model._meta.pk.column])
            names["sequence"] = cursor.fetchone()[0]
        for question in questions[connection.vendor]:
            cursor.execute(question.format(**names))
        row = cursor.fetchone() if cursor.description else None
    return row[0] if row else None
