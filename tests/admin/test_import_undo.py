"""A whole import is taken back as one action, and can be done again with everything that editors decided about it."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from articles import editing
from articles.importing import jobs, undoing
from articles.importing.consequences import consequences
from articles.management.commands.worker import work_once
from articles.models import Article, Band, Correction, ImportEvent, ImportJob, Meeting, Person, Quote
from tests.admin.uploading import imported, outcomes, page_of, report
from tests.importing.reports import sister, talks
from tests.importing.scripted import Script
from tests.importing.snapshots import taken

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def script(monkeypatch):
    """Readings that are written down here."""
    return Script().install(monkeypatch)


def sent(delivered):
    """A scripted report as an upload."""
    return SimpleUploadedFile(delivered.name, delivered.data)


def take_back(desk, job, reason="Wrong folder"):
    """Fill in the form; the page that follows."""
    return desk.post(reverse("admin:import_undo", args=[job.pk]), {"reason": reason}, follow=True).content.decode()


def again(desk, job):
    """Press the button and let the worker do it."""
    desk.post(reverse("admin:import_again", args=[job.pk]), {"what": "undone"})
    work_once()
    job.refresh_from_db()


def test_what_an_import_brought_goes_and_what_was_there_before_stays(desk, script):
    imported(desk, sent(talks(script)))
    before = taken()
    other = script.report("other.txt", "Chiara Eck sprach in Rom.", people=[("Chiara Eck", "Ministerin", "IT")])
    job = imported(desk, sent(talks(script, name="copy.txt")), sent(sister(script)), sent(other))
    assert outcomes(job) == {"imported": 2, "unchanged": 1}
    take_back(desk, job)
    job.refresh_from_db()
    assert (job.state, outcomes(job)) == ("undone", {"unchanged": 1, "undone": 2})
    assert taken() == before
    assert Band.objects.exclude(article=None).count() == Article.objects.get().bands.count()


def test_the_preview_of_it_says_exactly_what_goes(desk, script):
    imported(desk, sent(talks(script)))
    other = script.report(
        "other.txt",
        "Chiara Eck traf in Rom Dario Fels.",
        people=[("Chiara Eck", None, "IT"), ("Dario Fels", None, "CH")],
        meetings=[{"who": ("Chiara Eck", "Dario Fels"), "countries": ("IT", "CH")}],
    )
    job = imported(desk, sent(sister(script)), sent(other))
    told = consequences(job)
    page = desk.get(reverse("admin:import_undo", args=[job.pk])).content.decode()
    assert "2 reports" in page
    assert "1 meeting of which no other report tells" in page
    assert "2 people whom no other report names" in page
    counts = [kind.objects.count() for kind in (Article, Meeting, Person)]
    take_back(desk, job)
    gone = [was - kind.objects.count() for was, kind in zip(counts, (Article, Meeting, Person), strict=True)]
    assert gone == [told[name]["number"] for name in ("reports", "meetings", "people")] == [2, 1, 2]


def test_imported_again_everything_is_as_editors_left_it(desk, editor, script):
    job = imported(desk, sent(talks(script)), sent(sister(script)))
    quote, boris = Quote.objects.get(), Person.objects.get(name="Boris Tal")
    editing.change(editor, quote, {"speaker": boris}, "er war es")
    editing.change(editor, Meeting.objects.get(), {"topics": ["Fischerei"]}, "steht im zweiten Absatz")
    editing.change(editor, boris, {"name": "Boris M. Tal"}, "voller Name")
    page = desk.get(reverse("admin:import_undo", args=[job.pk])).content.decode()
    assert "2 decisions of editors about these reports stay in the ledger" in page
    take_back(desk, job)
    assert not Article.objects.exists()
    assert Correction.objects.filter(withdrawn_at=None).count() == 3
    again(desk, job)
    assert (job.state, outcomes(job)) == ("finished", {"imported": 2})
    assert Quote.objects.get().speaker.name == "Boris M. Tal"
    assert Meeting.objects.get().topics == ["Fischerei"]
    assert Person.objects.filter(name__contains="Tal").count() == 1


def test_who_took_it_back_when_and_why_is_kept(desk, editor):
    job = imported(desk, report(1), report(2))
    page = take_back(desk, job, "These were drafts.")
    event = ImportEvent.objects.get(action="undone")
    assert (event.created_by, event.reports, event.reason) == (editor, 2, "These were drafts.")
    assert "<q>These were drafts.</q>" in page
    assert "2 reports were taken back" in page
    assert "Import 2 reports again" in page


def test_without_a_reason_nothing_happens(desk):
    job = imported(desk, report(1))
    assert "This field is required" in take_back(desk, job, " ")
    assert Article.objects.count() == 1


def test_a_large_import_goes_in_the_background_with_progress(desk, monkeypatch):
    monkeypatch.setattr("articles.admin.imports.decisions.SECONDS", -1.0)
    job = imported(desk, *map(report, range(4)))
    page = take_back(desk, job)
    assert "Waits to be taken back" in page
    assert "0 of 4 files" in page
    assert "started already" in take_back(desk, job)
    work_once()
    job.refresh_from_db()
    assert (job.state, Article.objects.count()) == ("undone", 0)


def test_a_worker_that_dies_in_the_middle_loses_nothing_and_another_goes_on(desk, monkeypatch):
    monkeypatch.setattr("articles.admin.imports.decisions.SECONDS", -1.0)
    job = imported(desk, *map(report, range(4)))
    take_back(desk, job)
    left, remove = [2], undoing.remove

    def dying(article):
        remove(article)
        left[0] -= 1
        if left[0] < 0:
            raise KeyboardInterrupt

    monkeypatch.setattr(undoing, "remove", dying)
    work_once()
    job.refresh_from_db()
    assert (job.state, outcomes(job), Article.objects.count()) == ("undoing", {"imported": 2, "undone": 2}, 2)
    monkeypatch.setattr(undoing, "remove", remove)
    ImportJob.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    work_once()
    job.refresh_from_db()
    assert (job.state, outcomes(job), Article.objects.count()) == ("undone", {"undone": 4}, 0)
    again(desk, job)
    assert (outcomes(job), Article.objects.count()) == ({"imported": 4}, 4)


def test_one_report_that_cannot_be_taken_back_stops_no_other_and_can_be_tried_again(desk, monkeypatch):
    job = imported(desk, *map(report, range(3)))
    remove = undoing.remove
    monkeypatch.setattr(undoing, "remove", lambda one: 1 / 0 if one.file == "1.txt" else remove(one))
    page = take_back(desk, job)
    assert outcomes(job) == {"imported": 1, "undone": 2}
    assert "could not be taken back because of a fault of the program" in page
    assert "Take this import back" in page
    monkeypatch.setattr(undoing, "remove", remove)
    take_back(desk, job)
    assert outcomes(job) == {"undone": 3}


def test_an_import_of_others_that_brought_the_same_is_named(desk):
    job = imported(desk, report(1))
    imported(desk, report(1))
    page = desk.get(reverse("admin:import_undo", args=[job.pk])).content.decode()
    assert "1 file of another import was the same as one of these reports" in page


def test_there_is_nothing_to_take_back_twice(desk):
    job = imported(desk, report(1))
    take_back(desk, job)
    assert "Take this import back" not in page_of(desk, job)
    assert "started already" in take_back(desk, job)
    assert ImportEvent.objects.filter(action="undone").count() == 1


def test_reports_that_were_imported_since_by_another_way_are_left_alone(desk):
    job = imported(desk, report(1))
    take_back(desk, job)
    imported(desk, report(1, "anew.txt"))
    again(desk, job)
    assert outcomes(job) == {"unchanged": 1}
    assert Article.objects.get().file == "anew.txt"


def test_only_who_may_delete_imports_takes_one_back(desk, client, django_user_model):
    job = imported(desk, report(1))
    importer = django_user_model.objects.create_user("importer", password="x", is_staff=True)
    importer.user_permissions.add(Permission.objects.get(codename="add_importjob"))
    client.force_login(importer)
    assert "Take this import back" not in page_of(client, job)
    assert client.get(reverse("admin:import_undo", args=[job.pk])).status_code == 403
    importer.user_permissions.add(Permission.objects.get(codename="delete_importjob"))
    assert "Take this import back" in page_of(client, job)


def test_an_import_at_work_cannot_be_taken_back(desk):
    job = imported(desk, report(1))
    ImportJob.objects.update(state="running")
    assert "started already" in take_back(desk, job)
    assert jobs.requeue() == 0
