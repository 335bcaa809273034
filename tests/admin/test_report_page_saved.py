"""Fixes on the page of a report: who may, who comes second, what stays, and the way back."""

from datetime import date

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse

from articles.models import Article, Correction, Mention, Quote
from tests.admin.conftest import span
from tests.admin.fixing import at, fix_url, ledger, put, sent, who
from tests.admin.test_pages import change_url
from tests.admin.test_report_page import mark_url


def test_saving_without_a_change_writes_nothing(desk, collection):
    urls = [
        at(collection.article, "Erika Muster", "person"),
        at(collection.article, collection.quote.text, "quote"),
        mark_url(collection.article, 0, 52, "meeting"),
        fix_url(collection.article, "meeting", collection.meeting.pk),
        fix_url(collection.article, "person", "p1"),
        fix_url(collection.article, "report", collection.article.pk),
    ]
    for url in urls:
        assert put(desk, url).status_code == 302
    assert ledger() == []


def test_a_new_person_needs_the_right_to_add_people(client, collection, django_user_model):
    user = django_user_model.objects.create_user("half", password="x", is_staff=True)
    names = ["view_article", "change_mention"]
    user.user_permissions.add(*(Permission.objects.get(codename=name) for name in names))
    client.force_login(user)
    url = at(collection.article, "Erika Muster", "person")
    assert put(client, url, who="new:person", who_new="Neu Ersonnen").status_code == 403
    assert put(client, url, "delete").status_code == 403
    assert ledger() == []
    assert Mention.objects.get().person == collection.erika


def test_whoever_comes_second_is_told_by_whom_and_keeps_what_was_typed(desk, client, collection, django_user_model):
    url = at(collection.article, collection.quote.text, "quote")
    mine = sent(desk, url)
    first = django_user_model.objects.create_superuser("anna", "a@example.org", "x")
    client.force_login(first)
    put(client, url, speaker=who(collection.other), why="gehört")
    answer = client.post(url, {**mine, "type": "reported", "why": "meine Gründe", "do": "save"})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "anna changed this on" in page
    assert "gehört" in page
    assert "E. Muster" in page
    form = answer.context["form"]
    assert (form["type"].value(), form["why"].value()) == ("reported", "meine Gründe")
    assert Quote.objects.get().type == "direct"
    again = client.post(
        url, {name: form[name].value() or "" for name in form.fields if name != "denied"} | {"do": "save"}
    )
    assert again.status_code == 302
    # The speaker that nobody typed stays the one of whoever was first.
    assert (Quote.objects.get().type, Quote.objects.get().speaker) == ("reported", collection.other)


def test_what_is_gone_is_not_brought_back_unseen(desk, collection):
    url = at(collection.article, "Erika Muster", "person")
    mine = sent(desk, url)
    put(desk, url, "delete")
    answer = desk.post(url, {**mine, "who": who(collection.other), "do": "save"})
    assert answer.status_code == 409
    assert "editor changed this on" in answer.content.decode()
    assert not Mention.objects.exists()
    form = answer.context["form"]
    assert desk.post(url, {"seen": form["seen"].value(), "who": form["who"].value(), "do": "save"}).status_code == 302
    assert Mention.objects.get().person == collection.other


def test_two_who_mark_the_same_words_do_not_overwrite_each_other(desk, collection):
    url = at(collection.article, "ihren Kollegen", "person")
    mine = sent(desk, url)
    put(desk, url, who=who(collection.other))
    answer = desk.post(url, {**mine, "who": who(collection.erika), "do": "save"})
    assert answer.status_code == 409
    assert Mention.objects.get(text="ihren Kollegen").person == collection.other
    assert answer.context["form"]["who"].value() == who(collection.erika)


def test_deleting_what_somebody_changed_is_refused_once(desk, collection):
    url = at(collection.article, collection.quote.text, "quote")
    mine = sent(desk, url)
    put(desk, url, denied="on")
    assert desk.post(url, {**mine, "do": "delete"}).status_code == 409
    assert Quote.objects.exists()


