"""Reports come and go in whatever order: the meetings are those that all of them at once would give."""

import random
from datetime import date

import pytest
from django.db import transaction

from articles import importing
from articles.importing import removing, store
from articles.models import Account, Article, Meeting
from tests.editing.consistency import violations

pytestmark = pytest.mark.django_db

WHO = {"Anna Berg": "DE", "Boris Tal": "FR", "Carla Ost": "AT", "Dora Wald": "PL"}
PEOPLE = [(name, "Minister", country) for name, country in WHO.items()]
PLACES = [("Wien", "AT"), ("Vienna", "AT"), ("Paris", "FR")]
MAY = (date(2031, 5, 1), date(2031, 5, 31), "header")


def reports(script, dice, number=8):
    """Some reports of few people in few days, so that much of it is the same, nearly the same, or in between."""
    delivered = []
    for n in range(1, number + 1):
        names = [f"{name} war auch dabei." for name in WHO] + [f"Es war in {place}." for place, _ in PLACES]
        parts = [f"Treffen {part} des Berichts {n}." for part in (1, 2)]
        text = f"date 2031-05-{dice.choice((9, 9, 20)):02} {' '.join([*parts, *names])}"
        some = [told(dice, words) for words in parts[: dice.choice((1, 1, 2))]]
        delivered.append(script.report(f"{n}.txt", text, people=PEOPLE, places=PLACES, meetings=some))
    return delivered


def told(dice, words):
    """A meeting as one report tells it."""
    who = dice.sample(sorted(WHO), dice.choice((2, 2, 2, 3, 4, 1, 0)))
    day = date(2031, 5, dice.choice((6, 6, 6, 7, 12)))
    return {
        "who": who,
        "countries": sorted({WHO[name] for name in who} or {"DE", "FR"}),
        "days": dice.choice(((day, day), (day, day), (day, day), MAY, None)),
        "place": dice.choice((None, None, "Wien", "Vienna", "Paris")),
        "evidence": words,
        "status": dice.choice(("held", "held", "planned")),
        "topics": (words,),
    }


def shown():
    """The meetings as readers see them, by the reports that tell of them."""
    accounts = {
        one.pk: frozenset(one.accounts.values_list("article__file", "key")) for one in Meeting.objects.visible()
    }
    return {
        accounts[one.pk]: {
            "days": (one.earliest, one.latest, one.basis, one.reason, one.contradiction),
            "place": one.place and one.place.name,
            "kind": (one.status, one.format, one.topics),
            "countries": sorted(one.countries.values_list("code", flat=True)),
            "people": list(one.participations.order_by("pk").values_list("person__name", "office__title")),
            "part of": one.part_of and accounts[one.part_of_id],
        }
        for one in Meeting.objects.visible().select_related("place", "part_of")
    }


def in_some_order(delivered, dice):
    """Take all of them in; some leave meanwhile and come again, some are read again."""
    for one in dice.sample(delivered, len(delivered)):
        store(one)
        if dice.random() < 0.3:
            removing.remove(dice.choice(Article.objects.order_by("file")))
        if dice.random() < 0.2 and Article.objects.exists():
            importing.reread(dice.choice(Article.objects.order_by("file")))
    for one in dice.sample(delivered, len(delivered)):
        store(one)


# With BRIEF=1 every second one runs on SQLite alone.
@pytest.mark.parametrize("seed", [pytest.param(n, marks=[pytest.mark.once] * (n % 2)) for n in range(8)])
def test_the_order_of_import_makes_no_difference(script, seed):
    delivered = reports(script, random.Random(seed))  # noqa: S311
    seen = []
    for order in range(2):
        with transaction.atomic():
            in_some_order(delivered, random.Random(f"{seed} {order}"))  # noqa: S311
            assert Account.objects.count() >= len(delivered)
            assert violations() == []
            seen.append(shown())
            transaction.set_rollback(True)
    assert seen[1] == seen[0]


def test_a_rebuild_leaves_everything_where_it_is(script, snapshot):
    in_some_order(reports(script, random.Random(5)), random.Random(5))  # noqa: S311
    before = snapshot(), shown()
    list(importing.rebuild(list(Article.objects.values_list("pk", flat=True))))
    assert (snapshot(), shown()) == before
