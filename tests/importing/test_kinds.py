"""Offices have their kind and their seat from the moment on when a report names them, and after an editor's word."""

import pytest

from articles import editing
from articles.browsing.wording import OFFICE_KINDS
from articles.importing import store
from articles.matching.titles import KINDS
from articles.models import Office
from tests.importing.reports import talks

pytestmark = pytest.mark.django_db


def test_an_office_has_its_kind_when_it_is_made(script):
    store(talks(script))
    found = Office.objects.values_list("title", "kind", "seat")
    assert set(found) == {("Außenministerin", "foreign", "foreign:DE"), ("Außenminister", "foreign", "foreign:FR")}


def test_an_editors_title_says_the_kind_anew(script):
    store(talks(script))
    editing.change(None, Office.objects.get(country="DE"), {"title": "Verteidigungsministerin"})
    assert Office.objects.get(country="DE").seat == "defence:DE"
    editing.change(None, Office.objects.get(country="FR"), {"country": None})
    assert Office.objects.get(country=None).seat == ""


def test_every_kind_has_its_words():
    assert list(OFFICE_KINDS) == list(KINDS)
