"""Whoever waits to write while reports are stored together gets a turn between two of them."""

import fcntl
import threading
from time import monotonic, sleep

import pytest
from django.db import connection, transaction

from articles import corrections
from articles.importing import storing
from articles.importing.reading import read, read_out
from articles.importing.storing import store_together
from articles.models import Article
from articles.watching import waiting
from tests.importing.reports import sister, talks

pytestmark = pytest.mark.django_db(transaction=True)
LONG = 10  # seconds, for what comes at once unless it never comes


def until(what):
    end = monotonic() + LONG
    while not what() and monotonic() < end:
        sleep(0.01)
    return what()


def test_an_editor_writes_between_two_reports(script, monkeypatch):
    reports = [(one, read_out(one)) for one in map(read, (talks(script), sister(script)))]
    seen = []

    def edit():
        try:
            with transaction.atomic():
                corrections.take_turn()
                seen.append(Article.objects.count())
        finally:
            connection.close()

    editor, taken_in = threading.Thread(target=edit), storing.take_in

    def with_an_editor(*report):
        if not Article.objects.exists():
            editor.start()
            assert until(corrections.somebody_waits)
        return taken_in(*report)

    monkeypatch.setattr(storing, "take_in", with_an_editor)
    outcomes = list(store_together(reports))
    editor.join()
    assert seen == [1]
    assert [outcome.state for outcome in outcomes] == ["imported", "imported"]
    assert Article.objects.count() == 2


def test_nobody_waits_for_nobody():
    with transaction.atomic():
        corrections.take_turn()
        assert not corrections.somebody_waits()
    begun = monotonic()
    corrections.let_others_write()
    assert monotonic() - begun < corrections.turns.PATIENCE


def test_whoever_writes_already_waits_for_nobody(monkeypatch):
    monkeypatch.setattr(corrections.turns, "waited_for", lambda: True)
    begun = monotonic()
    with transaction.atomic():
        corrections.let_others_write()
    assert monotonic() - begun < corrections.turns.PATIENCE


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL has those who wait in a row")
def test_those_who_wait_go_first(monkeypatch):
    begun, pauses = threading.Event(), []
    assert not Article.objects.exists(), "so that the database is in use"

    def wait():
        with waiting.locked(fcntl.LOCK_SH):
            begun.set()
            until(lambda: pauses)
        connection.close()

    editor = threading.Thread(target=wait)
    editor.start()
    begun.wait()
    monkeypatch.setattr(corrections.turns, "PATIENCE", LONG)
    monkeypatch.setattr(corrections.turns, "sleep", lambda seconds: (pauses.append(seconds), sleep(seconds)))
    corrections.let_others_write()
    assert pauses
    assert not waiting.waited_for()
    editor.join()


def test_reports_are_stored_where_no_lock_can_be(script, monkeypatch, tmp_path):
    monkeypatch.setattr(waiting, "place", lambda: tmp_path / "nowhere" / "at all")
    reports = [(one, read_out(one)) for one in map(read, (talks(script), sister(script)))]
    assert [outcome.state for outcome in store_together(reports)] == ["imported", "imported"]
