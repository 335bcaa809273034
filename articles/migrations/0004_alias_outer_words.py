"""The outer words of the keys of names, of stored names as well: nobody is found without them."""

from django.db import migrations, models


def fill(apps, schema_editor):
    aliases = apps.get_model('articles', 'Alias').objects.filter(first='').exclude(key='')
    for number, key in aliases.values_list('pk', 'key').order_by('pk'):
        words = key.split(' ')
        apps.get_model('articles', 'Alias').objects.filter(pk=number).update(first=words[0], last=words[-1])


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0003_ledger_subjects'),
    ]

    operations = [
        migrations.AddField(
            model_name='alias',
            name='first',
            field=models.CharField(db_index=True, default='', editable=False, max_length=200),
        ),
        migrations.AddField(
            model_name='alias',
            name='last',
            field=models.CharField(db_index=True, default='', editable=False, max_length=200),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
