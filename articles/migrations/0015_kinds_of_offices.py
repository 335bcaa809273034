"""Of stored offices the kind and the seat that their titles say."""

from django.db import migrations, models

from articles.matching.offices import office_kind, seat_of


def classify(apps, schema_editor):
    """Work both out once for every office; there are a few thousand at most."""
    Office = apps.get_model("articles", "Office")
    offices = list(Office.objects.all())
    for office in offices:
        office.kind, office.seat = (f(office.title, office.country_id) for f in (office_kind, seat_of))
    Office.objects.bulk_update(offices, ["kind", "seat"], batch_size=200)


class Migration(migrations.Migration):

    dependencies = [
        ("articles", "0014_across_reports"),
    ]

    operations = [
        migrations.AddField(
            model_name="office",
            name="seat",
            field=models.CharField(blank=True, db_index=True, editable=False, max_length=40),
        ),
        migrations.AlterField(
            model_name="office",
            name="kind",
            field=models.CharField(blank=True, db_index=True, editable=False, max_length=30, verbose_name="kind"),
        ),
        migrations.RunPython(classify, migrations.RunPython.noop),
    ]
