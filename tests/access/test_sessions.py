"""Sessions: visitors have none, an idle one ends, and whoever changes a password ends all others."""

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils.timezone import now

from articles.access.sessions import SEEN
from tests.access.samples import somebody
from tests.access.test_logins import PASSWORD, log_in

pytestmark = pytest.mark.django_db
PAGE = "/admin/articles/quote/"


@pytest.fixture
def kim():
    """An editor."""
    return somebody("editor")


def inside(client):
    """Whether the browser still has a session."""
    return client.get(PAGE).status_code == 200


def browser(user):
    """A browser in which somebody logged in."""
    client = Client()
    assert log_in(client, user.username).status_code == 302
    return client


def stored(client):
    """The session of the browser as the database has it."""
    return Session.objects.get(pk=client.cookies["sessionid"].value)


def age(client, minutes):
    """Make the session's last note so much older."""
    session = client.session
    session[SEEN] -= minutes * 60
    session.save()
    Session.objects.filter(pk=session.session_key).update(
        expire_date=stored(client).expire_date - timedelta(minutes=minutes)
    )


def test_the_cookie_is_for_this_site_only_and_ends_with_the_browser(kim):
    cookie = browser(kim).cookies["sessionid"]
    assert (cookie["httponly"], cookie["samesite"], cookie["domain"], cookie["path"]) == (True, "Lax", "", "/")
    assert cookie["max-age"] == cookie["expires"] == ""


def test_a_session_that_nobody_uses_ends_after_two_hours(kim):
    client = browser(kim)
    age(client, 119)
    assert inside(client)
    age(client, 121)
    assert not inside(client)


def test_working_on_keeps_the_session_and_is_noted_every_few_minutes_only(kim, django_assert_num_queries):
    client = browser(kim)
    for _turn in range(5):
        age(client, 100)
        assert inside(client)
        assert stored(client).expire_date > now() + timedelta(minutes=115)
    before = stored(client).expire_date
    age(client, 4)
    assert inside(client)
    assert stored(client).expire_date < before, "four minutes are not worth a note"


@pytest.mark.parametrize("path", ["/", "/articles/", "/quotes/", "/no-such-page/", "/healthz"])
def test_a_visitor_gets_no_cookie_and_no_session(client, path):
    assert not client.get(path).cookies
    assert not Session.objects.exists()


def test_readers_pages_ask_nothing_of_an_editors_session(kim, django_assert_num_queries):
    client = browser(kim)
    with django_assert_num_queries(0):
        client.get("/robots.txt")


def test_logging_in_changes_the_session_that_was_given_before(kim, client):
    planted = client.session
    planted["planted"] = 1
    planted.save()
    key = planted.session_key
    client.cookies["sessionid"] = key
    log_in(client, kim.username)
    assert client.cookies["sessionid"].value != key
    assert not Session.objects.filter(pk=key).exists()


def test_changing_ones_password_keeps_this_browser_with_a_new_session_and_ends_the_others(kim):
    here, elsewhere = browser(kim), browser(kim)
    before = here.cookies["sessionid"].value
    new = "other horse battery"
    sent = {"old_password": PASSWORD, "new_password1": new, "new_password2": new}
    assert here.post("/admin/password_change/", sent).status_code == 302
    assert here.cookies["sessionid"].value != before
    assert inside(here)
    assert not inside(elsewhere)


def test_a_password_that_an_administrator_gives_ends_all_sessions(kim):
    client, desk = browser(kim), browser(somebody("administrator"))
    new = "other horse battery"
    sent = {"password1": new, "password2": new, "usable_password": "true"}
    assert desk.post(f"/admin/auth/user/{kim.pk}/password/", sent).status_code == 302
    assert inside(desk)
    assert not inside(client)


def test_whoever_is_switched_off_is_out_at_once(kim):
    client = browser(kim)
    kim.is_active = False
    kim.save()
    assert not inside(client)


def test_logging_out_ends_the_session_in_the_database(kim):
    client = browser(kim)
    assert client.get("/admin/logout/").status_code == 405, "a link or a picture logs nobody out"
    client.post("/admin/logout/")
    assert not Session.objects.exists()
    assert not inside(client)


def test_sessions_that_ran_out_go_with_the_next_log_in(kim):
    client = browser(kim)
    Session.objects.update(expire_date=now() - timedelta(minutes=1))
    browser(kim)
    assert Session.objects.count() == 1
    assert not inside(client)
