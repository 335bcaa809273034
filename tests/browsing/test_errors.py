"""Pages for what went wrong."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError

from articles.browsing.pages import home as home_page


@pytest.fixture
def broken(monkeypatch):
    """Lets the front page fail with an error."""

    def fail_with(error):
        def fail(*args, **kwargs):
            raise error

        monkeypatch.setattr(home_page, "drawn", fail)

    return fail_with


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "words"), [("en", "Something broke on our side."), ("de", "Bei uns ist etwas kaputtgegangen.")]
)
def test_a_fault_has_a_page_that_needs_no_database(client, broken, language, words):
    client.raise_request_exception = False
    broken(DatabaseError("secret"))
    response = client.get("/", headers={"accept-language": language})
    assert response.status_code == 500
    assert words in response.content.decode()
    assert "secret" not in response.content.decode()


@pytest.mark.django_db
def test_what_is_forbidden_has_a_page(client, broken):
    broken(PermissionDenied("secret"))
    response = client.get("/")
    assert response.status_code == 403
    assert "This page is not for everybody." in response.content.decode()


def test_a_foreign_host_name_has_a_page(client):
    response = client.get("/", headers={"host": "evil.example.org"})
    assert response.status_code == 400
    assert "This request cannot be understood." in response.content.decode()


@pytest.mark.parametrize("path", ["/robots.txt", "/favicon.ico", "/static/img/favicon.svg", "/static/css/newsroom.css"])
def test_small_files(client, path):
    assert client.get(path).status_code in (200, 301)
