"""Logging in: guessing is slow, nobody is locked out by somebody else, and administrators see who came and went."""

import re

import pytest
from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles.admin.logins import browser_of
from tests.access.samples import somebody

LOGIN = "/admin/login/"
PASSWORD = "correct horse battery"
LISTS = ["axes_accesslog", "axes_accessfailurelog", "axes_accessattempt"]

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def kim():
    """An editor who logs in like everybody else."""
    user = somebody("editor")
    user.username = "kim"
    user.save()
    return user


def log_in(client, name="kim", password=PASSWORD, where="192.0.2.1", then="", browser="Firefox"):
    """The answer to the log-in form as a browser sends it."""
    sent = {"username": name, "password": password, "next": then}
    return client.post(LOGIN, sent, REMOTE_ADDR=where, headers={"user-agent": browser})


def guess(number, **how):
    """The status of so many wrong guesses, each from a browser of its own."""
    return [log_in(Client(), password=f"guess {turn}", **how).status_code for turn in range(number)]


def comes_in(**how):
    """Whether the right password opens the door."""
    return log_in(Client(), **how).status_code == 302


def test_guessing_is_stopped_with_a_sentence_in_the_sites_look(settings):
    assert guess(settings.AXES_FAILURE_LIMIT - 1) == [200] * (settings.AXES_FAILURE_LIMIT - 1)
    answer = log_in(Client(), password="wrong")
    page = answer.content.decode()
    assert answer.status_code == 429
    assert "Too many failed log-ins." in page
    assert "For an hour nobody can log in from here by this name" in page
    assert "masthead" in page
    assert re.search(r"<bdi>kim</bdi> 10 times", page)
    assert log_in(Client()).status_code == 429, "not even the right password helps"


def test_what_the_guesser_typed_is_shown_as_text(settings):
    guess(settings.AXES_FAILURE_LIMIT, name="<script>alert(1)</script>")
    page = log_in(Client(), name="<script>alert(1)</script>").content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page


def test_nobody_is_locked_out_by_somebody_elses_guesses(settings):
    guess(settings.AXES_FAILURE_LIMIT + 5, where="198.51.100.7")
    assert not comes_in(where="198.51.100.7")
    assert comes_in(where="192.0.2.1"), "the same name from elsewhere"
    lea = get_user_model().objects.create_user("lea", password=PASSWORD, is_staff=True)
    assert comes_in(name=lea.username, where="198.51.100.7"), "another name from the same place"


