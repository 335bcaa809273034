"""Of what the ledger says nothing it is asked once; of what it says something it is asked as ever."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles import corrections
from articles.models import Person

pytestmark = pytest.mark.django_db


def persons():
    return [Person.objects.create(name=name, slug=slug) for name, slug in (("Ida Vik", "ida-vik"), ("Uwe Lund", "uwe"))]


def test_what_was_never_spoken_of_is_asked_about_once():
    one, other = persons()
    with corrections.remembered(), CaptureQueriesContext(connection) as asked:
        assert [list(corrections.about_people([one, other])) for _ in range(3)] == [[], [], []]
        assert corrections.decided_people([one, other]) == (set(), set())
        assert not corrections.touching("person:ida-vik").exists()
    assert len(asked) == 1


def test_a_decision_is_found_where_answers_are_remembered():
    one, other = persons()
    decision = corrections.write(None, "change", corrections.key_of(one), {"name": "Ida"}, {"name": "Ida Vik"}, "")
    with corrections.remembered():
        assert list(corrections.about_people([one, other])) == [decision]
        assert list(corrections.touching("person:ida-vik", "person:uwe")) == [decision]


def test_nothing_is_remembered_outside_and_from_one_time_to_the_next():
    one, _ = persons()
    with corrections.remembered():
        assert not corrections.about_people([one])
    decision = corrections.write(None, "change", corrections.key_of(one), {"name": "Ida"}, {"name": "Ida Vik"}, "")
    assert list(corrections.about_people([one])) == [decision]
    with corrections.remembered():
        assert list(corrections.about_people([one])) == [decision]
