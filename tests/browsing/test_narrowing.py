"""What values that repeat, that are left out, and that say what a row has let through; in which order."""

from datetime import date

import pytest

from articles.models import Source
from tests.browsing.test_hostile import NASTY
from tests.builders import article, meeting, organisation, person, place, quote, source

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def world(shared):
    """Three meetings, four reports and three quotes, each with a name."""
    anna = person("Anna Beispiel", "GB", "Außenministerin")
    boris = person("Boris Muster", "RU", "Präsident")
    carla = person("Carla Probe", "FR")
    ministry = organisation("Ministerium der Proben", "DE")
    Source.objects.create(name="Nordagentur", slug="nordagentur", kind="agency")
    talk = article("Beispiel und Muster sprachen.", "2022-02-11", [anna, boris], ["GB", "RU", "UA"], source=source())
    copy = article("Beispiel und Muster sprachen.", "2022-02-12", [anna], ["GB"], original=talk, language="en")
    call = article("Probe rief an.", "2022-03", [carla, anna], ["FR"], source=Source.objects.get(slug="nordagentur"))
    other = article("Muster schwieg, hiess es.", "2021", [boris], ["RU"])
    vienna = place("Wien", "AT")
    talks = meeting("2022-02-11", [anna, boris], ["GB", "RU"], [talk, copy], place=vienna, topics=["Ukraine"])
    phoned = meeting("2022-03", [carla, anna], ["FR", "GB"], [call], format="phone", status="planned", basis="header")
    visit = meeting("2022-01-31/2022-02-02", [boris], ["RU", "FR"], [other], format="video", contradiction=True)
    return {
        "anna": anna,
        "boris": boris,
        "carla": carla,
        "talk": talk,
        "copy": copy,
        "call": call,
        "other": other,
        "talks": talks,
        "phoned": phoned,
        "visit": visit,
        "said": quote(talk, "sprachen", anna, medium="speech"),
        "meant": quote(other, "schwieg", boris, type="indirect", denied=True),
        "told": quote(call, "rief an", speaker_organisation=ministry, type="reported", medium="writing"),
    }


def found(client, path):
    """The keys of a list of the API, in order."""
    answer = client.get(f"/api/{path}").json()
    assert "errors" not in answer
    return [row.get("id") or row.get("slug") or row.get("code") for row in answer["results"]]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        # Of values that a row has one of, any will do; of countries and people, all have to be there.
        ("meetings/?format=phone&format=video", "phoned visit"),
        ("meetings/?status=held&status=planned", "phoned talks visit"),
        ("meetings/?country=GB&country=RU", "talks"),
        ("articles/?source=elbkurier&source=nordagentur", "call talk"),
        ("articles/?language=de&language=en", "call copy talk other"),
        ("quotes/?type=indirect&type=reported", "told meant"),
        # What is left out; several ones leave out more.
        ("meetings/?not_country=GB", "visit"),
        ("meetings/?not_country=GB&not_country=FR", ""),
        ("meetings/?country=FR&not_country=RU", "phoned"),
        ("meetings/?not_format=phone", "talks visit"),
        ("meetings/?not_status=planned&not_place=wien", "visit"),
        ("meetings/?not_official=boris-muster", "phoned"),
        ("articles/?not_country=UA&not_language=en", "call other"),
        ("articles/?not_source=elbkurier", "call copy other"),
        ("quotes/?not_speaker=anna-beispiel", "told meant"),
        ("quotes/?not_type=direct&not_source=nordagentur", "meant"),
        # Who takes part, and who is mentioned.
        ("meetings/?mentions=UA", "talks"),
        ("meetings/?country=UA", ""),
        ("articles/?part=FR", "call other"),
        ("articles/?part=FR&part=GB", "call"),
        ("articles/?country=FR", "call"),
        ("articles/?not_part=FR", "copy talk"),
        # Reports by the meetings that they tell of.
        ("articles/?place=wien", "copy talk"),
        ("articles/?status=planned", "call"),
        ("articles/?topic=Ukraine", "copy talk"),
        ("meetings/?topic=Ukraine", "talks"),
        ("meetings/?not_topic=Ukraine", "phoned visit"),
        ("articles/?source_kind=agency", "call"),
        # With and without.
        ("articles/?has=quotes", "call talk other"),
        ("articles/?not_has=quotes", "copy"),
        ("articles/?has=copies", "talk"),
        ("articles/?has=meetings&not_has=copies", "call copy other"),
        ("meetings/?has=reports", "talks"),
        ("meetings/?has=contradiction", "visit"),
        ("meetings/?not_has=place", "phoned visit"),
        ("meetings/?has=place&has=quotes", "talks"),
        ("quotes/?denied=yes", "meant"),
        ("quotes/?not_denied=yes", "told said"),
        ("quotes/?medium=writing&medium=speech", "told said"),
        # Dates: possible ones, and certain ones alone.
        ("meetings/?date_after=2022-02&date_before=2022-02", "talks visit"),
        ("meetings/?date_after=2022-02&date_before=2022-02&dates=certain", "talks"),
        ("articles/?date_before=2021-06&dates=certain", ""),
        ("quotes/?date_after=2021&date_before=2021&dates=certain", "meant"),
        # The other way round.
        ("meetings/?sort=oldest", "visit talks phoned"),
        ("articles/?sort=oldest&country=GB", "talk copy"),
        ("quotes/?sort=oldest&type=direct&type=reported", "said told"),
    ],
)
def test_rows(client, world, path, expected):
    assert found(client, path) == [world[name].pk for name in expected.split()]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("officials/?sort=name", "anna boris carla"),
        ("officials/?sort=meetings", "anna boris carla"),
        ("officials/", "carla anna boris"),
        ("officials/?not_country=GB", "carla boris"),
        ("officials/?not_official=boris-muster&sort=name", "boris carla"),
        ("officials/?source=elbkurier&source=nordagentur&sort=name", "anna boris carla"),
        ("officials/?not_source=elbkurier&date_after=2022&sort=name", "anna carla"),
        ("officials/?date_after=2022-03&date_before=2022-03&dates=certain", "carla anna"),
        ("officials/?has=quotes&sort=name", "anna boris"),
        ("officials/?has=meetings&not_has=quotes", "carla"),
    ],
)
def test_people(client, world, path, expected):
    assert found(client, path) == [world[name].slug for name in expected.split()]


