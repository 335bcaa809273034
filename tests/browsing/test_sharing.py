"""What other programs read: asked again by a fingerprint, open to scripts of any site, by GET, HEAD and OPTIONS."""

import pytest

from tests.builders import article, meeting, person, quote, source

pytestmark = pytest.mark.django_db
ADDRESSES = "/api/ /api/meetings/ /api/openapi.json /feeds/meetings/ /feeds/meetings.ics /codebook.json".split()


@pytest.fixture(autouse=True)
def report():
    anna = person("Anna Beispiel", "GB")
    made = article(people=[anna], source=source())
    quote(made, "Minister", anna)
    meeting(people=[anna], reports=[made])
    return made


@pytest.mark.parametrize("path", [*ADDRESSES, "/meetings/?format=csv", "/quotes/?format=ftm"])
def test_any_site_may_read_it(client, path):
    response = client.get(path, headers={"origin": "https://example.org"})
    assert response.status_code == 200
    assert response["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in response
    assert not response.cookies
    head = client.head(path)
    assert head.status_code == 200
    assert b"".join(head) == b""
    assert {name: head[name] for name in ("Content-Type", "Cache-Control")} == {
        "Content-Type": response["Content-Type"],
        "Cache-Control": "public, no-cache",
    }


@pytest.mark.parametrize("path", ["/", "/meetings/", "/admin/login/"])
def test_pages_are_for_people_alone(client, path):
    assert "Access-Control-Allow-Origin" not in client.get(path)
    assert client.options(path).status_code == 405


@pytest.mark.parametrize("path", ADDRESSES)
def test_a_browser_may_ask_first_and_nobody_may_write(client, path):
    asked = client.options(path, headers={"origin": "https://example.org", "access-control-request-method": "GET"})
    assert (asked.status_code, asked.content) == (204, b"")
    assert asked["Access-Control-Allow-Methods"] == asked["Allow"] == "GET, HEAD, OPTIONS"
    assert client.post(path).status_code == 405


@pytest.mark.parametrize("path", ["/api/articles/", "/api/articles/{pk}/", "/feeds/articles/"])
def test_what_has_not_changed_is_not_sent_again(client, report, path):
    path = path.format(pk=report.pk)
    first = client.get(path)
    again = client.get(path, headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", first["ETag"])
    assert again["Access-Control-Allow-Origin"] == "*"
    report.title = "Ein anderer Titel"
    report.save()
    assert client.get(path, headers={"if-none-match": first["ETag"]}).status_code == 200


def test_languages_have_fingerprints_of_their_own(client):
    article(countries=["DE"])
    german, english = (client.get("/api/countries/", headers={"accept-language": code}) for code in ("de", "en"))
    assert german["ETag"] != english["ETag"]
    assert "Accept-Language" in german["Vary"]
