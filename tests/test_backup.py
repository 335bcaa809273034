"""`backup` takes the database out in one file, `restore` puts it back: all of it, or nothing happens."""

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from newsroom.backups import back_up
from newsroom.restoring import restore, standing_at

pytestmark = pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL has tools of its own")
TEXT = "date 2031-05-07 Der deutsche Außenminister Anton Berg sagte am 6. Mai in Lyon: „Wir reden {} Mal weiter.“"


@pytest.fixture(scope="module")
def stored(tmp_path_factory, django_db_blocker):
    """The file of a database with two reports, which tests copy."""
    folder = tmp_path_factory.mktemp("stored")
    with django_db_blocker.unblock(), standing_at(folder / "newsroom.sqlite3"):
        call_command("migrate", verbosity=0)
        call_command("import_reports", written(folder / "reports", range(2)), stdout=StringIO())
    return folder / "newsroom.sqlite3"


@pytest.fixture
def database(stored, tmp_path, django_db_blocker):
    """A database of this test, which is Django's meanwhile."""
    database = tmp_path / "var" / "newsroom.sqlite3"
    database.parent.mkdir()
    shutil.copy(stored, database)
    with django_db_blocker.unblock(), standing_at(database):
        yield database


def written(folder, numbers):
    """A folder with a report for each number."""
    folder.mkdir()
    for number in numbers:
        (folder / f"{number}.txt").write_text(TEXT.format(number))
    return folder


def asked(file, sql):
    with closing(sqlite3.connect(file)) as database:
        return database.execute(sql).fetchall()


def changed(file, sql):
    with closing(sqlite3.connect(file)) as database, database:
        database.execute(sql)


