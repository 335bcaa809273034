"""Quotes: whose words they are, to whom, and of which kind."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _

from articles.admin.articles import HEAVY
from articles.admin.forms import LedgeredForm
from articles.admin.ledgered import Ledgered
from articles.admin.passages import located, surroundings
from articles.admin.words import MEDIA, ORIGINS, QUOTE_TYPES, WordChoices, word_filter, wording
from articles.models import Quote
from articles.models.folding import stems

FACTS = [
    ("speaker", "speaker_organisation"),
    "speaker_text",
    ("addressee", "addressee_organisation"),
    ("type", "medium"),
    "denied",
]


class QuoteForm(WordChoices, LedgeredForm):
    """What is told of a quote; one speaker and one addressee at most."""

    words = {"type": QUOTE_TYPES, "medium": MEDIA}

    def clean(self) -> dict[str, Any]:
        """A person or an organisation, not both."""
        cleaned = super().clean()
        for role in ("speaker", "addressee"):
            if cleaned.get(role) and cleaned.get(f"{role}_organisation"):
                self.add_error(role, _("Choose a person or an organisation, not both: clear one of the two."))
        return cleaned


class NewQuoteForm(QuoteForm):
    """A quote that the machine missed: the editor copies its words from the report."""

    near = forms.IntegerField(
        label=_("near offset"), required=False, min_value=0, help_text=_("Only where the words stand there repeatedly.")
    )

    def clean(self) -> dict[str, Any]:
        """Find the words in the report."""
        cleaned = super().clean()
        article, text = cleaned.get("article"), cleaned.get("text")
        if not article or not text:
            return cleaned
        try:
            start, end = located(article.body, text, cleaned.get("near"))
        except forms.ValidationError as problem:
            self.add_error("text", problem)
            return cleaned
        if article.quotes.filter(start=start, end=end).exists():
            self.add_error("text", _("These words are a quote of the report already."))
        self.place(start, end)
        return cleaned

    def place(self, start: int, end: int) -> None:
        """Write the offsets into the new quote."""
        article, quote = self.cleaned_data["article"], self.instance
        quote.start, quote.end, quote.spans = start, end, [[start, end]]
        quote.key, quote.language = f"e{start}-{end}", article.language
        self.cleaned_data["text"] = article.body[start:end]
        quote.search_text = stems(self.cleaned_data["text"])


@admin.register(Quote)
class QuoteAdmin(Ledgered):
    """Quotes; deleting one keeps it away when the report is read again."""

    list_display = ["__str__", "whose", "manner", "denied", "article", "confidence", "origin_shown"]
    list_filter = [
        word_filter("type", _("type"), QUOTE_TYPES),
        word_filter("medium", _("medium"), MEDIA),
        "denied",
        word_filter("origin", _("origin"), ORIGINS),
        ("speaker", admin.EmptyFieldListFilter),
    ]
    search_fields = ["text"]
    search_help_text = _("Words of the quote, in any case and inflection.")
    autocomplete_fields = ["article", "speaker", "speaker_organisation", "addressee", "addressee_organisation"]
    readonly_fields = ["context", "confidence", "origin_shown", "language"]

    def get_form(self, request: HttpRequest, obj: Quote | None = None, **kwargs: Any) -> Any:
        """Words are given for a new quote only."""
        return super().get_form(request, obj, form=QuoteForm if obj else NewQuoteForm, **kwargs)

    def parts(self, request: HttpRequest, obj: Quote | None) -> list[Any]:
        """The facts, under the words where they stand."""
        head = ["context"] if obj else ["article", "text", "near"]
        tail = [(_("Found"), {"fields": ["confidence", "origin_shown", "language"]})] if obj else []
        return [(None, {"fields": head}), (_("Facts"), {"fields": FACTS}), *tail]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Quote]:
        """Quotes with their reports' titles and their speakers."""
        heavy = [f"article__{name}" for name in [*HEAVY, "body"]]
        people = ["speaker", "speaker_organisation"]
        return super().get_queryset(request).select_related("article", *people).defer("search_text", *heavy)

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Quote], search_term: str
    ) -> tuple[QuerySet[Quote], bool]:
        """The readers' full-text search."""
        return queryset.search(search_term), False

    @admin.display(description=_("speaker"), ordering="speaker__folded")
    def whose(self, quote: Quote) -> str:
        return str(quote.speaker or quote.speaker_organisation or quote.speaker_text or "–")

    @admin.display(description=_("type"), ordering="type")
    def manner(self, quote: Quote) -> str:
        return wording(QUOTE_TYPES, quote.type)

    @admin.display(description=_("in the report"))
    def context(self, quote: Quote) -> str:
        return passage_in_report(quote)


def passage_in_report(found: Model) -> str:
    """The marked words with what stands around them, and a link to the report."""
    before, words, behind = surroundings(found.article.body, found.start, found.end)
    return render_to_string(
        "admin/articles/_passage.html", {"found": found, "before": before, "words": words, "behind": behind}
    )
