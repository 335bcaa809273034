"""What each filter of each list lets through."""

import pytest

from tests.builders import article, country, meeting, organisation, person, place, quote, source

pytestmark = pytest.mark.django_db


def titles(client, query, path="/api/articles/"):
    response = client.get(path + query)
    assert response.status_code == 200
    return [row["title"] for row in response.json()["results"]]


def ids(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return [row.get("id") or row.get("slug") or row.get("code") for row in response.json()["results"]]


@pytest.fixture
def reports():
    """Reports of a day, a month, a year's end, and one without a date."""
    return {
        when: article(f"Bericht von {when}.", when or None, title=when or "undatiert")
        for when in ("2022-02-11", "2022-02", "2021-12-30/2022-01-02", "")
    }


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        # A month matches every range that it overlaps, and no month beside it.
        ("?date_after=2022-02&date_before=2022-02", ["2022-02", "2022-02-11"]),
        ("?date_after=2022-03", []),
        ("?date_before=2022-01", ["2021-12-30/2022-01-02"]),
        ("?date_after=2022-02-12", ["2022-02"]),
        ("?date_after=2022-02-11&date_before=2022-02-11", ["2022-02", "2022-02-11"]),
        ("?date_before=2021", ["2021-12-30/2022-01-02"]),
        ("?date_after=2022", ["2022-02", "2022-02-11", "2021-12-30/2022-01-02"]),
        ("", ["2022-02", "2022-02-11", "2021-12-30/2022-01-02", "undatiert"]),
    ],
)
def test_dates_of_reports(client, reports, query, expected):
    assert titles(client, query) == expected


@pytest.fixture
def world():
    """Two officials, two meetings, three reports."""
    truss = person("Anna Beispiel", "GB", "Außenministerin")
    lawrow = person("Boris Muster", "RU", "Außenminister")
    other = person("Carla Probe", "FR")
    both = article("Beispiel traf Muster in Wien.", people=[truss, lawrow], countries=["GB", "RU"], source=source())
    one = article(
        "Probe reiste nach Paris.",
        people=[other],
        countries=["FR"],
        source=source("Alpenbote"),
        language="en",
        agency=source("Nordagentur"),
    )
    talks = meeting(people=[truss, lawrow], countries=["GB", "RU"], reports=[both], place=place("Hofburg, Wien", "AT"))
    place("Wien", "AT")
    call = meeting("2022-03", [other, truss], ["FR", "GB"], [one], format="phone", status="planned", basis="header")
    said = quote(both, "Beispiel traf", truss)
    return {"both": both, "one": one, "talks": talks, "call": call, "said": said, "truss": truss}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("articles/?country=gb", ["both"]),
        ("articles/?country=GB&country=RU", ["both"]),
        ("articles/?country=GB&country=FR", []),
        ("articles/?official=anna-beispiel", ["both"]),
        ("articles/?official=anna-beispiel&official=boris-muster", ["both"]),
        ("articles/?official=anna-beispiel&official=carla-probe", []),
        ("articles/?official=Beispiel", ["both"]),
        ("articles/?source=alpenbote", ["one"]),
        ("articles/?source=nordagentur", ["one"]),
        ("articles/?language=en", ["one"]),
        ("articles/?q=PARIS+reisten", ["one"]),
        ("articles/?q=Wien&country=FR", []),
        ("meetings/?country=gb&country=ru", ["talks"]),
        ("meetings/?official=anna-beispiel", ["call", "talks"]),
        ("meetings/?official=anna-beispiel&official=carla-probe", ["call"]),
        ("meetings/?format=phone", ["call"]),
        ("meetings/?status=held", ["talks"]),
        ("meetings/?place=wien", ["talks"]),
        ("meetings/?place=Wien", ["talks"]),
        ("meetings/?place=hofburg-wien", ["talks"]),
        ("meetings/?q=paris", ["call"]),
        ("meetings/?source=alpenbote", ["call"]),
        ("meetings/?source=nordagentur", ["call"]),
        ("meetings/?language=de", ["talks"]),
        ("meetings/?date_after=2022-03-31", ["call"]),
        ("quotes/?speaker=anna-beispiel", ["said"]),
        ("quotes/?speaker=boris-muster", []),
        ("quotes/?official=boris-muster&country=gb&country=ru", ["said"]),
        ("quotes/?type=indirect", []),
        ("quotes/?q=traf&date_after=2022-02&date_before=2022-02", ["said"]),
        ("quotes/?date_after=2022-03", []),
        ("quotes/?source=alpenbote", []),
        ("quotes/?language=de", ["said"]),
    ],
)
def test_filters(client, world, path, expected):
    assert ids(client, f"/api/{path}") == [world[name].pk for name in expected]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("officials/?country=gb", ["anna-beispiel"]),
        ("officials/?official=anna-beispiel", ["carla-probe", "boris-muster"]),
        ("officials/?q=muster", ["boris-muster"]),
        ("officials/?date_after=2022-03", []),
        ("officials/?source=alpenbote", ["carla-probe"]),
        ("officials/?source=nordagentur", ["carla-probe"]),
        ("officials/?language=de&date_after=2022-02", ["boris-muster", "anna-beispiel"]),
        ("countries/?country=GB", ["FR", "RU"]),
        ("countries/?official=boris-muster", ["GB", "RU"]),
        ("countries/?q=frankreich", []),
        ("countries/?q=france", ["FR"]),
        ("countries/?language=en", ["FR"]),
        ("countries/?date_before=2021", []),
    ],
)
def test_filters_of_actors(client, world, path, expected):
    assert ids(client, f"/api/{path}") == expected


