"""Accounts: administrators keep them, nobody rises by their own hand, and decisions keep the names of who took them."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse

from articles.access import ROLES
from articles.models import Correction
from tests.access.samples import somebody
from tests.admin.forms import filled

pytestmark = pytest.mark.django_db
USERS = "/admin/auth/user/"
PASSWORD = "correct horse battery"


@pytest.fixture
def boss():
    """The administrator."""
    return somebody("administrator")


@pytest.fixture
def desk(client, boss):
    """The administrator's browser."""
    client.force_login(boss)
    return client


def keys(*names):
    """The keys of groups, as a form sends them."""
    return list(Group.objects.filter(name__in=names).values_list("pk", flat=True))


def account(name, *groups, **fields):
    """An account in these groups."""
    user = get_user_model().objects.create_user(name, password=PASSWORD, **fields)
    user.groups.set(Group.objects.filter(name__in=groups))
    return user


def own_group(*codenames, name="interns"):
    """A group of the newsroom's own with these permissions."""
    group = Group.objects.create(name=name)
    group.permissions.set(Permission.objects.filter(codename__in=codenames))
    return group


def page_of(thing):
    """The address of the form of an account or a group."""
    return reverse(f"admin:auth_{thing._meta.model_name}_change", args=[thing.pk])


def save(desk, thing, **changes):
    """Send the form with some things changed, and some that it never had; the thing afterwards."""
    page = desk.get(page_of(thing))
    answer = desk.post(page_of(thing), {**(filled(page) if page.status_code == 200 else {}), **changes})
    thing = type(thing).objects.get(pk=thing.pk)
    thing.status = answer.status_code
    return thing


def new(desk, name, *groups):
    """Add an account by the form."""
    sent = {"username": name, "password1": PASSWORD, "password2": PASSWORD}
    desk.post(f"{USERS}add/", {**sent, "groups": keys(*groups)})
    return get_user_model().objects.get(username=name)


def test_an_administrator_makes_an_editor_in_one_step_who_can_go_to_work(desk):
    kim = new(desk, "kim", "editor")
    assert kim.is_staff
    assert not kim.is_superuser
    browser = Client()
    assert browser.post("/admin/login/", {"username": "kim", "password": PASSWORD}).status_code == 302
    assert browser.get("/admin/articles/quote/").status_code == 200
    assert browser.get(USERS).status_code == 403
    assert browser.get("/admin/articles/importjob/upload/").status_code == 403


def test_a_reader_is_not_let_in_and_an_editor_who_becomes_one_is_let_out(desk):
    assert not new(desk, "kim", "reader").is_staff
    lea = new(desk, "lea", "importer")
    assert not save(desk, lea, groups=keys("reader")).is_staff
    assert save(desk, lea, groups=keys("editor")).is_staff


def test_weak_passwords_are_refused(desk):
    sent = {"username": "kim", "password1": "kim2022", "password2": "kim2022"}
    assert desk.post(f"{USERS}add/", sent).status_code == 200
    assert not get_user_model().objects.filter(username="kim").exists()


@pytest.mark.parametrize("role", ["anonymous", "reader", "staff", "editor", "importer"])
def test_others_see_no_accounts(role):
    browser, kim = Client(), account("kim")
    if role != "anonymous":
        browser.force_login(somebody(role))
    for path in (USERS, f"{USERS}add/", page_of(kim), f"{USERS}{kim.pk}/password/", "/admin/auth/group/"):
        assert browser.get(path).status_code in (302, 403)
        assert browser.post(path, {"username": "lea"}).status_code in (302, 403)
    assert "kim" not in browser.get("/admin/", follow=True).content.decode()


def test_an_administrator_cannot_make_anybody_a_superuser(desk, boss):
    more = Permission.objects.get(codename="add_session").pk
    for user in (boss, account("kim", "editor")):
        user = save(desk, user, is_superuser="on", is_staff="on", user_permissions=[more])
        assert not user.is_superuser
        assert not user.user_permissions.exists()
    sent = {"username": "lea", "password1": PASSWORD, "password2": PASSWORD}
    desk.post(f"{USERS}add/", {**sent, "is_superuser": "on", "user_permissions": [more]})
    lea = get_user_model().objects.get(username="lea")
    assert not lea.is_superuser
    assert not lea.user_permissions.exists()


@pytest.mark.parametrize("active", [True, False])
def test_an_administrator_cannot_take_over_or_remove_a_superuser(desk, active):
    root = get_user_model().objects.create_superuser("root", password=PASSWORD, is_active=active)
    changed = save(desk, root, username="mine", is_active="", groups=keys("reader"))
    assert (changed.status, changed.username, changed.is_active) == (403, "root", active)
    sent = {"password1": "other horse battery", "password2": "other horse battery", "usable_password": "true"}
    assert desk.post(f"{USERS}{root.pk}/password/", sent).status_code == 403
    assert desk.post(f"{USERS}{root.pk}/delete/", {"post": "yes"}).status_code == 403
    chosen = {"action": "delete_selected", "_selected_action": [root.pk], "post": "yes"}
    desk.post(USERS, chosen)
    assert get_user_model().objects.get(pk=root.pk).check_password(PASSWORD)


