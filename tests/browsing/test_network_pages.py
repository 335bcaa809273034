"""The networks: each tie has the number of its list and leads to its dossier; who is tied most stands side by side."""

import re
from html import unescape

import pytest

from articles.browsing.charts.circle import ordered
from tests.builders import article, meeting, person

pytestmark = pytest.mark.django_db
TIE = re.compile(r'<a href="([^"]*)"[^>]* class="tie [^>]*aria-label="([^"]*): ([\d,]+)".*?stroke-width="([\d.]+)"')
NODE = re.compile(r'<a href="([^"]*)"[^>]* class="node [^>]*aria-label="([^"]*): ([\d,]+)"')
ROW = re.compile(r'<th scope="row"><a href="([^"]*)">([^<]*)</a></th><td><a href="([^"]*)"[^>]*>([\d,]+)</a>')
COUNT = re.compile(r'role="status">\s*([\d,]+) meeting')


@pytest.fixture
def some():
    """Four who met in twos and threes, one whose only meeting was called off, and one who met nobody."""
    anna, boris, claire = person("Anna Beispiel", "GB"), person("Boris Muster", "RU"), person("Claire Exemple", "FR")
    dora, emil, franz = person("Dora Beispiel", "GB"), person("Emil Probe", "DE"), person("Franz Allein", "AT")
    report = article("Sie trafen sich.", people=[anna, boris], countries=["GB", "RU"])
    for when in ("2020-02-11", "2021-03", "2022-05-01"):
        meeting(when, [anna, boris], ["GB", "RU"], [report])
    meeting("2022-02-12", [anna, boris, claire], ["GB", "RU", "FR"], [report], format="phone")
    meeting("2022-04-01", [anna, emil], ["GB", "DE"], [report], status="cancelled")
    meeting("2022-04-02", [claire, dora], ["FR", "GB"], [report])
    meeting("2022-04-03", [franz], ["AT"], [report])
    return report


def page(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def ties(content):
    return {names: int(number) for _url, names, number, _width in TIE.findall(content)}


def test_countries_and_officials_who_met(client, some):
    assert ties(page(client, "/countries/network/")) == {
        "United Kingdom – Russia": 4,
        "United Kingdom – France": 2,
        "Russia – France": 1,
    }
    content = page(client, "/officials/network/")
    assert ties(content) == {
        "Anna Beispiel – Boris Muster": 4,
        "Anna Beispiel – Claire Exemple": 1,
        "Boris Muster – Claire Exemple": 1,
        "Claire Exemple – Dora Beispiel": 1,
    }
    assert {name: number for _url, name, number in NODE.findall(content)} == {
        "Anna Beispiel": "4", "Boris Muster": "4", "Claire Exemple": "2", "Dora Beispiel": "1",
    }  # fmt: skip
    assert 'href="/officials/network/?official=boris-muster&amp;status="' in page(
        client, "/countries/network/?official=boris-muster&status="
    )


QUERIES = [
    "", "?status=", "?n=3", "?date_after=2022&date_before=2022", "?official=boris-muster", "?country=FR&status=",
    "?format=phone", "?status=cancelled", "?n=x&status=x&country=QQ", "?q=trafen",
]  # fmt: skip


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("path", ["/countries/network/", "/officials/network/"])
def test_each_number_is_that_of_the_list_behind_it(client, some, path, query):
    content = page(client, path + query)
    rows = {name: (address, url, number) for address, name, url, number in ROW.findall(content)}
    assert rows
    for name, (_address, url, number) in rows.items():
        assert COUNT.search(page(client, unescape(url)))[1] == number, name
    drawn = [*((url, name, number) for url, name, number, _width in TIE.findall(content)), *NODE.findall(content)]
    assert {name: (url, number) for url, name, number in drawn} == {
        name: (address, number) for name, (address, _url, number) in rows.items()
    }


def test_ties_lead_to_dossiers_and_the_more_meetings_the_wider_they_are(client, some):
    found = TIE.findall(page(client, "/officials/network/"))
    assert found[-1][0] == "/officials/anna-beispiel/boris-muster/"
    assert client.get(found[-1][0]).status_code == 200
    widths = {int(number): float(width) for _url, _names, number, width in found}
    assert widths[4] == pytest.approx(4 * widths[1], rel=0.02)


def test_a_year_narrows_the_network_and_keeps_it_one(client, some):
    content = page(client, "/countries/network/?n=20")
    assert 'href="?n=20&amp;status=held&amp;date_after=2022-05&amp;date_before=2022-05"' in content
    assert ties(page(client, "/countries/network/?status=held&date_after=2020&date_before=2020")) == {
        "United Kingdom – Russia": 1
    }


def test_the_busiest_alone_are_shown(client, some):
    content = page(client, "/officials/network/?n=2")
    assert ties(content) == {"Anna Beispiel – Boris Muster": 4}
    assert "3 more met somebody less often" in content


@pytest.mark.parametrize("path", ["/countries/network/", "/officials/network/"])
def test_nothing_to_show(client, path):
    assert "There is nothing here yet." in page(client, path)
    meeting(people=[person("Anna Beispiel", "GB")], countries=["GB"], reports=[article()])
    assert "Nothing matches all of this." in page(client, f"{path}?country=RU")


def test_who_is_tied_most_stands_side_by_side():
    met = {("a", "d"): 9, ("d", "b"): 8, ("b", "e"): 7, ("e", "c"): 6, ("c", "f"): 5, ("a", "b"): 1}
    order = ordered("abcdef", {frozenset(pair): count for pair, count in met.items()})
    assert order in (list("adbecf"), list("afcebd"))
    assert ordered([], {}) == []


def test_where_there_is_little_room_a_surname_stands_for_the_name(client):
    people = [person("Kim Beispiel-un", "KP"), person("Anna Muster", "GB"), person("Mu Sterli", "CN")]
    meeting("2022-02-12", people, reports=[article("Sie trafen sich.")])
    found = re.findall(r'<text class="short">([^<]*)<', page(client, "/officials/network/"))
    assert sorted(found) == ["Kim", "Mu", "Muster"]