def test_fixes_outlive_another_reading_of_what_they_are_about(desk, collection):
    put(desk, at(collection.article, "Erika Muster", "person"), who=who(collection.other))
    url = at(collection.article, "Erika Muster", "person")
    mine = sent(desk, url)
    values = {field: getattr(collection.mention, field) for field in ("start", "end", "text", "kind", "form")}
    Mention.objects.all().delete()
    Mention.objects.create(article=collection.article, person=collection.other, **values)
    assert desk.post(url, {**mine, "who": who(collection.erika), "do": "save"}).status_code == 302
    assert Mention.objects.get().person == collection.erika


def test_the_way_back_is_offered_at_once(desk, collection):
    put(desk, at(collection.article, collection.quote.text, "quote"), denied="on")
    page = desk.get(change_url(collection.article)).content.decode()
    undo = reverse("admin:articles_correction_undo", args=[Correction.objects.get().pk])
    assert f'href="{undo}?next={change_url(collection.article)}"' in page
    put(desk, mark_url(collection.article, 0, 10, "person"), who="new:person", who_new="<i>Neu</i>")
    assert "<i>Neu" not in desk.get(change_url(collection.article)).content.decode()


def unsure(desk, report, table):
    """What the table shows as unsure."""
    return [row.title for row in desk.get(change_url(report), {"only": "unsure"}).context_data[f"{table}_rows"]]


@pytest.mark.parametrize("do", ["confirm", "save"])
def test_what_an_editor_looked_at_is_not_unsure_any_more(desk, collection, do):
    Quote.objects.update(confidence=0.3)
    url = at(collection.article, collection.quote.text, "quote")
    assert unsure(desk, collection.article, "quotes") == [collection.quote.text]
    assert "Right as it is" in desk.get(url).content.decode()
    put(desk, url, do, speaker=who(collection.other), type="reported")
    assert unsure(desk, collection.article, "quotes") == []
    assert "Right as it is" not in desk.get(url).content.decode()
    assert ledger() == [("confirm" if do == "confirm" else "change", "quote")]
    assert Quote.objects.get().type == ("direct" if do == "confirm" else "reported")


def test_a_meeting_and_a_person_are_right_as_they_are(desk, collection):
    collection.article.sightings.update(verdict="unsure")
    assert unsure(desk, collection.article, "people") == ["Erika Muster"]
    assert unsure(desk, collection.article, "meetings") == ["Erika Muster"]
    put(desk, fix_url(collection.article, "person", "p1"), "confirm")
    put(desk, fix_url(collection.article, "meeting", collection.meeting.pk), "confirm", why="so steht es da")
    assert unsure(desk, collection.article, "people") == unsure(desk, collection.article, "meetings") == []
    assert ledger() == [("confirm", "sighting"), ("confirm", "meeting")]


def test_a_passage_that_was_pointed_out_is_deleted_alone(desk, collection):
    said = span("Wir bleiben im Gespräch.")
    put(desk, mark_url(collection.article, *said, "meeting"), about=who(collection.meeting))
    put(desk, f"{mark_url(collection.article, *said, 'meeting')}&which={collection.meeting.pk}", "delete")
    assert [account.spans for account in collection.meeting.accounts.all()] == [[[0, 52]]]


def test_an_editor_says_whose_wording_a_report_prints_and_that_it_is_nobodys(desk, collection):
    report, other = collection.article, Article.objects.create(
        file="b.txt", sha256="b" * 64, body_sha256="b" * 64, raw=b"", title="Anderes", body="Anderes.", language="de",
        earliest=date(2020, 1, 1), latest=date(2020, 1, 1),
    )  # fmt: skip
    url = fix_url(report, "report", report.pk)
    put(desk, url, copy_of=str(other.pk), why="gleicher Text")
    assert Article.objects.get(pk=report.pk).original == other
    assert Correction.objects.get().after == {"original": {"kind": "article", "article": "b" * 64}}
    page = desk.get(reverse("admin:articles_article_history", args=[report.pk])).content.decode()
    assert "the original of the report" in page
    put(desk, url, copy_of="")
    assert Article.objects.get(pk=report.pk).original is None


@pytest.mark.parametrize(
    ("number", "sentence"), [("999", "no report with this number"), ("x", "no report"), ("own", "one wording already")]
)
def test_a_number_that_is_no_other_report_is_refused(desk, collection, number, sentence):
    report = collection.article
    number = str(report.pk) if number == "own" else number
    answer = put(desk, fix_url(report, "report", report.pk), copy_of=number)
    assert sentence in answer.content.decode()
    assert not Correction.objects.exists()
