"""Entities of FollowTheMoney, held against its schemata.

`followthemoney.json` has those parts of them that are used here, as the package's version 4.11 says them. The package
itself is no part of the tests: since 3.8.3 it wants PyICU, which is compiled from source (Debian: g++, libicu-dev;
minutes, 200 MB). By hand, in an environment of its own, with the exports of a running site; `ftm validate` drops what
it takes for wrong, so nothing may differ:

    python -m venv /tmp/ftm && /tmp/ftm/bin/pip install followthemoney
    for list in articles meetings officials quotes; do
        curl -s "http://127.0.0.1:8000/$list/?format=ftm" >/tmp/given
        /tmp/ftm/bin/ftm validate -i /tmp/given -o /tmp/kept
        for file in given kept; do
            jq -cS '[.id, .schema, (.properties | map_values(sort))]' /tmp/$file >/tmp/$file.json
        done
        diff /tmp/given.json /tmp/kept.json
    done
"""

import json
import re
from pathlib import Path

import pytest

from articles.browsing.codebook import table
from articles.models import Sighting
from tests.builders import article, meeting, organisation, person, place, quote, source

pytestmark = pytest.mark.django_db
SCHEMATA = json.loads(Path(__file__).with_name("followthemoney.json").read_text())
TYPES = {
    "date": re.compile(r"\d{4}(-\d\d(-\d\d)?)?"),
    "country": re.compile(r"[a-z]{2,4}"),
    "language": re.compile(r"[a-z]{3}"),
    "url": re.compile(r"https?://\S+"),
    "topic": re.compile(r"role\.pep"),
}


@pytest.fixture(autouse=True)
def collection():
    """One of each."""
    anna = person("Anna Beispiel", "GB", "Außenministerin", ("2022-02-01", "2022-02-28"))
    report = article("Anna sagte: Ja. Der Rat: Nein.", people=[anna], source=source(), language="de-AT")
    Sighting.objects.create(article=report, key="p1", name="Anna", person=anna, found=anna)
    body = organisation("Rat", "FR")
    quote(report, "Ja", anna)
    quote(report, "Nein", speaker_organisation=body)
    quote(report, "Der Rat", speaker_text="jemand")
    meeting("2022-02", [anna], ["GB", "DDDE"], [report], [body], place=place("Wien"), topics=["Handel"])
    meeting("2022-03-01", [anna], ["GB"], [report], status="cancelled")


def entities(client, name):
    lines = client.get(f"/{name}/?format=ftm").getvalue().splitlines()
    return [json.loads(line) for line in lines]


@pytest.mark.parametrize("name", ["articles", "meetings", "officials", "quotes"])
def test_entities_are_as_their_schemata_say(client, name):
    found = entities(client, name)
    by_id = {one["id"]: one["schema"] for one in found}
    assert len(by_id) == len(found), "each once"
    documented = {column.name: column.path.split() for column in table("ftm").columns}
    for one in found:
        schema = SCHEMATA[one["schema"]]
        assert set(schema["required"]) <= set(one["properties"]), one
        for property, values in one["properties"].items():
            assert property in documented[one["schema"]], "the codebook names it"
            kind, _, meant = schema["properties"][property].partition(":")
            assert values and len(values) == len(set(values))
            if kind == "entity":
                # Event.involved wants a LegalEntity: a Person or an Organization is one.
                assert all(meant in SCHEMATA[by_id[value]]["is"] for value in values), (one, property)
            assert all(TYPES.get(kind, re.compile(".*", re.DOTALL)).fullmatch(value) for value in values), one


def test_what_is_told(client):
    found = {one["schema"]: one["properties"] for one in entities(client, "articles")}
    assert found["Article"]["publishedAt"] == ["2022-02"], "never its first day"
    assert found["Article"]["language"] == ["deu"]
    assert found["Article"]["bodyText"] == ["Anna sagte: Ja. Der Rat: Nein."]
    assert found["Mention"]["name"] == ["Anna"]
    found = {one["schema"]: one["properties"] for one in entities(client, "officials")}
    assert found["Person"]["topics"] == ["role.pep"]
    assert found["Occupancy"]["date"] == ["2022-02-01", "2022-02-28"]
    assert "startDate" not in found["Occupancy"], "reports show the office; they do not say when it began"


def test_an_office_that_is_shown_on_one_day_has_that_day_once(client):
    person("Boris Muster", "RU", "Minister", ("2022-02-01", "2022-02-01"))
    dates = [one["properties"]["date"] for one in entities(client, "officials") if one["schema"] == "Occupancy"]
    assert ["2022-02-01"] in dates and len(dates) == 2


def test_what_did_not_take_place_says_so(client):
    cancelled, held = [one["properties"] for one in entities(client, "meetings") if one["schema"] == "Event"]
    assert cancelled["name"] == ["Anna Beispiel (cancelled)"]
    assert held["name"] == ["Anna Beispiel"]
    assert (held["startDate"], held["endDate"]) == (["2022-02-01"], ["2022-02-28"])
    assert held["country"] == ["dd", "gb"]
