"""Whatever editors decide and importers do, in whatever order: readers see the reports as they were read, corrected.

Random sequences of deeds against a naive expectation. `SEQUENCES=500 pytest tests/editing/test_sequences.py` runs many.
"""

import os
import random
import traceback

import pytest
from django.db import transaction

from tests.editing.collection import TEXTS
from tests.editing.deeds import DEEDS
from tests.editing.world import World

SEQUENCES = int(os.environ.get("SEQUENCES", "12"))
STEPS = 30
OFTEN = ["undo", "undo", "undo with all that builds upon it", "redo", "read again", "read again", "take in", "remove"]


def sequence(seed):
    """Deeds, each with the seed of its own dice, so that leaving one out changes no other's."""
    dice = random.Random(seed)  # noqa: S311
    words = [*sorted(DEEDS), *OFTEN]
    return [(dice.choice(words), dice.random()) for _ in range(STEPS)]


def walk(steps, monkeypatch, editor):
    """Do all of it in one transaction that is rolled back; what went wrong, or None."""
    with transaction.atomic():
        world = World(monkeypatch, editor)
        try:
            for file in sorted(TEXTS)[:4]:
                world.take_in(file)
            for number, (words, seed) in enumerate(steps, 1):
                DEEDS[words](world, random.Random(seed))  # noqa: S311
                world.check(thoroughly=number % 10 == 0 or number == len(steps))
        except Exception as error:
            return told(error)
        finally:
            transaction.set_rollback(True)
    return None


def told(error):
    """What went wrong: the comparison, or where in the application the error was raised."""
    return str(error) if isinstance(error, AssertionError) else "".join(traceback.format_exception(error)[-4:])


def shortest(steps, fails):
    """The fewest of the steps that still fail."""
    size = len(steps) // 2
    while size:
        for start in range(0, len(steps), size):
            fewer = steps[:start] + steps[start + size :]
            if fails(fewer):
                return shortest(fewer, fails)
        size //= 2
    return steps


@pytest.mark.django_db
# With BRIEF=1 every second one runs on SQLite alone.
@pytest.mark.parametrize("seed", [pytest.param(n, marks=[pytest.mark.once] * (n % 2)) for n in range(SEQUENCES)])
def test_readers_see_reports_and_decisions_whatever_the_order(seed, monkeypatch, editor):
    steps = sequence(seed)
    if walk(steps, monkeypatch, editor):
        steps = shortest(steps, lambda fewer: walk(fewer, monkeypatch, editor) is not None)
        raise AssertionError(f"after {steps}:\n{walk(steps, monkeypatch, editor)}")
