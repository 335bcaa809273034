"""Places and bodies under many names are one row each, whatever came first; rows of before are joined."""

from itertools import permutations

import pytest
from django.urls import reverse

from articles import corrections, editing
from articles.gathering.joining import join_registers
from articles.gathering.registers import organisation, place
from articles.gathering.seats import bodies_in
from articles.importing import store
from articles.importing.rebuilding import rebuild
from articles.models import Account, Designation, Mention, Organisation, Participation, Place, Quote
from tests import builders

pytestmark = pytest.mark.django_db
BODIES = [
    ("Auswärtiges Amt", "DE"),
    ("German foreign ministry", "DE"),
    ("UNO", None),
    ("United Nations", None),
    ("Kremlin", "RU"),
    ("Kreml", "RU"),
]
PLACES = [("Vienna", "AT"), ("Wien", None), ("Kremlin, Moscow", "RU"), ("Kreml, Moskau", "RU"), ("Moscow", "RU")]


@pytest.mark.parametrize("order", list(permutations(range(6)))[::100])
def test_bodies_are_one_whatever_came_first(order):
    for number in order:
        organisation(*BODIES[number])
    keys = sorted(Organisation.objects.values_list("key", "country"), key=str)
    assert keys == [("foreign ministry DE", "DE"), ("kreml", "RU"), ("vereinte nationen", None)]
    names = {*Organisation.objects.values_list("name", flat=True), *Designation.objects.values_list("name", flat=True)}
    assert names >= {name for name, _ in BODIES}


@pytest.mark.parametrize("order", list(permutations(range(5)))[::20])
def test_places_are_one_under_their_usual_name(order):
    for number in order:
        place(*PLACES[number])
    assert set(Place.objects.values_list("name", "slug", "country")) == {
        ("Wien", "wien", "AT"),
        ("Kreml, Moskau", "kreml-moskau", "RU"),
        ("Moskau", "moskau", "RU"),
    }


def test_cities_of_one_name_in_two_countries_stay_apart():
    assert place("Georgetown", "GY") != place("Georgetown", "US")


@pytest.mark.parametrize("typed", ["Wien", "Vienna", "vienna", "wien"])
def test_a_place_is_found_under_every_name(client, typed):
    wien = place("Vienna", "AT")
    report = builders.article("Man traf sich in Vienna.")
    builders.meeting(people=[builders.person("Anna Berg", "AT")], reports=[report], place=wien)
    page = client.get(reverse("meetings"), {"place": typed}).content.decode()
    assert "1 meeting" in page


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", {"Geneva", "United Nations", "Foreign ministry (Russia)"}),
        ("de", {"Genf", "Vereinte Nationen", "russisches Außenministerium"}),
    ],
)
def test_readers_see_names_in_their_language(client, language, shown):
    bodies = [organisation("UNO", None), organisation("russisches Außenministerium", "RU")]
    meeting = builders.meeting(reports=[builders.article("Treffen.")], organisations=bodies, place=place("Genf", "CH"))
    asked = {"headers": {"accept-language": language}}
    for url in (meeting.get_absolute_url(), reverse("meetings")):
        page = client.get(url, **asked).content.decode()
        assert all(name in page for name in shown), url
    # Files for programs keep one name, whoever asks.
    assert client.get(f"/api/meetings/{meeting.pk}/", **asked).json()["place"] == "Genf"


@pytest.mark.parametrize("typed", ["Genf", "Geneva", "genève"])
def test_a_place_is_found_under_names_that_no_report_printed(client, typed):
    builders.meeting(reports=[builders.article("Treffen.")], place=place("Genf", "CH"))
    page = client.get(reverse("meetings"), {"place": typed}, headers={"accept-language": "en"}).content.decode()
    assert "1 meeting" in page
    assert "Geneva" in page


