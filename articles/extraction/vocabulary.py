"""What is known of a word without its sentence is worked out once: nearly every word of a text was read before."""

from __future__ import annotations

from functools import lru_cache

# Words that each function keeps. A report has some hundred different ones, and reports share most of theirs.
WORDS_KEPT = 16_384
LISTS_JOINED = 512

# For functions of a word (as a string) and of the word lists of a language, which are compared by identity.
remembered = lru_cache(maxsize=WORDS_KEPT)


@lru_cache(maxsize=LISTS_JOINED)
def either(*lists: frozenset[str]) -> frozenset[str]:
    """The words of several word lists of a language; joined once, for `a | b` copies them all at every look-up."""
    return frozenset().union(*lists)
