"""The filters above every list: one set a list, the same words in all of them.

django-filter gathers them and makes the form of them; the rows are found by the index, see `ListOf.find`.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import django_filters
from django import forms
from django.utils.translation import gettext_lazy as _

from articles.browsing.fields import (
    ClosedField,
    CountriesField,
    NamedField,
    OneOf,
    OpenField,
    PartialDateField,
    SourcesField,
    WordingField,
    WordsField,
)
from articles.browsing.forms import ArticleForm, ListForm, MeetingForm, QuoteForm
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
from articles.models import Article, Organisation, Person, Place
from articles.models.sources import KINDS

SORTS = {"newest": _("newest first"), "oldest": _("oldest first")}


class Asking(django_filters.Filter):
    """A filter whose field says what the index is asked; it takes what the field takes."""

    def __init__(self, field_class: type[forms.Field], **kwargs: Any) -> None:
        self.field_class = field_class
        super().__init__(**kwargs)

    def without(self) -> Asking:
        """The filter that leaves out what this one asks for."""
        return Asking(
            self.field_class, label=self.label, exclude=True, **{**self.extra, "excludes": True, "every": False}
        )


class ListFilters(django_filters.FilterSet):
    """The filters that all lists share; each list says what they mean for its rows.

    Beside each that rows are found by there is one by which they are left out, `not_…`.
    """

    q = Asking(WordsField, label=_("Search"), max_length=200)
    date_after = Asking(PartialDateField, label=_("From"))
    date_before = Asking(PartialDateField, label=_("Until"))
    dates = Asking(OneOf, label=_("Dates"), words={"certain": _("only certain days")}, usual=_("possible days too"))
    country = Asking(CountriesField, label=_("Country"), asks="country", every=True)
    official = Asking(
        NamedField, label=_("Official"), asks="official", every=True, queryset=Person.objects, suggests="officials"
    )
    source = Asking(SourcesField, label=_("Source"), asks="source")
    language = Asking(
        OpenField,
        label=_("Language"),
        asks="language",
        of="articles",
        wrong=_("No report is in this language."),
        in_words=language_name,
    )
    sort = Asking(OneOf, label=_("Order"), words=SORTS, usual=_("newest first"))

    class Meta:
        form = ListForm

    @classmethod
    def get_filters(cls) -> dict[str, Asking]:
        filters = super().get_filters()
        asking = {name: one for name, one in filters.items() if one.extra.get("asks")}
        return filters | {f"not_{name}": one.without() for name, one in asking.items() if f"not_{name}" not in filters}

    @classmethod
    @cache
    def form_class(cls) -> type[ListForm]:
        """The form that takes the parameters, made once."""
        fields = {name: one.field for name, one in cls.base_filters.items()}
        return type(cls._meta.form.__name__, (cls._meta.form,), fields)

    def get_form_class(self) -> type[ListForm]:
        return self.form_class()


class OfMeetings(ListFilters):
    """Filters by how, where and about what meetings were held: the rows, or those that reports tell of."""

    format = Asking(ClosedField, label=_("How"), asks="format", vocabulary=FORMATS)
    status = Asking(ClosedField, label=_("Status"), asks="status", vocabulary=STATES)
    place = Asking(NamedField, label=_("Place"), asks="place", queryset=Place.objects, suggests="places")
    topic = Asking(OpenField, label=_("Topic"), asks="topic", of="meetings", wrong=_("No meeting is about this."))


class ArticleFilters(OfMeetings):
    """Reports; whether pages show copies beside their originals, and those of one report alone."""

    part = Asking(CountriesField, label=_("Takes part in a meeting"), asks="part", every=True)
    source_kind = Asking(ClosedField, label=_("Kind of source"), asks="kind", vocabulary=KINDS)
    has = Asking(ClosedField, label=_("With or without"), asks="has", every=True, vocabulary=IN_REPORTS)
    copies = Asking(
        OneOf, label=_("Copies"), words={"all": _("shown one by one")}, usual=_("folded into their original")
    )
    copies_of = Asking(
        WordingField,
        label=_("The same wording as"),
        queryset=Article.objects.visible().only("pk", "title", "file", "original"),
        widget=forms.HiddenInput,
        error_messages={"invalid_choice": _("There is no such report.")},
    )

    class Meta:
        form = ArticleForm


class MeetingFilters(OfMeetings):
    """Meetings; words, source and language are those of a report that tells of them."""

    mentions = Asking(CountriesField, label=_("Mentioned in a report"), asks="mentions", every=True)
    office = Asking(ClosedField, label=_("Office"), asks="office", vocabulary=OFFICE_KINDS)
    host = Asking(CountriesField, label=_("Held in the country"), asks="host")
    has = Asking(ClosedField, label=_("With or without"), asks="has", every=True, vocabulary=OF_MEETINGS)

    class Meta:
        form = MeetingForm


class QuoteFilters(ListFilters):
    """Quotes; dates, countries, officials, source and language are those of their report."""

    speaker = Asking(NamedField, label=_("Speaker"), asks="speaker", queryset=Person.objects, suggests="officials")
    organisation = Asking(
        NamedField,
        label=_("Organisation"),
        asks="organisation",
        queryset=Organisation.objects,
        suggests="organisations",
    )
    type = Asking(ClosedField, label=_("Wording"), asks="type", vocabulary=QUOTE_TYPES)
    medium = Asking(ClosedField, label=_("Medium"), asks="medium", vocabulary=MEDIA)
    denied = Asking(ClosedField, label=_("Denied"), asks="denied", vocabulary=DENIALS)
    speaker_country = Asking(CountriesField, label=_("Speaker's country"), asks="speaker_country", every=True)
    about = Asking(CountriesField, label=_("To or about the country"), asks="about", every=True)
    about_official = Asking(
        NamedField,
        label=_("To or about the official"),
        asks="about_official",
        every=True,
        queryset=Person.objects,
        suggests="officials",
    )

    class Meta:
        form = QuoteForm
