"""Error reports on the editors' side: found, seen in context, decided, and every decision kept."""

from datetime import timedelta
from itertools import count

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse
from django.utils import timezone

from articles.admin.error_reports import DecidedMeanwhile, Undecided, decide
from articles.management.commands.worker import Command
from articles.models import ErrorDecision, ErrorReport
from tests.admin.conftest import span

LIST = reverse("admin:articles_errorreport_changelist")
numbers = count(1)


def reported(wrong="The speaker is somebody else.", **fields):
    """An error report as a reader's form leaves it."""
    values = {"page": "/", "kind": "page", "title": "At a glance", "language": "en", **fields}
    return ErrorReport.objects.create(wrong=wrong, digest=f"{next(numbers):064x}", **values)


def about_quote(collection, **fields):
    """An error report about the quote of the collection."""
    quote, article = collection.quote, collection.article
    key = {"kind": "quote", "article": article.body_sha256, "span": [quote.start, quote.end], "of": quote.type}
    return reported(
        kind="quote", page=f"/articles/{article.pk}/", title="Bericht 1", target=key, start=quote.start, end=quote.end,
        passage=quote.text, **fields,
    )  # fmt: skip


def url_of(report):
    return reverse("admin:articles_errorreport_change", args=[report.pk])


def send(desk, report, state, reason="", seen=0):
    door = reverse("admin:articles_errorreport_decide", args=[report.pk])
    return desk.post(door, {"state": state, "reason": reason, "seen": seen})


def test_the_page_shows_the_passage_and_leads_to_the_thing_and_to_the_readers_page(desk, collection):
    report = about_quote(collection, email="leser@example.org")
    page = desk.get(url_of(report)).content.decode()
    start, end = span("Wir bleiben im Gespräch.")
    assert "<mark>Wir bleiben im Gespräch.</mark>" in page
    assert "Muster sagte: „" in page
    assert f'href="{reverse("admin:articles_quote_change", args=[collection.quote.pk])}"' in page
    assert f'href="{reverse("admin:articles_article_change", args=[collection.article.pk])}"' in page
    assert f'href="/articles/{collection.article.pk}/#c{start}-{end}"' in page
    assert 'href="mailto:leser@example.org"' in page
    assert "The speaker is somebody else." in page


@pytest.mark.parametrize(
    ("kind", "target", "model"),
    [
        ("person", lambda all_of: {"kind": "person", "slug": "erika-muster"}, "person"),
        ("country", lambda all_of: {"kind": "country", "code": "AT"}, "country"),
        ("article", lambda all_of: {"kind": "article", "article": all_of.article.body_sha256}, "article"),
    ],
)
def test_every_kind_leads_to_its_page_in_the_admin(desk, collection, kind, target, model):
    report = reported(kind=kind, target=target(collection), title="Something")
    assert f'href="/admin/articles/{model}/' in desk.get(url_of(report)).content.decode().split("newsroom-facts")[1]


@pytest.mark.parametrize("target", [{}, {"kind": "person", "slug": "nobody"}, {"kind": "quote"}, {"kind": "nonsense"}])
def test_a_thing_that_is_gone_breaks_nothing(desk, db, target):
    page = desk.get(url_of(reported(kind="person", target=target, title="Nobody")))
    assert page.status_code == 200
    assert "no longer there" in page.content.decode()


def test_a_thing_that_an_editor_took_away_is_told_to_be_so(desk, collection):
    collection.erika.rejected = True
    collection.erika.save()
    report = reported(kind="person", target={"kind": "person", "slug": "erika-muster"}, title="Erika Muster")
    assert "no longer there" in desk.get(url_of(report)).content.decode()


def test_nothing_that_a_reader_wrote_becomes_code(desk, db):
    evil = "<script>alert(1)</script>"
    report = reported(evil, title=evil, passage=evil, page="/articles/?q=<script>")
    for url in (LIST, url_of(report)):
        assert "<script>alert" not in desk.get(url).content.decode()


def test_a_decision_is_kept_with_who_when_and_why(desk, collection, editor):
    report = about_quote(collection)
    before = timezone.now()
    assert send(desk, report, "later", "ask the ministry").status_code == 302
    first = report.decisions.get()
    assert send(desk, report, "accepted", "the ministry agrees", first.pk).status_code == 302
    report.refresh_from_db()
    assert (report.state, report.answer, report.handled_by) == ("accepted", "the ministry agrees", editor)
    assert report.handled_at >= before
    kept = list(report.decisions.values_list("state", "reason", "created_by__username"))
    assert kept == [("accepted", "the ministry agrees", "editor"), ("later", "ask the ministry", "editor")]
    page = desk.get(url_of(report)).content.decode()
    assert "ask the ministry" in page
    assert "the ministry agrees" in page


def test_a_decision_can_be_taken_back(editor, db):
    report = reported()
    decide(editor, report, "accepted")
    decide(editor, report, "open", "too early")
    report.refresh_from_db()
    assert (report.state, report.handled_by, report.handled_at) == ("open", None, None)
    assert [report] == list(ErrorReport.objects.open())
    assert report.decisions.count() == 2


