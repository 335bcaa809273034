"""One question over everything: what it names, what it finds of each kind, what may have been meant."""

import html
import re
from urllib.parse import parse_qs, urlsplit

import pytest
import zeal
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.browsing.searching.days import days_asked
from articles.browsing.searching.near import edits
from articles.matching.names import name_key
from articles.models import Alias
from tests.builders import article, meeting, person, place, quote

LINK = re.compile(r'<a [^>]*href="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)


def official(name, code, **fields):
    """A person who is found by all spellings of the name."""
    made = person(name, code, **fields)
    alias = Alias.objects.get(person=made)
    alias.key = name_key(name)
    alias.save()
    return made


@pytest.fixture
def world(db):
    """Three officials, three countries, two meetings, three reports."""
    lawrow, anna = official("Sergej Lawrow", "RU"), official("Anna Beispiel", "GB")
    other = official("Carla Beispiel", "FR")
    vienna = place("Wien", "AT")
    vienna.key = "vien"
    vienna.save()
    both = article("Lawrow traf Beispiel in Wien zu Verhandlungen.", "2022-02-11", [lawrow, anna], ["RU", "GB"])
    call = article("Beispiel telefonierte über Getreide.", "2021-05-03", [anna, other], ["GB", "FR"])
    article("Getreide aus der Ukraine; Beispiel schwieg.", "2022-03", [anna], ["UA"])
    quote(both, "zu Verhandlungen", anna)
    meeting("2022-02-11", [lawrow, anna], ["RU", "GB"], [both], place=vienna)
    meeting("2021-05-03", [anna, other], ["GB", "FR"], [call], format="phone")


def main(client, question):
    """The main part of the page."""
    response = client.get("/search/", {"q": question})
    assert response.status_code == 200
    return response.content.decode().split("<main", 1)[1].split("</main>")[0]


def part(page, start):
    """A section of the page, from its start tag on; nothing where there is none."""
    return page.partition(start)[2].partition("</section>")[0]


def links(markup):
    """Address and words of each link."""
    return [
        (html.unescape(url), " ".join(re.sub(r"<[^>]*>", "", words).split())) for url, words in LINK.findall(markup)
    ]


@pytest.mark.parametrize(
    ("question", "pages"),
    [
        # A person in any spelling and order, by surname; of several the best known.
        ("Lavrov", ["/officials/sergej-lawrow/"]),
        ("Lawrow, Sergey", ["/officials/sergej-lawrow/"]),
        ("Getreide Lawrows", []),
        ("Beispiel", ["/officials/anna-beispiel/"]),
        ("Carla Beispiel Getreide", ["/officials/carla-beispiel/"]),
        # A country by name, code or genitive; a small word is no code.
        ("Russia", ["/countries/RU/"]),
        ("Russlands Getreide", ["/countries/RU/"]),
        ("GB", ["/countries/GB/"]),
        ("gb", []),
        ("Vereinigtes Königreich", ["/countries/GB/"]),
        ("Peru", []),
        # Two of a kind lead to their dossier.
        ("Russland Ukraine", ["/countries/RU/UA/"]),
        ("zwischen Ukraine und Russland", ["/countries/RU/UA/"]),
        ("Lavrov Beispiel", ["/officials/anna-beispiel/sergej-lawrow/"]),
        ("Lavrov Großbritannien", ["/countries/GB/", "/officials/sergej-lawrow/"]),
        # What is excluded or one of several names nothing.
        ("Getreide -Russland", []),
        ("Russland OR Ukraine", []),
    ],
)
def test_names_in_a_question_lead_to_their_pages(client, world, question, pages):
    read = part(main(client, question), '<section class="read-as"').partition("<ol")[0]
    assert [url for url, _ in links("".join(re.findall(r"<h2>.*?</h2>", read)))] == pages


@pytest.mark.parametrize(
    "question",
    [
        "Beispiel",
        "Lavrov 2022",
        "Russia",
        "Getreide",
        "Getreide 2021",
        "Beispiel Getreide 2022",
        "Wien",
        "Russland Großbritannien",
        "2022-02",
    ],
)
def test_every_number_is_that_of_the_list_behind_it(client, world, question):
    checked = 0
    for url, words in links(main(client, question)):
        number = re.match(r"([0-9]+) (?:meeting|report|quote|official|countr)", words)
        if number and not url.startswith("#"):
            found = client.get(f"/api{url}").json()["count"]
            assert found == int(number[1]), (url, words)
            checked += 1
    assert checked


def test_what_is_found_of_each_kind(client, world):
    page = main(client, "Beispiel")
    officials = ["Anna Beispiel", "Carla Beispiel", "2 officials in the list →"]
    assert [words for _, words in links(part(page, 'id="found-officials"'))] == officials
    reports = part(page, 'id="found-articles"')
    assert re.findall(r"<mark>(.*?)</mark>", reports).count("Beispiel") == 6
    assert "3 reports" in page
    assert "2 meetings" in page
    assert "zu <mark>Verhandlungen</mark>" in main(client, "verhandlung*")
    places = part(main(client, "Vienna"), 'id="found-places"')
    assert links(places) == [("/meetings/?place=wien", "Vienna")]
    assert "1 meeting" in places
    assert links(part(main(client, "united"), 'id="found-countries"'))[0] == ("/countries/GB/", "United Kingdom")


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ('officials/?q="anna+beispiel"', ["anna-beispiel"]),
        ("officials/?q=Lawrow+OR+anna", ["anna-beispiel", "sergej-lawrow"]),
        ("officials/?q=beispiel+-carla", ["anna-beispiel"]),
        ("officials/?q=beisp*", ["anna-beispiel", "carla-beispiel"]),
        ("officials/?q=beispiel+lawrow", []),
        ("countries/?q=russia+OR+france", ["FR", "RU"]),
        ("countries/?q=-russia+-united", ["FR", "UA"]),
        ('countries/?q="united+kingdom', ["GB"]),
    ],
)
def test_names_are_asked_for_in_the_same_language(client, world, path, found):
    rows = client.get(f"/api/{path}").json()["results"]
    assert sorted(row.get("slug") or row["code"] for row in rows) == found


