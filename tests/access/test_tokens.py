"""A form without its token changes nothing, and whoever sent it in good faith learns what to do."""

import pytest
from django.test import Client

from articles.models import Person
from tests import builders
from tests.access.samples import browser

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("cookie", [None, "a" * 32])
@pytest.mark.parametrize("token", [None, "b" * 32, "a" * 31, ""])
def test_a_form_without_the_right_token_changes_nothing_and_says_what_to_do(cookie, token):
    client, erika = browser("editor"), builders.person("Erika Muster")
    if cookie:
        client.cookies["csrftoken"] = cookie
    sent = {"post": "yes", **({} if token is None else {"csrfmiddlewaretoken": token})}
    answer = client.post(f"/admin/articles/person/{erika.pk}/delete/", sent)
    page = answer.content.decode()
    assert answer.status_code == 403
    assert "This form was not taken." in page
    assert "masthead" in page
    assert Person.objects.get(pk=erika.pk).rejected is False


def test_a_form_from_another_site_is_refused_though_its_token_is_right():
    client = browser("administrator")
    client.cookies["csrftoken"] = "a" * 32
    sent = {"username": "mine", "csrfmiddlewaretoken": "a" * 32}
    answer = client.post("/admin/auth/user/add/", sent, headers={"origin": "https://evil.example"})
    assert answer.status_code == 403


def test_logging_in_needs_a_token_too():
    answer = Client(enforce_csrf_checks=True).post("/admin/login/", {"username": "kim", "password": "x"})
    assert answer.status_code == 403
