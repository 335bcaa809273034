"""The seal of a form: says when it was opened, signed by us, in place of a cookie: readers get none."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.core import signing

SALT = "articles.error-report"
LONGEST_OPEN = timedelta(hours=24)


def sealed(moment: datetime) -> str:
    """The seal of a form that is opened at `moment`."""
    return signing.Signer(salt=SALT).sign_object(moment.timestamp())


def age(seal: str, now: datetime) -> timedelta | None:
    """How long the form has been open; None for a seal that is not ours or of the future."""
    try:
        opened = signing.Signer(salt=SALT).unsign_object(seal)
    except (signing.BadSignature, ValueError):
        return None
    passed = timedelta(seconds=now.timestamp() - opened)
    return passed if passed >= timedelta(0) else None
