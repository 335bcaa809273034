"""Which words of a report are asked for: by offsets, or by the words themselves where no script runs."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from articles.admin.passages import located
from articles.admin.report.marks import THINGS
from articles.models import Article

KINDS = (*THINGS, "quote", "meeting")
FARTHEST = 2**31 - 1
LONGEST_NAME = 60


class AskedForm(forms.Form):
    """The words that a form is about: `start` and `end`, or `words`; as what (`kind`); of several, `which`."""

    words = forms.CharField(
        label=_("Words of the report"),
        required=False,
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Copy them from its text."),
    )
    near = forms.IntegerField(
        label=_("near offset"),
        required=False,
        min_value=0,
        max_value=FARTHEST,
        help_text=_("Only where the words stand there repeatedly."),
    )
    start = forms.IntegerField(required=False, min_value=0, max_value=FARTHEST, widget=forms.HiddenInput)
    end = forms.IntegerField(required=False, min_value=1, max_value=FARTHEST, widget=forms.HiddenInput)
    kind = forms.ChoiceField(required=False, choices=[(kind, kind) for kind in ("", *KINDS)], widget=forms.HiddenInput)
    which = forms.IntegerField(required=False, min_value=1, max_value=2**62, widget=forms.HiddenInput)

    def __init__(self, article: Article, data: Any = None) -> None:
        super().__init__(data)
        self.article = article

    def clean(self) -> dict[str, Any]:
        """Offsets inside the report, without white space at either end."""
        cleaned = super().clean()
        if self.errors:
            return cleaned
        start, end = cleaned.get("start"), cleaned.get("end")
        if start is None or end is None:
            start, end = located(self.article.body, cleaned.get("words", ""), cleaned.get("near"))
        cleaned["start"], cleaned["end"] = trimmed(self.article.body, start, end)
        if cleaned["start"] >= cleaned["end"]:
            raise forms.ValidationError(_("These offsets hold no words of the report."))
        cleaned["kind"] = cleaned.get("kind") or likely_kind(self.article, cleaned["start"], cleaned["end"])
        return cleaned


def trimmed(body: str, start: int, end: int) -> tuple[int, int]:
    """The span inside the body without the white space at its ends; an empty one where nothing is left."""
    start, end = min(start, len(body)), min(end, len(body))
    words = body[start:end]
    start += len(words) - len(words.lstrip())
    return start, start + len(words.strip())


def likely_kind(article: Article, start: int, end: int) -> str:
    """What stands on these very words; else a quote for a long stretch or one in quotation marks, or a person."""
    stored = article.mentions.filter(start=start, end=end).order_by("pk").values_list("kind", flat=True).first()
    if stored in THINGS:
        return stored
    body = article.body
    quoted = body[max(start - 1, 0) : start] in set("„“”‚‘«»\"'") and body[end : end + 1] in set("„“”‚‘’«»\"'")
    long = end - start > LONGEST_NAME
    return "quote" if quoted or long or article.quotes.filter(start=start, end=end).exists() else "person"