def test_a_rejection_needs_a_reason_and_nothing_that_was_typed_is_lost(desk, db):
    report = reported()
    answer = send(desk, report, "rejected", "  ")
    assert answer.status_code == 400
    assert "Say why it is rejected" in answer.content.decode()
    assert send(desk, report, "nonsense", "a long reason").status_code == 400
    assert "a long reason" in send(desk, report, "nonsense", "a long reason").content.decode()
    report.refresh_from_db()
    assert report.state == "open"
    assert not ErrorDecision.objects.exists()


def test_two_editors_on_one_report(desk, editor, django_user_model, db):
    report = reported()
    other = django_user_model.objects.create_superuser("other", password="x")
    decide(other, report, "rejected", "it is right as it stands")
    answer = send(desk, report, "accepted", "I agree with the reader", seen=0)
    assert answer.status_code == 409
    page = answer.content.decode()
    assert "Somebody else decided meanwhile" in page
    assert "I agree with the reader" in page
    assert "it is right as it stands" in page
    report.refresh_from_db()
    assert report.state == "rejected"
    with pytest.raises(DecidedMeanwhile):
        decide(editor, report, "later", seen=0)


@pytest.mark.parametrize("seen", ["", "x", "-1", "9" * 400, "٣"])
def test_hostile_values_at_the_door(desk, db, seen):
    report = reported()
    assert send(desk, report, "accepted", "\0", seen).status_code == 409
    assert desk.get(LIST + "9" * 40 + "/change/").status_code == 404
    assert desk.get(LIST + "x/change/").status_code == 404


def test_a_wrong_state_is_refused(editor, db):
    with pytest.raises(Undecided):
        decide(editor, reported(), "solved")


def test_the_list_has_open_ones_first_and_finds_them(desk, db):
    decided, first = reported("Grüße aus Wien", state="accepted"), reported("Wrong day", kind="meeting")
    second = reported("Wrong name", kind="person", passage="Erika MÜLLER")
    decided_last = reported("Wrong country", state="rejected")
    found = lambda **query: list(desk.get(LIST, query).context["cl"].result_list)  # noqa: E731
    assert found() == [second, first, decided_last, decided]
    assert found(state="open") == [second, first]
    assert found(kind="meeting") == [first]
    assert found(q="muller") == [second]
    assert found(q="GRÜSSE wien") == [decided]


def test_the_desk_gets_the_most_damaging_first(db):
    small, large, later = reported(damage=1), reported(damage=7), reported(damage=9, state="later")
    assert list(ErrorReport.objects.open().by_damage()) == [large, small]
    assert later not in ErrorReport.objects.open()


def test_the_list_needs_few_queries(desk, collection, editor, django_assert_max_num_queries):
    for _number in range(30):
        decide(editor, about_quote(collection), "later", "not today")
    with django_assert_max_num_queries(12):
        desk.get(LIST)
    with django_assert_max_num_queries(12):
        desk.get(url_of(ErrorReport.objects.first()))


def test_who_may_only_look_cannot_decide(client, django_user_model, db):
    report = reported()
    viewer = django_user_model.objects.create_user("viewer", password="x", is_staff=True)
    client.force_login(viewer)
    assert client.get(url_of(report)).status_code == 403
    viewer.user_permissions.add(Permission.objects.get(codename="view_errorreport"))
    page = client.get(url_of(report))
    assert page.status_code == 200
    assert 'name="state"' not in page.content.decode()
    assert send(client, report, "accepted").status_code == 403
    viewer.user_permissions.add(Permission.objects.get(codename="change_errorreport"))
    assert send(client, report, "accepted").status_code == 302
    assert (
        client.post(reverse("admin:articles_errorreport_delete", args=[report.pk]), {"post": "yes"}).status_code == 403
    )


def test_decisions_come_by_form_only(desk, db):
    report = reported()
    assert desk.get(reverse("admin:articles_errorreport_decide", args=[report.pk])).status_code == 405
    assert desk.get(reverse("admin:articles_errorreport_add")).status_code == 403


def test_the_worker_forgets_where_nobody_decides(db):
    old = reported(sender="b")
    ErrorReport.objects.filter(pk=old.pk).update(created_at=timezone.now() - timedelta(days=2))
    Command().tidy()
    assert ErrorReport.objects.get().sender == ""


def test_what_was_needed_for_a_while_only_is_forgotten(editor, db):
    now = timezone.now()
    fresh, old = reported(sender="a", email="a@example.org"), reported(sender="b", email="b@example.org")
    for state, days in (("accepted", 31), ("rejected", 29)):
        ErrorReport.objects.filter(pk=reported(email=f"{state}@example.org", state=state).pk).update(
            handled_at=now - timedelta(days=days)
        )
    ErrorReport.objects.filter(pk=old.pk).update(created_at=now - timedelta(days=2))
    decide(editor, fresh, "later")
    assert dict(ErrorReport.objects.values_list("email", "sender")) == {
        "a@example.org": "a", "b@example.org": "", "": "", "rejected@example.org": "",
    }  # fmt: skip
