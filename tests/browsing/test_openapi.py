"""The description of the API: valid, and true of every answer."""

import re

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from articles.browsing.filters import MeetingFilters
from tests.builders import article, meeting, mention, organisation, person, place, quote, source

pytestmark = pytest.mark.django_db
DAYS = {"earliest": "2022-02-01", "latest": "2022-02-28"}
# What an account has in an installation that has read its report.
FACTS = {
    "participants": ["p1"],
    "organisations": ["o1"],
    "who": {"p1": {"name": "Anna", "office": "Ministerin", "country": "GB"}},
    "countries": ["GB"],
    "date": DAYS | {"basis": "header"},
    "place": "Wien",
    "format": "phone",
    "status": "held",
    "topics": ["Handel"],
    "lasted": 90,
    "moved_from": DAYS,
    "outcomes": [[0, 13]],
}


@pytest.fixture
def described(client):
    return client.get("/api/openapi.json").json()


@pytest.fixture
def report():
    """Two reports of a meeting with everything in it."""
    anna = person("Anna Beispiel", "GB", "Außenministerin", ("2022-02-01", "2022-02-28"))
    body = organisation("Rat")
    made = article("Anna Beispiel sprach in Wien: Ja, im Rat.", people=[anna], countries=["GB"], source=source())
    mention(made, "Anna Beispiel", person=anna, form="name")
    quote(made, "Ja", anna)
    quote(made, "Rat")
    both = [made, article(when=None)]
    meeting("2022-02", [anna], ["GB"], both, [body], place=place("Wien"), topics=["Handel"], basis="header")
    made.accounts.update(facts=FACTS)
    meeting(None, [person("Boris")], reports=both[:1])
    return made


def test_it_is_valid(described):
    OpenAPIV31SpecValidator(described).validate()


def test_every_answer_is_as_described(client, described, report):
    told = report.accounts.order_by("id").first().meeting_id
    values = {"articles": report.pk, "meetings": told, "officials": "anna-beispiel"}
    for path, methods in described["paths"].items():
        name = path.split("/")[2]
        address = re.sub(r"\{\w+\}", str(values.get(name)), path)
        schema = methods["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        answer = client.get(address).json()
        errors = list(Draft202012Validator(strict(described) | schema).iter_errors(answer))
        assert not errors, (address, errors)
        assert "results" not in answer or answer["results"], "nothing was checked"


def strict(described):
    """The objects, of which none has a key that is not described."""

    def closed(schema):
        if isinstance(schema, list):
            return [closed(one) for one in schema]
        if not isinstance(schema, dict):
            return schema
        inner = {name: closed(value) for name, value in schema.items()}
        return inner | ({"additionalProperties": False} if isinstance(schema.get("properties"), dict) else {})

    return {"components": closed(described["components"])}


def test_parameters_are_those_of_the_filters(described):
    parameters = {one["name"]: one["schema"] for one in described["paths"]["/api/meetings/"]["get"]["parameters"]}
    assert set(parameters) == {*MeetingFilters.form_class().base_fields, "page"}
    assert {"csv", "gexf", "phone"} <= set(parameters["format"]["items"]["enum"])
    assert "held" in parameters["status"]["items"]["enum"]
    assert parameters["official"]["type"] == "array"
