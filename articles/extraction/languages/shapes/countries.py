"""How countries are named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from articles.extraction.gazetteer import Gazetteer


class NamedCountry(NamedTuple):
    """What a phrase stands for: the country's code, its kind (as `CountryMention.kind`), its base form."""

    code: str
    kind: str
    name: str


@dataclass(frozen=True, eq=False)
class CountryWords:
    """How countries are named: phrases as they are written, and adjectives in lower case with all their endings."""

    phrases: Gazetteer[NamedCountry]
    adjectives: Mapping[str, str]
    prefixes: Mapping[str, str]  # "US-Präsident"
    compound_tails: tuple[str, ...]  # lower case, behind the name of a country: "Perubesuch"
    people_tails: tuple[str, ...]  # the same behind the name of a people: "Palästinenserpräsident"
    no_compounds: frozenset[str]  # "US-Dollar" names no country
    place_prepositions: frozenset[str]  # a capital behind them is the city
    other_side: frozenset[str]  # a country behind them is not the report's own: "Reise nach Peru", "Streit mit Peru"
    metonym_prepositions: frozenset[str]  # a capital behind them is its government
    conjunctions: frozenset[str]  # "zwischen Paris und Rom": both are the same, governments or cities
    city_words: frozenset[str]  # nouns right before a capital that make it the city
    shared: frozenset[str]  # metonyms that behind another country are that one's: "the German Foreign Office"
