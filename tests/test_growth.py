"""What importing takes as a collection grows is measured; no test asserts a time."""

import pytest

from articles.models import Article
from benchmarks import growth


@pytest.mark.django_db
def test_the_growth_of_import_times_is_measured_on_the_same_reports_for_every_size(monkeypatch):
    monkeypatch.setattr(growth, "FURTHER", 4)
    small = growth.measure(10, 30, 1)
    assert (small.reports, Article.objects.exclude(file__startswith="composed/").count()) == (10, 4)
    assert small.statements > 1
    assert [name for name, _ in growth.further(30)] == [name for name, _ in growth.further(30)]


def test_sizes_stand_beside_each_other_with_their_factors():
    lines = growth.table([growth.Measured(100, 10, 20, 5, 90), growth.Measured(1000, 11, 30, 6, 91)]).splitlines()
    assert lines[2].split() == ["1,000", "11.0", "ms", "1.10x", "30.0", "ms", "6.0", "ms", "1.20x", "91.0"]
