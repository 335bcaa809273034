"""Sentences that the reading left behind (warnings, reasons of dates) in the reader's language."""

from __future__ import annotations

import re
from functools import cache

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

PHRASES = (
    _("the report has no date header; its day of publication is unknown"),
    _("the report has no date header; the day of its own date line was taken"),
    _("the report's own date line"),
    _("the header's date %(value)s does not exist; it was ignored"),
    _("the header's date %(value)s is not of the form YYYY, YYYY-MM or YYYY-MM-DD; it was ignored"),
    _("the file has a second date header; it was read as one report"),
    _("the file is %(encoding)s, not UTF-8; it was converted"),
    _("the address %(address)s is none that begins with http or https; it was left out"),
    _("the address is longer than 1,000 characters; it was left out"),
    _("the report's date is no more exact"),
    _("the report's date"),
    _("no day is named"),
    _("the day of the embedded post"),
    _("the embedded post fixes the day"),
    _("%(days)s day(s) before another meeting of this report"),
    _("%(days)s day(s) after another meeting of this report"),
    _("several reports together narrow the days down"),
)
PLACE = re.compile(r"%\\\((\w+)\\\)s")


@cache
def patterns() -> list[tuple[re.Pattern[str], str]]:
    """Each phrase as a pattern that finds its variable parts."""
    return [(re.compile(PLACE.sub(r"(?P<\1>.{0,200})", re.escape(phrase)), re.DOTALL), phrase) for phrase in PHRASES]


def translated(phrase: str) -> str:
    """A known phrase in the reader's language, any other as it is."""
    for pattern, known in patterns():
        match = pattern.fullmatch(phrase)
        if match:
            return gettext(known) % match.groupdict() if match.groupdict() else gettext(known)
    return phrase


def in_readers_words(sentence: str) -> str:
    """A remark in the reader's language: as a whole where it is known, else part by part."""
    whole = translated(sentence)
    if whole != sentence:
        return whole
    return "; ".join(translated(part) for part in sentence.split("; "))
