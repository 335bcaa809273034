"""What is known of a word without its sentence is worked out once: nearly every word of a text was read before."""

from __future__ import annotations

from functools import lru_cache

# Words that each function keeps. A report has some hundred different ones, and reports share most of theirs.
WORDS_KEPT = 16_384

# For functions of a word (as a string) and of the word lists of a language, which are compared by identity.
remembered = lru_cache(maxsize=WORDS_KEPT)
