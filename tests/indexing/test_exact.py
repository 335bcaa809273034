"""Rows, numbers and pages of the index are those of the database."""

import pytest

from articles import indexing
from articles.indexing import Conditions, values
from articles.indexing import found as counting
from articles.indexing.columns import number_of
from articles.models import Organisation, Person, Place, Source
from tests.indexing import oracle
from tests.indexing.invented import CODES, TOPICS, World

pytestmark = pytest.mark.django_db
LISTS = ("articles", "meetings", "quotes")


NUMBERED = {
    "official": Person,
    "speaker": Person,
    "about_official": Person,
    "place": Place,
    "source": Source,
    "organisation": Organisation,
}
WORDS = {
    "kind": ["agency", "government"],
    "language": ["de", "en", "fr"],
    "format": ["phone", "video", "in_person", "unknown"],
    "status": list(oracle.STATES),
    "topic": list(TOPICS),
    "office": ["foreign", "defence", "envoy"],
    "office_of": ["foreign:GB", "foreign:RU", "defence:RU", "defence:GB"],
    "type": ["direct", "indirect"],
    "medium": ["speech", "writing"],
    "denied": ["yes"],
}
HAVING = {
    "articles": ["meetings", "quotes", "copies"],
    "meetings": ["place", "contradiction", "day", "quotes", "reports"],
}


def values_for(name, field):
    """Values to ask a field for, also such as no row has."""
    if field in NUMBERED:
        return list(NUMBERED[field].objects.values_list("pk", flat=True))
    return HAVING[name] if field == "has" else WORDS.get(field, [*CODES, "AT", "CH", "XX"])


def fields(name):
    """Every field that a list can be asked for."""
    return [*oracle.FIELDS[name], *(["topic"] if name != "quotes" else [])]


def conditions(world, name):
    """Some conditions of all kinds."""

    def some(most):
        return {
            field: tuple(world.some(values_for(name, field), 2)) or tuple(values_for(name, field)[:1])
            for field in world.some(fields(name), most)
        }

    keys = frozenset(world.some(range(1, 60), 50)) if world.chance.random() < 0.2 else None
    sure = world.chance.random() < 0.3
    return Conditions(some(1), some(2), some(1), world.day(), world.day(), sure, keys)


def check(name, asked):
    """Rows, pages from either end, months and the first of each wording."""
    found, expected = indexing.find(name, asked), oracle.rows_of(name, asked)
    assert found.page(0, 1000) == expected, (name, asked)
    assert (found.total, len(found)) == (len(expected), len(expected))
    assert [found.page(first, 2) for first in range(0, len(expected), 2)] == [
        expected[first : first + 2] for first in range(0, len(expected), 2)
    ]
    dated = [pk for pk in expected if oracle.days(name)[pk][0]]
    assert found.page(0, 1000, newest=False) == [*dated[::-1], *expected[len(dated) :][::-1]]
    assert (found.months(), found.undated) == (oracle.months_of(name, expected), len(expected) - len(dated))
    if name != "meetings":
        assert found.leads().page(0, 1000) == oracle.leads(name, expected)


def check_counts(name, asked):
    """The numbers of every value of every field, and that the most frequent ones are those."""
    found, expected = indexing.find(name, asked), set(oracle.rows_of(name, asked))
    for field in fields(name):
        numbers = {value: len(expected & oracle.rows_with(name, field, value)) for value in values_for(name, field)}
        exact = sorted(((v, n) for v, n in numbers.items() if n), key=lambda pair: (-pair[1], pair[0]))
        assert found.counts(field) == exact, (name, field, asked)
        assert found.counts(field, values=values_for(name, field)) == exact
        assert found.counts(field, most=2) == exact[:2]
        assert values.values_of(found, field) == {value for value, _number in exact}
        if field in found.moment.kept:
            assert set(values.numbers_of(found, field)) == {number_of(value) for value, _number in exact}


@pytest.fixture(params=["few rows", "many rows"])
def sized(request, monkeypatch):
    """Few rows are looked at for their values, and of many the bitmaps of values and of years are."""
    if request.param == "many rows":
        for module in (counting, values):
            monkeypatch.setattr(module, "FEW", -1)
    return request.param


@pytest.mark.parametrize("seed", range(2))
def test_every_list_is_the_database_s(seed, sized):
    world = World(seed)
    for name in LISTS:
        check(name, Conditions())
        check_counts(name, Conditions())
        for _ in range(6):
            check(name, conditions(world, name))
        check_counts(name, conditions(world, name))
