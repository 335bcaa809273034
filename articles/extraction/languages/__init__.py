"""The languages that reports are read in: which one a text is in, and its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib import import_module

from articles.extraction.languages import unread
from articles.extraction.languages.detection import best, by_entry
from articles.extraction.languages.shapes import Language

# A further language is a folder beside this file and its code here.
CODES = ("de", "en", "fr")


@lru_cache(maxsize=64)
def load(code: str) -> Language:
    """The language of `code` (BCP 47): its folder, or what can be told of any other language without word lists."""
    known = unread.primary(code)
    return module(known) if known in CODES else unread.language(code)


@cache
def module(code: str) -> Language:
    """The language whose folder is `code`."""
    language: Language = import_module(f"{__name__}.{code}").LANGUAGE
    return language


@cache
def frequent() -> Mapping[str, Sequence[str]]:
    """The function words of the languages that have a folder, each with their codes."""
    return by_entry({code: module(code).words.frequent for code in CODES})


def choose(declared: str, text: str) -> tuple[Language, str, tuple[str, ...]]:
    """The language to read `text` in, its code and warnings; a `declared` code beats what the text looks like."""
    code = unread.canonical(declared) if declared else ""
    chosen = load(code or detect(text))
    doubts = unread.warnings(chosen)
    if declared and not code:
        doubts = (f"no language has the code “{declared}”; the report was read as {chosen.code}", *doubts)
    return chosen, code or chosen.code, doubts


def detect(text: str) -> str:
    """The code of the language that `text` is in; "und" where a text that is long enough shows none that is known.

    A text too short to tell is taken to be in the first of `CODES`.
    """
    return best(text, CODES, frequent())
