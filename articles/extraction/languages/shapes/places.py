"""What places are known by."""

from __future__ import annotations

from dataclasses import dataclass

from articles.extraction.gazetteer import Gazetteer


@dataclass(frozen=True, eq=False)
class PlaceWords:
    """Cities that are no capitals, by all their forms: (base form, code of the country)."""

    cities: Gazetteer[tuple[str, str]]
    seats: Gazetteer[tuple[str, str | None]]  # ("Hofburg, Wien", its country or None)
    city_adjectives: tuple[str, ...]  # endings that make an adjective of a city: "Prager"
    settlements: tuple[str, ...]  # endings of nouns that a name of a place follows: "in der Kleinstadt"
    seats_anywhere: frozenset[str]  # those of the seats that many countries have
    inside: frozenset[str]  # a capitalised word without an article behind them may be a place: "in"
    no_places: frozenset[str]  # lower case: "in Kraft"
    noun_like: tuple[str, ...]  # endings of words that are hardly ever places
    fronts: frozenset[str]  # first words of names of places: "Bad", "San"
    city_states: frozenset[str]  # countries whose name is their capital's as well, as printed
    regions: Gazetteer[str]  # names and adjectives of the states and provinces of a country: its code
