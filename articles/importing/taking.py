"""A file of an import is taken in."""

from __future__ import annotations

from articles.importing.delivered import Outcome
from articles.importing.looking import delivered
from articles.importing.sentences import kept
from articles.importing.storing import look, store
from articles.models import ImportItem


def prepare(item: ImportItem) -> Outcome:
    """What the file turns out to be now, read before the transaction opens so that nobody waits for the reading."""
    return look(delivered(item))


def settle(item: ImportItem, found: Outcome) -> None:
    """Store a new report; its bytes are the report's own from then on, those of a rejected one stay here."""
    if found.state == "new":
        found = store(delivered(item), found.extraction)
    item.outcome = found.state
    fields = ["outcome", "article"]
    if found.state != "imported":
        item.message, item.parts = kept(found.message).values()
        fields += ["message", "parts"]
    item.article = found.article
    if found.state != "rejected":
        item.data = b""
        fields.append("data")
    item.save(update_fields=fields)
    item.bands.all().delete()


def give_up(item: ImportItem, message: str) -> None:
    """Write down that the file is not taken."""
    item.outcome = "rejected"
    item.message, item.parts = kept(message).values()
    item.save(update_fields=["outcome", "message", "parts"])
