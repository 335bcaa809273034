"""Countries and offices as people ask for them: "British", "deutsch-russisch", "US-Präsident", "foreign minister"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from articles.extraction.languages import CODES, load
from articles.matching.offices import normal, office_kind

# What the first or last word of an office ends in, as `normal` writes it: no ministry, and no meeting of ministers.
NOUNS = re.compile(
    r"(minister|ministre|präsident|president|président|kanzler|chancellor|chancelier|sekretär|secretary|secrétaire"
    r"|chef|head|chief|oberhaupt|premier|\bpm|könig|königin|king|queen|roi|reine|kaiser|emperor|papst|pope"
    r"|botschafter|ambassador|ambassadeur|gesandte|envoy|envoyé|beauftragte|unterhändler|negotiator|négociateur"
    r"|vermittler|mediator|médiateur|berater|adviser|advisor|conseiller|sprecher|spokesman|porte-parole|speaker"
    r"|bürgermeister|mayor|maire)$"
)


class Seat(NamedTuple):
    """A kind of office, of a country."""

    kind: str
    country: str


@cache
def adjectives() -> dict[str, str]:
    """The codes by adjective in small letters, all endings; "" for names with one inside that speak of no country."""
    words = [load(code).countries for code in CODES]
    found: dict[str, str] = {}
    for language in words:
        phrases = (entry for group in language.phrases.by_first.values() for entry in group)
        found |= {" ".join(entry).casefold(): to.code for entry, to in phrases if to.kind == "adjective" or not to.code}
    return {word: code for language in reversed(words) for word, code in language.adjectives.items()} | found


@cache
def prefixes() -> dict[str, str]:
    """The codes by what stands for a country before a hyphen, in small letters: "us", "franco"."""
    return {word.casefold(): code for one in CODES for word, code in load(one).countries.prefixes.items()}


def countries_of(text: str) -> tuple[str, ...]:
    """The country of an adjective ("British", "North Korean"), the two of "deutsch-russisch"; else none."""
    word = text.casefold()
    if word in adjectives():
        return (adjectives()[word],) if adjectives()[word] else ()
    codes = [adjectives().get(part) or prefixes().get(part) for part in word.split("-")]
    known = [code for code in codes if code]
    return tuple(known) if len(known) == len(codes) > 1 else ()


def names_no_country(text: str) -> bool:
    """Whether an adjective is part of another name here: "Deutsche Welle", "Indian Ocean"."""
    return adjectives().get(text.casefold()) == ""


def office_named(text: str, country: str) -> str:
    """The kind of the country's office that the words name, no word too many; "" where they name none."""
    kind, words = office_kind(text, country), normal(text).split()
    if not kind or not any(NOUNS.search(word) for word in (words[0], words[-1])):
        return ""
    fewer = [" ".join(text.split()[1:]), " ".join(text.split()[:-1])]
    if kind == "deputy" and fewer[0] and office_named(fewer[0], country):
        return kind
    return "" if kind in (office_kind(some, country) for some in fewer) else kind


def seat_named(text: str) -> Seat | None:
    """The country and office in one word: "US-Präsident"."""
    before, _, title = text.partition("-")
    code = prefixes().get(before.casefold())
    kind = office_named(title, code) if code else ""
    return Seat(kind, code) if code and kind else None
