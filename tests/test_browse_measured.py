"""The pages that are measured over HTTP are there, and are what they are called; no test asserts a time."""

import pytest

from benchmarks import asked, bare

pytestmark = pytest.mark.django_db


@pytest.fixture
def filled(monkeypatch):
    """Bare rows of sixty reports."""
    monkeypatch.setattr(bare, "without_indexes", list)
    bare.fill(60)


def test_every_page_that_is_measured_is_answered(filled, client):
    addresses = asked.addresses(60)
    assert addresses.keys() == asked.PAGES.keys()
    for url in (urls[0] for urls in addresses.values()):
        response = client.get(url)
        assert response.status_code == 200, url
        listing = (response.context or {}).get("listing")
        assert listing is None or not listing.form.errors, f"{url} asks for what there is not"


def test_files_that_are_measured_have_rows(filled, client):
    lines = {kind: sum(1 for _line in client.get(url).getvalue().splitlines()) for kind, url in asked.EXPORTS.items()}
    assert lines["meetings, csv"] == lines["meetings, jsonl"] + 1
    assert all(number > 0 for number in lines.values())


def test_all_sites_are_asked_the_same_heavy_question():
    questions = asked.heavy(1000, 2)
    assert {len(urls) for urls in questions.values()} == {2}
    first = {kind: urls[0] for kind, urls in questions.items()}
    assert "official=p" in first["ours"]
    assert "date_after=2005-01-01" in first["ours"]
    assert all("2005-01-01" in url and "2014-06-28" in url for kind, url in first.items() if kind != "ours")
