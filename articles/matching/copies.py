"""Groups of near-identical texts, whatever order they come in.

Each group has a leader, the longest of its texts; all others are copies of it, not of one another, so that no chain of
small changes ties what has nothing in common any more. Of texts in order of their length each becomes a copy of the
leader before it that it is most like, or, like none, a leader. When a text comes or goes, only those behind it that
this concerns are looked at again, and the groups are those that all texts together would have given.
"""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Protocol

from articles.matching.bands import ENOUGH, bands
from articles.matching.nearness import likeness, nearest
from articles.matching.wording import Wording, wording_of

# Texts with fewer bands in common are not compared: one alone comes from a phrase that many texts use.
IN_COMMON = 2
# So many leaders are compared with a text, those with most bands in common.
COMPARED = 24

# The order of texts: number of shingles, negative, and a fingerprint.
Rank = tuple[int, str]


class Shelf(Protocol):
    """Texts by their keys, with what is known of their groups; only those that are long enough to be compared."""

    def rank(self, key: int) -> Rank:
        """Where the text stands in the order of all."""

    def wording(self, key: int) -> Wording:
        """The wording of the text."""

    def leaders(self, key: int) -> list[int]:
        """The leaders before the text that have most bands in common with it, at most COMPARED of them."""

    def behind(self, key: int) -> list[int]:
        """The texts behind this one that have bands in common with it, at least IN_COMMON."""

    def followers(self, key: int) -> list[int]:
        """The texts whose leader this one is."""

    def leader(self, key: int) -> int | None:
        """The leader of the text; its own key where it leads; None where nobody looked yet."""

    def lead(self, key: int, leader: int) -> None:
        """Write down the leader of the text."""


def settle(shelf: Shelf, keys: Iterable[int]) -> None:
    """Find the leaders of these texts, and anew those of all texts that this concerns."""
    waiting = {key: shelf.rank(key) for key in keys}
    queue = [(rank, key) for key, rank in waiting.items()]
    heapq.heapify(queue)
    while queue:
        _, key = heapq.heappop(queue)
        before, now = shelf.leader(key), choose(shelf, key)
        if before != now:
            shelf.lead(key, now)
            for other in concerned(shelf, key, before, now):
                if other not in waiting:
                    waiting[other] = shelf.rank(other)
                    heapq.heappush(queue, (waiting[other], other))


def choose(shelf: Shelf, key: int) -> int:
    """The leader of the text: the one that it is most like, else itself."""
    leaders = ((leader, shelf.wording(leader)) for leader in sorted(shelf.leaders(key), key=shelf.rank))
    found = nearest(shelf.wording(key), leaders)
    return found[0] if found else key


def concerned(shelf: Shelf, key: int, before: int | None, now: int) -> list[int]:
    """The texts that are to be looked at again once this one has another leader: all that come behind it.

    A text that leads itself and is not like a new leader goes on leading: most have but a formula in common with it.
    """
    if now == key:
        mine = shelf.wording(key)
        return [one for one in shelf.behind(key) if shelf.leader(one) != one or likeness(shelf.wording(one), mine)]
    return shelf.followers(key) if before == key else []


def groups(texts: Sequence[str], agencies: Sequence[str] = ()) -> list[int]:
    """The number of each text's group, from 0 on in the order of the texts; `agencies` are those that they credit.

    Which texts are together does not depend on their order.
    """
    credited = agencies or [""] * len(texts)
    shelf = Pile([wording_of(text, agency) for text, agency in zip(texts, credited, strict=True)], texts)
    settle(shelf, shelf.long_enough())
    numbers: dict[int, int] = {}
    return [numbers.setdefault(shelf.known.get(key, key), len(numbers)) for key in range(len(texts))]


class Pile:
    """Texts in memory."""

    def __init__(self, wordings: Sequence[Wording], texts: Sequence[str]) -> None:
        self.wordings = wordings
        self.ranks = [
            (-len(one.all), f"{fingerprint(text)} {key:09}")
            for key, (one, text) in enumerate(zip(wordings, texts, strict=True))
        ]
        self.known: dict[int, int] = {}
        self.index: dict[int, set[int]] = defaultdict(set)

    def long_enough(self) -> list[int]:
        """The keys of the texts that can be compared, now in the index."""
        keys = [key for key, one in enumerate(self.wordings) if len(one.all) >= ENOUGH]
        for key in keys:
            self.index_text(key)
        return keys

    def index_text(self, key: int) -> None:
        """Let the text be found."""
        for band in bands(self.wordings[key]):
            self.index[band].add(key)

    def put(self, key: int) -> None:
        """A text comes."""
        self.index_text(key)
        settle(self, [key])

    def take(self, key: int) -> None:
        """A text goes."""
        followers = self.followers(key)
        for band in bands(self.wordings[key]):
            self.index[band].discard(key)
        del self.known[key]
        settle(self, followers)

    def near(self, key: int) -> Counter[int]:
        """The texts that have bands enough in common with this one, and how many."""
        found = Counter(other for band in bands(self.wordings[key]) for other in self.index[band])
        return Counter({other: n for other, n in found.items() if n >= IN_COMMON and other != key})

    def rank(self, key: int) -> Rank:
        return self.ranks[key]

    def wording(self, key: int) -> Wording:
        return self.wordings[key]

    def leaders(self, key: int) -> list[int]:
        found = self.near(key)
        fit = [one for one in found if self.known.get(one) == one and self.before(one, key)]
        return sorted(fit, key=lambda one: (-found[one], self.ranks[one]))[:COMPARED]

    def behind(self, key: int) -> list[int]:
        return [other for other in self.near(key) if self.known.get(other) is not None and self.before(key, other)]

    def before(self, one: int, other: int) -> bool:
        """Whether the one text comes before the other."""
        return self.ranks[one] < self.ranks[other]

    def followers(self, key: int) -> list[int]:
        return [other for other, leader in self.known.items() if leader == key and other != key]

    def leader(self, key: int) -> int | None:
        return self.known.get(key)

    def lead(self, key: int, leader: int) -> None:
        self.known[key] = leader


def fingerprint(text: str) -> str:
    """What decides between texts of one length."""
    return sha256(text.encode("utf-8", "replace")).hexdigest()
