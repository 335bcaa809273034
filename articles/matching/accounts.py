"""What one report says of a meeting, and the little of it by which accounts are compared."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from functools import lru_cache

from articles.extraction.schema import DateRange
from articles.matching.cities import place_words
from articles.matching.names import name_key

# Two ministers can well meet twice in a quarter; a range longer than this pins no meeting by itself.
TELLING_DAYS = 31
# "In dieser Woche": so narrow a range tells as much as a day.
SHARP_DAYS = 7
# A report without a date tells of the days before it, or announces something for the weeks after it.
BEFORE, AFTER = 7, 31
# The widest days that such a report may mean, as it was published "in May"; wider ones, told or not, say nothing.
WIDEST = BEFORE + AFTER + TELLING_DAYS
# What is sharp (people and days), vague (people and a month), faint (hardly people, or no days), or tells nothing.
SHARP, VAGUE, FAINT, MUTE = range(4)


@dataclass(frozen=True, slots=True)
class Account:
    """What one report (or all known ones) say of a meeting; `participants` and `organisations` are names.

    `people` are the ids of the participants in their order, where these are known: one id is one person, whatever the
    spelling. Two accounts of one `report` are two meetings. `published` are the days on which the report came out.
    """

    participants: tuple[str, ...]
    countries: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    days: DateRange | None = None
    place: str | None = None
    format: str = "unknown"
    status: str = "held"
    place_country: str | None = None
    people: tuple[Hashable, ...] = ()
    report: Hashable = None
    published: DateRange | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Sketch:
    """What accounts are compared by; equal sketches are equal accounts, as those of a dispatch and its copies.

    `names` are pairs of a person's id and the key of the name, `first` and `last` the ordinals of the days that are
    told, or that may be meant where `dated` is false, `length` their number (0 where nothing is known), and `single`
    says that the very day is named. `key` holds all of it, in an order that hangs on no id. `level` is SHARP, VAGUE,
    FAINT or MUTE.
    """

    people: frozenset[Hashable]
    names: tuple[tuple[Hashable, str], ...]
    known: bool
    sides: frozenset[str]
    first: int | None
    last: int | None
    dated: bool
    place: frozenset[str]
    where: str | None
    format: str
    status: str
    key: str
    length: int = 0
    single: bool = False
    level: int = MUTE

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sketch) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)


@lru_cache(maxsize=20_000)
def sketch(account: Account) -> Sketch:
    """The account as it is compared."""
    keys = [name_key(name) for name in account.participants]
    known = len(account.people) == len(keys) and bool(keys)
    names = dict(zip(account.people if known else keys, keys, strict=True))
    words = place_words(account.place) if account.place else frozenset()
    first, last = meant(account)
    told = tuple(sorted(names.items(), key=lambda pair: (pair[1], str(pair[0]))))
    rest = (sorted(set(account.countries)), str(first), str(last), account.days is None)
    where = (sorted(words), account.place_country or "", account.format, account.status)
    plain = Sketch(
        people=frozenset(names),
        names=told,
        known=known,
        sides=frozenset(account.countries),
        first=first,
        last=last,
        dated=account.days is not None,
        place=words,
        where=account.place_country,
        format=account.format,
        status=account.status,
        key=repr(([name for _, name in told], *rest, *where, known, [str(who) for who, _ in told])),
    )
    length = 0 if first is None or last is None else last - first + 1
    measured = replace(plain, length=length, single=plain.dated and length == 1)
    return replace(measured, level=level_of(measured))


def level_of(one: Sketch) -> int:
    """How much the account tells: the sharp ones make meetings, which the vaguer ones may join."""
    full = sum(1 for _, name in one.names if " " in name)
    if one.first is None or one.length > WIDEST:
        return MUTE
    if not one.dated or one.length > TELLING_DAYS or full < 2:
        return FAINT if one.people or len(one.sides) >= 2 else MUTE
    return SHARP if one.length <= SHARP_DAYS else VAGUE


def meant(account: Account) -> tuple[int | None, int | None]:
    """The days that may be meant, as ordinals: those told, as far as the day of publication allows them."""
    early, late = allowed(account)
    if account.days is None or early is None or late is None:
        return (early, late) if account.days is None else ordinals(account.days)
    first, last = ordinals(account.days)
    # What is told of May in a report of the fifth was before the sixth. A misread date of the report allows nothing.
    if account.status == "planned" and early <= last:
        return max(first, early), last
    if account.status == "held" and first <= late:
        return first, min(last, late)
    return first, last


def allowed(account: Account) -> tuple[int | None, int | None]:
    """The days that a report without any date may mean; nothing where its own day is not known."""
    if account.published is None:
        return None, None
    first, last = ordinals(account.published)
    early = first if account.status == "planned" else first - BEFORE
    return early, last if account.status == "held" else last + AFTER


def ordinals(days: DateRange) -> tuple[int, int]:
    """The first and the last day as numbers."""
    return days.earliest.toordinal(), days.latest.toordinal()
