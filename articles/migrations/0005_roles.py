"""The groups of the roles. What they may is given after every migrate: `articles.access` says what and why."""

from django.db import migrations

ROLES = ['reader', 'editor', 'importer', 'administrator']


def make(apps, schema_editor):
    groups = apps.get_model('auth', 'Group').objects.using(schema_editor.connection.alias)
    for name in ROLES:
        groups.get_or_create(name=name)


def take_back(apps, schema_editor):
    """The groups give nothing any more; those with members stay, so that the way forward finds everybody again."""
    groups = apps.get_model('auth', 'Group').objects.using(schema_editor.connection.alias).filter(name__in=ROLES)
    groups.filter(user=None).delete()
    for group in groups:
        group.permissions.clear()


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0004_alias_outer_words'),
        ('auth', '0012_alter_user_first_name_max_length'),
    ]

    operations = [
        migrations.RunPython(make, take_back),
    ]
