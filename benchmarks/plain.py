"""What pages of ours are compared with, as a site of its own over the same database.

An empty view; the rows, total and facets of a list in SQL by hand; a page of django-filter and a paginator; and the
list of Django's admin. All but the SQL are written as one writes them first.
"""

from __future__ import annotations

import os
from typing import Any

import django_filters
from django.conf import settings
from django.core.paginator import Paginator
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template import engines
from django.urls import path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
settings.ROOT_URLCONF = __name__
application = get_wsgi_application()

from django.contrib import admin  # noqa: E402

from articles.models import Article  # noqa: E402

LINKS = {"people": ("person_id", "person"), "countries": ("country_id", "country")}
PAGE = """<!doctype html><title>Reports</title><form>{{ filter.form.as_p }}<button>Go</button></form>
<p>{{ page.paginator.count }}</p><ol>{% for one in page %}<li>{{ one.title }} {{ one.latest }} {{ one.source.name }}
{% for country in one.countries.all %}{{ country.name }} {% endfor %}
{% for person in one.people.all %}{{ person.name }} {% endfor %}</li>{% endfor %}</ol>"""


class Filter(django_filters.FilterSet):
    """The filters that the naive page has: every person and every country is offered."""

    latest = django_filters.DateFilter(lookup_expr="gte")
    earliest = django_filters.DateFilter(lookup_expr="lte")

    class Meta:
        """As django-filter makes them."""

        model = Article
        fields = ("people", "countries", "language", "source")


class Changelist(admin.ModelAdmin):
    """Reports in Django's admin."""

    list_display = ("title", "latest", "source", "language")
    list_filter = ("language", "source")
    ordering = ("-latest", "-id")
    list_per_page = 25

    def lookup_allowed(self, *_asked: Any) -> bool:
        """Everything may be asked."""
        return True

    def has_view_permission(self, *_asked: Any) -> bool:
        """Everybody may look."""
        return True


class Site(admin.AdminSite):
    """An admin that everybody may look at, which is served on loopback for a few minutes."""

    def has_permission(self, request: HttpRequest) -> bool:
        """Everybody may."""
        return True


site = Site(name="admin")
site.register(Article, Changelist)


def empty(request: HttpRequest) -> HttpResponse:
    """Nothing: what Django, its middleware and the server take."""
    return HttpResponse("")


def naive(request: HttpRequest) -> HttpResponse:
    """A list with filters as one writes it first."""
    rows = Article.objects.filter(hidden=False).order_by("-latest", "-id").distinct()
    filters = Filter(request.GET, queryset=rows)
    page = Paginator(filters.qs, 25).get_page(request.GET.get("page"))
    return HttpResponse(engines["django"].from_string(PAGE).render({"filter": filters, "page": page}, request))


def by_hand(request: HttpRequest) -> JsonResponse:
    """Rows, total and four facets in SQL that somebody thought about: no joins, nothing counted twice."""
    asked = request.GET
    tests, values = ["NOT hidden"], []
    for name, (column, _word) in LINKS.items():
        if name in asked:
            tests.append(f"id IN (SELECT article_id FROM articles_article_{name} WHERE {column} = %s)")  # noqa: S608
            values.append(asked[name])
    for name, sign in (("latest", ">="), ("earliest", "<=")):
        if name in asked:
            tests.append(f"{name} {sign} %s")
            values.append(asked[name])
    inside = f"FROM articles_article WHERE {' AND '.join(tests)}"
    most = "GROUP BY 1 ORDER BY 2 DESC LIMIT 20"
    questions = [
        f"SELECT id, title, latest, source_id {inside} ORDER BY latest DESC, id DESC LIMIT 25",
        f"SELECT COUNT(*) {inside}",
        f"SELECT language, COUNT(*) {inside} {most}",
        f"SELECT source_id, COUNT(*) {inside} {most}",
        *(
            f"SELECT {column}, COUNT(*) FROM articles_article_{name} WHERE article_id IN (SELECT id {inside}) {most}"  # noqa: S608
            for name, (column, _word) in LINKS.items()
        ),
    ]
    with connection.cursor() as cursor:
        found = []
        for question in questions:
            cursor.execute(question, values)
            found.append(cursor.fetchall())
    return JsonResponse({"found": found})


urlpatterns = [
    path("empty", empty),
    path("naive", naive),
    path("sql", by_hand),
    path("admin/", site.urls),
]
