"""English: words that refer back to somebody."""

from __future__ import annotations

from articles.extraction.languages.shapes import ReferenceWords

REFERENCES = ReferenceWords(
    pronouns={"he": "m", "him": "m", "she": "f"},
    possessives={"his": "m", "her": "f"},
    prepositions=frozenset("with of by to for against about from".split()),
    plural_verbs=frozenset(),
    definite=frozenset({"the"}),
    objects=frozenset({"him"}),
    latter={},
    aged=frozenset({"year-old"}),
    genders={},
    feminine_endings=(),
    loose_offices={"premier": ("prime minister",), "prime minister": ("premier",)},
    plural_endings=(),
    oblique=frozenset(),
    inner=("e", "en", "er", "em", "es"),
)
