"""The life of a meeting: announced, put off, called off, refused, held, as its reports tell it one after the other."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

PLANNED, POSTPONED, CANCELLED, REFUSED = "planned", "postponed", "cancelled", "refused"
HELD, UNCLEAR = "held", "unclear"
OFF = (CANCELLED, REFUSED)
# Of words of one day the later ones say more; what was held was held, whoever announces it afterwards.
ORDER = (PLANNED, CANCELLED, REFUSED, POSTPONED, HELD)

Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Told:
    """What one report says of a meeting's course; `days` are the meeting's, `published` the report's own."""

    key: Hashable
    status: str
    days: Days | None = None
    published: Days | None = None
    postponed: bool = False
    moved_from: Days | None = None

    @property
    def word(self) -> str:
        """The status, with the finer word for what was put off."""
        return POSTPONED if self.postponed and self.status in (PLANNED, CANCELLED) else self.status


@dataclass(frozen=True, slots=True)
class Step:
    """One turn: the word for it, the days on which the meeting was or was then to be, and the reports that say so.

    `before` are the days that were planned until then, where a report names them.
    """

    status: str
    days: Days | None
    published: Days | None
    told: tuple[Hashable, ...]
    before: Days | None = None


def told_of(key: Hashable, facts: Mapping[str, Any], published: Days | None) -> Told:
    """The course in the facts of an account as they are stored."""
    return Told(
        key,
        facts.get("status") or UNCLEAR,
        days_in(facts.get("date")),
        published,
        bool(facts.get("postponed")),
        days_in(facts.get("moved_from")),
    )


def days_in(value: Mapping[str, str] | None) -> Days | None:
    """First and last day of a stored date."""
    return (date.fromisoformat(value["earliest"]), date.fromisoformat(value["latest"])) if value else None


def steps(accounts: Iterable[Told]) -> list[Step]:
    """The turns in the order in which they were reported; what was held comes last. Independent of the order given."""
    found: list[Step] = []
    for one in in_order(accounts):
        word = POSTPONED if is_moved(one, found) else one.word
        last = found[-1] if found else None
        if last and last.status == word and (word == HELD or not apart(last.days, one.days)):
            found[-1] = joined(last, one)
        else:
            found.append(Step(word, one.days, one.published, (one.key,), one.moved_from))
    return found


def in_order(accounts: Iterable[Told]) -> list[Told]:
    """The accounts that tell of a turn: as reported, held ones last, undated ones before all."""
    telling = [one for one in accounts if one.status in ORDER]
    return sorted(telling, key=lambda one: (one.status == HELD, reported(one), ORDER.index(one.word), str(one.key)))


def reported(one: Told) -> tuple[date, date]:
    """When an account was published, for sorting; one that looks back at a plan tells of what was before all others."""
    if one.published is None or (one.status == PLANNED and not looks_ahead(one)):
        return date.min, date.min
    return one.published[1], one.published[0]


def looks_ahead(plan: Told) -> bool:
    """Whether the planned days were not yet over when the report came out."""
    return plan.days is None or plan.published is None or plan.days[1] >= plan.published[0]


def is_moved(one: Told, before: Sequence[Step]) -> bool:
    """Whether a later report plans it for other days than the last plan; reports of one day contradict each other."""
    planned = next((step for step in reversed(before) if step.status in (PLANNED, POSTPONED) and step.days), None)
    if one.word != PLANNED or planned is None or not apart(planned.days, one.days):
        return False
    return bool(one.published and planned.published and one.published[0] > planned.published[1])


def apart(one: Days | None, other: Days | None) -> bool:
    """Whether two ranges are known and share no day."""
    return one is not None and other is not None and (one[1] < other[0] or other[1] < one[0])


def joined(step: Step, one: Told) -> Step:
    """A turn that one more report tells of: the days of both, published from the first to the last."""
    days = hull(step.days, one.days) if apart(step.days, one.days) else common(step.days, one.days)
    published, before = hull(step.published, one.published), step.before or one.moved_from
    return Step(step.status, days, published, (*step.told, one.key), before)


def common(one: Days | None, other: Days | None) -> Days | None:
    """The days that both ranges have, or those of the one that is known."""
    if one is None or other is None:
        return one or other
    return max(one[0], other[0]), min(one[1], other[1])


def hull(one: Days | None, other: Days | None) -> Days | None:
    """The days from the first to the last of both ranges, or those of the one that is known."""
    if one is None or other is None:
        return one or other
    return min(one[0], other[0]), max(one[1], other[1])


def status_of(accounts: Iterable[Told]) -> str:
    """What became of it: held whatever was announced, else off unless a later report plans it anew."""
    accounts = list(accounts)
    said = {one.status for one in accounts}
    if HELD in said:
        return HELD
    off = [one for one in accounts if one.status in OFF]
    if any(one.status == PLANNED and revives(one, off) for one in accounts):
        return PLANNED
    return next((status for status in (*OFF, PLANNED, UNCLEAR) if status in said), UNCLEAR)


def revives(plan: Told, off: Sequence[Told]) -> bool:
    """Whether a report plans again what all of `off` call off: it names a new day, or came later and looks ahead."""
    if plan.postponed and plan.days:
        return not any(is_after(one, plan) for one in off)
    return looks_ahead(plan) and all(is_after(plan, one) for one in off)


def is_after(one: Told, other: Told) -> bool:
    """Whether a report was certainly published after another."""
    return one.published is not None and other.published is not None and one.published[0] > other.published[1]


def is_postponed(accounts: Iterable[Told]) -> bool:
    """Whether it was put off, as the last word on it, and has not been held since."""
    turns = steps(accounts)
    return bool(turns) and turns[-1].status == POSTPONED


def former_days(accounts: Iterable[Told]) -> Days | None:
    """The days for which the meeting was planned until it was put off, from the first to the last that is named."""
    found: Days | None = None
    for one in accounts:
        found = hull(found, one.moved_from)
    return found


def standing(accounts: Iterable[Told]) -> list[Told]:
    """The accounts whose days count: not the plan for a day from which the meeting was moved."""
    accounts = list(accounts)
    held = [one for one in accounts if one.status == HELD]
    return [one for one in accounts if one.status not in (PLANNED, *OFF) or not is_overtaken(one, held, accounts)]


def is_overtaken(plan: Told, held: Sequence[Told], accounts: Sequence[Told]) -> bool:
    """Whether the meeting was held on other days than planned, or was put off to others later on."""
    if any(apart(plan.days, one.days) for one in held):
        return True
    moved = (one for one in accounts if one.postponed and one.status == PLANNED and not plan.postponed)
    return any(apart(plan.days, one.days) and not is_after(plan, one) for one in moved)
