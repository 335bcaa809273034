"""Full-text search over a table's `search_text`, with the same matches on SQLite and PostgreSQL."""

from __future__ import annotations

from typing import Any

from django.db import models

from articles.models.folding import stems


def matching(queryset: models.QuerySet, connection: Any, table: str, words: str) -> Any:
    """`queryset` narrowed to rows that have all of the `words`; unchanged where there is no word among them.

    Needs the index of `table` that the migration with `search_index(table)` makes.
    """
    terms = stems(words.replace("\0", "")).split()
    if not terms:
        return queryset
    if connection.vendor == "postgresql":
        condition = f"to_tsvector('simple', {table}.search_text) @@ to_tsquery('simple', %s)"
        return queryset.extra(where=[condition], params=[" & ".join(f"'{term}'" for term in terms)])  # noqa: S610
    condition = f"{table}.id IN (SELECT rowid FROM {table}_search WHERE {table}_search MATCH %s)"  # noqa: S608
    return queryset.extra(where=[condition], params=[" ".join(f'"{term}"' for term in terms)])  # noqa: S610


def index_statements(vendor: str, table: str) -> list[str]:
    """The SQL that gives `table` its search index: FTS5 with triggers on SQLite, GIN on PostgreSQL."""
    if vendor == "postgresql":
        return [f"CREATE INDEX {table}_search ON {table} USING gin (to_tsvector('simple', search_text))"]
    into = f"INSERT INTO {table}_search"
    delete = f"{into}({table}_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);"
    insert = f"{into}(rowid, search_text) VALUES (new.id, new.search_text);"
    return [
        f"CREATE VIRTUAL TABLE {table}_search USING fts5("
        f"search_text, content='{table}', content_rowid='id', tokenize='unicode61 remove_diacritics 0')",
        f"CREATE TRIGGER {table}_search_ai AFTER INSERT ON {table} BEGIN {insert} END",
        f"CREATE TRIGGER {table}_search_ad AFTER DELETE ON {table} BEGIN {delete} END",
        f"CREATE TRIGGER {table}_search_au AFTER UPDATE OF search_text ON {table} BEGIN {delete} {insert} END",
    ]


def drop_statements(vendor: str, table: str) -> list[str]:
    """The SQL that takes the index of `index_statements` away again."""
    if vendor == "postgresql":
        return [f"DROP INDEX {table}_search"]
    return [*(f"DROP TRIGGER {table}_search_{event}" for event in ("ai", "ad", "au")), f"DROP TABLE {table}_search"]
