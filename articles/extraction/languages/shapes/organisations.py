"""What bodies are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from articles.extraction.gazetteer import Gazetteer


class Body(NamedTuple):
    """A kind of body that a country has: its base form as printed, and the ending of the adjective before it."""

    name: str
    adjective_ending: str
    seated: bool = False  # whether it sits in the capital: "die Regierung in Lima", but hardly an embassy


@dataclass(frozen=True, eq=False)
class OrganisationWords:
    """Bodies that can act or speak."""

    named: Gazetteer[tuple[str, str]]  # form as printed: (canonical name, country or "")
    outlets: frozenset[str]  # canonical names of those of them that report: of whom does not depend on their country
    shared: frozenset[str]  # canonical names that bodies of several countries bear: "the German Foreign Office"
    initials: frozenset[str]  # two letters that stand for many countries: "EU"
    bodies: Mapping[str, Body]  # ending in lower case: a body of a country
    qualifiers: frozenset[str]  # words of their own between a country and its body: "foreign"
    adjectives: Mapping[str, str]  # code: stem of the adjective of a country as printed
    outlet_nouns: tuple[str, ...]  # endings, in lower case, of nouns before an outlet's name
    source_labels: frozenset[str]  # lower case: "quelle"
    ministry_heads: frozenset[str]  # lower case, for languages that write "Ministry of Defence"
    joining: frozenset[str]  # "Ministry of Trade and Industry"
    of: frozenset[str]
