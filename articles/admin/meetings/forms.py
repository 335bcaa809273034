"""A meeting's own facts, as an editor writes them."""

from __future__ import annotations

import re
from typing import Any

from babel import Locale
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from articles.admin.articles import check_days
from articles.admin.forms import LedgeredForm
from articles.admin.words import BASES, FORMATS, STATUSES, WordChoices
from articles.models import Country
from articles.models.countries import HISTORIC, country_name
from articles.models.folding import fold

SEPARATORS = re.compile(r"[,;\n]+")


class TopicsField(forms.CharField):
    """Topics, one a line."""

    widget = forms.Textarea

    def prepare_value(self, value: Any) -> Any:
        """The stored list as lines."""
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> list[str]:
        """The lines that hold something, as a list."""
        lines = (line.strip() for line in (super().to_python(value) or "").splitlines())
        return [line for line in lines if line]

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether the list differs."""
        return (initial or []) != self.to_python(data)


class CountriesField(forms.CharField):
    """Countries by their codes or names, with commas between them: a plain input that needs no script."""

    def prepare_value(self, value: Any) -> Any:
        """The stored countries as codes."""
        return ", ".join(sorted(one.code for one in value)) if isinstance(value, list) else value

    def to_python(self, value: Any) -> list[Country]:
        """The countries, each once. Raises ValidationError for a word that is none."""
        parts = (part.strip() for part in SEPARATORS.split(super().to_python(value) or ""))
        codes = dict.fromkeys(code for part in parts if part for code in codes_of(part))
        return [Country.objects.get_or_create(code=code)[0] for code in codes]

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether other countries are meant; what is no country is a change that will be refused."""
        try:
            return {one.code for one in initial or []} != {one.code for one in self.to_python(data)}
        except ValidationError:
            return True


def codes_of(words: str) -> list[str]:
    """The codes of one country's name or code, or of several codes with blanks between them."""
    language = get_language() or "en"
    known = {code for code in Locale.parse("en").territories if len(code) == 2 and code.isalpha()} | HISTORIC.keys()
    if words.upper() in known:
        return [words.upper()]
    named = {fold(country_name(code, language)): code for code in known}
    if fold(words) in named:
        return [named[fold(words)]]
    codes = words.upper().split()
    if len(codes) > 1 and known.issuperset(codes):
        return codes
    raise ValidationError(_("“{words}” is no country: write a code such as DE, or a name.").format(words=words))


class MeetingForm(WordChoices, LedgeredForm):
    """A meeting's own facts."""

    words = {"format": FORMATS, "status": STATUSES, "basis": BASES}
    topics = TopicsField(label=gettext_lazy("Topics"), required=False, help_text=gettext_lazy("One a line."))
    countries = CountriesField(
        label=gettext_lazy("Countries"),
        required=False,
        help_text=gettext_lazy("Codes or names with commas between them: DE, FR."),
    )

    def clean(self) -> dict[str, Any]:
        """Both days or none, in order."""
        cleaned = super().clean()
        check_days(self, cleaned)
        return cleaned
