"""Organisations with their readable name and country."""

import pytest

from tests.extraction.reading import Reading

CASES = [
    ("Laut dem russischen Verteidigungsministerium regnet es.", [("russisches Verteidigungsministerium", "RU")]),
    ("Das sagte die Regierung der Ukraine.", [("ukrainische Regierung", "UA")]),
    ("Die US-Regierung zögert.", [("amerikanische Regierung", "US")]),
    ("Die NATO und die Vereinten Nationen warnten.", [("NATO", None), ("Vereinte Nationen", None)]),
    ("Das berichtet das Magazin „Der Elbkurier“. Mehr weiß Der Elbkurier nicht.", [("Der Elbkurier", None)]),
    ("Es regnet. Quelle: Alpenbote", [("Alpenbote", None)]),
    ("Das Präsidialamt in Kiew und die Botschaft in Lima schwiegen.", [("ukrainisches Präsidialamt", "UA")]),
    ("Das Bundespräsidialamt bestätigte es.", [("Bundespräsidialamt", "DE")]),
    ("Eine Regierung braucht Geld.", []),
]
ENGLISH = [
    ("The South Korean Foreign Office said that it would wait.", [("South Korean Foreign Office", "KR")]),
    ("Germany's Foreign Office said that it would wait.", [("German Foreign Office", "DE")]),
    ("The British Foreign Office said that it would wait.", [("Foreign Office", "GB")]),
    ("The German minister said that the Foreign Office would wait.", [("Foreign Office", "GB")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_organisations(text, expected):
    assert [(one.name, one.country) for one in Reading(text).organisations] == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_bodies_of_which_several_countries_have_one(text, expected):
    assert [(one.name, one.country) for one in Reading(text, "en").organisations] == expected


def test_a_ministry_in_a_post_is_of_the_country_whose_flag_its_author_wears():
    text = "Es regnet.\n\nOur ships are home. — Ministry of Defence 🇬🇧 (@SeaOffice) March 3, 2021"
    assert [(one.name, one.country) for one in Reading(text).organisations] == [("Ministry of Defence", "GB")]
