"""French: words that refer back to somebody."""

from __future__ import annotations

from articles.extraction.languages.blank import blank
from articles.extraction.languages.shapes import ReferenceWords

REFERENCES = blank(
    ReferenceWords,
    # No possessives: "son", "sa" agree with what is owned, and the owner may be a man or a woman.
    pronouns={"il": "m", "elle": "f"},
    prepositions=frozenset("avec de d' du des à au aux par pour contre sur chez envers entre sans".split()),
    definite=frozenset("le la l' ce cet cette du au".split()),
    loose_offices={
        "chef de l'état": ("président", "présidente", "roi", "reine"),
        "chef de l’état": ("président", "présidente", "roi", "reine"),
        "chef du gouvernement": ("premier ministre", "première ministre", "chancelier", "chancelière"),
        "chef de la diplomatie": ("ministre des affaires étrangères",),
        "ministre": ("ministre des affaires étrangères",),
    },
    genders={"le": "m", "la": "f", "un": "m", "une": "f"},
    inner=("e", "é", "s", "l'", "la"),
)
