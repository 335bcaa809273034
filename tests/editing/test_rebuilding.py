"""Working everything out anew changes nothing, and neither does the order of decisions that have to do nothing with
each other.
"""

import random
from itertools import permutations

import pytest
from django.db import transaction

from articles import editing, gathering, importing
from articles.importing import reread, store
from articles.models import Article, Correction, Meeting, Person, Quote
from tests.editing.collection import TEXTS
from tests.editing.deeds import DEEDS
from tests.editing.pages import everything
from tests.editing.test_sequences import sequence
from tests.editing.world import World
from tests.importing.reports import sister, talks

pytestmark = pytest.mark.django_db


def person(name):
    return Person.objects.present().get(name=name)


@pytest.mark.parametrize("seed", [1001, *(pytest.param(seed, marks=pytest.mark.once) for seed in (1002, 1003))])
def test_a_rebuild_changes_no_byte_of_any_page(seed, monkeypatch, editor, client, settings):
    world = World(monkeypatch, editor)
    for file in sorted(TEXTS):
        world.take_in(file)
    for words, dice in sequence(seed):
        DEEDS[words](world, random.Random(dice))  # noqa: S311
    first = everything(client)
    assert sum(status == 200 for status, _ in first.values()) > 30
    numbers = list(Article.objects.order_by("pk").values_list("pk", flat=True))
    for _ in range(2):
        list(importing.rebuild(numbers))
        assert {path: one for path, one in everything(client).items() if one != first.get(path)} == {}


@pytest.fixture
def article(script):
    store(sister(script))
    return store(talks(script)).article


INDEPENDENT = (
    lambda user: editing.change(user, Quote.objects.get(), {"denied": True}),
    lambda user: editing.change(user, Meeting.objects.get(), {"status": "planned"}),
    lambda user: editing.change(user, person("Anna Berg"), {"wikidata": "Q1"}),
    lambda user: editing.change(user, Article.objects.get(file="sister.txt"), {"title": "Lyon"}),
    lambda user: editing.delete(user, person("Boris Tal")),
)


def test_the_order_of_decisions_about_different_things_makes_no_difference(article, editor, snapshot):
    found = []
    for order in [*permutations(INDEPENDENT)][::7]:
        with transaction.atomic():
            for decide in order:
                decide(editor)
            found.append(snapshot())
            transaction.set_rollback(True)
    assert all(one == found[0] for one in found)


def test_working_out_twice_is_working_out_once(article, editor, snapshot):
    for decide in INDEPENDENT:
        decide(editor)
    first = snapshot()
    for _ in range(2):
        for one in Article.objects.order_by("pk"):
            reread(one)
        gathering.settle_people(Person.objects.order_by("pk"))
        gathering.combine(Meeting.objects.values_list("pk", flat=True))
        assert snapshot() == first
    for decision in Correction.objects.order_by("-pk"):
        editing.undo(editor, decision)
        editing.undo(editor, decision)
    assert Quote.objects.get().denied is False
