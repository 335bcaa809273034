"""People with ten thousand mentions are merged and parted by a few statements, not by one a mention."""

from functools import partial

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles import editing
from articles.models import Alias, Meeting, Mention, Participation, Person, Quote, Sighting
from tests.editing.crowd import crowd

pytestmark = pytest.mark.django_db
MOST = 50
# A split also makes a person, and works out the reports anew; the number of reports does not matter.
MOST_OF_A_SPLIT = 70
REPORTS, MEETINGS = 1000, 500


@pytest.fixture(scope="module")
def crowds(shared):
    """Somebody little known, and somebody in a thousand reports under thirty names with twelve offices."""
    little = crowd("Anna Berg", 40, 20, names=3, offices=2)
    return little, crowd("Boris Tal", REPORTS, MEETINGS, names=30, offices=12)


@pytest.fixture
def people(crowds, db):
    """The two as they are stored."""
    return tuple(Person.objects.get(pk=one.pk) for one in crowds)


def counted(deed):
    """The number of statements that the deed takes, and what it gives back."""
    with CaptureQueriesContext(connection) as queries:
        result = deed()
    return len(queries), result


def had(person):
    """What readers see of the person, in numbers."""
    return {
        "mentions": Mention.objects.filter(person=person).count(),
        "quotes": Quote.objects.filter(speaker=person).count(),
        "reports": person.articles.count(),
        "meetings": Participation.objects.filter(person=person).count(),
        "names": person.aliases.count(),
        "offices": person.tenures.count(),
    }


LITTLE = {"mentions": 400, "quotes": 40, "reports": 40, "meetings": 20, "names": 3, "offices": 2}
MUCH = {"mentions": 10_000, "quotes": REPORTS, "reports": REPORTS, "meetings": MEETINGS, "names": 30, "offices": 12}
NOTHING = dict.fromkeys(LITTLE, 0)


@pytest.mark.parametrize("turned", [False, True])
def test_ten_thousand_mentions_move_and_come_back(people, editor, snapshot, turned):
    keep, lose = reversed(people) if turned else people
    first = snapshot()
    spent, merger = counted(partial(editing.merge_people, editor, keep, lose))
    assert spent <= MOST
    assert had(keep) == {name: LITTLE[name] + MUCH[name] for name in LITTLE}
    assert had(lose) == NOTHING
    assert Person.objects.get(pk=lose.pk).merged_into == keep
    assert keep in Person.objects.named("Boris Tal").present()
    spent, _ = counted(partial(editing.undo, editor, merger))
    assert spent <= MOST
    assert [had(one) for one in people] == [LITTLE, MUCH]
    assert snapshot() == first


def test_who_is_no_person_vanishes_everywhere_and_comes_back(people, editor, snapshot):
    first = snapshot()
    spent, decision = counted(partial(editing.delete, editor, people[1]))
    assert spent <= MOST
    assert had(people[1]) == NOTHING
    assert Meeting.objects.visible().count() == MEETINGS + 20
    spent, _ = counted(partial(editing.undo, editor, decision))
    assert spent <= MOST
    assert snapshot() == first


def test_all_reports_with_one_office_are_somebody_else(people, editor, snapshot):
    first = snapshot()
    person = people[1]
    office = person.tenures.first().office
    chosen = list(Sighting.objects.filter(person=person, office=office).select_related("article"))
    spent, decision = counted(partial(editing.split_person, editor, person, chosen, "Boris Tal junior"))
    assert spent <= MOST_OF_A_SPLIT
    other = Person.objects.get(name="Boris Tal junior")
    assert had(other)["mentions"] == 10 * len(chosen)
    assert had(person)["mentions"] == 10_000 - 10 * len(chosen)
    assert list(other.tenures.values_list("office", flat=True)) == [office.pk]
    spent, _ = counted(partial(editing.undo, editor, decision))
    assert spent <= MOST_OF_A_SPLIT
    assert snapshot() == first


def test_names_keep_their_outer_words_when_they_move(people, editor):
    editing.merge_people(editor, *people)
    assert Alias.objects.filter(person=people[0], last="tal", folded="boris tal").exists()
