"""Words that an editor pointed out as a passage on a meeting stay one, however often reports are read again."""

import pytest

from articles import editing
from articles.importing import reread, store
from articles.models import Account, Meeting
from tests.importing.reports import sister, talks

pytestmark = pytest.mark.django_db
SAID = (57, 80)


@pytest.fixture
def article(script):
    return store(talks(script)).article


def test_a_passage_outlives_another_reading(article, editor, snapshot):
    editing.tell(editor, article, SAID, Meeting.objects.get())
    before = snapshot()
    assert [account.spans for account in Meeting.objects.get().accounts.order_by("pk")][1] == [list(SAID)]
    for _again in range(2):
        reread(article)
        assert snapshot() == before


def test_a_passage_on_a_meeting_of_its_own_outlives_another_reading(article, editor, snapshot):
    made = Meeting(status="held")
    editing.add(editor, made)
    editing.tell(editor, article, SAID, made)
    before = snapshot()
    reread(article)
    assert snapshot() == before
    assert Meeting.objects.get(key=made.key).status == "held"
    assert Meeting.objects.count() == 2


def test_the_same_words_are_told_of_one_meeting_at_a_time(article, editor):
    meeting, other = Meeting.objects.get(), Meeting(status="planned")
    editing.add(editor, other)
    editing.tell(editor, article, SAID, meeting)
    editing.tell(editor, article, SAID, other)
    assert Account.objects.get(spans=[list(SAID)]).meeting.key == other.key
    assert meeting.accounts.count() == 1


def test_a_decision_about_one_report_moves_no_other_ones_account(script, article, editor):
    """Two reports may tell of two meetings at the same offsets."""
    mine, other = Account.objects.get(), Meeting(status="held")
    editing.add(editor, other)
    editing.tell(editor, article, SAID, other)
    theirs = store(sister(script)).article.accounts.get()
    Account.objects.filter(pk=theirs.pk).update(spans=mine.spans)
    editing.move_account(editor, Account.objects.get(pk=theirs.pk), other)
    reread(article)
    assert article.accounts.get(spans=mine.spans).meeting == mine.meeting
