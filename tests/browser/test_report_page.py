"""An editor puts a report right beside its text: by mouse, by keyboard alone, and without JavaScript."""

import pytest

from articles.models import Mention, Person, Quote
from tests.browser.windows import window_of
from tests.builders import article, meeting, mention, person, quote, source, span

BODY = "\n\n".join(
    [
        "Die britische Außenministerin Anna Beispiel 🇬🇧 kam am Montag zu Boris Muster.",
        *(f"Es folgte ein Absatz, der nichts zur Sache tat ({number})." for number in range(40)),
        "Am Abend sagte Beispiel: „Wir sprechen weiter miteinander.“ Ihr Begleiter Karl Erdacht schwieg.",
    ]
)


@pytest.fixture
def report(transactional_db):
    """A report with marks at both ends of a long text."""
    anna, boris = person("Anna Beispiel", "GB", "Außenministerin"), person("Boris Muster", "RU", "Außenminister")
    person("Carla Beispiel", "AT")
    made = article(BODY, "2022-02", [anna, boris], ["GB", "RU"], title="Besuch am Montag", source=source())
    for number, who in enumerate((anna, boris), 1):
        seen = {"name": who.name, "spans": [span(made, who.name)], "found": who, "identity": who, "person": who}
        sighting = made.sightings.create(key=f"p{number}", **seen)
        mention(made, who.name, person=who, form="name", sighting=sighting)
    start = BODY.rindex("Beispiel:")
    Mention.objects.create(
        article=made, start=start, end=start + 8, text="Beispiel", kind="person", person=anna, form="surname",
        confidence=0.5,
    )  # fmt: skip
    quote(made, "Wir sprechen weiter miteinander.", anna)
    meeting("2022-02-07", [anna, boris], ["GB", "RU"], [(made, "kam am Montag zu Boris Muster.")])
    return made


