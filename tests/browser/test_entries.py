"""People and meetings are put right in a browser that runs no script, by mouse and by keyboard."""

import pytest

from articles.importing import store
from articles.models import Meeting, Person
from tests.browser.windows import window_of
from tests.importing.reports import sister, talks
from tests.importing.scripted import Script


@pytest.fixture
def plain(chromium, live_server, editor):
    """A page of an editor whose browser runs no script."""
    context = window_of(chromium, live_server, java_script_enabled=False)
    page = context.new_page()
    page.goto("/admin/login/?next=/admin/")
    page.get_by_label("Username").fill("editor")
    page.get_by_label("Password").fill("correct horse battery")
    page.get_by_role("button", name="Log in").click()
    yield page
    context.close()


@pytest.fixture
def reports(transactional_db, monkeypatch):
    """Two reports of one meeting."""
    script = Script().install(monkeypatch)
    store(sister(script))
    store(talks(script))


def test_a_report_goes_to_a_new_person_who_is_merged_back_and_parted_again(plain, reports):
    boris = Person.objects.get(name="Boris Tal")
    plain.goto(f"/admin/articles/person/{boris.pk}/change/")
    plain.get_by_role("checkbox", name="Boris Tal", exact=True).first.check()
    plain.get_by_role("button", name="The ticked ones are somebody else’s").first.click()
    plain.get_by_label("A new person of this name").fill("Boris Tal junior")
    plain.get_by_role("button", name="Look at it").click()
    plain.get_by_label("Why").fill("der Sohn")
    plain.get_by_role("button", name="Move").click()
    junior = Person.objects.get(name="Boris Tal junior")
    assert (junior.sightings.count(), boris.sightings.count()) == (1, 1)
    plain.goto(f"/admin/articles/person/{boris.pk}/merge/")
    plain.get_by_role("link", name="Boris Tal junior").click()
    plain.get_by_role("button", name="Merge").click()
    assert boris.sightings.count() == 2
    plain.goto(f"/admin/articles/person/{junior.pk}/change/")
    plain.get_by_role("link", name="Take back…").click()
    plain.locator(".submit-row input[type=submit]").click()
    assert junior.sightings.count() == 1
    assert plain.url.endswith(f"/admin/articles/person/{junior.pk}/change/")


def test_a_report_tells_of_a_meeting_of_its_own(plain, reports):
    meeting = Meeting.objects.get()
    plain.goto(f"/admin/articles/meeting/{meeting.pk}/change/")
    plain.get_by_label("Countries").fill("FR, Austria")
    plain.get_by_role("button", name="Save and continue editing").click()
    assert sorted(meeting.countries.values_list("code", flat=True)) == ["AT", "FR"]
    plain.get_by_role("link", name="Another meeting:").first.click()
    plain.get_by_role("button", name="A new meeting").click()
    plain.get_by_role("button", name="Move").click()
    assert Meeting.objects.visible().count() == 2
    assert meeting.accounts.count() == 1


def test_a_keyboard_is_enough(plain, reports):
    boris = Person.objects.get(name="Boris Tal")
    plain.goto(f"/admin/articles/person/{boris.pk}/change/")
    plain.get_by_role("link", name="Nobody in").first.focus()
    plain.keyboard.press("Enter")
    plain.get_by_label("Why").focus()
    plain.keyboard.type("eine Strasse")
    plain.keyboard.press("Tab")
    plain.keyboard.press("Enter")
    plain.get_by_text("no longer of Boris Tal").wait_for()
    assert boris.sightings.count() == 1


@pytest.mark.parametrize("width", [390, 1280])
def test_the_pages_fit_the_screen_and_obey_the_policy(logged_in, reports, width):
    found = []
    logged_in.on("console", lambda message: found.append(message.text) if message.type == "error" else None)
    boris, anna, meeting = (
        Person.objects.get(name="Boris Tal"),
        Person.objects.get(name="Anna Berg"),
        Meeting.objects.get(),
    )
    sighting, account = boris.sightings.first().pk, meeting.accounts.first().pk
    logged_in.set_viewport_size({"width": width, "height": 800})
    for path in (
        f"person/{boris.pk}/change/",
        f"person/{boris.pk}/merge/?other={anna.pk}",
        f"person/{boris.pk}/split/?sighting={sighting}",
        f"person/{boris.pk}/split/?sighting={sighting}&into={anna.pk}",
        f"person/{boris.pk}/delete/",
        f"meeting/{meeting.pk}/change/",
        f"meeting/{meeting.pk}/merge/",
        f"meeting/{meeting.pk}/move/?account={account}",
        f"meeting/{meeting.pk}/move/?account={account}&into=new",
        f"meeting/{meeting.pk}/delete/",
    ):
        logged_in.goto(f"/admin/articles/{path}")
        assert logged_in.evaluate("document.documentElement.scrollWidth") <= width, path
    assert found == []
