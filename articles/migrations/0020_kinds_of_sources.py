"""What stored outlets are and where they sit, for those that are known by name; editors may say otherwise."""

from django.db import migrations

from articles.matching.outlets import known_outlet


def fill(apps, schema_editor):
    Source, Country = apps.get_model("articles", "Source"), apps.get_model("articles", "Country")
    for source in Source.objects.filter(kind="", country=None):
        known = known_outlet(source.name)
        if known:
            source.kind = known.kind
            source.country = Country.objects.get_or_create(code=known.country)[0] if known.country else None
            source.save(update_fields=["kind", "country"])


class Migration(migrations.Migration):
    dependencies = [("articles", "0019_statements")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
