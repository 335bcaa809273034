"""`./run`, as a newcomer types it: it serves the sample reports, prints a password once, and stops cleanly."""

import json
import os
import signal
import socket
import subprocess
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def fetch(port, path):
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=60) as response:
        return response.read()


def wait_for(process, port):
    """Return when the site answers; fail when `./run` ends or the site stays silent."""
    for _ in range(600):
        if process.poll() is not None:
            pytest.fail(f"./run ended: {process.communicate()}")
        try:
            return fetch(port, "/healthz")
        except OSError:  # nobody listens yet, or has not come to answer
            time.sleep(0.2)
    return pytest.fail("the site did not answer")


@contextmanager
def running(database, stop=signal.SIGTERM):
    """`./run` on a database file of its own: its port, and afterwards what it printed under `said`."""
    port, said = free_port(), []
    environment = {**os.environ, "DATABASE_URL": f"sqlite:///{database}", "SECRET_KEY": "x" * 50, "PORT": str(port)}
    process = subprocess.Popen(
        [ROOT / "run"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        start_new_session=True,
    )  # fmt: skip
    try:
        wait_for(process, port)
        yield port, said
    finally:
        process.send_signal(stop)
        said.append(process.communicate(timeout=60)[0])
    assert process.returncode == 0
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)  # nobody of its family is left


def test_it_serves_stops_and_starts_again_without_importing_twice(tmp_path):
    database = tmp_path / "site.sqlite3"
    with running(database) as (port, first):
        assert json.loads(fetch(port, "/healthz")) == {"status": "ok"}
        found = json.loads(
            fetch(port, "/api/articles/?country=GB&official=ben-wallace&date_after=2022-02&date_before=2022-02")
        )
        assert found["count"] == 1
        count = json.loads(fetch(port, "/api/articles/"))["count"]
    assert "editor, password: " in first[0]
    with running(database, signal.SIGINT) as (port, second):
        assert json.loads(fetch(port, "/api/articles/"))["count"] == count
    assert "password" not in second[0]
    assert ": imported" not in second[0]
