"""The stored reports into the index of bands; what waits for a decision is chosen, as it was before choices.

What is in the index already, or was looked at since there are choices, stays as it is.
"""

from django.db import migrations

from articles.matching.bands import bands
from articles.matching.wording import wording_of

BATCH = 500


def fill(apps, schema_editor):
    Article, Band = apps.get_model("articles", "Article"), apps.get_model("articles", "Band")
    rows = []
    for pk, body in Article.objects.filter(bands=None).order_by("pk").values_list("pk", "body").iterator(BATCH):
        rows += [Band(key=key, article_id=pk) for key in bands(wording_of(body))]
        if len(rows) > 20 * BATCH:
            Band.objects.bulk_create(rows, batch_size=BATCH)
            rows = []
    Band.objects.bulk_create(rows, batch_size=BATCH)


def choose(apps, schema_editor):
    waiting = apps.get_model("articles", "ImportItem").objects.filter(planned="new", outcome="", body_sha256="")
    waiting.update(chosen=True)


class Migration(migrations.Migration):
    dependencies = [("articles", "0007_imports")]

    operations = [migrations.RunPython(one, migrations.RunPython.noop) for one in (fill, choose)]
