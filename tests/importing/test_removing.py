"""A report leaves the collection with all that only it told, completely or not at all."""

import pytest

from articles import editing, gathering
from articles.importing import removing, store
from articles.importing.removing import remove
from articles.models import Account, Article, Band, Correction, Meeting, Mention, Person, Quote, Sighting
from tests.corrections.test_undoing import DEEDS
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


def seen():
    """What readers see, by names and passages: the same whatever numbers the rows have."""
    shown = Article.objects.all()
    people = Person.objects.filter(sightings__article__in=shown).distinct()
    return {
        "reports": sorted(shown.values_list("pk", "file", "title", "hidden", "earliest", "countries"), key=str),
        "people": sorted(people.values_list("slug", "name", "country"), key=str),
        "names": sorted(people.values_list("slug", "aliases__name")),
        "offices": sorted(
            people.values_list("slug", "tenures__office__title", "tenures__first_seen", "tenures__last_seen"), key=str
        ),
        "meetings": sorted(
            Meeting.objects.visible().values_list(
                "earliest", "latest", "place__name", "status", "topics", "participations__person__slug"
            ),
            key=str,
        ),
        "accounts": sorted(Account.objects.values_list("article__file", "key", "meeting__key"), key=str),
        "quotes": sorted(Quote.objects.values_list("article__file", "start", "end", "text", "speaker__slug"), key=str),
        "mentions": sorted(Mention.objects.values_list("article__file", "start", "end", "person__slug"), key=str),
    }


# What is decided about somebody in one report alone.
DEEDS = {
    **DEEDS,
    "who it is": lambda user: editing.change(user, tal(), {"person": Person.objects.get(name="Anna Berg")}),
    "nobody": lambda user: editing.change(user, tal(), {"person": None}),
}


def tal():
    """Boris Tal as the second report shows him."""
    return Sighting.objects.filter(name="Boris Tal").last()


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("first_out", [0, 1])
def test_taken_out_and_in_again_every_decision_is_in_force(script, editor, deed, first_out):
    delivered = [sister(script), talks(script)]
    for one in delivered:
        store(one)
    DEEDS[deed](editor)
    before = seen()
    articles = list(Article.objects.order_by("pk"))
    for article in (articles[first_out], articles[1 - first_out]):
        remove(article)
    assert not Article.objects.exists()
    of_passages = Correction.objects.filter(kind__in=["quote", "mention", "sighting", "account", "article"])
    assert not of_passages.filter(unplaced=False).exists()
    assert Correction.objects.filter(withdrawn_at=None).count() == 1
    for one in delivered:
        store(one)
    assert seen() == before
    assert not Correction.objects.filter(unplaced=True).exists()


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("out", [0, 1])
def test_one_of_two_taken_out_and_in_again_every_decision_is_in_force(script, editor, deed, out):
    delivered = [sister(script), talks(script)]
    for one in delivered:
        store(one)
    DEEDS[deed](editor)
    before = seen()
    remove(Article.objects.order_by("pk")[out])
    store(delivered[out])
    assert seen() == before