def test_what_lies_in_a_place_is_found_under_every_name_of_it(client):
    report = builders.article("Man traf sich im Kreml.")
    place("Moscow", "RU")
    builders.meeting(reports=[report], place=place("Kremlin, Moscow", "RU"))
    assert "1 meeting" in client.get(reverse("meetings"), {"place": "Moscow"}).content.decode()


def test_the_words_as_printed_stay_on_the_mention(script):
    text = " date 2031-05-08 In Vienna sprach das Treffen."
    store(script.report("a.txt", text, places=[("Vienna", "AT")]))
    store(script.report("b.txt", text.replace("Vienna", "Wien"), places=[("Wien", "AT")]))
    assert set(Mention.objects.values_list("text", "place__name")) == {("Vienna", "Wien"), ("Wien", "Wien")}


@pytest.fixture
def twins(db):
    """Rows of before: one place and one body, each under two names."""
    wien, vienna = (Place.objects.create(name=name, slug=name.lower()) for name in ("Wien", "Vienna"))
    amt, ministry = (
        builders.organisation("Auswärtiges Amt", "DE"),
        builders.organisation("German foreign ministry", "DE"),
    )
    report = builders.article("Das Auswärtige Amt traf in Vienna das German foreign ministry.")
    builders.mention(report, "Vienna", place=vienna)
    builders.quote(report, "traf", speaker_organisation=ministry)
    meeting = builders.meeting(reports=[report], organisations=[amt, ministry], place=vienna)
    return {"place": wien, "body": amt, "lost place": vienna, "lost body": ministry, "meeting": meeting}


def test_joining_rows_of_before_loses_nothing(client, twins):
    join_registers()
    assert list(Place.objects.values_list("name", flat=True)) == ["Wien"]
    assert list(Organisation.objects.values_list("name", flat=True)) == ["Auswärtiges Amt"]
    assert Mention.objects.get().place == twins["place"]
    assert Quote.objects.get().speaker_organisation == twins["body"]
    assert not Participation.objects.exclude(organisation=twins["body"]).exists()
    assert corrections.find({"kind": "place", "slug": "vienna"}) == twins["place"]
    assert corrections.find({"kind": "organisation", "slug": "german-foreign-ministry"}) == twins["body"]
    assert "1 quote" in client.get(reverse("quotes"), {"organisation": "german-foreign-ministry"}).content.decode()
    account = Account(facts={"who": {"o1": {"slug": "german-foreign-ministry"}}})
    assert bodies_in([account]) == {"german-foreign-ministry": twins["body"].pk}


def test_the_one_of_which_an_editor_said_something_stays(twins, editor):
    editing.change(editor, twins["lost place"], {"name": "Wien (Vienna)"})
    join_registers()
    assert list(Place.objects.values_list("name", "slug")) == [("Wien (Vienna)", "vienna")]
    assert corrections.find({"kind": "place", "slug": "wien"}).slug == "vienna"
    assert place("Wien", "AT").slug == "vienna"


def test_joining_twice_changes_nothing(twins):
    join_registers()
    before = list(Designation.objects.values_list("pk", "name", "slug"))
    join_registers()
    assert list(Designation.objects.values_list("pk", "name", "slug")) == before


def test_rebuilding_joins_what_was_stored_before(script):
    article = store(script.report("a.txt", " date 2031-05-08 In Wien sprach man.", places=[("Wien", "AT")])).article
    Place.objects.create(name="Vienna", slug="vienna")
    list(rebuild([article.pk]))
    assert list(Place.objects.values_list("slug", flat=True)) == ["wien"]
    assert Mention.objects.get().place.slug == "wien"


def test_editors_find_a_place_under_every_name_and_see_them(admin_client):
    wien = place("Vienna", "AT")
    listed = admin_client.get(reverse("admin:articles_place_changelist"), {"q": "vienna"}).content.decode()
    assert "1 place" in listed
    assert reverse("admin:articles_place_change", args=[wien.pk]) in listed
    page = admin_client.get(reverse("admin:articles_place_change", args=[wien.pk])).content.decode()
    assert "Vienna" in page
    assert 'name="wikidata"' in page