@pytest.fixture
def complaints(page):
    """What the browser complains about: scripts and styles that the policy forbids, failing addresses."""
    found = []
    page.on("console", lambda message: found.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    yield found
    assert [one for one in found if "409" not in one] == []


@pytest.fixture
def opened(logged_in, report, complaints):
    """The report's edit page."""
    logged_in.goto(f"/admin/articles/article/{report.pk}/change/")
    return logged_in


def panel(page):
    """The panel beside the text."""
    return page.get_by_role("dialog")


def saved(page):
    """Save, and wait for the sentence that says so."""
    panel(page).get_by_role("button", name="Save").click()
    page.get_by_role("status").get_by_text("Saved:").wait_for()
    panel(page).wait_for(state="hidden")


def select(page, words):
    """Select words of the text with the mouse."""
    ends = page.evaluate(
        """words => {
            const walker = document.createTreeWalker(document.getElementById("report-text"), NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const at = walker.currentNode.data.indexOf(words);
                if (at < 0) continue;
                walker.currentNode.parentElement.scrollIntoView({ block: "center" });
                const range = document.createRange();
                range.setStart(walker.currentNode, at);
                range.setEnd(walker.currentNode, at + words.length);
                const parts = [...range.getClientRects()];
                const [first, last] = [parts[0], parts[parts.length - 1]];
                const middle = (part) => (part.top + part.bottom) / 2;
                return [first.left + 1, middle(first), last.right - 1, middle(last)];
            }
        }""",
        words,
    )
    page.mouse.move(*ends[:2])
    page.mouse.down()
    page.mouse.move(*ends[2:], steps=5)
    page.mouse.up()


def test_a_mark_means_somebody_else(opened, report):
    opened.locator("#report-text").get_by_role("link", name="Beispiel", exact=True).click()
    box = panel(opened)
    box.get_by_role("heading", name="“Beispiel”").wait_for()
    assert box.get_by_role("radio", name="Anna Beispiel").is_checked()
    box.get_by_label("search by name").fill("carla beisp")
    box.get_by_role("radio", name="Carla Beispiel").check()
    box.get_by_label("Why").fill("andere Beispiel")
    scrolled = opened.locator("#report-text").evaluate("text => text.scrollTop")
    saved(opened)
    assert Mention.objects.get(form="surname").person.name == "Carla Beispiel"
    mark = opened.locator("#report-text").get_by_role("link", name="Beispiel", exact=True)
    assert mark.get_attribute("title") == "Carla Beispiel"
    assert mark.evaluate("element => element === document.activeElement")
    assert scrolled > 0
    assert opened.locator("#report-text").evaluate("text => text.scrollTop") == scrolled
    assert opened.locator("#facts-people").get_by_role("link", name="Carla Beispiel", exact=True).is_visible()


def test_selected_words_become_a_mention_of_a_new_person(opened, report):
    select(opened, "Karl Erdacht")
    box = panel(opened)
    box.get_by_role("heading", name="“Karl Erdacht”").wait_for()
    assert box.get_by_role("radio", name="a new person").is_checked()
    saved(opened)
    made = Mention.objects.get(text="Karl Erdacht")
    assert BODY[made.start : made.end] == "Karl Erdacht"
    assert made.person.name == "Karl Erdacht"
    assert opened.locator("#report-text").get_by_role("link", name="Karl Erdacht").is_visible()


def test_words_selected_inside_of_a_link_and_behind_a_flag_are_found_where_they_stand(opened, report):
    select(opened, "kam am Montag")
    panel(opened).get_by_role("link", name="quote").click()
    panel(opened).get_by_role("heading", name="A new quote").wait_for()
    panel(opened).get_by_role("radio", name="Boris Muster").check()
    saved(opened)
    made = Quote.objects.get(text="kam am Montag")
    assert [made.start, made.end] == span(report, "kam am Montag")


def test_a_quote_gets_another_speaker_and_other_words(opened, report):
    opened.locator("#facts-quotes").get_by_role("link", name="Put right").click()
    panel(opened).get_by_role("radio", name="Boris Muster").first.check()
    saved(opened)
    assert Quote.objects.get().speaker.name == "Boris Muster"
    opened.get_by_text("Wir sprechen weiter miteinander.").first.click()
    panel(opened).get_by_text("Where it begins and ends").click()
    take = panel(opened).get_by_role("button", name="Take the words selected")
    assert take.is_disabled()
    select(opened, "sprechen weiter")
    take.click()
    saved(opened)
    assert Quote.objects.get().text == "sprechen weiter"


def test_by_keyboard_alone(opened, report):
    opened.keyboard.press("j")
    focused = "document.activeElement.textContent"
    assert opened.evaluate(focused) == "Anna Beispiel"
    opened.keyboard.press("j")
    opened.keyboard.press("ArrowDown")
    opened.keyboard.press("k")
    assert opened.evaluate(focused) == "Boris Muster"
    opened.keyboard.press("u")
    assert opened.evaluate(focused) == "Beispiel"
    opened.keyboard.press("Enter")
    panel(opened).wait_for()
    assert opened.evaluate(focused) == "“Beispiel”"
    opened.keyboard.press("Escape")
    panel(opened).wait_for(state="hidden")
    assert opened.evaluate(focused) == "Beispiel"
    opened.keyboard.press("Enter")
    panel(opened).get_by_role("radio", name="Anna Beispiel").focus()
    opened.keyboard.press("ArrowDown")
    panel(opened).get_by_label("Why").focus()
    opened.keyboard.type("jk?")
    opened.keyboard.press("Enter")
    panel(opened).wait_for(state="hidden")
    assert Mention.objects.get(form="surname").person.name == "Boris Muster"
    assert opened.evaluate(focused) == "Beispiel"


def test_the_keys_are_shown_and_can_be_turned_off(opened):
    opened.keyboard.press("?")
    opened.get_by_role("heading", name="Keyboard").wait_for()
    opened.get_by_label("Single letters work as keys").uncheck()
    opened.keyboard.press("Escape")
    opened.get_by_role("heading", name="Keyboard").wait_for(state="hidden")
    opened.keyboard.press("j")
    assert opened.evaluate("document.activeElement.textContent") != "Anna Beispiel"
    opened.reload()
    assert not opened.locator("#report-keys-on").is_checked()


def test_the_text_is_one_tab_stop_and_no_trap(opened):
    opened.locator("#report-text").focus()
    stops = []
    for _number in range(4):
        opened.keyboard.press("Tab")
        stops.append(opened.evaluate("document.activeElement.closest('#report-text') !== null"))
    assert stops == [True, False, False, False]


def test_two_editors_on_one_quote(opened, report, live_server, chromium, django_user_model):
    opened.locator("#facts-quotes").get_by_role("link", name="Put right").click()
    panel(opened).get_by_label("Type").select_option("reported")
    Quote.objects.get()
    other = window_of(chromium, live_server)
    django_user_model.objects.create_superuser("anna", "a@example.org", "correct horse battery")
    page = other.new_page()
    page.goto(f"/admin/login/?next=/admin/articles/article/{report.pk}/change/")
    page.get_by_label("Username").fill("anna")
    page.get_by_label("Password").fill("correct horse battery")
    page.get_by_role("button", name="Log in").click()
    page.locator("#facts-quotes").get_by_role("link", name="Put right").click()
    panel(page).get_by_role("radio", name="Boris Muster").first.check()
    panel(page).get_by_label("Why").fill("gehört")
    saved(page)
    other.close()
    panel(opened).get_by_role("button", name="Save").click()
    panel(opened).get_by_role("alert").get_by_text("anna changed this on").wait_for()
    assert "gehört" in panel(opened).get_by_role("alert").inner_text()
    assert panel(opened).get_by_label("Type").input_value() == "reported"
    assert Quote.objects.get().type == "direct"
    saved(opened)
    assert (Quote.objects.get().type, Quote.objects.get().speaker.name) == ("reported", "Boris Muster")


def test_without_javascript(chromium, live_server, report, editor):
    context = window_of(chromium, live_server, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"/admin/login/?next=/admin/articles/article/{report.pk}/change/")
    page.get_by_label("Username").fill("editor")
    page.get_by_label("Password").fill("correct horse battery")
    page.get_by_role("button", name="Log in").click()
    page.locator("#report-text").get_by_role("link", name="Beispiel", exact=True).click()
    page.get_by_label("search by name").fill("carla")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("radio", name="Carla Beispiel").check()
    page.get_by_role("button", name="Save").click()
    page.locator(".messagelist .success").wait_for()
    assert Mention.objects.get(form="surname").person.name == "Carla Beispiel"
    page.get_by_role("link", name="Mark words…").click()
    page.get_by_label("Words of the report").fill("Karl Erdacht")
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Save").click()
    page.locator(".messagelist .success").wait_for()
    assert Mention.objects.get(text="Karl Erdacht").person.name == "Karl Erdacht"
    page.locator("#facts-quotes").get_by_role("link", name="Put right").click()
    page.get_by_role("radio", name="Boris Muster").first.check()
    page.get_by_role("button", name="Save").click()
    page.locator(".messagelist .success").wait_for()
    assert Quote.objects.get().speaker.name == "Boris Muster"
    context.close()


def test_not_a_person_at_all_shows_what_hangs_on_it(opened, report):
    opened.locator("#report-text").get_by_role("link", name="Boris Muster", exact=True).click()
    panel(opened).get_by_role("link", name="Not a person at all").click()
    panel(opened).get_by_text("1 meeting loses a participant").wait_for()
    panel(opened).get_by_role("button", name="Not a person: take it out everywhere").click()
    opened.get_by_role("status").get_by_text("“Boris Muster” is no person.").wait_for()
    assert Person.objects.get(name="Boris Muster").rejected
    assert opened.locator("#report-text").get_by_role("link", name="Boris Muster", exact=True).count() == 0


@pytest.mark.parametrize("width", [390, 1280])
def test_page_and_panel_fit_the_screen(opened, width):
    opened.set_viewport_size({"width": width, "height": 800})
    assert opened.evaluate("document.documentElement.scrollWidth") <= width
    opened.locator("#report-text").get_by_role("link", name="Anna Beispiel", exact=True).click()
    save = panel(opened).get_by_role("button", name="Save")
    save.wait_for()
    assert opened.evaluate("document.documentElement.scrollWidth") <= width
    box = save.bounding_box()
    assert 0 <= box["y"] <= 800 - box["height"]
