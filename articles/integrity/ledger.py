"""The ledger: each decision in force finds what it is about, or is known to wait, and is found by what it is about."""

from __future__ import annotations

from collections.abc import Iterator

from articles import corrections
from articles.corrections.subjects import own_subject, subject_of, subjects_in
from articles.integrity.finding import Finding, Mend, of_report
from articles.integrity.walking import walked
from articles.models import Article, Correction

# What a reading puts in its place or leaves waiting; decisions about people and meetings wait without a word.
PLACED = ("mention", "quote", "article", "sighting", "account")
UNREADABLE = "look at it in the history, and take it back there if it makes no sense"


def check() -> Iterator[Finding]:
    """A finding for each decision that hangs in the air."""
    for decision in walked(Correction.objects.prefetch_related("touches")):
        what = f"Decision {decision.pk} ({decision.action} {decision.kind})"
        try:
            filed = is_filed(decision)
        except (KeyError, TypeError, IndexError, AttributeError):
            yield Finding(what, "is about something that nobody can tell from what is stored", remedy=UNREADABLE)
            continue
        if not filed:
            yield Finding(what, "is not filed under all that it is about", Mend("filed", decision.pk))
        if decision.in_force and decision.kind in PLACED and decision.action != "delete":
            yield from placed(decision, what)


def is_filed(decision: Correction) -> bool:
    """Whether it is found by all that it is about and refers to."""
    filed = {touch.subject for touch in decision.touches.all()}
    return decision.subject == subject_of(decision.target) and subjects_in(decision.target, decision.after) <= filed


def placed(decision: Correction, what: str) -> Iterator[Finding]:
    """Whether what the decision is about is there, or is known not to be."""
    found = is_there(decision)
    if found != decision.unplaced:
        return
    report = Article.objects.filter(body_sha256=decision.article_sha256).values_list("pk", flat=True).first()
    mend = of_report(report) if report else Mend("placed", decision.pk)
    if found:
        yield Finding(what, "is noted as waiting, and what it is about is there", mend)
    elif not was_deleted(decision):
        yield Finding(what, "is in force, and what it is about is not there", mend)


def is_there(decision: Correction) -> bool:
    """Whether anything stands for what the decision is about, where it was or where the decision moved it."""
    keys = (decision.target, corrections.moved(decision.target, decision.after))
    return any(corrections.find_entry(key) is not None for key in keys)


def was_deleted(decision: Correction) -> bool:
    """Whether another decision took away what this one is about."""
    keys = (decision.target, corrections.moved(decision.target, decision.after))
    return corrections.touching(*map(own_subject, keys)).filter(action="delete").exists()
