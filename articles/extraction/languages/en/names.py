# ruff: noqa: E501  (a row of a table is a line)
"""English: what tells people's names from other capitalised words."""

from __future__ import annotations

from articles.extraction.languages.given_names import FAMILY_FIRST, PARTICLES, RANKS, gathered
from articles.extraction.languages.shapes import NameWords

COMMON = """
i a an the and or but if when while as at by for from in into of on to with without after before during since until this that these those he she it they we you his her its their our my
who what which where why how there here then now today yesterday tomorrow not no yes so more most all both each every some any other such new first last next
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
minister president secretary prime foreign defence defense chancellor government parliament congress senate house state states union united nations council war peace world cold
north south east west northern southern eastern western central street square palace castle hall airport university church city republic federation kingdom party
mr mrs ms dr sir lord lady press conference summit meeting talks treaty agreement allies second tomb soldier soldier unknown solider millions europe european asia africa
general ministry affairs staff chief army navy force forces officials official statement nato eu un according asked speaking however later earlier
"""

NAMES = NameWords(
    given=gathered(),
    family_first=FAMILY_FIRST,
    particles=PARTICLES,
    prepositions=frozenset({"la"}),
    titles={"mr": "m", "mrs": "f", "ms": "f", "dr": "", "sir": "m", "lord": "m", "lady": "f", "professor": ""},
    common=frozenset(COMMON.split()),
    endings=("tion", "ment", "ship", "ness", "ism", "ity"),
    noun_like=("ing", "tion", "ed", "ly", "ese", "ian", "ish"),
    captions=frozenset("photo photograph picture image".split()),
    bylines=frozenset({"by"}),
    genitive="'s",
    ranks=RANKS,
    determiners=frozenset("the a an this that these those his her its their our my".split()),
    sure_only=False,
)
