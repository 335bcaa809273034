"""Indexes of references that few rows have hold those few alone.

An index in which nearly all rows are empty is what SQLite chose for "has none": it went through the whole table. The
tables are not made anew for it, which would take their triggers away.
"""

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Q

FEW = {
    "article": {"original": "article_original", "longest": "article_longest"},
    "meeting": {
        "merged_into": "meeting_merged",
        "part_of": "meeting_part",
        "moved_to": "meeting_moved",
        "absorbed_by": "meeting_absorbed",
    },
    "person": {"merged_into": "person_merged", "absorbed_by": "person_absorbed"},
}


STATE = [
    migrations.AlterField(
        model_name='article',
        name='longest',
        field=models.ForeignKey(blank=True, db_index=False, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='contained', to='articles.article'),
    ),
    migrations.AlterField(
        model_name='article',
        name='original',
        field=models.ForeignKey(blank=True, db_index=False, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='copies', to='articles.article'),
    ),
    migrations.AlterField(
        model_name='meeting',
        name='absorbed_by',
        field=models.ForeignKey(blank=True, db_index=False, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='absorbed', to='articles.meeting'),
    ),
    migrations.AlterField(
        model_name='meeting',
        name='merged_into',
        field=models.ForeignKey(blank=True, db_index=False, editable=False, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='merged', to='articles.meeting'),
    ),
    migrations.AlterField(
        model_name='meeting',
        name='moved_to',
        field=models.ForeignKey(blank=True, db_index=False, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='moved_here', to='articles.meeting'),
    ),
    migrations.AlterField(
        model_name='meeting',
        name='part_of',
        field=models.ForeignKey(blank=True, db_index=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='parts', to='articles.meeting', verbose_name='part of'),
    ),
    migrations.AlterField(
        model_name='person',
        name='absorbed_by',
        field=models.ForeignKey(blank=True, db_index=False, editable=False, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='absorbed', to='articles.person'),
    ),
    migrations.AlterField(
        model_name='person',
        name='merged_into',
        field=models.ForeignKey(blank=True, db_index=False, null=True, on_delete=django.db.models.deletion.CASCADE, related_name='merged', to='articles.person', verbose_name='merged into'),
    ),
]


def drop_whole(apps, schema_editor):
    connection = schema_editor.connection
    for model, fields in FEW.items():
        table = apps.get_model("articles", model)._meta.db_table
        with connection.cursor() as cursor:
            constraints = connection.introspection.get_constraints(cursor, table)
        for name, one in constraints.items():
            columns = [f"{field}_id" for field in fields]
            if one["index"] and not one["unique"] and len(one["columns"]) == 1 and one["columns"][0] in columns:
                schema_editor.execute(f"DROP INDEX {schema_editor.quote_name(name)}")


def make_whole(apps, schema_editor):
    for model, fields in FEW.items():
        rows = apps.get_model("articles", model)
        for field in fields:
            schema_editor.execute(schema_editor._create_index_sql(rows, fields=[rows._meta.get_field(field)]))


class Migration(migrations.Migration):
    dependencies = [("articles", "0030_rejected_people")]

    operations = [
        migrations.RunPython(drop_whole, make_whole),
        migrations.SeparateDatabaseAndState(state_operations=STATE),
        *(
            migrations.AddIndex(
                model, models.Index(fields=[field], name=name, condition=Q(**{f"{field}__isnull": False}))
            )
            for model, fields in FEW.items()
            for field, name in fields.items()
        ),
    ]
