"""Direct speech: which passages between quotation marks are somebody's words, and which frame is theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.languages.shapes import Cues
from articles.extraction.quotes.found import Found
from articles.extraction.quotes.marks import Pair
from articles.extraction.schema import Span
from articles.extraction.tokens import Document, Token


def is_quotation(document: Document, pair: Pair, around: Found | None, cues: Cues) -> bool:
    """Whether the passage is a quotation rather than a name, a title or a word held with tongs.

    Length and a finite verb decide; inside of somebody's reported words less is needed.
    """
    words = [token for token in document.tokens_in(pair.inner) if token.kind in ("word", "number")]
    if not words:
        return False
    finite = any(is_verb(token, cues) for token in words)
    if around is not None:
        return finite or len(words) >= 3 or any(not token.capitalised for token in words)
    return (finite and len(words) >= 2) or len(words) >= 6


def is_verb(token: Token, cues: Cues) -> bool:
    """Whether a word is a finite verb by the lexicons."""
    if token.capitalised:
        return False
    known = cues.auxiliaries | cues.modals | cues.finite | cues.subjunctive
    return token.lower in known or any(form.kind == "finite" for form in cues.verbs.get(token.lower, ()))


def nested(pair: Pair, index: int, around: Found) -> Found:
    """A passage inside of a quotation, or in a sentence with a frame: the frame is its frame too."""
    return replace(around, type="direct", spans=(pair.inner,), pair=index, denied=False)


def innermost(span: Span, found: Sequence[Found]) -> Found | None:
    """The shortest finding around `span`."""
    around = [one for one in found if any(part.covers(span) for part in one.spans)]
    return min(around, key=lambda one: one.hull.end - one.hull.start, default=None)
