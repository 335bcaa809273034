"""Editors' decisions: an append-only ledger that has the last word over whatever is read out of reports."""

from articles.corrections.consulted import lost_names, rejected_names, renamed_office, touched_people
from articles.corrections.deciding import add, change, delete
from articles.corrections.finding import find
from articles.corrections.gathered import gather
from articles.corrections.merging import merge_people, preview_merge
from articles.corrections.replaying import replay, replay_meeting
from articles.corrections.turns import take_turn

__all__ = [
    "add",
    "change",
    "delete",
    "find",
    "gather",
    "lost_names",
    "merge_people",
    "preview_merge",
    "rejected_names",
    "renamed_office",
    "replay",
    "replay_meeting",
    "take_turn",
    "touched_people",
]