def test_countries(client, world):
    assert found(client, "countries/?country=FR&not_country=RU") == ["RU"]
    assert found(client, "countries/?not_official=anna-beispiel") == ["UA"]


@pytest.mark.parametrize("name", ["Vereinigtes Königreich", "vereinigtes königreich", "gb"])
def test_a_country_by_its_name(client, world, name):
    answer = client.get("/articles/", {"country": name}, headers={"accept-language": "de"}).content.decode()
    assert 'value="GB" checked' in answer
    assert "2 Berichte" in answer


def test_a_name_that_begins_like_several_countries_offers_them(client, world):
    page = client.get("/articles/?country=united").content.decode()
    assert "?country=GB" in page
    assert "?country=AE" in page


def facets(client, path):
    """The facets of a list as {field: {value: number}}."""
    answer = client.get(f"/api/{path}").json()
    return {name: {row["value"]: row["count"] for row in rows} for name, rows in answer["facets"].items()}


def test_numbers_are_those_of_the_lists_behind_them(client, world):
    for path in ("articles/?facets=1", "meetings/?facets=1&country=GB", "quotes/?facets=1", "officials/?facets=1"):
        counted = facets(client, path)
        assert counted
        for name, values in counted.items():
            for value, number in values.items():
                assert client.get(f"/api/{path}&{name}={value}").json()["count"] == number, (path, name, value)


def test_what_is_chosen_of_any_narrows_none_of_its_own_numbers(client, world):
    counted = facets(client, "meetings/?facets=1&format=phone&country=GB")
    assert counted["format"] == {"phone": 1, "in_person": 1}
    assert counted["country"] == {"GB": 1, "FR": 1}
    assert counted["status"] == {"planned": 1, "overdue": 1}


def test_facets_are_told_where_they_are_asked_for(client, world):
    assert "facets" not in client.get("/api/meetings/").json()


def test_values_are_links_and_what_is_chosen_can_be_taken_away(client, world):
    page = client.get("/meetings/?country=GB&not_format=video").content.decode()
    assert "?country=GB&amp;not_format=video&amp;country=RU" in page
    assert "?country=GB&amp;not_format=video&amp;not_country=RU" in page
    assert 'name="not_format" value="video" checked' in page
    assert 'href="?country=GB" rel="nofollow"' in page


