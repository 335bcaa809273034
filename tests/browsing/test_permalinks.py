"""What was noted down before two entries became one leads to the whole one: in addresses, filters, files and feeds."""

import pytest
from icalendar import Calendar

from tests.builders import article, meeting, person, quote

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def anna():
    """Anna, whose entry A. Beispiel was merged into hers, with a meeting and a quote; and Boris."""
    anna, boris = person("Anna Beispiel", "GB", slug="anna"), person("Boris Muster", "RU", slug="boris")
    person("A. Beispiel", "GB", slug="a-beispiel", merged_into=anna)
    report = article(people=[anna, boris], countries=["GB"])
    quote(report, "Minister", anna)
    whole = meeting(people=[anna, boris], countries=["GB", "RU"], reports=[report])
    meeting(people=[anna], key="old", merged_into=whole)
    return anna


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("/officials/a-beispiel/", "/officials/anna/"),
        ("/officials/boris/a-beispiel/", "/officials/anna/boris/"),
        ("/api/officials/a-beispiel/", "/api/officials/anna/"),
    ],
)
def test_addresses_lead_on(client, path, target):
    assert client.get(path)["Location"] == target


@pytest.mark.parametrize(
    "path",
    "/api/meetings/?official= /api/quotes/?speaker= /api/articles/?official= /meetings/?format=csv&official= "
    "/meetings/?format=plover&official= /meetings/?format=gexf&official= /feeds/meetings/?official= "
    "/feeds/quotes/?speaker= /feeds/meetings.ics?official=".split(),
)
def test_filters_mean_the_whole_entry(client, path):
    old, new = (client.get(f"{path}{slug}").getvalue() for slug in ("a-beispiel", "anna"))
    assert old == new
    assert b"anna" in new.lower()


def test_a_calendar_has_one_entry_of_both(client):
    events = Calendar.from_ical(client.get("/feeds/meetings.ics").getvalue()).walk("VEVENT")
    assert len(events) == 1 and events[0]["UID"] != "old@newsroom"
