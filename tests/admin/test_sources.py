"""The table of outlets: kind and country through the ledger, and what follows from them."""

import pytest
from django.urls import reverse

from articles.models import Article, Correction, Source
from tests.builders import article, country, source

pytestmark = pytest.mark.django_db
URL = "admin:articles_source_change"


def put(client, outlet, **fields):
    """Save the form of the outlet."""
    page = client.get(reverse(URL, args=[outlet.pk]))
    values = {"name": outlet.name, "kind": outlet.kind, "url": "", "country": "", "why": ""}
    seen = page.context["adminform"].form["seen"].value()
    return client.post(reverse(URL, args=[outlet.pk]), {**values, "seen": seen, **fields})


def test_the_list_shows_kinds_in_words_countries_and_how_often(client, editor):
    wire = source("Nordagentur")
    Source.objects.filter(pk=wire.pk).update(kind="agency", country=country("DE"))
    article(source=source(), agency=wire)
    client.force_login(editor)
    page = client.get(reverse("admin:articles_source_changelist"), {"kind": "agency"}).content.decode()
    assert "Nordagentur" in page
    assert "news agency" in page
    assert ">Elbkurier<" not in page
    assert '<td class="field-supplied_counted">1</td>' in page


def test_kind_and_country_are_decisions_that_can_be_taken_back(client, editor):
    wire = source("Nordagentur")
    country("DE")
    client.force_login(editor)
    assert put(client, wire, kind="state_agency", country="DE", why="its statute").status_code == 302
    wire.refresh_from_db()
    assert (wire.kind, wire.country_id) == ("state_agency", "DE")
    assert Correction.objects.get().after == {"kind": "state_agency", "country": {"kind": "country", "code": "DE"}}


def test_an_unknown_kind_is_refused_and_one_that_is_stored_stays(client, editor):
    wire = source("Nordagentur")
    client.force_login(editor)
    assert put(client, wire, kind="nonsense").status_code == 200
    Source.objects.filter(pk=wire.pk).update(kind="blog")
    wire.refresh_from_db()
    assert put(client, wire, name="Nordwind").status_code == 302
    wire.refresh_from_db()
    assert (wire.name, wire.kind) == ("Nordwind", "blog")


def test_of_copies_of_one_day_that_of_an_agency_becomes_the_original(client, editor):
    paper, wire = (
        article(when="2031-05-04", source=source(name), shingles=40) for name in ("Elbkurier", "Nordagentur")
    )
    first, second = sorted((paper, wire), key=lambda one: one.body_sha256)
    Article.objects.filter(pk=second.pk).update(original=first, longest=first)
    client.force_login(editor)
    put(client, second.source, kind="agency")
    first.refresh_from_db()
    second.refresh_from_db()
    assert (first.original, second.original) == (second, None)