def test_rows_whose_day_is_only_possible_say_so(client, world):
    page = client.get("/meetings/?date_after=2022-02&date_before=2022-02").content.decode()
    assert page.count("the day is not certain") == 1
    assert "the day is not certain" not in client.get("/meetings/").content.decode()


@pytest.mark.parametrize(
    ("query", "links"),
    [
        ("?date_after=2022-02&date_before=2022-02", ["2022-01", "2022-03", "2022"]),
        ("?date_after=2022&date_before=2022", ["2021", "2023"]),
        ("?date_after=2022-01-01&date_before=2022-12-31", ["2021", "2023"]),
        ("?date_after=2022-02-28&date_before=2022-02-28", ["2022-02-27", "2022-03-01", "2022-02"]),
        ("?date_after=2199&date_before=2199", ["2198"]),
    ],
)
def test_steps_to_the_days_around(client, world, query, links):
    page = client.get(f"/meetings/{query}").content.decode()
    for text in links:
        assert f"?date_after={text}&amp;date_before={text}" in page


def test_presets(client, world, monkeypatch):
    monkeypatch.setattr("articles.browsing.periods.today", lambda: date(2022, 1, 15))
    page = client.get("/meetings/").content.decode()
    assert "?date_after=2021-12&amp;date_before=2021-12" in page
    assert "?date_after=2022&amp;date_before=2022" in page


def test_all_values_of_a_filter(client, world):
    for number in range(12):
        meeting(topics=[f"Thema {number}", "Ukraine"], reports=[world["talk"]], countries=["GB"])
    page = client.get("/meetings/?country=GB").content.decode()
    assert "/values/meetings/topic/?country=GB" in page
    assert "topic=Thema+9" not in page
    page = client.get("/values/meetings/topic/?country=GB").content.decode()
    assert "/meetings/?country=GB&amp;topic=Thema+9" in page
    for wrong in ("values/meetings/q", "values/meetings/nothing", "values/nothing/topic", "values/meetings/not_topic"):
        assert client.get(f"/{wrong}/").status_code == 404


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("officials/suggest?q=bei", ["Anna Beispiel"]),
        ("officials/suggest?official=anna", ["Anna Beispiel"]),
        ("officials/suggest?q=pi", []),
        ("officials/suggest?q=a", []),
        ("places/suggest?place=wi", ["Wien"]),
        ("organisations/suggest?q=prob", ["Ministerium der Proben"]),
        ("sources/suggest?source=nord", ["Nordagentur"]),
        ("countries/suggest?country=fran", ["France"]),
        ("officials/suggest?q=%00%00", []),
        ("officials/suggest?q=%25%25", []),
        ("officials/suggest", []),
    ],
)
def test_suggestions(client, world, path, expected):
    page = client.get(f"/{path}").content.decode()
    assert page.strip() == "".join(f'<option value="{name}"></option>' for name in expected)


def test_a_script_gets_what_changes_and_no_cache_mixes_it_up(client, world):
    part = client.get("/meetings/?country=gb&q=", headers={"HX-Request": "true"})
    assert "<html" not in part.content.decode()
    assert part["HX-Push-Url"] == "/meetings/?country=GB"
    whole = client.get("/meetings/", headers={"HX-Request": "true", "HX-History-Restore-Request": "true"})
    assert "<html" in whole.content.decode()
    for response in (part, whole):
        assert "HX-Request" in response["Vary"]


def test_a_feed_is_newest_first_whatever_the_order_of_its_list(client, world):
    feed = client.get("/feeds/meetings/?sort=oldest").content.decode()
    links = [feed.index(f"/meetings/{world[name].pk}/") for name in ("phoned", "talks", "visit")]
    assert links == sorted(links)


NEW = (
    "dates sort has not_has not_country not_official not_source not_language not_place not_status not_type topic part "
    "not_part mentions source_kind medium denied facets page"
).split()


@pytest.mark.parametrize("name", ["articles", "meetings", "officials", "countries", "quotes"])
def test_nasty_values(client, world, name):
    for value in NASTY:
        query = "&".join(f"{parameter}={value}" for parameter in NEW)
        assert client.get(f"/{name}/?{query}").status_code == 200, value
        assert client.get(f"/api/{name}/?{query}&facets=1").status_code == 200, value
        assert client.get(f"/values/{name}/country/?{query}").status_code == 200, value
        assert client.get(f"/{name}/suggest?q={value}").status_code in (200, 404), value
