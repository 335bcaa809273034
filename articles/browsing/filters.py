"""The filters above every list: one set a list, the same words in all of them."""

from __future__ import annotations

from typing import Any

import django_filters
from django import forms
from django.db.models import Q, QuerySet
from django.db.models.expressions import RawSQL
from django.utils.translation import gettext_lazy as _

from articles.browsing.fields import CountriesField, ManyField, NamedField, PartialDateField
from articles.browsing.states import in_state
from articles.browsing.wording import FORMATS, OFFICE_KINDS, QUOTE_TYPES, STATES, language_name
from articles.models import Account, Article, Organisation, Participation, Person, Place, Source
from articles.models.days import days_between


class FilterForm(forms.Form):
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


class PartialDateFilter(django_filters.Filter):
    """A day, a month or a year."""

    field_class = PartialDateField


class CountriesFilter(django_filters.Filter):
    """Countries by code, all of them."""

    field_class = CountriesField


class NamedFilter(django_filters.Filter):
    """People or things by slug or name."""

    field_class = NamedField


def languages() -> list[tuple[str, str]]:
    """The languages that reports are written in."""
    codes = Article.objects.visible().order_by("language").values_list("language", flat=True).distinct()
    return [(code, language_name(code)) for code in codes]


class ListFilters(django_filters.FilterSet):
    """The filters that all lists share; each list says what they mean for its rows."""

    q = django_filters.CharFilter(method="search", label=_("Search"), max_length=200)
    date_after = PartialDateFilter(method="since", label=_("From"))
    date_before = PartialDateFilter(method="until", label=_("Until"))
    country = CountriesFilter(method="of_countries", label=_("Country"))
    official = NamedFilter(method="with_officials", label=_("Official"), queryset=Person.objects)
    source = django_filters.ModelChoiceFilter(
        method="from_source",
        label=_("Source"),
        queryset=Source.objects.all(),
        to_field_name="slug",
        empty_label=_("any"),
        error_messages={"invalid_choice": _("There is no such source.")},
    )
    language = django_filters.ChoiceFilter(
        method="in_language",
        label=_("Language"),
        choices=languages,
        empty_label=_("any"),
        error_messages={"invalid_choice": _("No report is in this language.")},
    )

    class Meta:
        form = FilterForm

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        """The rows that all valid values ask for."""
        for name, value in self.form.cleaned_data.items():
            queryset = self.filters[name].filter(queryset, value)
        return queryset

    def since(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset.between(value.earliest, None)

    def until(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset.between(None, value.latest)

    def of_countries(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        for code in value:
            queryset = queryset.of_country(code)
        return queryset

    def with_officials(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        for person in value:
            queryset = queryset.with_official(person.slug)
        return queryset


def from_outlet(source: Source, report: str = "") -> Q:
    """Reports that the outlet published, or that credit it; `report` is the way to them with two underscores."""
    return Q(**{f"{report}source": source}) | Q(**{f"{report}agency": source})


class ArticleFilters(ListFilters):
    """Reports; whether pages show copies beside their originals, and those of one report alone."""

    copies = django_filters.ChoiceFilter(
        method="with_copies",
        label=_("Copies"),
        choices=[("all", _("shown one by one"))],
        empty_label=_("folded into their original"),
        error_messages={"invalid_choice": _("There is no such choice here.")},
    )
    copies_of = django_filters.ModelChoiceFilter(
        method="of_one_wording",
        label=_("The same wording as"),
        queryset=Article.objects.visible().only("pk", "title", "file", "original"),
        widget=forms.HiddenInput,
        error_messages={"invalid_choice": _("There is no such report.")},
    )

    def with_copies(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset

    def of_one_wording(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        original = value.original_id or value.pk
        return queryset.filter(Q(pk=original) | Q(original=original))

    def search(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset.search(value)

    def from_source(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset.filter(from_outlet(value))

    def in_language(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset.filter(language=value)


def with_words(words: str) -> RawSQL:
    """The ids of reports that have all of the words, as SQL of its own: the search names its table literally."""
    sql, params = Article.objects.search(words).order_by().values("pk").query.sql_with_params()
    return RawSQL(sql, params)  # noqa: S611


def closed(words: dict[str, Any], method: str | None = None, **kwargs: Any) -> django_filters.ChoiceFilter:
    """A filter with a fixed list of values, shown by their words."""
    return django_filters.ChoiceFilter(
        method=method,
        choices=list(words.items()),
        empty_label=_("any"),
        error_messages={"invalid_choice": _("There is no such choice here.")},
        **kwargs,
    )


class MeetingFilters(ListFilters):
    """Meetings; words, source and language are those of a report that tells of them."""

    format = closed(FORMATS, label=_("How"))
    status = closed(STATES, method="in_states", label=_("Status"))
    place = NamedFilter(method="at_places", label=_("Place"), queryset=Place.objects)
    office = closed(OFFICE_KINDS, method="with_offices", label=_("Office"))
    host = CountriesFilter(method="hosted_by", label=_("Held in the country"))

    def reported(self, queryset: QuerySet, *tests: Q, **conditions: Any) -> QuerySet:
        """Meetings with a visible report that meets the conditions."""
        accounts = Account.objects.filter(*tests, article__hidden=False, **conditions)
        return queryset.filter(pk__in=accounts.order_by().values("meeting"))

    def search(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return self.reported(queryset, article_id__in=with_words(value))

    def from_source(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return self.reported(queryset, from_outlet(value, "article__"))

    def in_language(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return self.reported(queryset, article__language=value)

    def in_states(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return in_state(queryset, value) if value else queryset

    def at_places(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset.filter(place__in=Place.objects.within(value))

    def with_offices(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        """Meetings of somebody in an office of this kind, of each of the countries where some are asked for."""
        for code in (self.form.cleaned_data["country"] or [None]) if value else []:
            seats = Participation.objects.filter(office__kind=value).order_by()
            of_country = Q(office__country=code) | Q(office__country=None, person__country=code)
            seats = seats.filter(of_country) if code else seats
            queryset = queryset.filter(pk__in=seats.values("meeting"))
        return queryset

    def hosted_by(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset.filter(place__country__in=value)


class QuoteFilters(ListFilters):
    """Quotes; dates, countries, officials, source and language are those of their report."""

    speaker = NamedFilter(method="by_speakers", label=_("Speaker"), queryset=Person.objects)
    organisation = NamedFilter(method="by_organisations", label=_("Organisation"), queryset=Organisation.objects)
    type = closed(QUOTE_TYPES, label=_("Wording"))
    speaker_country = CountriesFilter(method="by_sides", label=_("Speaker's country"))
    about = CountriesFilter(method="about_countries", label=_("To or about the country"))
    about_official = NamedFilter(method="about_officials", label=_("To or about the official"), queryset=Person.objects)

    def search(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset.search(value)

    def since(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset.filter(days_between(value.earliest, None, "article__"))

    def until(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset.filter(days_between(None, value.latest, "article__"))

    def of_countries(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        for code in value:
            queryset = queryset.filter(article__countries=code)
        return queryset

    def with_officials(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        for person in value:
            queryset = queryset.filter(article__people=person)
        return queryset

    def from_source(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset.filter(from_outlet(value, "article__"))

    def in_language(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset.filter(article__language=value)

    def by_speakers(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset.filter(speaker__in=value)

    def by_organisations(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset.filter(speaker_organisation__in=value)

    def by_sides(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        for code in value:
            queryset = queryset.by_side(code)
        return queryset

    def about_countries(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        for code in value:
            queryset = queryset.about_country(code)
        return queryset

    def about_officials(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        for person in value:
            queryset = queryset.about_official(person.slug)
        return queryset
