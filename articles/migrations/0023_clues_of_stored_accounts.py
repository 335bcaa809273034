"""Accounts that were stored before there was an index of them are found by it too."""

from django.db import migrations

from articles.gathering.sketches import as_told, clues_of, gist
from articles.matching.accounts import sketch

# So many accounts are worked out at once.
MANY = 500


def index(apps, schema_editor):
    account = apps.get_model("articles", "Account")
    unknown = account.objects.filter(gist="").exclude(key__startswith="e")
    numbers = list(unknown.order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(numbers), MANY):
        index_some(apps, list(account.objects.filter(pk__in=numbers[start : start + MANY])))


def index_some(apps, accounts):
    clue, sighting = apps.get_model("articles", "Clue"), apps.get_model("articles", "Sighting")
    seen = sighting.objects.filter(article__in={one.article_id for one in accounts}).exclude(found=None)
    found = {(article, key): who for article, key, who in seen.values_list("article", "key", "found")}
    rows = []
    for one in accounts:
        compared = sketch(as_told(one, found))
        one.gist = gist(one, compared)
        rows += [clue(account=one, **row) for row in clues_of(compared)]
    apps.get_model("articles", "Account").objects.bulk_update(accounts, ["gist"], batch_size=100)
    clue.objects.bulk_create(rows, batch_size=500)


class Migration(migrations.Migration):
    dependencies = [("articles", "0022_references_by_office")]

    operations = [migrations.RunPython(index, migrations.RunPython.noop)]
