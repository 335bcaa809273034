"""The calendar: every meeting of a month is on its day or in the band below; each number is that of its list."""

import re
from html import unescape

import pytest
from django.utils import timezone

from tests.builders import article, meeting, person, place

pytestmark = pytest.mark.django_db
COUNT = re.compile(r'role="status">\s*([\d,]+) meeting')
CELL = re.compile(r'<td class="some[^"]*">.*?datetime="([^"]*)".*?</td>', re.DOTALL)
BAND = re.compile(r'<section class="vague">.*?</section>', re.DOTALL)
TURN = re.compile(r'<a rel="(prev|next) nofollow" href="([^"]*)">([^<]*)</a>')


@pytest.fixture
def months():
    """Meetings on days, over days, of a month, of a year, on no day; in three years."""
    report = article("Sie trafen sich.", "2022-02", countries=["GB", "RU"])

    def met(when, name, **fields):
        meeting(when, [person(name, "GB")], ["GB"], [report], **fields)

    met("2022-02-11", "Erika Eins", place=place("Wien", "AT"))
    met("2022-02-11", "Zoe Zwei", status="cancelled")
    met("2022-02-28", "Dora Drei")
    met("2022-02-14/2022-02-20", "Viola Vier")
    met("2022-02", "Fanny Fünf")
    met("2022", "Selma Sechs")
    met("2022-05-01", "Silke Sieben", format="phone")
    met("2020-01-31/2020-02-01", "Anna Acht")
    met(None, "Nora Neun")


def page(client, query=""):
    response = client.get(f"/meetings/calendar/{query}")
    assert response.status_code == 200
    return response.content.decode()


def cells(content):
    return {match[1]: match[0] for match in CELL.finditer(content)}


def test_days_hold_their_meetings_and_the_band_those_without_one(client, months):
    content = page(client, "?month=2022-02")
    assert COUNT.search(content)[1] == "6"
    assert list(cells(content)) == ["2022-02-11", "2022-02-28"]
    first = cells(content)["2022-02-11"]
    assert "Erika Eins" in first and "Vienna" in first and "Zoe Zwei" in first
    assert '<span class="status">cancelled</span>' in first
    band = BAND.search(content)[0]
    names = re.findall(r'<a href="/meetings/\d+/">([^<]*)</a>', band)
    assert names == ["Selma Sechs", "Fanny Fünf", "Viola Vier"]
    assert "14–20 February 2022" in band
    assert client.get("/meetings/?date_after=2022-02&date_before=2022-02").content.decode().count("row meeting") == 6
    assert 'href="/meetings/?date_after=2022-02&amp;date_before=2022-02">as a list' in content


def test_the_months_before_and_after_are_those_with_something_in_them(client, months):
    content = page(client, "?month=2022-02&country=gb")
    assert TURN.findall(content) == [
        ("prev", "?country=GB&amp;month=2020-02", "← February 2020"),
        ("next", "?country=GB&amp;month=2022-05", "May 2022 →"),
    ]
    assert TURN.findall(page(client, "?month=2022-05"))[0][1] == "?month=2022-02"
    assert TURN.findall(page(client, "?month=2022&format=in_person")) == [
        ("prev", "?format=in_person&amp;month=2020", "← 2020")
    ]


def test_more_than_a_few_of_one_day_are_counted(client):
    report = article()
    for number in range(7):
        meeting("2022-02-11", [person(f"Gast Nummer {number}", "GB")], ["GB"], [report])
    content = page(client, "?month=2022-02&country=GB")
    meeting("2022-02", [person("Gast am Rande", "GB")], ["GB"], [report])
    address = "/meetings/?country=GB&date_after=2022-02-11&date_before=2022-02-11&dates=certain"
    assert unescape(content).count(f'<a href="{address}">and 3 more</a>') == 1
    named = content[content.index('<table class="month">') :].partition("</table>")[0]
    assert [f"Gast Nummer {number}<" in named for number in range(7)] == [False] * 3 + [True] * 4
    assert "7 meetings" in client.get(address).content.decode()


def test_a_year_is_twelve_small_months_with_the_numbers_of_their_lists(client, months):
    content = page(client, "?month=2022&country=GB")
    assert COUNT.search(content)[1] == "7"
    found = re.findall(r'<p><a href="([^"]*)">(\d+) meetings?</a></p>', content)
    assert len(found) == 12
    for url, number in found:
        assert f">{number} meeting" in client.get(unescape(url)).content.decode(), url
    assert "11 February 2022: 2" in content


def test_without_a_month_the_newest_with_something_up_to_today_is_shown(client, months):
    assert "<h1>May 2022</h1>" in page(client)
    assert "<h1>January 2020</h1>" in page(client, "?official=anna-acht")
    meeting(f"{timezone.localdate().year + 1}-03-01", countries=["FR"], reports=[article()], status="planned")
    assert "<h1>May 2022</h1>" in page(client)
    assert f"<h1>March {timezone.localdate().year + 1}</h1>" in page(client, "?country=FR")
    today = timezone.localdate()
    assert 'aria-current="date"' in page(client, f"?month={today:%Y-%m}")


def test_dates_of_a_list_lead_to_their_month_and_back(client, months):
    assert "<h1>February 2020</h1>" in page(client, "?date_after=2020-02-15&date_before=2022")
    content = page(client, "?date_after=2022&date_before=2022&country=GB")
    assert "<h1>2022</h1>" in content
    assert '<a href="/meetings/?country=GB&amp;date_after=2022&amp;date_before=2022">List</a>' in content


@pytest.mark.parametrize("query", ["month=x", "month=2022-13", "month=%00", "month=0001", "month=" + "9" * 400])
def test_a_wrong_month_is_told_beside_its_field(client, months, query):
    content = page(client, f"?{query}")
    assert 'id="e-month"' in content and "<h1>May 2022</h1>" in content


def test_nothing_at_all_is_an_empty_month(client):
    assert '<td class="some' not in page(client)
    assert "no meeting" in page(client, "?month=1999")
