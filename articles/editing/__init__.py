"""What editors do: each deed writes its row into the ledger and takes effect at once; every one can be taken back."""

from articles.editing.accounts import merge_meetings, move_account
from articles.editing.adopting import Unfit, adopt
from articles.editing.chains import chain_of
from articles.editing.deciding import add, apart, change, confirm, delete
from articles.editing.effects import CannotTakeBack
from articles.editing.exporting import exported
from articles.editing.merging import merge_people, preview_merge
from articles.editing.splitting import split_person
from articles.editing.telling import tell
from articles.editing.undoing import DependedUpon, redo, undo

__all__ = [
    "CannotTakeBack",
    "DependedUpon",
    "Unfit",
    "add",
    "adopt",
    "apart",
    "chain_of",
    "change",
    "confirm",
    "delete",
    "exported",
    "merge_meetings",
    "merge_people",
    "move_account",
    "preview_merge",
    "redo",
    "split_person",
    "tell",
    "undo",
]
