"""Everything moves from one database into another, and is equal there: out of this one into a file, and back."""

import sqlite3
from contextlib import closing, contextmanager

import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.db import connection, connections, transaction
from django.db.migrations.recorder import MigrationRecorder

from articles.models import Article, Correction, ImportItem, ImportJob
from newsroom import moving
from newsroom.backups import Refused
from newsroom.environment import database
from newsroom.moving import move, reachable, tables, values
from tests.builders import article, country, meeting, person, quote

pytestmark = pytest.mark.django_db
WORDS = "„Wir reden weiter“ – ٣ 🇬🇧"


@pytest.fixture
def file(db, tmp_path):
    """A file with all tables of this version and nothing in them, which goes by the name of "file"."""
    path = tmp_path / "newsroom.sqlite3"
    path.touch()
    with reachable("file", database({"ENGINE": "django.db.backends.sqlite3", "NAME": str(path)}, tmp_path)):
        # pytest-django knows one database, and lets no other one be connected by itself.
        connections["file"].connect()
        with connections["file"].schema_editor() as editor:
            for model in apps.get_models():
                editor.create_model(model)
        there = MigrationRecorder(connections["file"])
        there.ensure_schema()
        for one in MigrationRecorder(connection).applied_migrations():
            there.record_applied(*one)
        yield path


@contextmanager
def taken_back():
    """Whatever is done inside has never been."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def fill():
    """Rows of all kinds: texts, bytes, JSON, days, moments; the number of a report that is gone again."""
    anna = person("Anna Berg", "DE", office="Außenministerin")
    report = article(f"Anna Berg sagte in Wien: {WORDS}", people=[anna], countries=["DE"])
    Article.objects.filter(pk=report.pk).update(imported_at="2021-02-03T04:05:06.789Z", raw=b"\x00\xff" * 9)
    quote(report, "Wir reden weiter", anna)
    meeting(people=[anna], countries=["DE"], reports=[report], topics=["Handel", "Öl"])
    user = User.objects.create_user("anna", "anna@example.org", "correct horse battery")
    target = {"kind": "person", "slug": "anna-berg"}
    Correction.objects.create(
        action="change", kind="person", target=target, after={"b": 1.5, "a": None}, created_by=user
    )
    ImportItem.objects.create(
        job=ImportJob.objects.create(created_by=user), name="a.txt", data=WORDS.encode(), sha256="0"
    )
    gone = article("Eine Meldung, die wieder ging.")
    number = gone.pk
    gone.delete()
    return number


def content(alias):
    """All rows of all tables."""
    return {
        model._meta.db_table: sorted((values(row) for row in model._base_manager.using(alias).order_by()), key=str)
        for model in tables()
    }


def test_all_moves_out_and_back_and_is_equal(file):
    with taken_back():
        given = fill()
        first = content("default")
        number = move("default", "file", lambda sentence: None)
        assert content("file") == content("default") == first
    assert number == sum(map(len, first.values()))
    assert not Article.objects.exists()
    told = []
    assert move("file", "default", told.append) == number
    assert content("default") == first
    assert "articles_correction: 1" in told
    assert Article.objects.search("reden weiter").exists()
    assert User.objects.get().check_password("correct horse battery")
    # The report that went had the number before: its address never becomes another one's.
    assert article("Eine neue Meldung.").pk == given + 1


def test_a_target_with_rows_is_left_alone(file):
    country("DE")
    with pytest.raises(Refused, match=r"is not empty: articles_country holds rows"):
        move("file", "default", print)


def test_another_version_is_refused(file):
    with closing(sqlite3.connect(file)) as there, there:
        there.execute("DELETE FROM django_migrations WHERE name = '0002_search'")
    with pytest.raises(Refused, match=r"of different versions \(articles\.0002_search\); run migrate on both"):
        move("file", "default", print)


def test_what_is_not_equal_is_not_moved(file, monkeypatch):
    with taken_back():
        fill()
        move("default", "file", lambda sentence: None)

    def careless(model, fields, rows, target):
        for row in rows:
            if isinstance(row, Article):
                row.title = row.title.upper()
        insert(model, fields, rows, target)

    insert = moving.insert
    monkeypatch.setattr(moving, "insert", careless)
    before = content("default")
    with pytest.raises(Refused, match=r"articles_article has other values in row \d+"), transaction.atomic():
        move("file", "default", print)
    assert content("default") == before


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (
            "sqlite:////nowhere/newsroom.sqlite3",
            "There is no database at /nowhere/newsroom.sqlite3. Nothing was moved.",
        ),
        ("var/newsroom.sqlite3", "var/newsroom.sqlite3 is no address of a database. Nothing was moved."),
    ],
)
def test_the_command_says_what_is_wrong(source, sentence, recwarn):
    with pytest.raises(CommandError) as error:
        call_command("move_from", source)
    assert (str(error.value), error.value.returncode) == (sentence, 2)
