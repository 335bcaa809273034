"""The page of a meeting: its reports side by side, moved, merged, parted, rejected, and every step taken back."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles import editing
from articles.importing import reread, store
from articles.models import Account, Article, Correction, Country, Meeting
from tests.admin.forms import change_url, save
from tests.admin.reading import text_of
from tests.editing.crowd import crowd
from tests.importing.reports import sister, talks
from tests.importing.scripted import Script

LATER = "date 2031-09-07 Anna Berg traf am 6. September in Paris wieder Boris Tal."
AGAIN = {
    "name": "later.txt",
    "text": LATER,
    "quotes": [],
    "sources": [],
    "countries": [],
    "places": [("Paris", "FR")],
    "meetings": [
        {
            "who": ("Anna Berg", "Boris Tal"),
            "countries": ("DE", "FR"),
            "days": (date(2031, 9, 6),) * 2,
            "place": "Paris",
        }
    ],
}


@pytest.fixture
def script(db, monkeypatch):
    """Two reports of a meeting in May, one of another in September."""
    script = Script().install(monkeypatch)
    store(talks(script))
    store(sister(script, status="planned"))
    store(talks(script, **AGAIN))
    return script


def may():
    return Meeting.objects.get(earliest=date(2031, 5, 6), accounts__article__file="talks.txt")


def september():
    return Meeting.objects.get(earliest=date(2031, 9, 6))


def move_url(meeting):
    return reverse("admin:articles_meeting_move", args=[meeting.pk])


def merge_url(meeting):
    return reverse("admin:articles_meeting_merge", args=[meeting.pk])


def account(file):
    return Account.objects.get(article__file=file)


def test_reports_stand_side_by_side_with_their_passages_and_differences(desk, script):
    answer = desk.get(change_url(may()))
    words = text_of(answer)
    assert "2 reports" in words
    assert "Außenministerin Anna Berg traf am 6. Mai in Lyon Boris Tal." in words
    assert "In Lyon kamen Boris Tal und Anna Berg zusammen" in words
    assert "differs: planned" in words
    assert "differs: held" in words
    assert "differs: Lyon" not in words
    assert f"#c{account('sister.txt').spans[0][0]}-" in answer.content.decode()


def test_what_most_reports_say_is_not_marked(desk, script):
    facts = account("sister.txt").facts
    other = store(talks(script, name="third.txt", text=talks(script).data.decode() + " Ende.")).article
    assert other.accounts.get().meeting == may()
    words = text_of(desk.get(change_url(may())))
    assert facts["status"] == "planned"
    assert "differs: planned" in words
    assert "differs: held" not in words


def test_a_report_tells_of_a_meeting_of_its_own(desk, editor, script):
    meeting = may()
    chosen = {"account": account("sister.txt").pk}
    asked = text_of(desk.get(move_url(meeting), chosen))
    assert "A new meeting" in asked
    shown = desk.get(move_url(meeting), {**chosen, "into": "new"})
    assert "These reports tell of a new meeting" in text_of(shown)
    assert "1 report stays with the meeting" in text_of(shown)
    assert not Correction.objects.exists()
    sent = {**chosen, "into": "new", "seen": shown.context["seen"], "why": "ein anderer Tag"}
    desk.post(move_url(meeting), sent)
    for one in Article.objects.all():
        reread(one)
    assert account("sister.txt").meeting != meeting
    assert Meeting.objects.visible().count() == 3
    assert Correction.objects.get().reason == "ein anderer Tag"
    editing.undo(editor, Correction.objects.get())
    assert account("sister.txt").meeting == meeting


def test_a_report_tells_of_a_known_meeting_found_by_its_day(desk, script):
    meeting, other = may(), september()
    chosen = {"account": account("sister.txt").pk}
    found = desk.get(move_url(meeting), {**chosen, "q": "berg paris", "since": "2031-09-01", "until": "2031-09-30"})
    assert "Sept. 6, 2031" in text_of(found)
    shown = desk.get(move_url(meeting), {**chosen, "into": other.pk})
    desk.post(move_url(meeting), {**chosen, "into": other.pk, "seen": shown.context["seen"]})
    assert account("sister.txt").meeting == other
    assert meeting.accounts.get() == account("talks.txt")


def test_a_report_tells_of_no_meeting(desk, editor, script):
    meeting = may()
    chosen = {"account": account("sister.txt").pk, "into": "none"}
    shown = desk.get(move_url(meeting), chosen)
    desk.post(move_url(meeting), {**chosen, "seen": shown.context["seen"]})
    assert account("sister.txt").meeting is None
    editing.undo(editor, Correction.objects.get())
    assert account("sister.txt").meeting == meeting


def test_several_reports_become_one_new_meeting_and_come_back_together(desk, editor, script):
    meeting = may()
    third = store(talks(script, name="third.txt", text=talks(script).data.decode() + " Ende.")).article
    chosen = {"account": [account("sister.txt").pk, third.accounts.get().pk], "into": "new"}
    shown = desk.get(move_url(meeting), chosen)
    desk.post(move_url(meeting), {**chosen, "seen": shown.context["seen"]})
    new = account("sister.txt").meeting
    assert new != meeting
    assert third.accounts.get().meeting == new
    first = Correction.objects.order_by("pk").first()
    with pytest.raises(editing.DependedUpon):
        editing.undo(editor, first)
    editing.undo(editor, first, with_dependents=True)
    assert meeting.accounts.count() == 3
    assert not Correction.objects.filter(withdrawn_at=None).exists()


def test_all_reports_are_no_part(desk, script):
    meeting = may()
    chosen = [one.pk for one in meeting.accounts.all()]
    answer = desk.get(move_url(meeting), {"account": chosen, "into": "new"})
    assert answer.status_code == 400
    assert "nothing would stay" in text_of(answer)


@pytest.mark.parametrize("sent", [{}, {"account": "x"}, {"account": "9" * 30}, {"account": 0}])
def test_without_reports_nothing_is_moved(desk, script, sent):
    answer = desk.get(move_url(may()), sent, follow=True)
    assert "Choose reports of this meeting first" in answer.content.decode()


def test_who_was_faster_is_not_overrun(desk, editor, script):
    meeting = may()
    chosen = {"account": account("sister.txt").pk, "into": "none"}
    shown = desk.get(move_url(meeting), chosen)
    editing.delete(editor, account("talks.txt"))
    late = desk.post(move_url(meeting), {**chosen, "seen": shown.context["seen"]})
    assert late.status_code == 409
    assert "nothing was done" in text_of(late)
    assert Correction.objects.count() == 1


def test_likely_meetings_are_offered_first_and_others_are_searched(desk, script):
    meeting = may()
    near = Meeting.objects.create(earliest=date(2031, 5, 6), latest=date(2031, 5, 7), origin="editor")
    for row in meeting.participations.all():
        near.participations.create(person=row.person)
    offered = text_of(desk.get(merge_url(meeting)))
    assert "May 6, 2031 – May 7, 2031" in offered
    assert "Sept. 6, 2031" not in offered
    assert "Sept. 6, 2031" in text_of(desk.get(merge_url(meeting), {"q": "TAL Paris"}))
    assert "No meeting" in text_of(desk.get(merge_url(meeting), {"q": "zzz"}))
    wrong = desk.get(merge_url(meeting), {"q": "\0", "since": "x"})
    assert wrong.status_code == 200
    assert "Enter a valid date" in text_of(wrong)


def test_two_meetings_become_one_and_part_again(desk, editor, script):
    keep, lose = may(), september()
    shown = desk.get(merge_url(keep), {"other": lose.pk})
    words = text_of(shown)
    assert "The days differ." in words
    assert "The places differ: Lyon and Paris." in words
    assert "Reports 1" in words
    assert f"{merge_url(lose)}?other={keep.pk}" in shown.content.decode()
    desk.post(merge_url(keep), {"other": lose.pk, "seen": shown.context["seen"], "why": "dieselbe"})
    assert keep.accounts.count() == 3
    assert "These entries are one meeting" in text_of(desk.get(change_url(keep)))
    gone = text_of(desk.get(change_url(lose)))
    assert "its reports tell of Anna Berg – Boris Tal" in gone or "its reports tell of Boris Tal – Anna Berg" in gone
    assert "dieselbe" in gone
    assert desk.post(change_url(lose), {}).status_code == 403
    editing.undo(editor, Correction.objects.get())
    assert september() == lose
    assert keep.accounts.count() == 2


def test_a_report_that_tells_of_both_speaks_against_it(desk, editor, script):
    keep, lose = may(), september()
    Account.objects.create(
        article=account("talks.txt").article, key="m9", meeting=lose, found=lose, identity=lose, spans=[[0, 5]],
        facts=account("later.txt").facts,
    )  # fmt: skip
    assert "One report tells of both" in text_of(desk.get(merge_url(keep), {"other": lose.pk}))


def test_two_meetings_are_kept_apart(desk, script):
    keep, lose = may(), september()
    desk.post(merge_url(keep), {"other": lose.pk, "do": "apart"})
    assert Correction.objects.get().action == "apart"
    assert "Not the same as" in text_of(desk.get(change_url(lose)))
    assert "said that these are two meetings" in text_of(desk.get(merge_url(keep), {"other": lose.pk}))


def test_merging_is_refused_where_it_makes_no_sense(desk, editor, script):
    keep, lose = may(), september()
    assert desk.get(merge_url(keep), {"other": keep.pk}).status_code == 400
    assert desk.get(merge_url(keep), {"other": 424242}).status_code == 404
    editing.delete(editor, lose)
    assert desk.post(merge_url(keep), {"other": lose.pk}).status_code == 400
    assert Correction.objects.count() == 1


def test_there_was_no_such_meeting(desk, editor, script):
    meeting = may()
    url = reverse("admin:articles_meeting_delete", args=[meeting.pk])
    shown = desk.get(url)
    assert "Reports 2" in text_of(shown)
    desk.post(url, {"seen": shown.context["seen"], "why": "ein Gerücht"})
    assert meeting not in Meeting.objects.visible()
    page = text_of(desk.get(change_url(meeting)))
    assert "no such meeting" in page
    assert "ein Gerücht" in page
    listed = reverse("admin:articles_meeting_changelist")
    assert change_url(meeting) not in desk.get(listed).content.decode()
    assert change_url(meeting) in desk.get(listed, {"merged": "rejected"}).content.decode()
    editing.undo(editor, Correction.objects.get())
    assert meeting in Meeting.objects.visible()


@pytest.mark.parametrize(
    ("typed", "codes"), [("fr, Austria", ["AT", "FR"]), ("DE FR", ["DE", "FR"]), ("United Kingdom", ["GB"]), ("", [])]
)
def test_countries_are_written_without_a_script(desk, script, typed, codes):
    meeting = may()
    save(desk, meeting, countries=typed)
    assert sorted(meeting.countries.values_list("code", flat=True)) == codes


def test_what_is_no_country_is_said(desk, script):
    before = Country.objects.count()
    answer = save(desk, may(), countries="DE, Atlantis")
    assert "“Atlantis” is no country" in answer.content.decode()
    assert Country.objects.count() == before
    assert not Correction.objects.exists()


@pytest.mark.django_db
def test_a_page_costs_as_many_queries_for_many_reports_as_for_few(desk):
    crowd("Anna Berg", 40, 40)
    few, many = Meeting.objects.order_by("pk")[:2]
    for one in Account.objects.exclude(meeting=few):
        Account.objects.filter(pk=one.pk).update(meeting=many, identity=many)
    spent = []
    for meeting in (few, many):
        desk.get(change_url(meeting))
        with CaptureQueriesContext(connection) as queries:
            answer = desk.get(change_url(meeting))
        spent.append(len(queries))
    assert len(answer.context["accounts"]) == 20
    assert spent[1] <= spent[0] + 1
    assert spent[1] <= 35
    assert desk.get(change_url(many), {"p": 2}).context["page"].number == 2


@pytest.mark.parametrize("url", [move_url, merge_url])
def test_only_editors_move_and_merge(client, script, django_user_model, url):
    client.force_login(django_user_model.objects.create_user("kim", is_staff=True))
    sent = {"account": account("sister.txt").pk, "into": "none", "other": september().pk}
    assert client.post(url(may()), sent).status_code == 403
    assert not Correction.objects.exists()
