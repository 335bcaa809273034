"""What a reader says of a saved search."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from articles.models import SavedSearch
from articles.models.saved_searches import DAILY, LONGEST_NAME, NEVER, WEEKLY

FREQUENCIES = [(NEVER, _("never")), (DAILY, _("every day, if there is anything")), (WEEKLY, _("once a week"))]
MOST_SEARCHES = 50


class OneLine(forms.CharField):
    """Text that stands in one line wherever it is shown."""

    def to_python(self, value: Any) -> str:
        words = " ".join(str(value or "").split())
        return super().to_python("".join(char for char in words if char.isprintable()))


class SearchForm(forms.ModelForm):
    """Name and e-mails of a search."""

    name = OneLine(label=_("Name"), max_length=LONGEST_NAME, error_messages={"required": _("Give it a name.")})
    frequency = forms.ChoiceField(label=_("E-mail about what is new"), choices=FREQUENCIES, initial=NEVER)

    class Meta:
        model = SavedSearch
        fields = ["name", "frequency"]

    def clean(self) -> dict[str, Any]:
        """Nobody keeps searches without end: each is asked anew with every look and every e-mail."""
        if self.instance.pk is None and self.instance.user.searches.count() >= MOST_SEARCHES:
            raise ValidationError(
                _("You have %(count)s saved searches, and that is all there is room for. Delete one first."),
                params={"count": MOST_SEARCHES},
            )
        return super().clean() or self.cleaned_data


class SeenForm(forms.Form):
    """Until when, in microseconds since 1970, a reader has seen everything."""

    until = forms.IntegerField(min_value=0, max_value=10**16)

    def moment(self) -> datetime:
        return datetime.fromtimestamp(self.cleaned_data["until"] / 10**6, UTC)
