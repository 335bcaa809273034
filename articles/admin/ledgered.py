"""Every save and every deletion of an editor is a correction: kept, replayed after each reading, and never bypassed."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db import transaction
from django.db.models import Field, Model, QuerySet, URLField
from django.forms import BaseInlineFormSet, ModelForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext_lazy as _

from articles import corrections, editing
from articles.admin.forms import STALE, LedgeredForm
from articles.admin.history.pages import Historied
from articles.admin.pickers import Picking, called
from articles.admin.returning import way_back
from articles.admin.words import ORIGINS, wording


class Ledgered(Historied, Picking, admin.ModelAdmin):
    """An admin of one model that writes through the ledger only. Lists are never editable in place."""

    form = LedgeredForm
    list_per_page = 50
    list_max_show_all = 200
    save_as = False
    empty_value_display = "–"

    def get_fieldsets(self, request: HttpRequest, obj: Model | None = None) -> list[Any]:
        """The fields of the model, and the reason for those who may change something."""
        fieldsets = self.parts(request, obj)
        names = [name for _title, options in fieldsets for name in options["fields"]]
        may = self.has_change_permission(request, obj) if obj else self.has_add_permission(request)
        fieldsets = [(title, {**options, "fields": without_reason(options["fields"])}) for title, options in fieldsets]
        if may and set(names) - set(self.get_readonly_fields(request, obj)):
            fieldsets.append((_("Correction"), {"fields": ["why", "seen"]}))
        return fieldsets

    def parts(self, request: HttpRequest, obj: Model | None) -> list[Any]:
        """The fieldsets without the reason."""
        return list(super().get_fieldsets(request, obj))

    def formfield_for_dbfield(self, db_field: Field, request: HttpRequest, **kwargs: Any) -> Any:
        """The stock field; an address without a scheme means https, and no form deletes what it only refers to."""
        if isinstance(db_field, URLField):
            kwargs["assume_scheme"] = "https"
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field:
            field.label = called(db_field)
        if field and hasattr(field.widget, "can_delete_related"):
            field.widget.can_delete_related = False
        return field

    @admin.display(description=_("origin"), ordering="origin")
    def origin_shown(self, thing: Any) -> str:
        """Who put a row there, in words."""
        return wording(ORIGINS, thing.origin)

    def changeform_view(
        self, request: HttpRequest, object_id: str | None = None, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """The stock page; while a form is saved nobody else decides: what is compared is what will be overwritten."""
        if request.method != "POST":
            return super().changeform_view(request, object_id, form_url, extra_context)
        with transaction.atomic():
            corrections.take_turn()
            return super().changeform_view(request, object_id, form_url, extra_context)

    def save_model(self, request: HttpRequest, obj: Model, form: ModelForm, change: bool) -> None:
        """Change the stored thing through the ledger; a new one is stored first and remembered in `save_related`."""
        if change:
            editing.change(request.user, stored(obj), form.corrected, form.cleaned_data["why"])
        else:
            obj.save()

    def save_related(
        self, request: HttpRequest, form: ModelForm, formsets: list[BaseInlineFormSet], change: bool
    ) -> None:
        """Finish a new thing with its relations, then the rows below it."""
        if not change:
            form.save_m2m()
            editing.add(request.user, form.instance, form.cleaned_data["why"])
        for formset in formsets:
            self.save_formset(request, form, formset, change)

    def save_formset(self, request: HttpRequest, form: ModelForm, formset: BaseInlineFormSet, change: bool) -> None:
        """Delete, change and add the rows below the thing, each with its own correction and the one reason."""
        reason = form.cleaned_data["why"]
        formset.save(commit=False)
        for row in formset.deleted_objects:
            editing.delete(request.user, row, reason)
        for row, changed in formset.changed_objects:
            editing.change(request.user, stored(row), {name: getattr(row, name) for name in changed}, reason)
        for row in formset.new_objects:
            row.save()
            editing.add(request.user, row, reason)

    def delete_model(self, request: HttpRequest, obj: Model) -> None:
        """Delete through the ledger, so that it stays away."""
        editing.delete(request.user, obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Model]) -> None:
        """Delete the chosen ones through the ledger, each with its own correction."""
        for obj in queryset:
            editing.delete(request.user, obj)

    def response_post_save_change(self, request: HttpRequest, obj: Model) -> HttpResponse:
        """Back to the page that led to the form, else to the list."""
        back = way_back(request)
        return HttpResponseRedirect(back) if back else super().response_post_save_change(request, obj)

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], **kwargs: Any) -> HttpResponse:
        """The page; with 409 where somebody else was faster."""
        response = super().render_change_form(request, context, **kwargs)
        if context["adminform"].form.has_error("__all__", code=STALE):
            response.status_code = 409
        return response


class ReadOnly(admin.ModelAdmin):
    """An admin that shows and never changes."""

    list_per_page = 50
    empty_value_display = "–"

    def has_add_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Nobody adds by hand."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Nobody changes by hand."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Nobody deletes by hand."""
        return False


def stored(obj: Model) -> Model:
    """The thing as the database has it, without what a form wrote into it."""
    return type(obj)._default_manager.get(pk=obj.pk)


def without_reason(fields: Any) -> list[Any]:
    """The fields but those of the correction itself."""
    return [name for name in fields if name not in ("why", "seen")]
