"""A reader reports an error with a selection, and without JavaScript; an editor finds it and decides."""

import re

import pytest
from playwright.sync_api import expect

from articles.models import ErrorReport
from tests.browser.windows import window_of
from tests.builders import article, mention, person, quote, span

BODY = (
    "Anna Beispiel 🇬🇧 kam am Montag zu Boris Muster 🇷🇺 nach Wien.\n\n"
    "Zum Schluss sagte sie:\n„Wir sprechen weiter.“ Das war alles.\n\nEin dritter Absatz."
)


@pytest.fixture(autouse=True)
def quick(settings):
    """The browser types faster than any person."""
    settings.ERROR_FORM_SECONDS = 0


@pytest.fixture
def report():
    """A report with marks and signs beyond the first plane, so that offsets are not those of the browser."""
    anna = person("Anna Beispiel", "GB")
    made = article(BODY, "2022-02", [anna], ["GB"], title="Besuch am Montag")
    mention(made, "Anna Beispiel", person=anna)
    quote(made, "Wir sprechen weiter.", anna)
    return made


@pytest.fixture
def complaints(page):
    """What the browser's console complains about."""
    found = []
    page.on("console", lambda message: found.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    yield found
    assert not found


SELECT = """([first, last]) => {
  const walker = document.createTreeWalker(document.getElementById("text"), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.data.includes(first)) range.setStart(node, node.data.indexOf(first));
    if (node.data.includes(last)) range.setEnd(node, node.data.indexOf(last) + last.length);
  }
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}"""


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("Boris", "Muster", "Boris Muster"),
        (" nach Wien", "nach Wien.", "nach Wien."),
        ("Beispiel", " zu ", "Beispiel 🇬🇧 kam am Montag zu"),
        ("sprechen", "weiter", "sprechen weiter"),
        ("nach Wien", "Zum Schluss", "nach Wien.\n\nZum Schluss"),
        ("alles", "dritter", "alles.\n\nEin dritter"),
    ],
)
def test_selected_words_can_be_reported(page, report, complaints, first, last, words):
    page.goto(report.get_absolute_url())
    offer = page.get_by_role("link", name="Report an error in the selected words")
    assert not offer.is_visible()
    page.evaluate(SELECT, [first, last])
    offer.click()
    page.wait_for_url("**/errors/new/**")
    assert page.locator("mark.passage").evaluate("mark => mark.textContent") == words
    page.get_by_label("What is wrong?").fill("It was Tuesday.")
    page.get_by_role("button", name="Send").click()
    page.get_by_role("heading", name="Thank you.").wait_for()
    kept = ErrorReport.objects.get()
    assert kept.passage == words
    assert report.body[kept.start : kept.end] == words
    page.get_by_role("link", name="Back to").click()
    expect(page).to_have_url(re.compile(re.escape(report.get_absolute_url()) + "$"))


def test_a_finger_can_press_the_offer(chromium, live_server, report):
    context = window_of(chromium, live_server, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(report.get_absolute_url())
    page.evaluate(SELECT, ["Boris", "Muster"])
    page.get_by_role("link", name="Report an error in the selected words").tap()
    expect(page.locator("mark.passage")).to_have_text("Boris Muster")
    context.close()


def test_the_offer_goes_when_nothing_is_selected_any_more(page, report, complaints):
    page.goto(report.get_absolute_url())
    page.evaluate(SELECT, ["Boris", "Muster"])
    offer = page.get_by_role("link", name="Report an error in the selected words")
    offer.wait_for()
    page.evaluate("getSelection().removeAllRanges()")
    offer.wait_for(state="hidden")
    page.evaluate("getSelection().selectAllChildren(document.querySelector('h1'))")
    assert not offer.is_visible()


def test_a_whole_paragraph_ends_where_its_words_end(page, report, complaints):
    page.goto(report.get_absolute_url())
    page.locator("#text p").last.click(click_count=3, position={"x": 5, "y": 8})
    page.get_by_role("link", name="Report an error in the selected words").click()
    expect(page.locator("mark.passage")).to_have_text("Ein dritter Absatz.")


def test_without_javascript(chromium, live_server, report):
    context = window_of(chromium, live_server, java_script_enabled=False)
    page = context.new_page()
    page.goto(report.get_absolute_url())
    assert not page.get_by_role("link", name="Report an error in the selected words").is_visible()
    page.get_by_role("link", name="Report an error in this paragraph").nth(1).click()
    expect(page.locator("mark.passage")).to_contain_text("Zum Schluss sagte sie:")
    page.go_back()
    page.get_by_role("link", name="Report an error in this quote").click()
    page.get_by_label("What is wrong?").fill("She did not say so.")
    page.get_by_role("button", name="Send").click()
    page.get_by_role("heading", name="Thank you.").wait_for()
    kept = ErrorReport.objects.get()
    assert (kept.kind, [kept.start, kept.end]) == ("quote", span(report, "Wir sprechen weiter."))
    context.close()


def test_a_passage_can_still_be_opened_beside_the_links(page, report, complaints):
    start, end = span(report, "dritter")
    page.goto(f"{report.get_absolute_url()}#c{start}-{end}")
    assert page.locator("mark.passage").all_inner_texts() == ["dritter"]


def test_the_form_is_no_wider_than_a_phone(page, report, complaints):
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(f"/errors/new/?page={report.get_absolute_url()}&start=0&end=20")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.keyboard.press("Tab")
    assert not page.get_by_label("Leave this field empty").evaluate("field => field === document.activeElement")


def test_an_editor_finds_it_and_decides(logged_in, report, complaints):
    page = logged_in
    page.goto(f"/errors/new/?page={report.get_absolute_url()}&start=0&end=13")
    page.get_by_label("What is wrong?").fill("Her name is Anne.")
    page.get_by_role("button", name="Send").click()
    page.get_by_role("heading", name="Thank you.").wait_for()
    page.goto("/admin/articles/errorreport/")
    page.get_by_role("link", name="Her name is Anne.").click()
    expect(page.locator(".newsroom-passage mark")).to_have_text("Anna Beispiel")
    page.get_by_label("Reason").fill("Her own page says so.")
    page.get_by_role("button", name="Accept").click()
    page.get_by_text("The error report is now: accepted.").wait_for()
    page.get_by_role("link", name="Her name is Anne.").click()
    expect(page.get_by_role("row", name="Her own page says so.")).to_be_visible()
