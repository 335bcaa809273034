"""The shapes that the JSON promises."""

import pytest

from tests.builders import article, meeting, mention, person, place, quote, source, span

pytestmark = pytest.mark.django_db


@pytest.fixture
def report():
    """One report with everything in it."""
    anna = person("Anna Beispiel", "GB", "Außenministerin", ("2022-02-01", "2022-02-28"))
    made = article(
        "Anna Beispiel sprach in Wien: Es geht voran.", people=[anna], countries=["GB"], source=source(), file="x.txt"
    )
    mention(made, "Anna Beispiel", person=anna, form="name")
    quote(made, "Es geht voran", anna, confidence=0.9)
    meeting(
        "2022-02-07/2022-02-11",
        [anna],
        ["GB"],
        [(made, "sprach in Wien")],
        place=place("Wien", "AT"),
        topics=["Handel"],
        basis="weekday",
        reason="am Freitag",
    )
    return made


def test_article(client, report):
    answer = client.get("/api/articles/").json()
    assert list(answer) == ["count", "next", "previous", "results"]
    meeting_id = report.accounts.get().meeting_id
    assert answer["results"] == [
        {
            "id": report.pk,
            "file": "x.txt",
            "sha256": report.sha256,
            "title": report.title,
            "date": {"earliest": "2022-02-01", "latest": "2022-02-28"},
            "source": "Elbkurier",
            "url": "",
            "language": "de",
            "people": [{"slug": "anna-beispiel", "name": "Anna Beispiel"}],
            "countries": ["GB"],
            "meetings": [meeting_id],
            "source_kind": None,
            "agency": None,
            "original": None,
            "copies": [],
        }
    ]


def test_one_article_adds_body_mentions_and_quotes(client, report):
    answer = client.get(f"/api/articles/{report.pk}/").json()
    assert answer["body"] == report.body
    assert answer["mentions"] == [
        {"start": 0, "end": 13, "text": "Anna Beispiel", "kind": "person", "form": "name", "means": "anna-beispiel"}
    ]
    assert [quote["text"] for quote in answer["quotes"]] == ["Es geht voran"]


def test_meeting(client, report):
    listed = client.get("/api/meetings/").json()["results"][0]
    assert listed.items() <= client.get(f"/api/meetings/{listed['id']}/").json().items()
    assert listed == {
        "id": listed["id"],
        "participants": [
            {"slug": "anna-beispiel", "name": "Anna Beispiel", "office": "Außenministerin", "country": "GB"}
        ],
        "organisations": [],
        "countries": ["GB"],
        "date": {"earliest": "2022-02-07", "latest": "2022-02-11", "basis": "weekday", "reason": "am Freitag"},
        "place": "Wien",
        "place_wikidata": None,
        "format": "in_person",
        "status": "held",
        "state": "held",
        "topics": ["Handel"],
        "reports": [
            {
                "id": report.pk,
                "file": "x.txt",
                "source": "Elbkurier",
                "spans": [span(report, "sprach in Wien")],
                "original": None,
            }
        ],
    }


def test_official(client, report):
    listed = client.get("/api/officials/").json()["results"]
    assert listed == [client.get("/api/officials/anna-beispiel/").json()]
    assert listed == [
        {
            "slug": "anna-beispiel",
            "name": "Anna Beispiel",
            "aliases": [],
            "country": "GB",
            "offices": [{"title": "Außenministerin", "country": "GB", "from": "2022-02-01", "to": "2022-02-28"}],
            "meetings": 1,
            "quotes": 1,
        }
    ]


def test_quote(client, report):
    start, end = span(report, "Es geht voran")
    assert client.get("/api/quotes/").json()["results"] == [
        {
            "id": report.quotes.get().pk,
            "article": report.pk,
            "start": start,
            "end": end,
            "text": "Es geht voran",
            "type": "direct",
            "speaker": {"slug": "anna-beispiel", "name": "Anna Beispiel"},
            "speaker_text": None,
            "denied": False,
            "confidence": 0.9,
            "statement": None,
        }
    ]


def test_country(client, report):
    assert client.get("/api/countries/").json()["results"] == [
        {"code": "GB", "name": "United Kingdom", "officials": 1, "meetings": 1, "reports": 1}
    ]


@pytest.mark.parametrize(
    "path",
    [
        "articles/999/",
        "meetings/999/",
        "officials/niemand/",
        "nothing/",
        "x/%0A/",
        "articles/x/",
        f"articles/{10**30}/",
    ],
)
def test_unknown_things_are_404_as_json(client, path):
    response = client.get(f"/api/{path}")
    assert response.status_code == 404
    assert response["Content-Type"] == "application/json"


def test_a_merged_official_leads_to_the_whole_one(client, report):
    person("A. Beispiel", merged_into=report.people.get())
    response = client.get("/api/officials/a-beispiel/")
    assert (response.status_code, response["Location"]) == (302, "/api/officials/anna-beispiel/")
