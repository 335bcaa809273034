"""Which reports tell of one meeting: entries that are one, and reports that belong elsewhere."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from articles import corrections
from articles.editing.doors import door
from articles.editing.effects import work_out
from articles.models import Account, Correction, Meeting


@door
def merge_meetings(user: Any, keep: Meeting, lose: Meeting, reason: str = "") -> Correction:
    """Make `lose` a part of `keep`: all reports of both tell of one meeting. Its entry stays and points to `keep`.

    Raises ValueError for one meeting twice and for one that was merged or rejected already.
    """
    corrections.take_turn()
    keep, lose = (Meeting.objects.get(pk=meeting.pk) for meeting in (keep, lose))
    if keep == lose or keep.merged_into_id or lose.merged_into_id or keep.rejected or lose.rejected:
        raise ValueError(_("These meetings cannot be merged: the same, or merged already."))
    after = {"merged_into": corrections.key_of(keep)}
    correction = corrections.write(user, "merge", corrections.key_of(lose), {}, after, reason)
    work_out(correction)
    return correction


@door
def move_account(user: Any, account: Account, meeting: Meeting | None, reason: str = "") -> Correction:
    """Say that a report tells of that other meeting, or, for None, of one that no other report tells of."""
    corrections.take_turn()
    made = meeting is None
    other = meeting or Meeting.objects.create()
    before = {"meeting": account.meeting and corrections.key_of(account.meeting)}
    after = {"meeting": corrections.key_of(other), "made": made}
    correction = corrections.write(user, "change", corrections.key_of(account), before, after, reason)
    work_out(correction)
    return correction
