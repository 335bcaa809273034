"""The form behind every page that changes something: it asks why, and notices when somebody else was faster."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from django import forms
from django.db.models import Model
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

STALE = "stale"


class LedgeredForm(forms.ModelForm):
    """A form that carries the reason of a correction and the state of the thing when the page was opened."""

    why = forms.CharField(
        label=gettext_lazy("Why"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2, "cols": 60}),
        help_text=gettext_lazy("Optional; kept with the correction."),
    )
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.stored = stored_values(self.instance, list(self.fields)) if self.instance.pk else {}
        self.fields["seen"].initial = self.version = version_of(self.stored)

    def clean(self) -> dict[str, Any]:
        """Refuse once what would overwrite somebody else's change unseen; a second "Save" is a decision."""
        cleaned = super().clean()
        seen = cleaned.get("seen")
        if self.instance.pk and seen and seen != self.version:
            self.data = self.data.copy()
            self.data[self.add_prefix("seen")] = self.version
            raise forms.ValidationError(self.conflict(), code=STALE)
        return cleaned

    def conflict(self) -> str:
        """The sentence that shows what is stored now beside what the editor wrote."""
        differing = [
            f"{self.fields[name].label}: {self.stored[name]}" for name in self.changed_data if name in self.stored
        ]
        return _(
            "Somebody else changed this while you were editing, and nothing was saved. Stored now: {values}. "
            "Your version is below; save again to put it in place."
        ).format(values="; ".join(differing) or _("what you see below"))

    @property
    def corrected(self) -> dict[str, Any]:
        """The model fields that the editor changed, with their new values; many-to-many fields as lists."""
        fields = {field.name for field in self._meta.model._meta.get_fields()}
        changed = {name: self.cleaned_data[name] for name in self.changed_data if name in fields}
        return {name: list(value) if hasattr(value, "iterator") else value for name, value in changed.items()}


def stored_values(thing: Model, names: list[str]) -> dict[str, str]:
    """What is stored of the thing in those of the named fields that are fields of its model, as text."""
    values = {}
    for field in [*thing._meta.concrete_fields, *thing._meta.many_to_many]:
        if field.name in names:
            value = getattr(thing, field.name)
            values[field.name] = ", ".join(sorted(map(str, value.all()))) if field.many_to_many else str(value)
    return values


def version_of(values: dict[str, str]) -> str:
    """A short fingerprint of stored values."""
    return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()[:16]
