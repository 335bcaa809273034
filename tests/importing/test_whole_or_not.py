"""A report is in completely or not at all: when its import dies, and when two imports meet."""

import os
import subprocess
import sys
import threading

import pytest
from django.db import connection

from articles import corrections, gathering
from articles.gathering import learning, meetings, registers
from articles.importing import passages, rereading, store, storing
from articles.models import Article, Meeting, Person, Quote
from tests.importing.reports import sister, talks

POINTS = [
    (storing, "fill"),
    (storing, "sight"),
    (gathering, "resolve"),
    (gathering, "learn"),
    (learning, "widen"),
    (storing, "organisation"),
    (storing, "store_mentions"),
    (storing, "store_quotes"),
    (passages, "role"),
    (storing, "store_accounts"),
    (gathering, "combine"),
    (meetings, "seat"),
    (corrections, "replay"),
]


class Killed(BaseException):
    """What no handler of errors catches."""


def die(*args, **kwargs):
    raise Killed


@pytest.mark.django_db
@pytest.mark.parametrize(("module", "name"), POINTS)
def test_an_import_that_dies_leaves_nothing_and_can_be_done_again(script, monkeypatch, snapshot, module, name):
    delivered = talks(script, organisations=[("Elbkurier", "DE")])
    empty = snapshot()
    with monkeypatch.context() as patched:
        patched.setattr(module, name, die)
        with pytest.raises(Killed):
            store(delivered)
    assert snapshot() == empty
    assert store(delivered).state == "imported"


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["clear", "fill", "sweep"])
def test_a_second_reading_that_dies_leaves_the_first(script, monkeypatch, snapshot, name):
    article = store(talks(script)).article
    store(sister(script))
    first = snapshot()
    with monkeypatch.context() as patched:
        patched.setattr(rereading, name, die)
        with pytest.raises(Killed):
            rereading.reread(article)
    assert snapshot() == first


@pytest.mark.django_db
def test_the_database_has_the_last_word_on_what_is_new(script, monkeypatch):
    """Two importers ask before either has stored: both hear that the report is new."""
    first = talks(script)
    store(first)
    monkeypatch.setattr(storing, "known_outcome", Forgetful(storing.known_outcome, 2))
    assert store(first).sentence == "talks.txt: unchanged"
    assert Article.objects.count() == 1
    assert Quote.objects.count() == 1


class Forgetful:
    """Knows nothing the first `times` times it is asked."""

    def __init__(self, real, times):
        self.real, self.times = real, times

    def __call__(self, one, among=None):
        self.times -= 1
        return self.real(one, among) if self.times < 0 else None


@pytest.mark.django_db(transaction=True)
def test_an_address_that_another_importer_takes_at_the_same_moment(monkeypatch):
    Person.objects.create(name="Anna Berg", slug="anna-berg")
    monkeypatch.setattr(registers, "free_slugs", lambda model, name: iter(["anna-berg", "anna-berg-2"]))
    assert registers.make(Person, "Anna Berg").slug == "anna-berg-2"


@pytest.mark.django_db(transaction=True)
def test_twelve_imports_of_one_report_at_once(script):
    delivered = [talks(script), sister(script)]
    found = []

    def run():
        found.extend(store(one).state for one in delivered)
        connection.close()

    threads = [threading.Thread(target=run) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == ["imported"] * 2 + ["unchanged"] * 10
    assert (Article.objects.count(), Person.objects.count(), Meeting.objects.count()) == (2, 2, 1)


def manage(database, *arguments):
    """`manage.py` in a process of its own, on a database file of its own."""
    environment = {**os.environ, "DATABASE_URL": f"sqlite:///{database}", "SECRET_KEY": "only-for-tests"}
    return subprocess.Popen(
        [sys.executable, "manage.py", *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_two_processes_that_import_the_same_folder_into_one_sqlite_file(tmp_path):
    folder = tmp_path / "reports"
    folder.mkdir()
    for number in range(20):
        text = f"date 2031-05-07 Außenministerin Anna Berg traf in Lyon den Minister. Es war Gespräch {number}."
        (folder / f"{number:02}.txt").write_text(text)
    database = tmp_path / "shared.sqlite3"
    assert manage(database, "migrate", "--verbosity", "0").wait() == 0
    both = [manage(database, "import_reports", str(folder)) for _ in range(2)]
    said = [process.communicate() for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    lines = [line for out, _ in said for line in out.splitlines() if ".txt: " in line]
    assert sum(": imported" in line for line in lines) == 20
    assert sum(": unchanged" in line for line in lines) == 20
