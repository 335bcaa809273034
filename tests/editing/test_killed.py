"""A deed that dies in the middle leaves everything as before: killed at every n-th statement, up to the last."""

from itertools import count

import pytest
from django.db import connection

from articles import editing
from articles.importing import removing, reread, store
from articles.models import Article, Correction, Meeting, Person, Quote, Touch
from tests.importing.reports import sister, talks

pytestmark = pytest.mark.django_db
EVERY = 7


class Killed(BaseException):
    """What no handler of errors catches."""


class Killer:
    """Counts statements but the ends of savepoints, and dies at the one of that number."""

    def __init__(self, number):
        self.left = number

    def __call__(self, execute, sql, params, many, context):
        self.left -= not sql.startswith("RELEASE")
        if self.left == 0 and not sql.startswith("RELEASE"):
            raise Killed
        return execute(sql, params, many, context)


def person(name):
    return Person.objects.present().get(name=name)


def ledger():
    """The rows of the ledger, with whether they are in force."""
    rows = sorted(Correction.objects.values_list("pk", "action", "withdrawn_at", "unplaced"), key=str)
    return rows, sorted(Touch.objects.values_list("correction", "subject"))


DEEDS = {
    "merge": lambda user, one: editing.merge_people(user, person("Anna Berg"), person("Boris Tal")),
    "split": lambda user, one: editing.split_person(
        user, person("Boris Tal"), [person("Boris Tal").sightings.first()], "Boris Tal junior"
    ),
    "speaker": lambda user, one: editing.change(user, Quote.objects.get(), {"speaker": person("Boris Tal")}),
    "no meeting": lambda user, one: editing.delete(user, Meeting.objects.get()),
    "undo": lambda user, one: editing.undo(user, one, with_dependents=True),
    "read again": lambda user, one: reread(Article.objects.get(file="talks.txt")),
    "remove": lambda user, one: removing.remove(Article.objects.get(file="talks.txt")),
}


@pytest.mark.parametrize("deed", [*DEEDS, "redo"])
def test_a_deed_that_dies_leaves_everything_as_before(script, editor, snapshot, deed):
    store(sister(script))
    store(talks(script))
    one = editing.change(editor, person("Anna Berg"), {"name": "Anna Fels"}) if deed in ("undo", "redo") else None
    editing.change(editor, Quote.objects.get(), {"denied": True})
    if deed == "redo":
        editing.undo(editor, one)
    first = snapshot(), ledger()
    work = DEEDS.get(deed, lambda user, one: editing.redo(user, one))
    for number in count(1, EVERY):
        try:
            with connection.execute_wrapper(Killer(number)):
                work(editor, Correction.objects.get(pk=one.pk) if one else None)
        except Killed:
            assert (snapshot(), ledger()) == first, f"dead at statement {number}"
        else:
            break
    assert number > 3 * EVERY
    assert (snapshot(), ledger()) != first or deed == "read again"
