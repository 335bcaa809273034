"""Rows of the ledger: written once, never changed but for being taken back."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from articles.corrections.keys import Key
from articles.corrections.subjects import subject_of, subjects_in
from articles.models import Correction, Touch


def write(
    user: Any, action: str, target: Key, before: dict[str, Any], after: dict[str, Any], reason: str
) -> Correction:
    """One row of the ledger, with what it is about and refers to."""
    correction = Correction.objects.create(
        action=action,
        kind=target["kind"],
        article_sha256=target["article"] if isinstance(target.get("article"), str) else "",
        subject=subject_of(target),
        target=target,
        before=before,
        after=after,
        reason=reason,
        created_by=known(user),
    )
    touch(correction)
    return correction


def touch(correction: Correction) -> None:
    """Keep the subjects of the decision where an index finds them."""
    subjects = sorted(subjects_in(correction.target, correction.after))
    Touch.objects.bulk_create([Touch(correction=correction, subject=subject) for subject in subjects])


def withdraw(user: Any, correction: Correction, reason: str) -> bool:
    """Take the decision back; False where somebody did so already. What follows from it is not yet worked out anew."""
    values = {"withdrawn_by": known(user), "withdrawn_at": timezone.now(), "withdrawn_reason": reason}
    done = Correction.objects.filter(pk=correction.pk, withdrawn_at=None).update(**values)
    correction.refresh_from_db()
    return bool(done)


def known(user: Any) -> Any:
    """The user, unless it is nobody who could be kept."""
    return user if getattr(user, "pk", None) else None
