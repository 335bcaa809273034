"""The lists of officials and countries: their facets, and that these follow whatever changes."""

import pytest
from django.db.models import Exists, OuterRef, Q

from articles.browsing.actors.regions import COUNTRIES, REGIONS
from articles.browsing.naming import territories
from articles.browsing.urls import urlpatterns
from articles.models import Article, Meeting, Officeholder, Person, Quote, Source, Tenure
from articles.models.slugs import OTHER_PAGES, free_slugs
from tests.builders import article, meeting, person, quote, source
from tests.indexing.invented import World

LISTS = ("officials", "countries")
# The Antarctic, a union, and islands that CLDR names apart from the countries to which they belong.
NOWHERE = {"AQ", "EU", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"}


def facets(client, path):
    """The facets of a list as {field: {value: number}}."""
    answer = client.get(f"/api/{path}").json()
    assert "errors" not in answer
    return {name: {row["value"]: row["count"] for row in rows} for name, rows in answer["facets"].items()}


def rows_in(of, reports):
    """The keys of the officials, or countries, that any of these reports names."""
    if of == "countries":
        return set(reports.exclude(countries=None).values_list("countries", flat=True))
    links = Article.people.through.objects.filter(person=OuterRef("pk"), article__in=reports)
    return set(Person.objects.visible().filter(Exists(links)).values_list("pk", flat=True))


def number_by_source(of, reports):
    """How many officials, or countries, these reports name by each source that publishes them, or is credited."""
    sources = {one.slug: reports.filter(Q(source=one) | Q(agency=one)) for one in Source.objects.all()}
    numbers = {slug: len(rows_in(of, some)) for slug, some in sources.items()}
    return {slug: number for slug, number in numbers.items() if number}


@pytest.mark.django_db
@pytest.mark.parametrize("of", LISTS)
@pytest.mark.parametrize("seed", range(3))
def test_sources_and_languages_are_counted_by_one_report_that_has_all(client, of, seed):
    World(seed)
    reports, dated = Article.objects.visible(), {"latest__gte": "2022-02-01", "earliest__lte": "2022-02-28"}
    asked = {
        "": reports,
        "&language=de": reports.filter(language="de"),
        "&not_language=de": reports.exclude(language="de"),
        "&date_after=2022-02&date_before=2022-02": reports.filter(**dated),
        "&language=en&date_after=2022-02&date_before=2022-02": reports.filter(language="en", **dated),
    }
    for query, some in asked.items():
        counted = facets(client, f"{of}/?facets=1{query}")
        assert counted["source"] == number_by_source(of, some), query
        spoken = {code: len(rows_in(of, some.filter(language=code))) for code in ("de", "en")}
        if "&language" not in query:
            assert counted["language"] == {code: number for code, number in spoken.items() if number}, query


@pytest.mark.django_db
@pytest.mark.parametrize("of", LISTS)
@pytest.mark.parametrize("seed", range(3))
def test_numbers_are_those_of_the_lists_behind_them(client, of, seed):
    World(seed)
    for state in ("", "&has=meetings", "&source=blatt-1&not_language=de", "&not_has=quotes&date_after=2022"):
        for name, values in facets(client, f"{of}/?facets=1{state}").items():
            alone = state.replace("&source=blatt-1", "") if name == "source" else state
            for value, number in values.items():
                assert client.get(f"/api/{of}/?{alone}&{name}={value}").json()["count"] == number, (state, name, value)


@pytest.fixture
def world(db):
    """Three countries that met, an official who did not, and a country that is only mentioned."""
    anna, boris = person("Anna Beispiel", "GB", "Außenministerin"), person("Boris Muster", "KZ")
    person("Dora Abseits", "GB")
    talk = article("Beispiel traf Muster.", people=[anna, boris], countries=["GB", "KZ", "UA"], source=source())
    call = article("Muster rief an.", "2022-03", people=[boris], countries=["KZ", "DE"], language="en")
    meeting("2022-02-11", [anna, boris], ["GB", "KZ"], [talk])
    meeting("2022-03-02", [boris], ["KZ", "DE"], [call])
    quote(talk, "traf", boris)
    return anna, boris


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("countries/?region=northern-europe", "GB"),
        ("countries/?region=northern-europe&region=central-asia&sort=name", "KZ GB"),
        ("countries/?not_region=eastern-europe&sort=reports", "KZ DE GB"),
        ("countries/?has=meetings&not_has=officials", "DE"),
        ("countries/?has=quotes", "KZ"),
        ("countries/?sort=meetings", "KZ DE GB UA"),
        ("countries/?not_has=meetings", "UA"),
        ("countries/?source=elbkurier&sort=name", "KZ UA GB"),
        ("countries/?country=KZ&language=en", "DE"),
        ("officials/?has=office", "anna-beispiel"),
        ("officials/?not_has=office", "boris-muster"),
        ("officials/?language=en", "boris-muster"),
    ],
)
def test_what_is_let_through(client, world, path, expected):
    rows = client.get(f"/api/{path}").json()["results"]
    assert [row.get("slug") or row["code"] for row in rows] == expected.split()


