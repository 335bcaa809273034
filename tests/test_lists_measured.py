"""What lists take as a collection grows is measured on bare rows; no test asserts a time."""

import pytest

from articles.models import Article, Quote
from benchmarks import bare, lists


@pytest.mark.django_db
def test_lists_are_asked_of_the_index_and_of_the_database(monkeypatch):
    monkeypatch.setattr(bare, "without_indexes", list)
    monkeypatch.setattr(lists, "ASKED", 2)
    monkeypatch.setattr(lists.django, "setup", lambda: None)
    bare.fill(60)
    assert (Article.objects.count(), Quote.objects.count()) == (60, 90)
    found = {"reports": 60, **lists.read(60, 1), **lists.asked(60, 1)}
    assert found["articles none"][0] == 60
    lines = lists.table(found, found).splitlines()
    assert lines[0].startswith("60 reports: ")
    assert [line.split()[:2] for line in lines[2:4]] == [["articles", "none"], ["articles", "country"]]
