"""What the states of an import, the outcomes of its files and editors' steps are called."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

STATES = {
    "receiving": _("being received"),
    "uploaded": _("being looked through"),
    "looking": _("being looked through"),
    "preview": _("waits for your decision"),
    "queued": _("waits for the worker"),
    "running": _("being imported"),
    "finished": _("finished"),
    "cancelled": pgettext_lazy("import", "cancelled"),
    "undo": _("waits to be taken back"),
    "undoing": _("being taken back"),
    "undone": _("taken back"),
}
MOVING = ("receiving", "uploaded", "looking", "queued", "running", "undo", "undoing")
# Before an editor confirmed, a file is what is planned with it.
PLANNED = ("receiving", "uploaded", "looking", "preview")
OUTCOMES = {
    "": _("waiting"),
    "new": _("new"),
    "near": _("near-duplicate"),
    "imported": _("imported"),
    "unchanged": _("unchanged"),
    "duplicate": _("duplicate"),
    "rejected": _("rejected"),
    "left_out": _("left out"),
    "undone": _("taken back"),
}
ACTIONS = {
    "uploaded": _("uploaded"),
    "confirmed": _("import confirmed"),
    "left_out": _("left out by choice"),
    "cancelled": _("cancelled; left out"),
    "undone": _("taken back"),
    "again": _("import confirmed once more"),
}
