"""Words that an editor points out in a report, found again as offsets."""

from __future__ import annotations

import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

AROUND = 200


def located(body: str, words: str, near: int | None) -> tuple[int, int]:
    """Where `words` stand in the body: the only place, or the one nearest to `near`. Raises ValidationError."""
    words = unicodedata.normalize("NFC", words.replace("\r\n", "\n")).strip()
    found = []
    start = body.find(words) if words else -1
    while start >= 0:
        found.append(start)
        start = body.find(words, start + 1)
    if not found:
        raise ValidationError(_("These words do not stand in the report; copy them from its text."))
    if len(found) > 1 and near is None:
        raise ValidationError(
            _("These words stand in the report {number} times; say where: {places}.").format(
                number=len(found), places=", ".join(map(str, found[:10]))
            )
        )
    start = found[0] if near is None else min(found, key=lambda place: abs(place - near))
    return start, start + len(words)


def surroundings(body: str, start: int, end: int) -> tuple[str, str, str]:
    """The words at the offsets with what stands before and behind them."""
    return body[max(0, start - AROUND) : start], body[start:end], body[end : end + AROUND]
