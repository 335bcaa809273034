"""An import is taken back, one report at a time; its bytes go back into the import, which can be done again."""

from __future__ import annotations

from django.utils.translation import gettext_noop as _

from articles.importing.removing import remove
from articles.importing.sentences import Sentence, kept
from articles.models import Article, ImportItem

STUCK = Sentence(_("it could not be taken back because of a fault of the program, which was written to the log"))


def prepare(item: ImportItem) -> Article | None:
    """The report that the file became; None where it is gone already."""
    return item.article


def settle(item: ImportItem, article: Article | None) -> None:
    """Take the report out of the collection and keep its bytes."""
    if article is not None:
        item.data, item.article = bytes(article.raw), None
        remove(article)
    item.outcome = "undone"
    item.message, item.parts = "", {}
    item.save(update_fields=["outcome", "data", "article", "message", "parts"])


def give_up(item: ImportItem, _message: str) -> None:
    """Write down that the report is still there."""
    item.message, item.parts = kept(STUCK).values()
    item.save(update_fields=["message", "parts"])
