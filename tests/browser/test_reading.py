"""A reader finds a report, opens a quote at its passage, and changes the language; with and without JavaScript."""

import pytest
from playwright.sync_api import expect

from tests.browser.windows import window_of
from tests.builders import article, meeting, mention, person, quote, source, span

# What htmx notes of a request that a later one made needless.
BODY = "\n\n".join(
    [
        "Die britische Außenministerin Anna Beispiel 🇬🇧 kam am Montag zu Boris Muster.",
        *("Es folgte ein Absatz, der nichts zur Sache tat." for _ in range(40)),
        "Zum Schluss sagte sie: „Wir sprechen weiter miteinander.“",
    ]
)


@pytest.fixture
def report():
    """A long report whose quote stands at its end."""
    anna, boris = person("Anna Beispiel", "GB", "Außenministerin"), person("Boris Muster", "RU", "Außenminister")
    made = article(BODY, "2022-02", [anna, boris], ["GB", "RU"], title="Besuch am Montag", source=source())
    mention(made, "Anna Beispiel", person=anna)
    quote(made, "Wir sprechen weiter miteinander.", anna)
    meeting("2022-02-07", [anna, boris], ["GB", "RU"], [(made, "kam am Montag zu Boris Muster")])
    article("Etwas anderes.", "2021", countries=["FR"], title="Etwas anderes")
    return made


@pytest.fixture
def complaints(page):
    """What the browser's console complains about."""
    found = []
    page.on("console", lambda message: found.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    yield found
    assert not found


def test_from_filters_to_the_passage(page, report, complaints):
    page.goto("/articles/")
    page.get_by_label("From").fill("2022-02")
    page.keyboard.press("Enter")
    page.wait_for_url("**date_after=2022-02**")
    page.get_by_role("link", name="United Kingdom").first.click()
    page.wait_for_url("**country=GB**")
    page.locator("#f-official").press_sequentially("Anna Beispiel")
    page.locator("#options-official option").first.wait_for(state="attached")
    page.keyboard.press("Enter")
    page.wait_for_url("**official=anna-beispiel**")
    expect(page.locator("#count")).to_contain_text("1 report")
    page.get_by_role("link", name="Besuch am Montag").click()
    page.locator(".found.quotes blockquote a").click()
    start, end = span(report, "Wir sprechen weiter miteinander.")
    page.wait_for_url(f"**#c{start}-{end}")
    passage = page.locator(f"#c{start}-{end}")
    assert passage.inner_text() == "Wir sprechen weiter miteinander."
    assert passage.evaluate("element => element.matches(':target')")
    box = passage.bounding_box()
    assert 0 <= box["y"] < 900


def test_any_passage_can_be_opened(page, report, complaints):
    start = BODY.index("am Montag zu Boris")
    page.goto(f"/articles/{report.pk}/#c{start}-{start + len('am Montag zu Boris')}")
    assert "".join(page.locator("mark.passage").all_inner_texts()) == "am Montag zu Boris"
    page.goto(f"/articles/{report.pk}/#c0-3")
    assert page.locator("mark.passage").all_inner_texts() == ["Die"]


def test_without_javascript(chromium, live_server, report):
    context = window_of(chromium, live_server, java_script_enabled=False, locale="de-DE")
    page = context.new_page()
    page.goto("/meetings/?country=GB&country=RU")
    page.get_by_role("link", name="Anna Beispiel – Boris Muster").click()
    page.get_by_role("link", name="kam am Montag zu Boris Muster").click()
    page.wait_for_url("**#c*")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("link", name="Reports", exact=True).first).to_be_visible()
    context.close()


@pytest.mark.parametrize(
    "path", ["/", "/articles/", "/meetings/", "/officials/", "/countries/", "/quotes/", "/countries/GB/RU/"]
)
def test_no_page_is_wider_than_a_phone(page, report, complaints, path):
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
