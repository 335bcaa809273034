"""Which later decisions build upon an earlier one."""

from __future__ import annotations

from articles import corrections
from articles.corrections.subjects import own_subject
from articles.models import Correction


def chain_of(correction: Correction) -> list[Correction]:
    """The later decisions in force that stand on what this one brought in, and on those in turn; oldest first."""
    found: dict[int, Correction] = {}
    waiting = [correction]
    while waiting:
        for later in built_upon(waiting.pop()):
            if later.pk not in found:
                found[later.pk] = later
                waiting.append(later)
    return [found[pk] for pk in sorted(found)]


def built_upon(correction: Correction) -> list[Correction]:
    """Later decisions in force about something that is there only since this one."""
    subjects = brought_in(correction)
    return list(corrections.touching(*subjects).filter(pk__gt=correction.pk)) if subjects else []


def brought_in(correction: Correction) -> set[str]:
    """The subjects of what the decision brought in: a new thing, or an old one under a new key."""
    target, after = correction.target, correction.after
    if correction.action == "add":
        return {own_subject(target)}
    if correction.action == "change" and correction.kind == "account":
        return {own_subject(after["meeting"])} if after.get("made") else set()
    if correction.action == "change":
        return {own_subject(corrections.moved(target, after))} - {own_subject(target)}
    if correction.action == "split":
        return {own_subject(after["person"])} if after.get("made") else set()
    return set()