def test_days_in_a_question_become_filters(client, world):
    page = main(client, "Lavrov Februar 2022 Verhandlung")
    [(url, words)] = [(url, words) for url, words in links(page) if "date_after" in url and "meeting" in words]
    asked = {"official": ["sergej-lawrow"], "date_after": ["2022-02"], "date_before": ["2022-02"], "q": ["Verhandlung"]}
    assert parse_qs(urlsplit(url).query) == asked
    assert words == "1 meeting"
    assert "February 2022" in page


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2022", "2022"),
        ("2022-02", "2022-02"),
        ("2022-02-11", "2022-02-11"),
        ("März 2022", "2022-03"),
        ("maerz 2022", None),
        ("Dec 1999", "1999-12"),
        ("février 2020", "2020-02"),
        ("11 Februar 2022", "2022-02-11"),
        ("February 11 2022", "2022-02-11"),
        ("11.2.2022", "2022-02-11"),
        ("31.2.2022", None),
        ("31 Februar 2022", None),
        ("Februar", None),
        ("1022", None),
        ("20222", None),
        ("Probe 2022", None),
        ("99.99.9999", None),
    ],
)
def test_days_as_they_are_typed(text, meant):
    found = days_asked(text)
    assert (found and found.text) == meant


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        ("Lavrof", ("/officials/sergej-lawrow/", "Sergej Lawrow")),
        ("Sergej Lafrow", ("/officials/sergej-lawrow/", "Sergej Lawrow")),
        ("Verhandlugnen", ("/search/?q=Verhandlungen", "Verhandlungen")),
        ("Lawrow Getriede", ("/search/?q=Lawrow+Getreide", "Lawrow Getreide")),
        ("Getriede Veihandlungen", ("/search/?q=Getreide+Verhandlungen", "Getreide Verhandlungen")),
        ("Ukrane", ("/countries/UA/", "Ukraine")),
        ("Wienn", ("/meetings/?place=wien", "Vienna")),
        ("Vienma", ("/meetings/?place=wien", "Vienna")),
    ],
)
def test_what_may_have_been_meant(client, world, question, meant):
    assert meant in links(part(main(client, question), '<section class="meant"'))


def test_nothing_is_proposed_where_enough_is_found(client, world):
    assert "Did you mean" not in main(client, "Beispiel")
    assert "Did you mean" not in main(client, "Lavrov Beispiel")
    assert edits("ab") >= {"a", "b", "ba", "abc", "xab", "xb"}


def test_pages_without_a_find(client, world):
    assert "Nothing is found." in main(client, "Zeppelin")
    assert "How to ask" in main(client, "")
    assert "Nothing is found." not in main(client, "")
    assert 'id="e-q"' in main(client, "x" * 201)
    assert "Understood as" in main(client, '"in Wien')


def test_a_hidden_report_is_not_found(client, world):
    article("Geheimes über Zeppeline.", hidden=True)
    assert "Nothing is found." in main(client, "Zeppelin")


def test_it_asks_the_database_as_often_for_many_as_for_few(client, world):
    def more(number):
        person_of = official(f"Dora Probe{number}", "DE")
        report = article(f"Dora Probe{number} sprach.", people=[person_of], countries=["DE"])
        quote(report, "sprach", person_of)
        meeting(people=[person_of], countries=["DE"], reports=[report], place=place(f"Dora {number}"))

    def questions():
        with CaptureQueriesContext(connection) as asked, zeal.zeal_context():
            main(client, "Dora")
            main(client, "sprach")
        return len(asked)

    for number in range(3):
        more(number)
    few = questions()
    for number in range(3, 7):
        more(number)
    assert questions() <= few
