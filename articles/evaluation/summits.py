"""Scores which meetings were a part of others, such as two heads of government at the edge of a summit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from itertools import permutations

from articles.evaluation.collection import Collection
from articles.evaluation.partitions import Thing
from articles.evaluation.tally import Report
from articles.matching.meetings import Account

PartOf = Callable[[Account, Account], bool]


def compare_parts(collection: Collection, things: Sequence[Thing], part_of: PartOf, report: Report) -> None:
    """Count which of the meetings of each group are parts of others of it; `things` are its accounts."""
    accounts = accounts_of(collection, things)
    facts = {reading.group.name: reading.group.facts["meetings"] for reading in collection.readings}
    for (name, one), (other_name, whole) in permutations(accounts, 2):
        if name != other_name:
            continue
        wanted = facts[name][one].get("part_of") == whole
        found = any(part_of(mine, theirs) for mine in accounts[name, one] for theirs in accounts[name, whole])
        words = [f"meeting {one} of meeting {whole}"]
        report.count("parts", wanted and found, words * (found and not wanted), words * (wanted and not found), name)


def accounts_of(collection: Collection, things: Sequence[Thing]) -> dict[tuple[str, int], list[Account]]:
    """For each meeting that was read the accounts of all that was found to be the same."""
    clusters: dict[Hashable, list[Account]] = defaultdict(list)
    for key, label in collection.meetings.items():
        clusters[label].append(collection.accounts[key])
    found: dict[tuple[str, int], list[Account]] = defaultdict(list)
    for thing in things:
        if thing.found:
            (label,) = thing.found
            found[thing.wanted] += clusters[label]
    return found
