"""Choosing one of thousands: the stock picker, and a plain input for browsers without JavaScript."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.db.models import Field, ForeignKey, Model, Q
from django.forms import BaseInlineFormSet, ModelForm
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.text import capfirst
from django.utils.translation import gettext

from articles.models.folding import fold

# A key that every model understands and nothing has.
NOBODY = "0"


class Picker(AutocompleteSelect):
    """The stock picker; what is typed into the plain input beside it goes first.

    `known` is what the row refers to, where it was loaded with the row: it need not be looked up again.
    """

    known: Model | None = None

    def optgroups(self, name: str, value: Any, attr: Any = None) -> Any:
        """The chosen one as the only option."""
        if self.known is None or value != [str(self.known.pk)]:
            return super().optgroups(name, value, attr)
        label = self.choices.field.label_from_instance(self.known)
        chosen = self.create_option(name, self.known.pk, label, set(value), 1)
        nothing = [] if self.is_required else [self.create_option(name, "", "", False, 0)]
        return [(None, [*nothing, chosen], 0)]

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> str:
        """The stock picker, and the input where no script runs."""
        select = super().render(name, value, attrs, renderer)
        return render_to_string("admin/articles/_picker.html", {"select": select, "name": name})

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """The chosen one's key; a typed name that does not lead to exactly one thing is no valid choice."""
        typed = data.get(f"{name}-typed", "").replace("\0", "").strip()
        return self.meant(typed) if typed else super().value_from_datadict(data, files, name)

    def meant(self, typed: str) -> Any:
        """The key of the only thing of that name, address, code or title; else a key that nothing has."""
        model = self.field.remote_field.model
        names = {field.name for field in model._meta.concrete_fields}
        wanted = {"folded": fold(typed), "slug": typed, "code": typed.upper(), "title": typed, "name": typed}
        fitting = Q.create([(name, word) for name, word in wanted.items() if name in names], connector=Q.OR)
        rows = model._default_manager.filter(fitting)
        if "merged_into" in names:
            rows = rows.filter(merged_into=None, absorbed_by=None, rejected=False)
        keys = list(rows.order_by().values_list("pk", flat=True)[:2])
        return keys[0] if len(keys) == 1 else NOBODY


class Picking:
    """An admin or inline whose autocomplete fields work without JavaScript too."""

    def formfield_for_foreignkey(self, db_field: ForeignKey, request: HttpRequest, **kwargs: Any) -> Any:
        """The stock field with our picker."""
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs["widget"] = Picker(db_field, self.admin_site, using=kwargs.get("using"))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


def called(db_field: Field) -> str:
    """The name of a field in the editor's language; one that its model does not name is called by its word."""
    return capfirst(gettext(str(db_field.verbose_name)))


class KnownRows(BaseInlineFormSet):
    """Rows whose pickers show what was loaded with the rows."""

    def add_fields(self, form: ModelForm, index: int | None) -> None:
        """The stock fields; each picker is told what its row refers to."""
        super().add_fields(form, index)
        for name, field in form.fields.items():
            picker = getattr(field.widget, "widget", field.widget)
            if isinstance(picker, Picker):
                picker.known = form.instance._state.fields_cache.get(name)


class Rows(Picking, admin.TabularInline):
    """Rows below a thing; every input says what it is, since the heads of a table are no labels."""

    formset = KnownRows

    def formfield_for_dbfield(self, db_field: Field, request: HttpRequest, **kwargs: Any) -> Any:
        """The stock field with its name for screen readers."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field:
            field.label = field.widget.attrs["aria-label"] = called(db_field)
            if hasattr(field.widget, "can_delete_related"):
                field.widget.can_delete_related = False
        return field
