"""Migrations back and forth; the long form: `python -m benchmarks.faults migrations`."""

from importlib import import_module

import pytest
from django.apps import apps
from django.core.management.sql import emit_post_migrate_signal
from django.db import connection

from articles.models import Alias, Article, Band, ImportItem, ImportJob
from articles.models.search import SEARCHED, index_names
from tests.builders import article, person

pytestmark = pytest.mark.django_db


def forth(name, function):
    """Do once more what a migration does with rows."""
    getattr(import_module(f"articles.migrations.{name}"), function)(apps, connection.schema_editor())


def test_what_comes_in_after_tables_were_made_anew_is_found():
    """Their triggers go with the old tables of SQLite; PostgreSQL has none."""
    article("Die Weizenpreise stiegen.")
    with connection.cursor() as cursor:
        for trigger in index_names(connection.vendor, SEARCHED[0])[1:]:
            cursor.execute(f"DROP TRIGGER {trigger}")
    article("Die Roggenpreise fielen.")
    emit_post_migrate_signal(verbosity=0, interactive=False, db="default")
    article("Die Haferpreise blieben.")
    assert [Article.objects.search(f"{grain}preise").count() for grain in ("Weizen", "Roggen", "Hafer")] == [1, 1, 1]


def test_what_an_editor_did_not_choose_stays_so():
    job = ImportJob.objects.create()
    seen = ImportItem.objects.create(job=job, name="seen.txt", data=b"1", sha256="1", planned="new", body_sha256="1")
    before = ImportItem.objects.create(job=job, name="before.txt", data=b"2", sha256="2", planned="new")
    forth("0008_bands", "choose")
    assert set(ImportItem.objects.values_list("pk", "chosen")) == {(seen.pk, False), (before.pk, True)}


def test_names_have_their_outer_words_and_texts_their_bands_once():
    person("Anna Maria Beispiel")
    Alias.objects.update(first="", last="")
    article(" ".join(f"Satz {number} handelt von Weizen, Hafer und {number * number} Broten." for number in range(40)))
    for _ in range(2):
        forth("0004_alias_outer_words", "fill")
        forth("0008_bands", "fill")
    assert set(Alias.objects.values_list("first", "last")) == {("anna", "beispiel")}
    keys = list(Band.objects.values_list("key", flat=True))
    assert keys and len(keys) == len(set(keys))
