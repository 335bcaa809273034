"""Full-text indexes over reports and quotes."""

from django.db import migrations

from articles.models.search import drop_statements, index_statements

TABLES = ("articles_article", "articles_quote")


def create(apps, schema_editor):
    for table in TABLES:
        for statement in index_statements(schema_editor.connection.vendor, table):
            schema_editor.execute(statement)


def drop(apps, schema_editor):
    for table in TABLES:
        for statement in drop_statements(schema_editor.connection.vendor, table):
            schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("articles", "0001_initial")]

    operations = [migrations.RunPython(create, drop)]
