"""Several at once: other connections and processes, transactions that are taken back or end in another order."""

import os
from threading import Barrier, Thread

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection, connections, transaction

from articles import indexing
from articles.indexing.live import LIVE
from articles.models import Article
from articles.watching import install, remove
from articles.watching.triggers import NOTES, installed
from tests.builders import article, meeting, quote
from tests.indexing import same

pytestmark = pytest.mark.django_db(transaction=True)
# Three thousand notes of the kind of the newest one, of a row that there is not.
MUCH = (
    f"INSERT INTO {NOTES} (kind, number) SELECT kind, 0 FROM "  # noqa: S608
    f"(SELECT kind FROM {NOTES} ORDER BY id DESC LIMIT 1) AS newest, generate_series(1, 3000)"
)


@pytest.fixture(autouse=True)
def unread():
    """Nothing is known of what other tests left."""
    for live in LIVE.values():
        live.settled = None
        live.forget()
    yield
    for live in LIVE.values():
        live.settled = None
        live.forget()


def elsewhere(work):
    """Do the work in another thread, which has a connection of its own; what it returns."""
    found = []

    def run():
        try:
            found.append(work())
        finally:
            connections.close_all()

    thread = Thread(target=run)
    thread.start()
    thread.join()
    return found[0]


def total():
    return indexing.find("articles").total


def raw(sql):
    with connection.cursor() as cursor:
        cursor.execute(sql)


def test_what_another_connection_changes_is_there_at_the_next_question():
    report = article(countries=["GB"])
    assert total() == 1
    elsewhere(lambda: article(countries=["FR"]))
    assert total() == 2
    elsewhere(lambda: raw(f"UPDATE articles_article SET hidden = true WHERE id = {report.pk}"))  # noqa: S608
    assert indexing.find("articles").counts("country") == [("FR", 1)]


def test_what_is_found_stays_as_it_was_when_it_was_asked_for():
    article(countries=["GB"])
    found = indexing.find("articles")
    article(countries=["GB"])
    assert total() == 2
    assert (found.total, found.counts("country"), len(found.page(0, 25))) == (1, [("GB", 1)], 1)


def test_nobody_sees_what_a_transaction_has_not_ended_with_and_it_sees_it_itself():
    article()
    assert total() == 1
    with transaction.atomic():
        article()
        assert total() == 2
        assert elsewhere(total) == 1
        transaction.set_rollback(True)
    assert total() == 1
    article()
    assert (total(), elsewhere(total)) == (2, 2)


def test_a_part_that_is_taken_back_is_gone_though_notes_get_the_same_numbers_again():
    with transaction.atomic():
        for _ in range(3):
            with transaction.atomic():
                article(countries=["GB"])
                assert indexing.find("articles").counts("country") == [("GB", 1)]
                transaction.set_rollback(True)
            article(countries=["FR"]).delete()
            assert total() == 0


@pytest.mark.skipif(connection.vendor == "sqlite", reason="SQLite has one writer at a time")
def test_transactions_that_end_in_another_order_than_they_began_are_all_seen():
    begun, go = Barrier(2), Barrier(2)

    def slow():
        try:
            with transaction.atomic():
                article(countries=["GB"])
                # Whoever notes much: what it noted first lies far before what others note meanwhile.
                raw(MUCH)
                begun.wait()
                go.wait()
        finally:
            connections.close_all()

    thread = Thread(target=slow)
    thread.start()
    begun.wait()
    article(countries=["FR"])
    # One reads everything while the first is open, one is brought up to date meanwhile.
    assert total() == 1
    article(countries=["RU"])
    assert total() == 2
    go.wait()
    thread.join()
    assert [value for value, _ in indexing.find("articles").counts("country")] == ["FR", "GB", "RU"]
    article()
    assert total() == 4


def test_notes_that_are_not_those_that_were_read_let_everything_be_read_again():
    article()
    assert total() == 1
    # A backup was put in the place of the database: other notes, and reports that nobody noted.
    raw(f"DELETE FROM {NOTES}")  # noqa: S608
    with connection.cursor() as cursor:
        there = installed(cursor)
    remove(None, plan=[1])
    article()
    assert total() == 2
    install(apps.get_app_config("articles"))
    with connection.cursor() as cursor:
        assert installed(cursor) == there
    assert total() == 2
    article()
    assert total() == 3


def test_a_table_that_lost_its_triggers_gets_them_again_and_what_happened_meanwhile_is_seen():
    article()
    assert total() == 1
    remove(None, plan=[1])
    Article.objects.update(hidden=True)
    call_command("migrate", verbosity=0)
    assert total() == 0
    Article.objects.update(hidden=False)
    assert total() == 1


def test_emptied_tables_are_empty():
    article()
    assert total() == 1
    call_command("flush", verbosity=0, interactive=False)
    assert total() == 0
    article()
    assert total() == 1


def test_a_process_that_was_forked_off_knows_what_changes_after():
    report = article(countries=["GB"])
    assert total() == 1
    connections.close_all()
    child = os.fork()
    if child == 0:
        Article.objects.filter(pk=report.pk).update(hidden=True)
        connections.close_all()
        os._exit(indexing.find("articles").total)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert total() == 0


def test_many_threads_that_ask_and_change_see_whole_changes_only():
    reports = [article("Er sagte: ja.", countries=["GB"]) for _ in range(3)]
    for report in reports:
        meeting(reports=[report], countries=["GB"])
        quote(report, "ja")
    wrong = []

    def asking():
        try:
            for _ in range(25):
                found = indexing.find("articles")
                numbers = dict(found.counts("country"))
                if set(numbers.values()) - {found.total} or len(numbers) > 1:
                    wrong.append(numbers)
        finally:
            connections.close_all()

    threads = [Thread(target=asking) for _ in range(3)]
    for thread in threads:
        thread.start()
    for code in ("RU", "FR", "DE", "AT"):
        with transaction.atomic():
            for report in reports:
                article(countries=[code]).countries.set(report.countries.all())
    for thread in threads:
        thread.join()
    assert not wrong
    same.check("all of it")
