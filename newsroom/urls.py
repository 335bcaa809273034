"""The table of contents: the readers' pages, the doors, the editors' admin, and the health check."""

from django.contrib import admin
from django.urls import include, path

from newsroom.health import healthz

urlpatterns = [
    path("", include("articles.browsing.urls")),
    path("", include("articles.searches.urls")),
    path("", include("articles.access.urls")),
    path("admin/", admin.site.urls),
    path("i18n/", include("django.conf.urls.i18n")),
    path("healthz", healthz, name="healthz"),
]

handler404 = "articles.browsing.pages.problems.not_found"
handler500 = "articles.browsing.pages.problems.server_error"
