"""Who came in, went out, and failed: to be read by administrators."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from axes.helpers import get_cool_off
from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.apps import apps
from django.conf import settings
from django.contrib import admin
from django.contrib.auth.signals import user_logged_in
from django.contrib.sessions.models import Session
from django.db.models import Model, OuterRef, QuerySet, Subquery, Sum
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponse
from django.utils.text import capfirst
from django.utils.timezone import now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from articles.admin.ledgered import ReadOnly

# Browsers name their forebears too: the first of these that one names is itself.
BROWSERS = ["Edg", "OPR", "Firefox", "HeadlessChrome", "Chrome", "Safari"]
# What axes itself calls these is for programmers.
apps.get_app_config("axes").verbose_name = _("Log-ins")
NAMES = {
    AccessLog: _("log-ins and log-outs"),
    AccessFailureLog: _("failed log-ins"),
    AccessAttempt: _("failures that still count"),
}
for model, name in NAMES.items():
    model._meta.verbose_name_plural = name


class LoginAdmin(ReadOnly):
    """What all three lists show: when, who, from where, with what."""

    search_fields = ["username", "ip_address"]
    search_help_text = _("Name of the account, or address.")
    date_hierarchy = "attempt_time"
    fields = ["attempt_time", "username", "ip_address", "user_agent", "path_info"]

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        """The list under its own name: there is nothing to select it for."""
        return super().changelist_view(request, {"title": capfirst(self.opts.verbose_name_plural)})

    @admin.display(description=_("when"), ordering="attempt_time")
    def moment(self, row: Any) -> Any:
        return row.attempt_time

    @admin.display(description=pgettext_lazy("log-in", "account"), ordering="username")
    def account(self, row: Any) -> str:
        return row.username or "–"

    @admin.display(description=_("from"), ordering="ip_address")
    def address(self, row: Any) -> str:
        return row.ip_address or "–"

    @admin.display(description=_("browser"))
    def browser(self, row: Any) -> str:
        return browser_of(row.user_agent)


def browser_of(agent: str) -> str:
    """The browser's name and version out of what it says of itself; else the beginning of that."""
    found = next(filter(None, (re.search(rf"\b{name}/[0-9]+", agent) for name in BROWSERS)), None)
    return found[0].replace("/", " ") if found else agent[:40]


class OutFilter(admin.SimpleListFilter):
    """Log-ins that were ended by logging out, and others."""

    title = _("logged out")
    parameter_name = "out"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> list[tuple[str, Any]]:
        """Ended or not."""
        return [("yes", _("Yes")), ("no", _("No"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[AccessLog]) -> QuerySet[AccessLog]:
        """The log-ins of the choice."""
        return queryset.filter(logout_time__isnull=self.value() == "no") if self.value() else queryset


@admin.register(AccessLog)
class AccessLogAdmin(LoginAdmin):
    """Who logged in and out. A session that ran out has no end here."""

    list_display = ["moment", "account", "address", "out", "browser"]
    fields = [*LoginAdmin.fields, "logout_time"]
    list_filter = ["attempt_time", OutFilter]

    @admin.display(description=_("logged out"), ordering="logout_time")
    def out(self, row: AccessLog) -> Any:
        return row.logout_time


@admin.register(AccessFailureLog)
class AccessFailureLogAdmin(LoginAdmin):
    """Who gave a wrong name or password, and whether that was once too often."""

    list_display = ["moment", "account", "address", "held_back", "browser"]
    list_filter = ["attempt_time", "locked_out"]

    @admin.display(description=_("once too often"), ordering="locked_out")
    def held_back(self, row: AccessFailureLog) -> str:
        return _("held back from then on") if row.locked_out else ""


@admin.register(AccessAttempt)
class AccessAttemptAdmin(LoginAdmin):
    """Failures that count: too many, and nobody gets in from there by that name. Deleting one lets them try."""

    list_display = ["moment", "account", "address", "failures", "held_back", "browser"]
    actions = ["let_in"]

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Whoever may let others in again."""
        return request.user.has_perm("axes.delete_accessattempt")

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """Letting in is all that deleting is for."""
        return {name: action for name, action in super().get_actions(request).items() if name != "delete_selected"}

    @admin.action(description=_("Let the selected try again at once"), permissions=["delete"])
    def let_in(self, request: HttpRequest, queryset: QuerySet[AccessAttempt]) -> None:
        """Forget the failures; the list of failed log-ins keeps them."""
        queryset.delete()
        self.message_user(request, _("They may try again."))

    def get_queryset(self, request: HttpRequest) -> QuerySet[AccessAttempt]:
        """The failures of the last while, with those from the same place by the same name with any browser."""
        recent = AccessAttempt.objects.filter(attempt_time__gte=now() - get_cool_off(request))
        same = recent.filter(username=OuterRef("username"), ip_address=OuterRef("ip_address")).order_by()
        total = same.values("username").annotate(n=Sum("failures_since_start")).values("n")
        return super().get_queryset(request).filter(pk__in=recent.values("pk")).annotate(failures_n=Subquery(total))

    @admin.display(description=_("failures"), ordering="failures_n")
    def failures(self, row: AccessAttempt) -> int:
        return row.failures_n or row.failures_since_start

    @admin.display(description=_("may try"))
    def held_back(self, row: AccessAttempt) -> str:
        return _("held back") if self.failures(row) >= settings.AXES_FAILURE_LIMIT else _("yes")


@receiver(user_logged_in)
def forget_the_old(**_signal: Any) -> None:
    """With each log-in what is no longer needed goes: old entries of these lists, and sessions that ran out."""
    oldest = now() - timedelta(days=settings.LOGINS_KEPT_DAYS)
    for log in (AccessLog, AccessFailureLog):
        log.objects.filter(attempt_time__lt=oldest).delete()
    Session.objects.filter(expire_date__lt=now()).delete()
