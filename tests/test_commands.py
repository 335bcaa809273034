"""The commands, to the letter of what they promise."""

import io
import json
import os
import signal
import subprocess
import sys
from io import StringIO
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

from articles.importing.batches import Batch
from articles.models import Article, Meeting, Person, Quote
from tests.importing.snapshots import taken

SEEDS = Path("seeds")
GOOD = "date 2031-05-07 Der deutsche Außenminister Anton Berg sagte am 6. Mai in Lyon: „Wir reden weiter.“"


def run(*arguments):
    """(exit status, lines printed) of a command."""
    out = StringIO()
    try:
        call_command(*map(str, arguments), stdout=out)
    except SystemExit as end:
        return end.code, out.getvalue().splitlines()
    except CommandError as error:
        return error.returncode, str(error)
    return 0, out.getvalue().splitlines()


def manage(*arguments, env=(), **options):
    """`manage.py` as a user runs it."""
    environment = {**os.environ, "SECRET_KEY": "only-for-tests", **dict(env)}
    return subprocess.run(
        [sys.executable, "manage.py", *map(str, arguments)], env=environment, capture_output=True, **options
    )


@pytest.fixture
def folder(tmp_path):
    """A folder with one good report, one copy of it in other bytes, and one that is no report."""
    (tmp_path / "a.txt").write_text(GOOD)
    (tmp_path / "b.txt").write_text(f"\n {GOOD}\n")
    (tmp_path / "c.txt").write_text("")
    return tmp_path


@pytest.mark.django_db
def test_one_sentence_a_report_a_total_and_1_for_a_rejected_one(folder):
    status, lines = run("import_reports", folder)
    assert status == 1
    assert lines == [
        f"{folder}/a.txt: imported, 1 person, 0 meetings, 1 quote",
        f"{folder}/b.txt: duplicate of {folder}/a.txt",
        f"{folder}/c.txt: rejected: the file is empty",
        "3 reports: 1 imported, 1 duplicate, 1 rejected.",
    ]
    (folder / "c.txt").unlink()
    status, lines = run("import_reports", folder)
    assert (status, lines[0]) == (0, f"{folder}/a.txt: unchanged")


@pytest.mark.django_db
def test_json_lines_for_scripts(folder):
    status, lines = run("import_reports", "--json", folder)
    assert status == 1
    first, second, third = map(json.loads, lines)
    assert first == {
        "file": f"{folder}/a.txt",
        "state": "imported",
        "message": "1 person, 0 meetings, 1 quote",
        "article": Article.objects.get().pk,
        "people": 1,
        "meetings": 0,
        "quotes": 1,
    }
    assert (second["state"], third["message"]) == ("duplicate", "the file is empty")


@pytest.mark.django_db
def test_a_dry_run_says_what_would_be_found_and_stores_nothing(folder):
    before = taken()
    status, lines = run("import_reports", "--dry-run", folder)
    assert (status, lines[0]) == (1, f"{folder}/a.txt: new, 1 person, 0 meetings, 1 quote")
    assert taken() == before


@pytest.mark.django_db
def test_wrong_usage_is_2_with_a_sentence_and_stores_nothing(folder):
    status, sentence = run("import_reports", folder / "a.txt", folder / "gone")
    assert (status, sentence) == (2, f"{folder}/gone does not exist; name files or folders of reports.")
    assert run("import_reports", "--workers", 0, folder)[0] == 2
    assert run("extract", folder / "gone")[0] == 2
    assert run("reextract", "--article", 4711) == (2, "There is no report with the id 4711.")
    assert not Article.objects.exists()


def test_no_path_at_all_is_wrong_usage():
    done = manage("import_reports", text=True)
    assert done.returncode == 2
    assert "PATH" in done.stderr


@pytest.mark.django_db
def test_standard_input_is_a_report_or_json_lines(monkeypatch):
    for data, names in (
        (GOOD.encode(), ["stdin.txt"]),
        (b'{"text": "One."}\n{"text": "Two."}', ["stdin.jsonl:1", "stdin.jsonl:2"]),
    ):
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
        status, lines = run("import_reports", "-")
        assert status == 0
        assert [line.split(": ")[0] for line in lines[:-1]] == names


