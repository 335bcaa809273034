"""The stored reports into the index of bands; what waits for a decision is chosen, as it was before choices."""

from django.db import migrations

from articles.matching.bands import bands
from articles.matching.wording import wording_of

BATCH = 500


def fill(apps, schema_editor):
    Article, Band = apps.get_model("articles", "Article"), apps.get_model("articles", "Band")
    rows = []
    for pk, body in Article.objects.order_by("pk").values_list("pk", "body").iterator(BATCH):
        rows += [Band(key=key, article_id=pk) for key in bands(wording_of(body))]
        if len(rows) > 20 * BATCH:
            Band.objects.bulk_create(rows, batch_size=BATCH)
            rows = []
    Band.objects.bulk_create(rows, batch_size=BATCH)


def choose(apps, schema_editor):
    apps.get_model("articles", "ImportItem").objects.filter(planned="new", outcome="").update(chosen=True)


def empty(apps, schema_editor):
    apps.get_model("articles", "Band").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("articles", "0007_imports")]

    operations = [migrations.RunPython(fill, empty), migrations.RunPython(choose, migrations.RunPython.noop)]
