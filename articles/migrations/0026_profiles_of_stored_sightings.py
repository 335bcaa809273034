"""Stored sightings have profiles, those whom they were taken for stay; `manage.py rebuild` then works out who is who."""

from django.db import migrations

from articles.matching.profiles import profile_of

MANY = 1000
FIELDS = ("key", "alone", "generation", "country", "office", "year")


def profile(apps, schema_editor):
    """Some at a time: a profile for each that is told alike, and the place of each in the order of publication."""
    Sighting = apps.get_model("articles", "Sighting")
    light = ("name", "country", "earliest", "found", "office__title", "article__earliest", "article__body_sha256")
    rows = Sighting.objects.filter(origin="extraction", profile=None).exclude(found=None)
    rows = rows.select_related("office", "article")
    known, last = {}, 0
    while some := list(rows.filter(pk__gt=last).only(*light).order_by("pk")[:MANY]):
        last = some[-1].pk
        for sighting in some:
            sighting.profile = profile_row(apps, sighting, known)
            day = sighting.article.earliest or "9999-12-31"
            sighting.told = f"{day} {sighting.article.body_sha256[:12]}"
        Sighting.objects.bulk_update(some, ["profile", "told"], batch_size=200)


def profile_row(apps, sighting, known):
    """The row for what counts of the sighting, made once."""
    title = sighting.office and sighting.office.title
    year = sighting.earliest.year if sighting.earliest else None
    one = profile_of(sighting.name, title, sighting.country_id, year)
    if one not in known:
        surname, *other = one.surnames
        words = {"ring": one.ring, "surname": surname, "other": other[0] if other else ""}
        fields = {name: getattr(one, name) for name in FIELDS}
        defaults = {"person": sighting.found, **words}
        known[one] = apps.get_model("articles", "Profile").objects.get_or_create(**fields, defaults=defaults)[0]
    return known[one]


class Migration(migrations.Migration):
    dependencies = [("articles", "0025_profiles")]
    operations = [migrations.RunPython(profile, migrations.RunPython.noop)]
