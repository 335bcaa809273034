"""Reports: their text with everything found in it marked, and what an editor may put right."""

from __future__ import annotations

import re
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _

from articles.admin.forms import LedgeredForm
from articles.admin.ledgered import Ledgered, ReadOnly
from articles.admin.searching import days
from articles.models import Article, Post
from articles.models.remarks import in_readers_words

FINGERPRINT = re.compile(r"[0-9a-f]{64}")
HEAVY = ["raw", "search_text"]


class ArticleForm(LedgeredForm):
    """What is told of a report beside its text."""

    def clean(self) -> dict[str, Any]:
        """Both days of publication or none, in order."""
        cleaned = super().clean()
        check_days(self, cleaned)
        return cleaned


def check_days(form: Any, cleaned: dict[str, Any]) -> None:
    """Put an error beside `latest` unless `earliest` and `latest` are both given in order, or both empty."""
    earliest, latest = cleaned.get("earliest"), cleaned.get("latest")
    if form.errors:
        return
    if (earliest is None) != (latest is None):
        form.add_error("latest", _("Give both days, or none; the same day twice for a certain date."))
    elif earliest and earliest > latest:
        form.add_error("latest", _("The latest day lies before the earliest one."))


class ArticleAdmin(Ledgered):
    """Reports come in by import and leave the readers' pages by being taken down; their text is never edited.

    It is registered with the edit page, see `articles.admin.report.desk`.
    """

    form = ArticleForm
    list_display = ["title", "published", "source", "language", "hidden", "imported_at"]
    list_filter = ["hidden", "language", "source", "imported_at"]
    list_select_related = ["source"]
    date_hierarchy = "latest"
    search_fields = ["title"]
    search_help_text = _("Words of the title or the text, in any case and inflection; or a fingerprint.")
    autocomplete_fields = ["source", "agency"]
    fieldsets = [
        (None, {"fields": ["title", ("earliest", "latest"), "source", "agency", "url", "language", "hidden"]}),
        (_("Found in it"), {"fields": ["posts_found", "countries_found", "original_found"]}),
        (
            _("Delivered"),
            {"fields": ["file", "warnings_found", "sha256", "body_sha256", "imported_at", "extracted_at"]},
        ),
    ]
    readonly_fields = [
        "posts_found",
        "countries_found",
        "original_found",
        "warnings_found",
        "file",
        "sha256",
        "body_sha256",
        "imported_at",
        "extracted_at",
    ]

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Reports are imported."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Article | None = None) -> bool:
        """Reports are taken down, not deleted: what was decided about them stays."""
        return False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Article]:
        """Reports without what no page of the admin shows; lists without their text too."""
        light = request.resolver_match and request.resolver_match.url_name != "articles_article_change"
        return super().get_queryset(request).defer(*HEAVY, *(["body"] if light else []))

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Article], search_term: str
    ) -> tuple[QuerySet[Article], bool]:
        """Full-text search, the readers' one; a fingerprint finds its report."""
        term = search_term.replace("\0", "").strip()
        if FINGERPRINT.fullmatch(term):
            return queryset.filter(sha256=term) | queryset.filter(body_sha256=term), False
        return queryset.search(term), False

    @admin.display(description=_("published"), ordering="latest")
    def published(self, article: Article) -> str:
        return days(article.earliest, article.latest) or "–"

    @admin.display(description=_("posts"))
    def posts_found(self, article: Article) -> str:
        return render_to_string("admin/articles/article/_posts.html", {"posts": article.posts.all()})

    @admin.display(description=_("countries"))
    def countries_found(self, article: Article) -> str:
        return ", ".join(sorted(str(country) for country in article.countries.all())) or "–"

    @admin.display(description=_("copy of"))
    def original_found(self, article: Article) -> str:
        return f"{article.original} ({article.original_id})" if article.original else "–"

    @admin.display(description=_("warnings"))
    def warnings_found(self, article: Article) -> str:
        return "; ".join(map(in_readers_words, map(str, article.warnings))) or "–"


@admin.register(Post)
class PostAdmin(ReadOnly):
    """Social-media posts as the reports embed them."""

    list_display = ["__str__", "date", "platform", "article"]
    list_filter = ["platform"]
    search_fields = ["author", "handle"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Post]:
        """Posts with the titles of their reports."""
        heavy = [f"article__{name}" for name in [*HEAVY, "body"]]
        return super().get_queryset(request).select_related("article").defer(*heavy)
