"""The form behind every page that changes something: it asks why, and notices when somebody else was faster."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from django import forms
from django.db.models import Model
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.changes import last_change, told

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
        self.stored = self.stored_now() if self.instance.pk else {}
        self.version = version_of(self.stored) if self.stored else ""
        self.fields["seen"].initial = self.version

    def stored_now(self) -> dict[str, str]:
        """What nobody else may change while the form is open: the fields of the thing that the form shows, as text."""
        return stored_values(self.instance, list(self.fields))

    def clean(self) -> dict[str, Any]:
        """Refuse once what would overwrite somebody else's change unseen; a second "Save" is a decision."""
        cleaned = super().clean()
        seen = cleaned.get("seen")
        if self.instance.pk and seen and seen != self.version:
            differing = differences(seen, self.stored)
            self.data = self.data.copy()
            self.keep_theirs(cleaned, seen)
            self.data[self.add_prefix("seen")] = self.version
            raise forms.ValidationError(self.conflict(differing), code=STALE)
        return cleaned

    def keep_theirs(self, cleaned: dict[str, Any], seen: str) -> None:
        """Show what is stored now in those fields that this editor had left as they were."""
        before = fingerprints(seen)
        for name in differences(seen, self.stored):
            field = self.fields.get(name)
            if field and name in cleaned and fingerprint(in_words(cleaned[name])) == before.get(name):
                put(self.data, self.add_prefix(name), field.prepare_value(self.initial.get(name)))

    def conflict(self, differing: list[str]) -> str:
        """The sentence that says who changed what, when and why, and what is stored now."""
        labels = {name: self.fields[name].label for name in differing if name in self.fields}
        values = [f"{labels.get(name) or label_of(self.instance, name)}: {self.stored[name]}" for name in differing]
        return _(
            "{changed} while you were editing, and nothing was saved. Stored now: {values}. "
            "Your version is below; save again to put it in place."
        ).format(changed=told(last_change(self.instance)), values="; ".join(values) or _("what you see below"))

    @property
    def corrected(self) -> dict[str, Any]:
        """The model fields that the editor changed, with their new values; many-to-many fields as lists."""
        fields = {field.name for field in self._meta.model._meta.get_fields()}
        changed = {name: self.cleaned_data[name] for name in self.changed_data if name in fields}
        return {name: list(value) if hasattr(value, "iterator") else value for name, value in changed.items()}


def stored_values(thing: Model, names: list[str]) -> dict[str, str]:
    """What is stored of the thing in those of the named fields that are fields of its model, as text."""
    fields = [*thing._meta.concrete_fields, *thing._meta.many_to_many]
    return {
        field.name: in_words(getattr(thing, field.name).all() if field.many_to_many else getattr(thing, field.name))
        for field in fields
        if field.name in names
    }


def in_words(value: Any) -> str:
    """The value of a field as text, the same for the same value."""
    if hasattr(value, "iterator"):
        return ", ".join(sorted(map(str, value))) or "–"
    return "–" if value in (None, "") else str(value)


def label_of(thing: Model, name: str) -> str:
    """What the field is called."""
    return str(thing._meta.get_field(name).verbose_name)


def put(data: Any, name: str, value: Any) -> None:
    """Write a value into what a browser sent, as the browser would have sent it."""
    if isinstance(value, list | tuple) and hasattr(data, "setlist"):
        data.setlist(name, [str(getattr(one, "pk", one)) for one in value])
    elif value in (None, False):
        data.pop(name, None)
    else:
        data[name] = "on" if value is True else str(value)


def fingerprint(text: str) -> str:
    """A short fingerprint of a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def version_of(values: dict[str, str]) -> str:
    """The fingerprints of stored values, by field, as one text for a hidden input."""
    return json.dumps({name: fingerprint(value) for name, value in values.items()}, sort_keys=True)


def fingerprints(version: str) -> dict[str, str]:
    """What `version_of` made, read again; nothing of anything else."""
    try:
        found = json.loads(version)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def differences(seen: str, stored: dict[str, str]) -> list[str]:
    """The fields whose stored value is not the one that was seen."""
    before = fingerprints(seen)
    return [name for name, value in stored.items() if before.get(name) != fingerprint(value)]
