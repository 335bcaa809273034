"""The lists follow every change, whichever door it comes through: brought up to date they are what reading gives."""

import random
from contextlib import suppress

import pytest
from django.db import IntegrityError, transaction

from articles.models import (
    Account,
    Article,
    Meeting,
    Mention,
    Office,
    Organisation,
    Participation,
    Person,
    Place,
    Quote,
    Source,
)
from tests.builders import place
from tests.editing.collection import TEXTS
from tests.editing.deeds import DEEDS
from tests.editing.test_sequences import sequence
from tests.editing.world import World as Newsroom
from tests.indexing import same
from tests.indexing.invented import CODES, TOPICS, World

STEPS = 10


@pytest.mark.django_db
@pytest.mark.parametrize("seed", range(2))
def test_what_editors_and_importers_do(seed, monkeypatch, editor):
    world = Newsroom(monkeypatch, editor)
    for file in sorted(TEXTS)[:4]:
        world.take_in(file)
    same.check("imports")
    for number, (words, dice) in enumerate(sequence(seed + 1000)[:STEPS]):
        DEEDS[words](world, random.Random(dice))  # noqa: S311
        if number % 2:
            same.check(words)


def changed(world, model, field, values):
    """Some rows of a table get another value, in one statement."""
    rows = world.some(world.ids(model), 5) or world.ids(model)
    model.objects.filter(pk__in=rows).update(**{field: world.chance.choice(values)})


# What may be changed, and the values that it may get; None stands for rows of the world.
COLUMNS = [
    (Article, "hidden", [True, False]),
    (Article, "latest", ["2022-12-31", "2090-12-31"]),
    (Article, "language", ["fr"]),
    (Meeting, "rejected", [True, False]),
    (Meeting, "status", ["planned", "held"]),
    (Meeting, "earliest", ["2010-01-01"]),
    (Meeting, "topics", [[], list(TOPICS)]),
    (Meeting, "origin", ["editor", "extraction"]),
    (Meeting, "postponed", [True, False]),
    (Person, "country", [*CODES, None]),
    (Organisation, "country", [*CODES, None]),
    (Office, "kind", ["foreign", "envoy", ""]),
    (Office, "country", [None]),
    (Source, "kind", ["agency", "newspaper", ""]),
    (Place, "country", [*CODES, None]),
    (Place, "folded", ["bern", "rathaus, bern"]),
    (Place, "key", ["bern", "rathaus, bern"]),
    (Quote, "standing", [None, 3]),
    (Quote, "denied", [True, False]),
    (Quote, "start", [1]),
    (Mention, "end", [60, 5000]),
]


def links(world):
    """Rows that tie other rows together, tied otherwise: to rows of the world, or not at all."""
    return [
        (Article, "original", [*world.ids(Article), None]),
        (Article, "source", [*world.ids(Source), None]),
        (Meeting, "place", [*world.ids(Place), None]),
        (Meeting, "merged_into", [*world.ids(Meeting), None]),
        (Meeting, "moved_to", [*world.ids(Meeting), None]),
        (Account, "meeting", [*world.ids(Meeting), None]),
        (Participation, "office", [*world.ids(Office), None]),
        (Quote, "statement", [*(one.pk for one in world.statements), None]),
        (Article.people.through, "article", world.ids(Article)),
        (Article.countries.through, "country", CODES),
        (Meeting.countries.through, "country", CODES),
    ]


def gone(world):
    """Some rows are deleted with all that hangs on them, as the database itself would not do."""
    for model in (Mention, Quote, Account, Participation, Article, Meeting):
        if world.chance.random() < 0.3:
            model.objects.filter(pk__in=world.some(world.ids(model), 2)).delete()


def come(world):
    """Something new of each kind."""
    for some in (world.reports, world.meetings):
        some[:] = [one for one in some if type(one).objects.filter(pk=one.pk).exists()]
    place(world.chance.choice(["Bern", "Rathaus, Bern", "Neue Hofburg, Wien"]), "CH")
    world.reports.append(world.report())
    world.meetings.append(world.meeting())


@pytest.mark.django_db
@pytest.mark.parametrize("seed", range(2))
def test_whatever_is_changed_in_tables(seed):
    world = World(seed)
    same.check("the beginning")
    kinds = [*COLUMNS, *links(world)]
    # Every kind of change comes in one of the two orders.
    for number, kind in enumerate(random.Random(3).sample(range(len(kinds)), len(kinds))[seed::2]):  # noqa: S311
        model, field, values = [*COLUMNS, *links(world)][kind]
        # What cannot be is taken back, which has to be noticed like everything else.
        with suppress(IntegrityError), transaction.atomic():
            changed(world, model, field, values)
            same.check("a change that may be taken back")
        if number % 6 == 5:
            gone(world)
            come(world)
        same.check(f"{model.__name__}.{field}")
