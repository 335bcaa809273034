"""Rows of lists as pages show them: read without Django's models, they say what the models say."""

import pytest

from articles.browsing.compiled import Compiled
from articles.browsing.heads import meeting_heads, report_heads
from articles.models import Account, Article, Meeting, Person
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def reports():
    """Three reports: one with everything, a copy of it, and one of which nothing is known."""
    agency, outlet = builders.source("Havelagentur"), builders.source("Elbkurier")
    people = [builders.person(name) for name in ("Mira Sandberg", "Tom Falk", "Ada Lind")]
    first = builders.article("Das Treffen. " + "Es dauerte. " * 99, people=people, countries=["DK", "AT"])
    Article.objects.filter(pk=first.pk).update(source=outlet, agency=agency, file="a/first.txt")
    copy = builders.article("Das Treffen von gestern.", people=people[:1], original=first, source=agency)
    bare = builders.article("Nichts.", when=None)
    return [first, copy, bare]


def test_reports_are_what_the_database_says(reports):
    first, copy, bare = report_heads(one.pk for one in reports)
    assert [one.pk for one in (first, copy, bare)] == [one.pk for one in reports]
    assert (first.source.name, first.agency.name, first.file) == ("Elbkurier", "Havelagentur", "a/first.txt")
    assert [one.name for one in first.people] == ["Ada Lind", "Mira Sandberg", "Tom Falk"]
    assert [one.code for one in first.countries] == ["AT", "DK"]
    assert first.lead == Article.objects.get(pk=first.pk).body[:420]
    assert (first.copies, first.original) == ([copy.pk], None)
    assert (copy.original.pk, copy.original.source.name, copy.copies) == (first.pk, "Elbkurier", [])
    assert (bare.source, bare.agency, bare.original, bare.people, bare.countries, bare.earliest) == (None,) * 3 + (
        [],
        [],
        None,
    )


def test_what_was_taken_down_is_in_no_row(reports):
    first, copy, bare = reports
    Article.objects.filter(pk=first.pk).update(hidden=True)
    [left, _bare] = report_heads([first.pk, copy.pk, bare.pk])
    assert (left.pk, left.original) == (copy.pk, None)
    Article.objects.filter(pk__in=[first.pk, copy.pk]).update(hidden=False)
    Article.objects.filter(pk=copy.pk).update(hidden=True)
    assert report_heads([first.pk])[0].copies == []


def test_meetings_are_what_the_database_says(reports):
    first, copy, bare = reports
    tom, mira = (Person.objects.get(name=name) for name in ("Tom Falk", "Mira Sandberg"))
    council = builders.organisation("Hafenrat")
    met = builders.meeting(people=[tom, mira], organisations=[council], countries=["DK", "AT"], reports=reports)
    Meeting.objects.filter(pk=met.pk).update(place=builders.place("Alter Hafen"), topics=["Fisch", "Häfen"])
    untold = builders.meeting(people=[tom])
    Account.objects.filter(article=bare).update(article=first)
    [head] = meeting_heads([untold.pk, met.pk])
    assert [one.name for one in head.people] == ["Tom Falk", "Mira Sandberg"]
    assert [one.name for one in head.bodies] == ["Hafenrat"]
    assert [one.code for one in head.countries] == ["AT", "DK"]
    assert (head.place.name, head.topics, head.postponed) == ("Alter Hafen", ["Fisch", "Häfen"], False)
    assert sorted(one.pk for one in head.reports) == sorted([first.pk, copy.pk])
    assert head.independent == 1
    Article.objects.filter(pk=copy.pk).update(hidden=True)
    assert {one.pk for one in meeting_heads([met.pk])[0].reports} == {first.pk}


def test_a_question_is_compiled_once_and_asked_for_any_keys(django_assert_num_queries):
    people = [builders.person(f"Person {letter}").pk for letter in "abcdefgh"]
    named = Compiled(lambda keys: Person.objects.filter(pk__in=keys, rejected=False).order_by("pk").values_list("pk"))
    with django_assert_num_queries(16):
        for many in range(1, 9):
            assert [key for (key,) in named(people[:many])] == people[:many]
            assert [key for (key,) in named(people[-many:])] == people[-many:]
    with django_assert_num_queries(0):
        assert named([]) == []
    assert len(named.known) == 4
