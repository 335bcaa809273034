"""An editor in a real browser finds a decision, takes it back, and puts it in force again."""

import pytest
from playwright.sync_api import expect

from articles import editing
from articles.importing import Delivered, store
from articles.models import Article, Correction, Meeting, Person, Quote
from tests.browser.test_editing import REPORT


@pytest.fixture
def problems(page):
    """What the browser complains of: scripts or styles that the policy forbids, failing addresses."""
    found = []
    page.on("console", lambda message: found.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


@pytest.fixture
def decided(transactional_db, editor):
    """A report with a quote of which an editor said that somebody else spoke, and a meeting that was none."""
    assert store(Delivered("genf.txt", REPORT.encode())).state == "imported"
    other = Person.objects.create(name="Lisa <b>Ersonnen</b>", slug="lisa")
    editing.add(editor, other, "fehlte")
    row = editing.change(editor, Quote.objects.get(type="direct"), {"speaker": other}, "man hört sie")
    editing.delete(editor, Meeting.objects.get(), "nie geschehen")
    return row


def test_a_decision_is_taken_back_and_put_in_force_again(logged_in, decided, problems):
    page = logged_in
    page.goto(f"/admin/articles/article/{Article.objects.get().pk}/change/")
    page.get_by_role("link", name="History").first.click()
    entry = page.locator(f"#decision-{decided.pk}")
    assert "changed the speaker of the quote" in entry.inner_text()
    assert "Lisa <b>Ersonnen</b>" in entry.inner_text()
    history = page.url
    entry.get_by_role("link", name="Undo…").click()
    page.get_by_label("Why").fill("doch nicht")
    page.get_by_role("button", name="Take it back").click()
    page.locator(".messagelist .success").wait_for()
    assert page.url == history
    assert "doch nicht" in entry.inner_text()
    assert Quote.objects.get(type="direct").speaker.name == "Karl Erdacht"
    entry.get_by_role("link", name="Put in force again…").click()
    page.get_by_role("button", name="Put in force again").click()
    page.locator(".messagelist .success").wait_for()
    assert Quote.objects.get(type="direct").speaker.slug == "lisa"
    assert problems == []


def test_what_builds_upon_a_decision_goes_with_it(logged_in, decided, problems):
    page = logged_in
    page.goto("/admin/articles/correction/")
    page.get_by_label("Action").select_option("add")
    page.get_by_label("Words").fill("fehlte")
    page.get_by_role("button", name="Show").click()
    expect(page.locator(".decision")).to_have_count(1)
    page.get_by_role("link", name="Undo…").click()
    expect(page.locator(".decision-chain")).to_contain_text("man hört sie")
    page.get_by_role("button", name="Take all of them back").click()
    page.get_by_text("2 decisions were taken back.").wait_for()
    assert Correction.objects.filter(withdrawn_at=None).count() == 1
    assert problems == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_pages_fit_the_screen_and_obey_the_policy(logged_in, decided, problems, width, scheme):
    page = logged_in
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    report = Article.objects.get().pk
    for path in ("correction/", f"correction/{decided.pk}/undo/", f"article/{report}/history/"):
        page.goto(f"/admin/articles/{path}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert problems == []
