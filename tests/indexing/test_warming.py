"""What a web worker has before readers come."""

import gc

import pytest
from django.db import OperationalError

from articles.indexing import warming
from articles.indexing.live import LIVE
from tests.builders import article, person, source

pytestmark = pytest.mark.django_db(transaction=True)


def test_lists_and_what_takes_long_are_there_before_anybody_asks():
    article("Anna sprach.", "2022-02-11", [person("Anna Beispiel", "GB")], ["GB"], source=source("Blatt"))
    try:
        warming.warm().join()
    finally:
        gc.unfreeze()
    assert all(live.settled for live in LIVE.values())
    known = LIVE["articles"].settled.moment.worked_out
    assert {"official by source and year", "country by language and year"} <= known.keys()
    assert known["official by source and year"]


def test_what_the_first_pages_made_stays_too(client):
    gc.unfreeze()
    warming.settle_after(2)
    client.get("/healthz")
    assert not gc.get_freeze_count()
    client.get("/healthz")
    try:
        assert gc.get_freeze_count()
    finally:
        gc.unfreeze()
    client.get("/healthz")
    assert not gc.get_freeze_count()


def test_without_a_database_it_is_said_and_tried_again(monkeypatch, caplog):
    def gone():
        raise OperationalError("no answer")

    monkeypatch.setattr(LIVE["articles"], "current", gone)
    try:
        warming.warm().join()
    finally:
        gc.unfreeze()
    assert "The lists are not loaded yet: no answer" in caplog.text
