"""The rows of the reports that came in last, put once more into tables without keys, indexes and triggers."""

from __future__ import annotations

from django.db import connection, models, transaction

from articles.models import Account, Article, Band, Clue, Mention, Occasion, Quote, Sighting

# How the rows of each table are found that belong to a report.
OF_REPORTS: tuple[tuple[type[models.Model], str], ...] = (
    (Article, "pk"),
    (Sighting, "article"),
    (Mention, "article"),
    (Quote, "article"),
    (Occasion, "quote__article"),
    (Account, "article"),
    (Clue, "account__article"),
    (Band, "article"),
    (Article.people.through, "article"),
    (Article.countries.through, "article"),
)
BARE = "CREATE TABLE {bare} AS SELECT * FROM {table} WHERE 1 = 0"
WHOLE = "SELECT * FROM {table} WHERE {key} IN ({which})"
ONE_MORE = "INSERT INTO {table} VALUES ({holes})"
Rows = dict[str, list[tuple]]


def taken_out(count: int) -> Rows:
    """All rows of so many reports, those that came in last, by the names of bare tables that are made for them."""
    numbers = list(Article.objects.order_by("-pk").values_list("pk", flat=True)[:count])
    found: Rows = {}
    with connection.cursor() as cursor:
        for model, tie in OF_REPORTS:
            table = f"bare_{model._meta.db_table}"
            cursor.execute(BARE.format(bare=table, table=model._meta.db_table))
            wanted = model._default_manager.filter(**{f"{tie}__in": numbers}).order_by()
            # Every column as the database has it.
            sql, values = wanted.values_list("pk").query.sql_with_params()
            cursor.execute(WHOLE.format(table=model._meta.db_table, key=model._meta.pk.column, which=sql), values)
            found[table] = cursor.fetchall()
    return found


def put(rows: Rows) -> None:
    """Insert the rows in as few statements as that takes, in one transaction."""
    with transaction.atomic(), connection.cursor() as cursor:
        for table, some in rows.items():
            if some:
                cursor.executemany(ONE_MORE.format(table=table, holes=", ".join(["%s"] * len(some[0]))), some)
