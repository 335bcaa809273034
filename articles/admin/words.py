"""The words that editors choose from where the model keeps an open vocabulary."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.models.sources import KINDS

FORMATS = [("in_person", _("in person")), ("phone", _("by phone")), ("video", _("by video")), ("unknown", _("unknown"))]
STATUSES = [
    ("held", _("held")),
    ("planned", _("planned")),
    ("cancelled", _("cancelled")),
    ("refused", _("refused")),
    ("unclear", _("unclear")),
]
BASES = [
    ("", _("none")),
    ("explicit", _("the report names the day")),
    ("weekday", _("a weekday in the report")),
    ("anchor", _("another date in the report")),
    ("post", _("an embedded post")),
    ("header", _("the date of publication")),
    ("sister_report", _("another report")),
]
QUOTE_TYPES = [
    ("direct", _("direct")),
    ("indirect", _("indirect")),
    ("indirect_free_indirect", _("between indirect and free indirect")),
    ("free_indirect", _("free indirect")),
    ("reported", _("reported")),
]
MEDIA = [("speech", _("speech")), ("thought", _("thought")), ("writing", _("writing")), ("unknown", _("unknown"))]
FORMS = [
    ("", "–"),
    ("name", _("name")),
    ("surname", _("surname")),
    ("handle", _("handle")),
    ("office", _("office")),
    ("pronoun", _("pronoun")),
    ("descriptor", _("description")),
]
SOURCE_KINDS = [("", _("none")), *KINDS.items()]
ORIGINS = [
    ("extraction", _("read by the machine")),
    ("office", _("read by the machine")),
    ("editor", _("added by an editor")),
]

Choices = list[tuple[str, Any]]


class WordChoices:
    """A form whose `words` (field name -> choices) are offered as lists; any stored word is kept."""

    words: dict[str, Choices] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in self.words.keys() & self.fields.keys():
            given = self.fields[name]
            self.fields[name] = forms.ChoiceField(
                label=given.label,
                required=given.required and "" not in dict(self.words[name]),
                initial=given.initial,
                choices=self.choices_of(name),
            )

    def choices_of(self, name: str) -> Choices:
        """The choices of a field, with the stored word among them."""
        stored = getattr(self.instance, name)
        known = {word for word, _label in self.words[name]}
        return self.words[name] if stored in known else [*self.words[name], (stored, stored)]


def word_filter(field: str, heading: Any, choices: Choices) -> type[admin.SimpleListFilter]:
    """A filter of a list by one word of an open vocabulary."""

    class WordFilter(admin.SimpleListFilter):
        title = heading
        parameter_name = field

        def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> Choices:
            return [choice for choice in choices if choice[0]]

        def queryset(self, request: HttpRequest, queryset: QuerySet[Model]) -> QuerySet[Model]:
            return queryset.filter(**{field: self.value()}) if self.value() else queryset

    return WordFilter


def wording(choices: Choices, word: str) -> str:
    """The word in the editor's language; itself where it is none of the choices."""
    return str(dict(choices).get(word, word))
