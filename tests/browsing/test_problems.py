"""Addresses that lead nowhere, and a database that does not answer."""

import pytest
from django.db import DatabaseError, InterfaceError, OperationalError
from django.db.backends.utils import CursorWrapper

from articles.models import Departure
from tests.builders import article, meeting, person


def lost(client, path, language="en"):
    """The page of an address that leads nowhere."""
    answer = client.get(path, follow=True, headers={"accept-language": language})
    assert answer.status_code == 404
    return answer.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("path", "link"),
    [
        ("/officials/ben-walace/", 'href="/officials/ben-wallace/">Ben Wallace<'),
        ("/officials/bne-wallace/", 'href="/officials/ben-wallace/">Ben Wallace<'),
        ("/officials/Ben_Walace", 'href="/officials/ben-wallace/">Ben Wallace<'),
        ("/people/ben-wallace", 'href="/officials/ben-wallace/">Ben Wallace<'),
        ("/officials/ben-wallace/nobody/", 'href="/officials/ben-wallace/">Ben Wallace<'),
        ("/countries/grossbritannien/", 'href="/officials/">'),
        ("/countries/united-kingdm/", 'href="/countries/GB/">United Kingdom<'),
        ("/countries/GB/russai/", 'href="/countries/RU/">Russia<'),
        ("/meeting/", 'href="/meetings/">Meetings<'),
        ("/quotse/", 'href="/quotes/">Quotes<'),
        ("/nirgends/sanktionen-gegen", 'value="nirgends sanktionen gegen"'),
        ("/articles/sanktionen", 'value="sanktionen"'),
    ],
)
def test_an_address_that_is_nearly_right_leads_on(client, path, link):
    ben = person("Ben Wallace", "GB")
    article(people=[ben], countries=["GB", "RU"])
    assert link in lost(client, path)


@pytest.mark.django_db
def test_the_nearest_names_are_few_and_visible(client):
    hidden = person("Ben Walsh", "GB")
    article(people=[hidden], hidden=True)
    article(people=[person(f"Ben Wallace {n}", slug=f"ben-wallace-{n}") for n in range(10)])
    page = lost(client, "/officials/ben-wallace/")
    assert page.count('href="/officials/ben-wallace-') == 6
    assert "Ben Walsh" not in page


@pytest.mark.django_db
@pytest.mark.parametrize(("language", "words"), [("en", "Report {} was here and has been taken down."), ("de", "{}")])
def test_what_is_gone_says_so(client, language, words):
    report = article(hidden=True)
    met = meeting(reports=[report])
    Departure.objects.create(body_sha256="x", number=987654)
    assert words.format(report.pk) in lost(client, f"/articles/{report.pk}/", language)
    assert words.format(987654) in lost(client, "/articles/987654/", language)
    assert "taken down." not in lost(client, "/articles/987655/").replace("or taken down.", "")
    assert "no report tells of it any more" in lost(client, f"/meetings/{met.pk}/")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "part", ["%00", "%ED%A0%80", "9" * 400, "٣", "%FF", "'; DROP TABLE x; --", "<script>alert(1)</script>", "a" * 5000]
)
def test_nasty_addresses_break_nothing(client, part):
    for name in ("articles", "meetings", "officials", "countries", "quotes", "x"):
        assert "<script>alert" not in lost(client, f"/{name}/{part}/x-y")


@pytest.fixture
def silent(monkeypatch):
    """A database that answers nothing."""

    def broken(error):
        def fail(*_args, **_kwargs):
            raise error("secret")

        monkeypatch.setattr(CursorWrapper, "execute", fail)

    return broken


@pytest.mark.django_db
@pytest.mark.parametrize("error", [OperationalError, InterfaceError])
@pytest.mark.parametrize(("language", "words"), [("en", "cannot be reached at the moment"), ("de", "")])
def test_without_a_database_pages_say_so_and_when_to_come_again(client, silent, error, language, words):
    client.raise_request_exception = False
    silent(error)
    for path in ("/", "/articles/", "/officials/x/", "/api/meetings/"):
        answer = client.get(path, headers={"accept-language": language})
        page = answer.content.decode()
        assert (answer.status_code, answer["Retry-After"], answer["Cache-Control"]) == (503, "30", "no-store")
        assert f'<html lang="{language}">' in page and words in page and "secret" not in page
        assert "default-src 'none'" in answer["Content-Security-Policy"]
    answer = client.post("/login/", {"username": "kim", "password": "x"})
    assert answer.status_code == 503
    assert client.get("/nowhere/near/").status_code == 404


@pytest.mark.django_db
def test_other_faults_of_the_database_are_ours(client, silent):
    client.raise_request_exception = False
    silent(DatabaseError)
    answer = client.get("/articles/")
    assert (answer.status_code, answer.has_header("Retry-After")) == (500, False)
