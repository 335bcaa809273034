"""How much speaks for two known people being one: names that look alike, and what is known of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from rapidfuzz import fuzz

from articles.extraction.schema import DateRange
from articles.matching.names import name_key, names_agree, same_name
from articles.matching.profiles import office_key

# "Anna Berg" and "Anna Bergh" are 95 % alike, "Boris Tal" and "Boris Thal" too; "Anna Berg" and "Anna Burg" are 89 %.
ALIKE = 88
SAME, AGREEING, SURNAME_ONLY, MISSPELT = 0.85, 0.6, 0.4, 0.5
OTHER_COUNTRY, SAME_COUNTRY, SAME_OFFICE, FAR = 0.4, 0.1, 0.15, 0.6
# No career in an office is longer.
LONG = timedelta(days=40 * 365)


@dataclass(frozen=True, slots=True)
class Portrait:
    """A known person: every name, the country, titles of offices, and the days from first to last seen."""

    names: tuple[str, ...]
    country: str | None = None
    offices: frozenset[str] = frozenset()
    days: DateRange | None = None


@dataclass(frozen=True, slots=True)
class Likeness:
    """How likely two people are one, 0 to 1, and the grounds in words."""

    chance: float
    reasons: tuple[str, ...]


def likeness(one: Portrait, other: Portrait) -> Likeness:
    """How likely two people are one; 0 without names that are alike. The same in either order."""
    chance, reason = max((of_names(mine, theirs) for mine in one.names for theirs in other.names), default=(0.0, ""))
    if not chance:
        return Likeness(0.0, ())
    reasons = [reason]
    for weigh in (of_countries, of_offices, of_days):
        chance, ground = weigh(one, other, chance)
        reasons += [ground] if ground else []
    return Likeness(round(min(chance, 0.95), 2), tuple(reasons))


def of_names(one: str, other: str) -> tuple[float, str]:
    """What two names say by themselves, with the ground."""
    mine, theirs = name_key(one), name_key(other)
    if same_name(one, other):
        return (SAME if " " in mine else SURNAME_ONLY), "the name is the same"
    if names_agree(one, other):
        alone = " " not in mine or " " not in theirs
        return SURNAME_ONLY if alone else AGREEING, "the surname is the same and no given name speaks against it"
    if " " in mine and " " in theirs and fuzz.ratio(mine, theirs, score_cutoff=ALIKE):
        return MISSPELT, "the names differ by a letter or two"
    return 0.0, ""


def of_countries(one: Portrait, other: Portrait, chance: float) -> tuple[float, str]:
    """The chance once both countries are known."""
    if not one.country or not other.country:
        return chance, ""
    if one.country == other.country:
        return chance + SAME_COUNTRY, "the country is the same"
    return chance * OTHER_COUNTRY, "the countries differ"


def of_offices(one: Portrait, other: Portrait, chance: float) -> tuple[float, str]:
    """The chance once both offices are known."""
    same = set(map(office_key, one.offices)) & set(map(office_key, other.offices))
    return (chance + SAME_OFFICE, "the office is the same") if same else (chance, "")


def of_days(one: Portrait, other: Portrait, chance: float) -> tuple[float, str]:
    """The chance once it is known when both were seen."""
    if not one.days or not other.days:
        return chance, ""
    gap = max(one.days.earliest - other.days.latest, other.days.earliest - one.days.latest)
    return (chance * FAR, "the reports lie many years apart") if gap > LONG else (chance, "")


def might_be(keys: Sequence[str], key: str) -> bool:
    """Whether a name's key looks enough like one of the keys to look at the people behind it."""
    last = key.rpartition(" ")[2]
    return any(
        last in one.split() or one.rpartition(" ")[2] in key.split() or fuzz.ratio(one, key) >= ALIKE for one in keys
    )
