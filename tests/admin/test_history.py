"""The history of a thing tells every decision about it in words: who, when, what, why, from what to what."""

from datetime import datetime

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from articles import editing
from articles.corrections import key_of, write
from articles.models import (
    Account,
    Correction,
    Mention,
    Office,
    Person,
    Quote,
)
from tests.admin.conftest import article, span
from tests.admin.decided import (
    DECISIONS,
    appoint,
    call,
    deny,
    drop_mention,
    join,
    leave,
    mean,
    merge,
    move_meeting,
    rename,
    respeak,
    retitle,
    retitle_office,
)
from tests.admin.reading import decision_page, history_of


def written(editor, action, target, **values):
    """A row of the ledger as some door writes it."""
    return write(editor, action, target, values.get("before", {}), values.get("after", {}), "")


@pytest.mark.parametrize(("decide", "sentence", "told"), DECISIONS, ids=[one[0].__name__ for one in DECISIONS])
def test_a_decision_is_told_in_words(desk, editor, collection, decide, sentence, told):
    page = decision_page(desk, decide(editor, collection))
    assert f"editor {sentence}" in page
    for words in told:
        assert words in page
    for code in ('{"', "kind", "None", "body_sha256", collection.article.body_sha256, "erika-muster", "[]"):
        assert code not in page


@pytest.mark.parametrize(
    ("action", "target", "after", "sentence"),
    [
        ("merge", "meeting", {"merged_into": "meeting"}, "merged the meeting with Erika Muster: the same meeting"),
        ("apart", "person", {"from": "person"}, "said that this is not the same person as Erika Muster"),
        ("apart", "meeting", {"from": "meeting"}, "said that this is not the same meeting as Erika Muster"),
        (
            "split",
            "person",
            {"person": "person", "made": "X"},
            "split the entry: some of its mentions are Erika Muster",
        ),
        ("change", "account", {"meeting": "meeting"}, "moved what the report says to Erika Muster"),
        (
            "change",
            "account",
            {"meeting": "meeting", "made": True},
            "moved what the report says to a meeting of its own",
        ),
        ("delete", "account", {}, "said that the report does not tell of this meeting"),
        ("change", "sighting", {"person": "person"}, "said who is meant by the name in the report"),
        ("confirm", "sighting", {}, "confirmed who is meant by the name in the report"),
        ("confirm", "quote", {}, "confirmed the quote as right"),
        ("transmogrify", "quote", {"hue": "green"}, "decided “transmogrify” about the quote"),
        ("transmogrify", "gizmo", {"hue": {"deep": [1, 2]}}, "decided “transmogrify” about “gizmo”"),
    ],
)
def test_every_action_has_a_sentence_and_an_unknown_one_a_plain_one(
    desk, editor, collection, action, target, after, sentence
):
    keys = {
        "person": key_of(collection.erika),
        "meeting": key_of(collection.meeting),
        "quote": key_of(collection.quote),
        "account": key_of(Account.objects.get()),
        "sighting": {
            "kind": "sighting",
            "article": collection.article.body_sha256,
            "name": "Muster",
            "spans": [[0, 6]],
        },
        "gizmo": {"kind": "gizmo", "number": 7},
    }
    values = {name: keys.get(value, value) if isinstance(value, str) else value for name, value in after.items()}
    page = decision_page(desk, written(editor, action, keys[target], after=values))
    assert f"editor {sentence}" in page
    assert "{" not in page


def test_a_report_knows_what_was_decided_about_all_that_is_in_it(desk, editor, collection):
    for decide in (respeak, mean, move_meeting, join, retitle, drop_mention):
        decide(editor, collection)
    elsewhere = article(2, "Erika Muster schwieg.")
    other = Mention.objects.create(article=elsewhere, start=0, end=12, text="Erika Muster", kind="person")
    editing.delete(editor, other)
    page = history_of(desk, collection.article)
    assert "6 decisions" in page
    for words in ("the speaker", "the meaning", "the place", "to the participants", "the title", "deleted the mention"):
        assert words in page
    assert page.index("deleted the mention") < page.index("changed the title") < page.index("changed the speaker")


def test_a_person_knows_names_offices_and_mergers_from_both_sides(desk, editor, collection):
    editing.change(editor, collection.other, {"wikidata": "Q1"})
    for decide in (call, appoint, rename, respeak, merge):
        decide(editor, collection)
    for person in (collection.erika, collection.other):
        assert "merged the entry with Erika Beispiel" in history_of(desk, person)
    page = history_of(desk, collection.erika)
    assert "5 decisions" in page
    for words in ("added the name “Erika Gabler”", "added the office", "changed the name", "the Wikidata entry"):
        assert words in page
    assert "changed the speaker" not in page


def test_decisions_that_only_name_a_thing_are_a_page_of_their_own(desk, editor, collection):
    respeak(editor, collection)
    move_meeting(editor, collection)
    for thing in (collection.other, collection.erika):
        assert "changed the speaker" in history_of(desk, thing, named="")
        assert "the place" not in history_of(desk, thing, named="")
    assert "the place" in history_of(desk, collection.vienna, named="")
    assert "everything is as it was read" in history_of(desk, collection.vienna)


def test_a_meeting_knows_its_participants(desk, editor, collection):
    for decide in (move_meeting, join, leave, respeak):
        decide(editor, collection)
    page = history_of(desk, collection.meeting)
    assert "3 decisions" in page
    assert "off the participants" in page


