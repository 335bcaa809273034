"""What facts refer to: countries, places, organisations, offices and sources."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import Model, Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from articles.admin.forms import LedgeredForm
from articles.admin.history.pages import Historied
from articles.admin.ledgered import Ledgered, ReadOnly
from articles.admin.searching import counted, words_of
from articles.admin.slugs import Slugged
from articles.admin.words import SOURCE_KINDS, WordChoices, word_filter, wording
from articles.models import (
    Article,
    Country,
    Designation,
    Meeting,
    Office,
    Officeholder,
    Organisation,
    Person,
    Place,
    Quote,
    Source,
    Tenure,
)
from articles.models.countries import country_name
from articles.models.designations import named
from articles.models.folding import fold


@admin.register(Country)
class CountryAdmin(Historied, ReadOnly):
    """Countries are given by ISO 3166; they are found by name in the editor's language, and by code."""

    list_display = ["name", "code", "people_counted"]
    search_fields = ["code"]
    list_per_page = 300

    def get_queryset(self, request: HttpRequest) -> QuerySet[Country]:
        """Countries with their number of officials."""
        return super().get_queryset(request).annotate(people_n=counted(Person, "country"))

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Country], search_term: str
    ) -> tuple[QuerySet[Country], bool]:
        """Countries whose name holds all of the words, or whose code is the search."""
        words, language = words_of(search_term), get_language() or "en"
        codes = Country.objects.values_list("code", flat=True)
        named = [
            code
            for code in codes
            if words == [code.lower()] or all(word in fold(country_name(code, language)) for word in words)
        ]
        return queryset.filter(code__in=named), False

    @admin.display(description=_("officials"), ordering="people_n")
    def people_counted(self, country: Country) -> int:
        return country.people_n


class Register(Ledgered):
    """Things that are found in reports: only those that nothing refers to are deleted, others would be found again."""

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """One by one, and only where nothing refers to it."""
        return obj is not None and super().has_delete_permission(request, obj) and unused(obj)


class ManyNamed(Slugged, Register):
    """Things that reports print under several names: found by each of them."""

    def get_search_results(self, request: HttpRequest, queryset: QuerySet, search_term: str) -> tuple[QuerySet, bool]:
        """Those with a name that each of the words fits."""
        for word in words_of(search_term):
            other = named(self.model, folded__contains=word)
            queryset = queryset.filter(Q(folded__contains=word) | Q(pk__in=other))
        return queryset, False

    @admin.display(description=_("names in reports"))
    def other_names(self, thing: Model) -> str:
        """All further names, and the addresses that led to it before."""
        rows = Designation.objects.filter(**{thing._meta.model_name: thing.pk}) if thing.pk else []
        return ", ".join(dict.fromkeys(row.name for row in rows)) or "–"


def unused(thing: Model) -> bool:
    """Whether no row refers to the thing."""
    links = thing._meta.related_objects
    return not any(link.related_model._default_manager.filter(**{link.field.name: thing}).exists() for link in links)


@admin.register(Place)
class PlaceAdmin(ManyNamed):
    """Places in which meetings happen."""

    list_display = ["name", "country", "meetings_counted"]
    list_filter = [("country", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["country"]
    search_fields = ["folded"]
    autocomplete_fields = ["country"]
    fields = ["name", "country", "wikidata", "other_names", "slug"]
    readonly_fields = ["other_names", "slug"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Place]:
        """Places with their number of meetings."""
        return super().get_queryset(request).annotate(meetings_n=counted(Meeting, "place"))

    @admin.display(description=_("meetings"), ordering="meetings_n")
    def meetings_counted(self, place: Place) -> int:
        return place.meetings_n


@admin.register(Organisation)
class OrganisationAdmin(ManyNamed):
    """Bodies that take part or speak."""

    list_display = ["name", "country", "quotes_counted"]
    list_filter = [("country", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["country"]
    search_fields = ["folded"]
    autocomplete_fields = ["country"]
    fields = ["name", "country", "wikidata", "other_names", "slug"]
    readonly_fields = ["other_names", "slug"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Organisation]:
        """Organisations with their number of quotes."""
        return super().get_queryset(request).annotate(quotes_n=counted(Quote, "speaker_organisation"))

    @admin.display(description=_("quotes"), ordering="quotes_n")
    def quotes_counted(self, organisation: Organisation) -> int:
        return organisation.quotes_n


@admin.register(Office)
class OfficeAdmin(Register):
    """Offices, each of one country."""

    list_display = ["title", "country", "people_counted"]
    list_filter = [("country", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["country"]
    search_fields = ["title", "country__code"]
    autocomplete_fields = ["country"]
    fields = ["title", "country"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Office]:
        """Offices with the number of people seen in them."""
        return super().get_queryset(request).annotate(people_n=counted(Tenure, "office"))

    @admin.display(description=_("officials"), ordering="people_n")
    def people_counted(self, office: Office) -> int:
        return office.people_n


class SourceForm(WordChoices, LedgeredForm):
    """What is told of an outlet."""

    words = {"kind": SOURCE_KINDS}


@admin.register(Source)
class SourceAdmin(Slugged, Register):
    """Outlets that reports come from: what kind each is, and where it sits, editors have the last word on."""

    form = SourceForm
    list_display = ["name", "kind_shown", "country", "reports_counted", "supplied_counted"]
    list_filter = [word_filter("kind", _("kind"), SOURCE_KINDS), ("country", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["country"]
    search_fields = ["name"]
    autocomplete_fields = ["country"]
    fields = ["name", "kind", "country", "url", "slug"]
    readonly_fields = ["slug"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Source]:
        """Outlets with the number of reports that they published, and of those that credit them."""
        reports, supplied = counted(Article, "source"), counted(Article, "agency")
        return super().get_queryset(request).annotate(reports_n=reports, supplied_n=supplied)

    @admin.display(description=_("kind"), ordering="kind")
    def kind_shown(self, source: Source) -> str:
        return wording(SOURCE_KINDS, source.kind) if source.kind else "–"

    @admin.display(description=_("reports"), ordering="reports_n")
    def reports_counted(self, source: Source) -> int:
        return source.reports_n

    @admin.display(description=_("credited in"), ordering="supplied_n")
    def supplied_counted(self, source: Source) -> int:
        return source.supplied_n

    def view_on_site(self, source: Source) -> str:
        """The reports of the source."""
        return f"{reverse('articles')}?source={source.slug}"


@admin.register(Officeholder)
class OfficeholderAdmin(Register):
    """Who held which office when: loaded from tables, and corrected here."""

    list_display = ["name", "position", "country", "start", "end", "official", "source"]
    list_filter = [("country", admin.RelatedOnlyFieldListFilter), "source"]
    list_select_related = ["country", "official"]
    search_fields = ["name", "position", "wikidata", "country__code"]
    autocomplete_fields = ["country"]
    fields = ["name", "wikidata", "position", "country", "start", "end", "source", "official"]
    readonly_fields = ["official"]
