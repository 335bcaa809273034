"""Readers of the tables of a language: lines of a few fields, so that a table stays readable as a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from babel import Locale

from articles.extraction.gazetteer import Gazetteer
from articles.extraction.languages.shapes import NamedCountry


class CountryLine(NamedTuple):
    """One line of a table of countries."""

    code: str
    adjectives: list[str]
    inhabitants: list[str]
    capitals: list[str]
    names: list[str]


def listed(field: str) -> list[str]:
    """The entries of a field, which are parted by commas."""
    return [entry.strip() for entry in field.split(",") if entry.strip()]


def country_lines(table: str) -> Iterator[CountryLine]:
    """The lines "code adjectives | inhabitants | capitals | names" of `table`."""
    for line in table.strip().splitlines():
        head, inhabitants, capitals, names = line.split("|")
        code, _, adjectives = head.strip().partition(" ")
        yield CountryLine(code, *(listed(field) for field in (adjectives, inhabitants, capitals, names)))


def keyed_lines(table: str) -> Iterator[tuple[str, list[str]]]:
    """The lines "key entry, entry" of `table`."""
    for line in table.strip().splitlines():
        key, _, entries = line.partition(" ")
        yield key, listed(entries)


def seat_entries(table: str) -> Iterator[tuple[str, tuple[str, str | None]]]:
    """The lines "code|city|name|form,form" of `table`, code and city empty for what many countries have."""
    for line in table.strip().splitlines():
        code, city, name, forms = line.split("|")
        place = f"{name}, {city}" if city else name
        for form in (name, *listed(forms)):
            yield form, (place, code or None)


def territory_names(language: str) -> dict[str, str]:
    """The names of the countries in `language` after CLDR; continents and groups of countries are left out."""
    names = Locale.parse(language).territories
    return {
        names[code]: code for code in sorted(names) if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES
    }


# Codes of CLDR that are unions, oceans, or test values.
NO_COUNTRIES = frozenset("EU EZ UN XA XB ZZ QO AC CP CQ DG EA IC TA".split())


def named_phrases(
    names: Mapping[str, str],
    inhabitants: Mapping[str, str],
    capitals: Mapping[str, tuple[str, str]],
    metonyms: Mapping[str, str],
    adjectives: Mapping[str, str] = MappingProxyType({}),
) -> Gazetteer[NamedCountry]:
    """All forms that stand for a country and are written as they are; an earlier kind beats a later one."""
    found: dict[str, NamedCountry] = {}
    for kind, forms in (("name", names), ("adjective", adjectives), ("inhabitant", inhabitants), ("metonym", metonyms)):
        for form, code in forms.items():
            found.setdefault(form, NamedCountry(code, kind, form))
    for form, (code, name) in capitals.items():
        found.setdefault(form, NamedCountry(code, "capital", name))
    return Gazetteer(found)
