"""Faults, provoked by the commands that operators have: a round of each kind, in databases of their own."""

import os
import re
import subprocess
import sys
from urllib.parse import quote

import pytest
from django.db import connection

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def provoked(tmp_path):
    """Runs the command with these words on copies of the empty database; what it said."""
    if connection.vendor == "sqlite":
        template, where = str(tmp_path / "empty.sqlite3"), []
        with connection.cursor() as cursor:
            cursor.execute("VACUUM INTO %s", [template])
    else:
        known = connection.settings_dict
        template = known["NAME"]
        user = quote(known["USER"]) + (f":{quote(known['PASSWORD'])}" if known["PASSWORD"] else "")
        where = ["--database", f"postgres://{user}@{known['HOST']}:{known['PORT'] or 5432}/faults_of_{template}"]
        # It copies nothing to which somebody is connected, as threads of other tests still are.
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
    connection.close()

    def run(*words):
        command = [sys.executable, "-m", "benchmarks.faults", *words, *where, "--template", template]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=300, env={**os.environ, "DEBUG": ""})
        assert ended.returncode == 0, ended.stdout + ended.stderr
        return ended.stdout

    return run


@pytest.mark.parametrize("deed", ["import_reports", "job"])
def test_killed_and_begun_again(provoked, deed):
    """A report is there wholly or not at all; begun again, all is as if nothing had happened."""
    assert re.search("[12] times it had not ended before", provoked("kill", deed, "--rounds", "1", "--reports", "2"))


def test_a_disk_that_fails(provoked):
    """The work ends with a sentence, and can be begun again."""
    kinds = ("forever", "full") if connection.vendor == "sqlite" else ("forever",)
    said = provoked("disk", "import_reports", *kinds, "--rounds", "1", "--reports", "1")
    assert said.count("it ended early 1 times") == len(kinds)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL's disk is another process's")
def test_a_power_cut(provoked):
    """Every report that was reported on is there, whatever of the rest had reached the disk."""
    assert "6 images of 1 cuts" in provoked("power", "--rounds", "1", "--reports", "2")


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has no connection to lose")
def test_a_dropped_connection(provoked):
    """The work ends with a sentence; every report that was reported on is there."""
    assert "it ended early 1 times" in provoked(
        "outage", "dropped", "import_reports", "--rounds", "1", "--reports", "2"
    )


def test_a_migration_taken_back_and_done_again(provoked):
    """The last one: tables and rows are as they were."""
    assert "1 back and forth" in provoked("migrations", "--rounds", "1", "--reports", "3")


@pytest.mark.skipif(connection.vendor != "postgresql", reason="beside SQLite another database is looked at")
def test_hostile_files_leave_the_same_on_both_databases(provoked):
    """Some files of every kind, stored twice: the same outcomes, and the same rows."""
    said = provoked("hostile", "--rounds", "12")
    assert re.search("[1-9][0-9]* reports stored here", said)
    assert re.search("[1-9][0-9]* reports stored in SQLite", said)
