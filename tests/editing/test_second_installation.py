"""Another installation: the same files, in whatever order, and the exported decisions show the same facts.

Addresses differ. It cannot hold for people of one name, whom the order of reports tells apart, nor for reports that
came in after decisions about people whom they name: the machine read those with another collection before its eyes.
And where reports contradict each other and nothing else decides (the country of a person, the office in a meeting, the
days and the place of one), the report that came in first has the word: this is compared for the same order alone.
"""

import json
import random

import pytest

from articles import editing, importing, models
from tests.editing.collection import TEXTS
from tests.editing.deeds import DEEDS
from tests.editing.stored import stored
from tests.editing.test_sequences import sequence
from tests.editing.world import World, differences

pytestmark = pytest.mark.django_db
# Nobody of these reports has a namesake.
FILES = sorted(TEXTS.keys() - {"namesake.txt"})
NOT_HERE = {"take in", "remove", "read again", "read all again", "rebuild"}
COLLECTED = "Article Person Meeting Correction Departure Office Organisation Place Source Question".split()


def emptied():
    """Nothing of the first installation is left."""
    for name in COLLECTED:
        getattr(models, name).objects.all().delete()


def facts():
    """What readers see, with people by their first printed names and meetings by their reports and days."""
    names = dict(models.Person.objects.values_list("slug", "printed"))
    told = stored()
    for meeting in told["meetings"].values():
        meeting["topics"] = sorted(meeting["topics"])
    meetings = sorted(
        told.pop("meetings").values(), key=lambda one: (sorted(one["accounts"]), str(one["days"]) * one["added"])
    )
    return with_names({**told, "meetings": dict(enumerate(meetings))}, names)


def reported(meeting):
    """By its reports, and those without one by their days."""
    return sorted(meeting["accounts"]), str(meeting["days"]) * meeting["added"]


def without_ties(told):
    """The facts but for those in which the first report has the word."""
    for person in told["people"].values():
        del person["country"]
    for meeting in told["meetings"].values():
        del meeting["days"], meeting["place"]
        meeting["seats"] = set(meeting["seats"])
    return told


def with_names(value, names):
    """The value with the names of people in the place of their addresses."""
    if isinstance(value, dict):
        return {with_names(key, names): with_names(part, names) for key, part in value.items()}
    if isinstance(value, set | tuple):
        return type(value)(with_names(part, names) for part in value)
    return names.get(value, value) if isinstance(value, str) else value


@pytest.mark.parametrize("order", [sorted, lambda files: sorted(files, reverse=True)], ids=["same", "reversed"])
@pytest.mark.parametrize("seed", range(2000, 2003))
def test_the_same_files_and_decisions_show_the_same_facts_elsewhere(seed, order, monkeypatch, editor):
    world = World(monkeypatch, editor)
    for file in FILES:
        world.take_in(file)
    for words, dice in sequence(seed):
        if words not in NOT_HERE:
            DEEDS[words](world, random.Random(dice))  # noqa: S311
    wanted, lines = facts(), json.loads(json.dumps(list(editing.exported())))
    assert len(lines) > 10
    emptied()
    for file in order(FILES):
        importing.store(world.deliver(file))
    said = [editing.adopt(line) for line in lines]
    assert set(said) == {"adopted"}
    compared = without_ties if order is not sorted else dict
    wrong = list(differences(compared(wanted), compared(facts())))
    assert not wrong, "\n".join(wrong)