@pytest.mark.django_db
def test_several_processes_store_the_same_as_one(folder):
    for outcome in Batch([str(SEEDS), str(folder)], io.BytesIO()).outcomes():
        assert outcome.state in ("imported", "duplicate", "rejected")
    alone = content()
    Article.objects.all().delete()
    Meeting.objects.all().delete()
    Person.objects.all().delete()
    for outcome in Batch([str(SEEDS), str(folder)], io.BytesIO(), workers=2).outcomes():
        assert outcome.state in ("imported", "duplicate", "rejected")
    assert content() == alone


def content():
    """What is stored, without numbers."""
    return (
        sorted(Article.objects.values_list("file", "title", "people__slug"), key=str),
        sorted(
            Meeting.objects.values_list(
                "earliest", "place__slug", "participations__person__slug", "accounts__article__file"
            ),
            key=str,
        ),
        sorted(Quote.objects.values_list("article__file", "key", "text", "speaker__slug"), key=str),
    )


def test_extract_needs_no_database(folder):
    nowhere = {"DATABASE_URL": "postgres://nobody@127.0.0.1:1/nothing"}
    done = manage("extract", folder, env=nowhere, text=True)
    assert done.returncode == 1
    first, second = map(json.loads, done.stdout.splitlines())
    assert list(first) == [
        "file",
        "sha256",
        "language",
        "title",
        "body",
        "published",
        "sources",
        "people",
        "organisations",
        "countries",
        "places",
        "meetings",
        "quotes",
        "posts",
        "warnings",
        "agencies",
    ]
    assert (first["file"], first["published"]) == (
        f"{folder}/a.txt",
        {"earliest": "2031-05-07", "latest": "2031-05-07"},
    )
    assert first["body"] == second["body"]
    assert done.stderr.splitlines()[-1] == f"{folder}/c.txt: rejected: the file is empty"


@pytest.mark.django_db
def test_reading_again_changes_nothing_and_says_so(folder):
    run("import_reports", folder / "a.txt")
    before = taken()
    number = Article.objects.get().pk
    assert run("reextract", "--article", number) == (
        0,
        [f"{folder}/a.txt: read again, 1 person, 0 meetings, 1 quote", "1 report read again."],
    )
    assert run("reextract")[0] == 0
    assert taken() == before


@pytest.mark.django_db
def test_the_first_editor_can_log_in_and_is_made_once():
    [line] = run("first_editor")[1]
    password = line.split("password: ")[1].split(" ")[0]
    account = get_user_model().objects.get()
    assert account.check_password(password)
    assert account.has_perms(["articles.change_quote", "articles.add_importjob", "auth.add_user"])
    assert not account.is_superuser
    assert run("first_editor") == (0, [])
    assert get_user_model().objects.count() == 1


class Terminal(StringIO):
    """Standard error on a terminal."""

    def isatty(self):
        return True


@pytest.mark.django_db
def test_a_bar_on_a_terminal_and_none_elsewhere(folder, monkeypatch):
    for error in (Terminal(), StringIO()):
        monkeypatch.setattr(sys, "stderr", error)
        assert len(run("import_reports", "--dry-run", folder)[1]) == 4
        assert ("/3" in error.getvalue()) == error.isatty()


def prepared(folder):
    """A fresh database file beside the folder."""
    database = folder.parent / f"{folder.name}.sqlite3"
    manage("migrate", "--verbosity", "0", env={"DATABASE_URL": f"sqlite:///{database}"}, check=True)
    return database


def test_ctrl_c_ends_cleanly_and_what_was_reported_is_in(folder):
    for number in range(300):
        (folder / f"n{number:03}.txt").write_text(f"{GOOD} {number} " + "Es wurde geredet. " * 60)
    database = prepared(folder)
    environment = {**os.environ, "SECRET_KEY": "x", "DATABASE_URL": f"sqlite:///{database}"}
    process = subprocess.Popen(
        [sys.executable, "manage.py", "import_reports", "--workers", "2", str(folder)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _out, error = process.communicate(timeout=60)
    assert process.returncode == 130, error
    assert "Interrupted; what was reported on is in" in error
    assert "Traceback" not in error
