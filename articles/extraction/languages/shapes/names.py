"""What names of people are known by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class NameWords:
    """What tells names of people from other capitalised words; entries in lower case, unless said otherwise."""

    given: Mapping[str, str]  # given name as printed: m, f or "" where both are usual
    family_first: frozenset[str]  # family names as printed that stand before the given name
    particles: frozenset[str]  # inside of names: "von", "al", "bin"
    prepositions: frozenset[str]  # particles that also join other words: "von"
    titles: Mapping[str, str]  # "herr": gender; without full stop
    common: frozenset[str]  # words that may be capitalised and are no names
    endings: tuple[str, ...]  # of nouns that are no names
    noun_like: tuple[str, ...]  # endings that a given name seldom has
    captions: frozenset[str]  # "foto": names behind it and a colon are not part of the report
    bylines: frozenset[str]  # "von"
    byline_verbs: frozenset[str]  # "Reporting by A; Editing by B"
    bare_initials: bool  # "S Doe": initials need no full stop
    no_initials: frozenset[str]  # as printed: "US"
    named_after: frozenset[str]  # behind a name: "Doe Airport"
    genitive: str
    no_genitive: tuple[str, ...]  # endings of names that look like one: "Klaus"
    ranks: tuple[str, ...]  # before the name of a handle, as printed
    determiners: frozenset[str]  # what a noun stands behind, and a name does not
    speaking: frozenset[str]  # verbs whose subject is hardly ever a thing: "sagte"
    sure_only: bool  # nobody but who has a given name, a title or an office beside the name
