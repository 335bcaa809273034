"""Atom feeds and the calendar of filtered lists."""

from datetime import date
from xml.etree import ElementTree

import pytest
from icalendar import Calendar

from articles.models import Statement
from tests.builders import article, meeting, person, place, quote

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"


def entries(response):
    assert response.status_code == 200
    assert response["Content-Type"].startswith("application/atom+xml")
    return [entry.findtext(f"{ATOM}title") for entry in ElementTree.fromstring(response.content).iter(f"{ATOM}entry")]  # noqa: S314


@pytest.fixture
def anna():
    """An official with a report, a quote, a meeting of a day and one of a month."""
    anna = person("Anna Beispiel", "GB")
    report = article("Sie sagte: Es geht voran.", people=[anna], countries=["GB"], title="Es geht voran")
    quote(report, "Es geht voran", anna)
    meeting("2022-02-11", [anna], ["GB"], [report], place=place("Wien"), topics=["Handel"])
    meeting("2022-03", [anna], ["GB"], [report], basis="header")
    meeting("2022-04-01", [anna], ["GB"], [report], status="cancelled")
    meeting(None, [anna], ["GB"], [report])
    return anna


@pytest.mark.parametrize(
    ("path", "titles"),
    [
        ("articles/", ["Es geht voran"]),
        ("articles/?country=FR", []),
        ("quotes/?speaker=anna-beispiel", ["Anna Beispiel: Es geht voran"]),
        ("meetings/?status=held&date_after=2022-02&date_before=2022-02", ["Anna Beispiel, 11 February 2022"]),
        (
            "meetings/?status=xyz&date_before=2022-03-01",
            ["Anna Beispiel, March 2022", "Anna Beispiel, 11 February 2022"],
        ),
    ],
)
def test_feeds(client, anna, path, titles):
    assert entries(client.get(f"/feeds/{path}")) == titles


def test_the_calendar(client, anna):
    response = client.get("/feeds/meetings.ics?official=anna-beispiel")
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    events = Calendar.from_ical(response.getvalue()).walk("VEVENT")
    assert [(event["DTSTART"].dt, event["DTEND"].dt, event["STATUS"]) for event in events] == [
        (date(2022, 4, 1), date(2022, 4, 2), "CANCELLED"),
        # Known to the month: it spans the month and is tentative, never day 1.
        (date(2022, 3, 1), date(2022, 4, 1), "TENTATIVE"),
        (date(2022, 2, 11), date(2022, 2, 12), "CONFIRMED"),
    ]
    assert (events[2]["LOCATION"], events[2]["SUMMARY"]) == ("Vienna", "Anna Beispiel")
    assert len({event["UID"] for event in events}) == 3


def test_a_name_cannot_add_lines_to_the_calendar(client):
    anna = person("Anna\r\nATTENDEE:x", slug="anna")
    meeting(people=[anna], reports=[article()])
    assert b"\r\nATTENDEE" not in client.get("/feeds/meetings.ics").getvalue()


def test_a_calendar_says_what_it_is_and_keeps_the_names_of_its_entries(client, anna):
    calendar = Calendar.from_ical(client.get("/feeds/meetings.ics?official=anna-beispiel").getvalue())
    assert calendar["X-WR-CALNAME"] == "Newsroom: Meetings (Official: Anna Beispiel)"
    events = calendar.walk("VEVENT")
    other = Calendar.from_ical(client.get("/feeds/meetings.ics", headers={"host": "localhost"}).getvalue())
    assert [event["UID"] for event in events] == [event["UID"] for event in other.walk("VEVENT")]
    assert events[-1]["DESCRIPTION"] == "held\nthe report names the date\nReported by " + anna.articles.get().file
    assert all(event["TRANSP"] == "TRANSPARENT" for event in events)


def test_a_feed_has_all_that_atom_asks_for(client, anna):
    for name in ("articles", "meetings", "quotes"):
        feed = ElementTree.fromstring(client.get(f"/feeds/{name}/?country=gb").content)  # noqa: S314
        assert feed.findtext(f"{ATOM}author/{ATOM}name") == "Newsroom"
        assert "Found by a machine" in feed.findtext(f"{ATOM}rights")
        links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
        assert links == {
            "alternate": f"http://testserver/{name}/?country=GB",
            "self": f"http://testserver/feeds/{name}/?country=GB",
        }
        ids = [one.findtext(f"{ATOM}id") for one in [feed, *feed.iter(f"{ATOM}entry")]]
        assert all(ids) and len(set(ids)) == len(ids)
        assert all(one.findtext(f"{ATOM}updated") for one in [feed, *feed.iter(f"{ATOM}entry")])


def test_what_xml_cannot_hold_leaves_the_feed_whole(client):
    """Reports may hold such characters, and editors may paste them into names."""
    anna = person("Anna\x1b Beispiel\uffff")
    report = article("Die Minister\ufffe sprachen.", people=[anna])
    quote(report, "Minister\ufffe sprachen", anna)
    meeting(people=[anna], reports=[report], topics=["Handel\x0b"])
    for name in ("articles", "meetings", "quotes"):
        asked = "?q=Minister\x01" if name == "articles" else ""
        assert len(entries(client.get(f"/feeds/{name}/{asked}"))) == 1, name


def test_a_feed_has_each_wording_once(client, anna):
    report = anna.articles.get()
    copy = article("Sie sagte: Es geht voran.", people=[anna], title="Es geht voran (dpa)", original=report)
    said = Statement.objects.create(key="s")
    report.quotes.update(statement=said, standing=1)
    quote(copy, "Es geht voran", anna, statement=said, standing=2)
    assert entries(client.get("/feeds/articles/")) == ["Es geht voran"]
    assert entries(client.get("/feeds/quotes/?official=anna-beispiel")) == ["Anna Beispiel: Es geht voran"]
    assert len(entries(client.get("/feeds/articles/?copies=all"))) == 2
