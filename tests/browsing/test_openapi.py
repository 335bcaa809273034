"""The description of the API: valid, and true of every answer."""

import json
import re

import pytest
import schemathesis
from django.test.client import ClientHandler
from hypothesis import HealthCheck, Phase, given, settings
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import negative_data_rejection

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


def served(environ, start_response):
    """The site as a WSGI application that leaves the connection of the test open, and packs nothing."""
    environ.pop("HTTP_ACCEPT_ENCODING", None)
    response = ClientHandler()(environ)
    start_response(f"{response.status_code} {response.reason_phrase}", list(response.headers.items()))
    return [response.getvalue()]


# The same questions at every run, without a clock.
BOUNDED = settings(
    max_examples=10,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


@pytest.mark.parametrize("mode", GenerationMode)
def test_whatever_is_asked_is_answered_as_described(report, mode):
    """Values that the description allows, and such as it does not: those are told in `errors`, not refused."""
    asked = 0
    for operation in schemathesis.openapi.from_wsgi("/api/openapi.json", served).get_all_operations():

        @BOUNDED
        @given(case=operation.ok().as_strategy(generation_mode=mode))
        def ask(case):
            nonlocal asked
            asked += 1
            case.call_and_validate(excluded_checks=[negative_data_rejection])

        ask()
    assert asked > 8 * 5, "nothing was checked"


def test_all_matches_as_json_are_as_described(client, described, report):
    for path, methods in described["paths"].items():
        if "{" not in path:
            schema = methods["get"]["responses"]["200"]["content"]["application/json"]["schema"]
            rows = json.loads(client.get(path, {"format": "json"}).getvalue())
            assert rows and not list(Draft202012Validator(strict(described) | schema).iter_errors(rows)), path


def test_parameters_are_those_of_the_filters(described):
    parameters = {one["name"]: one["schema"] for one in described["paths"]["/api/meetings/"]["get"]["parameters"]}
    assert set(parameters) == {*MeetingFilters.form_class().base_fields, "page"}
    assert {"csv", "gexf", "phone"} <= set(parameters["format"]["items"]["enum"])
    assert "held" in parameters["status"]["items"]["enum"]
    assert parameters["official"]["type"] == "array"
