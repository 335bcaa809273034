"""Filters in a browser: lists change as one types and clicks, the keyboard stays where it was, the way back works."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.inspection import barriers, misfits
from tests.builders import article, meeting, person

LISTS = """
/articles/?country=RU&not_language=en /meetings/?country=XX&date_after=2022-02&date_before=2022-02 /countries/
/officials/?office=foreign&sort=name /quotes/?official=niemand /values/meetings/country/
""".split()
OPENED = "document.querySelectorAll('details').forEach((one) => { one.open = true; })"


@pytest.fixture(autouse=True)
def collection():
    """Two meetings with a report each."""
    anna, boris = person("Anna Beispiel", "GB"), person("Boris Muster", "RU")
    talk = article("Beispiel und Muster sprachen in Wien.", "2022-02-11", [anna, boris], ["GB", "RU"])
    visit = article("Muster reiste nach Paris.", "2021-05-03", [boris], ["RU", "FR"])
    meeting("2022-02-11", [anna, boris], ["GB", "RU"], [talk])
    meeting("2021-05-03", [boris], ["RU", "FR"], [visit], format="phone")


def test_filters_as_one_types_and_clicks(page):
    page.goto("/meetings/")
    page.evaluate("window.loaded = 'once'")
    count, rows = page.get_by_role("status"), page.locator(".rows > li")

    # Words are found while they are typed, and the cursor stays among them.
    page.get_by_label("Search", exact=True).focus()
    page.keyboard.type("paris", delay=30)
    expect(count).to_have_text("1 meeting")
    expect(page).to_have_url(re.compile(r"/meetings/\?q=paris$"))
    page.keyboard.type("x")
    expect(page.get_by_text("Nothing matches all of this.")).to_be_visible()
    assert page.get_by_label("Search", exact=True).input_value() == "parisx"
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.press("Delete")
    expect(rows).to_have_count(2)

    # A value is chosen by the keyboard; the focus stays at it.
    page.get_by_role("link", name="United Kingdom").first.focus()
    page.keyboard.press("Enter")
    expect(count).to_have_text("1 meeting")
    expect(page).to_have_url(re.compile(r"/meetings/\?country=GB$"))
    expect(page.get_by_role("checkbox", name="United Kingdom")).to_be_checked()
    expect(page.get_by_role("checkbox", name="United Kingdom")).to_be_focused()

    # Names are offered as one types; what is chosen becomes a value, and the field is free for another one.
    official = page.locator("#f-official")
    official.focus()
    page.keyboard.type("bo", delay=30)
    expect(page.locator("#options-official option")).to_have_attribute("value", "Boris Muster")
    official.fill("Boris Muster")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"\?country=GB&official=boris-muster$"))
    expect(official).to_have_value("")
    expect(official).to_be_focused()

    # Taken away, and all the way back and forth.
    page.get_by_role("checkbox", name="United Kingdom").click()
    expect(page).to_have_url(re.compile(r"/meetings/\?official=boris-muster$"))
    expect(rows).to_have_count(2)
    assert page.evaluate("window.loaded") == "once"
    page.go_back()
    expect(page).to_have_url(re.compile(r"\?country=GB&official=boris-muster$"))
    expect(rows).to_have_count(1)
    page.go_back()
    expect(page).to_have_url(re.compile(r"/meetings/\?country=GB$"))
    expect(page.get_by_role("checkbox", name="Boris Muster")).to_have_count(0)
    page.go_forward()
    expect(page.get_by_role("checkbox", name="Boris Muster")).to_be_checked()


def test_what_is_overtaken_is_no_error(page):
    """The answer to the first letters takes long; the list is that of the whole word, and the console stays empty."""
    said, asked = [], []
    page.on("console", lambda message: said.append(message.text))

    def answered(route):
        asked.append(route.request.url)
        if len(asked) > 1:
            route.continue_()

    page.goto("/meetings/")
    page.route("**/meetings/?q=*", answered)
    field = page.get_by_label("Search", exact=True)
    field.press_sequentially("pa")
    expect(page.locator("#results")).to_contain_class("htmx-request")
    field.press_sequentially("ris")
    expect(page).to_have_url(re.compile(r"/meetings/\?q=paris$"))
    expect(page.get_by_role("status")).to_have_text("1 meeting")
    assert len(asked) == 2, "one was overtaken"
    assert not said


@pytest.mark.parametrize("width", [390, 1280])
def test_open_filters_keep_nobody_out(page, width):
    page.set_viewport_size({"width": width, "height": 900})
    for path in LISTS:
        page.goto(path)
        page.evaluate(OPENED)
        assert not barriers(page) + misfits(page), path