def content(file):
    """All rows of all tables, indexes of words too, but for the notes by which lists are kept up to date."""
    names = [name for (name,) in asked(file, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    kept = [name for name in names if name not in ("articles_change", "sqlite_sequence")]
    assert len(kept) > 50
    return {name: asked(file, f'SELECT * FROM "{name}"') for name in kept}  # noqa: S608


def run(*arguments):
    """(exit status, what was said) of a command."""
    out = StringIO()
    try:
        call_command(*map(str, arguments), stdout=out)
    except CommandError as error:
        return error.returncode, str(error)
    return 0, out.getvalue()


def refused(file, database):
    """The sentence with which a file is refused; the database is then as before, and nothing new lies beside it."""
    before, beside = content(database), sorted(database.parent.iterdir())
    status, sentence = run("restore", file)
    assert status == 2
    assert content(database) == before
    assert sorted(database.parent.iterdir()) == beside
    return sentence


def test_what_was_taken_out_is_put_back_and_what_was_there_is_kept(database, tmp_path):
    file, first = tmp_path / "backup.sqlite3", content(database)
    assert run("backup", file)[0] == 0
    assert [one.name for one in tmp_path.glob("backup*")] == ["backup.sqlite3"]
    assert file.stat().st_mode & 0o777 == 0o600
    assert content(file) == first
    changed(database, "DELETE FROM articles_quote")
    second = content(database)
    status, said = run("restore", file)
    assert status == 0
    assert content(database) == first
    (kept,) = database.parent.glob("*.before-restore-*")
    assert str(kept) in said
    assert content(kept) == second
    assert {one.name for one in database.parent.iterdir()} == {database.name, kept.name}


def test_no_file_is_written_over_unasked_and_the_database_never(database, tmp_path):
    file = tmp_path / "backup.sqlite3"
    file.write_text("dear to somebody")
    assert run("backup", file) == (2, f"{file} is there already; name another file, or add --force.")
    assert file.read_text() == "dear to somebody"
    assert run("backup", "--force", file)[0] == 0
    assert content(file) == content(database)
    assert run("backup", "--force", database) == (2, f"{database} is the database itself.")
    (tmp_path / "backup.sqlite3-wal").touch()
    assert "somebody has" in run("backup", "--force", file)[1]


def test_a_damaged_database_gives_no_backup(database, tmp_path):
    damaged(database)
    status, said = run("backup", tmp_path / "backup.sqlite3")
    assert status == 2
    assert "damaged" in said or "malformed" in said
    assert not list(tmp_path.glob("backup*"))


def damaged(file):
    """The page at which the quotes begin is written over: nothing but a check, or a reader, comes upon it."""
    ((page,),) = asked(file, "SELECT rootpage FROM sqlite_master WHERE name = 'articles_quote'")
    data = bytearray(file.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    file.write_bytes(data)


def test_backups_while_reports_come_in_hold_whole_ones_only(database, tmp_path):
    folder = written(tmp_path / "reports", range(10, 40))
    environment = {**os.environ, "DATABASE_URL": f"sqlite:///{database}", "SECRET_KEY": "only-for-tests"}
    command = [sys.executable, "manage.py", "import_reports", folder]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    numbers = []
    while process.poll() is None:
        file = tmp_path / f"backup-{len(numbers)}.sqlite3"
        back_up(database, file)
        ((reports, whole),) = asked(
            file,
            "SELECT count(*), count(*) FILTER (WHERE EXISTS (SELECT 1 FROM articles_quote WHERE article_id = a.id) "
            "AND EXISTS (SELECT 1 FROM articles_article_people WHERE article_id = a.id)) FROM articles_article AS a",
        )
        assert reports == whole
        numbers.append(reports)
        file.unlink()
    assert process.returncode == 0
    assert asked(database, "SELECT count(*) FROM articles_article") == [(32,)]
    assert len({number for number in numbers if 2 < number < 32}) > 1


@pytest.mark.parametrize("present", ["none", "sound", "garbage"])
def test_what_a_killed_process_left_beside_does_not_get_into_the_restored_one(database, tmp_path, present):
    file, first = tmp_path / "backup.sqlite3", content(database)
    run("backup", file)
    with closing(sqlite3.connect(database)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        writer.execute("UPDATE articles_article SET title = 'of a stale -wal'")
        writer.commit()
        left = [one.read_bytes() for one in (database, database.with_name(f"{database.name}-wal"))]
    database.write_bytes(left[0] if present == "sound" else b"no database" * 1000)
    database.with_name(f"{database.name}-wal").write_bytes(left[1])
    if present == "none":
        database.unlink()
    assert run("restore", file)[0] == 0
    assert content(database) == first
    kept = list(database.parent.glob("*.before-restore-*"))
    if present == "sound":
        assert asked(kept[0], "SELECT DISTINCT title FROM articles_article") == [("of a stale -wal",)]
    # A file that SQLite cannot read is kept with what stood beside it.
    assert len(kept) == {"none": 0, "sound": 1, "garbage": 2}[present]


def test_what_is_no_sound_database_of_ours_is_refused(database, tmp_path):
    file = tmp_path / "backup.sqlite3"
    assert "There is no file" in refused(file, database)
    file.write_bytes(b"no database" * 1000)
    assert "is no sound SQLite database" in refused(file, database)
    data = database.read_bytes()
    file.write_bytes(data[: len(data) // 2])
    assert "is no sound SQLite database" in refused(file, database)
    file.write_bytes(data)
    damaged(file)
    assert re.search("damaged|no sound", refused(file, database))
    file.unlink()
    changed(file, "CREATE TABLE recipes (name TEXT)")
    assert "is no database of Newsroom" in refused(file, database)
    assert "is the database itself" in refused(database, database)


def test_a_newer_one_is_refused_and_an_older_one_brought_up_to_date(database, tmp_path):
    file = tmp_path / "backup.sqlite3"
    run("backup", file)
    changed(file, "INSERT INTO django_migrations (app, name, applied) VALUES ('articles', '9999_later', '2040-01-01')")
    assert "is of a newer version (it has articles.9999_later)" in refused(file, database)
    first = content(database)
    with standing_at(file):
        changed(file, "DELETE FROM django_migrations WHERE name = '9999_later'")
        call_command("migrate", "articles", "0030", verbosity=0)
    status, said = run("restore", file)
    assert status == 0
    assert re.search(r"is of an older version: \d+ migrations follow", said)
    again = content(database)
    assert again.pop("django_migrations") != first.pop("django_migrations")  # applied at another time
    assert again == first
    call_command("migrate", "--check", verbosity=0)


def test_a_database_that_is_in_use_is_left_alone(database, tmp_path, monkeypatch):
    monkeypatch.setattr("newsroom.restoring.PATIENCE", 0)
    file = tmp_path / "backup.sqlite3"
    run("backup", file)
    with closing(sqlite3.connect(database)) as worker:
        worker.execute("PRAGMA journal_mode=WAL")
        worker.execute("UPDATE articles_article SET title = 'just now'")
        worker.commit()
        assert "is in use; stop the server and the worker first" in refused(file, database)
    assert run("restore", file)[0] == 0


def test_who_is_killed_in_the_middle_leaves_the_old_one(database, tmp_path):
    file = tmp_path / "backup.sqlite3"
    run("backup", file)
    changed(database, "UPDATE articles_article SET title = 'the present'")
    first, size = content(database), database.stat().st_size
    child = os.fork()
    if not child:
        killed_while_writing_over(file, database)
    assert os.WTERMSIG(os.waitpid(child, 0)[1]) == signal.SIGKILL
    assert database.with_name(f"{database.name}-journal").stat().st_size > size / 4  # half of it was written over
    assert content(database) == first


def killed_while_writing_over(file, database):
    """Restore in this process, which kills itself when three quarters of the present database are written over."""

    class Killing(sqlite3.Connection):
        def backup(self, target, **options):
            def stepped(_status, left, total):
                at = target.execute("PRAGMA database_list").fetchone()[2]
                if at == str(database) and left < total / 4:
                    os.kill(os.getpid(), signal.SIGKILL)

            target.execute("PRAGMA cache_size=5")  # pages that are written stay in memory no longer
            super().backup(target, pages=20, progress=stepped)

    try:
        connect = sqlite3.connect
        sqlite3.connect = lambda *args, **options: connect(*args, factory=Killing, **options)
        restore(file, database, print)
    finally:
        os._exit(1)


@pytest.mark.parametrize(
    ("command", "tool"),
    [
        (
            "backup",
            "pg_dump --format=custom --file=a.dump --host=db.example.org --port=5433 --username=anna --dbname=n",
        ),
        (
            "restore",
            "pg_restore --clean --if-exists --no-owner --single-transaction --host=db.example.org --port=5433 "
            "--username=anna --dbname=n a.dump",
        ),
    ],
)
def test_on_postgresql_its_own_tools_are_named_without_the_password(command, tool):
    environment = {
        **os.environ,
        "SECRET_KEY": "only-for-tests",
        "DATABASE_URL": "postgres://anna:geheim@db.example.org:5433/n",
    }
    done = subprocess.run(
        [sys.executable, "manage.py", command, "a.dump"], env=environment, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert tool in done.stderr
    assert "geheim" not in done.stderr
