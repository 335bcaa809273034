"""The languages that reports are read in: which one a text is in, and its words."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module

from articles.extraction.languages.shapes import Language

CODES = ("de", "en")
WORD = re.compile(r"[^\W\d_]+")
# Enough to tell languages apart; a longer look would only cost time on a text of megabytes.
SAMPLE = 20_000


@cache
def load(code: str) -> Language:
    """The language of `code`, or of the first known language where `code` is not among `CODES`."""
    known = code.split("-")[0].lower()
    module = import_module(f"{__name__}.{known if known in CODES else CODES[0]}")
    language: Language = module.LANGUAGE
    return language


def detect(text: str) -> str:
    """The code of the language whose function words `text` has most of; the first of `CODES` where none stands out."""
    words = [word.lower() for word in WORD.findall(text[:SAMPLE])]
    return max(CODES, key=lambda code: sum(word in load(code).words.frequent for word in words))
