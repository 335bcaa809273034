"""Two editors confirm the same page at once: the second one is shown what it has become, and nothing is done twice."""

import threading
from datetime import date
from time import monotonic, sleep

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from articles import corrections
from articles.admin.entries import rejecting
from articles.admin.meetings import merging, moving
from articles.admin.persons import splitting
from articles.importing import store
from articles.models import Correction, Meeting, Person
from tests.editing.consistency import violations
from tests.importing.reports import sister, talks
from tests.importing.scripted import Script

pytestmark = pytest.mark.django_db(transaction=True)
LONG = 10  # seconds, for what comes at once unless it never comes


def address(deed, thing):
    return reverse(f"admin:articles_{thing._meta.model_name}_{deed}", args=[thing.pk])


def move():
    meeting = Meeting.objects.get(earliest=date(2031, 5, 6))
    chosen = {"account": meeting.accounts.get(article__file="sister.txt").pk, "into": "new"}
    return address("move", meeting), chosen


def split():
    person = Person.objects.get(name="Anna Berg")
    return address("split", person), {"sighting": person.sightings.first().pk, "into": "nobody"}


def merge():
    one, other = Person.objects.order_by("name")[:2]
    return address("merge", one), {"other": other.pk}


def reject():
    return address("delete", Person.objects.get(name="Anna Berg")), {}


DEEDS = {
    move: (moving, "decide"),
    split: (splitting, "decide"),
    merge: (merging.editing, "merge_people"),
    reject: (rejecting.editing, "delete"),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_what_changed_meanwhile_is_not_acted_upon(client, editor, monkeypatch, deed):
    script = Script().install(monkeypatch)
    store(talks(script))
    store(sister(script))
    url, sent = deed()
    client.force_login(editor)
    seen = client.get(url, sent).context["seen"]
    statuses, (module, name) = [], DEEDS[deed]
    act = getattr(module, name)

    def send():
        browser = Client()
        browser.force_login(editor)
        try:
            statuses.append(browser.post(url, {**sent, "seen": seen}).status_code)
        finally:
            connection.close()

    second = threading.Thread(target=send)

    def with_another(*args, **kwargs):
        monkeypatch.setattr(module, name, act)
        second.start()
        end = monotonic() + LONG
        while not corrections.somebody_waits() and second.is_alive() and monotonic() < end:
            sleep(0.01)
        return act(*args, **kwargs)

    monkeypatch.setattr(module, name, with_another)
    first = client.post(url, {**sent, "seen": seen})
    second.join()
    assert first.status_code == 302
    assert statuses in ([302], [400], [409])
    assert Correction.objects.count() == 1
    assert violations() == []


def test_what_another_rejected_is_shown_with_a_sentence(client, editor, monkeypatch):
    script = Script().install(monkeypatch)
    store(talks(script))
    url, sent = reject()
    client.force_login(editor)
    seen = {**sent, "seen": client.get(url).context["seen"], "why": "It is a ship"}
    client.post(url, seen)
    answer = client.post(url, seen, follow=True)
    assert answer.status_code == 200
    assert answer.redirect_chain[-1][0] == address("change", Person.objects.get(name="Anna Berg"))
    assert "Somebody else changed this" in answer.content.decode()
    assert Correction.objects.count() == 1
