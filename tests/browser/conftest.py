"""A real browser: Debian's Chromium, driven over the page's own protocol."""

import os
import shutil

import pytest
from django.conf import settings
from playwright.sync_api import expect, sync_playwright

from tests.browser.windows import PATIENCE, window_of

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()


def pytest_collection_modifyitems(items):
    """Everything in this folder drives a browser and asks the database from several threads."""
    for item in items:
        if "tests/browser/" in str(item.path):
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.django_db(transaction=True))


@pytest.fixture(scope="session")
def chromium():
    """The browser, started once."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell") or shutil.which("chromium")
    if not path:
        pytest.fail("No chromium here: install Debian's package chromium-headless-shell or set CHROMIUM to its path.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        expect.set_options(timeout=PATIENCE)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium, live_server):
    """An empty page on the running site; `page.goto("/articles/")` opens one of its pages."""
    context = window_of(chromium, live_server, viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.fixture
def logged_in(page, live_server, client, editor):
    """The same page with the editor logged in; the form for that has a test of its own."""
    client.force_login(editor)
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
    return page
