"""The filters of the lists of officials and countries."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from articles.browsing.fields import ClosedField, OneOf
from articles.browsing.filters import Asking, ListFilters
from articles.browsing.wording import OF_OFFICIALS, OFFICE_KINDS


class OfficialFilters(ListFilters):
    """People: `country` is one they act for, `official` somebody whom they met; the rest asks for one report."""

    office = Asking(ClosedField, label=_("Office"), asks="office", vocabulary=OFFICE_KINDS)
    has = Asking(ClosedField, label=_("With or without"), asks="has", every=True, vocabulary=OF_OFFICIALS)
    sort = Asking(
        OneOf,
        label=_("Order"),
        words={"newest": _("latest in reports"), "meetings": _("most meetings"), "name": _("by name")},
        usual=_("latest in reports"),
    )


class CountryFilters(ListFilters):
    """Countries: `country` is one that they met, `official` somebody who met them or acts for them."""
