"""Two countries and two officials: what is counted, where each number leads, and what each side said."""

import re
from html import unescape

import pytest
from django.utils import timezone

from articles.models import Meeting, Office
from tests.builders import article, meeting, mention, organisation, person, place, quote

pytestmark = pytest.mark.django_db
NUMBER = re.compile(r'href="(/(?:meetings|quotes)/\?[^"]*)"[^>]*>(?:[A-Za-z ]+: |All )?([\d,]+)(?=<| )')
BOTH = "/meetings/?country=GB&amp;country=RU"


@pytest.fixture
def sides():
    """Two ministers and a president who met five times, once by phone, and three times did not."""
    anna = person("Anna Beispiel", "GB", "Foreign Secretary")
    boris = person("Boris Muster", "RU", "Außenminister")
    igor = person("Igor Beispielow", "RU", "Präsident")
    for title, kind in (("Foreign Secretary", "foreign"), ("Außenminister", "foreign"), ("Präsident", "head_of_state")):
        Office.objects.filter(title=title).update(kind=kind)
    told = article(people=[anna, boris, igor], countries=["GB", "RU"])
    both, moscow, kremlin = ["GB", "RU"], place("Moskau", "RU"), place("Kreml, Moskau", "RU")
    meeting("2019-03-01", [anna, boris], both, [told], place=moscow, topics=["Gas"])
    meeting("2019-03-20", [anna, boris, igor], both, [told], place=kremlin, topics=["Gas", "Getreide"])
    meeting("2020-12-30/2021-01-02", [anna, boris], both, [told], place=place("London", "GB"))
    meeting("2022", [anna, igor], both, [told], place=place("Wien", "AT"))
    meeting("2023-05-06", [anna, boris], both, [told], format="phone")
    meeting(None, [anna, boris], both, [told], status="cancelled", place=moscow)
    meeting("2023-07", [anna, boris], both, [told], status="refused")
    meeting("2199-01-05", [anna, boris], both, [told], status="planned", place=moscow)
    meeting("2023-01-01", [anna, boris], both, [told], status="planned")
    meeting("2024-01-01", [anna, boris], both, [article(hidden=True)])
    return anna, boris, igor