def test_quotes_of_an_organisation(client):
    ministry = organisation("Ministerium der Proben", "DE")
    report = article("Alles verläuft nach Plan.")
    quote(report, "nach Plan", speaker_organisation=ministry)
    assert client.get("/api" + ministry.get_absolute_url()).json()["count"] == 1


def test_the_slug_of_a_merged_entry_still_filters(client, world):
    person("A. Beispiel", "GB", merged_into=world["truss"])
    assert ids(client, "/api/articles/?official=a-beispiel") == [world["both"].pk]


def test_a_name_that_several_bear_offers_the_choice(client):
    person("Anna Beispiel")
    person("Otto Beispiel")
    page = client.get("/articles/?official=Beispiel").content.decode()
    assert "Choose one" in page
    assert "?official=otto-beispiel" in page


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(
            ("date_after", text)
            for text in ("0000", "9999", "99999", "2022-13", "2022-02-30", "%00", "٢٠٢٢", "9" * 5000)
        ),
        ("date_before", "gestern"),
        ("country", "X1"),
        ("country", "ZZ"),
        ("country", "%00"),
        ("official", "niemand"),
        ("official", "%00"),
        ("official", "a" * 5000),
        ("source", "nirgends"),
        ("source", "%00"),
        ("language", "xx-nirgends"),
        ("q", "%00"),
        ("q", "x" * 201),
    ],
)
@pytest.mark.parametrize("path", ["articles", "meetings", "officials", "countries", "quotes"])
def test_a_wrong_value_is_told_and_asks_nothing(client, world, path, field, value):
    everything = client.get(f"/api/{path}/").json()["count"]
    answer = client.get(f"/api/{path}/?{field}={value}").json()
    assert (answer["count"], list(answer["errors"])) == (everything, [field])
    page = client.get(f"/{path}/?{field}={value}")
    assert page.status_code == 200
    assert f'id="e-{field}"' in page.content.decode()


@pytest.mark.parametrize("query", ["format=xyz", "status=xyz", "place=nirgends"])
def test_wrong_values_of_meetings(client, world, query):
    answer = client.get(f"/api/meetings/?{query}").json()
    assert answer["count"] == 2
    assert answer["errors"]


def test_only_the_wrong_one_of_two_values_is_dropped(client, world):
    assert ids(client, "/api/articles/?country=FR&country=X1") == [world["one"].pk]


def test_an_end_before_the_beginning_is_told(client, reports):
    page = client.get("/articles/?date_after=2023&date_before=2022").content.decode()
    assert "The end lies before the beginning" in page
    assert "4 reports" in page


def test_a_report_that_was_taken_down_is_nowhere(client, world):
    world["both"].hidden = True
    world["both"].save()
    for path in ("articles", "meetings", "officials", "countries", "quotes"):
        answer = client.get(f"/api/{path}/").content.decode()
        assert "muster" not in answer
    assert client.get(f"/articles/{world['both'].pk}/").status_code == 404
    assert client.get(f"/meetings/{world['talks'].pk}/").status_code == 404
    assert country("RU").articles.count() == 1
