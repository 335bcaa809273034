"""How pages are cited, and references of all matches."""

import html
import re
from datetime import date

import pytest
from django.utils import timezone

from articles.browsing.citing import Citation, as_apa, as_bibtex, as_ris
from newsroom.versions import EXTRACTION
from tests.builders import article, meeting, person, source

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 28)


@pytest.fixture
def report():
    anna, boris = person("Anna Beispiel", "GB"), person("Boris Muster", "RU")
    made = article("Anna Beispiel & Boris 100%.", "2022-02", [anna, boris], ["GB", "RU"], source=source())
    meeting("2022-02-11", [anna, boris], ["GB", "RU"], [made])
    return made


def cited(client, path):
    """The styles that a page offers, by their names."""
    page = client.get(path).content.decode()
    found = re.search(r'<details class="cite">.*?</details>', page, re.DOTALL)[0]
    pairs = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", found, re.DOTALL)
    return {name: html.unescape(re.sub(r"<[^>]*>", "", text)) for name, text in pairs}


def test_a_report(client, report):
    styles = cited(client, f"/articles/{report.pk}/")
    url = f"http://testserver/articles/{report.pk}/"
    assert styles["APA"].startswith("Elbkurier. (February 2022). Anna Beispiel & Boris 100%")
    assert styles["APA"].endswith(f", from {url}")
    assert f"extraction {EXTRACTION}" in styles["APA"]
    assert "title = {{Anna Beispiel \\& Boris 100\\%.}}" in styles["BibTeX"]
    assert "month = feb" in styles["BibTeX"]
    assert f"urldate = {{{timezone.localdate()}}}" in styles["BibTeX"]
    assert styles["RIS"].startswith("TY  - NEWS")
    assert "DA  - 2022/02//" in styles["RIS"].splitlines()


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (
            "/meetings/{meeting}/",
            "Anna Beispiel – Boris Muster, 11 February 2022 [Record of a meeting, from reports of",
        ),
        ("/officials/anna-beispiel/", "Newsroom. (n.d.). Anna Beispiel [Record of an official; extraction"),
        ("/officials/anna-beispiel/boris-muster/", "Anna Beispiel – Boris Muster [Dossier of meetings;"),
        ("/countries/GB/RU/", "United Kingdom – Russia [Dossier of meetings;"),
        ("/meetings/?country=gb", "Meetings (Country: United Kingdom) [Data set;"),
        ("/articles/?q=boris", "Reports (Search: boris) [Data set;"),
    ],
)
def test_other_pages(client, report, path, words):
    path = path.format(meeting=report.accounts.get().meeting_id)
    styles = cited(client, path)
    assert words in styles["APA"]
    assert "http://testserver" + path.replace("=gb", "=GB") in styles["BibTeX"]


def test_nothing_typed_ends_an_entry():
    evil = Citation("a}b,c", "NEWS", "A} & {B", "T\\input{x}%$#_~^", "http://h/?a={b}", TODAY, day="2022")
    entry = as_bibtex(evil)
    assert entry.startswith("@misc{newsroom-abc,\n")
    unescaped = re.sub(r"\\[{}]", "", entry)
    assert unescaped.count("{") == unescaped.count("}")
    assert "year = {2022}" in entry and "month" not in entry
    assert as_apa(Citation("k", "ELEC", "", "Titel", "http://h/", TODAY)).startswith("Titel [extraction")


def test_a_record_has_a_tag_a_line():
    record = as_ris(Citation("k", "NEWS", "A", "T", "http://h/", TODAY, day="2022-02-11"))
    assert record.splitlines()[0] == "TY  - NEWS" and record.splitlines()[-1] == "ER  - "
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in record.splitlines())
    assert "DA  - 2022/02/11/" in record and "Y2  - 2026/11/28/" in record


def test_all_matches_as_references(client, report):
    bibtex = client.get("/articles/?format=bibtex").getvalue().decode()
    assert bibtex.count("@") == bibtex.count("@misc{newsroom-report") == 1
    records = client.get("/meetings/?format=ris&country=gb").getvalue().decode()
    assert records.count("TY  - ELEC") == records.count("ER  - ") == 1
