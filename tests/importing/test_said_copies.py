"""What editors say of copies holds whatever is read, rebuilt, removed and brought back; the ledger alone says it."""

import pytest

from articles import editing
from articles.importing import rebuild, reread, store
from articles.importing.removing import remove
from articles.models import Article
from tests.importing.test_copies import dated, original, take_in
from tests.matching.dispatches import DISPATCH, ENGLISH, OWN_WORDS, SHORTENED, UPDATE

pytestmark = pytest.mark.django_db


@pytest.fixture
def four(script):
    """A dispatch with two copies, and a report of its own, of four days."""
    return [take_in(script, text, day) for day, text in enumerate((DISPATCH, UPDATE, SHORTENED, OWN_WORDS), 4)]


def say(editor, report, first):
    """An editor says whose wording the report prints."""
    return editing.change(editor, Article.objects.get(pk=report.pk), {"original": first})


def originals(reports):
    """The place of each report's original among the reports; None for an original."""
    return [reports.index(first) if (first := original(one)) else None for one in reports]


def test_a_report_that_is_no_copy_stands_alone(four, editor):
    decision = say(editor, four[1], None)
    assert originals(four) == [None, None, 0, None]
    reread(four[1])
    reread(four[0])
    assert originals(four) == [None, None, 0, None]
    list(rebuild([one.pk for one in four]))
    assert originals(four) == [None, None, 0, None]
    editing.undo(editor, decision)
    assert originals(four) == [None, 0, 0, None]
    editing.redo(editor, decision)
    assert originals(four) == [None, None, 0, None]


def test_a_copy_that_the_machine_did_not_find(four, editor):
    decision = say(editor, four[3], four[0])
    assert originals(four) == [None, 0, 0, 0]
    reread(four[3])
    assert originals(four) == [None, 0, 0, 0]
    editing.undo(editor, decision)
    assert originals(four) == [None, 0, 0, None]


def test_a_copy_of_a_copy_is_one_of_its_group(four, editor):
    say(editor, four[3], four[2])
    assert originals(four) == [None, 0, 0, 0]


def test_each_copy_is_tied_to_the_report_that_was_named_wherever_that_goes(four, editor, script):
    english = take_in(script, ENGLISH, 9)
    say(editor, english, four[0])
    assert originals([*four, english]) == [None, 0, 0, None, 0]
    say(editor, four[2], None)
    assert originals([*four, english]) == [None, 0, None, None, 0]
    say(editor, english, four[2])
    assert originals([*four, english]) == [None, 0, None, None, 2]


def test_what_was_said_waits_for_a_report_that_left(four, editor, script):
    say(editor, four[3], four[0])
    delivered = script.report("again.txt", dated(DISPATCH, 4))
    remove(Article.objects.get(pk=four[0].pk))
    assert originals(four[1:]) == [None, 0, None]
    assert store(delivered).state == "imported"
    assert originals(four) == [None, 0, 0, 0]
    kept = script.report("own.txt", dated(OWN_WORDS, 7))
    remove(Article.objects.get(pk=four[3].pk))
    assert store(kept).state == "imported"
    assert originals([*four[:3], Article.objects.get(body=OWN_WORDS)]) == [None, 0, 0, 0]


def test_two_that_are_said_to_be_copies_of_each_other_are_one_group(four, editor, script):
    english = take_in(script, ENGLISH, 9)
    say(editor, four[3], english)
    say(editor, english, four[0])
    assert originals([*four, english]) == [None, 0, 0, 0, 0]
