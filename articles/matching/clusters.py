"""Which accounts tell of one meeting: a function of all of them, whatever order they come in.

Sharp accounts (people, and a day or a week) make the meetings. A vague one (a month), then a faint one (countries, one
person, no date) joins the only meeting that it fits, and else stays by itself or with its like. Nobody is joined with
what speaks against it, so that a vague account never welds two sharp ones.

Accounts are compared only where one of them certainly is of the same meeting as the other; those that no such pair
ties, directly or by others, have nothing to do with each other and can be worked out apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

from articles.matching.accounts import FAINT, MUTE, SHARP, VAGUE, Account, Sketch, sketch
from articles.matching.comparison import compare, telling

# The best of the scores between two groups, and how many of their accounts are tied.
Strength = tuple[int, int]
Links = dict[int, dict[int, Strength]]


@dataclass(slots=True)
class Node:
    """All accounts that are compared alike: `members` are their numbers, `reports` those that they stand in.

    Nodes with the same `anchor` are one meeting, those with different ones are not, whatever they say.
    """

    sketch: Sketch
    members: list[int] = field(default_factory=list)
    reports: set[Hashable] = field(default_factory=set)
    anchor: Hashable = None
    layer: int = 0

    @property
    def key(self) -> tuple[str, int, str]:
        """What puts nodes in an order that hangs on their content alone."""
        return self.sketch.key, self.layer, str(self.anchor or "")


def cluster(accounts: Sequence[Account], anchors: Sequence[Hashable] = ()) -> list[int]:
    """The number of its meeting for each account, from 0; the same partition in whatever order they are given.

    `anchors` may name, for each account, a meeting that it has by an editor's word; None for all others.
    """
    anchors = anchors or [None] * len(accounts)
    given = zip(map(sketch, accounts), (account.report for account in accounts), anchors, strict=True)
    groups = partition(nodes_of((one, report, anchor) for one, report, anchor in given))
    numbers = [0] * len(accounts)
    for number, group in enumerate(sorted(groups, key=lambda group: min(min(node.members) for node in group))):
        for node in group:
            for member in node.members:
                numbers[member] = number
    return numbers


def nodes_of(given: Iterable[tuple[Sketch, Hashable, Hashable]]) -> list[Node]:
    """Equal accounts as one node each; those of one report on layers of their own, as they are two meetings.

    So are those that say too little to be one, such as two that only name the same person.
    """
    layers: dict[tuple[Sketch, Hashable, Hashable], int] = defaultdict(int)
    nodes: dict[tuple[Sketch, Hashable, int], Node] = {}
    for number, (one, report, anchor) in enumerate(given):
        own = report if telling(one) else None
        layer = layers[one, own, anchor]
        layers[one, own, anchor] += own is not None or not telling(one)
        node = nodes.setdefault((one, anchor, layer), Node(one, anchor=anchor, layer=layer))
        node.members.append(number)
        node.reports |= {report} - {None}
    return sorted(nodes.values(), key=lambda node: node.key)


def partition(nodes: list[Node]) -> list[list[Node]]:
    """The nodes by meetings."""
    return Partition(nodes).result()


class Partition:
    """Nodes on their way into meetings; a group goes by the number of its first node. Sets of nodes are bits.

    `never` are those that a group cannot hold, as it has another account of their report or another anchor; `apart`
    those that something speaks against. `ties` hold, node by node, how much speaks for those that are the same.
    """

    def __init__(self, nodes: list[Node]) -> None:
        self.nodes = nodes
        self.group = list(range(len(nodes)))
        self.bits = [1 << number for number in range(len(nodes))]
        self.level = [node.sketch.level for node in nodes]
        self.never = [0] * len(nodes)
        self.apart = [0] * len(nodes)
        self.ties: list[dict[int, int]] = [{} for _ in nodes]
        self.compare_all()
        self.join_anchored()

    def compare_all(self) -> None:
        """Compare all that share a day: nothing ties the others."""
        dated = [number for number, node in enumerate(self.nodes) if node.sketch.level != MUTE]
        dated.sort(key=lambda number: (self.nodes[number].sketch.first or 0, number))
        everybody = sum(1 << number for number in dated)
        near = {number: 1 << number for number in dated}
        for place, one in enumerate(dated):
            last = self.nodes[one].sketch.last or 0
            for other in dated[place + 1 :]:
                if (self.nodes[other].sketch.first or 0) > last:
                    break
                near[one] |= 1 << other
                near[other] |= 1 << one
                self.compare_pair(one, other)
        for number, neighbours in near.items():
            self.apart[number] |= everybody & ~neighbours
        self.exclude()

    def compare_pair(self, one: int, other: int) -> None:
        """Note how two nodes go together."""
        found = compare(self.nodes[one].sketch, self.nodes[other].sketch)
        if found.apart:
            self.apart[one] |= 1 << other
            self.apart[other] |= 1 << one
        elif found.same:
            self.ties[one][other] = self.ties[other][one] = found.score

    def exclude(self) -> None:
        """Note which nodes are never one meeting: two of one report, and two with different anchors."""
        held: dict[Hashable, int] = defaultdict(int)
        for number, node in enumerate(self.nodes):
            for report in node.reports:
                held[report] |= 1 << number
        anchors: dict[Hashable, int] = defaultdict(int)
        for number, node in enumerate(self.nodes):
            anchors[node.anchor] |= (1 << number) if node.anchor is not None else 0
        anchored = sum(anchors.values())
        for number, node in enumerate(self.nodes):
            for report in node.reports:
                self.never[number] |= held[report] & ~(1 << number)
            if node.anchor is not None:
                self.never[number] |= anchored & ~anchors[node.anchor]

    def join_anchored(self) -> None:
        """Put together what has one anchor; then only what goes with none of them stays apart from it."""
        alike: dict[Hashable, list[int]] = defaultdict(list)
        for number, node in enumerate(self.nodes):
            if node.anchor is not None:
                alike[node.anchor].append(number)
        for first, *others in alike.values():
            apart = self.apart[first]
            for number in others:
                apart &= self.apart[number]
                self.join(first, number)
            self.apart[first] = apart

    def join(self, one: int, other: int) -> int:
        """Make two groups one; its number."""
        keep, lose = min(one, other), max(one, other)
        if keep != lose:
            self.group = [keep if group == lose else group for group in self.group]
            self.level[keep] = min(self.level[keep], self.level[lose])
            self.bits[keep] |= self.bits[lose]
            self.never[keep] |= self.never[lose]
            self.apart[keep] |= self.apart[lose]
        return keep

    def blocked(self, one: int, other: int) -> bool:
        """Whether two groups cannot be one; what editors put together blocks only what goes with nothing of it."""
        if self.never[one] & self.bits[other]:
            return True
        return bool(self.apart[one] & self.bits[other] and self.apart[other] & self.bits[one])

    def links(self, one: set[int], other: set[int]) -> dict[int, dict[int, Strength]]:
        """How strongly groups of the first kind are tied to groups of the second."""
        found: dict[int, dict[int, Strength]] = {group: {} for group in one}
        for number, ties in enumerate(self.ties):
            mine = self.group[number]
            if mine not in one:
                continue
            for far, score in ties.items():
                theirs = self.group[far]
                if theirs in other and theirs != mine:
                    found[mine][theirs] = stronger(found[mine].get(theirs), (score, 1))
        return found

    def result(self) -> list[list[Node]]:
        """The nodes by meetings: the sharp ones, then the vaguer ones beside them."""
        for level in (SHARP, VAGUE, FAINT):
            gather(self, {group for group in self.group if self.level[group] == level})
            loose = {group for group in self.group if self.level[group] == level}
            attach(self, loose, {group for group in self.group if self.level[group] < level})
        found: dict[int, list[Node]] = defaultdict(list)
        for number, node in enumerate(self.nodes):
            found[self.group[number]].append(node)
        return list(found.values())


def stronger(known: Strength | None, more: Strength) -> Strength:
    """Two strengths together: the best tie, and the number of ties."""
    return (max(known[0], more[0]), known[1] + more[1]) if known else more


def gather(part: Partition, pool: set[int]) -> None:
    """Join the groups of the pool, the strongest tie first; what is torn between two that cannot be one joins neither.

    Of a pair the one that more accounts are tied to counts as stronger, so that one misread report misleads nobody.
    """
    links = part.links(pool, pool)
    for easy in undisputed(part, links):
        for other in easy[1:]:
            part.join(easy[0], other)
            links.pop(other)
        links.pop(easy[0])
    heap = [(-score, -count, one, other) for one, row in links.items() for other, (score, count) in row.items()]
    heapify(heap)
    while heap:
        score, count, one, other = heappop(heap)
        strength = (-score, -count)
        if links.get(one, {}).get(other) != strength:
            continue
        if part.blocked(one, other):
            unlink(links, one, other)
        elif torn := [*rivals(part, links, one, other), *rivals(part, links, other, one)]:
            for group, rival in [*torn, (one, other)]:
                unlink(links, group, rival)
        else:
            keep = part.join(one, other)
            for far in relink(links, keep, one + other - keep):
                heappush(heap, (-links[keep][far][0], -links[keep][far][1], keep, far))


def undisputed(part: Partition, links: Links) -> list[list[int]]:
    """Groups that hang together, the first one first, where nothing speaks against any two of them."""
    left, found = set(links), []
    while left:
        waiting, whole = [left.pop()], []
        while waiting:
            whole.append(waiting.pop())
            fresh = left & links[whole[-1]].keys()
            left -= fresh
            waiting += fresh
        bits = sum(part.bits[group] for group in whole)
        if not any((part.never[group] | part.apart[group]) & bits & ~part.bits[group] for group in whole):
            found.append(sorted(whole))
    return found


def rivals(part: Partition, links: Links, one: int, other: int) -> list[tuple[int, int]]:
    """`one` with each group to which it is tied just as strongly as to `other`, and which cannot be one with that."""
    equal = [far for far, strength in links[one].items() if strength == links[one][other] and far != other]
    return [(one, far) for far in equal if part.blocked(far, other)]


def unlink(links: Links, one: int, other: int) -> None:
    """Forget how two groups are tied."""
    links[one].pop(other, None)
    links[other].pop(one, None)


def relink(links: Links, keep: int, lose: int) -> list[int]:
    """Give `keep` all ties of `lose`, which it has become; the groups to which it is tied otherwise now."""
    row = links.pop(lose)
    row.pop(keep, None)
    links[keep].pop(lose, None)
    for far, strength in row.items():
        links[far].pop(lose)
        links[far][keep] = links[keep][far] = stronger(links[keep].get(far), strength)
    return list(row)


def attach(part: Partition, loose: set[int], inner: set[int]) -> None:
    """Let each loose group join the only inner one that it fits; of two that exclude each other the better tied one."""
    wanted: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for group, row in part.links(loose, inner).items():
        fitting = [far for far in row if not part.blocked(group, far)]
        if len(fitting) == 1:
            wanted[fitting[0]].append((-row[fitting[0]][0], group))
    for far, groups in sorted(wanted.items()):
        for score, group in sorted(groups):
            equal = [other for also, other in groups if also == score and other != group]
            if not any(part.blocked(group, other) for other in equal) and not part.blocked(group, far):
                far = part.join(far, group)
