"""What readers ask of the lists of officials and countries."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from articles.browsing.fields import ClosedField, OneOf
from articles.browsing.filters import ListForm, with_exclusions
from articles.browsing.wording import OF_OFFICIALS, OFFICE_KINDS


@with_exclusions
class OfficialForm(ListForm):
    """People: `country` is one they act for, `official` somebody whom they met; the rest asks for one report."""

    office = ClosedField(label=_("Office"), asks="office", vocabulary=OFFICE_KINDS)
    has = ClosedField(label=_("With or without"), asks="has", every=True, vocabulary=OF_OFFICIALS)
    sort = OneOf(
        label=_("Order"),
        words={"newest": _("latest in reports"), "meetings": _("most meetings"), "name": _("by name")},
        usual=_("latest in reports"),
    )


@with_exclusions
class CountryForm(ListForm):
    """Countries: `country` is one that they met, `official` somebody who met them or acts for them."""
