"""Reports that are stored in one transaction: the rows of one after the other, and nobody suffers for another."""

import io
import random

import pytest
from django.apps import apps
from django.core.management.color import no_style
from django.db import DataError, connection, transaction
from django.test.utils import CaptureQueriesContext

from articles.importing import store, storing
from articles.importing.batches import Batch
from articles.importing.reading import read, read_out
from articles.importing.storing import store_together
from articles.models import Article, Question
from tests.editing.consistency import violations
from tests.importing import test_any_order
from tests.importing.reports import sister, talks

pytestmark = pytest.mark.django_db


def found(delivered):
    """The reports as they wait to be stored."""
    return [(one, read_out(one)) for one in map(read, delivered)]


def happened(delivered):
    return [outcome.state for outcome in store_together(found(delivered))]


def in_portions(delivered, number):
    """What happened to the reports, so many stored together."""
    starts = range(0, len(delivered), number)
    return [state for start in starts for state in happened(delivered[start : start + number])]


def asked():
    """What editors are asked; of pairs of meetings the likeliest of those that are there when a meeting is told of."""
    questions = Question.objects.exclude(kind="meetings")
    return sorted(questions.values_list("kind", "key", "confidence", "facts", "person", "meeting"), key=str)


def numbered_anew():
    """PostgreSQL gives a number once, and not again where what it was given for was undone."""
    models = list(apps.get_app_config("articles").get_models(include_auto_created=True))
    with connection.cursor() as cursor:
        for sql in connection.ops.sequence_reset_sql(no_style(), models):
            cursor.execute(sql)


@pytest.mark.parametrize("seed", range(2))
def test_together_or_one_after_the_other_the_rows_are_the_same(script, snapshot, seed):
    delivered = test_any_order.reports(script, random.Random(seed), 12)  # noqa: S311
    seen = []
    for number in (1, 5, 12):
        with transaction.atomic():
            numbered_anew()
            assert set(in_portions(delivered, number)) == {"imported"}
            assert violations() == []
            seen.append((snapshot(), asked()))
            transaction.set_rollback(True)
    assert seen[1:] == seen[:1] * 2


def test_what_is_in_already_or_comes_twice_is_stored_once(script):
    first, second = talks(script), sister(script)
    again = script.report("again.txt", second.data.decode() + "\n")
    store(first)
    assert happened([second, first, again]) == ["imported", "unchanged", "duplicate"]
    assert Article.objects.count() == 2


def test_one_that_cannot_be_stored_keeps_no_other_out(script, monkeypatch):
    third = script.report("third.txt", " date 2031-05-09 Anna Berg ist zurück.", people=[("Anna Berg", None, "DE")])
    delivered = [talks(script), sister(script), third]
    broken, keep = delivered[0].name, storing.store_mentions

    def fail(article, *args):
        if article.file == broken:
            raise DataError
        keep(article, *args)

    monkeypatch.setattr(storing, "store_mentions", fail)
    assert happened(delivered) == ["rejected", "imported", "imported"]
    assert sorted(Article.objects.values_list("file", flat=True)) == ["sister.txt", "third.txt"]
    assert violations() == []


def test_what_dies_in_the_middle_leaves_none_of_them(script, monkeypatch, snapshot):
    class Killed(BaseException):
        """What no handler of errors catches."""

    def die(*args):
        raise Killed

    delivered, empty = [talks(script), sister(script)], snapshot()
    with monkeypatch.context() as patched, pytest.raises(Killed):
        patched.setattr(storing, "gather", die)
        happened(delivered)
    assert snapshot() == empty
    assert happened(delivered) == ["imported", "imported"]


def test_ten_reports_cost_far_fewer_statements_together(script):
    counts = []
    for number in (1, 10):
        with transaction.atomic():
            delivered = test_any_order.reports(script, random.Random(1), 10)  # noqa: S311
            with CaptureQueriesContext(connection) as asked:
                in_portions(delivered, number)
            counts.append(len(asked))
            transaction.set_rollback(True)
    assert counts[1] < 0.7 * counts[0]


TEXT = " date 2021-05-0{day} Die Ministerin Karla Brandt besuchte am Dienstag das Rathaus von Tallinn, zum {day}. Mal."


@pytest.fixture
def spoilt(monkeypatch):
    """The database refuses the second report, whoever it comes with."""
    take_in = storing.take_in

    def refusing(one, *more):
        if one.name.endswith("2.txt"):
            raise DataError("out of range")
        return take_in(one, *more)

    monkeypatch.setattr(storing, "take_in", refusing)


@pytest.mark.django_db
@pytest.mark.parametrize("days", [(1, 2, 3), (2,)])
def test_what_cannot_be_stored_is_rejected_alone(tmp_path, spoilt, days):
    for day in days:
        (tmp_path / f"{day}.txt").write_text(TEXT.format(day=day))
    states = {out.name[-5:]: out.state for out in Batch([str(tmp_path)], io.BytesIO()).outcomes()}
    assert states == {f"{day}.txt": "rejected" if day == 2 else "imported" for day in days}
    assert Article.objects.count() == len(days) - 1
