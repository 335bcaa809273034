"""Where an offset lies among the tokens of a sentence: by halving, for a sentence may be as long as a report."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from articles.extraction.tokens import Token


def position_at(tokens: Sequence[Token], offset: int) -> int:
    """The position of the first token that begins at `offset` or behind it; the number of tokens where none does."""
    return bisect_left(tokens, offset, key=lambda token: token.start)
