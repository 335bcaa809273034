"""Accounts and groups: who may log in, and as what. Nobody gives what they lack or changes their own rights."""

from __future__ import annotations

from typing import Any

from django import forms
from django.apps import apps
from django.contrib import admin, messages
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.forms import UserCreationForm
from django.contrib.auth.models import Group, User
from django.db.models import Case, Count, Field, ManyToManyField, Model, QuerySet, Value, When
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.access import ROLES, title
from articles.access.reach import admit, beyond, groups_of, left_traces, reaches

IN_ORDER = Case(*[When(name=name, then=Value(place)) for place, name in enumerate(ROLES)], default=Value(len(ROLES)))
RIGHTS = ["is_active", "is_superuser", "groups", "user_permissions"]
HELP = gettext_lazy(
    "A reader may nothing here; an editor corrects and reviews; an importer also brings reports in; "
    "an administrator also keeps accounts."
)

admin.site.unregister([User, Group])
apps.get_app_config("auth").verbose_name = gettext_lazy("Accounts")


class Roles(forms.ModelMultipleChoiceField):
    """Groups by the names that people see."""

    widget = forms.CheckboxSelectMultiple

    def label_from_instance(self, group: Group) -> str:
        """The name of the role."""
        return title(group.name)


class RoleFilter(admin.SimpleListFilter):
    """Accounts by their groups."""

    title = gettext_lazy("role")
    parameter_name = "role"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, str]]:
        """Every group there is."""
        return [(name, title(name)) for name in Group.objects.order_by(IN_ORDER, "name").values_list("name", flat=True)]

    def queryset(self, request: HttpRequest, queryset: QuerySet[User]) -> QuerySet[User]:
        """The accounts of the group."""
        return queryset.filter(groups__name=self.value().replace("\0", "")) if self.value() else queryset


@admin.register(User)
class AccountAdmin(UserAdmin):
    """Accounts; one that decided something is switched off, not deleted, so that its decisions keep their name."""

    list_display = ["username", "full_name", "roles", "is_active", "last_login"]
    list_filter = [RoleFilter, "is_active"]
    list_per_page = 50
    empty_value_display = "–"
    readonly_fields = ["is_staff", "last_login", "date_joined"]
    add_form = UserCreationForm
    add_fieldsets = [(None, {"classes": ["wide"], "fields": ["username", "password1", "password2", "groups"]})]

    def get_queryset(self, request: HttpRequest) -> QuerySet[User]:
        """Accounts with their groups."""
        return super().get_queryset(request).prefetch_related("groups")

    def get_fieldsets(self, request: HttpRequest, obj: User | None = None) -> Any:
        """The stock fields; what only a superuser may give is shown to superusers only."""
        if obj is None:
            return self.add_fieldsets
        rights = ["is_active", "is_staff", "groups"]
        if request.user.is_superuser:
            rights += ["is_superuser", "user_permissions"]
        account, person, _stock, dates = UserAdmin.fieldsets
        return [account, person, (_("Rights"), {"fields": rights}), dates]

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None) -> list[str]:
        """Nobody changes their own rights: nobody rises by themselves, and nobody locks themselves out."""
        own = obj is not None and obj.pk == request.user.pk
        return [*self.readonly_fields, *(RIGHTS if own else [])]

    def formfield_for_dbfield(self, db_field: Field, request: HttpRequest, **kwargs: Any) -> Any:
        """The stock field; groups are made on their own page."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if hasattr(field.widget, "can_add_related"):
            field.widget.can_add_related = False
        return field

    def formfield_for_manytomany(self, db_field: ManyToManyField, request: HttpRequest, **kwargs: Any) -> Any:
        """The groups that the editor of the form may give, as boxes to tick."""
        if db_field.name == "groups":
            kwargs |= {"form_class": Roles, "widget": Roles.widget, "help_text": HELP}
            kwargs["queryset"] = groups_of(request.user).order_by(IN_ORDER, "name")
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def has_change_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        """Only accounts that may no more than whoever changes them."""
        return super().has_change_permission(request, obj) and (obj is None or reaches(request.user, obj))

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        """One by one, another's, and only where nothing was done by it."""
        if obj is None or obj.pk == request.user.pk or not self.has_change_permission(request, obj):
            return False
        return super().has_delete_permission(request, obj) and not left_traces(obj)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Whoever may do anything here may come in."""
        super().save_related(request, form, formsets, change)
        admit(form.instance)

    @admin.display(description=gettext_lazy("name"))
    def full_name(self, account: User) -> str:
        return account.get_full_name()

    @admin.display(description=gettext_lazy("roles"))
    def roles(self, account: User) -> str:
        names = [title(group.name) for group in account.groups.all()]
        return ", ".join([_("superuser"), *names] if account.is_superuser else names)


@admin.register(Group)
class RoleAdmin(GroupAdmin):
    """The roles, to be read, and groups of a newsroom's own, which give nothing that their maker lacks."""

    list_display = ["name_shown", "members"]
    ordering = [IN_ORDER, "name"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Group]:
        """Groups with the number of their members."""
        return super().get_queryset(request).annotate(members_n=Count("user"))

    def formfield_for_manytomany(self, db_field: ManyToManyField, request: HttpRequest, **kwargs: Any) -> Any:
        """The permissions that whoever fills the form in has."""
        model = db_field.remote_field.model
        kwargs["queryset"] = model._default_manager.exclude(pk__in=beyond(request.user).values("pk"))
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def has_change_permission(self, request: HttpRequest, obj: Group | None = None) -> bool:
        """The program keeps the roles; other groups are changed by those who have all that they give."""
        own = obj is None or (obj.name not in ROLES and groups_of(request.user).filter(pk=obj.pk).exists())
        return super().has_change_permission(request, obj) and own

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """One by one, like changing."""
        return (
            obj is not None and super().has_delete_permission(request, obj) and self.has_change_permission(request, obj)
        )

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Whoever may do anything by the group may come in."""
        super().save_related(request, form, formsets, change)
        for account in form.instance.user_set.all():
            admit(account)

    def change_view(self, request: HttpRequest, object_id: str, *args: Any, **kwargs: Any) -> HttpResponse:
        """The form; why a role has none is said."""
        group = self.get_object(request, object_id)
        if request.method == "GET" and group and group.name in ROLES:
            text = _("The program keeps this role as it is; make a group of your own for other rights.")
            messages.info(request, text)
        return super().change_view(request, object_id, *args, **kwargs)

    @admin.display(description=gettext_lazy("name"), ordering=IN_ORDER)
    def name_shown(self, group: Group) -> str:
        return title(group.name)

    @admin.display(description=gettext_lazy("members"), ordering="members_n")
    def members(self, group: Group) -> int:
        return group.members_n
