"""How many people and countries come with each outlet and language: by years where these are known, else by rows."""

from datetime import date

import pytest
from django.db.models import Q
from pyroaring import BitMap

from articles.indexing import Conditions, find
from articles.indexing.columns import number_of
from articles.indexing.values import counts_of_values
from articles.models import Article
from tests.builders import article, country, person, source
from tests.indexing.invented import CODES, World

pytestmark = pytest.mark.django_db
TIMES = [
    {},
    {"after": date(2021, 1, 1), "before": date(2021, 12, 31)},
    {"after": date(2021, 6, 1)},
    {"before": date(2022, 2, 12), "sure": True},
    {"after": date(2022, 2, 11), "before": date(2022, 2, 11)},
    {"any_of": {"language": ("de",)}, "after": date(2021, 1, 1)},
]
BY = {"source": lambda value: Q(source=value) | Q(agency=value), "language": lambda value: Q(language=value)}
NAMED = {"official": "people", "country": "countries"}


def looked_up(found, by, name, among):
    """The same, row by row in the database."""
    rows = Article.objects.filter(pk__in=list(found.ids))
    values = found.moment.values[by]
    numbers = {
        value: len(set(rows.filter(BY[by](value)).values_list(NAMED[name], flat=True)) & among) for value in values
    }
    return {value: number for value, number in numbers.items() if number}


def check(among):
    for asked in TIMES:
        found = find("articles", Conditions(**asked))
        for by in BY:
            for name, those in among.items():
                expected = looked_up(found, by, name, those)
                wanted = BitMap(map(number_of, those))
                assert dict(counts_of_values(found, by, name, wanted)) == expected, (asked, by, name)
                best = counts_of_values(found, by, name, wanted, most=1)
                assert [number for _value, number in best] == sorted(expected.values(), reverse=True)[:1]


def test_after_every_change():
    world = World(7, reports=25)
    among = {"official": {one.pk for one in world.people[1:]}, "country": set(CODES)}
    check(among)
    one = world.reports[0]
    for change in (
        lambda: one.people.set(world.people[:2]),
        lambda: Article.objects.filter(pk=one.pk).update(earliest="2021-03-01", latest="2021-03-01"),
        lambda: one.countries.add(country("FR")),
        lambda: Article.objects.filter(pk=one.pk).update(source=world.sources[2], hidden=False),
        lambda: article("Dora schwieg.", "2021-05-05", world.people[3:4], ["DE"], source=world.sources[1]),
        lambda: Article.objects.filter(pk=world.reports[1].pk).update(earliest=None, latest=None),
        lambda: world.reports[2].delete(),
    ):
        change()
        check(among)


def test_an_outlet_without_any_of_those():
    report = article("Erika schwieg.", "2022-02-11", [person("Erika Muster", "DE")], source=source("Blatt"))
    found = find("articles", Conditions(after=date(2022, 1, 1)))
    assert counts_of_values(found, "source", "official", BitMap()) == []
    assert counts_of_values(found, "source", "official", BitMap(report.people.values_list("pk", flat=True)))[0][1] == 1
