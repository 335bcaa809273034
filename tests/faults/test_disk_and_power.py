"""What a broken disk, a power cut and a dropped connection leave: whole reports, and every one that was reported on."""

import pytest
from django.db import connection

from benchmarks.faults import disk, outage, power
from tests.faults.provoking import broken

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_disk_that_fails(monkeypatch):
    monkeypatch.setattr(disk, "ON_FILES", ("for ever", "full"))
    monkeypatch.setattr(disk, "ON_SERVER", ("for ever",))
    assert broken(disk, "import_reports", reports=1) == []


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL's disk is another process's")
def test_a_power_cut(monkeypatch):
    options = connection.settings_dict["OPTIONS"]
    settled = {**options, "init_command": options["init_command"].replace("synchronous=OFF", "synchronous=FULL")}
    monkeypatch.setitem(connection.settings_dict, "OPTIONS", settled)
    assert broken(power, reports=2) == []


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has no connection to lose")
def test_a_dropped_connection(monkeypatch):
    # A server of our own takes longer than a test may.
    monkeypatch.setattr(outage, "stopped", lambda *_given: ())
    assert broken(outage, "import_reports") == []
