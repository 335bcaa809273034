"""Officials, the names they go by, and the offices they hold."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _

from articles.admin.entries.deeds import Deeds, Share
from articles.admin.entries.listing import EntriesFilter
from articles.admin.entries.rejecting import Rejecting
from articles.admin.ledgered import Ledgered
from articles.admin.persons.belongings import belongings
from articles.admin.persons.merging import Merging
from articles.admin.persons.page import page_of
from articles.admin.persons.splitting import Splitting
from articles.admin.pickers import Rows
from articles.admin.searching import FoldedSearch, counted
from articles.admin.slugs import Slugged
from articles.models import Alias, Mention, Participation, Person, Quote, Tenure


class AliasInline(Rows):
    """Names that the person goes by."""

    model = Alias
    fk_name = "person"
    fields = ["name"]
    extra = 1


class TenureInline(Rows):
    """Offices with the days on which the person was seen in them."""

    model = Tenure
    fields = ["office", "first_seen", "last_seen"]
    autocomplete_fields = ["office"]
    extra = 0

    def get_queryset(self, request: HttpRequest) -> QuerySet[Tenure]:
        """Tenures with their offices."""
        return super().get_queryset(request).select_related("office", "person")


@admin.register(Person)
class PersonAdmin(Merging, Splitting, Rejecting, FoldedSearch, Slugged, Deeds, Ledgered):
    """Officials; deleting one says that this is no person at all."""

    change_form_template = "admin/articles/person/change_form.html"
    rejection = _("This is no person at all")
    rejection_done = _("{name} is no person. The entry is kept, so that this can be taken back.")
    list_display = ["name", "country", "mentions_counted", "quotes_counted", "meetings_counted", "wikidata"]
    list_filter = [EntriesFilter, ("country", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["country"]
    search_fields = ["folded"]
    search_help_text = _("Any of the names, in any case and with or without accents.")
    autocomplete_fields = ["country"]
    fields = ["name", "country", "wikidata", "slug"]
    readonly_fields = ["slug"]
    inlines = [AliasInline, TenureInline]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Person]:
        """People with their numbers of mentions, quotes and meetings."""
        return (
            super()
            .get_queryset(request)
            .annotate(
                mentions_n=counted(Mention, "person"),
                quotes_n=counted(Quote, "speaker"),
                meetings_n=counted(Participation, "person"),
            )
        )

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Person], search_term: str
    ) -> tuple[QuerySet[Person], bool]:
        """People by any of their names; only those who were not merged are offered in other forms."""
        if request.resolver_match and request.resolver_match.url_name == "autocomplete":
            queryset = queryset.present()
        found = Person.objects.named(search_term.replace("\0", ""))
        return queryset.filter(pk__in=found.order_by().values("pk")), False

    def hanging_on(self, entry: Person) -> list[Share]:
        """Everything of the person."""
        return belongings(entry)

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], **kwargs: Any) -> HttpResponse:
        """The form, and below it everything that reports show of the person."""
        person = kwargs.get("obj")
        more = page_of(person, request) if person and person.pk else {}
        return super().render_change_form(request, {**context, **more}, **kwargs)

    @admin.display(description=_("mentions"), ordering="mentions_n")
    def mentions_counted(self, person: Person) -> int:
        return person.mentions_n

    @admin.display(description=_("quotes"), ordering="quotes_n")
    def quotes_counted(self, person: Person) -> int:
        return person.quotes_n

    @admin.display(description=_("meetings"), ordering="meetings_n")
    def meetings_counted(self, person: Person) -> int:
        return person.meetings_n
