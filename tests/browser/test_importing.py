"""An importer drops files and folders, chooses, sees it go in, cancels, takes it back; the same without JavaScript."""

import pytest
from playwright.sync_api import expect

from articles.importing import jobs
from articles.management.commands.worker import work_once
from articles.models import Article, ImportItem, ImportJob
from tests.admin.uploading import text
from tests.browser.windows import window_of

UPLOAD = "/admin/articles/importjob/upload/"


@pytest.fixture
def problems(page):
    """What the browser complains of: scripts or styles that the policy forbids, failing addresses."""
    found = []
    page.on("console", lambda message: found.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


@pytest.fixture
def folder(tmp_path):
    """A folder with a report, one more below it, and what an operating system left there."""
    (tmp_path / "inner").mkdir()
    (tmp_path / "empty").mkdir()
    (tmp_path / "1.txt").write_bytes(text(1))
    (tmp_path / "inner" / "2.txt").write_bytes(text(2))
    (tmp_path / ".DS_Store").write_bytes(b"\0")
    return tmp_path


def drop(page, *paths):
    """Drop files or folders from the desktop onto the form."""
    box = page.locator("#import-drop").bounding_box()
    session = page.context.new_cdp_session(page)
    data = {"items": [], "files": [str(path) for path in paths], "dragOperationsMask": 1}
    place = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
    for kind in ("dragEnter", "dragOver", "drop"):
        session.send("Input.dispatchDragEvent", {"type": kind, "data": data, **place})


def status(page):
    """The line that says what was chosen."""
    return page.locator("#import-status")


def test_a_dropped_folder_comes_with_all_that_is_in_it(logged_in, folder, problems):
    page = logged_in
    page.goto(UPLOAD)
    drop(page, folder)
    status(page).get_by_text("2 files chosen").wait_for()
    (folder / "note.docx").write_bytes(b"x" * 2_000_000)
    drop(page, folder / "note.docx")
    status(page).get_by_text("3 files chosen, 2 MB. One of them is of a kind that is not read: note.docx.").wait_for()
    page.get_by_role("button", name="Upload and look through").click()
    page.get_by_role("row", name="2.txt").wait_for()
    assert dict(ImportItem.objects.values_list("name", "planned")) == {
        "1.txt": "new",
        "2.txt": "new",
        "note.docx": "rejected",
    }
    assert problems == []


def test_an_empty_folder_is_said_so(logged_in, folder):
    logged_in.goto(UPLOAD)
    drop(logged_in, folder / "empty")
    status(logged_in).get_by_text("There is no file in what you dropped.").wait_for()


def test_too_much_is_said_before_it_is_sent(logged_in, folder, settings):
    settings.IMPORT_MAX_FILES, settings.IMPORT_MAX_BYTES = 1, 50
    logged_in.goto(UPLOAD)
    logged_in.get_by_label("Files", exact=True).set_input_files([folder / "1.txt", folder / "inner" / "2.txt"])
    status(logged_in).get_by_text("more than 1 files at once").wait_for()
    status(logged_in).get_by_text("more than 0.1 kB at once").wait_for()


def test_choice_progress_and_the_way_back(logged_in, folder, problems):
    page = logged_in
    page.goto(UPLOAD)
    page.get_by_label("Files", exact=True).set_input_files([folder / "1.txt", folder / "inner" / "2.txt"])
    page.get_by_role("button", name="Upload and look through").click()
    page.get_by_role("checkbox", name="Import 1.txt").uncheck()
    page.get_by_text("1 of 2 new reports are chosen.").wait_for()
    page.get_by_role("button", name="Import the chosen reports").click()
    page.get_by_role("status").get_by_text("Waits for the worker: 1 of 2 files").wait_for()
    work_once()
    page.get_by_text("1 report is in the collection by this import.").wait_for()
    assert Article.objects.get().file == "2.txt"
    page.get_by_role("link", name="Take this import back").click()
    page.get_by_label("Why").fill("These were drafts.")
    page.get_by_role("button", name="Take the import back").click()
    page.get_by_text("These were drafts.").wait_for()
    assert not Article.objects.exists()
    assert problems == []


def test_all_of_it_without_javascript(chromium, live_server, editor, folder, client):
    client.force_login(editor)
    context = window_of(chromium, live_server, java_script_enabled=False)
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}
    context.add_cookies([cookie])
    page = context.new_page()
    page.goto(UPLOAD)
    assert page.locator("#import-drop").is_hidden()
    page.locator("#files").set_input_files([folder / "1.txt", folder / "inner" / "2.txt"])
    page.get_by_role("button", name="Upload and look through").click()
    page.get_by_role("checkbox", name="Import 1.txt").uncheck()
    page.get_by_role("button", name="Keep the choice of this page").click()
    page.get_by_text("1 of 2 new reports are chosen.").wait_for()
    page.get_by_role("button", name="Import the chosen reports").click()
    expect(page.locator('noscript meta[http-equiv="refresh"], meta[http-equiv="refresh"]')).to_have_count(1)
    jobs.work_on(ImportJob.objects.get().pk)
    page.get_by_text("1 report is in the collection by this import.").wait_for()
    context.close()
