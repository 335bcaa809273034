"""Meetings as event rows of PLOVER."""

import json

import pytest

from articles.models import Office
from tests.builders import article, meeting, organisation, person, place, source

pytestmark = pytest.mark.django_db


@pytest.fixture
def sides():
    """An official each of three countries, one of them of the military."""
    Office.objects.create(title="Generalstabschef", kind="military_chief")
    return [person("Anna", "GB", "Ministerin"), person("Boris", "RU"), person("Claire", "FR")]


def rows(client, query=""):
    return [json.loads(line) for line in client.get(f"/meetings/?format=plover{query}").getvalue().splitlines()]


CASES = [
    # Held, two sides, at home with one of them: who came is the actor.
    ({"where": "RU"}, ("CONSULT", "visit", "042", ["Anna"], ["Boris"])),
    ({"where": "AT"}, ("CONSULT", "third-party", "044", ["Anna", "Boris"], [])),
    ({}, ("CONSULT", "", "040", ["Anna", "Boris"], [])),
    ({"where": "RU", "format": "unknown"}, ("CONSULT", "", "040", ["Anna", "Boris"], [])),
    ({"where": "RU", "format": "video"}, ("CONSULT", "phone", "041", ["Anna", "Boris"], [])),
    ({"where": "RU", "number": 3}, ("CONSULT", "multilateral", "040", ["Anna", "Boris", "Claire"], [])),
    # The future is never a consultation.
    ({"where": "RU", "status": "planned"}, ("AGREE", "", "036", ["Anna", "Boris"], [])),
    ({"where": "RU", "status": "refused"}, ("REJECT", "meet", "125", ["Anna", "Boris"], [])),
    ({"where": "RU", "status": "cancelled"}, ("SANCTION", "withdraw", "164", ["Anna", "Boris"], [])),
]


@pytest.mark.parametrize(("case", "expected"), CASES)
def test_what_it_is_called(client, sides, case, expected):
    where = place("Ort", case["where"]) if "where" in case else None
    people = sides[: case.get("number", 2)]
    facts = {name: case[name] for name in ("format", "status") if name in case}
    meeting(people=people, countries=[one.country_id for one in people], reports=[article()], place=where, **facts)
    [row] = rows(client)
    names = [[one["identifier_text"] for one in row[role]] for role in ("actor", "recipient")]
    assert (row["event"][0], "".join(row["mode"]), row["cameo"], *names) == expected


def test_who_comes_from_nowhere_is_no_visitor(client, sides):
    meeting(people=[sides[0], person("Unbekannt")], reports=[article()], place=place("London", "GB"))
    [row] = rows(client)
    assert (row["mode"], row["recipient"]) == ([], [])


def test_a_row_says_where_it_comes_from_and_what_is_unsure(client, sides):
    report = article("Vorab. Sie sprachen in Wien.", source=source("Elbkurier"))
    meeting("2022-02", sides[:1], ["GB"], [(report, "Sie sprachen in Wien.")], basis="header", topics=["Handel"])
    [row] = rows(client)
    assert (row["date"], row["enddate"]) == ("2022-02-01", "2022-02-28")
    assert "the day is not known" in row["comment"]
    assert (row["text"], row["text_info"]) == ("Sie sprachen in Wien.", {"sequence": 0, "start": 7, "end": 28})
    assert row["cite_info"]["publication"] == "Elbkurier"
    assert row["cite_info"]["url"] == f"http://testserver/articles/{report.pk}/"
    assert row["actor"] == [{"code": "GBR", "sector": "GOV", "identifier_text": "Anna", "office": "Ministerin"}]
    assert row["context"] == ["Handel"]


def test_what_nobody_knows_has_no_row(client, sides):
    meeting(None, sides, reports=[article()])
    meeting(people=sides, reports=[article()], status="unclear")
    assert rows(client) == []


def test_bodies_and_past_states(client):
    meeting(countries=["SUHH"], organisations=[organisation("NATO")], reports=[article()])
    [row] = rows(client)
    assert [(one["code"], one["sector"]) for one in row["actor"]] == [("", "IGO"), ("SUN", "")]
