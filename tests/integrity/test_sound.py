"""Nothing is found where nothing is broken: after imports and any deeds of editors, and in an empty collection."""

import random

import pytest

from articles import integrity
from tests.editing.collection import TEXTS
from tests.editing.deeds import DEEDS
from tests.editing.test_sequences import sequence
from tests.editing.world import World

pytestmark = pytest.mark.django_db


def test_an_empty_collection_is_sound():
    assert list(integrity.findings()) == []


@pytest.mark.parametrize("seed", [71])
def test_whatever_editors_do_leaves_all_sound(seed, monkeypatch, editor):
    world = World(monkeypatch, editor)
    for file in sorted(TEXTS)[:3]:
        world.take_in(file)
    for words, dice in sequence(seed)[:8]:
        DEEDS[words](world, random.Random(dice))  # noqa: S311
    assert [str(finding) for _, finding in integrity.findings()] == []
