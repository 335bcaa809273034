"""Who met whom: each number leads to exactly its meetings."""

import csv
import io
import json
import re
from html import unescape

import pytest

from tests.builders import article, meeting, organisation, person, place

pytestmark = pytest.mark.django_db
CELL = re.compile(r'href="(/meetings/\?[^"]*)"[^>]*>([\d,]+)</a>')


@pytest.fixture
def some():
    """Meetings of every kind: of two and of three, planned, hidden, within one country, of people without a country."""
    anna, boris, claire = person("Anna Beispiel", "GB"), person("Boris Muster", "RU"), person("Claire Exemple", "FR")
    dora, nobody = person("Dora Beispiel", "GB"), person("Nemo Niemand")
    report = article(people=[anna, boris, claire, dora, nobody], countries=["GB", "RU", "FR"])
    for when in ("2022-02-11", "2022-03", "2021-05-01"):
        meeting(when, [anna, boris], ["GB", "RU"], [report], place=place("Wien", "AT"))
    meeting("2022-02-12", [anna, boris, claire], ["GB", "RU", "FR"], [report], format="phone")
    meeting("2022-04-01", [anna, claire], ["GB", "FR"], [report], status="planned")
    meeting("2022-04-02", [anna, dora], ["GB"], [report])
    meeting("2022-04-03", [nobody, boris], ["RU"], [report])
    meeting("2022-04-04", [anna], ["GB"], [report], organisations=[organisation("Rat")])
    meeting("2022-02-13", [anna, boris], ["GB", "RU"], [article(hidden=True)])
    return report


def page(client, query=""):
    response = client.get(f"/meetings/matrix/{query}")
    assert response.status_code == 200
    return response.content.decode()


def data(client, query="?"):
    response = client.get(f"/meetings/matrix/{query}&format=json")
    assert response.status_code == 200
    return json.loads(response.content)


def met(answer):
    return {(pair["one"], pair["other"]): pair["meetings"] for pair in answer["pairs"]}


def test_countries_by_the_meetings_held(client, some):
    answer = data(client)
    assert met(answer) == {("GB", "RU"): 4, ("GB", "FR"): 1, ("RU", "FR"): 1}
    assert {row["key"]: row["meetings"] for row in answer["rows"]} == {"GB": 6, "RU": 5, "FR": 1}


def test_officials_also_of_one_country_and_of_none(client, some):
    assert met(data(client, "?of=officials")) == {
        ("anna-beispiel", "boris-muster"): 4,
        ("anna-beispiel", "claire-exemple"): 1,
        ("anna-beispiel", "dora-beispiel"): 1,
        ("boris-muster", "claire-exemple"): 1,
        ("boris-muster", "nemo-niemand"): 1,
    }


QUERIES = [
    "", "?of=officials", "?status=", "?status=planned", "?of=officials&status=", "?date_after=2022&date_before=2022-02",
    "?country=FR", "?of=officials&country=fr&country=ru", "?official=boris-muster", "?format=phone", "?place=wien",
    "?n=2", "?q=Minister", "?language=de", "?n=x&status=x&date_after=x&country=x",
]  # fmt: skip


@pytest.mark.parametrize("query", QUERIES)
def test_each_number_is_that_of_the_list_behind_it(client, some, query):
    cells = CELL.findall(page(client, query))
    assert cells or query == "?status=planned"
    for url, number in cells:
        assert f">{number} meeting" in client.get(unescape(url)).content.decode(), url


def test_no_filter_asks_for_all_whatever_became_of_them(client, some):
    assert met(data(client, "?status="))["GB", "FR"] == 2
    assert met(data(client, "?status=planned")) == {("FR", "GB"): 1}


@pytest.mark.parametrize("query", ["n=-1", "n=1", "n=41", "n=1000000000", "n=" + "9" * 5000, "n=x", "n=%00", "n=1.5"])
def test_a_wrong_number_is_told_beside_its_field(client, some, query):
    content = page(client, f"?{query}")
    assert 'aria-describedby="e-n"' in content
    assert content.count('scope="row"') == 4


@pytest.mark.parametrize(("query", "field"), [("of=x", "of"), ("status=x", "status"), ("country=QQ", "country")])
def test_other_wrong_values_are_told_too(client, some, query, field):
    assert f'id="e-{field}"' in page(client, f"?{query}")
    assert field in data(client, f"?{query}")["errors"]


def test_the_busiest_alone_are_shown(client, some):
    answer = data(client, "?n=2")
    assert [row["key"] for row in answer["rows"]] == ["GB", "RU"]
    assert met(answer) == {("GB", "RU"): 4}
    assert "1 more met somebody less often" in page(client, "?n=2")


def test_the_table_is_one_for_ears_and_eyes(client, some):
    content = page(client)
    assert content.count('<th scope="col">') == 4
    assert content.count('<th scope="row">') == 4
    assert '<caption id="matrix-caption">' in content
    assert 'role="region" aria-labelledby="matrix-caption" tabindex="0"' in content
    assert 'class="heat-5"><a href="/meetings/?status=held&amp;country=GB&amp;country=RU"' in content
    assert 'class="heat-3"><a href="/meetings/?status=held&amp;country=GB&amp;country=FR"' in content
    assert "style=" not in content and "<script>" not in content


def test_the_status_is_taken_away_and_the_shape_stays(client, some):
    content = page(client, "?of=officials&n=20&country=RU")
    assert 'href="?of=officials&amp;n=20&amp;country=RU&amp;status="' in content
    assert 'href="?of=officials&amp;n=20&amp;status=held"' in content
    assert 'href="?n=20&amp;country=RU&amp;status=held&amp;of=countries"' in content


def test_files(client, some):
    response = client.get("/meetings/matrix/?format=csv")
    assert response["Content-Disposition"].startswith('attachment; filename="who-met-whom-countries-20')
    lines = list(csv.reader(io.StringIO(response.content.decode().removeprefix("\ufeff"))))
    assert lines[0] == ["key", "name", "GB", "RU", "FR", "meetings"]
    assert lines[1] == ["GB", "United Kingdom", "", "4", "1", "6"]
    lines = client.get("/meetings/matrix/?format=jsonl&format=phone").content.decode().splitlines()
    assert json.loads(lines[0]) == {"one": "FR", "other": "GB", "meetings": 1}


def test_nothing_to_show(client):
    assert "There is nothing here yet." in page(client)
    meeting("2022-04-03", countries=["GB", "RU"], reports=[article(hidden=True)])
    assert "Nothing matches all of this." in page(client, "?country=RU")
    assert data(client)["pairs"] == []


def test_the_front_page_and_the_list_lead_here(client, some):
    assert all('href="/meetings/matrix/' in client.get(path).content.decode() for path in ("/", "/meetings/"))


def test_a_status_without_a_switch_has_a_chip(client, some):
    assert "Remove</span> Status" in page(client, "?status=overdue")
    assert "Remove</span> Status" not in page(client, "?status=cancelled")
