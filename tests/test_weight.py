"""What goes over the line: little, compressed where that gives nothing away, and from nobody else."""

import gzip
import re
from pathlib import Path

import pytest

from tests.builders import article, meeting, mention, person, quote, source

pytestmark = pytest.mark.django_db
SEEDS = sorted((Path(__file__).resolve().parent.parent / "seeds").glob("*.txt"))
COMPRESSED = {"accept-encoding": "gzip, br"}
HEAVIEST = 60_000


def body(response):
    """The bytes of an answer as they go over the line."""
    return b"".join(response.streaming_content) if response.streaming else response.content


def loaded(content):
    """The addresses of what a browser fetches along with a page."""
    links = re.findall(r"<link\b[^>]*>", content)
    fetched = [link for link in links if re.search(r'rel="(stylesheet|icon|preload)"', link)]
    return re.findall(r'src="([^"]+)"', content) + [re.search(r'href="([^"]+)"', link)[1] for link in fetched]


@pytest.fixture
def paths():
    """Pages full of real text."""
    people = [
        person(f"Person {n}", "GB" if n % 2 else "RU", f"Amt {n}", ("2022-01-01", "2022-02-01")) for n in range(9)
    ]
    texts = [path.read_text() for path in SEEDS[:30]]
    reports = [
        article(text, "2022-02", people, ["GB", "RU"], source=source(f"Blatt {n % 9}")) for n, text in enumerate(texts)
    ]
    for report in reports:
        words = sorted(set(re.findall(r"\b\w{12,}\b", report.body)))
        for n, word in enumerate(words):
            mention(report, word, person=people[n % 9])
        quote(report, report.body[100:300], people[0])
        met = meeting(people=people, countries=["GB", "RU"], reports=reports[:6], topics=words[:3])
    longest = max(reports, key=lambda report: len(report.body))
    return ["/", "/articles/", longest.get_absolute_url(), met.get_absolute_url(), "/meetings/", "/quotes/"]


def test_a_first_visit_is_light_and_asks_nobody_else(client, paths):
    for path in paths:
        page = client.get(path, headers=COMPRESSED)
        assert page["Content-Encoding"] == "gzip"
        fetched = loaded(gzip.decompress(page.content).decode())
        assert fetched
        assert all(url.startswith("/static/") for url in fetched)
        weight = len(page.content) + sum(len(body(client.get(url, headers=COMPRESSED))) for url in fetched)
        assert weight < HEAVIEST, path


def test_what_holds_a_secret_is_not_compressed(client, editor):
    assert client.get("/articles/", headers=COMPRESSED).has_header("Content-Encoding")
    form = client.get("/admin/login/", headers=COMPRESSED)
    assert "csrfmiddlewaretoken" in form.content.decode()
    client.force_login(editor)
    assert "csrfmiddlewaretoken" in client.get("/admin/", headers=COMPRESSED).content.decode()
    assert not client.get("/articles/", headers=COMPRESSED).has_header("Content-Encoding")


def test_browsers_that_take_no_compression_get_none(client):
    page = client.get("/articles/", headers={"accept-encoding": "identity"})
    assert "<!doctype html>" in page.content.decode()
    assert "Accept-Encoding" in page["Vary"]


def test_a_style_sheet_is_fetched_again_only_if_it_changed(client):
    sheet = client.get("/static/css/newsroom.css", headers=COMPRESSED)
    assert b"--paper" in gzip.decompress(body(sheet))
    again = {**COMPRESSED, "if-modified-since": sheet["Last-Modified"]}
    assert client.get("/static/css/newsroom.css", headers=again).status_code == 304
