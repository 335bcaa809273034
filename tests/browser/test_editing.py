"""An editor in a real browser puts things right, imports a zip, reads again, and finds every decision in force."""

import io
import zipfile

import pytest
from django.core.management import call_command

from articles.importing import Delivered, store
from articles.management.commands.worker import work_once
from articles.models import Article, Meeting, Person, Place, Quote

REPORT = """
 date 2021-06-16
Erstes Treffen in Genf

Genf – Der amerikanische Präsident Joe Biden und der russische Präsident Wladimir Putin sind am 16. Juni 2021 in Genf \
zu einem Gespräch zusammengekommen. Beide Seiten sprachen über Rüstungskontrolle.

Der Bundestagsabgeordnete Karl Erdacht sagte in Berlin: „Das Treffen war lange vorbereitet.“ Die Abgeordnete Lisa \
Ersonnen sagte, sie habe davon aus der Zeitung erfahren.
"""


@pytest.fixture
def problems(page):
    """What the browser complains of: scripts or styles that the policy forbids, failing addresses."""
    found = []
    page.on("console", lambda message: found.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


@pytest.fixture
def report(transactional_db):
    """One report, read as every other."""
    assert store(Delivered("genf.txt", REPORT.encode())).state == "imported"
    return Article.objects.get()


def pick(page, field, words, option):
    """Choose in a picker: open it, type, take the option."""
    page.locator(f".field-{field} .select2-selection, .fieldBox.field-{field} .select2-selection").first.click()
    page.locator(".select2-dropdown .select2-search__field").fill(words)
    page.get_by_role("option", name=option, exact=True).click()


def save(page):
    """Save the form and wait for the sentence that says so."""
    page.get_by_role("button", name="Save", exact=True).click()
    page.locator(".messagelist .success").wait_for()


def packed():
    """A zip with two reports and a picture that pretends to be one."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for number in (1, 2):
            text = (
                f"\n date 2022-0{number}\nNotiz {number}\n\nDer Abgeordnete Karl Erdacht reiste nach Oslo ({number})."
            )
            archive.writestr(f"notiz{number}.txt", text)
        archive.writestr("bild.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0")
    return {"name": "post.zip", "mimeType": "application/zip", "buffer": buffer.getvalue()}


def test_decisions_stand_after_an_import_and_another_reading(logged_in, report, problems):
    page = logged_in
    renamed(page)
    respoken(page)
    moved(page)
    imported(page)
    call_command("reextract")
    standing(page, report)
    assert problems == []


def renamed(page):
    """A person gets another name."""
    person = Person.objects.get(name__endswith="Biden")
    page.goto(f"/admin/articles/person/{person.pk}/change/")
    page.get_by_label("Name:").first.fill("Joseph R. Biden")
    page.get_by_label("Why:").fill("voller Name")
    save(page)


def respoken(page):
    """A quote gets another speaker."""
    Person.objects.get_or_create(name="Lisa Ersonnen", defaults={"slug": "lisa-ersonnen"})
    page.goto(f"/admin/articles/quote/{Quote.objects.get(type='direct').pk}/change/")
    pick(page, "speaker", "ersonnen", "Lisa Ersonnen")
    save(page)


def moved(page):
    """A meeting gets another place."""
    Place.objects.get_or_create(name="Helsinki", defaults={"slug": "helsinki"})
    page.goto(f"/admin/articles/meeting/{Meeting.objects.get().pk}/change/")
    pick(page, "place", "hels", "Helsinki")
    save(page)


def imported(page):
    """A zip comes in: seen first, confirmed, taken in by the worker."""
    page.goto("/admin/")
    page.get_by_role("link", name="Import reports").first.click()
    page.get_by_label("Files", exact=True).set_input_files([packed()])
    page.get_by_role("button", name="Upload and look through").click()
    page.get_by_role("row", name="bild.txt").get_by_text("rejected").wait_for()
    assert Article.objects.count() == 1
    page.get_by_role("button", name="Import the chosen reports").click()
    page.get_by_role("status").get_by_text("Waits for the worker").wait_for()
    work_once()
    page.get_by_role("status").get_by_text("Finished").wait_for()
    page.get_by_role("link", name="list with reasons (CSV)").wait_for()
    assert Article.objects.count() == 3


def standing(page, report):
    """Everything that was put right is what readers get, on pages and in the API."""
    person, meeting = Person.objects.get(name="Joseph R. Biden"), Meeting.objects.get(accounts__article=report)
    page.goto(person.get_absolute_url())
    assert "Joseph R. Biden" in page.locator("h1").inner_text()
    page.goto(meeting.get_absolute_url())
    assert "Helsinki" in page.locator("main").inner_text()
    told = page.request.get(f"/api/meetings/{meeting.pk}/").json()
    assert told["place"] == "Helsinki"
    assert "Joseph R. Biden" in {one["name"] for one in told["participants"]}
    quotes = page.request.get(f"/api/articles/{report.pk}/").json()["quotes"]
    assert "lisa-ersonnen" in {quote["speaker"]["slug"] for quote in quotes if quote["speaker"]}
    page.goto("/quotes/?speaker=lisa-ersonnen")
    assert "lange vorbereitet" in page.locator("main").inner_text()


def test_two_entries_are_merged_and_the_old_address_leads_on(logged_in, report, problems):
    page = logged_in
    double = Person.objects.create(name="J. Biden", slug="j-biden")
    person = Person.objects.get(name__endswith="Joe Biden")
    page.goto(f"/admin/articles/person/{person.pk}/change/")
    page.get_by_role("link", name="Merge with another").click()
    page.get_by_label("The other entry's name").fill("j biden")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("link", name="J. Biden").click()
    page.get_by_role("button", name="Merge").click()
    page.locator(".messagelist .success").wait_for()
    page.goto(f"/officials/{double.slug}/")
    assert page.url.endswith(f"/officials/{person.slug}/")
    assert problems == []


@pytest.mark.parametrize(
    "path", ["", "articles/article/", "articles/person/", "articles/meeting/add/", "articles/quote/add/"]
)
@pytest.mark.parametrize("width", [390, 1280])
def test_pages_fit_the_screen_and_obey_the_policy(logged_in, problems, path, width):
    logged_in.set_viewport_size({"width": width, "height": 800})
    logged_in.goto(f"/admin/{path}")
    assert logged_in.evaluate("document.documentElement.scrollWidth") <= width
    assert problems == []


def test_the_editors_pages_speak_german(logged_in, live_server):
    logged_in.context.add_cookies([{"name": "django_language", "value": "de", "url": live_server.url}])
    logged_in.goto("/admin/")
    assert logged_in.get_by_role("link", name="Berichte importieren").first.is_visible()
