"""Stored reports are found by their wording, with an index and few questions."""

from importlib import import_module

import pytest
from django.apps import apps

from articles.importing import Delivered, store
from articles.importing.nearness import index_item, near_item, near_report
from articles.matching.wording import wording_of
from articles.models import Article, Band, ImportItem, ImportJob
from tests.builders import article

pytestmark = pytest.mark.django_db
MIGRATION = import_module("articles.migrations.0008_bands")


def wording(number, words=120):
    """Words that no other number has, in sentences."""
    return " ".join(f"Wort{number}x{place}" for place in range(words))


def test_a_stored_report_is_found_by_a_copy_with_another_headline(script):
    stored = store(script.report("agency.txt", f"Erste Überschrift. {wording(1)}")).article
    found, like = near_report(wording_of(f"Eine ganz andere Überschrift. {wording(1)}"))
    assert (found.pk, like.kind) == (stored.pk, "same")
    assert near_report(wording_of(wording(2))) is None


def test_of_several_the_most_alike_is_named(script):
    store(script.report("half.txt", f"{wording(1, 60)} {wording(2, 60)}"))
    whole = store(script.report("whole.txt", f"{wording(1)} Ende.")).article
    assert near_report(wording_of(wording(1)))[0].pk == whole.pk


def test_a_short_report_and_an_empty_one_are_in_no_index(script):
    store(script.report("short.txt", "Der Minister kam."))
    assert not Band.objects.exists()
    assert near_report(wording_of("")) is None


def test_a_report_that_goes_takes_its_bands_along(script):
    store(script.report("a.txt", wording(1)))
    assert Band.objects.count() == 24
    Article.objects.all().delete()
    assert not Band.objects.exists()


def test_only_earlier_files_of_the_same_import_count():
    jobs = [ImportJob.objects.create() for _ in range(2)]
    items = [
        ImportItem.objects.create(job=job, name="a.txt", data=wording(1).encode(), sha256="")
        for job in (*jobs, jobs[1])
    ]
    for item in items:
        index_item(item, wording_of(wording(1)))
    near = [near_item(item, wording_of(wording(1))) for item in items]
    assert near[:2] == [None, None]
    assert near[2][0] == items[1]


def test_what_is_compared_stays_bounded(django_assert_num_queries):
    for number in range(30):
        article(body=f"{wording(1)} {number}")
    MIGRATION.fill(apps, None)
    with django_assert_num_queries(3):
        assert near_report(wording_of(wording(1)))


def test_the_migration_indexes_what_is_stored_as_an_import_does():
    stored = article(body=wording(1))
    MIGRATION.fill(apps, None)
    by_migration = set(stored.bands.values_list("key", flat=True))
    Article.objects.all().delete()
    store(Delivered("a.txt", f"date 2031-05 {wording(1)}".encode()))
    assert set(Band.objects.values_list("key", flat=True)) == by_migration
    # Done again it finds nothing to do.
    MIGRATION.fill(apps, None)
    assert Band.objects.count() == len(by_migration)
