"""What sightings of people have in common: a name's key, a country, an office and a year, and nothing else counts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from articles.matching.names import EITHER_ORDER, SURNAME_FIRST, bare_surname, canonical, generation, name_key
from articles.matching.offices import office_kind
from articles.matching.portfolios import portfolio_of
from articles.matching.spellings import unmarked
from articles.matching.titles import MINISTER, SEATS

LONGEST = 200
# States that are one for a career: a minister of the Soviet Union went on as one of Russia.
SUCCESSORS = {"SU": "RU", "SUHH": "RU", "DD": "DE", "DDDE": "DE", "YU": "RS", "YUCS": "RS", "CS": "RS", "CSXX": "RS"}
SUCCESSORS |= {"CSHH": "CZ", "UK": "GB", "ZR": "CD", "ZRCD": "CD", "BU": "MM", "BUMM": "MM"}


@dataclass(frozen=True, slots=True, order=True)
class Profile:
    """A person as any number of reports show them; an empty text or 0 where the reports do not say.

    `key` is the name in one spelling, `alone` whether it is a surname without given names, `generation` "jr" or "sr",
    `country` an ISO code, `office` a kind of office or the key of a title, `year` the first one that is spoken of.
    """

    key: str
    alone: bool = False
    generation: str = ""
    country: str = ""
    office: str = ""
    year: int = 0

    @property
    def ring(self) -> str:
        """The name in whatever order."""
        return canonical(self.key)

    @property
    def surnames(self) -> tuple[str, ...]:
        """The words that are, or may be, the surname: one, and two where either order is met with."""
        words = self.key.split() or [""]
        if len(words) == 1 or self.alone:
            return (words[-1],)
        if self.country in EITHER_ORDER:
            return (words[-1], words[0])
        return (words[0] if self.country in SURNAME_FIRST else words[-1],)


@lru_cache(maxsize=50_000)
def profile_of(name: str, office: str | None, country: str | None, year: int | None) -> Profile:
    """The profile of one sighting."""
    alone = bare_surname(name)
    code = country or ""
    key = " ".join(alone) if alone else name_key(name)
    single = bool(alone) or " " not in key
    return Profile(
        key[:LONGEST].strip(),
        single,
        generation(name),
        SUCCESSORS.get(code, code)[:10],
        office_word(office or "", country)[:LONGEST],
        year or 0,
    )


def office_word(title: str, country: str | None) -> str:
    """One word for all titles of an office: its kind where one person holds it at a time, else kind and title."""
    kind = office_kind(title, country)
    if kind in SEATS or not title:
        return kind
    portfolio = portfolio_of(title) if kind in ("", MINISTER) else ""
    return f"{MINISTER}:{portfolio}" if portfolio else f"{kind}:{office_key(title)}"


def office_key(title: str) -> str:
    """One form for the forms of an office: "Außenministerin", "Außenministers", "Außenminister"."""
    return " ".join(base_form(unmarked(word)) for word in title.lower().split())


def base_form(word: str) -> str:
    """`word` without the endings of gender, case and number."""
    for ending in ("innen", "in", "en", "es", "n", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 5:
            return word.removesuffix(ending)
    return word
