"""An error report is taken in once, however often it is sent."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest
from django.utils.crypto import salted_hmac
from django.utils.translation import get_language

from articles.browsing.reporting.forms import ErrorForm
from articles.browsing.reporting.senders import sender
from articles.models import ErrorReport


def digest_of(form: ErrorForm, now: datetime) -> str:
    """What is the same for the same words about the same thing on one day, whoever sends them how often."""
    words = form.subject.words
    span = (words.start, words.end) if words else ()
    told = [form.subject.page, span, " ".join(form.cleaned_data["wrong"].split()), form.cleaned_data["email"]]
    return salted_hmac(f"error report {now.date().isoformat()}", repr(told), algorithm="sha256").hexdigest()


def known(form: ErrorForm, now: datetime) -> bool:
    """Whether the same was sent already."""
    return ErrorReport.objects.filter(digest=digest_of(form, now)).exists()


def take_in(form: ErrorForm, request: HttpRequest, now: datetime) -> ErrorReport:
    """Store what the valid form says, unless the same was sent already; the stored row in either case."""
    subject, told = form.subject, form.cleaned_data
    words = subject.words
    values = {
        "page": subject.page,
        "kind": subject.kind,
        "target": subject.target,
        "start": words.start if words else None,
        "end": words.end if words else None,
        "title": subject.title[:300],
        "passage": subject.passage,
        "wrong": told["wrong"],
        "email": told["email"],
        "language": get_language() or "en",
        "damage": subject.damage(),
        "sender": sender(request, now.date()),
    }
    ErrorReport.objects.forget(now)
    return ErrorReport.objects.get_or_create(digest=digest_of(form, now), defaults=values)[0]
