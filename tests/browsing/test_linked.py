"""JSON-LD in the pages, expanded with a context that knows the words of schema.org used here and no others."""

import json
import re

import pytest
from pyld import jsonld

from articles.models import Officeholder
from tests.builders import article, meeting, organisation, person, place, quote, source

pytestmark = pytest.mark.django_db
SCHEMA = "https://schema.org/"
# Every property and class below exists at schema.org with the range that is used here.
WORDS = """
Event NewsArticle Organization Person Place PostalAddress Quotation Role Occupation
about addressCountry address alternateName attendee creator datePublished endDate eventAttendanceMode eventStatus
hasOccupation hasPart headline inLanguage isPartOf jobTitle keywords location mentions name publisher roleName sameAs
startDate subjectOf text url
""".split()
CONTEXT = {"@context": {word: SCHEMA + word for word in WORDS}}
BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def loader(url, options):
    assert url == "https://schema.org"
    return {"contextUrl": None, "documentUrl": url, "document": CONTEXT}


def linked(client, path):
    """What the page tells to programs: as it stands there, of which no word may be lost in expanding."""
    response = client.get(path)
    [block] = BLOCK.findall(response.content.decode())
    told = json.loads(block)
    [expanded] = jsonld.expand(told, {"documentLoader": loader})[:1]
    compacted = jsonld.compact(expanded, CONTEXT, {"documentLoader": loader})
    assert words_of(compacted) >= words_of(told) - {"@context", "@graph"}, "a word that schema.org does not have"
    assert "script-src 'self'" in response["Content-Security-Policy"], "data need no permission to run"
    return told


def words_of(thing):
    if isinstance(thing, list):
        return set().union(*map(words_of, thing))
    if not isinstance(thing, dict):
        return set()
    return set(thing) | {thing.get("@type", "@type")} | words_of(list(thing.values()))


@pytest.fixture
def anna():
    anna = person("Anna Beispiel", "GB", "Außenministerin", ("2022-02-01", "2022-02-28"), wikidata="Q1")
    Officeholder.objects.create(
        name="Anna Beispiel", position="Ministerin", start="2021-05", end="", source="Register", official=anna, key="k"
    )
    return anna


@pytest.fixture
def report(anna):
    report = article(
        "Sie sagte: „Ja.“ Der Rat: „Nein.“ Nie sagte er: „Doch.“ So.",
        people=[anna],
        source=source(),
        title="</script><script>alert(1)</script> & <!--",
        url="https://elbkurier.example/1",
    )
    quote(report, "Ja.", anna)
    quote(report, "Nein.", speaker_organisation=organisation("Rat"))
    quote(report, "Doch.", anna, denied=True)
    quote(report, "So.", anna, type="indirect")
    return report


def test_a_meeting(client, anna, report):
    told = meeting(
        "2022-02", [anna], ["GB"], [report], [organisation("Rat")], place=place("Wien", "AT"), basis="header"
    )
    event = linked(client, f"/meetings/{told.pk}/")
    assert event["@type"] == "Event"
    assert event["startDate"] == event["endDate"] == "2022-02", "never its first day"
    assert event["eventStatus"] == "https://schema.org/EventScheduled"
    assert event["eventAttendanceMode"] == "https://schema.org/OfflineEventAttendanceMode"
    assert event["location"]["address"]["addressCountry"] == "AT"
    assert [(one["@type"], one["name"]) for one in event["attendee"]] == [
        ("Person", "Anna Beispiel"),
        ("Organization", "Rat"),
    ]
    assert event["attendee"][0]["jobTitle"] == "Außenministerin"
    assert event["subjectOf"][0]["@id"] == f"http://testserver/articles/{report.pk}/"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"status": "cancelled"}, {"eventStatus": "https://schema.org/EventCancelled"}),
        ({"status": "cancelled", "postponed": True}, {"eventStatus": "https://schema.org/EventPostponed"}),
        ({"status": "unclear"}, {"eventStatus": None}),
        ({"format": "phone"}, {"eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode"}),
        ({"when": "2022-02-10/2022-02-11"}, {"startDate": "2022-02-10", "endDate": "2022-02-11"}),
        ({"when": "2022-02-10/2022-02-11", "basis": "weekday"}, {"startDate": "2022-02", "endDate": "2022-02"}),
        ({"when": None}, {"startDate": None, "endDate": None}),
    ],
)
def test_what_is_known_of_a_meeting(client, anna, facts, expected):
    told = meeting(people=[anna], reports=[article()], **facts)
    event = linked(client, f"/meetings/{told.pk}/")
    assert {name: event.get(name) for name in expected} == expected


def test_a_report_with_the_words_that_were_said(client, anna, report):
    told = meeting(people=[anna], reports=[report])
    news = linked(client, f"/articles/{report.pk}/")
    assert (news["@type"], news["headline"]) == ("NewsArticle", report.title)
    assert (news["datePublished"], news["inLanguage"], news["sameAs"]) == ("2022-02", "de", report.url)
    assert news["publisher"]["name"] == "Elbkurier"
    assert news["about"][0]["@id"] == f"http://testserver/meetings/{told.pk}/"
    assert [(one["text"], one["creator"]["name"]) for one in news["hasPart"]] == [
        ("Ja.", "Anna Beispiel"),
        ("Nein.", "Rat"),
    ], "indirect speech is nobody's own words, and what is denied was not said"


def test_nothing_in_it_ends_its_element(client, report):
    page = client.get(f"/articles/{report.pk}/").content.decode()
    assert "<script>alert" not in page
    assert "<!--" not in page


def test_an_official_and_quotes(client, anna, report):
    told = linked(client, "/officials/anna-beispiel/")
    assert (told["name"], told["sameAs"]) == ("Anna Beispiel", "https://www.wikidata.org/entity/Q1")
    roles = {one["roleName"]: (one.get("startDate"), one.get("endDate")) for one in told["hasOccupation"]}
    assert roles == {"Ministerin": ("2021-05", None), "Außenministerin": (None, None)}
    graph = linked(client, "/quotes/")["@graph"]
    assert {one["text"] for one in graph} == {"Ja.", "Nein."}
    assert all(one["isPartOf"]["@id"] == f"http://testserver/articles/{report.pk}/" for one in graph)
