"""Offices on readers' pages: the filter by kind, who held an office when, and an official's terms with their source."""

import pytest

from articles.models import Office, Officeholder
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def people():
    """Two foreign ministers of France, one of Poland, a French president; three meetings."""
    days = [builders.days(text) for text in ("2029-01-01/2031-02-01", "2031-05-01/2033-01-01", "2030", "2030")]
    anna = builders.person("Anna Berg", "FR", "Außenministerin", days[0])
    boris = builders.person("Boris Tal", "FR", "Foreign Minister", days[1])
    jan = builders.person("Jan Kern", "PL", "Außenminister", days[2])
    carla = builders.person("Carla Fels", "FR", "Präsidentin", days[3])
    for title, kind in (("Außenministerin", "foreign"), ("Foreign Minister", "foreign"), ("Außenminister", "foreign")):
        Office.objects.filter(title=title).update(kind=kind)
    Office.objects.filter(title="Präsidentin").update(kind="head_of_state")
    report = builders.article("Sie sprachen in Wien.", people=[anna, boris, jan, carla])
    for who in ([anna, jan], [carla, jan], [carla, boris]):
        builders.meeting(people=who, countries=["FR", "PL"], reports=[report])
    return anna, boris, jan, carla


def names(client, address):
    return sorted(row["name"] for row in client.get(address).json()["results"])


def parties(client, address):
    rows = client.get(address).json()["results"]
    return sorted(sorted(one["name"].split()[0] for one in row["participants"]) for row in rows)


def test_officials_by_office_and_country(client, people):
    assert names(client, "/api/officials/?office=foreign") == ["Anna Berg", "Boris Tal", "Jan Kern"]
    assert names(client, "/api/officials/?office=foreign&country=fr") == ["Anna Berg", "Boris Tal"]
    assert names(client, "/api/officials/?office=head_of_state&country=PL") == []


def test_meetings_by_office_and_countries(client, people):
    assert parties(client, "/api/meetings/?office=head_of_state") == [["Boris", "Carla"], ["Carla", "Jan"]]
    assert parties(client, "/api/meetings/?office=foreign&country=FR") == [["Anna", "Jan"], ["Boris", "Carla"]]
    assert parties(client, "/api/meetings/?office=foreign&country=FR&country=PL") == [["Anna", "Jan"]]


@pytest.mark.parametrize("address", ["/officials/", "/meetings/"])
def test_a_wrong_office_is_told_beside_its_field(client, people, address):
    page = client.get(f"{address}?office=janitor")
    assert page.status_code == 200
    assert b'id="e-office"' in page.content
    assert client.get(f"/api{address}?office=janitor").json()["count"] > 2


def test_an_office_of_a_country_shows_who_held_it_when(client, people):
    Officeholder.objects.create(
        key="k", name="Nora Wind", position="Foreign Minister", kind="foreign", country_id="FR", start="2027",
        end="2028-12", source="t.csv",
    )  # fmt: skip
    page = client.get("/officials/?office=foreign&country=FR").content.decode()
    assert "Who held the office" in page
    told = page[page.index("Who held the office") :]
    assert told.index("Boris Tal") < told.index("Anna Berg") < told.index("Nora Wind")
    assert "register: t.csv" in page
    assert "Who held the office" not in client.get("/officials/?office=foreign").content.decode()


def test_an_official_has_given_terms_beside_what_reports_show(client, people):
    Officeholder.objects.create(
        key="k", name="Anna Berg", position="Foreign Minister", country_id="FR", start="2028-11", source="t.csv",
        official=people[0],
    )  # fmt: skip
    page = client.get("/officials/anna-berg/").content.decode()
    assert "seen in office:" in page
    assert "register: t.csv" in page
    assert client.get("/api/officials/anna-berg/").json()["offices"] == [
        {"title": "Foreign Minister", "country": "FR", "from": "2028-11", "to": None, "source": "t.csv"},
        {"title": "Außenministerin", "country": "FR", "from": "2029-01-01", "to": "2031-02-01"},
    ]
