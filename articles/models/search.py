"""Full-text search over a table's `search_text`, with the same matches on SQLite and PostgreSQL."""

from __future__ import annotations

from itertools import chain
from typing import Any

from django.db import connection, connections, models, transaction
from django.db.models.expressions import RawSQL
from django.db.models.signals import post_migrate
from django.dispatch import receiver

from articles.models.queries import Either, Every, Node, Phrase, Without, read

# Stems as PostgreSQL's parser leaves them are words; around each of them stands a blank in this text.
BLANKED = "(' ' || {table}.search_text || ' ')"
# How FTS5 takes texts apart: they are stems already.
TOKENS = "tokenize='unicode61 remove_diacritics 0'"
# The tables that are searched.
SEARCHED = ("articles_article", "articles_quote")
Condition = tuple[str, list[str]]


def matching(queryset: models.QuerySet, connection: Any, table: str, words: str) -> Any:
    """`queryset` narrowed to the rows that the question `words` asks for; unchanged where there is no word in it.

    Needs the index of `table` that the migration with `search_index(table)` makes.
    """
    node = read(words).node
    return queryset if node is None else answering(queryset, connection, table, node)


def answering(queryset: models.QuerySet, connection: Any, table: str, node: Node) -> Any:
    """`queryset` narrowed to the rows that a question asks for that was read before."""
    return queryset.filter(pk__in=RawSQL(*ids_of(node, connection.vendor, table)))  # noqa: S611


def search_ids(table: str, words: str) -> frozenset[int] | None:
    """The ids of all rows of `table` that the question `words` asks for; None where there is no word in it."""
    node = read(words).node
    if node is None:
        return None
    with connection.cursor() as cursor:
        cursor.execute(*ids_of(node, connection.vendor, table))
        return frozenset(key for (key,) in cursor.fetchall())


def words_asked(table: str, words: str) -> RawSQL | None:
    """The same ids as a part of another question to the database."""
    node = read(words).node
    return None if node is None else RawSQL(*ids_of(node, connection.vendor, table))  # noqa: S611


def ids_of(node: Node, vendor: str, table: str) -> Condition:
    """The SQL that selects the ids of the rows of `table`, and its parameters."""
    matches = None if vendor == "postgresql" else fts(node)
    if matches:
        return f"SELECT rowid FROM {table}_search WHERE {table}_search MATCH %s", [matches]  # noqa: S608
    where, params = condition(node, vendor, table)
    return f"SELECT {table}.id FROM {table} WHERE {where}", params  # noqa: S608


def condition(node: Node, vendor: str, table: str) -> Condition:
    """What rows of `table` have to meet, as SQL, and its parameters."""
    return postgres_condition(node, table) if vendor == "postgresql" else sqlite_condition(node, table)


def sqlite_condition(node: Node, table: str) -> Condition:
    """One question to the index where it can answer it, else several: it finds no rows by what they lack."""
    if fts(node):
        found, params = ids_of(node, "sqlite", table)
        return f"{table}.id IN ({found})", params
    return combined(node, lambda part: sqlite_condition(part, table))


def fts(node: Node) -> str | None:
    """The question in the language of FTS5; None where it asks for rows by what they lack alone."""
    if isinstance(node, Phrase):
        stars = [f'"{" ".join((*node.first, beginning))}" *' for beginning in node.beginnings]
        return either([*(f'"{" ".join((*node.first, last))}"' for last in node.last), *stars])
    if isinstance(node, Without):
        return None
    asked = [fts(part) for part in node.parts if not isinstance(part, Without)]
    excluded = [fts(part.part) for part in node.parts if isinstance(part, Without)]
    if not asked or None in [*asked, *excluded] or (excluded and isinstance(node, Either)):
        return None
    if isinstance(node, Either):
        return either(asked)
    return "".join(["(", " AND ".join(asked), ")", *(f" NOT {part}" for part in excluded)]).join("()")


def either(parts: list[str], word: str = " OR ") -> str:
    """The parts as alternatives, in brackets where there are several."""
    return parts[0] if len(parts) == 1 else f"({word.join(parts)})"


def postgres_condition(node: Node, table: str) -> Condition:
    """The index finds rows by their words; phrases are looked up in these rows' text.

    The operator for phrases would do, but for words far back in a long text, whose positions are not kept; and it
    takes each row's text apart again.
    """
    wanted, exact = tsquery(node), ""
    params: list[str] = []
    if has_phrases(node):
        exact, params = likeness(node, BLANKED.format(table=table))
    if not wanted:
        return exact, params
    where = f"to_tsvector('simple', {table}.search_text) @@ to_tsquery('simple', %s)"
    return f"({where} AND {exact})" if exact else where, [wanted, *params]


