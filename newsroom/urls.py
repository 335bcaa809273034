"""The table of contents: the readers' pages, the doors, the editors' admin, and what those who run it ask."""

from django.contrib import admin
from django.urls import include, path

from newsroom.health import healthz, readyz
from newsroom.metrics import metrics

urlpatterns = [
    path("", include("articles.browsing.urls")),
    path("", include("articles.searches.urls")),
    path("", include("articles.access.urls")),
    path("admin/", admin.site.urls),
    path("i18n/", include("django.conf.urls.i18n")),
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
    path("metrics", metrics, name="metrics"),
]

handler404 = "articles.browsing.pages.problems.not_found"
handler500 = "articles.browsing.pages.problems.server_error"
