"""Which stored meeting a group of accounts is: readers' links go on leading to what they led to."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable
from itertools import count
from typing import NamedTuple

from articles.models import Account, Meeting


class Row(NamedTuple):
    """A stored account as it is moved: its report with the fingerprint, and the meeting that it was taken for."""

    pk: int
    article: int
    fingerprint: str
    key: str
    found: int | None
    gist: str


def addressed(groups: list[list[Row]], held: dict[int, int], changed: Collection[int]) -> dict[int, int]:
    """The ids of the meetings of all accounts, by the accounts' ids.

    A group is the meeting that most of its accounts were of; those that `changed` say least of it. `held` are the
    meetings that editors spoke of, with what each was merged into or itself: their accounts stay there, whatever else
    is said, and others of the group come.
    """
    chosen = {number: one for number, group in enumerate(groups) if (one := holder(group, held))}
    votes = sorted(
        (-sum(row.found == meeting and row.pk not in changed for row in group), -times, meeting, number)
        for number, group in enumerate(groups)
        if number not in chosen
        for meeting, times in Counter(row.found for row in group if row.found).items()
    )
    taken = set(held) | set(chosen.values())
    for _, _, meeting, number in votes:
        if number not in chosen and meeting not in taken:
            chosen[number] = meeting
            taken.add(meeting)
    for number in sorted(set(range(len(groups))) - chosen.keys()):
        chosen[number] = founded(groups[number][0], taken)
        taken.add(chosen[number])
    return {
        row.pk: row.found if row.found in held else chosen[number]
        for number, group in enumerate(groups)
        for row in group
    }


def holder(group: list[Row], held: dict[int, int]) -> int | None:
    """The meeting that editors spoke of, if the group has accounts of one."""
    return next((held[row.found] for row in group if row.found in held), None)


def founded(first: Row, taken: Iterable[int]) -> int:
    """The id of a meeting that none of these is; with a key that the account gives, so that it can come back."""
    spans = Account.objects.values_list("spans", flat=True).get(pk=first.pk)
    for number in count():
        again = f" {number}" if number else ""
        told = hashlib.sha256(f"{first.fingerprint} {first.key} {spans}{again}".encode()).hexdigest()
        meeting, new = Meeting.objects.get_or_create(key=f"m{told[:32]}")
        if new or not (meeting.pk in taken or meeting.merged_into_id or meeting.rejected or meeting.found_in.exists()):
            return meeting.pk
    raise AssertionError("numbers never end")


def lead_on(before: dict[int, int], after: dict[int, int]) -> None:
    """Let meetings that lost all accounts lead to where most went, and those that have some again to themselves.

    `before` and `after` are the meetings of the accounts that moved, by the accounts' ids.
    """
    Meeting.objects.filter(pk__in=set(after.values())).exclude(absorbed_by=None).update(absorbed_by=None)
    lost = set(before.values())
    lost -= set(Account.objects.filter(found__in=lost).values_list("found", flat=True).distinct())
    for meeting in sorted(lost):
        went = Counter(after[pk] for pk, left in before.items() if left == meeting)
        into = min(went, key=lambda pk: (-went[pk], pk))
        Meeting.objects.filter(pk=meeting).update(absorbed_by=into)
        Meeting.objects.filter(absorbed_by=meeting).update(absorbed_by=into)
