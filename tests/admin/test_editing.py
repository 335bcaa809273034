"""What editors put right goes through the ledger, whatever the form."""

from datetime import date

import pytest
from django.urls import reverse

from articles.models import (
    Alias,
    Article,
    Correction,
    Country,
    Meeting,
    Mention,
    Organisation,
    Person,
    Place,
    Quote,
    Source,
)
from articles.models.origin import EDITOR
from tests.admin.forms import change_url, filled, save


def only_correction():
    """The one row of the ledger."""
    return Correction.objects.get()


def test_a_renamed_person_keeps_the_address_and_the_ledger_says_why(desk, editor, collection):
    assert save(desk, collection.erika, name="Erika Beispiel", why="Heirat").status_code == 302
    collection.erika.refresh_from_db()
    assert (collection.erika.name, collection.erika.slug) == ("Erika Beispiel", "erika-muster")
    row = only_correction()
    assert (row.action, row.kind, row.reason, row.created_by) == ("change", "person", "Heirat", editor)


def test_saving_without_a_change_writes_nothing(desk, collection):
    for thing in (collection.erika, collection.quote, collection.meeting, collection.article, collection.mention):
        assert save(desk, thing).status_code == 302
    assert not Correction.objects.exists()


def test_a_person_gets_a_country(desk, collection):
    save(desk, collection.other, country="AT")
    collection.other.refresh_from_db()
    assert collection.other.country == collection.austria
    assert only_correction().kind == "person"


def test_a_quote_gets_another_speaker(desk, collection):
    save(desk, collection.quote, speaker=collection.other.pk)
    collection.quote.refresh_from_db()
    assert collection.quote.speaker == collection.other
    assert only_correction().kind == "quote"


def test_a_quote_moves_from_a_person_to_an_organisation(desk, collection):
    ministry = Organisation.objects.create(name="Handelsamt", slug="handelsamt")
    save(
        desk,
        collection.quote,
        speaker="",
        speaker_organisation=ministry.pk,
        denied="on",
        type="indirect",
        speaker_text="das Amt",
    )
    collection.quote.refresh_from_db()
    assert (collection.quote.speaker, collection.quote.speaker_organisation) == (None, ministry)
    assert (collection.quote.denied, collection.quote.type, collection.quote.speaker_text) == (
        True,
        "indirect",
        "das Amt",
    )
    assert Correction.objects.exists()


def test_a_quote_has_one_speaker(desk, collection):
    ministry = Organisation.objects.create(name="Handelsamt", slug="handelsamt")
    answer = save(desk, collection.quote, speaker_organisation=ministry.pk)
    assert "not both" in answer.content.decode()
    assert not Correction.objects.exists()


def test_a_meeting_gets_a_place_a_date_topics_and_countries(desk, collection):
    graz = Place.objects.create(name="Graz", slug="graz")
    Country.objects.get_or_create(code="DE")
    day = {"earliest": "2021-03-04", "latest": "2021-03-05", "basis": "explicit"}
    save(desk, collection.meeting, place=graz.pk, topics="Handel\n\nVerkehr ", countries="AT, Germany", **day)
    meeting = Meeting.objects.get(pk=collection.meeting.pk)
    assert (meeting.place, meeting.topics) == (graz, ["Handel", "Verkehr"])
    assert (meeting.earliest, meeting.latest) == (date(2021, 3, 4), date(2021, 3, 5))
    assert sorted(country.code for country in meeting.countries.all()) == ["AT", "DE"]
    assert {row.kind for row in Correction.objects.all()} == {"meeting"}


@pytest.mark.parametrize(
    ("earliest", "latest", "sentence"),
    [("2021-03-04", "", "Give both days"), ("2021-03-04", "2021-03-01", "lies before")],
)
def test_days_come_in_pairs_and_in_order(desk, collection, earliest, latest, sentence):
    for thing in (collection.meeting, collection.article):
        assert sentence in save(desk, thing, earliest=earliest, latest=latest).content.decode()
    assert not Correction.objects.exists()


def test_participants_are_added_and_deleted_by_the_ledger(desk, collection):
    save(desk, collection.meeting, **{"participations-1-person": collection.other.pk})
    assert sorted(part.person.slug for part in collection.meeting.participations.all()) == ["e-muster", "erika-muster"]
    assert collection.meeting.participations.get(person=collection.other).origin == EDITOR
    save(desk, collection.meeting, **{"participations-0-DELETE": "on"})
    assert [part.person.slug for part in collection.meeting.participations.all()] == ["e-muster"]
    assert [row.action for row in Correction.objects.order_by("pk")] == ["add", "delete"]


def test_names_are_added_and_deleted_by_the_ledger(desk, collection):
    save(desk, collection.erika, **{"aliases-1-name": "Erika Gabler-Muster"})
    alias = Alias.objects.get(name="Erika Gabler-Muster")
    assert alias.key
    page = filled(desk.get(change_url(collection.erika)))
    index = next(key.split("-")[1] for key, value in page.items() if key.endswith("-id") and value == alias.pk)
    save(desk, collection.erika, **{f"aliases-{index}-DELETE": "on"})
    assert not Alias.objects.filter(name="Erika Gabler-Muster").exists()
    assert [row.action for row in Correction.objects.order_by("pk")] == ["add", "delete"]


