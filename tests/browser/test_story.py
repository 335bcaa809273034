"""A day at the desk: an import, four decisions, two taken back, the same zip again, everything read anew."""

import io
import zipfile

import pytest
from django.core.management import call_command

from articles.management.commands.worker import work_once
from articles.models import Article, Correction, Meeting, Person, Quote
from tests.browser.windows import window_of

pytestmark = pytest.mark.everywhere
REPORTS = {
    "genf.txt": (
        "date 2021-06-17 Genf – Der amerikanische Präsident Joe Biden und der russische Präsident Wladimir Putin sind "
        "am 16. Juni 2021 in Genf zu einem Gespräch zusammengekommen.\n\n"
        "Der Bundestagsabgeordnete Karl Erdacht sagte in Berlin: „Das Treffen war lange vorbereitet.“ "
        "Die Abgeordnete Lisa Ersonnen sagte, sie habe davon aus der Zeitung erfahren."
    ),
    "berlin.txt": (
        "date 2021-06-18 Berlin – Der Abgeordnete Charly Erdacht schrieb einen Brief. "
        "Charly Erdacht sagte: „Wir sehen uns dort wieder.“"
    ),
}


def packed():
    """The reports as a zip."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in REPORTS.items():
            archive.writestr(name, text)
    return {"name": "post.zip", "mimeType": "application/zip", "buffer": buffer.getvalue()}


def upload(page):
    """Send the zip and wait for what would come of it."""
    page.goto("/admin/articles/importjob/upload/")
    page.get_by_label("Files", exact=True).set_input_files([packed()])
    page.get_by_role("button", name="Upload and look through").click()
    page.get_by_role("status").get_by_text("Waits for your decision").wait_for()


def log_in(chromium, live_server, user):
    """A page of their own for somebody."""
    page = window_of(chromium, live_server).new_page()
    page.goto("/admin/login/?next=/admin/")
    page.get_by_label("Username").fill(user.username)
    page.get_by_label("Password").fill("correct horse battery")
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url("**/admin/")
    return page


def saved(page):
    """Save the form with a reason, and wait for the sentence that says so."""
    page.get_by_label("Why").fill("aus dem Protokoll")
    page.get_by_role("button", name="Save", exact=True).click()
    page.locator(".messagelist .success").wait_for()


def respeak(page):
    """The quote is somebody else's."""
    quote, lisa = Quote.objects.get(text__startswith="Das Treffen"), Person.objects.get(name="Lisa Ersonnen")
    page.goto(f"/admin/articles/quote/{quote.pk}/change/")
    page.locator(".field-speaker .select2-selection").first.click()
    page.locator(".select2-dropdown .select2-search__field").fill("ersonnen")
    page.get_by_role("option", name=lisa.name, exact=True).click()
    saved(page)


def merge(page):
    """Two entries are one person."""
    keep, lose = Person.objects.get(name="Karl Erdacht"), Person.objects.get(name="Charly Erdacht")
    page.goto(f"/admin/articles/person/{keep.pk}/merge/?other={lose.pk}")
    page.get_by_role("button", name="Merge").click()
    page.locator(".messagelist .success").wait_for()


def redate(page):
    """The meeting was a day later."""
    page.goto(f"/admin/articles/meeting/{Meeting.objects.get().pk}/change/")
    page.locator("#id_earliest").fill("2021-06-17")
    page.locator("#id_latest").fill("2021-06-17")
    saved(page)


def rename(page):
    """A person gets the full name."""
    page.goto(f"/admin/articles/person/{Person.objects.get(name__endswith='Biden').pk}/change/")
    page.locator("#id_name").fill("Joseph R. Biden")
    saved(page)


def take_back(page, correction):
    """Undo the decision on its page."""
    page.goto(f"/admin/articles/correction/{correction.pk}/undo/")
    page.get_by_label("Why").fill("doch nicht")
    page.get_by_role("button", name="Take it back").click()
    page.locator(".messagelist .success").wait_for()


def everything(page):
    """The bytes of all lists, all objects' pages, and what the API says of them."""
    paths = ["", "articles/", "meetings/", "officials/", "quotes/", "countries/"]
    paths += [f"articles/{pk}/" for pk in Article.objects.values_list("pk", flat=True)]
    paths += [f"meetings/{pk}/" for pk in Meeting.objects.visible().values_list("pk", flat=True)]
    paths += [f"officials/{slug}/" for slug in Person.objects.present().values_list("slug", flat=True)]
    urls = [f"/{path}" for path in paths] + [f"/api/{path}" for path in paths]
    return {url: page.request.get(url).body() for url in urls}


def standing(page):
    """What readers see: the speaker and the name as decided, the merger and the day as they were before."""
    quotes = page.request.get("/api/quotes/").json()["results"]
    speakers = {quote["text"]: quote["speaker"]["name"] for quote in quotes if quote["speaker"]}
    assert speakers["Das Treffen war lange vorbereitet."] == "Lisa Ersonnen"
    assert speakers["Wir sehen uns dort wieder."] == "Charly Erdacht"
    [meeting] = page.request.get("/api/meetings/").json()["results"]
    assert meeting["date"]["earliest"] == "2021-06-16"
    assert "Joseph R. Biden" in {one["name"] for one in meeting["participants"]}


@pytest.mark.django_db(transaction=True)
def test_what_was_decided_and_not_taken_back_stands(chromium, live_server, editor, django_user_model):
    mira = django_user_model.objects.create_superuser("mira", password="correct horse battery")
    page, other = log_in(chromium, live_server, editor), log_in(chromium, live_server, mira)
    upload(page)
    assert not Article.objects.exists()
    page.get_by_role("button", name="Import the chosen reports").click()
    page.get_by_role("status").get_by_text("Waits for the worker").wait_for()
    work_once()
    page.get_by_role("status").get_by_text("Finished").wait_for()
    for deed in (respeak, merge, redate, rename):
        deed(page)
    for kind, action in (("meeting", "change"), ("person", "merge")):
        take_back(other, Correction.objects.get(kind=kind, action=action))
    standing(page)
    upload(other)
    assert other.get_by_text("unchanged").count() >= 2
    assert Article.objects.count() == 2
    call_command("reextract")
    standing(page)
    first = everything(page)
    call_command("rebuild")
    assert everything(page) == first
    standing(page)
    assert Correction.objects.filter(withdrawn_at=None).count() == 2
