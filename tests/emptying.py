"""Emptying the database behind a test that committed: a tenth of what Django's flush takes, and the same afterwards."""

from functools import cache

from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.core.management.color import no_style
from django.db import connection, transaction

# What `migrate` fills, and hardly a test touches; none refers to one behind it.
FILLED = (ContentType, Permission, Group, Group.permissions.through)


def of_migrate():
    """The rows of the tables that `migrate` fills."""
    return [sorted(model.objects.values_list(), key=str) for model in FILLED]


@cache
def filled():
    """The rows that `migrate` made; asked for the first time before any test."""
    return of_migrate()


@cache
def others():
    """The names of all other tables."""
    kept = {model._meta.db_table for model in FILLED}
    return sorted(set(connection.introspection.django_table_names(only_existing=True, include_views=False)) - kept)


def with_rows(cursor):
    """The names of those of the other tables that hold something."""
    asked = (f"SELECT '{name}' WHERE EXISTS (SELECT 1 FROM {name})" for name in others())  # noqa: S608
    cursor.execute(" UNION ALL ".join(asked))
    return [name for (name,) in cursor.fetchall()]


def empty(_test):
    """Delete all rows but those that `migrate` made; where these have changed, they are put back as they were."""
    with transaction.atomic(), connection.cursor() as cursor:
        # Triggers write of what is deleted into a table that may be empty by then.
        while tables := with_rows(cursor):
            for name in tables:
                cursor.execute(f"DELETE FROM {name}")  # noqa: S608
        if of_migrate() != filled():
            put_back(cursor)


def put_back(cursor):
    """The rows of `migrate`, with their numbers: made anew, they would get others, and differ behind every test."""
    for model in reversed(FILLED):
        cursor.execute(f"DELETE FROM {model._meta.db_table}")  # noqa: S608
    for model, rows in zip(FILLED, filled(), strict=True):
        model.objects.bulk_create(model(*row) for row in rows)
    for sql in connection.ops.sequence_reset_sql(no_style(), FILLED):
        cursor.execute(sql)
    ContentType.objects.clear_cache()
