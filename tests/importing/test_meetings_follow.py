"""Meetings that become one as reports come, addresses that lead on, and what editors' words hold."""

import pytest

from articles import editing
from articles.importing import removing, reread, store
from articles.models import Account, Article, Meeting, Question
from tests.importing.reports import MAY, sister, talks

pytestmark = pytest.mark.django_db


def third(script, **changes):
    """One more report of the same meeting, or of another one."""
    told = {"who": ("Anna Berg", "Boris Tal"), "countries": ("DE", "FR"), "days": MAY, "evidence": "Boris Tal war"}
    people = [("Anna Berg", None, "DE"), ("Boris Tal", None, "FR")]
    return script.report(
        "third.txt",
        "date 2031-05-08 Boris Tal war mit Anna Berg in Lyon.",
        people=people,
        meetings=[{**told, **changes}],
    )


@pytest.fixture
def twins(script):
    """Two reports of two places, which nothing ties, each of a meeting of its own."""
    store(talks(script))
    store(sister(script, place="Nizza"))
    assert Meeting.objects.count() == 2
    return list(Meeting.objects.order_by("pk"))


def test_a_meeting_that_became_another_leads_there(script, client, twins):
    first, second = twins
    reread_as_lyon(script)
    assert Meeting.objects.visible().get() == first
    second.refresh_from_db()
    assert second.absorbed_by == first
    assert client.get(f"/meetings/{second.pk}/").url == f"/meetings/{first.pk}/"
    assert client.get(f"/api/meetings/{second.pk}/").url == f"/api/meetings/{first.pk}/"


def test_editors_are_not_shown_what_became_another(script, admin_client, twins):
    reread_as_lyon(script)
    shown = admin_client.get("/admin/articles/meeting/").content.decode()
    assert f"/admin/articles/meeting/{twins[0].pk}/" in shown
    assert f"/admin/articles/meeting/{twins[1].pk}/" not in shown


def test_a_meeting_that_is_one_of_its_own_again_has_its_address_again(script, twins):
    reread_as_lyon(script)
    sister(script, place="Nizza")
    reread(Article.objects.get(file="sister.txt"))
    assert list(Meeting.objects.visible().order_by("pk")) == twins
    removing.remove(Article.objects.get(file="sister.txt"))
    removing.remove(Article.objects.get(file="talks.txt"))
    assert not Meeting.objects.exists()


def test_what_editors_told_apart_is_never_joined(script, editor, twins):
    editing.apart(editor, *twins)
    reread_as_lyon(script)
    assert Meeting.objects.visible().count() == 2
    store(third(script))
    assert Meeting.objects.visible().count() == 3
    assert not Question.objects.open().filter(kind="meetings", meeting__in=twins, other_meeting__in=twins).exists()


def test_what_was_held_apart_is_joined_when_the_word_is_taken_back(script, editor, twins):
    decision = editing.apart(editor, *twins)
    reread_as_lyon(script)
    assert Meeting.objects.visible().count() == 2
    editing.undo(editor, decision)
    assert Meeting.objects.visible().count() == 1


def test_two_meetings_that_editors_spoke_of_are_asked_about_instead(script, editor, twins):
    for one in twins:
        editing.change(editor, one, {"topics": ["Wetter"]})
    reread_as_lyon(script)
    assert Meeting.objects.visible().count() == 2
    asked = Question.objects.open().get(kind="meetings")
    assert {asked.meeting, asked.other_meeting} == set(twins)


def test_a_report_that_an_editor_moved_stays_where_it_was_moved(script, editor, twins):
    editing.move_account(editor, Account.objects.get(article__file="talks.txt"), twins[1])
    store(third(script, place="Lyon"))
    assert Account.objects.get(article__file="talks.txt").meeting == twins[1]


def test_a_report_joins_what_editors_merged(script, editor, twins):
    editing.merge_meetings(editor, *twins)
    store(third(script))
    assert Meeting.objects.visible().get().accounts.count() == 3


def reread_as_lyon(script):
    """The report of Nizza reads as one of Lyon from now on."""
    sister(script)
    reread(Article.objects.get(file="sister.txt"))