def test_a_quote_keeps_its_history_when_it_is_moved_and_shares_it_with_no_other(desk, editor, collection):
    respeak(editor, collection)
    start, end = span("Gespräch.")
    editing.change(editor, collection.quote, {"start": start, "end": end})
    deny(editor, Reread(collection))
    start, end = span("ihren Kollegen")
    Quote.objects.create(
        article=collection.article, key="q2", start=start, end=end, text="ihren Kollegen", spans=[[start, end]],
        type="reported", language="de",
    )  # fmt: skip
    page = history_of(desk, Quote.objects.get(key="q1"))
    assert "3 decisions" in page
    answer = desk.get(reverse("admin:articles_quote_history", args=[collection.quote.pk]))
    form = reverse("admin:articles_quote_change", args=[collection.quote.pk])
    assert answer.content.decode().count(f'<a href="{form}"><bdi>“') == 3
    assert "0 decisions" in history_of(desk, Quote.objects.get(key="q2"))


class Reread:
    """The collection with its quote as it is stored now."""

    def __init__(self, collection):
        self.quote = Quote.objects.get(pk=collection.quote.pk)


def test_an_office_keeps_its_history_under_a_new_title(desk, editor, collection):
    retitle_office(editor, collection)
    office = Office.objects.get()
    editing.change(editor, office, {"title": "Kanzlerin"})
    assert "2 decisions" in history_of(desk, office)


def test_what_was_withdrawn_says_so_with_whom_and_when(desk, editor, collection, django_user_model):
    row = respeak(editor, collection)
    mira = django_user_model.objects.create_user("mira", first_name="Mira", last_name="Muster")
    when = timezone.make_aware(datetime(2031, 5, 6, 7, 8))
    Correction.objects.filter(pk=row.pk).update(withdrawn_at=when, withdrawn_by=mira)
    page = history_of(desk, collection.quote)
    assert "Withdrawn May 6, 2031, 7:08 a.m. by Mira Muster" in page


def test_what_is_no_longer_found_is_unplaced_unless_it_was_deleted_or_withdrawn(desk, editor, collection):
    rows = [respeak(editor, collection), deny(editor, collection), drop_mention(editor, collection)]
    assert "unplaced" not in history_of(desk, collection.article)
    Quote.objects.all().delete()
    Correction.objects.update(unplaced=True)
    Correction.objects.filter(pk=rows[1].pk).update(withdrawn_at=timezone.now())
    page = history_of(desk, collection.article)
    assert page.count("unplaced") == 1
    assert page.count("“Wir bleiben im Gespräch.”") == 2


def test_hostile_words_are_only_words(desk, editor, collection):
    evil = "<script>alert(1)</script>"
    editing.change(editor, collection.erika, {"name": evil}, f"{evil}&{{}}%s{{the}}")
    collection.erika.refresh_from_db()
    respeak(editor, collection)
    for thing in (collection.erika, collection.quote):
        answer = desk.get(reverse(f"admin:articles_{thing._meta.model_name}_history", args=[thing.pk]))
        assert evil not in answer.content.decode()
        assert evil in history_of(desk, thing)


def test_the_last_decision_stands_on_the_form(desk, editor, collection):
    url = reverse("admin:articles_quote_change", args=[collection.quote.pk])
    assert "Last decision" not in desk.get(url).content.decode()
    deny(editor, collection)
    respeak(editor, collection)
    page = desk.get(url).content.decode()
    assert "<bdi>editor</bdi> changed the speaker of the quote" in page
    assert reverse("admin:articles_quote_history", args=[collection.quote.pk]) in page


def test_people_need_not_be_named_editors(desk, editor, collection):
    respeak(None, collection)
    assert "Somebody changed the speaker" in history_of(desk, collection.quote)


def test_a_name_is_that_of_today_and_of_a_deleted_person_the_last_one(desk, editor, collection):
    row = respeak(editor, collection)
    editing.change(editor, collection.other, {"name": "Eva Muster"})
    assert "Eva Muster" in decision_page(desk, row)
    editing.delete(editor, Person.objects.get(slug="e-muster"))
    assert "Eva Muster" in decision_page(desk, row)


def test_a_history_needs_as_many_queries_for_many_decisions_as_for_few(desk, editor, collection):
    numbers = []
    for many in (3, 40):
        for _number in range(many):
            Mention.objects.all().delete()
            report = article(100 + Correction.objects.count())
            found = Mention.objects.create(
                article=report, start=0, end=10, text="Ministerin", kind="person", person=collection.erika
            )
            editing.change(editor, found, {"person": collection.other})
            join(editor, collection)
            collection.meeting.participations.filter(person=collection.other).delete()
        with CaptureQueriesContext(
            connection,
        ) as asked:
            history_of(desk, collection.other, named="")
        numbers.append(len(asked))
    assert numbers[0] == numbers[1] < 25


@pytest.mark.parametrize("page", ["0", "999", "x", "²", "9" * 30])
def test_a_wrong_page_is_the_nearest(desk, editor, collection, page):
    deny(editor, collection)
    assert "marked the quote as denied" in history_of(desk, collection.quote, page=page)


def test_who_may_not_see_a_thing_does_not_see_its_history(client, collection, django_user_model):
    viewer = django_user_model.objects.create_user("viewer", password="x", is_staff=True)
    viewer.user_permissions.add(Permission.objects.get(codename="view_person"))
    client.force_login(viewer)
    assert client.get(reverse("admin:articles_person_history", args=[collection.erika.pk])).status_code == 200
    assert client.get(reverse("admin:articles_quote_history", args=[collection.quote.pk])).status_code == 403
    assert client.get(reverse("admin:articles_person_history", args=[999999])).status_code == 302
