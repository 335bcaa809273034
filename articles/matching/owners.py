"""Which known entry stands for which group, so that addresses stay and nothing goes against what editors decided."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Set
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Known:
    """What is known of the members of groups before: `present` is the id of each one's entry, if it has one.

    `weights` say how much hangs on a member. Members of entries that are `firm` stay there; those that are `kept` win
    over others, and share no group with another of their kind. `names` are what members are called.
    """

    present: Mapping[Hashable, int | None]
    weights: Mapping[Hashable, int]
    firm: Set[int] = field(default_factory=frozenset)
    kept: Set[int] = field(default_factory=frozenset)
    names: Mapping[Hashable, Hashable] = field(default_factory=dict)


def owners(groups: Mapping[Hashable, int], known: Known) -> tuple[dict[Hashable, int], dict[int, int]]:
    """The entry of those members that have one, and of those groups that have one.

    A group's entry is the one that most hangs on in it, the lowest id of equals; an entry has one group, unless it is
    firm. Members without an entry here get that of their group, which may be a new one.
    """
    claims: Counter[tuple[int, int]] = Counter()
    for member, group in groups.items():
        if (entry := known.present.get(member)) is not None:
            claims[entry, group] += max(known.weights.get(member, 1), 1)
    of_group: dict[int, int] = {}
    taken: set[int] = set()
    beside: set[tuple[int, int]] = set()
    for (entry, group), _ in sorted(claims.items(), key=lambda claim: rank(claim[0], claim[1], known)):
        if group not in of_group and (entry not in taken or entry in known.firm):
            of_group[group] = entry
            taken.add(entry)
        elif entry in known.firm or (entry in known.kept and entry not in taken):
            beside.add((entry, group))
            taken.add(entry)
    placed = {member: of_group[group] for member, group in groups.items() if group in of_group}
    for member, group in groups.items():
        if (entry := known.present.get(member)) is not None and (entry, group) in beside:
            placed[member] = entry
    return {**placed, **with_kin(groups, placed, known, {group for _, group in beside})}, of_group


def with_kin(
    groups: Mapping[Hashable, int], placed: Mapping[Hashable, int], known: Known, several: Set[int]
) -> dict[Hashable, int]:
    """In groups of `several` entries, the entries of members that had none: those of others of the same name."""
    kin: dict[tuple[int, Hashable], Counter[int]] = defaultdict(Counter)
    strays = []
    for member, group in groups.items():
        if group in several and known.present.get(member) is None:
            strays.append(member)
        elif group in several and member in known.names:
            kin[group, known.names[member]][-placed[member]] += 1
    near = {member: kin.get((groups[member], known.names.get(member))) for member in strays}
    return {member: -max(count, key=lambda entry: (count[entry], entry)) for member, count in near.items() if count}


def rank(claim: tuple[int, int], weight: int, known: Known) -> tuple[int, int, int, int]:
    """The order of claims: firm entries, kept ones, then those on which most hangs."""
    entry, group = claim
    return (0 if entry in known.firm else 1 if entry in known.kept else 2, -weight, entry, group)
