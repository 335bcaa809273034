"""Pages of lists: order, numbers, chips, pagination, empty states."""

import pytest

from tests.builders import article, person

pytestmark = pytest.mark.django_db


def test_newest_first_in_a_stable_order(client):
    first, second = article(when="2022-02"), article(when="2022-02")
    newest, unknown = article(when="2023-01-01"), article(when=None)
    rows = client.get("/api/articles/").json()["results"]
    assert [row["id"] for row in rows] == [newest.pk, second.pk, first.pk, unknown.pk]


@pytest.mark.parametrize(
    ("page", "shown"),
    [("1", 1), ("2", 2), ("3", 2), ("99999999999999999999", 2), ("0", 2), ("-1", 2), ("x", 1), ("%00", 1), ("", 1)],
)
def test_wrong_pages_show_the_first_or_the_last(client, page, shown):
    for _ in range(26):
        article(countries=["AT"])
    content = client.get(f"/articles/?country=at&page={page}").content.decode()
    assert f"Page {shown} of 2" in content
    assert "26 reports" in content


def test_pagination_keeps_filters(client):
    for _ in range(26):
        article(countries=["AT"])
    content = client.get("/articles/?country=at&q=Wien").content.decode()
    assert "?q=Wien&amp;country=AT&amp;page=2" in content
    answer = client.get("/api/articles/?country=at&page=2").json()
    assert answer["previous"] == "http://testserver/api/articles/?country=AT&page=1"
    assert answer["next"] is None


def test_each_chip_removes_itself(client):
    person("Anna Beispiel")
    content = client.get("/articles/?country=at&country=de&official=anna-beispiel&date_after=2022-02").content.decode()
    assert 'href="?date_after=2022-02&amp;country=DE&amp;official=anna-beispiel"' in content
    assert 'href="?country=AT&amp;country=DE&amp;official=anna-beispiel"' in content
    assert "<b>February 2022</b>" in content
    assert "<b>Anna Beispiel</b>" in content


def test_values_that_repeat_stay_in_the_form(client):
    content = client.get("/articles/?country=at&country=de").content.decode()
    assert 'name="country" value="AT" checked' in content
    assert 'name="country" value="DE" checked' in content


@pytest.mark.parametrize("path", ["/", "/articles/", "/meetings/", "/officials/", "/countries/", "/quotes/"])
def test_an_empty_collection_says_what_to_do(client, path):
    assert "import_reports" in client.get(path).content.decode()


def test_no_match_says_what_to_do(client):
    article()
    assert "widen the dates" in client.get("/articles/?q=nirgends").content.decode()
