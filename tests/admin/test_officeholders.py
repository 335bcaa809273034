"""The register of officeholders in the admin: added, corrected, deleted, each through the ledger."""

from django.urls import reverse

from articles.models import Correction, Officeholder
from tests.admin.forms import save

NEW = {
    "name": "Anna Berg",
    "position": "Außenministerin",
    "country": "AT",
    "start": "2031-05",
    "end": "",
    "source": "desk",
}


def test_an_entry_is_added_corrected_and_deleted(desk, collection):
    assert desk.post(reverse("admin:articles_officeholder_add"), NEW).status_code == 302
    entry = Officeholder.objects.get()
    assert (entry.seat, entry.start, bool(entry.key)) == ("foreign:AT", "2031-05", True)
    assert save(desk, entry, end="2033", position="Verteidigungsministerin").status_code == 302
    entry.refresh_from_db()
    assert (entry.seat, entry.end) == ("defence:AT", "2033")
    history = desk.get(reverse("admin:articles_officeholder_history", args=[entry.pk]))
    assert history.status_code == 200
    address = reverse("admin:articles_officeholder_delete", args=[entry.pk])
    assert desk.post(address, {"post": "yes"}).status_code == 302
    assert not Officeholder.objects.exists()
    assert list(Correction.objects.order_by("pk").values_list("action", "kind")) == [
        ("add", "officeholder"), ("change", "officeholder"), ("delete", "officeholder"),
    ]  # fmt: skip


def test_days_out_of_order_and_no_days_at_all_are_refused(desk, collection):
    page = desk.post(reverse("admin:articles_officeholder_add"), {**NEW, "end": "2030"})
    assert "The end lies before the beginning." in page.content.decode()
    page = desk.post(reverse("admin:articles_officeholder_add"), {**NEW, "start": "gestern"})
    assert "Write a year, a month or a day" in page.content.decode()
    assert not Officeholder.objects.exists()
