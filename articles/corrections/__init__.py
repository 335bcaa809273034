"""The ledger of editors' decisions: append-only, with the last word over whatever is read out of reports."""

from articles.corrections.applying import apply, mark, own, put, replay, unplace
from articles.corrections.asking import (
    about_meetings,
    about_people,
    about_report,
    about_reports,
    active,
    rejected_names,
    spoken_of,
    touched_people,
    touching,
)
from articles.corrections.consequences import completed, settle
from articles.corrections.finding import find, find_entry, living, present
from articles.corrections.keys import MODELS as KINDS
from articles.corrections.keys import key_of, moved
from articles.corrections.naming import decided_people, named_by_editors, of_country_by_merger
from articles.corrections.offices import find_office
from articles.corrections.silence import perhaps_touched, remembered
from articles.corrections.subjects import entry_subject
from articles.corrections.turns import let_others_write, somebody_waits, take_turn
from articles.corrections.writing import withdraw, write

__all__ = [
    "KINDS",
    "about_meetings",
    "about_people",
    "about_report",
    "about_reports",
    "active",
    "apply",
    "completed",
    "decided_people",
    "entry_subject",
    "find",
    "find_entry",
    "find_office",
    "key_of",
    "let_others_write",
    "living",
    "mark",
    "moved",
    "named_by_editors",
    "of_country_by_merger",
    "own",
    "perhaps_touched",
    "present",
    "put",
    "rejected_names",
    "remembered",
    "replay",
    "settle",
    "somebody_waits",
    "spoken_of",
    "take_turn",
    "touched_people",
    "touching",
    "unplace",
    "withdraw",
    "write",
]
