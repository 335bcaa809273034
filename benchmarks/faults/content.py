"""What a database holds, told without its numbers: two that hold the same are equal, whatever numbers rows were given.

A row is told by its values and by what the rows are told by to which it points; when it was written is left out.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Collection, Iterator
from typing import Any

from django.apps import apps
from django.db import connection
from django.db.models import DateTimeField, Model

# So far it is followed to what rows point: a quote to its sighting, its report, that one's original, its outlet.
DEPTH = 5
Content = dict[str, Counter[str]]
# Made of numbers of other rows, which are others where those rows were made anew, or where a number was given that
# nothing came of. What these are worked out from is compared.
OF_NUMBERS = {"Account.gist", "Clue.word", "Occasion.voice", "Question.key", "Question.number"}


class Table:
    """The rows of a model: their plain values, and the numbers of the rows to which they point."""

    def __init__(self, model: type[Model], known: Collection[type[Model]]) -> None:
        fields = [one for one in model._meta.concrete_fields if not isinstance(one, DateTimeField)]
        self.ties = [one for one in fields if one.is_relation and one.related_model in known]
        plain = [one for one in fields if one not in self.ties and not numbers_rows(one)]
        names = ["pk", *(one.attname for one in self.ties), *(one.attname for one in plain)]
        self.plain: dict[Any, str] = {}
        self.tied: dict[Any, tuple[Any, ...]] = {}
        for number, *values in model._base_manager.values_list(*names):
            self.tied[number] = tuple(values[: len(self.ties)])
            self.plain[number] = json.dumps([told(one) for one in values[len(self.ties) :]], sort_keys=True)


def content(leave_out: Collection[str] = ()) -> Content:
    """How often each row of each table is there; the models of these names are left out."""
    models = [model for model in every_model() if model.__name__ not in leave_out]
    tables = {model: Table(model, models) for model in models}
    words = {model: dict(table.plain) for model, table in tables.items()}
    for _ in range(DEPTH):
        words = {model: renewed(table, words) for model, table in tables.items()}
    return {model.__name__: Counter(words[model].values()) for model in models}


def every_model() -> Iterator[type[Model]]:
    """Our models, and the tables that tie their rows together."""
    return apps.get_app_config("articles").get_models(include_auto_created=True)


def renewed(table: Table, words: dict[type[Model], dict[Any, str]]) -> dict[Any, str]:
    """What each row is told by, one step further."""
    of = [words[tie.related_model] for tie in table.ties]
    return {
        number: digest(plain + "".join(str(known.get(to)) for known, to in zip(of, table.tied[number], strict=True)))
        for number, plain in table.plain.items()
    }


def numbers_rows(field: Any) -> bool:
    """Whether the field says nothing but which number a row was given."""
    automatic = field.primary_key and field.get_internal_type().endswith("AutoField")
    return automatic or f"{field.model.__name__}.{field.name}" in OF_NUMBERS


def told(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, bytes | memoryview):
        return bytes(value).hex()
    return value if isinstance(value, int | float | str | list | dict | None) else str(value)


def digest(text: str) -> str:
    """A short word for a long one."""
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


def differences(found: Content, expected: Content) -> str:
    """In which tables rows are too many or missing; nothing where there are none."""
    parts = [
        f"{name} {(found[name] - rows).total()} too many, {(rows - found[name]).total()} missing"
        for name, rows in expected.items()
        if found[name] != rows
    ]
    return "; ".join(parts)


def unsound() -> str:
    """What the database itself finds wrong with its file, its references and its index of words; else nothing."""
    if connection.vendor != "sqlite":
        return ""
    with connection.cursor() as cursor:
        (sound,) = cursor.execute("PRAGMA integrity_check").fetchone()
        loose = cursor.execute("PRAGMA foreign_key_check").fetchall()
        cursor.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%%fts5%%'")
        for (name,) in cursor.fetchall():
            cursor.execute(f'INSERT INTO "{name}" ("{name}", rank) VALUES (\'integrity-check\', 1)')  # noqa: S608
    return ("" if sound == "ok" else sound) or ("rows point to nothing" if loose else "")