def page(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("path", ["/countries/GB/RU/", "/officials/anna-beispiel/boris-muster/", "/countries/gb/"])
def test_each_number_is_that_of_the_list_behind_it(client, sides, path):
    told = article("Anna Beispiel nannte Boris Muster einen Freund.", people=sides[:2], countries=["GB", "RU"])
    for words in ("nannte Boris Muster", "Boris Muster einen Freund", "Boris Muster", "Muster einen", "Muster e",
                  "Boris Muster ein", "Boris Muster eine"):  # fmt: skip
        quote(told, words, sides[0], addressee=sides[1])
    found = NUMBER.findall(page(client, path))
    assert len(found) >= 8
    for url, number in found:
        listed = page(client, unescape(url))
        assert re.search(rf">\s*{number} (meeting|quote)", listed), (url, number)


def test_two_countries_in_numbers(client, sides):
    content = page(client, "/countries/RU/gb/")
    for words, number in [
        ("in person", 4), ("by phone", 1), ("United Kingdom came to Russia", 2), ("Russia came to United Kingdom", 1),
        ("in a third country", 1), ("by phone or video", 1), ("Moscow", 2), ("Vienna", 1), ("Gas", 2), ("Getreide", 1),
    ]:  # fmt: skip
        assert re.search(rf'<span class="what">{words}</span> <(a href="[^"]*"|span)>{number}<', content), words
    assert "Kremlin, Moscow</span>" not in content
    for outcome in ("held: 5", "planned: 2", "cancelled: 1", "refused: 1"):
        assert outcome in content
    assert "Boris Muster</a>" in content and "/officials/anna-beispiel/igor-beispielow/" in content


def test_the_course_of_things(client, sides):
    content = page(client, "/countries/GB/RU/")
    course = content[content.index("facts-list course") :]
    course = course[: course.index("</dl>")]
    assert "6 May 2023" in course
    assert "5 January 2199" in course and "1 January 2023" not in course
    assert "22 months" in course and "20 March 2019" in course
    assert "1 March 2019" in course


def test_at_which_level(client, sides):
    content = page(client, "/countries/GB/RU/")
    rows = re.findall(r"<tr><td>(.*?)</td><td>(.*?)</td><td>(\d+)<svg.*?</svg>\s*</td></tr>", content)
    assert rows == [("foreign minister", "foreign minister", "3"), ("foreign minister", "head of state", "2")]
    Office.objects.update(kind="")
    assert "office not known" in page(client, "/countries/GB/RU/")


def test_vague_days_count_wherever_they_may_be(client, sides):
    content = page(client, "/countries/GB/RU/")
    for year, number in (("2019", 2), ("2020", 1), ("2021", 1), ("2022", 1), ("2023", 1)):
        url = f"{BOTH}&amp;date_after={year}&amp;date_before={year}&amp;status=held"
        assert f'<th scope="row">{year}</th><td><a href="{url}">{number}</a></td>' in content
    assert "1 meeting whose day is not known so exactly counts in each" in content
    assert "1 meeting has no known day." in content


def test_months_where_all_lies_close_together(client):
    told = article(countries=["GB", "RU"])
    for when in ("2022-02-11", "2022-04", "2022-04-30/2022-05-01"):
        meeting(when, countries=["GB", "RU"], reports=[told])
    content = page(client, "/countries/GB/RU/")
    assert '<th scope="row">Apr 2022</th><td><a href="' in content
    assert "date_after=2022-04&amp;date_before=2022-04&amp;status=held" in content
    assert content.count('<rect class="whole"') == 4


def test_what_each_side_said_of_or_to_the_other(client, sides):
    anna, boris, igor = sides
    report = article(
        "Russland ist stark. Das gilt auch hier. Wir danken Igor. Frankreich ist schön. Der Rat lobt Russland.",
        people=sides,
        countries=["GB", "RU", "FR"],
    )
    mention(report, "Russland", country_id="RU")
    mention(report, "Igor", person=igor)
    of_it = quote(report, "Russland ist stark", anna)
    to_him = quote(report, "Das gilt auch hier", anna, addressee=boris)
    of_him = quote(report, "Wir danken Igor", anna)
    elsewhere = quote(report, "Frankreich ist schön", anna)
    by_body = quote(report, "Der Rat lobt Russland", speaker_organisation=organisation("Amt", "GB"), addressee=boris)
    hidden = article("Russland! rief sie.", people=[anna], hidden=True)
    mention(hidden, "Russland", country_id="RU")
    quote(hidden, "Russland!", anna)
    listed = client.get("/api/quotes/?speaker_country=gb&about=ru").json()
    assert {row["id"] for row in listed["results"]} == {of_it.pk, to_him.pk, of_him.pk, by_body.pk}
    content = page(client, "/countries/GB/RU/")
    assert content.count('class="quote') == 4
    assert "No quote of or to the other is known." in content
    assert elsewhere.text not in content
    content = page(client, "/officials/boris-muster/anna-beispiel/")
    assert to_him.text in content and of_it.text not in content
    listed = client.get("/api/quotes/?speaker=anna-beispiel&about_official=igor-beispielow").json()
    assert [row["id"] for row in listed["results"]] == [of_him.pk]


def test_two_officials_are_the_same_in_either_order(client, sides):
    one, other = (
        page(client, "/officials/anna-beispiel/boris-muster/"),
        client.get("/officials/boris-muster/anna-beispiel/"),
    )
    canonical = '<link rel="canonical" href="http://testserver/officials/anna-beispiel/boris-muster/">'
    assert canonical in one and canonical in other.content.decode()
    beside = one[one.index("Also there") :].partition("</section>")[0]
    assert "Igor Beispielow</a>" in beside
    assert "Anna Beispiel" not in beside and "Boris Muster" not in beside
    assert "United Kingdom – Russia →" in one


def test_merged_entries_lead_to_the_whole_ones(client, sides):
    person("A. Beispiel", slug="zz", merged_into=sides[0])
    response = client.get("/officials/zz/boris-muster/")
    assert (response.status_code, response["Location"]) == (302, "/officials/anna-beispiel/boris-muster/")
    assert client.get("/officials/zz/anna-beispiel/")["Location"] == "/officials/anna-beispiel/"
    assert client.get("/officials/anna-beispiel/niemand/").status_code == 404
    assert client.get("/countries/GB/QQ/").status_code == 404


def test_officials_of_one_country_and_of_none(client):
    anna, dora, nobody = person("Anna Beispiel", "GB"), person("Dora Beispiel", "GB"), person("Nemo Niemand")
    told = article(people=[anna, dora, nobody])
    meeting("2022-02-11", [anna, dora, nobody], ["GB"], [told], place=place("London", "GB"))
    inside = page(client, "/officials/anna-beispiel/dora-beispiel/")
    assert "London" in inside and "came to" not in inside
    assert "country not known" in page(client, "/officials/anna-beispiel/nemo-niemand/")


def test_two_that_never_met(client):
    article(people=[person("Anna Beispiel", "GB"), person("Boris Muster", "RU")], countries=["GB", "RU"])
    for path in ("/countries/GB/RU/", "/officials/anna-beispiel/boris-muster/"):
        content = page(client, path)
        assert "No report tells of a meeting of these two." in content
        assert "<svg" not in content and "Longest" not in content


def test_a_meeting_today_is_the_next_one(client, sides):
    today = timezone.localdate()
    meeting(f"{today}", [sides[0], sides[1]], ["GB", "RU"], [article()], status="planned")
    content = page(client, "/countries/GB/RU/")
    assert content.index(f"{today.day} ") < content.index("Longest time")


def test_a_plan_that_was_put_off_is_not_the_next_meeting(client, sides):
    later = meeting("2199-03-01", sides[:2], ["GB", "RU"], [article()], status="planned")
    Meeting.objects.filter(earliest="2199-01-05").update(moved_to=later)
    content = page(client, "/countries/GB/RU/")
    assert "1 March 2199" in content[content.index("Next meeting") : content.index("Longest time")]


def test_meetings_by_the_country_of_their_place(client, sides):
    assert client.get("/api/meetings/?host=ru").json()["count"] == 4
    assert client.get("/api/meetings/?host=xx").json()["errors"].keys() == {"host"}


def test_journeys_fill_a_bar_by_their_numbers(client, sides):
    content = page(client, "/countries/GB/RU/")
    drawn = re.findall(r'<rect class="j-(\w+)" x="([\d.]+)" width="([\d.]+)"[^>]*><title>[^<]*: (\d+)</title>', content)
    assert [(kind, int(number)) for kind, _x, _width, number in drawn] == [
        ("second", 1), ("first", 2), ("third", 1), ("far", 1),
    ]  # fmt: skip
    assert [(float(x), float(width)) for _kind, x, width, _number in drawn] == [
        (0, 144), (144, 288), (432, 144), (576, 144),
    ]  # fmt: skip


def test_nobody_met_himself_though_he_sat_on_both_sides(client):
    anna, boris = person("Anna Beispiel", "GB", "Foreign Secretary"), person("Boris Muster", "RU", "Außenminister")
    both = ["GB", "RU"]
    _first, second = (meeting(day, [anna, boris], both, [article()]) for day in ("2021-03-01", "2022-03-01"))
    of_other = Office.objects.create(title="Botschafter", country_id="RU", kind="ambassador")
    second.participations.filter(person=anna).update(office=of_other)
    content = page(client, "/countries/GB/RU/")
    pairs = content[content.index("Most often together") :].partition("</ol>")[0]
    assert "/officials/anna-beispiel/boris-muster/" in pairs
    assert "/officials/anna-beispiel/anna-beispiel/" not in pairs
