"""The timeline above lists: each number is that of the list it leads to, and the way back is there."""

import re
from html import unescape

import pytest

from tests.builders import article, meeting, person, quote

pytestmark = pytest.mark.django_db
FIGURE = re.compile(r'<figure class="timeline narrowing">.*?</figure>', re.DOTALL)
ROW = re.compile(r'<th scope="row">([^<]*)</th><td><a href="([^"]*)"[^>]*>([\d,]+)</a>')
COUNT = re.compile(r'role="status">\s*([\d,]+)')
WAY = re.compile(r'<a href="([^"]*)"[^>]*>← ([^<]*)</a>')


@pytest.fixture
def years():
    """Reports, meetings and quotes of seven years; some known to the month, to the year, to two days, or not at all."""
    anna, boris = person("Anna Beispiel", "GB"), person("Boris Muster", "RU")
    for when in ("2016-05-01", "2019", "2022-02", "2022-02-11", "2022-02-28/2022-03-01", "2022-12-31", None):
        report = article("Sie sagte es ihm.", when, [anna, boris], ["GB", "RU"])
        quote(report, "sagte es", anna)
        meeting(when, [anna, boris], ["GB", "RU"], [report], status="held" if when != "2022-02-11" else "planned")
    return anna


def page(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def numbers(content):
    figure = FIGURE.search(content)
    return {} if figure is None else {words: int(number) for words, _url, number in ROW.findall(figure[0])}


@pytest.mark.parametrize("path", ["/meetings/", "/articles/", "/quotes/"])
def test_the_years_of_a_long_time_then_the_months_of_one(client, years, path):
    assert numbers(page(client, path)) == {"2016": 1, "2019": 1, "2022": 4}
    months = {"Feb 2022": 3, "Mar 2022": 1, "Dec 2022": 1}
    assert numbers(page(client, f"{path}?date_after=2022&date_before=2022")) == months
    assert numbers(page(client, f"{path}?date_after=2022-03&date_before=2022-03")) == months
    assert numbers(page(client, f"{path}?date_after=2019&date_before=2022")) == {"2016": 1, "2019": 1, "2022": 4}


@pytest.mark.parametrize(
    "query", ["", "?country=ru&date_after=2022-02&date_before=2022-02", "?status=held", "?q=sagte"]
)
@pytest.mark.parametrize("path", ["/meetings/", "/articles/", "/quotes/"])
def test_each_number_is_that_of_the_list_behind_it(client, years, path, query):
    rows = ROW.findall(FIGURE.search(page(client, path + query))[0])
    assert rows
    for words, url, number in rows:
        assert COUNT.search(page(client, path + unescape(url)))[1] == number, words


def test_what_is_chosen_is_marked_and_the_way_back_is_there(client, years):
    content = page(client, "/meetings/?date_after=2022-02-11&date_before=2022-02-11&country=GB")
    figure = FIGURE.search(content)[0]
    assert re.findall(r'aria-current="true">(\d+)', figure) == ["3"]
    assert WAY.findall(figure) == [("?country=GB&amp;date_after=2022&amp;date_before=2022", "all of 2022")]
    figure = FIGURE.search(page(client, "/meetings/?date_after=2022&date_before=2022"))[0]
    assert "aria-current" not in figure
    assert WAY.findall(figure) == [("?", "at any time")]
    assert "1 match has no known day" in figure


@pytest.mark.parametrize(
    "query", ["date_after=x", "date_after=2023&date_before=2022", "date_before=%00", "date_after=1999"]
)
def test_wrong_and_open_dates_show_all_of_the_time(client, years, query):
    assert numbers(page(client, f"/meetings/?{query}")) == {"2016": 1, "2019": 1, "2022": 4}


def test_a_short_time_is_shown_by_months_and_one_month_not_at_all(client):
    for when in ("2022-01-05", "2022-03-05"):
        meeting(when, countries=["GB"], reports=[article(when=when)])
    assert numbers(page(client, "/meetings/")) == {"Jan 2022": 1, "Mar 2022": 1}
    assert WAY.findall(page(client, "/meetings/?date_after=2022-01&date_before=2022-01")) == [("?", "at any time")]
    assert "narrowing" not in page(client, "/meetings/?country=FR")


def test_other_ways_to_look_keep_the_filters(client, years):
    content = page(client, "/meetings/?country=gb&date_after=2022")
    assert '<a href="/meetings/?date_after=2022&amp;country=GB" aria-current="page">List</a>' in content
    assert '<a href="/meetings/matrix/?date_after=2022&amp;country=GB&amp;status=">Matrix</a>' in content
    assert '<a href="/meetings/matrix/">Matrix</a>' in page(client, "/meetings/")
    content = page(client, "/meetings/matrix/?of=officials&country=gb")
    assert '<a href="/meetings/?country=GB&amp;status=held">List</a>' in content
