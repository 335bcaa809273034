"""Mentions: which words stand for whom or what."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.admin.articles import HEAVY
from articles.admin.forms import LedgeredForm
from articles.admin.ledgered import Ledgered
from articles.admin.passages import located
from articles.admin.quotes import passage_in_report
from articles.admin.words import FORMS, ORIGINS, word_filter, wording
from articles.models import Mention

THINGS = ["person", "organisation", "country", "place"]
KINDS = [("person", _("person")), ("organisation", _("organisation")), ("country", _("country")), ("place", _("place"))]


class UnresolvedFilter(admin.SimpleListFilter):
    """Mentions of which nobody knows whom they mean."""

    title = _("meaning")
    parameter_name = "meaning"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, Any]]:
        """Known or not."""
        return [("unknown", _("unknown")), ("known", _("known"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Mention]) -> QuerySet[Mention]:
        """The mentions of the choice."""
        nobody = dict.fromkeys(THINGS)
        if self.value() == "unknown":
            return queryset.filter(**nobody)
        return queryset.exclude(**nobody) if self.value() == "known" else queryset


class MentionForm(LedgeredForm):
    """Who is meant: one of the four, or nobody."""

    def clean(self) -> dict[str, Any]:
        """One thing at most, of the mention's own kind where it has one."""
        cleaned = super().clean()
        meant = [name for name in THINGS if cleaned.get(name)]
        if len(meant) > 1:
            self.add_error(meant[1], _("Choose one meaning and clear the others."))
        elif self.instance.kind and meant and meant != [self.instance.kind]:
            self.add_error(meant[0], _("These words were found as another kind; delete the mention and add a new one."))
        return cleaned


class NewMentionForm(MentionForm):
    """A mention that the machine missed: the editor copies its words from the report."""

    near = forms.IntegerField(
        label=_("near offset"), required=False, min_value=0, help_text=_("Only where the words stand there repeatedly.")
    )

    def clean(self) -> dict[str, Any]:
        """Find the words in the report, and say the kind from what is meant."""
        cleaned = super().clean()
        article, meant = cleaned.get("article"), [name for name in THINGS if cleaned.get(name)]
        if not meant:
            self.add_error("person", _("Choose who or what is meant."))
        if self.errors:
            return cleaned
        try:
            start, end = located(article.body, cleaned["text"], cleaned.get("near"))
        except forms.ValidationError as problem:
            self.add_error("text", problem)
            return cleaned
        mention = self.instance
        mention.start, mention.end, mention.kind = start, end, meant[0]
        cleaned["text"] = article.body[start:end]
        if article.mentions.filter(start=start, end=end, kind=meant[0]).exists():
            self.add_error("text", _("These words are a mention of that kind already."))
        return cleaned


@admin.register(Mention)
class MentionAdmin(Ledgered):
    """Mentions; deleting one keeps it away when the report is read again."""

    list_display = ["text", "kind_shown", "form_shown", "meaning", "article", "confidence", "origin_shown"]
    list_filter = [word_filter("kind", _("kind"), KINDS), UnresolvedFilter, word_filter("origin", _("origin"), ORIGINS)]
    search_fields = ["text"]
    autocomplete_fields = ["article", *THINGS]
    readonly_fields = ["context", "kind_shown", "form_shown", "confidence", "origin_shown"]

    def get_form(self, request: HttpRequest, obj: Mention | None = None, **kwargs: Any) -> Any:
        """Words are given for a new mention only."""
        return super().get_form(request, obj, form=MentionForm if obj else NewMentionForm, **kwargs)

    def parts(self, request: HttpRequest, obj: Mention | None) -> list[Any]:
        """The words, and who is meant: for a stored one only things of its kind."""
        head = (
            ["context", "kind_shown", "form_shown", "confidence", "origin_shown"]
            if obj
            else ["article", "text", "near"]
        )
        things = [obj.kind] if obj and obj.kind in THINGS else THINGS
        return [(None, {"fields": head}), (_("Who or what is meant"), {"fields": things})]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Mention]:
        """Mentions with what they mean and their reports' titles."""
        heavy = [f"article__{name}" for name in [*HEAVY, "body"]]
        return super().get_queryset(request).select_related("article", *THINGS).defer(*heavy)

    def view_on_site(self, mention: Mention) -> str:
        """The report, opened at the words."""
        return f"{reverse('article', args=[mention.article_id])}#c{mention.start}-{mention.end}"

    @admin.display(description=_("kind"), ordering="kind")
    def kind_shown(self, mention: Mention) -> str:
        return wording(KINDS, mention.kind)

    @admin.display(description=_("form"), ordering="form")
    def form_shown(self, mention: Mention) -> str:
        return wording(FORMS, mention.form)

    @admin.display(description=_("means"))
    def meaning(self, mention: Mention) -> str:
        return str(mention.person or mention.organisation or mention.country or mention.place or "–")

    @admin.display(description=_("in the report"))
    def context(self, mention: Mention) -> str:
        return passage_in_report(mention)
