"""A meeting in the making, as its accounts come in."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from articles.extraction.days import is_day
from articles.extraction.meetings.account import Account
from articles.extraction.meetings.postponing import renews
from articles.extraction.schema import DateMention, DateRange

SETTLED = ("cancelled", "refused", "held", "planned", "unclear")
# What is done on one day of a longer meeting.
PASSING = frozenset({"visit", "sign", "attend"})
# Days; what began longer before is a series of meetings.
LONGEST_TALKS = 31
# Pairs of people that a draft remembers.
MANY = 40


@dataclass
class Draft:
    """A meeting in the making: its accounts in the order of the report, and what they say together."""

    accounts: list[Account] = field(default_factory=list)
    numbers: set[int] = field(default_factory=set)
    participants: dict[str, None] = field(default_factory=dict)
    countries: dict[str, None] = field(default_factory=dict)
    organisations: dict[str, None] = field(default_factory=dict)
    labels: set[str] = field(default_factory=set)
    pairs: set[frozenset[str]] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    firm: bool = False  # more than a journey of one side was held
    ahead: bool = False  # a meeting of two sides is planned
    statuses: set[str] = field(default_factory=set)
    place: str | None = None
    format: str = "unknown"
    date: DateMention | None = None
    country: str | None = None
    wide: bool = False
    earlier: bool | None = None  # told in the pluperfect alone
    postponed: bool = False
    renewed: bool = False  # put off to a day that is named
    moved_from: DateMention | None = None

    def add(self, account: Account, number: int) -> None:
        """Take in one more account; the first place and format stay, the narrowest date wins."""
        stated = not account.in_passing or not self.accounts
        self.accounts.append(account)
        self.numbers.add(number)
        if not (account.scene.bare and self.has_sides):
            self.participants |= dict.fromkeys(account.participants)
        self.countries |= dict.fromkeys(account.countries)
        self.labels |= {account.scene.label} - {""}
        self.kinds |= account.scene.kinds
        if len(account.participants) == 2 and len(self.pairs) < MANY:
            self.pairs.add(frozenset(account.participants))
        self.ahead |= account.status == "planned" and len(account.participants) > 1
        self.firm |= account.status == "held" and stated and not arrives(account)
        self.organisations |= dict.fromkeys(account.organisations)
        # "die Bereitschaft zu Gesprächen ... nach den Gesprächen": what is only wished for was not held in passing
        # "will Muster treffen ... die Reise sei eine Chance": what is planned was not held in passing either
        if not (account.in_passing and account.status == "held" and self.statuses & {"planned", "unclear"}):
            self.statuses.add(account.status)
        # "nach ihrer Reise ... hatte bei ihrem Aufenthalt in Wien erklärt": in passing says nothing of when
        if account.earlier or account.date or not account.in_passing:
            self.earlier = account.earlier and self.earlier is not False
        if self.place is None or (self.wide and account.place and not account.wide):
            self.place, self.country, self.wide = account.place, account.country, account.wide
        self.format = account.format if self.format == "unknown" else self.format
        self.take_date(account)

    def take_date(self, account: Account) -> None:
        """The narrowest date wins; of a meeting that was put off, the new one."""
        new = renews(account, self.postponed, self.status) or (account.postponed and account.status == "planned")
        self.postponed |= account.postponed
        self.moved_from = self.moved_from or account.moved_from or (self.date if new else None)
        if new or not self.renewed:
            self.date = account.date if new else whole_stretch(account, self) or narrower(account, self.date)
        self.renewed |= new

    @property
    def has_sides(self) -> bool:
        """Whether at least two people or countries are known to take part."""
        return len(self.participants) >= 2 or len(self.countries) >= 2

    @property
    def status(self) -> str:
        """What the accounts settle together; a present tense alone announces.

        "ist in Wien eingetroffen und will Muster treffen": a guest's arrival is not yet the meeting.
        """
        if self.renewed and "held" not in self.statuses:
            return "planned"
        if {"held", "planned"} <= self.statuses and self.ahead and not self.firm:
            return "planned"
        return next((status for status in SETTLED if status in self.statuses), "planned")


def arrives(account: Account) -> bool:
    """ "ist zu Gesprächen in Wien eingetroffen": a journey of one side."""
    kinds = account.scene.kinds
    return "visit" in kinds and kinds <= {"visit", "talk"} and len(account.participants) < 2


def whole_stretch(account: Account, draft: Draft) -> DateMention | None:
    """ "die Gespräche hatten am 5. Mai begonnen", of a meeting on 17 May: from the first to the last of these days."""
    mine, theirs = account.date, draft.date
    if mine is None or theirs is None or account.edge is None or theirs.kind != "explicit":
        return None
    first, last = (mine, theirs) if account.edge == "start" else (theirs, mine)
    if not 0 < (last.range.latest - first.range.earliest).days <= LONGEST_TALKS:
        return None
    reason = f"{first.range.reason} to {last.range.reason}"
    return replace(mine, range=DateRange(first.range.earliest, last.range.latest, mine.range.basis, reason))


def narrower(account: Account, known: DateMention | None) -> DateMention | None:
    """The shorter one of two dates; "reiste am 3. Mai an" does not shorten a meeting "am 3. und 4. Mai"."""
    if account.date is None or known is None:
        return account.date or known
    if known.kind in ("explicit", "weekday") and account.scene.kinds <= PASSING:
        return known
    return account.date if length(account.date) < length(known) else known


def length(mention: DateMention) -> int:
    """The days of a time expression."""
    return (mention.range.latest - mention.range.earliest).days


def day_of(draft: Draft) -> DateRange | None:
    """The single day of a draft, if it has one."""
    return draft.date.range if draft.date and is_day(draft.date.range) else None
