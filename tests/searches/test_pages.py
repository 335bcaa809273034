"""Readers keep searches: what is new in them, for whom, and where it can be read without a log-in."""

from datetime import timedelta
from xml.etree import ElementTree

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.utils import timezone

from articles.models import Article, SavedSearch
from articles.searches.forms import MOST_SEARCHES
from tests.builders import article, meeting, person, quote, source

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"
PASSWORD = "correct horse battery"


@pytest.fixture
def kim(client):
    """A reader, logged in."""
    user = get_user_model().objects.create_user("kim", "kim@example.org", PASSWORD)
    client.force_login(user, "django.contrib.auth.backends.ModelBackend")
    return user


@pytest.fixture
def anna():
    """An official of whom one report told long ago, with a meeting and a quote."""
    anna = person("Anna Beispiel", "GB")
    report = article("Sie sagte: Es geht voran.", people=[anna], countries=["GB"], title="Es geht voran")
    quote(report, "Es geht voran", anna)
    meeting("2022-02-11", [anna], ["GB"], [report])
    Article.objects.update(imported_at=timezone.now() - timedelta(days=40))
    return anna


def saved(user, of="articles", query="", **fields):
    """A search that was looked at an hour ago."""
    hour_ago = timezone.now() - timedelta(hours=1)
    values = {"name": "Reisen", "seen_until": hour_ago, "told_until": hour_ago, **fields}
    return SavedSearch.objects.create(user=user, list=of, query=query, **values)


def entries(response):
    """The titles in a feed."""
    root = ElementTree.fromstring(response.content)  # noqa: S314
    return [entry.findtext(f"{ATOM}title") for entry in root.iter(f"{ATOM}entry")]


