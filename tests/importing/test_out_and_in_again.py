"""Reports that are taken out and come in again: every decision about what they told is in force again."""

import pytest

from articles import editing
from articles.importing import store
from articles.importing.removing import remove
from articles.models import Account, Article, Correction, Meeting, Mention, Person, Quote, Sighting
from tests.corrections.test_undoing import DEEDS
from tests.importing.reports import sister, talks
from tests.importing.scripted import Script

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def delivered(shared):
    """Two reports of one meeting, which are stored."""
    with pytest.MonkeyPatch.context() as patch:
        script = Script().install(patch)
        reports = [sister(script), talks(script)]
        for one in reports:
            store(one)
        yield reports


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
def test_taken_out_and_in_again_every_decision_is_in_force(delivered, editor, deed, first_out):
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
def test_one_of_two_taken_out_and_in_again_every_decision_is_in_force(delivered, editor, deed, out):
    DEEDS[deed](editor)
    before = seen()
    remove(Article.objects.order_by("pk")[out])
    store(delivered[out])
    assert seen() == before