def test_another_browser_or_another_claim_of_an_address_is_no_new_start(settings):
    guess(settings.AXES_FAILURE_LIMIT // 2, browser="Firefox")
    guess(settings.AXES_FAILURE_LIMIT // 2, browser="curl")
    assert not comes_in(browser="Chromium")
    claim = {"REMOTE_ADDR": "192.0.2.1", "HTTP_X_FORWARDED_FOR": "203.0.113.9"}
    assert Client().post(LOGIN, {"username": "kim", "password": PASSWORD}, **claim).status_code == 429


def test_an_hour_later_one_may_try_again_however_often_one_tried_meanwhile(settings):
    guess(settings.AXES_FAILURE_LIMIT)
    AccessAttempt.objects.update(attempt_time=timezone.now() - timezone.timedelta(minutes=59))
    assert not comes_in()
    AccessAttempt.objects.update(attempt_time=AccessAttempt.objects.get().attempt_time - timezone.timedelta(minutes=2))
    assert comes_in()


def test_coming_in_forgets_the_typing_errors_before(settings):
    guess(settings.AXES_FAILURE_LIMIT - 1)
    assert comes_in()
    guess(settings.AXES_FAILURE_LIMIT - 1)
    assert comes_in()


def test_the_form_tells_nobody_which_names_exist(kim):
    somebody("reader")
    get_user_model().objects.create_user("gone", password=PASSWORD, is_staff=True, is_active=False)
    tries = [("kim", "wrong"), ("nobody", "wrong"), ("reader", PASSWORD), ("reader", "wrong"), ("gone", PASSWORD)]
    pages = set()
    for name, password in tries:
        page = log_in(Client(), name=name, password=password).content.decode()
        pages.add(re.sub(r'value="[^"]*"', "", page))
    assert len(pages) == 1


@pytest.mark.parametrize(
    "hostile",
    [
        "https://evil.example/",
        "//evil.example/",
        "///evil.example/",
        "http:evil.example",
        "\\\\evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "https://testserver@evil.example/",
        "\thttps://evil.example/",
        " //evil.example",
    ],
)
def test_logging_in_leads_nowhere_else(hostile):
    answer = log_in(Client(), then=hostile)
    assert (answer.status_code, answer.url) == (302, "/admin/")
    answer = Client().post("/language/", {"language": "de", "next": hostile})
    assert answer.url in ("/", "")


def test_logging_in_leads_back_to_where_one_was():
    assert log_in(Client(), then="/admin/articles/quote/?q=x").url == "/admin/articles/quote/?q=x"


def test_the_log_says_who_came_in_and_went_out_when_and_from_where(client):
    log_in(client)
    client.post("/admin/logout/")
    [row] = AccessLog.objects.all()
    assert (row.username, row.ip_address, row.user_agent) == ("kim", "192.0.2.1", "Firefox")
    assert row.attempt_time <= row.logout_time


def test_the_log_says_who_failed_and_never_with_which_password(settings):
    guess(settings.AXES_FAILURE_LIMIT)
    rows = AccessFailureLog.objects.order_by("pk")
    assert [row.locked_out for row in rows] == [False] * (settings.AXES_FAILURE_LIMIT - 1) + [True]
    assert {(row.username, row.ip_address) for row in rows} == {("kim", "192.0.2.1")}
    stored = [str(list(model.objects.values())) for model in (AccessLog, AccessFailureLog, AccessAttempt)]
    assert "guess" not in "".join(stored)


@pytest.mark.parametrize("name", LISTS)
def test_administrators_read_the_lists_and_change_nothing(client, name, settings):
    guess(settings.AXES_FAILURE_LIMIT)
    comes_in(where="198.51.100.7")
    client.force_login(somebody("administrator"))
    page = client.get(reverse(f"admin:{name}_changelist"))
    assert "kim" in page.content.decode()
    assert "192.0.2.1" in page.content.decode() or "198.51.100.7" in page.content.decode()
    key = page.context["cl"].queryset.first().pk
    assert client.post(reverse(f"admin:{name}_change", args=[key]), {"username": "lea"}).status_code == 403
    assert client.get(reverse(f"admin:{name}_add")).status_code == 403


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize(
    "query", [{"q": "kim"}, {"out": "yes"}, {"out": "no"}, {"locked_out__exact": "1"}, {"q": "\0"}]
)
def test_the_lists_are_searched_and_filtered(client, name, query):
    guess(2)
    client.force_login(somebody("administrator"))
    assert client.get(reverse(f"admin:{name}_changelist"), query, follow=True).status_code == 200


@pytest.mark.parametrize("name", LISTS)
def test_the_lists_need_few_queries(client, name, django_assert_max_num_queries):
    for number in range(30):
        guess(1, where=f"192.0.2.{number}")
        comes_in(where=f"192.0.2.{number}", browser=f"{number}")
        guess(1, where=f"192.0.2.{number}")
    client.force_login(somebody("administrator"))
    with django_assert_max_num_queries(16):
        assert client.get(reverse(f"admin:{name}_changelist")).status_code == 200


def test_an_administrator_lets_somebody_in_again_and_the_log_keeps_the_failures(client, settings):
    guess(settings.AXES_FAILURE_LIMIT // 2, browser="Firefox")
    guess(settings.AXES_FAILURE_LIMIT // 2, browser="curl")
    assert not comes_in()
    client.force_login(somebody("administrator"))
    listed = reverse("admin:axes_accessattempt_changelist")
    rows = client.get(listed).context["cl"].queryset
    assert {row.failures_n for row in rows} == {settings.AXES_FAILURE_LIMIT}, "of all browsers together"
    sent = {"action": "let_in", "_selected_action": [row.pk for row in rows]}
    assert "They may try again." in client.post(listed, sent, follow=True).content.decode()
    assert AccessFailureLog.objects.count() == settings.AXES_FAILURE_LIMIT
    assert comes_in()


def test_old_entries_go_with_the_next_log_in(settings):
    guess(1)
    comes_in()
    old = timezone.now() - timezone.timedelta(days=settings.LOGINS_KEPT_DAYS, minutes=1)
    for log in (AccessLog, AccessFailureLog):
        log.objects.update(attempt_time=old)
    comes_in()
    assert AccessLog.objects.count() == 1
    assert not AccessFailureLog.objects.exists()


@pytest.mark.parametrize(
    ("agent", "browser"),
    [
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox 140"),
        ("Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36", "Chrome 138"),
        ("Mozilla/5.0 AppleWebKit/537.36 Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0", "Edg 138"),
        ("curl/7.88.1", "curl/7.88.1"),
        ("", ""),
    ],
)
def test_the_browser_is_named_in_short(agent, browser):
    assert browser_of(agent) == browser
