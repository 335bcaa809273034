"""Before anything is stored: what each file is, what was found in it, and a choice that is kept."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils.translation import override

from articles.management.commands.worker import work_once
from articles.models import Article, ImportEvent, ImportItem, ImportJob
from tests.admin.uploading import archive, confirm, imported, outcomes, page_of, report, text, upload

pytestmark = pytest.mark.django_db(transaction=True)

STORY = (
    "Die Außenministerin Lisa Ersonnen hat am 3. Mai 2021 in Bern ihren Kollegen Karl Erdacht getroffen. Beide "
    "sprachen über den Handel mit Holz und über die neue Brücke am Zoll. Erdacht sagte: „Wir bauen sie gemeinsam.“ Das "
    "Treffen war im Winter vereinbart worden und dauerte drei Stunden, länger als geplant."
)
LATER = STORY + (
    " Am Abend teilte das Amt mit, dass die Arbeiten schon im Herbst beginnen und zwei Jahre dauern. Die Kosten tragen "
    "beide Länder zur Hälfte, hieß es weiter, eine Maut soll es nicht geben und der Verkehr rollt so lange über Land."
)


def file(name, body, day="2021-05-04"):
    """An uploaded report with this body."""
    return SimpleUploadedFile(name, f"date {day} {body}".encode(), "text/plain")


def planned(job):
    """What is planned with each file by its name."""
    return dict(job.items.order_by("pk").values_list("name", "planned"))


def choose(desk, job, shown=(), chosen=(), **more):
    """Send the form with the files; the page that follows."""
    form = {"shown": [item.pk for item in shown], "chosen": [item.pk for item in chosen], **more}
    return desk.post(reverse("admin:import_choose", args=[job.pk]), form, follow=True)


def test_near_duplicates_of_stored_reports_and_of_other_files_are_told(desk):
    imported(desk, file("agency.txt", STORY))
    stored = Article.objects.get()
    upload(
        desk,
        file("headline.txt", f"Neues von der Brücke. {STORY}"),
        file("later.txt", LATER),
        file("other.txt", "Anderswo wurde über ganz anderes gesprochen, und zwar in Oslo. " * 4),
        file("other2.txt", "Anderswo wurde über ganz anderes gesprochen, und zwar in Oslo. " * 5 + "Ende."),
        report(7),
    )
    job = ImportJob.objects.latest("pk")
    headline, later, other, other2, seven = job.items.order_by("pk")
    assert [one.planned for one in (headline, later, other, other2, seven)] == ["near", "near", "new", "new", "new"]
    assert headline.article == later.article == stored
    assert headline.told.startswith("nearly the same text as agency.txt: ")
    assert later.told.endswith("of the wording of agency.txt, and more: perhaps a later version")
    page = page_of(desk, job)
    assert reverse("admin:articles_article_change", args=[stored.pk]) in page
    assert "perhaps a later version" in page


def test_two_versions_in_one_upload_are_told(desk):
    upload(desk, file("first.txt", STORY), file("second.txt", LATER), file("third.txt", f"\n\n{STORY}\n"))
    first, second, third = ImportJob.objects.get().items.order_by("pk")
    assert (first.planned, second.planned, second.twin) == ("new", "near", first)
    assert (third.planned, third.twin, third.chosen) == ("duplicate", first, False)
    assert third.told == "the same as first.txt of this upload"


def test_what_was_found_stands_in_the_preview_by_name(desk):
    upload(desk, file("story.txt", STORY))
    page = page_of(desk, ImportJob.objects.get())
    assert "<bdi>Karl Erdacht</bdi>" in page
    assert "<q>Wir bauen sie gemeinsam.</q>" in page
    assert "2 people, 1 meeting" in page
    assert "Lisa Ersonnen – Karl Erdacht, 05/03/2021, Bern, held" in page


def test_new_files_and_near_duplicates_are_chosen_at_first(desk):
    upload(desk, file("first.txt", STORY), file("second.txt", LATER), SimpleUploadedFile("x.txt", b""))
    job = ImportJob.objects.get()
    assert dict(job.items.values_list("name", "chosen")) == {"first.txt": True, "second.txt": True, "x.txt": False}
    page = page_of(desk, job)
    assert "2 of 2 new reports are chosen" in page
    assert page.count('type="checkbox" name="chosen"') == 2


def test_only_chosen_files_come_in_and_the_report_says_what_was_left_out(desk):
    upload(desk, *map(report, range(4)))
    job = ImportJob.objects.get()
    items = list(job.items.order_by("pk"))
    form = {"shown": [item.pk for item in items], "chosen": [items[1].pk, items[3].pk]}
    desk.post(reverse("admin:import_confirm", args=[job.pk]), form)
    work_once()
    assert outcomes(job) == {"imported": 2, "left_out": 2}
    assert sorted(Article.objects.values_list("file", flat=True)) == ["1.txt", "3.txt"]
    page = page_of(desk, job)
    assert "2 files were left out" in page
    assert "Import the 2 left out after all" in page


@pytest.mark.parametrize(
    ("button", "chosen"), [("all", {"a.txt", "b.txt"}), ("none", set()), ("without_near", {"a.txt"})]
)
def test_all_none_and_without_near_duplicates(desk, button, chosen):
    upload(desk, file("a.txt", STORY), file("b.txt", LATER), file("c.txt", STORY))
    job = ImportJob.objects.get()
    choose(desk, job, do=button)
    assert set(job.items.filter(chosen=True).values_list("name", flat=True)) == chosen


def test_nothing_chosen_is_no_import(desk):
    upload(desk, report(1))
    job = ImportJob.objects.get()
    choose(desk, job, do="none")
    assert "Choose at least one new report" in confirm(desk, job).content.decode()
    job.refresh_from_db()
    assert job.state == "preview"


def test_the_choice_of_one_page_is_kept_on_the_way_to_the_next(desk, monkeypatch):
    monkeypatch.setattr("articles.admin.imports.standing.FILES_A_PAGE", 2)
    upload(desk, *map(report, range(5)))
    job = ImportJob.objects.get()
    items = list(job.items.order_by("pk"))
    answer = choose(desk, job, shown=items[:2], chosen=items[:1], page="2")
    assert answer.redirect_chain[0][0].endswith("?page=2#files")
    assert "4 of 5 new reports are chosen" in answer.content.decode()
    assert f'value="{items[2].pk}" checked' in answer.content.decode()


def test_a_choice_reaches_no_file_of_another_import_and_none_that_is_not_new(desk):
    upload(desk, report(1))
    other = ImportItem.objects.get()
    upload(desk, report(2), SimpleUploadedFile("bad.txt", b""))
    job = ImportJob.objects.latest("pk")
    everything = list(ImportItem.objects.all())
    choose(desk, job, shown=everything, chosen=[])
    other.refresh_from_db()
    assert other.chosen
    choose(desk, job, shown=everything, chosen=everything)
    assert set(job.items.filter(chosen=True).values_list("name", flat=True)) == {"2.txt"}
    answer = desk.post(reverse("admin:import_choose", args=[job.pk]), {"shown": ["x", "²", "9" * 30], "chosen": "-1"})
    assert answer.status_code == 302


def test_a_choice_after_the_confirmation_changes_nothing(desk):
    upload(desk, report(1), report(2))
    job = ImportJob.objects.get()
    confirm(desk, job)
    choose(desk, job, do="none")
    assert job.items.filter(chosen=True).count() == 2
    work_once()
    assert outcomes(job) == {"imported": 2}


@pytest.mark.once
def test_files_for_three_pages_are_looked_through_and_taken_in(desk, django_assert_max_num_queries):
    upload(desk, *map(report, range(120)))
    work_once()
    job = ImportJob.objects.get()
    assert job.items.filter(planned="new").count() == 120
    with django_assert_max_num_queries(25):
        page = desk.get(job.get_absolute_url(), {"page": "2"})
    assert page.content.decode().count('name="chosen"') == 50
    assert len(page.content) < 150_000
    confirm(desk, job)
    work_once()
    assert (outcomes(job), Article.objects.count()) == ({"imported": 120}, 120)


@pytest.mark.parametrize(
    "query", ["?page=0", "?page=999", "?page=x", "?show=nothing", "?page=%00", f"?page={'9' * 40}"]
)
def test_an_odd_address_shows_a_page_all_the_same(desk, query):
    upload(desk, report(1))
    assert "1.txt" in desk.get(ImportJob.objects.get().get_absolute_url() + query).content.decode()


def test_one_kind_of_file_alone(desk):
    upload(desk, archive({"good.txt": text(1), "bad.txt": b"", "picture.jpg": b"x"}))
    page = page_of(desk, ImportJob.objects.get(), show="rejected")
    assert "reports.zip/bad.txt" in page
    assert "reports.zip/good.txt" not in page


def test_reasons_are_kept_so_that_every_editor_reads_them_in_his_language(desk, settings, monkeypatch):
    settings.REPORT_MAX_BYTES = 2000
    upload(desk, SimpleUploadedFile("a.txt", b"x" * 2001))
    item = ImportItem.objects.get()
    assert item.message == "the report is larger than {limit} bytes (REPORT_MAX_BYTES)"
    assert item.told == "the report is larger than 2,000 bytes (REPORT_MAX_BYTES)"
    monkeypatch.setattr("articles.models.imports.gettext", lambda said: "größer als {limit} Bytes")
    with override("de"):
        assert item.told == "größer als 2.000 Bytes"


def test_who_did_what_with_an_import_stands_below_it(desk, editor):
    job = imported(desk, report(1), report(2))
    assert list(ImportEvent.objects.values_list("action", "reports", "created_by")) == [
        ("uploaded", 2, editor.pk),
        ("confirmed", 2, editor.pk),
    ]
    assert "import confirmed" in page_of(desk, job)
