"""Reports that are stored in one transaction: one that cannot be stored costs the others nothing."""

import io

import pytest
from django.db import DataError

from articles.importing import storing
from articles.importing.batches import Batch
from articles.models import Article

TEXT = " date 2021-05-0{day} Die Ministerin Karla Brandt besuchte am Dienstag das Rathaus von Tallinn, zum {day}. Mal."


@pytest.fixture
def spoilt(monkeypatch):
    """The database refuses the second report, whoever it comes with."""
    take_in = storing.take_in

    def refusing(one, *more):
        if one.name.endswith("2.txt"):
            raise DataError("out of range")
        return take_in(one, *more)

    monkeypatch.setattr(storing, "take_in", refusing)


@pytest.mark.django_db
@pytest.mark.parametrize("days", [(1, 2, 3), (2,)])
def test_what_cannot_be_stored_is_rejected_alone(tmp_path, spoilt, days):
    for day in days:
        (tmp_path / f"{day}.txt").write_text(TEXT.format(day=day))
    states = {out.name[-5:]: out.state for out in Batch([str(tmp_path)], io.BytesIO()).outcomes()}
    assert states == {f"{day}.txt": "rejected" if day == 2 else "imported" for day in days}
    assert Article.objects.count() == len(days) - 1
