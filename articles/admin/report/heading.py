"""What is told of a report beside its text."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from articles.admin.articles import check_days
from articles.admin.forms import stored_values
from articles.admin.report import decisions
from articles.admin.report.fixes import Fix
from articles.models import Article

NUMBER = re.compile("[0-9]{1,15}")


class HeadingFix(Fix):
    """Title, days of publication, source, credited agency, language, whose wording it prints, whether it is hidden."""

    template = "admin/articles/article/fixes/_heading.html"
    permission = "articles.change_article"
    anchor = "facts-report"
    confirmable = False

    class Meta:
        model = Article
        fields = ["title", "earliest", "latest", "source", "agency", "language", "hidden"]
        widgets = {name: forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d") for name in ("earliest", "latest")}

    def furnish(self) -> None:
        """Whose wording the report prints, by number: one input for all of thousands."""
        self.fields["copy_of"] = forms.CharField(
            required=False,
            max_length=20,
            label=_("copy of the report with the number"),
            help_text=_("Empty for no copy. Of copies of each other the one that was published first is the original."),
            initial=str(self.instance.original_id or ""),
        )

    def stored_now(self) -> dict[str, str]:
        """The fields."""
        return stored_values(self.instance, list(self._meta.fields))

    def check(self) -> None:
        """Both days or none, in order; another report, and one of another wording."""
        check_days(self, self.cleaned_data)
        if "copy_of" in self.changed_data and self.cleaned_data.get("copy_of"):
            self.check_original(self.cleaned_data["copy_of"])

    def check_original(self, number: str) -> None:
        """Put an error beside the number unless it is that of a report with another wording."""
        found = Article.objects.filter(pk=number).only("pk", "original") if NUMBER.fullmatch(number) else []
        other = next(iter(found), None)
        mine = self.instance.original_id or self.instance.pk
        if other is None:
            self.add_error("copy_of", _("There is no report with this number."))
        elif (other.original_id or other.pk) == mine:
            self.add_error("copy_of", _("The two count as one wording already."))

    @property
    def wording(self) -> dict[str, Article | None]:
        """The original that the editor chose, or none; nothing where the field was left as it was."""
        if "copy_of" not in self.changed_data:
            return {}
        return {"original": Article.objects.filter(pk=self.cleaned_data["copy_of"] or None).first()}

    def put(self, user: Any) -> str:
        """Change what differs."""
        values = {**self.corrected, **self.wording}
        decisions.change(user, Article.objects.get(pk=self.instance.pk), values, self.reason)
        return _("Saved: the report.")
