"""The whole collection in plain values, to compare before and after."""

from articles import models


def taken():
    """Rows of reports, people and meetings with their ids; what hangs on them without."""
    return {
        "articles": list(
            models.Article.objects.order_by("pk").values_list("pk", "file", "sha256", "body", "title", "source__slug")
        ),
        "copies": list(models.Article.objects.order_by("pk").values_list("pk", "original", "longest", "shingles")),
        "of_articles": sorted(models.Article.objects.values_list("pk", "people", "countries").order_by(), key=str),
        "people": list(
            models.Person.objects.order_by("pk").values_list("pk", "name", "slug", "country", "merged_into")
        ),
        "aliases": sorted(models.Alias.objects.values_list("person", "name", "key", "first", "last")),
        "tenures": sorted(
            models.Tenure.objects.values_list("person", "office__title", "first_seen", "last_seen"), key=str
        ),
        "meetings": list(
            models.Meeting.objects.order_by("pk").values_list(
                "pk", "earliest", "latest", "basis", "place__name", "format", "status"
            )
        ),
        "participations": sorted(
            models.Participation.objects.values_list("meeting", "person", "organisation", "office__title"), key=str
        ),
        "accounts": sorted(models.Account.objects.values_list("meeting", "article", "key", "spans", "facts"), key=str),
        "mentions": sorted(
            models.Mention.objects.values_list(
                "article", "start", "end", "kind", "person", "organisation", "country", "place"
            ),
            key=str,
        ),
        "quotes": sorted(
            models.Quote.objects.values_list(
                "article", "key", "start", "end", "speaker", "denied", "parent__key", "origin"
            ),
            key=str,
        ),
    }