def test_a_report_gets_title_source_language_and_is_taken_down(desk, collection):
    herald = Source.objects.create(name="Herold", slug="herold")
    save(desk, collection.article, title="Neu", source=herald.pk, language="en", hidden="on")
    report = Article.objects.get()
    assert (report.title, report.source, report.language, report.hidden) == ("Neu", herald, "en", True)
    assert only_correction().kind == "article"


def test_a_missed_quote_is_found_by_its_words(desk, collection):
    url = reverse("admin:articles_quote_add")
    sent = filled(desk.get(url)) | {"article": collection.article.pk, "text": "ihren Kollegen", "type": "reported"}
    assert desk.post(url, sent | {"text": "gibt es nicht"}).status_code == 200
    assert desk.post(url, sent | {"speaker": collection.erika.pk}).status_code == 302
    quote = Quote.objects.get(text="ihren Kollegen")
    assert collection.article.body[quote.start : quote.end] == quote.text
    assert (quote.origin, only_correction().action) == (EDITOR, "add")


def test_words_that_stand_there_twice_need_a_place(desk, collection):
    url = reverse("admin:articles_mention_add")
    sent = filled(desk.get(url)) | {"article": collection.article.pk, "text": "Muster", "person": collection.erika.pk}
    assert "2 times" in desk.post(url, sent).content.decode()
    assert desk.post(url, sent | {"near": "60"}).status_code == 302
    assert Mention.objects.filter(text="Muster", start__gt=50).exists()


def test_a_mention_means_somebody_else(desk, collection):
    save(desk, collection.mention, person=collection.other.pk)
    collection.mention.refresh_from_db()
    assert collection.mention.person == collection.other
    assert only_correction().kind == "mention"


def test_deleting_one_and_deleting_many_go_through_the_ledger(desk, collection):
    desk.post(reverse("admin:articles_quote_delete", args=[collection.quote.pk]), {"post": "yes"})
    marked = {"action": "delete_selected", "_selected_action": [collection.mention.pk], "post": "yes"}
    desk.post(reverse("admin:articles_mention_changelist"), marked)
    assert not Quote.objects.exists()
    assert not Mention.objects.exists()
    assert [row.action for row in Correction.objects.order_by("pk")] == ["delete", "delete"]


def test_new_things_get_a_free_address(desk, collection):
    url = reverse("admin:articles_place_add")
    assert desk.post(url, {"name": "Wien", "country": "", "why": "", "seen": ""}).status_code == 302
    assert Place.objects.filter(slug="wien-2").exists()


def test_whoever_comes_second_sees_both_texts_and_may_insist(desk, collection):
    sent = filled(desk.get(change_url(collection.erika)))
    save(desk, collection.erika, name="Erika Erste")
    answer = desk.post(change_url(collection.erika), sent | {"name": "Erika Zweite"})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Erika Erste" in page
    assert "Erika Zweite" in page
    assert Person.objects.get(pk=collection.erika.pk).name == "Erika Erste"
    insisted = filled(answer) | {"name": "Erika Zweite"}
    assert desk.post(change_url(collection.erika), insisted).status_code == 302
    assert Person.objects.get(pk=collection.erika.pk).name == "Erika Zweite"


def test_a_stored_word_outside_of_the_list_survives_a_save(desk, collection):
    Quote.objects.update(type="sung")
    collection.quote.refresh_from_db()
    save(desk, collection.quote, denied="on")
    assert Quote.objects.get().type == "sung"


def test_the_ledger_is_shown_and_never_changed(desk, collection):
    save(desk, collection.quote, speaker=collection.other.pk, why="gehört")
    row = only_correction()
    page = desk.get(change_url(row))
    assert "gehört" in page.content.decode()
    assert desk.post(change_url(row), {"reason": "x"}).status_code == 403
    assert desk.post(reverse("admin:articles_correction_delete", args=[row.pk]), {"post": "yes"}).status_code == 403


@pytest.mark.parametrize("typed", ["E. Muster", "e. muster", "e-muster"])
def test_without_javascript_a_name_is_typed(desk, collection, typed):
    save(desk, collection.quote, **{"speaker-typed": typed})
    collection.quote.refresh_from_db()
    assert collection.quote.speaker == collection.other


def test_a_typed_name_that_nobody_has_is_refused(desk, collection):
    assert "valid choice" in save(desk, collection.quote, **{"speaker-typed": "Niemand"}).content.decode()
    assert not Correction.objects.exists()


def test_without_javascript_a_participant_is_typed(desk, collection):
    save(desk, collection.meeting, **{"participations-1-person-typed": "E. Muster"})
    assert collection.meeting.participations.filter(person=collection.other).exists()
