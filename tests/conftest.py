"""What all tests share: plain builders, no network, no order."""

import gc
import os

import pytest
from django.db import connection, transaction
from django.test import TransactionTestCase

from tests import emptying

# Playwright's loop runs in the thread that also talks to the database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

DATABASE = {"db", "transactional_db", "live_server"}
# What these look at is what pages, forms and the matching make of rows, which Django fetches alike everywhere: with
# BRIEF=1 they run once, and so do what benchmarks make and the longest of decisions. What asks a database in a way of
# its own (search, lists, facets, exports, imports, decisions, faults) runs on each.
ONCE = """
access/test_accounts access/test_logins access/test_matrix access/test_roles access/test_sessions access/test_tokens
admin/test_editing admin/test_error_reports admin/test_history admin/test_history_activity admin/test_history_undo
admin/test_import_undo admin/test_meeting_page admin/test_merging admin/test_pages admin/test_person_page
admin/test_report_page admin/test_report_page_fixes admin/test_report_page_meetings admin/test_report_page_saved
admin/test_sources browsing/test_actors browsing/test_calendar_page browsing/test_cards browsing/test_citing
browsing/test_codebook browsing/test_dossiers browsing/test_entities browsing/test_error_reports
browsing/test_event_rows browsing/test_languages browsing/test_linked browsing/test_map_page browsing/test_matrix
browsing/test_meeting_life browsing/test_meeting_page browsing/test_network_pages browsing/test_object_pages
browsing/test_official_page browsing/test_openapi browsing/test_problems browsing/test_report_page
browsing/test_search_page browsing/test_sharing browsing/test_statements corrections/test_undoing editing/test_bulk
editing/test_second_installation hostile/test_pages importing/test_life importing/test_out_and_in_again
importing/test_references importing/test_removing importing/test_statements importing/test_who_is_who
review/test_answers review/test_desk review/test_questions tests/test_corpus tests/test_drawn tests/test_growth
tests/test_limits
""".split()
# Their single tests take longest.
LONG = "faults/test_provoked hostile/test_pages importing/test_who_is_who tests/test_run browser/test_story".split()


@pytest.hookimpl(wrapper=True)
def pytest_collection_modifyitems(items):
    """Mark the tests that ask the database; pytest-django lets no other one near it, so the mark misses none.

    What takes longest goes first: begun at the end, it would keep one core at work while the others have nothing to do.
    """
    for item in items:
        if file_of(item) in ONCE:
            item.add_marker(pytest.mark.once)
        if item.get_closest_marker("django_db") or DATABASE.intersection(item.fixturenames):
            item.add_marker(pytest.mark.database)
    # Choosing by marks and the order of pytest-django come between.
    yield
    items.sort(key=lambda item: file_of(item) not in LONG)


def file_of(item):
    """The name of a test's file, with its folder."""
    return "/".join(item.path.with_suffix("").parts[-2:])


def pytest_collection_finish():
    """All that was imported and collected stays: nobody needs to go through it for garbage again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The empty database, which tests that commit leave as it was."""
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch:
        emptying.filled()
        patch.setattr(TransactionTestCase, "_fixture_teardown", emptying.empty)
        yield


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix):
    """A database that need not outlive the tests: nothing waits until it is on the disk.

    What a crash may cost is tried by processes of their own on files of their own, as an installation has them.
    """
    options = dict(connection.settings_dict["OPTIONS"])
    if connection.vendor == "sqlite":
        options["init_command"] = options["init_command"].replace("synchronous=FULL", "synchronous=OFF")
    else:
        options["options"] = "-c synchronous_commit=off -c jit=off"
    connection.settings_dict["OPTIONS"] = options


@pytest.fixture(scope="module")
def shared(django_db_setup, django_db_blocker):
    """A transaction around those of the tests of one file: what the file's fixtures make in it is made once.

    Each test still takes back what it does itself. Not for files of which a test commits.
    """
    with django_db_blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture
def editor(django_user_model):
    """Somebody who may do everything in the admin."""
    return django_user_model.objects.create_superuser("editor", "editor@example.org", "correct horse battery")


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    """Passwords that cost no time: no test tries to guess one."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
