"""The page of a person: every report that names them, in its sentence, and what is known of the entry."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles import editing
from articles.importing import reread, store
from articles.models import Article, Correction, Person, Sighting
from tests.admin.forms import change_url
from tests.admin.reading import text_of
from tests.editing.crowd import crowd
from tests.importing.reports import sister, talks
from tests.importing.scripted import Script


@pytest.fixture
def reports(db, monkeypatch):
    """Two reports of one meeting of Anna Berg and Boris Tal."""
    script = Script().install(monkeypatch)
    store(sister(script))
    store(talks(script))


def person(name):
    return Person.objects.present().get(name=name)


def split_url(someone):
    return reverse("admin:articles_person_split", args=[someone.pk])


def test_each_report_is_shown_with_its_words_and_how_sure_the_machine_was(desk, reports):
    page = text_of(desk.get(change_url(person("Boris Tal"))))
    assert "2 reports" in page
    assert "Boris Tal, Außenminister, France" in page
    assert "in Lyon Boris Tal. " in page
    assert "kamen Boris Tal und Anna Berg zusammen" in page
    assert "Elbkurier" in page
    assert "sure" in page


def test_counterparts_names_and_offices_are_there(desk, reports):
    answer = desk.get(change_url(person("Boris Tal")))
    assert "Anna Berg, Germany 1 meeting" in text_of(answer)
    assert "2031-05" in answer.content.decode()


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ({"name": "Boris Tal"}, 1),
        ({"country": "FR"}, 2),
        ({"since": 2031, "until": 2031}, 2),
        ({"since": 2032}, 0),
        ({"since": "x"}, 2),
        ({"office": "999"}, 2),
        ({"name": "\0"}, 2),
    ],
)
def test_filters_narrow_the_reports(desk, editor, reports, query, number):
    someone = person("Boris Tal")
    Sighting.objects.filter(pk=someone.sightings.last().pk).update(name="B. Tal")
    answer = desk.get(change_url(someone), query)
    assert answer.status_code == 200
    assert answer.context["page"].paginator.count == number


def test_one_report_is_given_to_somebody_known_and_stays_so_when_read_again(desk, reports):
    boris, anna = person("Boris Tal"), person("Anna Berg")
    sighting = boris.sightings.first()
    asked = desk.get(split_url(boris), {"sighting": sighting.pk, "q": "anna"})
    assert "Anna Berg" in text_of(asked)
    shown = desk.get(split_url(boris), {"sighting": sighting.pk, "into": anna.pk})
    words = text_of(shown)
    assert "These reports move from Boris Tal to Anna Berg" in words
    assert "1 report stays with Boris Tal" in words
    assert "Meetings in which both take part then 1" in words
    assert not Correction.objects.exists()
    sent = {"sighting": sighting.pk, "into": anna.pk, "seen": shown.context["seen"], "why": "Bildunterschrift"}
    assert "no longer of Boris Tal" in desk.post(split_url(boris), sent, follow=True).content.decode()
    for one in Article.objects.all():
        reread(one)
    assert [one.article for one in boris.sightings.all()] == [Article.objects.get(file="talks.txt")]
    assert Correction.objects.get().reason == "Bildunterschrift"
    assert "decided by an editor" in text_of(desk.get(change_url(anna)))


def test_a_report_means_nobody(desk, reports):
    boris = person("Boris Tal")
    sighting = boris.sightings.first()
    shown = desk.get(split_url(boris), {"sighting": sighting.pk, "into": "nobody"})
    assert "nor anybody else" in text_of(shown)
    desk.post(split_url(boris), {"sighting": sighting.pk, "into": "nobody", "seen": shown.context["seen"]})
    sighting.refresh_from_db()
    assert sighting.person is None
    assert boris.sightings.count() == 1


def test_all_that_fit_become_a_new_person_by_one_decision_that_is_undone(desk, editor, reports, django_user_model):
    boris = person("Boris Tal")
    chosen = {"all": 1, "country": "FR", "into": "new", "new": "  Boris  Tal junior "}
    shown = desk.get(split_url(boris), chosen)
    assert "to a new person, Boris Tal junior" in text_of(shown)
    assert "0 reports stay with Boris Tal" in text_of(shown)
    desk.post(split_url(boris), {**chosen, "seen": shown.context["seen"]})
    assert person("Boris Tal junior").sightings.count() == 2
    editing.undo(editor, Correction.objects.get())
    assert boris.sightings.count() == 2
    assert not Person.objects.filter(name="Boris Tal junior").exists()


def test_who_was_faster_is_not_overrun(desk, editor, reports):
    boris, anna = person("Boris Tal"), person("Anna Berg")
    sightings = [one.pk for one in boris.sightings.all()]
    shown = desk.get(split_url(boris), {"sighting": sightings, "into": anna.pk})
    editing.change(editor, boris.sightings.first(), {"person": None})
    sent = {"sighting": sightings, "into": anna.pk, "seen": shown.context["seen"]}
    late = desk.post(split_url(boris), sent)
    assert late.status_code == 409
    assert "nothing was done" in text_of(late)
    assert Correction.objects.count() == 1
    again = desk.post(split_url(boris), {**sent, "seen": late.context["seen"]})
    assert again.status_code == 302


@pytest.mark.parametrize(
    "sent", [{}, {"sighting": "x"}, {"sighting": "9" * 30}, {"sighting": "0"}, {"all": 1, "since": 2050}]
)
def test_without_reports_nothing_is_split(desk, reports, sent):
    answer = desk.get(split_url(person("Boris Tal")), sent, follow=True)
    assert "Choose reports of this person first" in answer.content.decode()


def test_the_new_person_needs_a_name_and_the_known_one_an_entry(desk, editor, reports):
    boris = person("Boris Tal")
    sighting = boris.sightings.first().pk
    assert desk.get(split_url(boris), {"sighting": sighting, "into": "new", "new": " "}).status_code == 400
    assert desk.get(split_url(boris), {"sighting": sighting, "into": boris.pk}).status_code == 400
    assert desk.get(split_url(boris), {"sighting": sighting, "into": 424242}).status_code == 404


def test_merged_entries_say_so_and_are_changed_no_more(desk, editor, reports):
    boris, anna = person("Boris Tal"), person("Anna Berg")
    editing.merge_people(editor, anna, boris, "ein Druckfehler")
    gone = desk.get(change_url(boris))
    words = text_of(gone)
    assert "it is a name of Anna Berg now" in words
    assert "ein Druckfehler" in words
    assert "Take back" in words
    assert 'name="_save"' not in gone.content.decode()
    assert desk.post(change_url(boris), {"name": "X"}).status_code == 403
    undo = reverse("admin:articles_correction_undo", args=[Correction.objects.get().pk])
    assert f"{undo}?next={change_url(boris).replace('/', '%2F')}" in gone.content.decode()
    assert undo in desk.get(change_url(anna)).content.decode()
    stays = text_of(desk.get(change_url(anna)))
    assert "These entries are one person" in stays
    assert "Boris Tal" in stays


def test_who_is_no_person_is_looked_at_and_can_be_taken_back(desk, editor, reports):
    boris = person("Boris Tal")
    url = reverse("admin:articles_person_delete", args=[boris.pk])
    shown = desk.get(url)
    words = text_of(shown)
    assert "Meetings 1" in words
    assert "Mentions 2" in words
    desk.post(url, {"seen": shown.context["seen"], "why": "ein Fluss"})
    boris.refresh_from_db()
    assert boris.rejected
    page = text_of(desk.get(change_url(boris)))
    assert "no person at all" in page
    assert "ein Fluss" in page
    moved = desk.get(url)
    assert (moved.status_code, moved.url) == (302, change_url(boris))
    assert "Boris Tal" not in text_of(desk.get(reverse("admin:articles_person_changelist")))
    assert "Boris Tal" in text_of(desk.get(reverse("admin:articles_person_changelist"), {"merged": "rejected"}))
    editing.undo(editor, Correction.objects.get())
    assert person("Boris Tal").sightings.count() == 2


@pytest.mark.django_db
def test_a_page_costs_as_many_queries_for_a_hundred_reports_as_for_ten(desk):
    little, much = crowd("Anna Berg", 10, 4, names=2, offices=2), crowd("Boris Tal", 120, 60, names=20, offices=12)
    spent = []
    for someone in (little, much):
        desk.get(change_url(someone))
        with CaptureQueriesContext(connection) as queries:
            answer = desk.get(change_url(someone))
        spent.append(len(queries))
    assert len(answer.context["seen_rows"]) == 50
    assert "and 6 more mentions in this report" in text_of(answer)
    assert spent[1] <= spent[0] + 3  # The snippets of a full page are cut by a few queries.
    assert spent[1] <= 40
    assert desk.get(change_url(much), {"p": 3}).context["page"].number == 3


@pytest.mark.django_db
@pytest.mark.parametrize("page", ["merge", "split", "delete"])
def test_previews_of_much_cost_little(desk, page):
    keep, much = crowd("Anna Berg", 10, 4), crowd("Boris Tal", 120, 60, names=20, offices=12)
    urls = {
        "merge": reverse("admin:articles_person_merge", args=[keep.pk]) + f"?other={much.pk}",
        "split": f"{split_url(much)}?all=1&into={keep.pk}",
        "delete": reverse("admin:articles_person_delete", args=[much.pk]),
    }
    with CaptureQueriesContext(connection) as queries:
        answer = desk.get(urls[page])
    assert answer.status_code == 200
    assert "Mentions 1200" in text_of(answer).replace(",", "")
    assert len(queries) <= 45


def test_only_editors_split(client, reports, django_user_model):
    boris = person("Boris Tal")
    client.force_login(django_user_model.objects.create_user("kim", is_staff=True))
    sent = {"sighting": boris.sightings.first().pk, "into": "nobody"}
    assert client.post(split_url(boris), sent).status_code == 403
    assert not Correction.objects.exists()
