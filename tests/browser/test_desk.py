"""An editor at the review desk: by keys alone, by forms without scripts, undone, fixed and put off."""

import re

import pytest
from playwright.sync_api import expect

from articles.importing import store
from articles.models import Correction, Question, Quote
from tests.browser.windows import window_of
from tests.importing.scripted import Script

DESK = "/admin/articles/question/"
TEXT = (
    'date 2031-05-07 Anna Berg kam in Wien an. "Es regnet", hieß es dort. "Es schneit", sagte jemand. '
    "Anna Berg meint wohl, es taue."
)


@pytest.fixture
def quotes(transactional_db, monkeypatch):
    """A report with two quotes of nobody and a doubtful one."""
    from_nobody = [{"words": "Es regnet"}, {"words": "Es schneit"}]
    doubtful = {"words": "es taue", "by": "Anna Berg", "type": "indirect", "confidence": 0.3}
    script = Script().install(monkeypatch)
    people = [("Anna Berg", "Außenministerin", "DE")]
    delivered = script.report("wetter.txt", TEXT, people=people, quotes=[*from_nobody, doubtful])
    return store(delivered).article


@pytest.fixture
def problems(page):
    """What the browser complains of."""
    found = []
    page.on("console", lambda message: found.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


def heading(page):
    return page.locator("#question")


def marked(page):
    return page.locator(".desk-question mark").first


def test_by_keys_alone(logged_in, quotes, problems):
    page = logged_in
    page.goto(DESK)
    expect(heading(page)).to_have_text("Who says this?")
    expect(heading(page)).to_be_focused()
    expect(marked(page)).to_have_text("Es regnet")
    page.keyboard.press("j")
    expect(marked(page)).to_have_text("Es schneit")
    page.keyboard.press("k")
    expect(marked(page)).to_have_text("Es regnet")
    page.keyboard.press("1")
    expect(page.get_by_role("radio", name=re.compile("Anna Berg"))).to_be_checked()
    page.keyboard.press("a")
    expect(marked(page)).to_have_text("Es schneit")
    expect(heading(page)).to_be_focused()
    assert Quote.objects.get(text="Es regnet").speaker.name == "Anna Berg"
    page.keyboard.press("u")
    expect(marked(page)).to_have_text("Es regnet")
    assert Quote.objects.get(text="Es regnet").speaker is None
    page.keyboard.press("r")
    expect(marked(page)).to_have_text("Es schneit")
    assert not Quote.objects.filter(text="Es regnet").exists()
    page.keyboard.press("l")
    expect(heading(page)).to_have_text("Is this a quote, and is it right?")
    page.keyboard.press("a")
    expect(heading(page)).to_have_text("Nothing waits")
    assert sorted(Correction.objects.filter(withdrawn_at=None).values_list("action", flat=True)) == [
        "confirm",
        "delete",
    ]
    assert problems == []


def test_letters_that_are_typed_press_nothing(logged_in, quotes):
    page = logged_in
    page.goto(DESK)
    page.get_by_label("Why (optional)").fill("")
    page.get_by_label("Why (optional)").press_sequentially("a real flaw, j k l u?")
    expect(page.get_by_label("Why (optional)")).to_have_value("a real flaw, j k l u?")
    page.keyboard.press("Tab")
    page.keyboard.press("Control+a")
    expect(marked(page)).to_have_text("Es regnet")
    assert not Correction.objects.exists()
    page.keyboard.press("?")
    page.get_by_label("keys are on").uncheck()
    page.locator("#desk-keys summary").focus()
    page.keyboard.press("r")
    page.reload()
    expect(page.locator(".desk-accept kbd")).to_be_hidden()
    page.keyboard.press("r")
    expect(marked(page)).to_have_text("Es regnet")
    assert not Correction.objects.exists()


def test_fixed_in_its_form_and_back_at_the_desk(logged_in, quotes):
    page = logged_in
    page.goto(DESK + "?kind=quote")
    page.keyboard.press("f")
    page.wait_for_url("**/admin/articles/quote/**")
    page.get_by_label("denied").check()
    page.get_by_role("button", name="Save", exact=True).click()
    expect(heading(page)).to_have_text("Nothing waits")
    assert Quote.objects.get(text="es taue").denied


def test_without_scripts(chromium, live_server, editor, quotes):
    context = window_of(chromium, live_server, java_script_enabled=False)
    page = context.new_page()
    page.goto("/admin/login/?next=" + DESK)
    page.get_by_label("Username").fill("editor")
    page.get_by_label("Password").fill("correct horse battery")
    page.get_by_role("button", name="Log in").click()
    expect(heading(page)).to_have_text("Who says this?")
    expect(page.locator(".desk-accept kbd")).to_be_hidden()
    page.get_by_label("Anna Berg").check()
    page.get_by_role("button", name="The chosen one").click()
    assert Quote.objects.get(text="Es regnet").speaker.name == "Anna Berg"
    page.get_by_role("button", name="Undo").click()
    expect(marked(page)).to_have_text("Es regnet")
    page.get_by_role("button", name="Later").click()
    expect(marked(page)).to_have_text("Es schneit")
    page.get_by_role("button", name="No quote").click()
    page.get_by_role("button", name="It is right").click()
    expect(heading(page)).to_have_text("Nothing waits")
    assert Question.objects.open().get().later_by == editor
    context.close()


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_sticks_out(logged_in, quotes, width):
    page = logged_in
    page.set_viewport_size({"width": width, "height": 844})
    for path in (DESK, DESK + "rates/"):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
