"""Whatever stands in an address, no page breaks."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.browsing import lists
from tests.builders import article, meeting, person, quote

pytestmark = pytest.mark.django_db

LISTS = ["articles", "meetings", "officials", "countries", "quotes"]
PATHS = [
    *(f"/{name}/" for name in LISTS),
    *(f"/api/{name}/" for name in LISTS),
    "/feeds/articles/",
    "/feeds/meetings.ics",
    "/meetings/matrix/",
    "/search/",
    "/meetings/calendar/",
    "/meetings/map/",
    "/officials/network/",
]
PARAMETERS = (
    "q date_after date_before country official source language format status place host office speaker speaker_country "
    "about about_official type of n month by page"
).split()
NASTY = [
    "%00", "%ED%A0%80", "%FF%FE", "9" * 400, "-1", "٣", "１２", "'; DROP TABLE articles_article; --", '" OR ""="',
    "*", "^", "NEAR(", "a AND", "{{ 7*7 }}", "<script>", "%0d%0aSet-Cookie:x", "../../etc/passwd",
    "\U0001f600", "ß" * 150, "csv", "&&=", "%", "[]",
]  # fmt: skip


@pytest.fixture(autouse=True)
def collection():
    """One of each, so that filters have something to work on."""
    anna = person("Anna Beispiel", "GB")
    report = article(people=[anna], countries=["GB"])
    quote(report, "Die Minister", anna)
    meeting(people=[anna], countries=["GB"], reports=[report])


def read_by(name):
    """The parameters that the list reads; the others are sent with all at once."""
    of = next(of for of in lists.LISTS if of.name == name)
    read = [one for one in PARAMETERS if one in of.form.base_fields or one in ("format", "page")]
    assert {"q", "date_after", "country", "official", "page"} <= set(read)
    return read


@pytest.mark.parametrize("name", LISTS)
def test_nasty_values_one_by_one(client, name):
    for parameter in read_by(name):
        for value in NASTY:
            response = client.get(f"/api/{name}/?{parameter}={value}")
            assert response.status_code == 200, (parameter, value)


@pytest.mark.parametrize("path", PATHS)
def test_nasty_values_everywhere(client, path):
    for value in NASTY:
        query = "&".join(f"{parameter}={value}" for parameter in PARAMETERS)
        assert client.get(f"{path}?{query}").status_code == 200, value


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    path=st.sampled_from(PATHS),
    query=st.dictionaries(st.sampled_from(PARAMETERS), st.lists(st.text(max_size=30), max_size=3), max_size=4),
)
def test_any_values(client, path, query):
    query = {name: [value.encode("utf-8", "replace").decode() for value in values] for name, values in query.items()}
    assert client.get(path, query).status_code == 200


def test_a_hundred_values_of_one_parameter(client):
    assert client.get("/articles/?" + "&".join(f"country={code}" for code in ["gb", "ru", "x"] * 50)).status_code == 200
