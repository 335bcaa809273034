"""The flag that the author of an embedded post wears beside the name."""

from __future__ import annotations

from articles.extraction.schema import Span
from articles.extraction.tokens import Document

FLAG = 0x1F1E6


def flag_country(document: Document, span: Span) -> str | None:
    """The country whose flag the author of the post around `span` wears."""
    for post in document.posts:
        if post.start <= span.start < post.end:
            letters = [chr(ord(c) - FLAG + ord("A")) for c in post.author if FLAG <= ord(c) < FLAG + 26]
            return "".join(letters[:2]) if len(letters) > 1 else None
    return None
