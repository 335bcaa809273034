"""What is told of a report beside its text."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _

from articles.admin.articles import check_days
from articles.admin.forms import stored_values
from articles.admin.report import decisions
from articles.admin.report.fixes import Fix
from articles.models import Article


class HeadingFix(Fix):
    """Title, days of publication, source, credited agency, language, and whether the report was taken down."""

    template = "admin/articles/article/fixes/_heading.html"
    permission = "articles.change_article"
    anchor = "facts-report"
    confirmable = False

    class Meta:
        model = Article
        fields = ["title", "earliest", "latest", "source", "agency", "language", "hidden"]
        widgets = {name: forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d") for name in ("earliest", "latest")}

    def stored_now(self) -> dict[str, str]:
        """The fields."""
        return stored_values(self.instance, list(self._meta.fields))

    def check(self) -> None:
        """Both days or none, in order."""
        check_days(self, self.cleaned_data)

    def put(self, user: Any) -> str:
        """Change what differs."""
        decisions.change(user, Article.objects.get(pk=self.instance.pk), self.corrected, self.reason)
        return _("Saved: the report.")
