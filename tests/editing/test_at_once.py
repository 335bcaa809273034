"""Two at once: one wins, the other hears a clear sentence or changes nothing; the rows are sound in the end."""

import threading

import pytest
from django.db import connection

from articles import editing
from articles.importing import Delivered, removing, reread, store
from articles.models import Article, Correction, Meeting, Person, Quote
from tests.editing.consistency import violations
from tests.importing.reports import SISTER, sister, talks

pytestmark = pytest.mark.django_db(transaction=True)
ROUNDS = 3


def person(name):
    return Person.objects.present().get(name=name)


def at_once(*deeds):
    """What each deed gave or raised, all started at the same moment."""
    gate, found = threading.Barrier(len(deeds)), [None] * len(deeds)

    def run(number, deed):
        gate.wait()
        try:
            found[number] = deed()
        except Exception as error:
            found[number] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=one) for one in enumerate(deeds)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def errors(found):
    return [one for one in found if isinstance(one, Exception)]


@pytest.fixture
def article(script):
    store(sister(script))
    return store(talks(script)).article


@pytest.fixture(autouse=True)
def sound(article):
    yield
    assert violations() == []


def test_two_editors_merge_two_people_into_each_other(article, editor):
    anna, boris = person("Anna Berg"), person("Boris Tal")
    found = at_once(
        lambda: editing.merge_people(editor, anna, boris), lambda: editing.merge_people(editor, boris, anna)
    )
    (refusal,) = errors(found)
    assert "merged already" in str(refusal)
    assert Person.objects.present().count() == 1
    assert Correction.objects.count() == 1


def test_two_editors_merge_the_same_two(article, editor):
    anna, boris = person("Anna Berg"), person("Boris Tal")
    found = at_once(*[lambda: editing.merge_people(editor, anna, boris)] * 3)
    assert [type(one) for one in errors(found)] == [ValueError] * 2
    assert Correction.objects.count() == 1


def test_one_decision_is_taken_back_twice(article, editor, snapshot):
    first = snapshot()
    decision = editing.change(editor, Quote.objects.get(), {"speaker": person("Boris Tal")})
    found = at_once(*[lambda: editing.undo(editor, Correction.objects.get(pk=decision.pk))] * 3)
    assert not errors(found), found
    assert sorted(map(len, found)) == [0, 0, 1]
    assert snapshot() == first


def test_one_decision_is_put_in_force_twice(article, editor):
    decision = editing.merge_people(editor, person("Anna Berg"), person("Boris Tal"))
    editing.undo(editor, decision)
    found = at_once(*[lambda: editing.redo(editor, Correction.objects.get(pk=decision.pk))] * 2)
    assert len(errors(found)) == 1
    assert Person.objects.present().count() == 1


def test_a_merger_while_a_report_comes_in_that_names_both(script, article, editor):
    text = "date 2031-06-01 In Bonn redeten Boris Tal und Anna Berg am Telefon."
    coming = talks(script, "bonn.txt", text, quotes=[], sources=[], places=[], countries=[], meetings=[])
    anna, boris = person("Anna Berg"), person("Boris Tal")
    found = at_once(lambda: editing.merge_people(editor, anna, boris), lambda: store(coming))
    assert not errors(found), found
    assert set(Article.objects.get(file="bonn.txt").people.all()) == {anna}


def test_a_report_is_read_again_while_it_is_taken_out(article, editor):
    """Whoever comes second finds nothing to do, or says that the report is gone."""
    found = at_once(lambda: reread(Article.objects.get(pk=article.pk)), lambda: removing.remove(article))
    assert all(isinstance(error, Article.DoesNotExist) for error in errors(found)), found
    assert not Article.objects.filter(pk=article.pk).exists()


def test_a_decision_is_taken_back_while_its_report_is_taken_out(article, editor):
    decision = editing.change(editor, Quote.objects.get(), {"denied": True})
    found = at_once(
        lambda: editing.undo(editor, Correction.objects.get(pk=decision.pk)), lambda: removing.remove(article)
    )
    assert not errors(found), found
    decision.refresh_from_db()
    assert not decision.in_force
    assert not Quote.objects.exists()


def test_two_editors_give_one_meeting_two_states(article, editor):
    meeting = Meeting.objects.get()
    found = at_once(
        lambda: editing.change(editor, Meeting.objects.get(), {"status": "planned"}),
        lambda: editing.change(editor, Meeting.objects.get(), {"status": "cancelled"}),
    )
    assert not errors(found), found
    last = Correction.objects.order_by("pk").last()
    meeting.refresh_from_db()
    assert meeting.status == last.after["status"]


def test_the_same_report_comes_in_while_it_is_taken_out(article, editor):
    again = Delivered("sister.txt", SISTER.encode())
    gone = Article.objects.get(file="sister.txt")
    found = at_once(lambda: store(again), lambda: removing.remove(gone))
    assert not errors(found), found
