"""The map: each country has the number of its list, in circle and table alike."""

import re
from html import unescape

import pytest

from articles.browsing.charts.world import points
from articles.browsing.naming import territories
from tests.builders import article, meeting, place

pytestmark = pytest.mark.django_db
CIRCLE = re.compile(
    r'<a href="([^"]*)"[^>]* aria-label="([^"]*): ([\d,]+)"><title>[^<]*</title><circle[^>]* r="([\d.]+)"'
)
ROW = re.compile(
    r'<th scope="row"><a href="/countries/(\w+)/">([^<]*)</a>.*?<td><a href="([^"]*)"[^>]*>([\d,]+)</a>', re.DOTALL
)
COUNT = re.compile(r'role="status">\s*([\d,]+) meeting')


@pytest.fixture
def some():
    """Meetings in four countries of today and one of yesterday, in places without a country, and in none."""
    report = article("Sie trafen sich.", countries=["GB", "RU"])
    wien, bern = place("Wien", "AT"), place("Bern", "CH")
    for when in ("2020", "2021-02", "2022-02-11", None):
        meeting(when, countries=["GB", "RU"], reports=[report], place=wien)
    meeting("2022-02-12", countries=["GB", "FR"], reports=[report], place=bern, format="video")
    meeting("2022-02-13", countries=["GB", "XK"], reports=[report], place=bern, status="cancelled")
    meeting("1988-05-29", countries=["US", "SUHH"], reports=[report], place=place("Kreml", "SUHH"))
    meeting("2022-02-14", countries=["SG", "UM"], reports=[report], place=place("Bord der Gorch"))
    meeting("2022-02-15", reports=[report])
    meeting("2022-02-16", countries=["GB"], reports=[article(hidden=True)], place=wien)


def page(client, query=""):
    response = client.get(f"/meetings/map/{query}")
    assert response.status_code == 200
    return response.content.decode()


def table(content):
    return {code: int(number) for code, _name, _url, number in ROW.findall(content)}


def test_by_host_and_by_those_who_took_part(client, some):
    content = page(client)
    assert table(content) == {"AT": 4, "CH": 1, "SUHH": 1}
    assert "Of 2 meetings the country is not known" in content
    content = page(client, "?by=part&status=")
    assert table(content) == {"GB": 6, "RU": 4, "FR": 1, "SG": 1, "SUHH": 1, "UM": 1, "US": 1, "XK": 1}
    assert "Of 1 meeting the country is not known" in content
    assert content.count("not on the map") == 1


QUERIES = [
    "", "?by=part", "?by=part&status=",
    "?by=part&country=RU&country=GB", "?host=CH&host=at&status=", "?by=part&host=AT",
    "?date_after=2022&date_before=2022", "?by=x&status=x&date_after=x", "?format=video&by=part", "?q=trafen&country=gb",
]  # fmt: skip


@pytest.mark.parametrize("query", QUERIES)
def test_each_number_is_that_of_the_list_behind_it(client, some, query):
    content = page(client, query)
    rows = {name: (url, number) for _code, name, url, number in ROW.findall(content)}
    assert rows
    for name, (url, number) in rows.items():
        assert COUNT.search(client.get(unescape(url)).content.decode())[1] == number, name
    circles = CIRCLE.findall(content)
    assert {name for _url, name, _number, _radius in circles} == set(rows) - {"U.S. Outlying Islands"}
    assert all(rows[name] == (url, number) for url, name, number, _radius in circles)


def test_the_area_of_a_circle_is_as_the_number(client, some):
    radius = {name: float(radius) for _url, name, _number, radius in reversed(CIRCLE.findall(page(client)))}
    assert radius["Austria"] == pytest.approx(2 * radius["Switzerland"], rel=0.01)


def test_nothing_to_show(client):
    assert "There is nothing here yet." in page(client)
    meeting(countries=["GB"], reports=[article()], place=place("Wien", "AT"))
    assert "Nothing matches all of this." in page(client, "?country=RU")


def test_every_country_but_far_islands_is_on_the_map():
    assert territories() - set(points()) == set("AC AQ BQ BV CC CP CQ CX DG EA IC SJ TA TK UM".split())
