"""What refers back to somebody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, eq=False)
class ReferenceWords:
    """Words that refer back to somebody; all in lower case."""

    pronouns: Mapping[str, str]  # "er": m
    possessives: Mapping[str, str]  # "seinen": m
    prepositions: frozenset[str]  # what follows them is no subject
    plural_verbs: frozenset[str]  # behind "sie": they, not she
    plural_endings: tuple[str, ...]  # of verbs in the plural: "betonten"
    oblique: frozenset[str]  # articles that lead to no subject: "dem"
    inner: tuple[str, ...]  # endings of what stands between a preposition and its noun: articles, adjectives
    definite: frozenset[str]  # articles of a phrase that refers back
    objects: frozenset[str]  # pronouns that are never the subject: "ihn"
    loose_offices: Mapping[str, tuple[str, ...]]  # "Regierungschef": endings of the offices that it can stand for
    latter: Mapping[str, str]  # "dieser": m; of two people the one that was named last
    aged: frozenset[str]  # behind a number and a hyphen: "der 58-Jährige"
    genders: Mapping[str, str]  # what an article says of a single person: "dem": m
    feminine_endings: tuple[str, ...]  # of nouns for women, whatever their article: "der Britin"

    @cached_property
    def pointing(self) -> frozenset[str]:
        """Words that can refer to somebody, or begin a phrase that does."""
        return self.definite | self.pronouns.keys() | self.possessives.keys() | self.latter.keys()
