"""Two entries that are one person become one, after a look at what moves."""

import pytest
from django.urls import reverse

from articles import editing
from articles.models import Correction, Country, Office, Person, Quote, Sighting
from tests.admin.reading import text_of


def merge_url(person):
    """The merge page of the person."""
    return reverse("admin:articles_person_merge", args=[person.pk])


def test_the_form_of_a_person_leads_there(desk, collection):
    page = desk.get(reverse("admin:articles_person_change", args=[collection.erika.pk])).content.decode()
    assert merge_url(collection.erika) in page


def test_people_of_the_same_surname_are_suggested(desk, collection):
    Person.objects.create(name="Hans Anders", slug="hans-anders").aliases.create(name="Hans Anders", key="hans anders")
    page = desk.get(merge_url(collection.erika)).content.decode()
    assert ">E. Muster</a>" in page
    assert "Hans Anders" not in page


def test_people_are_searched(desk, collection):
    Person.objects.create(name="Hans Anders", slug="hans-anders")
    from_search = desk.get(merge_url(collection.erika), {"q": "ANDERS"}).content.decode()
    assert "Hans Anders" in from_search
    assert "E. Muster" not in from_search
    assert "Nobody" in desk.get(merge_url(collection.erika), {"q": "\0zzz"}).content.decode()


def test_the_preview_shows_direction_numbers_and_a_swap(desk, collection):
    answer = desk.get(merge_url(collection.other), {"other": collection.erika.pk})
    page = answer.content.decode()
    words = text_of(answer)
    assert "<strong>Erika Muster</strong> moves to <strong>E. Muster</strong>" in page
    assert f"{merge_url(collection.erika)}?other={collection.other.pk}" in page
    assert "Quotes 1 Wir bleiben im Gespräch." in words
    assert "Mentions 1 …Ministerin Erika Muster traf in Wien" in words
    assert "Both names are kept" in words
    assert not Correction.objects.exists()


def test_confirming_moves_everything_and_keeps_the_name(desk, collection):
    answer = desk.post(merge_url(collection.other), {"other": collection.erika.pk, "why": "dieselbe"}, follow=True)
    assert "is now a name of" in answer.content.decode()
    collection.erika.refresh_from_db()
    assert collection.erika.merged_into == collection.other
    assert Quote.objects.get().speaker == collection.other
    assert collection.other.aliases.filter(name="Erika Muster").exists()
    assert Correction.objects.get().reason == "dieselbe"


def test_nobody_is_merged_with_the_same_entry(desk, collection):
    answer = desk.post(merge_url(collection.erika), {"other": collection.erika.pk})
    assert answer.status_code == 400
    assert "same entry" in answer.content.decode()


@pytest.mark.parametrize("turn", [False, True])
def test_who_was_merged_is_not_merged_again(desk, collection, turn):
    third = Person.objects.create(name="Dritte", slug="dritte", merged_into=collection.erika)
    keep, lose = (third, collection.other) if turn else (collection.other, third)
    answer = desk.post(merge_url(keep), {"other": lose.pk})
    assert answer.status_code == 400
    assert "was merged into Erika Muster already" in answer.content.decode()
    assert not Correction.objects.exists()


@pytest.mark.parametrize("number", ["x", "9" * 30, "-1", "²", ""])
def test_a_wrong_number_is_no_person(desk, collection, number):
    assert desk.get(merge_url(collection.erika), {"other": number}).status_code == 200
    assert desk.get(merge_url(collection.erika), {"other": "999999"}).status_code == 404


def test_the_action_takes_exactly_two(desk, collection):
    url = reverse("admin:articles_person_changelist")
    one = {"action": "merge_chosen", "_selected_action": [collection.erika.pk]}
    assert "exactly two" in desk.post(url, one, follow=True).content.decode()
    two = {"action": "merge_chosen", "_selected_action": [collection.erika.pk, collection.other.pk]}
    assert desk.post(url, two).url == f"{merge_url(collection.erika)}?other={collection.other.pk}"


def test_strangers_do_not_merge(client, collection):
    answer = client.post(merge_url(collection.erika), {"other": collection.other.pk})
    assert answer.status_code == 302
    assert not Person.objects.filter(merged_into__isnull=False).exists()


def beside(collection):
    """The other entry in the same report and the same meeting."""
    Sighting.objects.create(
        article=collection.article, key="p2", name="E. Muster", spans=[[40, 45]],
        found=collection.other, identity=collection.other, person=collection.other,
    )  # fmt: skip
    collection.meeting.participations.create(person=collection.other)


def test_who_met_each_other_is_probably_not_one_person(desk, collection):
    beside(collection)
    words = text_of(desk.get(merge_url(collection.other), {"other": collection.erika.pk}))
    assert "Both took part in the same meeting" in words
    assert "One report names both beside each other" in words


def test_countries_and_offices_that_differ_are_said(desk, collection):
    Person.objects.filter(pk=collection.other.pk).update(country=Country.objects.get_or_create(code="DE")[0])
    for person, code in ((collection.erika, "AT"), (collection.other, "DE")):
        office = Office.objects.create(title="Ministerin", country_id=code)
        person.tenures.create(office=office, first_seen="2021-01-01", last_seen="2021-12-31")
    words = text_of(desk.get(merge_url(collection.other), {"other": collection.erika.pk}))
    assert "The countries differ: Germany and Austria." in words
    assert "offices of different countries at the same time" in words
    assert "Ministerin (DE) – Ministerin (AT)" in words


def test_nothing_speaks_against_ordinary_twins(desk, collection):
    words = text_of(desk.get(merge_url(collection.other), {"other": collection.erika.pk}))
    assert "Nothing in the reports speaks against it" in words


def test_two_people_are_kept_apart_and_not_suggested_again(desk, collection):
    sent = {"other": collection.other.pk, "do": "apart", "why": "Mutter und Tochter"}
    desk.post(merge_url(collection.erika), sent)
    row = Correction.objects.get()
    assert (row.action, row.reason) == ("apart", "Mutter und Tochter")
    for one, other in ((collection.erika, collection.other), (collection.other, collection.erika)):
        page = text_of(desk.get(reverse("admin:articles_person_change", args=[one.pk])))
        assert f"Not the same as {other.name}" in page
        assert "Nobody." in text_of(desk.get(merge_url(one)))
    warned = text_of(desk.get(merge_url(collection.erika), {"other": collection.other.pk}))
    assert "editor said that these are two people" in warned


def test_a_preview_that_is_out_of_date_merges_nothing(desk, editor, collection):
    shown = desk.get(merge_url(collection.other), {"other": collection.erika.pk})
    editing.delete(editor, collection.quote)
    sent = {"other": collection.erika.pk, "seen": shown.context["seen"], "why": "dieselbe"}
    late = desk.post(merge_url(collection.other), sent)
    assert late.status_code == 409
    assert "Quotes 0" in text_of(late)
    assert "dieselbe" in late.content.decode()
    assert not Person.objects.exclude(merged_into=None).exists()
    assert desk.post(merge_url(collection.other), {**sent, "seen": late.context["seen"]}).status_code == 302
    assert Person.objects.get(pk=collection.erika.pk).merged_into == collection.other
