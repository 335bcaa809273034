"""A question that asks for countries by their adjectives, and for offices."""

import html
import re
from urllib.parse import parse_qs, urlsplit

import pytest

from articles.matching.names import name_key
from articles.models import Alias, Office
from tests.builders import article, meeting, person

LINK = re.compile(r'<a [^>]*href="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)


def holder(name, code, title, kind):
    """A person in an office, who is found by all spellings of the name."""
    made = person(name, code, office=title, seen=("2021-01-01", "2022-12-31"))
    Office.objects.filter(title=title).update(kind=kind)
    Alias.objects.filter(person=made).update(key=name_key(name), last=name_key(name).split()[-1])
    return made


@pytest.fixture
def world(db):
    """Three ministers and a head of state; the two of defence met, and he of Britain met the Russian head of state."""
    anna = holder("Anna Probe", "GB", "Defence Secretary", "defence")
    boris = holder("Boris Muster", "RU", "Verteidigungsminister", "defence")
    carla = holder("Carla Beispiel", "FR", "Außenministerin", "foreign")
    dimitri = holder("Dimitri Beleg", "RU", "Präsident", "head_of_state")
    told = [
        ("Der Verteidigungsminister sprach in Wien.", "2022-02-11", [anna, boris], ["GB", "RU"]),
        ("Die Ministerin reiste an.", "2022-03-05", [anna, dimitri], ["GB", "RU"]),
        ("Der Verteidigungsminister kam nach Paris.", "2021-05-03", [anna, carla], ["GB", "FR"]),
    ]
    for body, day, people, countries in told:
        report = article(body, day, people, countries)
        meeting(day, people, countries, [report])
    holder("German Greif", "RU", "Berater", "adviser")
    holder("Erika Probst", "US", "Präsidentin", "head_of_state")


def links(markup):
    """Address and words of each link."""
    return [(html.unescape(url), words) for url, words in LINK.findall(markup)]


def read(client, question):
    """Address and words of each link in what the question was read as: the headings, and the numbers."""
    response = client.get("/search/", {"q": question})
    assert response.status_code == 200
    part = response.content.decode().partition('<section class="read-as"')[2].partition("</section>")[0]
    pages, _, figures = part.partition("<ul")
    return links(pages), links(figures.partition("</ul>")[0])


OFFICE = "/officials/?country={}&office={}"
PAIR = "/countries/GB/RU/"


@pytest.mark.parametrize(
    ("question", "pages", "meetings"),
    [
        ("British defence secretary Russia February 2022", [OFFICE.format("GB", "defence"), PAIR], 1),
        ("britischer Verteidigungsminister Russland Februar 2022", [OFFICE.format("GB", "defence"), PAIR], 1),
        ("Außenministerin Frankreich", [OFFICE.format("FR", "foreign"), "/countries/FR/"], 1),
        ("foreign minister of France", [OFFICE.format("FR", "foreign"), "/countries/FR/"], 1),
        ("French foreign ministers", [OFFICE.format("FR", "foreign"), "/countries/FR/"], 1),
        ("britisch-russisch", [PAIR], 2),
        ("russischer Präsident", [OFFICE.format("RU", "head_of_state"), "/countries/RU/"], 1),
        ("russischer Präsident Beleg", [OFFICE.format("RU", "head_of_state"), "/countries/RU/"], 1),
        ("US-Präsidentin", [OFFICE.format("US", "head_of_state"), "/countries/US/"], 0),
        ("US president", [OFFICE.format("US", "head_of_state"), "/countries/US/"], 0),
        # Nobody is known in the office; no country stands beside it; a name that is an adjective too.
        ("French president", ["/countries/FR/"], 0),
        ("Verteidigungsminister", [], 0),
        ("German Greif", ["/officials/german-greif/"], 0),
        ("Peruvian foreign minister", [], 0),
    ],
)
def test_adjectives_and_offices_lead_to_lists(client, world, question, pages, meetings):
    headings, numbers = read(client, question)
    assert [url for url, _ in headings if not url.startswith("/officials/dimitri")] == pages
    for url, words in numbers:
        assert client.get(f"/api{url}").json()["count"] == int(words.split()[0]), url
    assert sum(int(words.split()[0]) for url, words in numbers if url.startswith("/meetings/")) == meetings
    for url in pages:
        if url.startswith("/officials/?"):
            assert client.get(f"/api{url}").json()["count"] == 1


def test_the_list_of_meetings_is_narrowed_by_the_office(client, world):
    headings, numbers = read(client, "britischer Verteidigungsminister Russland Februar 2022")
    assert headings[0][1] == "Defence minister – United Kingdom"
    asked = {url.partition("?")[0]: parse_qs(urlsplit(url).query) for url, _ in numbers}
    days = {"country": ["GB", "RU"], "date_after": ["2022-02"], "date_before": ["2022-02"]}
    # Reports are not found by offices: they have its word.
    assert asked == {
        "/meetings/": {**days, "office": ["defence"]},
        "/articles/": {**days, "q": ["Verteidigungsminister"]},
    }


def test_an_office_at_no_meeting_is_words(client, world):
    _, numbers = read(client, "French defence minister Paris")
    assert [url for url, _ in numbers if "office=" in url] == []
    _, numbers = read(client, "französischer Verteidigungsminister")
    assert ("/meetings/?country=FR&q=Verteidigungsminister", "1 meeting") in numbers


@pytest.mark.parametrize(
    "question",
    [
        "Which meetings did the British defence secretary have with Russia in February 2022?",
        "meetings of the British defence secretary with Russia in February 2022",
        "Welche Treffen hatte der britische Verteidigungsminister mit Russland im Februar 2022?",
        "Wen traf der britische Verteidigungsminister im Februar 2022?",
        "Whom did Anna Probe meet in February 2022?",
        "Was sagte Anna Probe im Februar 2022?",
    ],
)
def test_a_whole_question_is_read_like_its_names_alone(client, world, question):
    _pages, figures = read(client, question)
    [url] = [url for url, words in figures if words == "1 meeting"]
    asked = parse_qs(urlsplit(url).query)
    assert (asked["date_after"], asked["date_before"]) == (["2022-02"], ["2022-02"])
    assert "q" not in asked, "words of asking are none to look for"


@pytest.mark.parametrize("question", ["Muster 2022", "Muster in 2022", "Boris Muster 2022"])
def test_a_year_behind_a_name_is_no_part_of_it(client, world, question):
    holder("Kang Bei-in", "KR", "Berater", "adviser")
    pages, figures = read(client, question)
    assert [words for _url, words in pages] == ["Boris Muster"]
    assert all("date_after=2022" in url for url, _words in figures) and figures
