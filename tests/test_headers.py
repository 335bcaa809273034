"""What every answer tells browsers: the score of its headers by the rules of the MDN HTTP Observatory."""

import pytest
from django.http import HttpResponse
from django.test import Client

from newsroom.isolation import FOR_OTHERS
from tests.access.measuring import collected
from tests.access.samples import browser
from tests.observatory import score

# As an installation behind https has it: `check --deploy` sees in ./test that HTTPS=1 switches all of this on.
SECURE = {
    "SECURE_SSL_REDIRECT": True,
    "SECURE_HSTS_SECONDS": 31536000,
    "SECURE_HSTS_INCLUDE_SUBDOMAINS": True,
    "SECURE_HSTS_PRELOAD": True,
    "SESSION_COOKIE_SECURE": True,
    "CSRF_COOKIE_SECURE": True,
    "LANGUAGE_COOKIE_SECURE": True,
}
FROM, FROM_FOR_OTHERS = 130, 120


@pytest.fixture
def secure(settings):
    """The settings of an installation behind https."""
    for name, value in SECURE.items():
        setattr(settings, name, value)


# Of the readers', the editors' and the refused ones those that ask no database.
@pytest.mark.parametrize(
    "path",
    ["/login/", "/admin/login/", "/no-such-page/", "/codebook/", "/robots.txt", "/opensearch.xml", "/codebook.csv"],
)
def test_a_page_has_a_high_score(secure, path):
    assert score(Client().get(path, secure=True)) >= FROM


def test_what_other_sites_may_load_earns_all_but_the_reward_for_being_closed(secure):
    assert score(Client().get("/codebook.json", secure=True)) == FROM_FOR_OTHERS


@pytest.mark.once
@pytest.mark.django_db
@pytest.mark.parametrize("role", ["visitor", "superuser"])
def test_whatever_is_answered_at_any_address_has_a_high_score(secure, role):
    low, statuses, client = {}, set(), browser(role)
    for pattern, path in collected().items():
        answer = client.get(path, secure=True)
        found, aim = score(answer), FROM_FOR_OTHERS if path.startswith(FOR_OTHERS) else FROM
        statuses.add(answer.status_code)
        if found < aim:
            low[pattern] = (found, answer.status_code)
    assert low == {}
    assert {200, 302, 404} <= statuses


def test_what_is_refused_has_a_high_score(secure):
    client = Client(raise_request_exception=False)
    assert score(client.get("/", secure=True, headers={"host": "evil.example.org"})) >= FROM
    assert score(client.put("/articles/", secure=True)) >= FROM


def test_a_visit_by_http_is_led_to_https_of_the_same_host(secure):
    answer = Client().get("/articles/?q=a")
    assert (answer.status_code, answer["Location"]) == (301, "https://testserver/articles/?q=a")


GOOD = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; form-action 'self'; frame-ancestors 'none'",
    "Referrer-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
}


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, 130),
        ({"Cross-Origin-Resource-Policy": "cross-origin"}, 120),
        ({"Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'"}, 125),
        ({"Content-Security-Policy": "default-src 'self' 'unsafe-inline'"}, 60),
        ({"Content-Security-Policy": ""}, 55),
        ({"Strict-Transport-Security": ""}, 80),
        ({"X-Content-Type-Options": ""}, 125),
        ({"Referrer-Policy": "unsafe-url"}, 120),
    ],
)
def test_the_score_follows_the_published_rules(changed, expected):
    assert score(HttpResponse(headers={**GOOD, **changed})) == expected
