"""Outlets get kind and country where they are known by name; what an editor says of them stays."""

from importlib import import_module

import pytest
from django.apps import apps

from articles import editing
from articles.gathering.registers import source
from articles.models import Country, Source

pytestmark = pytest.mark.django_db
MIGRATION = import_module("articles.migrations.0020_kinds_of_sources")


def test_a_known_outlet_comes_with_its_kind_and_country_and_others_without():
    known, other = source("Nachrichtenagentur Reuters"), source("Elbkurier")
    assert (known.kind, known.country_id, known.label) == ("agency", "GB", "news agency")
    assert (other.kind, other.country_id, other.label) == ("", None, "")


def test_what_an_editor_says_stays_when_the_outlet_is_named_again(editor):
    found = source("TASS")
    editing.change(editor, found, {"kind": "newspaper", "country": None})
    again = source("TASS")
    assert (again.kind, again.country) == ("newspaper", None)


def test_outlets_that_were_stored_before_get_theirs_but_for_those_of_which_something_is_said():
    Source.objects.create(name="dpa", slug="dpa")
    Source.objects.create(name="AFP", slug="afp", kind="newspaper")
    Source.objects.create(name="ANSA", slug="ansa", country=Country.objects.create(code="AT"))
    Source.objects.create(name="Elbkurier", slug="elbkurier")
    MIGRATION.fill(apps, None)
    assert dict(Source.objects.values_list("name", "kind")) == {
        "dpa": "agency", "AFP": "newspaper", "ANSA": "", "Elbkurier": "",
    }  # fmt: skip
