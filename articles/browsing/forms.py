"""What a reader asked of a list: the form behind its filters, and what that means for the index."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from articles.browsing.fields import ManyField
from articles.browsing.finding import Only, both, of_wording, told_by, with_seats, words_in
from articles.indexing import Conditions


class ListForm(forms.Form):
    """What a reader asked for; a wrong value is told beside its field and asks nothing."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        for name, field in self.fields.items():
            if name in self.errors and isinstance(field, ManyField):
                values = field.widget.value_from_datadict(self.data, self.files, name)
                cleaned[name] = field.sort_out(values)[0]
        after, before = cleaned.get("date_after"), cleaned.get("date_before")
        if after and before and after.earliest > before.latest:
            del cleaned["date_after"]
            self.add_error("date_before", _("The end lies before the beginning; neither of the two is applied."))
        return cleaned

    @property
    def asked(self) -> dict[str, Any]:
        """All valid values by their parameters."""
        self.is_valid()
        return self.cleaned_data

    @property
    def after(self) -> date | None:
        """The first day that is asked for."""
        day = self.asked.get("date_after")
        return day.earliest if day else None

    @property
    def before(self) -> date | None:
        """The last day that is asked for."""
        day = self.asked.get("date_before")
        return day.latest if day else None

    def narrowed(self) -> list[tuple[str, Any, list[Any]]]:
        """The parameters that narrow the list, with their fields and their valid values."""
        dated = self.after or self.before
        return [
            (name, field, self.asked[name] if isinstance(field, ManyField) else [self.asked[name]])
            for name, field in self.fields.items()
            if self.asked.get(name) and name != "sort" and (name != "dates" or dated)
        ]

    def narrowing(self) -> list[tuple[ManyField, tuple[Any, ...]]]:
        """The fields of the index with the keys that are asked for."""
        return [
            (field, tuple(field.key(value) for value in self.asked[name]))
            for name, field in self.fields.items()
            if isinstance(field, ManyField) and field.asks and self.asked.get(name)
        ]

    def only(self, without: str) -> Only:
        """The only rows that count, where what is asked is nothing that the index knows."""
        return None

    def conditions(self, without: str = "") -> Conditions:
        """All that is asked, for the index.

        Left out are the values of which any will do of one field of the index, or the "dates".
        """
        asked = [(field, keys) for field, keys in self.narrowing() if field.asks != without or field.excludes]
        after, before = (None, None) if without == "dates" else (self.after, self.before)
        return Conditions(
            all_of={field.asks: keys for field, keys in asked if field.every},
            any_of={field.asks: keys for field, keys in asked if not field.every and not field.excludes},
            none_of={field.asks: keys for field, keys in asked if field.excludes},
            after=after,
            before=before,
            sure=self.asked.get("dates") == "certain",
            keys=self.only(without),
        )


class ArticleForm(ListForm):
    """Reports; whether pages show copies beside their originals, and those of one report alone."""

    field_order = (
        "q date_after date_before dates country official part place topic format status source source_kind language has"
    ).split()

    def only(self, without: str) -> Only:
        return self.worded

    @cached_property
    def worded(self) -> Only:
        """The reports with the words, or of the one wording, that are asked for."""
        return both(words_in("articles_article", self.asked.get("q", "")), of_wording(self.asked.get("copies_of")))


class MeetingForm(ListForm):
    """Meetings; words, source and language are those of a report that tells of them."""

    field_order = (
        "q date_after date_before dates country official office place host format status topic mentions source language"
    ).split()

    def only(self, without: str) -> Only:
        return self.told if without == "office" else both(self.told, self.seated)

    @cached_property
    def told(self) -> Only:
        """The meetings of which a report with the words tells."""
        return told_by(self.asked.get("q", ""))

    @cached_property
    def seated(self) -> Only:
        """The meetings at which somebody in the office was, of each of the countries."""
        return with_seats(self.asked.get("office") or [], self.asked.get("country") or [])


class QuoteForm(ListForm):
    """Quotes; dates, countries, officials, source and language are those of their report."""

    field_order = (
        "q date_after date_before dates speaker speaker_country about about_official type country official source"
    ).split()

    def only(self, without: str) -> Only:
        return self.worded

    @cached_property
    def worded(self) -> Only:
        """The quotes with the words."""
        return words_in("articles_quote", self.asked.get("q", ""))


class OfficialForm(ListForm):
    """Officials; dates, source and language are those of a report that names them."""

    field_order = "q date_after date_before dates country office official has source language".split()


class CountryForm(ListForm):
    """Countries; dates, source and language are those of a report that mentions them."""

    field_order = "q date_after date_before dates region country official has source language".split()
