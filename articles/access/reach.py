"""Who may change whom: nobody gains anything by it that they do not have."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import Group, Permission
from django.db.models import Model, Q, QuerySet


def held(account: Any) -> QuerySet[Permission]:
    """What an account may by itself and by its groups, switched off or not."""
    return Permission.objects.filter(Q(user=account) | Q(group__user=account)).distinct()


def beyond(actor: Any) -> QuerySet[Permission]:
    """The permissions that somebody does not have, and so cannot give."""
    if actor.is_superuser:
        return Permission.objects.none()
    return Permission.objects.exclude(pk__in=held(actor).values("pk"))


def groups_of(actor: Any) -> QuerySet[Group]:
    """The groups that somebody may put others into: they give nothing that the giver lacks."""
    return Group.objects.exclude(permissions__in=beyond(actor))


def reaches(actor: Any, account: Any) -> bool:
    """Whether somebody may do all that the account may; taking it over would gain nothing then."""
    if actor.is_superuser:
        return True
    return not account.is_superuser and not beyond(actor).filter(pk__in=held(account).values("pk")).exists()


def admit(account: Any) -> None:
    """Let an account into the admin if it may do anything there, and only then."""
    account.is_staff = account.is_superuser or held(account).exists()
    account.save(update_fields=["is_staff"])


# What goes with the account: nobody else ever sees it.
THEIR_OWN = ("savedsearch", "digest")


def left_traces(account: Model) -> bool:
    """Whether anything says that the account did it: a decision, an import, an entry in a history."""
    links = [link for link in account._meta.get_fields(include_hidden=True) if link.one_to_many]
    models = [(link, link.related_model._meta) for link in links]
    rows = [link for link, meta in models if not meta.auto_created and meta.model_name not in THEIR_OWN]
    return any(row.related_model._default_manager.filter(**{row.field.name: account}).exists() for row in rows)
