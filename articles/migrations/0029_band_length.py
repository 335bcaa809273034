"""How long the text of a band is, so that of a formula the longest texts are found at once.

Reports that nobody compared yet have no length; they get their bands together with it, and would have them twice.
"""

from django.db import migrations, models

FILL = (
    "UPDATE articles_band SET length = (SELECT shingles FROM articles_article WHERE id = articles_band.article_id)"
    " WHERE article_id IS NOT NULL"
)
DROP = "DELETE FROM articles_band WHERE article_id IN (SELECT id FROM articles_article WHERE shingles IS NULL)"


class Migration(migrations.Migration):
    dependencies = [("articles", "0028_saved_searches")]

    operations = [
        migrations.AddField("band", "length", models.PositiveIntegerField(null=True)),
        migrations.RunSQL([DROP, FILL], migrations.RunSQL.noop),
        migrations.AlterField("band", "key", models.BigIntegerField()),
        migrations.AddIndex("band", models.Index(fields=["key", "length"], name="band_longest")),
    ]
