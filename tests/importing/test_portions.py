"""Files that are in already are recognised many at a time, and nothing else changes for it."""

import io

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.importing import portions
from articles.importing.batches import Batch

TEXT = (
    " date 2021-05-0{day} Die Ministerin {name} besuchte am Dienstag das Rathaus von Tallinn und sprach mit Schülern."
)


def written(folder, *days):
    for day in days:
        name = "Karla Brandt" if day % 2 else "Wilma Hansen"
        (folder / f"{day}.txt").write_text(TEXT.format(day=day, name=name) + f" Es war der {day}. Besuch.")
    return str(folder)


def happened(folder, **more):
    return [outcome.happened.partition(",")[0] for outcome in Batch([folder], io.BytesIO(), **more).outcomes()]


@pytest.mark.django_db
def test_unchanged_files_cost_one_question_a_portion(tmp_path):
    folder = written(tmp_path, 1, 2, 3)
    assert happened(folder) == ["imported"] * 3
    with CaptureQueriesContext(connection) as asked:
        assert happened(folder) == ["unchanged"] * 3
    assert len(asked) == 1


@pytest.mark.django_db
def test_what_is_new_among_unchanged_files_comes_in_at_its_place(tmp_path, monkeypatch):
    monkeypatch.setattr(portions, "MOST", 1)
    written(tmp_path, 1, 3)
    (tmp_path / "4.txt").write_text("")
    assert happened(str(tmp_path)) == ["imported", "imported", "rejected: the file is empty"]
    folder = written(tmp_path, 2)
    again = ["unchanged", "imported", "unchanged", "rejected: the file is empty"]
    assert happened(folder) == again
    assert happened(folder, dry_run=True) == ["unchanged"] * 3 + again[-1:]


@pytest.mark.django_db
def test_the_same_report_twice_in_one_portion_is_stored_once(tmp_path):
    folder = written(tmp_path, 1)
    (tmp_path / "copy.txt").write_bytes((tmp_path / "1.txt").read_bytes())
    assert happened(folder) == ["imported", "unchanged"]


@pytest.mark.django_db
def test_the_bar_moves_when_a_file_is_done_and_not_when_it_was_read(tmp_path):
    folder, told = written(tmp_path, 1, 2), []
    for outcome in Batch([folder], io.BytesIO()).outcomes(lambda: told.append("step")):
        told.append(outcome.name.rpartition("/")[2])
    assert told == ["1.txt", "step", "2.txt", "step"]


def test_large_files_are_looked_up_few_at_a_time(monkeypatch):
    monkeypatch.setattr(portions, "MOST_BYTES", 10)
    reports = [portions.Delivered(f"{number}.txt", b"12345") for number in range(5)]
    assert [len(some) for some in portions.portions(reports)] == [2, 2, 1]
