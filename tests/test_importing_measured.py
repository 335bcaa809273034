"""What importing and searching take is measured, on very little; no test asserts a time."""

import argparse

import pytest

from articles.models import Article
from benchmarks import files, importing, search


@pytest.mark.django_db
def test_importing_and_searching_are_measured_beside_what_cannot_be_left_out(monkeypatch, capsys):
    monkeypatch.setattr(importing, "BEFORE", 2)
    monkeypatch.setattr(importing, "rivals", list)
    importing.measure(argparse.Namespace(reports=2, workers=[1]))
    printed = capsys.readouterr().out.splitlines()
    assert [line[:24].split()[0] for line in printed] == [
        "reading", "imported,", "memory", "the", "files", "imported",
    ]  # fmt: skip
    assert Article.objects.count() == 4
    search.main(["--rounds", "1"])
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == "4 reports"
    assert [line[:15].strip() for line in printed[2:]] == [
        "common word", "rare word", "phrase", "alternatives", "exclusion", "beginning",
    ]  # fmt: skip
    assert all(int(line[15:24].replace(",", "")) >= 1 for line in printed[2:6])


def test_composed_files_are_as_long_as_news_and_always_the_same():
    first, second = files.reports(2)
    assert [first, second] == list(files.reports(2))
    assert first != second
    assert all(5000 <= len(text) < 5600 and 600 < len(text.split()) < 900 for _name, text in (first, second))