def text(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def test_a_visitor_is_led_to_the_log_in_and_back_to_what_was_to_be_saved(client, anna):
    get_user_model().objects.create_user("kim", password=PASSWORD)
    page = text(client, "/articles/?country=gb&page=1")
    assert 'href="/searches/new-articles/?country=GB"' in page
    door = client.get("/searches/new-articles/?country=GB")
    assert door.url == "/login/?next=/searches/new-articles/%3Fcountry%3DGB"
    assert "kim" not in text(client, door.url)
    sent = {"username": "kim", "password": PASSWORD, "next": "/searches/new-articles/?country=GB"}
    assert client.post("/login/", sent).url == "/searches/new-articles/?country=GB"
    assert "United Kingdom" in text(client, "/searches/new-articles/?country=GB")


def test_a_search_is_saved_once_as_the_list_understood_it(client, kim, anna):
    for query in ("country=gb&official=Anna+Beispiel&date_after=x&page=3", "country=GB&official=anna-beispiel"):
        client.post(f"/searches/new-meetings/?{query}", {"name": " Anna\r\nin  Wien ", "frequency": "daily"})
    [search] = SavedSearch.objects.all()
    assert (search.user, search.name, search.frequency) == (kim, "Anna in Wien", "daily")
    assert search.list_url == "/meetings/?country=GB&official=anna-beispiel"
    assert search.get_absolute_url() in text(client, "/searches/")
    assert 'value="Russia, not France"' in text(client, "/searches/new-meetings/?country=RU&not_country=FR")
    page = text(client, "/searches/new-quotes/")
    assert "everything" in page
    assert "Give it a name." in client.post("/searches/new-quotes/", {"frequency": "daily"}).content.decode()
    assert client.get("/searches/new-nothing/").status_code == 404


def test_nobody_keeps_searches_without_end(client, kim):
    SavedSearch.objects.bulk_create(
        SavedSearch(user=kim, name=str(n), list="quotes", query=f"?q={n}") for n in range(MOST_SEARCHES)
    )
    answer = client.post("/searches/new-articles/", {"name": "one more", "frequency": "never"})
    assert "Delete one first." in answer.content.decode()
    assert SavedSearch.objects.count() == MOST_SEARCHES


@pytest.mark.parametrize(
    ("of", "query", "before", "after"),
    [
        ("articles", "?country=GB", 0, 1),
        ("articles", "?country=FR", 0, 0),
        # The further report of a known meeting, its quote, and a person whom no report named before.
        ("meetings", "?official=anna-beispiel", 0, 1),
        ("quotes", "?q=Handel", 0, 1),
        ("officials", "?country=GB", 0, 1),
        ("countries", "", 0, 1),
    ],
)
def test_what_reports_brought_since_the_last_look_is_new(client, kim, anna, of, query, before, after):
    search = saved(kim, of, query)
    assert client.get(search.get_absolute_url()).context["stands"].new == before
    bert = person("Bert Muster", "GB")
    report = article("Er sprach: Der Handel wächst.", people=[anna, bert], countries=["GB", "AT"])
    quote(report, "Der Handel wächst", bert)
    meeting("2022-02-12", [anna, bert], ["GB", "AT"], [report])
    article("Längst da.", people=[anna], countries=["GB"], hidden=True)
    page = client.get(search.get_absolute_url())
    assert page.context["stands"].new == after == len(page.context["rows"])
    assert f"{after} new" in text(client, "/searches/") or not after
    article("Kam herein, als die Seite schon offen war.", people=[anna], countries=["GB"])
    client.post(f"{search.get_absolute_url()}seen/", {"until": page.context["until"]})
    assert client.get(search.get_absolute_url()).context["stands"].new == (
        1 if query == "?country=GB" and of == "articles" else 0
    )


def test_a_wording_that_several_print_is_new_once(client, kim):
    first = article("Wortlaut.", countries=["GB"])
    article("Wortlaut!", countries=["GB"], original=first)
    assert client.get(saved(kim, query="?country=GB").get_absolute_url()).context["stands"].new == 1


def test_a_filter_on_what_is_gone_finds_nothing_rather_than_everything(client, kim, anna):
    search = saved(kim, query="?source=elbkurier")
    source()
    assert "no longer there" not in text(client, search.get_absolute_url())
    source().delete()
    for path in (search.get_absolute_url(), "/searches/"):
        assert "no longer there; it finds nothing and tells nothing: There is no such source." in text(client, path)
    assert client.get(f"/feeds/searches/{search.key}/").status_code == 404


@pytest.mark.parametrize(
    ("of", "query", "titles"),
    [
        # What came in lately stands first, though it was published long before.
        ("articles", "?country=GB", ["Alt, aber neu", "Es geht voran"]),
        ("meetings", "", ["Anna Beispiel, 11 February 2022"]),
        ("quotes", "?speaker=anna-beispiel", ["Anna Beispiel: Es geht voran"]),
        ("officials", "", ["Anna Beispiel"]),
        ("countries", "", ["United Kingdom"]),
    ],
)
def test_the_feed_opens_by_its_key_alone_until_it_gets_another(client, kim, anna, of, query, titles):
    article("Alt, aber neu", "1999", countries=["GB"])
    search = saved(kim, of, query)
    old = f"/feeds/searches/{search.key}/"
    answer = Client().get(old)
    assert answer["Content-Type"].startswith("application/atom+xml")
    assert entries(answer) == titles
    assert not answer.cookies
    client.post(f"{search.get_absolute_url()}address/")
    assert Client().get(old).status_code == 404
    search.refresh_from_db()
    assert search.key in text(client, search.get_absolute_url())


def test_one_changes_renames_and_deletes_ones_own(client, kim):
    search = saved(kim)
    assert client.post(search.get_absolute_url(), {"name": "Neu", "frequency": "weekly"}).status_code == 302
    search.refresh_from_db()
    assert (search.name, search.frequency) == ("Neu", "weekly")
    assert timezone.now() - search.told_until < timedelta(minutes=1), "told from now on, not from the beginning"
    assert client.get(f"{search.get_absolute_url()}delete/").url == search.get_absolute_url()
    client.post(f"{search.get_absolute_url()}delete/")
    assert not SavedSearch.objects.exists()


def test_others_neither_see_nor_change_it(client, kim):
    search = saved(get_user_model().objects.create_user("lea"), name="Geheim")
    assert "Geheim" not in text(client, "/searches/")
    path = search.get_absolute_url()
    assert client.get(path).status_code == 404
    for deed in ("", "seen/", "address/", "delete/"):
        assert client.post(path + deed, {"name": "Meins", "frequency": "daily", "until": 10**15}).status_code == 404
    assert list(SavedSearch.objects.values("name", "key", "seen_until")) == [
        {"name": "Geheim", "key": search.key, "seen_until": search.seen_until}
    ]


@pytest.mark.parametrize("until", ["", "x", "-1", "9" * 400, "\0", str(10**16)])
def test_a_nasty_moment_breaks_nothing(client, kim, until):
    search = saved(kim)
    assert client.post(f"{search.get_absolute_url()}seen/", {"until": until}).status_code == 302
    search.refresh_from_db()
    assert search.seen_until <= timezone.now()


def test_a_reader_changes_the_password_and_goes_out(client, kim):
    assert 'autocomplete="current-password"' in text(client, "/password/")
    new = "other horse battery"
    sent = {"old_password": "wrong", "new_password1": new, "new_password2": new}
    assert 'id="e-old_password"' in client.post("/password/", sent).content.decode()
    assert client.post("/password/", {**sent, "old_password": PASSWORD}).url == "/password/changed/"
    assert client.post("/logout/").url == "/"
    assert client.get("/searches/").status_code == 302
    assert client.post("/login/", {"username": "kim", "password": new}).url == "/searches/"


def test_guessing_at_the_readers_door_is_stopped_as_at_the_editors(kim, settings):
    for _turn in range(settings.AXES_FAILURE_LIMIT):
        answer = Client().post("/login/", {"username": "kim", "password": "guess"})
    assert answer.status_code == 429
    assert Client().post("/login/", {"username": "kim", "password": PASSWORD}).status_code == 429
    assert Client().post("/admin/login/", {"username": "kim", "password": PASSWORD}).status_code == 429
