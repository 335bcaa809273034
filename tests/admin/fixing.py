"""The forms of fixes on a report, filled in and sent."""

from django.urls import reverse

from articles.models import Correction
from tests.admin.conftest import span
from tests.admin.test_report_page import mark_url


def fix_url(report, thing, which):
    """The address of the form for one fact."""
    return reverse("admin:articles_article_fix", args=[report.pk, thing, which])


def at(report, words, kind):
    """The address of the form for these words as one kind."""
    return mark_url(report, *span(words), kind)


def sent(desk, url):
    """What a browser would send of the form unchanged."""
    form = desk.get(url).context["form"]
    values = {}
    for bound in form:
        value = bound.value()
        if value not in (None, False, ""):
            values[bound.html_name] = value.isoformat() if hasattr(value, "isoformat") else value
    if isinstance(values.get("topics"), list):
        values["topics"] = "\n".join(values["topics"])
    return values


def put(desk, url, do="save", **changes):
    """Open the form, change some of it, press a button."""
    return desk.post(url, {**sent(desk, url), **changes, "do": do})


def ledger():
    """Every decision, as (action, kind)."""
    return [(row.action, row.kind) for row in Correction.objects.order_by("pk")]


def who(thing):
    """The thing as a form names it."""
    return f"{thing._meta.model_name}:{thing.pk}"
