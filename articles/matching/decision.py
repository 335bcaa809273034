"""What a comparison comes to, with the grounds that an editor can read."""

from __future__ import annotations

from dataclasses import dataclass

SAME = "same"
DIFFERENT = "different"
UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Decision:
    """`verdict` is same, different or unsure; `reasons` are short English sentences without a full stop."""

    verdict: str
    reasons: tuple[str, ...] = ()
