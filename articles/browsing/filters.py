"""The filters above every list: one form a list, the same words in all of them."""

from __future__ import annotations

from copy import copy
from datetime import date
from functools import cached_property
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from articles.browsing.fields import (
    ClosedField,
    CountriesField,
    ManyField,
    NamedField,
    OneOf,
    OpenField,
    PartialDateField,
    SourcesField,
    WordingField,
    WordsField,
)
from articles.browsing.finding import Only, both, of_wording, told_by, with_seats, words_in
from articles.browsing.wording import (
    DENIALS,
    FORMATS,
    IN_REPORTS,
    MEDIA,
    OF_MEETINGS,
    OFFICE_KINDS,
    QUOTE_TYPES,
    STATES,
    language_name,
)
from articles.indexing import Conditions
from articles.models import Article, Organisation, Person, Place
from articles.models.sources import KINDS

SORTS = {"newest": _("newest first"), "oldest": _("oldest first")}


def with_exclusions(form: type[ListForm]) -> type[ListForm]:
    """The form with a parameter `not_…` beside each that rows are found by."""
    for name, field in list(form.base_fields.items()):
        if isinstance(field, ManyField) and field.asks and not field.excludes and f"not_{name}" not in form.base_fields:
            without = copy(field)
            without.excludes, without.every = True, False
            without.label = field.label
            form.base_fields[f"not_{name}"] = without
    return form


@with_exclusions
class ListForm(forms.Form):
    """What a reader asked for; a wrong value is told beside its field and asks nothing.

    The filters here are those that all lists share; each list says what they mean for its rows.
    """

    q = WordsField(label=_("Search"), max_length=200, required=False)
    date_after = PartialDateField(label=_("From"), required=False)
    date_before = PartialDateField(label=_("Until"), required=False)
    dates = OneOf(label=_("Dates"), words={"certain": _("certain days alone")}, usual=_("possible days too"))
    country = CountriesField(label=_("Country"), asks="country", every=True)
    official = NamedField(
        label=_("Official"), asks="official", every=True, queryset=Person.objects, suggests="officials"
    )
    source = SourcesField(label=_("Source"), asks="source")
    language = OpenField(
        label=_("Language"),
        asks="language",
        of="articles",
        wrong=_("No report is in this language."),
        in_words=language_name,
    )
    sort = OneOf(label=_("Order"), words=SORTS, usual=_("newest first"))

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


class OfMeetings(ListForm):
    """Filters by how, where and about what meetings were held: the rows, or those that reports tell of."""

    format = ClosedField(label=_("How"), asks="format", vocabulary=FORMATS)
    status = ClosedField(label=_("Status"), asks="status", vocabulary=STATES)
    place = NamedField(label=_("Place"), asks="place", queryset=Place.objects, suggests="places")
    topic = OpenField(label=_("Topic"), asks="topic", of="meetings", wrong=_("No meeting is about this."))


@with_exclusions
class ArticleForm(OfMeetings):
    """Reports; whether pages show copies beside their originals, and those of one report alone."""

    field_order = (
        "q date_after date_before dates country official part place topic format status source source_kind language has"
    ).split()

    part = CountriesField(label=_("Takes part in a meeting"), asks="part", every=True)
    source_kind = ClosedField(label=_("Kind of source"), asks="kind", vocabulary=KINDS)
    has = ClosedField(label=_("With or without"), asks="has", every=True, vocabulary=IN_REPORTS)
    copies = OneOf(label=_("Copies"), words={"all": _("shown one by one")}, usual=_("folded into their original"))
    copies_of = WordingField(
        label=_("The same wording as"),
        queryset=Article.objects.visible().only("pk", "title", "file", "original"),
        required=False,
        widget=forms.HiddenInput,
        error_messages={"invalid_choice": _("There is no such report.")},
    )

    def only(self, without: str) -> Only:
        return self.worded

    @cached_property
    def worded(self) -> Only:
        """The reports with the words, or of the one wording, that are asked for."""
        return both(words_in("articles_article", self.asked.get("q", "")), of_wording(self.asked.get("copies_of")))


@with_exclusions
class MeetingForm(OfMeetings):
    """Meetings; words, source and language are those of a report that tells of them."""

    field_order = (
        "q date_after date_before dates country official office place host format status topic mentions source language"
    ).split()

    mentions = CountriesField(label=_("Mentioned in a report"), asks="mentions", every=True)
    office = ClosedField(label=_("Office"), asks="office", vocabulary=OFFICE_KINDS)
    host = CountriesField(label=_("Held in the country"), asks="host")
    has = ClosedField(label=_("With or without"), asks="has", every=True, vocabulary=OF_MEETINGS)

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


@with_exclusions
class QuoteForm(ListForm):
    """Quotes; dates, countries, officials, source and language are those of their report."""

    field_order = (
        "q date_after date_before dates speaker speaker_country about about_official type country official source"
    ).split()

    speaker = NamedField(label=_("Speaker"), asks="speaker", queryset=Person.objects, suggests="officials")
    organisation = NamedField(
        label=_("Organisation"), asks="organisation", queryset=Organisation.objects, suggests="organisations"
    )
    type = ClosedField(label=_("Wording"), asks="type", vocabulary=QUOTE_TYPES)
    medium = ClosedField(label=_("Medium"), asks="medium", vocabulary=MEDIA)
    denied = ClosedField(label=_("Denied"), asks="denied", vocabulary=DENIALS)
    speaker_country = CountriesField(label=_("Speaker's country"), asks="speaker_country", every=True)
    about = CountriesField(label=_("To or about the country"), asks="about", every=True)
    about_official = NamedField(
        label=_("To or about the official"),
        asks="about_official",
        every=True,
        queryset=Person.objects,
        suggests="officials",
    )

    def only(self, without: str) -> Only:
        return self.worded

    @cached_property
    def worded(self) -> Only:
        """The quotes with the words."""
        return words_in("articles_quote", self.asked.get("q", ""))
