"""What search machines, browsers and those who show links to our pages get."""

import io
import re
from xml.etree import ElementTree

import pytest
from django.test import Client
from PIL import Image

from articles.browsing import sitemaps
from articles.browsing.cards.drawing import MARGIN, SANS, WIDTH, cut, drawn, font, legible, title_lines
from articles.browsing.cards.words import Card
from tests.builders import article, meeting, person, place, quote, source

LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


@pytest.fixture
def collection(db):
    """A meeting of two officials, told by a report with a quote."""
    anna = person("Anna Beispiel", "GB", "Außenministerin", ("2022-01-01", "2022-02-01"))
    boris = person("Борис Мустер", "RU", slug="boris-muster")
    report = article('Sie <b>"traf"</b> Boris.', people=[anna, boris], countries=["GB", "RU"], source=source())
    quote(report, "traf", anna)
    met = meeting("2022-02-11", [anna, boris], ["GB", "RU"], [report], place=place("Wien"))
    return {"article": report.pk, "meeting": met.pk}


def tags(client, path):
    """The tags of a page for those who show a link to it."""
    page = client.get(path).content.decode()
    return dict(re.findall(r'<meta (?:property|name)="(og:\S+|twitter:card)" content="([^"]*)">', page))


@pytest.mark.parametrize(
    ("path", "title", "told"),
    [
        ("/articles/{article}/", "Sie &lt;b&gt;&quot;traf&quot;&lt;/b&gt; Boris.",
         "Elbkurier · February 2022 · Anna Beispiel, Борис Мустер"),
        ("/meetings/{meeting}/", "Anna Beispiel – Борис Мустер",
         "Meeting · held · 11 February 2022 · Vienna · in person · 1 report"),
        ("/officials/anna-beispiel/", "Anna Beispiel", "Official · United Kingdom · Außenministerin"),
        ("/officials/anna-beispiel/boris-muster/", "Anna Beispiel – Борис Мустер", "Two officials · Their meetings"),
        ("/countries/GB/RU/", "United Kingdom – Russia", "Two countries · Their meetings"),
    ],
)  # fmt: skip
def test_a_thing_has_a_card_and_a_picture_of_its_own(client, collection, path, title, told):
    found = tags(client, path.format(**collection))
    assert found["og:title"] == title
    assert found["og:description"].startswith(told)
    assert found["og:url"] == f"http://testserver{path.format(**collection)}"
    address = found["og:image"].removeprefix("http://testserver")
    answer = client.get(address)
    assert answer["Content-Type"] == "image/png"
    assert Image.open(io.BytesIO(answer.content)).size == (1200, 630)
    assert not answer.cookies and "max-age" in answer["Cache-Control"]
    again = client.get(address, headers={"if-none-match": answer["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    ("path", "title"),
    [("/", "At a glance"), ("/meetings/?country=GB", "Meetings: United Kingdom"), ("/countries/GB/", "United Kingdom"),
     ("/codebook/", "Newsroom"), ("/meetings/map/?country=GB", "Map: United Kingdom, held")],
)  # fmt: skip
def test_other_pages_have_the_card_of_the_site(client, collection, path, title):
    found = tags(client, path)
    assert found["og:title"] == title
    assert found["og:image"] == "http://testserver/static/img/card.png"
    assert client.get("/static/img/card.png").status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/nowhere/", "/login/", "/errors/new/"])
def test_pages_that_nobody_should_link_to_have_none(client, path):
    assert tags(client, path) == {}


def test_a_refused_form_at_the_address_of_a_thing_has_none(collection):
    browser = Client(enforce_csrf_checks=True)
    for path in ("/articles/{article}/", "/officials/anna-beispiel/", "/countries/GB/", "/countries/GB/RU/"):
        answer = browser.post(path.format(**collection))
        assert answer.status_code == 403 and "og:title" not in answer.content.decode()


def test_what_is_hidden_has_no_picture(client, collection):
    hidden = article(hidden=True)
    for path in (f"articles/{hidden.pk}", "articles/0", "meetings/0", "officials/x", "countries/GB/XX"):
        assert client.get(f"/cards/{path}.png").status_code == 404


def test_letters_that_the_typefaces_lack_are_spelt_out_and_others_kept():
    assert legible("Müller Łukasz Đặng Зеленський Çavuşoğlu “–”") == "Müller Łukasz Đặng Зеленський Çavuşoğlu “–”"
    assert legible("习近平 محمد").isascii()
    assert legible("\U000e0001\u2603")


@pytest.mark.parametrize("title", ["kurz", "Wort " * 60, "x" * 300, "W" * 40 + " i", ""])
def test_titles_fit_whatever_they_are(title):
    lines, face = title_lines(title)
    assert len(lines) <= 4
    assert all(face.getlength(line) <= WIDTH - 2 * MARGIN for line in lines)
    assert any("…" in line for line in lines) == (len(title) > 30)
    assert cut(title, font(SANS, 28)) == title if len(title) < 30 else cut(title, font(SANS, 28)).endswith("…")
    assert drawn(Card(title, title, title, "")).startswith(b"\x89PNG")


def addresses(answer):
    """The addresses in a sitemap or an index of them, without the host."""
    assert answer.status_code == 200 and answer["Content-Type"] == "application/xml"
    found = ElementTree.fromstring(answer.content).iter(LOC)  # noqa: S314
    return [one.text.removeprefix("http://testserver") for one in found]


def test_the_sitemap_has_every_page_of_a_thing_once_in_parts(client, collection, monkeypatch):
    monkeypatch.setattr(sitemaps, "A_PART", 2)
    for number in range(3):
        article(f"Bericht {number}", hidden=number == 1)
    person("Niemand")
    client.get("/articles/")
    robots = client.get("/robots.txt").content.decode()
    assert "Sitemap: http://testserver/sitemap.xml\n" in robots
    parts = addresses(client.get("/sitemap.xml"))
    assert "/sitemap-reports.xml?p=2" in parts
    found = [one for part in parts for one in addresses(client.get(part))]
    assert sorted(found) == sorted(set(found))
    assert all(client.get(one).status_code == 200 for one in found)
    assert len([one for one in found if one.startswith("/articles/")]) == 1 + 3
    for path in (
        "/officials/anna-beispiel/",
        "/countries/GB/",
        "/countries/GB/RU/",
        "/officials/anna-beispiel/boris-muster/",
        f"/meetings/{collection['meeting']}/",
    ):
        assert path in found
    assert "/countries/RU/GB/" not in found and "/officials/niemand/" not in found


@pytest.mark.django_db
@pytest.mark.parametrize(
    "query", ["-countries.xml?p=0", "-reports.xml?p=99", "-reports.xml?p=x", "-x.xml", f"-meetings.xml?p={'9' * 400}"]
)
def test_parts_that_there_are_not(client, query):
    assert client.get(f"/sitemap-{query}").status_code == 404
    assert addresses(client.get("/sitemap-reports.xml")) == []


@pytest.mark.django_db
def test_browsers_learn_to_search_here(client):
    page = client.get("/").content.decode()
    assert 'rel="search" type="application/opensearchdescription+xml" title="Newsroom" href="/opensearch.xml"' in page
    answer = client.get("/opensearch.xml")
    root = ElementTree.fromstring(answer.content)  # noqa: S314
    urls = [one.get("template") for one in root if one.tag.endswith("Url")]
    assert urls[0] == "http://testserver/articles/?q={searchTerms}"
    assert client.get(urls[1].removeprefix("http://testserver").replace("{searchTerms}", "x")).status_code == 200
    touch = re.search(r'rel="apple-touch-icon" href="([^"]+)"', page)[1]
    assert Image.open(io.BytesIO(b"".join(client.get(touch).streaming_content))).size == (180, 180)
