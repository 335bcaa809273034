# ruff: noqa: E501  (a row of a table is a line)
"""How a phrase holds its office: now, once, then, soon, for the time being; and from when to when somebody held it."""

from __future__ import annotations

import calendar
import re
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import date

FORMER, THEN, ACTING, DESIGNATE, OUTGOING = "former", "then", "acting", "designate", "outgoing"
# The beginnings of words in a phrase that say it, the first that is found; in German, English and French.
WORDS = (
    (THEN, r"\b(damalig|seinerzeitig)|\bthen\b|\bd'alors\b|\bde l'époque\b"),
    (DESIGNATE, r"\b(designiert|künftig|zukünftig|gewählt|angehend|incoming|futur|désigné)|\bin spe\b|[- ]?(designate|elect)\b|\bélue?\b"),
    (OUTGOING, r"\b(scheidend|bisherig|outgoing|sortante?\b)"),
    (FORMER, r"\bex\b|\bex-|\balt(kanzler|bundeskanzler|bundespräsident)|\b(ehemalig|früher|vormalig|vorig|vorherig|einstig|abgesetzt|gestürzt|verstorben|gestorben|zurückgetreten|former|late\b|previous|deposed|ousted|one-time|erstwhile|ancien|défunt|feu\b)"),
    (ACTING, r"\b(amtierend|geschäftsführend|kommissarisch|interims|übergangs|acting|interim|caretaker|par intérim)"),
)  # fmt: skip
# Phrases that mean anybody of that office, not the one who holds it: "eines libanesischen Präsidenten".
ANYBODY = re.compile(r"^(k?ein(e[nmrs]?)?|jede[nmrs]?|an?|any|every|no|une?|aucune?|chaque)\s", re.IGNORECASE)
FEMININE = re.compile(
    r"(minister|präsident|kanzler|chef|beauftragt)in\b|\b(königin|queen|reine|présidente|chancelière)\b"
)
# "Foreign Minister" is of both; a German compound is not.
MASCULINE = re.compile(r"\w(minister|chef)\b|(präsident|kanzler)\b|\b(könig|king|roi|président|chancelier)\b")
# Leaders of either office, of whom each country sends one: which one they are called by is not said.
EITHER = re.compile(r"\bstaats- (und|oder) |\bstate (and|or) (heads of )?government|d'état (et|ou) de gouvernement")
PARTIAL = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True, slots=True)
class Days:
    """Two days, both inclusive."""

    first: date
    last: date

    def covers(self, other: Days) -> bool:
        """Whether all of the other days are among these."""
        return self.first <= other.first and other.last <= self.last

    def overlaps(self, other: Days) -> bool:
        """Whether a day is among both."""
        return self.first <= other.last and other.first <= self.last


@dataclass(frozen=True, slots=True)
class Held:
    """Somebody in an office: `key` says who, `surely` when for certain, `perhaps` when at most.

    `given` days stand in a register or were set by an editor; others are the first and the last on which reports show
    it, and it may have been held before and after them. `gender` is f, m or "" where the titles do not tell.
    """

    key: Hashable
    surely: Days | None
    perhaps: Days
    given: bool = False
    gender: str = ""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who is meant: `key` for the verdict same; `open` those who may be, the likeliest first; nobody for different."""

    verdict: str
    key: Hashable | None = None
    open: tuple[Hashable, ...] = ()
    reasons: tuple[str, ...] = ()


def standing_of(phrase: str) -> str:
    """How the phrase holds its office: former, then, acting, designate, outgoing, or "" for plainly."""
    text = phrase.replace("’", "'").lower()
    return next((word for word, pattern in WORDS if re.search(pattern, text)), "")


def means_anybody(phrase: str) -> bool:
    """Whether nobody certain is meant: "ein US-Präsident", "die Staats- und Regierungschefs Polens und Maltas"."""
    return bool(ANYBODY.match(phrase) or EITHER.search(phrase.replace("’", "'").lower()))


def span_of(text: str) -> Days | None:
    """The days that "2022", "2022-02" or "2022-02-11" may mean; None for anything else."""
    match = PARTIAL.fullmatch(text)
    if not match:
        return None
    year, month, day = int(match[1]), int(match[2] or 1), int(match[3] or 1)
    try:
        first = date(year, month, day)
        last_month = int(match[2] or 12)
        return Days(first, date(year, last_month, int(match[3] or calendar.monthrange(year, last_month)[1])))
    except ValueError:
        return None


def given(key: Hashable, start: str, end: str, gender: str = "") -> Held:
    """Somebody whom a register has in an office from `start` to `end`: partial dates; "" for not known, or still."""
    first, last = span_of(start), span_of(end)
    begin, until = first.last if first else None, last.first if last else date.max
    surely = Days(begin, until) if begin and begin <= until else None
    perhaps = Days(first.first if first else date.min, last.last if last else date.max)
    return Held(key, surely, perhaps, given=True, gender=gender)


def gender_of(titles: Iterable[str]) -> str:
    """f where one of the titles is a woman's, m where one is a man's in German or French, else ""."""
    words = " ".join(titles).lower()
    if FEMININE.search(words):
        return "f"
    return "m" if MASCULINE.search(words) else ""