def has_phrases(node: Node) -> bool:
    """Whether words that stand side by side are asked for, or excluded."""
    if isinstance(node, Phrase):
        return bool(node.first)
    return any(has_phrases(part) for part in ([node.part] if isinstance(node, Without) else node.parts))


def tsquery(node: Node) -> str:
    """The question without the order of words; it lets through whatever `likeness` does, and nothing asks nothing."""
    if isinstance(node, Phrase):
        last = [*(f"'{one}'" for one in node.last), *(f"'{one}':*" for one in node.beginnings)]
        return " & ".join([*(f"'{one}'" for one in node.first), either(last, " | ")]).join("()")
    if isinstance(node, Without):
        return "" if has_phrases(node.part) else f"!{tsquery(node.part)}"
    parts = [tsquery(part) for part in node.parts]
    if isinstance(node, Either):
        return "" if "" in parts else either(parts, " | ")
    return either([part for part in parts if part] or [""], " & ")


def likeness(node: Node, text: str) -> Condition:
    """The question asked of a row's text itself."""
    if isinstance(node, Phrase):
        before = "".join(f"{one} " for one in node.first)
        patterns = [f"% {before}{last} %" for last in node.last] + [f"% {before}{last}%" for last in node.beginnings]
        return either([f"{text} LIKE %s"] * len(patterns)), patterns
    return combined(node, lambda part: likeness(part, text))


def combined(node: Every | Either | Without, told: Any) -> Condition:
    """What `told` says of each part, put together."""
    if isinstance(node, Without):
        where, params = told(node.part)
        return f"NOT {where}", params
    wheres, params = zip(*map(told, node.parts), strict=True)
    return either(list(wheres), " OR " if isinstance(node, Either) else " AND "), [*chain(*params)]


def index_statements(vendor: str, table: str) -> list[str]:
    """The SQL that gives `table` its search index, with all that it holds: FTS5 with triggers on SQLite, GIN else."""
    if vendor == "postgresql":
        return [f"CREATE INDEX {table}_search ON {table} USING gin (to_tsvector('simple', search_text))"]
    into = f"INSERT INTO {table}_search"
    delete = f"{into}({table}_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);"
    insert = f"{into}(rowid, search_text) VALUES (new.id, new.search_text);"
    return [
        f"CREATE VIRTUAL TABLE {table}_search USING fts5(search_text, content='{table}', content_rowid='id', {TOKENS})",
        f"CREATE TRIGGER {table}_search_ai AFTER INSERT ON {table} BEGIN {insert} END",
        f"CREATE TRIGGER {table}_search_ad AFTER DELETE ON {table} BEGIN {delete} END",
        f"CREATE TRIGGER {table}_search_au AFTER UPDATE OF search_text ON {table} BEGIN {delete} {insert} END",
        f"{into}({table}_search) VALUES ('rebuild')",
    ]


def drop_statements(vendor: str, table: str) -> list[str]:
    """The SQL that takes away what there is of the index of `index_statements`."""
    if vendor == "postgresql":
        return [f"DROP INDEX IF EXISTS {table}_search"]
    triggers = (f"DROP TRIGGER IF EXISTS {table}_search_{event}" for event in ("ai", "ad", "au"))
    return [*triggers, f"DROP TABLE IF EXISTS {table}_search"]


def index_names(vendor: str, table: str) -> list[str]:
    """What the database has of the index: an index on PostgreSQL, a table and its triggers on SQLite."""
    ends = [""] if vendor == "postgresql" else ["", "_ai", "_ad", "_au"]
    return [f"{table}_search{end}" for end in ends]


def make_anew(connection: Any, table: str) -> None:
    """Give the table its search index; what is left of it goes first."""
    vendor = connection.vendor
    with transaction.atomic(connection.alias), connection.cursor() as cursor:
        for sql in (*drop_statements(vendor, table), *index_statements(vendor, table)):
            cursor.execute(sql)


@receiver(post_migrate, dispatch_uid="articles.models.search")
def put_back(sender: Any, using: str = "default", **_signal: Any) -> None:
    """Make the indexes anew that lost their triggers, after our own migrations.

    A migration may make a table of SQLite anew, and its triggers go with the old one: nothing new would be found.
    """
    connection = connections[using]
    if connection.vendor != "sqlite" or sender.label != "articles":
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'trigger')")
        there = {name for (name,) in cursor.fetchall()}
    for table in SEARCHED:
        index, *triggers = index_names(connection.vendor, table)
        if index in there and not there.issuperset(triggers):
            make_anew(connection, table)
