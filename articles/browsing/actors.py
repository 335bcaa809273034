"""Filters of the lists of officials and countries: who appears in reports of these days, and who met whom."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from articles.browsing.filters import ListFilters, closed, from_outlet
from articles.browsing.naming import country_in_words, territories
from articles.browsing.terms import tenures_of
from articles.browsing.wording import OFFICE_KINDS
from articles.models import Article, Meeting, Officeholder, Participation, Tenure
from articles.models.folding import fold


class ActorFilters(ListFilters):
    """Date, source and language ask for one report that has all of these."""

    in_reports = ""

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        self.reports = Article.objects.visible().order_by()
        self.narrowed = False
        queryset = super().filter_queryset(queryset)
        return queryset.filter(pk__in=self.reports.values(self.in_reports)) if self.narrowed else queryset

    def narrow(self, queryset: QuerySet, reports: QuerySet) -> QuerySet:
        """Remember that only these reports count; the rows are narrowed by all such conditions at once."""
        self.reports, self.narrowed = reports, True
        return queryset

    def since(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return self.narrow(queryset, self.reports.between(value.earliest, None))

    def until(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return self.narrow(queryset, self.reports.between(None, value.latest))

    def from_source(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return self.narrow(queryset, self.reports.filter(from_outlet(value)))

    def in_language(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return self.narrow(queryset, self.reports.filter(language=value))


class OfficialFilters(ActorFilters):
    """People: `country` is one they act for, `official` somebody whom they met."""

    in_reports = "people"
    office = closed(OFFICE_KINDS, method="in_office", label=_("Office"))

    def in_office(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        """Who held an office of this kind, for each of the countries where some are asked for."""
        for code in (self.form.cleaned_data["country"] or [None]) if value else []:
            seen = tenures_of(value, code).order_by().values("person")
            given = Officeholder.objects.filter(kind=value, **({"country": code} if code else {})).order_by()
            queryset = queryset.filter(Q(pk__in=seen) | Q(pk__in=given.exclude(official=None).values("official")))
        return queryset

    def search(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset.filter(pk__in=queryset.model.objects.named(value).order_by().values("pk"))

    def of_countries(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        for code in value:
            in_office = Tenure.objects.filter(office__country=code).order_by().values("person")
            queryset = queryset.filter(Q(country=code) | Q(pk__in=in_office))
        return queryset

    def with_officials(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        for person in value:
            meetings = Meeting.objects.visible().filter(participations__person=person).order_by().values("pk")
            met = Participation.objects.filter(meeting__in=meetings, person__isnull=False).order_by()
            queryset = queryset.filter(pk__in=met.values("person")).exclude(pk=person.pk)
        return queryset


class CountryFilters(ActorFilters):
    """Countries: `country` is one that they met, `official` somebody who met them or acts for them."""

    in_reports = "countries"

    def search(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        words = fold(value).split()
        names = {code: fold(country_in_words(code)) for code in territories()}
        codes = [code for code, name in names.items() if all(word in name or word == code.lower() for word in words)]
        return queryset.filter(pk__in=codes)

    def of_countries(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        for code in value:
            meetings = Meeting.objects.visible().of_country(code).order_by().values("pk")
            present = Meeting.countries.through.objects.filter(meeting__in=meetings)
            queryset = queryset.filter(pk__in=present.values("country")).exclude(pk=code)
        return queryset

    def with_officials(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        for person in value:
            meetings = Meeting.objects.visible().with_official(person.slug).order_by()
            queryset = queryset.filter(Q(pk__in=meetings.values("countries")) | Q(pk=person.country_id))
        return queryset
