"""The groups of the database follow the one table, whatever the order in which they and their permissions are made."""

from importlib import import_module
from itertools import pairwise
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.db import connection

from articles.access import ROLES, bring_in_line, permissions, title
from articles.access.roles import TABLE

MIGRATION = import_module("articles.migrations.0005_roles")


def granted(name):
    """What the group of this name may, as the table writes it."""
    pairs = Group.objects.get(name=name).permissions.values_list("content_type__app_label", "codename")
    return {f"{app}.{codename}" for app, codename in pairs}


def migrated(plan=()):
    """What Django says after a migrate, to each app in turn."""
    for app in apps.get_app_configs():
        if app.models_module:
            bring_in_line(sender=app, using="default", plan=plan, apps=apps)


@pytest.mark.parametrize("line", TABLE, ids=lambda line: line[1])
def test_every_line_names_a_role_a_model_and_actions(line):
    role, model, may = line
    assert role in ROLES
    assert apps.get_model(model)
    assert set(may.split()) <= {"view", "add", "change", "delete"}


def test_every_model_of_ours_has_one_line():
    ours = {model._meta.label_lower for model in apps.get_app_config("articles").get_models()}
    lines = [model for _role, model, _may in TABLE if model.startswith("articles.")]
    assert ours - set(lines) == set(), "say in articles/access/roles.py who may what with these"
    assert len(lines) == len(set(lines))


def test_each_role_may_what_the_one_before_it_may():
    names = list(ROLES)
    for lesser, greater in pairwise(names):
        assert permissions(lesser) < permissions(greater)
    assert permissions("reader") == permissions("some group of a newsroom's own") == set()


def test_roles_as_one_would_say_them():
    assert {"articles.change_quote", "articles.delete_mention", "articles.view_correction"} <= permissions("editor")
    assert not {"articles.delete_article", "articles.change_correction", "articles.add_importjob"} & permissions(
        "editor"
    )
    assert not {one for one in permissions("importer") if not one.startswith("articles.")}
    assert {"auth.change_user", "axes.view_accesslog"} <= permissions("administrator")


@pytest.mark.django_db
@pytest.mark.parametrize("role", ROLES)
def test_the_groups_are_there_with_exactly_what_the_table_says(role):
    assert granted(role) == permissions(role)


@pytest.mark.django_db
def test_after_every_migrate_what_was_changed_by_hand_is_as_the_table_says_again():
    editors = Group.objects.get(name="editor")
    editors.permissions.remove(Permission.objects.get(codename="change_quote"))
    editors.permissions.add(Permission.objects.get(codename="add_user"))
    Group.objects.get(name="importer").delete()
    migrated()
    assert {role: granted(role) for role in ROLES} == {role: permissions(role) for role in ROLES}


@pytest.mark.django_db
def test_groups_of_a_newsrooms_own_and_their_members_stay_as_they_are(django_user_model):
    own = Group.objects.create(name="interns")
    own.permissions.add(Permission.objects.get(codename="add_user"))
    member = django_user_model.objects.create_user("kim")
    member.groups.set([own, Group.objects.get(name="editor")])
    migrated()
    assert granted("interns") == {"auth.add_user"}
    assert set(member.groups.values_list("name", flat=True)) == {"interns", "editor"}


@pytest.mark.django_db
def test_a_second_migrate_writes_nothing(django_assert_max_num_queries):
    with django_assert_max_num_queries(150) as asked:
        migrated()
    written = [one["sql"] for one in asked.captured_queries if not one["sql"].startswith(("SELECT", "SAVEPOINT"))]
    assert written == []


@pytest.mark.django_db
def test_permissions_that_are_not_made_yet_are_made_before_they_are_given():
    Permission.objects.filter(content_type__app_label="articles").delete()
    migrated()
    assert granted("editor") == permissions("editor")


@pytest.mark.django_db
def test_the_migration_backwards_takes_all_rights_and_forwards_gives_them_to_the_same_people(django_user_model):
    member = django_user_model.objects.create_user("kim")
    member.groups.add(Group.objects.get(name="editor"))
    rows_only = SimpleNamespace(connection=connection)
    step = MIGRATION.Migration("0005_roles", "articles")
    MIGRATION.take_back(apps, rows_only)
    migrated(plan=[(step, True)])
    assert list(Group.objects.values_list("name", "permissions")) == [("editor", None)]
    for _twice in range(2):
        MIGRATION.make(apps, rows_only)
    migrated(plan=[(step, False)])
    assert {role: granted(role) for role in ROLES} == {role: permissions(role) for role in ROLES}
    assert django_user_model.objects.get(username="kim").has_perm("articles.change_quote")


@pytest.mark.django_db(transaction=True)
def test_an_emptied_database_has_its_groups_again():
    call_command("flush", interactive=False, verbosity=0)
    assert granted("administrator") == permissions("administrator")


def test_names_are_translated_where_they_are_shown():
    assert title("editor") == "editor"
    assert title("interns") == "interns"