@pytest.mark.parametrize("active", [True, False])
@pytest.mark.parametrize("by", ["group", "permission"])
def test_nor_anybody_who_may_what_the_administrator_may_not(desk, active, by):
    kim = account("kim", "editor", is_active=active)
    if by == "group":
        kim.groups.add(own_group("delete_session"))
    else:
        kim.user_permissions.add(Permission.objects.get(codename="delete_session"))
    assert save(desk, kim, username="mine").status == 403
    assert desk.get(f"{USERS}{kim.pk}/password/").status_code == 403


def test_nobody_is_put_into_a_group_that_gives_more_than_the_administrator_has(desk):
    beyond = own_group("delete_session")
    kim = account("kim", "editor")
    assert beyond.name not in desk.get(page_of(kim)).content.decode()
    kim = save(desk, kim, groups=[*keys("editor"), beyond.pk])
    assert kim.status == 200, "not a valid choice"
    assert set(kim.groups.values_list("name", flat=True)) == {"editor"}


def test_nobody_changes_their_own_rights(desk, boss):
    boss = save(desk, boss, first_name="Robin", groups=keys("reader"), is_active="")
    assert boss.first_name == "Robin"
    assert (boss.is_active, boss.is_staff) == (True, True)
    assert set(boss.groups.values_list("name", flat=True)) == {"administrator"}
    assert desk.post(f"{USERS}{boss.pk}/delete/", {"post": "yes"}).status_code == 403


def test_not_even_a_superuser_locks_themselves_out(client):
    root = somebody("superuser")
    client.force_login(root)
    root = save(client, root, is_superuser="", is_active="", groups=[])
    assert root.is_superuser
    assert root.is_active
    assert root.is_staff


def test_a_superuser_makes_others_superusers(client):
    client.force_login(somebody("superuser"))
    kim = save(client, account("kim"), is_superuser="on")
    assert kim.is_superuser
    assert kim.is_staff


def test_an_account_that_decided_something_is_switched_off_and_not_deleted(desk):
    kim, lea = account("kim", "editor"), account("lea", "editor")
    Correction.objects.create(action="change", kind="person", target={}, created_by=kim)
    assert desk.get(f"{USERS}{kim.pk}/delete/").status_code == 403
    assert desk.post(f"{USERS}{kim.pk}/delete/", {"post": "yes"}).status_code == 403
    assert not save(desk, kim, is_active="").is_active
    assert Correction.objects.get().created_by == kim
    assert desk.post(f"{USERS}{lea.pk}/delete/", {"post": "yes"}).status_code == 302
    assert not get_user_model().objects.filter(username="lea").exists()


@pytest.mark.parametrize("role", ROLES)
def test_the_program_keeps_the_roles(desk, role):
    group = Group.objects.get(name=role)
    before = set(group.permissions.all())
    answer = desk.get(page_of(group))
    assert answer.status_code == 200
    assert "The program keeps this role as it is" in answer.content.decode()
    assert desk.post(page_of(group), {"name": "mine", "permissions": []}).status_code == 403
    assert desk.post(f"/admin/auth/group/{group.pk}/delete/", {"post": "yes"}).status_code == 403
    assert set(Group.objects.get(name=role).permissions.all()) == before


def test_groups_of_a_newsrooms_own_give_what_their_maker_has_and_no_more(desk):
    held, beyond = (Permission.objects.get(codename=name).pk for name in ("view_quote", "delete_session"))
    assert desk.post("/admin/auth/group/add/", {"name": "all", "permissions": [held, beyond]}).status_code == 200
    assert not Group.objects.filter(name="all").exists()
    assert desk.post("/admin/auth/group/add/", {"name": "look", "permissions": [held]}).status_code == 302
    look = Group.objects.get(name="look")
    kim = account("kim")
    assert save(desk, kim, groups=[look.pk]).is_staff
    save(desk, look, permissions=[])
    assert not get_user_model().objects.get(pk=kim.pk).is_staff
    assert save(desk, own_group("delete_session"), permissions=[held]).status == 403


def test_lists_need_few_queries(desk, django_assert_max_num_queries):
    for number in range(30):
        account(f"kim{number}", "editor", "reader")
    with django_assert_max_num_queries(12):
        page = desk.get(USERS).content.decode()
    assert "editor" in page
    with django_assert_max_num_queries(12):
        desk.get("/admin/auth/group/")


@pytest.mark.parametrize(("role", "found"), [("editor", {"kim"}), ("reader", set()), ("none", set()), ("\0", set())])
def test_accounts_are_found_by_their_role(desk, role, found):
    account("kim", "editor")
    answer = desk.get(USERS, {"role": role})
    assert {user.username for user in answer.context["cl"].queryset} == found
