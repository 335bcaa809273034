"""An administrator makes an account in a real browser, with scripts and without, and the new editor goes to work."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from playwright.sync_api import expect

from tests.browser.windows import window_of

PASSWORD = "correct horse battery"


@pytest.fixture
def boss(transactional_db):
    """The administrator."""
    user = get_user_model().objects.create_user("boss", password=PASSWORD, is_staff=True)
    user.groups.add(Group.objects.get(name="administrator"))
    return user


def log_in(page, name):
    """Fill the log-in form in and wait for the front page of the admin."""
    page.goto("/admin/login/")
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url("**/admin/")


@pytest.mark.parametrize("scripts", [True, False])
def test_a_new_editor_comes_in_and_finds_what_editors_may(chromium, live_server, boss, scripts):
    context = window_of(chromium, live_server, java_script_enabled=scripts)
    page, problems = context.new_page(), []
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    log_in(page, "boss")
    page.goto("/admin/auth/user/add/")
    page.get_by_label("Username").fill("kim")
    page.get_by_label("Password:", exact=True).fill(PASSWORD)
    page.get_by_label("Password confirmation").fill(PASSWORD)
    page.get_by_label("editor", exact=True).check()
    page.get_by_role("button", name="Save", exact=True).click()
    page.locator(".messagelist .success").wait_for()
    page.get_by_role("button", name="Log out").click()
    log_in(page, "kim")
    expect(page.get_by_role("link", name="Quotes").first).to_be_visible()
    assert page.get_by_role("link", name="Users").count() == 0
    assert page.goto("/admin/auth/user/").status == 403
    assert [one for one in problems if "403" not in one] == []
    context.close()
