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


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_organisations(text, expected):
    assert [(one.name, one.country) for one in Reading(text).organisations] == expected


def test_a_ministry_in_a_post_is_of_the_country_whose_flag_its_author_wears():
    text = "Es regnet.\n\nOur ships are home. — Ministry of Defence 🇬🇧 (@SeaOffice) March 3, 2021"
    assert [(one.name, one.country) for one in Reading(text).organisations] == [("Ministry of Defence", "GB")]
