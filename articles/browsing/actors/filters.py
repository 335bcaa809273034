"""The filters of the lists of officials and countries."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from articles.browsing.actors.regions import REGIONS
from articles.browsing.fields import ClosedField, CountriesField, NamedField, OneOf
from articles.browsing.filters import Asking, ListFilters
from articles.browsing.forms import CountryForm, OfficialForm
from articles.browsing.wording import OF_COUNTRIES, OF_OFFICIALS, OFFICE_KINDS
from articles.models import Person

LATEST = _("latest in reports")
BUSIEST = _("most meetings")
BY_NAME = _("by name")


class OfficialFilters(ListFilters):
    """People: `country` is one they act for, `official` somebody whom they met; the rest asks for one report."""

    office = Asking(ClosedField, label=_("Office"), asks="office", vocabulary=OFFICE_KINDS)
    has = Asking(ClosedField, label=_("With or without"), asks="has", every=True, vocabulary=OF_OFFICIALS)
    official = Asking(
        NamedField, label=_("Met"), asks="official", every=True, queryset=Person.objects, suggests="officials"
    )
    sort = Asking(
        OneOf,
        label=_("Order"),
        words={"newest": LATEST, "meetings": BUSIEST, "name": BY_NAME},
        usual=LATEST,
    )

    class Meta:
        form = OfficialForm


class CountryFilters(ListFilters):
    """Countries: `country` is one that they met, `official` somebody who met them or acts for them."""

    country = Asking(CountriesField, label=_("Met the country"), asks="country", every=True)
    official = Asking(
        NamedField,
        label=_("Met the official"),
        asks="official",
        every=True,
        queryset=Person.objects,
        suggests="officials",
    )
    region = Asking(ClosedField, label=_("Region"), asks="region", vocabulary=REGIONS)
    has = Asking(ClosedField, label=_("With or without"), asks="has", every=True, vocabulary=OF_COUNTRIES)
    sort = Asking(
        OneOf,
        label=_("Order"),
        words={"newest": LATEST, "meetings": BUSIEST, "reports": _("most reports"), "name": BY_NAME},
        usual=LATEST,
    )

    class Meta:
        form = CountryForm
