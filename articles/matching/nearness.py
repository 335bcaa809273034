"""Near-identical reports: one wording printed twice, changed a little, cut short, or carried on.

Two texts are copies when most of the lesser one is in the other, also outside of what somebody said, and when they
name the same people and days: a communiqué of another meeting is in the same words but for these.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from articles.matching.bands import ENOUGH
from articles.matching.wording import Shingles, Wording

# How much of the lesser text is in the other; less is a paragraph of background that an agency prints for weeks.
INSIDE, INSIDE_OWN = 0.5, 0.4
# Two texts that credit the same agency are edited from its dispatch; no two that are not have so much in common.
INSIDE_CREDITED, OWN_CREDITED = 0.3, 0.25
# Of longer ones it must hold the beginning too: who shortens cuts from the end, and what stands in the middle of a
# longer text is a part of it, as of a live ticker. A ticker of days is no copy of what it began with.
LONGER, LONGEST, BEGINNING = 2.0, 8.0, 0.4
# So much of what is capitalised or a number may be missing in the other, and so much of names with several parts:
# places that an outlet changed, not people. Of fewer such words nothing is said.
STRANGE, STRANGE_NAMES, SEVERAL = 0.25, 0.4, 6
# A wording with fewer shingles outside quotation marks is nothing but what somebody said.
LITTLE = 12
NEARLY_ALL = 0.8
# A text is a longer one, not the same with changes, from so many times the length on.
GREATER = 1.3


@dataclass(frozen=True, slots=True)
class Likeness:
    """How a text is like another: `alike` is the share of all wording that both have, from 0 to 1.

    `kind` is same, longer (it holds most of the other and more) or shorter (it is mostly in the other), and
    `share` what is meant: for same as `alike`, else how much of the lesser text is in the greater.
    """

    kind: str
    share: float
    alike: float


def likeness(mine: Wording, other: Wording) -> Likeness | None:
    """How the one text is like the other, of which it is a copy or that is one of it; None for all others."""
    lesser, greater = sorted((mine, other), key=size)
    if len(lesser.all) < ENOUGH or not is_copy(lesser, greater):
        return None
    common = len(mine.all & other.all)
    alike, inside = common / len(mine.all | other.all), common / len(lesser.all)
    if len(greater.all) > GREATER * len(lesser.all):
        return Likeness("longer" if mine is greater else "shorter", inside, alike)
    return Likeness("same", alike, alike)


def size(one: Wording) -> tuple[int, int, int]:
    """How long the text is; what else decides for texts of one length, so that their order never does."""
    return len(one.all), len(one.telling), min(one.all, default=0)


def is_copy(lesser: Wording, greater: Wording) -> bool:
    """Whether the two are one wording."""
    credited = bool(lesser.agency) and lesser.agency == greater.agency
    inside = share(lesser.all, greater.all)
    if inside < (INSIDE_CREDITED if credited else INSIDE):
        return False
    return (
        own_words(lesser, greater) >= (OWN_CREDITED if credited else INSIDE_OWN)
        and begins_alike(lesser, greater)
        and (inside == 1 or of_the_same(lesser, greater))
    )


def share(part: Shingles, whole: Shingles) -> float:
    """How much of `part` is in `whole`, from 0 to 1."""
    return len(part & whole) / len(part) if part else 0.0


def own_words(lesser: Wording, greater: Wording) -> float:
    """How much of the lesser text's own words are in the other; of next to nothing all, where the rest is equal.

    A statement that is printed between quotation marks from beginning to end is still one wording.
    """
    if len(lesser.own) >= LITTLE:
        return share(lesser.own, greater.all)
    return 1.0 if len(lesser.all & greater.all) >= NEARLY_ALL * len(greater.all) else 0.0


def begins_alike(lesser: Wording, greater: Wording) -> bool:
    """Whether nothing speaks against the one being the other cut short: neither the lengths nor the beginning."""
    times = len(greater.all) / len(lesser.all)
    return times <= LONGER or (times <= LONGEST and share(lesser.lead, greater.opening) >= BEGINNING)


def of_the_same(lesser: Wording, greater: Wording) -> bool:
    """Whether the texts speak of the same people on the same days."""
    if apart(lesser.dates, greater.dates) or apart(lesser.weekdays, greater.weekdays):
        return False
    names = strange(lesser.names, greater) if len(lesser.names) >= SEVERAL else 0.0
    return names <= STRANGE_NAMES and strange(lesser.telling, greater) <= STRANGE


def strange(words: Collection[str], greater: Wording) -> float:
    """How much of these words is nowhere in the other text, from 0 to 1."""
    return sum(word not in greater.words for word in words) / len(words) if words else 0.0


def apart(days: frozenset[object], others: frozenset[object]) -> bool:
    """Whether both texts name days, and none is the same."""
    return bool(days and others) and not days & others


def nearest(mine: Wording, others: Iterable[tuple[int, Wording]]) -> tuple[int, Likeness] | None:
    """The key of the text that is most like mine, and how; the first of equals."""
    found = [(key, like) for key, other in others if (like := likeness(mine, other))]
    return max(found, key=lambda pair: pair[1].alike) if found else None
