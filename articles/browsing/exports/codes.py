"""Codes that other formats write instead of ours: countries by three letters, languages by ISO 639-3."""

from __future__ import annotations

from functools import cache

from babel.core import get_global

# ISO 3166-3 of past states, which CLDR does not map, and codes of others that are obsolete.
PAST = {"SUHH": "SUN", "DDDE": "DDR", "YUCS": "YUG", "CSHH": "CSK"}
OBSOLETE = {"BUR", "DDR", "FXX", "TMP", "YMD", "ZAR"}
# FollowTheMoney has a name of its own for one of them.
LOWER = {"DDDE": "dd"}
# Those of ISO 639-2/B, and two that CLDR also maps to a wider language.
BIBLIOGRAPHIC = frozenset(
    "alb arm baq bur chi cze dut fre geo ger gre ice mac mao may per rum slo tib wel prp twi".split()
)


@cache
def three_letters() -> dict[str, str]:
    """ISO 3166-1 alpha-3 by alpha-2; Kosovo's is the one that CLDR uses."""
    aliases = get_global("territory_aliases").items()
    single = {old: new[0] for old, new in aliases if len(old) == 3 and old.isalpha() and len(new) == 1}
    return {code: old for old, code in single.items() if old not in OBSOLETE} | PAST


def alpha3(code: str | None) -> str:
    """The country's three letters, or what is known of it."""
    return three_letters().get(code or "", code or "")


def lower_code(code: str) -> str:
    """The country as FollowTheMoney writes it."""
    return LOWER.get(code, code.lower())


@cache
def long_languages() -> dict[str, str]:
    """ISO 639-3 by ISO 639-1."""
    aliases = get_global("language_aliases").items()
    return {new: old for old, new in aliases if len(old) == 3 and len(new) == 2 and old not in BIBLIOGRAPHIC}


def iso639_3(language: str) -> str:
    """The three letters of a BCP 47 tag's language."""
    first = language.split("-")[0].lower()
    return long_languages().get(first, first)