def test_the_page_offers_facets_with_numbers_and_keeps_what_was_chosen(client, world):
    page = client.get("/countries/?region=northern-europe&not_source=alpenbote").content.decode()
    assert 'name="region" value="northern-europe" checked' in page
    assert "?region=northern-europe&amp;region=central-asia" in page
    assert "Northern Europe" in page
    german = client.get("/countries/?country=KZ", headers={"accept-language": "de"}).content.decode()
    assert "Nordeuropa" in german
    assert "?country=KZ&amp;region=western-europe" in german


def test_somebody_whom_officials_met_is_counted(client, world):
    ticked = client.get("/officials/?official=anna-beispiel").context["listing"].facets["official"].ticked
    assert [(one.text, one.count) for one in ticked] == [("anna-beispiel", 1)]


def test_a_wrong_region_shows_the_list_without_it(client, world):
    answer = client.get("/countries/?region=atlantis")
    assert answer.status_code == 200
    assert "There is no such choice here." in answer.content.decode()
    assert "4 countries" in answer.content.decode()


def test_no_official_has_the_address_of_another_page():
    beside = {
        str(one.pattern).removeprefix("officials/").strip("/")
        for one in urlpatterns
        if str(one.pattern).startswith("officials/") and "<" not in str(one.pattern)
    } - {""}
    assert beside == OTHER_PAGES["person"]


def test_a_name_like_a_page_gets_a_number(db):
    assert next(free_slugs(Person, "Network")) == "network-2"
    assert next(free_slugs(Source, "Network")) == "network"


def test_every_country_lies_in_one_region():
    placed = [code for codes in COUNTRIES.values() for code in codes]
    assert len(placed) == len(set(placed))
    assert territories() - set(placed) == NOWHERE
    assert str(REGIONS["western-asia"]) == "Western Asia"


def keys(client, path):
    return [row.get("slug") or row["code"] for row in client.get(f"/api/{path}").json()["results"]]


@pytest.mark.django_db(transaction=True)
def test_lists_follow_what_changes_behind_them(client, world):
    anna, boris = world
    dora = Person.objects.get(slug="dora-abseits")
    assert keys(client, "officials/?sort=name") == ["anna-beispiel", "boris-muster"]
    Tenure.objects.create(person=dora, office=anna.tenures.get().office)
    assert keys(client, "officials/?sort=name") == ["anna-beispiel", "boris-muster", "dora-abseits"]
    Person.objects.filter(pk=dora.pk).update(rejected=True)
    assert keys(client, "officials/?sort=name") == ["anna-beispiel", "boris-muster"]
    assert "office" not in facets(client, "officials/?facets=1")
    Officeholder.objects.create(key="k1", name="Boris Muster", position="Minister", kind="foreign", official=boris)
    assert facets(client, "officials/?facets=1")["office"] == {"foreign": 1}
    Officeholder.objects.update(kind="defence")
    assert facets(client, "officials/?facets=1")["office"] == {"defence": 1}
    Person.objects.filter(pk=boris.pk).update(country="DE")
    assert facets(client, "officials/?facets=1")["country"] == {"DE": 1, "GB": 1}
    assert keys(client, "countries/?has=officials&sort=name") == ["DE", "GB"]
    assert facets(client, "officials/?facets=1")["source"] == {"elbkurier": 2}
    anna.articles.clear()
    Tenure.objects.all().delete()
    Meeting.objects.all().delete()
    Quote.objects.all().delete()
    assert keys(client, "officials/") == ["boris-muster"]
    assert facets(client, "officials/?facets=1")["source"] == {"elbkurier": 1}
    assert keys(client, "countries/?has=meetings") == []
    Article.objects.filter(language="de").update(source=source("Alpenbote"))
    assert facets(client, "countries/?facets=1")["source"] == {"alpenbote": 3}
    Person.objects.filter(pk=boris.pk).update(merged_into=dora)
    assert keys(client, "officials/") == []
    Article.objects.update(hidden=True)
    assert keys(client, "countries/") == []
