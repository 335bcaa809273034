"""Whether two reports tell of the same meeting, with the grounds for it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from articles.extraction.schema import DateRange
from articles.matching.cities import place_words
from articles.matching.decision import DIFFERENT, SAME, UNSURE, Decision
from articles.matching.names import names_agree

# Two ministers can well meet twice in a quarter; a range longer than this pins no meeting.
TELLING_DAYS = 31
NOT_HELD = frozenset({"cancelled", "refused"})


@dataclass(frozen=True, slots=True)
class Account:
    """What one report (or all known ones) say of a meeting; `participants` and `organisations` are names."""

    participants: tuple[str, ...]
    countries: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    days: DateRange | None = None
    place: str | None = None
    format: str = "unknown"
    status: str = "held"
    place_country: str | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """The outcome over all known meetings: `key` is the one for same; `open` are those that may be meant for unsure."""

    verdict: str
    key: Hashable | None
    open: tuple[Hashable, ...]
    reasons: tuple[str, ...]


def choose(account: Account, known: Sequence[tuple[Hashable, Account]]) -> Choice:
    """The known meeting that `account` tells of; of several the one that most speaks for, unsure where they tie."""
    decided = [(key, other, decide(account, other)) for key, other in known]
    same = sorted((-agreement(account, other), n) for n, (_, other, d) in enumerate(decided) if d.verdict == SAME)
    if same and (len(same) == 1 or same[0][0] < same[1][0]):
        key, _, decision = decided[same[0][1]]
        return Choice(SAME, key, (), decision.reasons)
    open_keys = tuple(key for key, _, d in decided if d.verdict == (SAME if same else UNSURE))
    if not open_keys:
        return Choice(DIFFERENT, None, (), ("no known meeting fits",))
    reasons = dict.fromkeys(reason for key, _, d in decided if key in open_keys for reason in d.reasons)
    return Choice(UNSURE, None, open_keys, tuple(reasons))


def decide(one: Account, other: Account) -> Decision:
    """Whether two accounts are of one meeting; the verdict is the same in either order."""
    against = obstacle(one, other)
    if against:
        return Decision(DIFFERENT, (against,))
    reasons = [who := participants_reason(one, other), when := days_reason(one, other)]
    doubts = [doubt for doubt in (place_doubt(one, other), status_doubt(one, other), sides_doubt(one, other)) if doubt]
    if one.place and other.place and not place_doubt(one, other):
        reasons.append("the place is the same")
    certain = strong(one, other) and pinned(one, other) and not doubts
    return (
        Decision(SAME if certain else UNSURE, tuple(filter(None, (*reasons, *doubts))))
        if who or when
        else Decision(UNSURE, ("neither participants nor days are known",))
    )


def obstacle(one: Account, other: Account) -> str | None:
    """The reason why two accounts cannot be of one meeting, or None."""
    if one.days and other.days and not overlap(one.days, other.days):
        return "the days differ"
    if {one.format, other.format} in ({"in_person", "phone"}, {"in_person", "video"}):
        return "one was in person, the other was not"
    if one.participants and other.participants and not shared(one.participants, other.participants):
        return "nobody took part in both"
    if one.countries and other.countries and not set(one.countries) & set(other.countries):
        return "the countries differ"
    if {"held", "refused"} == {one.status, other.status}:
        return "one was held, the other refused"
    if too_little_in_common(one, other):
        return "most participants differ"
    return None


def too_little_in_common(one: Account, other: Account) -> bool:
    """Both sides are named, and at most half of the shorter list is shared: Kennedy and Adenauer, Kennedy and Rusk."""
    smaller = min(len(one.participants), len(other.participants))
    return smaller >= 2 and len(shared(one.participants, other.participants)) * 2 <= smaller


def shared(one: Iterable[str], other: Sequence[str]) -> list[str]:
    """The names of `one` that stand in `other` too, in whatever spelling."""
    return [name for name in one if any(names_agree(name, theirs) for theirs in other)]


def strong(one: Account, other: Account) -> bool:
    """Whether at least two people, or one person with the same countries, or equal countries alone tie the accounts."""
    common = len(shared(one.participants, other.participants))
    countries = set(one.countries) & set(other.countries)
    if common >= 2:
        return True
    if common == 1:
        return len(countries) >= 2 or not countries
    return len(countries) >= 2 and (set(one.countries) == set(other.countries) or same_place(one, other))


def pinned(one: Account, other: Account) -> bool:
    """Whether the days tell enough: one account has a narrow range, or both have the same place inside of a month."""
    if not one.days or not other.days:
        return False
    lengths = sorted((length(one.days), length(other.days)))
    if lengths[1] > TELLING_DAYS:
        return False
    return lengths[0] <= 7 or same_place(one, other)


def same_place(one: Account, other: Account) -> bool:
    """Whether both name a place, and the same."""
    return bool(one.place and other.place) and not place_doubt(one, other)


def place_doubt(one: Account, other: Account) -> str | None:
    """Two places that share no word: "Rabat" and "Casablanca", but not "Schloss Elmau" and "Elmau".

    "Brdo" and "Ljubljana" pass as well: in one country, on the very same day, with the same people.
    """
    if not one.place or not other.place:
        return None
    if place_words(one.place) & place_words(other.place):
        return None
    if (
        one.place_country
        and one.place_country == other.place_country
        and same_day(one, other)
        and many_shared(one, other)
    ):
        return None
    return "the places differ"


def status_doubt(one: Account, other: Account) -> str | None:
    """A report that says held beside one that says cancelled; planned goes with both.

    What was called off and took place in the end, on the day and at the place that were agreed, is one meeting.
    """
    statuses = {one.status, other.status}
    if (
        statuses == {"held", "cancelled"}
        and same_day(one, other)
        and same_place(one, other)
        and many_shared(one, other)
    ):
        return None
    return "one says held, the other cancelled" if "held" in statuses and statuses & NOT_HELD else None


def sides_doubt(one: Account, other: Account) -> str | None:
    """Each has a country that the other has not: the same two guests in Kyjiw and, a day later, in Moscow."""
    mine, theirs = set(one.countries), set(other.countries)
    if not (mine - theirs and theirs - mine) or (same_day(one, other) and same_place(one, other)):
        return None
    return "each has a country that the other has not"


def same_day(one: Account, other: Account) -> bool:
    """Whether both have the same single day."""
    return days_reason(one, other) == "the day is the same"


def many_shared(one: Account, other: Account) -> bool:
    """Whether at least two people take part in both."""
    return len(shared(one.participants, other.participants)) >= 2


def participants_reason(one: Account, other: Account) -> str:
    """The shared participants in words, or the shared countries, or ""."""
    if common := shared(one.participants, other.participants):
        return f"both name {', '.join(common)}"
    countries = [code for code in one.countries if code in other.countries]
    return f"both are of {', '.join(countries)}" if countries else ""


def days_reason(one: Account, other: Account) -> str:
    """How the days agree in words, or ""."""
    if not one.days or not other.days:
        return ""
    if one.days.earliest == one.days.latest == other.days.earliest == other.days.latest:
        return "the day is the same"
    return "the days agree"


def agreement(one: Account, other: Account) -> int:
    """How much speaks for one meeting, to choose the best of several."""
    common = len(shared(one.participants, other.participants))
    day = same_day(one, other)
    return 2 * common + 3 * day + 2 * same_place(one, other) + (one.format == other.format)


def overlap(one: DateRange, other: DateRange) -> bool:
    """Whether the ranges share a day."""
    return one.earliest <= other.latest and other.earliest <= one.latest


def length(days: DateRange) -> int:
    """The number of days of a range."""
    return (days.latest - days.earliest).days + 1


def common_days(ranges: Sequence[DateRange]) -> DateRange | None:
    """The days that all accounts of one meeting allow; None where they contradict each other or nothing is known.

    The basis is the narrowest account's, or sister_report where only several accounts together narrow it down.
    """
    if not ranges:
        return None
    earliest: date = max(days.earliest for days in ranges)
    latest: date = min(days.latest for days in ranges)
    if earliest > latest:
        return None
    narrowest = min(ranges, key=length)
    if (narrowest.earliest, narrowest.latest) == (earliest, latest):
        return narrowest
    return DateRange(earliest, latest, "sister_report", "several reports together narrow the days down")
