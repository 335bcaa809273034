"""The groups of the database brought in line with the table, after every migrate and every flush."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.apps import apps as installed
from django.contrib.auth.management import create_permissions

from articles.access.roles import ROLES, permissions


def bring_in_line(
    sender: AppConfig, using: str = "default", plan: Any = (), apps: Any = installed, **_signal: Any
) -> None:
    """Give each role's group what the table says of the app that was just migrated, and take the rest.

    Receives `post_migrate`, once for each app. On the way back nothing is given: the migration took it all.
    """
    if any(backwards and migration.app_label == "articles" for migration, backwards in plan):
        return
    # This may come before the app's own permissions are made: on a fresh database they would be missing.
    create_permissions(sender, verbosity=0, using=using, apps=apps)
    try:
        group, permission = apps.get_model("auth", "Group"), apps.get_model("auth", "Permission")
    except LookupError:
        return
    existing = permission.objects.using(using).filter(content_type__app_label=sender.label)
    keys = {f"{sender.label}.{codename}": pk for pk, codename in existing.values_list("pk", "codename")}
    roles = {name: group.objects.using(using).get_or_create(name=name)[0].pk for name in ROLES}
    wanted = {(roles[name], keys[one]) for name in ROLES for one in permissions(name) & keys.keys()}
    align(group.permissions.through.objects.using(using), set(roles.values()), set(keys.values()), wanted)


def align(links: Any, groups: set[int], granted: set[int], wanted: set[tuple[int, int]]) -> None:
    """Make `wanted` the only links between these groups and these permissions, as pairs of keys."""
    there = links.filter(group__in=groups, permission__in=granted)
    stored = {(group, permission): pk for pk, group, permission in there.values_list("pk", "group_id", "permission_id")}
    links.filter(pk__in=[pk for pair, pk in stored.items() if pair not in wanted]).delete()
    missing = sorted(wanted - stored.keys())
    links.bulk_create([links.model(group_id=group, permission_id=permission) for group, permission in missing])
