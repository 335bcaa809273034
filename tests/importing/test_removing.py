"""A report leaves the collection with all that only it told, completely or not at all."""

import pytest

from articles import gathering
from articles.importing import removing, store
from articles.importing.removing import remove
from articles.models import Account, Article, Band, Meeting, Mention, Person, Quote, Sighting
from tests.importing.reports import ANNA, MAY, sister, talks
from tests.importing.test_whole_or_not import Killed, die

pytestmark = pytest.mark.django_db


def test_nothing_of_the_only_report_is_left(script):
    remove(store(talks(script)).article)
    for kind in (Article, Mention, Quote, Account, Meeting, Person, Sighting, Band):
        assert not kind.objects.exists(), kind


def test_what_another_report_tells_too_stays_as_that_one_tells_it(script, snapshot):
    store(sister(script))
    alone = snapshot()
    second = store(talks(script)).article
    assert Meeting.objects.get().topics == ["Handel"]
    remove(second)
    assert snapshot() == alone
    assert Meeting.objects.get().topics == []


def test_somebody_whom_only_this_report_seats_at_the_meeting_leaves_it(script):
    carla = ("Carla Dorn", None, "DE")
    told = {"who": ("Anna Berg", "Carla Dorn"), "countries": ("DE",), "days": MAY, "evidence": "Anna Berg traf"}
    first = store(talks(script, people=[ANNA, carla], meetings=[told], quotes=[])).article
    store(sister(script))
    remove(first)
    assert sorted(Person.objects.values_list("name", flat=True)) == ["Anna Berg", "Boris Tal"]
    assert {str(one) for one in Meeting.objects.get().participations.all()} == {"Anna Berg", "Boris Tal"}


@pytest.mark.parametrize(("module", "name"), [(gathering, "combine"), (removing, "settle"), (removing, "sweep")])
def test_a_removal_that_dies_leaves_everything(script, monkeypatch, snapshot, module, name):
    store(sister(script))
    article = store(talks(script)).article
    before = snapshot()
    with monkeypatch.context() as patched:
        patched.setattr(module, name, die)
        with pytest.raises(Killed):
            remove(article)
    assert snapshot() == before
