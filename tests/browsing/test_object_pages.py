"""Pages of one meeting, one official, one country, and two countries."""

import pytest

from tests.builders import article, meeting, person, place, quote, source

pytestmark = pytest.mark.django_db


@pytest.fixture
def told_twice():
    """A meeting with two accounts that differ in the day."""
    anna = person("Anna Beispiel", "GB", "Außenministerin", ("2022-02-01", "2022-02-28"))
    boris = person("Boris Muster", "RU", "Außenminister", ("2022-02-01", "2022-02-28"))
    first = article("Beispiel traf Muster am Montag.", people=[anna, boris], countries=["GB", "RU"], source=source())
    second = article(
        "Am Dienstag kam Beispiel zu Muster.",
        people=[anna, boris],
        countries=["GB", "RU"],
        source=source("Alpenbote"),
    )
    quote(first, "am Montag", anna)
    quote(second, "Am Dienstag", boris)
    met = meeting(
        "2022-02-07/2022-02-08",
        [anna, boris],
        ["GB", "RU"],
        [(first, "traf Muster am Montag"), (second, "kam Beispiel zu Muster")],
        basis="weekday",
        reason="am Montag oder am Dienstag",
        place=place("Wien", "AT"),
    )
    for account, day in zip(met.accounts.order_by("article_id"), ("2022-02-07", "2022-02-08"), strict=True):
        account.facts = {"date": {"earliest": day, "latest": day, "basis": "weekday"}, "place": "Wien"}
        account.save()
    return met


def test_a_meeting_lines_up_its_reports(client, told_twice):
    content = client.get(told_twice.get_absolute_url()).content.decode()
    for account in told_twice.accounts.all():
        start, end = account.spans[0]
        assert f"/articles/{account.article_id}/#c{start}-{end}" in content
    assert "between 7 and 8 February 2022" in content
    assert "worked out from the weekday" in content
    assert "am Montag oder am Dienstag" in content
    assert "Außenministerin, United Kingdom" in content
    assert content.count(' differs">') == 1
    assert content.count('class="clash"') == 2


def test_a_meeting_that_an_editor_added_has_no_account(client):
    met = meeting(people=[person("Anna Beispiel")], origin="editor")
    assert "an editor added it" in client.get(met.get_absolute_url()).content.decode()


def test_an_official(client, told_twice):
    content = client.get("/officials/anna-beispiel/").content.decode()
    assert "seen in office: 1 February 2022 to 28 February 2022" in content
    assert "/meetings/?official=anna-beispiel&amp;official=boris-muster" in content
    assert told_twice.get_absolute_url() in content


def test_counterparts_are_those_of_other_sides(client, told_twice):
    colleague = person("Clara Mitreisend", "GB")
    told_twice.participations.create(person=colleague)
    content = client.get("/officials/anna-beispiel/").content.decode()
    assert "official=anna-beispiel&amp;official=boris-muster" in content
    assert "official=anna-beispiel&amp;official=clara-mitreisend" not in content


def test_a_merged_official_leads_to_the_whole_one(client, told_twice):
    anna = told_twice.participations.first().person
    old = person("A. Beispiel", merged_into=anna)
    person("A. B.", merged_into=old)
    response = client.get("/officials/a-b/")
    assert (response.status_code, response["Location"]) == (302, "/officials/anna-beispiel/")


def test_two_countries_are_the_same_in_either_order(client, told_twice):
    one, other = client.get("/countries/GB/RU/"), client.get("/countries/ru/gb/")
    strip = lambda response: response.content.decode().replace("/countries/ru/gb/", "/countries/GB/RU/")  # noqa: E731
    assert strip(one) == strip(other)
    assert "1 meeting" in strip(one)
    assert "am Montag" in strip(one)
    assert "Am Dienstag" in strip(one)


def test_a_country_with_itself_is_the_country(client, told_twice):
    assert client.get("/countries/GB/gb/")["Location"] == "/countries/GB/"


def test_a_country(client, told_twice):
    content = client.get("/countries/gb/").content.decode()
    assert "/countries/GB/RU/" in content
    assert "Anna Beispiel" in content


def test_years_are_drawn_and_listed(client, told_twice):
    meeting("2019-05", countries=["GB", "RU"], reports=[article(countries=["GB", "RU"])])
    content = client.get("/countries/GB/RU/").content.decode()
    assert content.count('<rect class="whole"') == 4
    assert content.count('<rect class="b-held"') == 2
    year = "/meetings/?country=GB&amp;country=RU&amp;date_after=2019&amp;date_before=2019&amp;status=held"
    assert f'<th scope="row">2019</th><td><a href="{year}">1</a></td>' in content
    assert "style=" not in content


def test_the_front_page(client, told_twice):
    coming = meeting("2199-01", told_twice.participations.first().person and [], ["FR"], [article()], status="planned")
    content = client.get("/").content.decode()
    assert "Coming up" in content
    assert content.count(f'href="{coming.get_absolute_url()}"') == 1
    assert "/countries/GB/RU/" in content
    assert content.count("Anna Beispiel") >= 2


def test_the_front_page_says_what_the_collection_holds(client, told_twice):
    article("Somebody spoke.", "2019", language="en")
    content = " ".join(client.get("/").content.decode().split())
    assert "<b>3</b> Reports" in content and "<b>1</b> Meetings" in content and "<b>2</b> Quotes" in content
    assert "<dd>2019–2022</dd>" in content
    assert '?language=de">German</a> 2, <a href="/articles/?language=en">English</a> 1' in content
    assert "Alpenbote</a> 1" in content and "Elbkurier</a> 1" in content


def test_the_front_page_of_an_empty_collection(client):
    assert "There is nothing here yet." in client.get("/").content.decode()
