"""Emptying the database behind a test that committed: a tenth of what Django's flush takes, and the same afterwards."""

from functools import cache

from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import connection, transaction

# What `migrate` fills, and hardly a test touches.
FILLED = (ContentType, Permission, Group, Group.permissions.through)


@cache
def filled():
    """The rows that `migrate` made; asked for the first time before any test."""
    return [sorted(model.objects.values_list(), key=str) for model in FILLED]


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
    """Delete all rows but those that `migrate` made; where these have changed, they are made anew as well."""
    if [sorted(model.objects.values_list(), key=str) for model in FILLED] != filled():
        call_command("flush", verbosity=0, interactive=False)
    with transaction.atomic(), connection.cursor() as cursor:
        # Triggers write of what is deleted into a table that may be empty by then.
        while tables := with_rows(cursor):
            for name in tables:
                cursor.execute(f"DELETE FROM {name}")  # noqa: S608
