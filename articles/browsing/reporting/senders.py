"""Who sends an error report: never an address, only what tells one sender of a day from another."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from django.conf import settings
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from articles.models import ErrorReport
from newsroom.addresses import client_address

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def sender(request: HttpRequest, day: date) -> str:
    """What stands for whoever asks on this day: a hash with the site's key that is another one the day after."""
    salt = f"sender of error reports {day.isoformat()}"
    return salted_hmac(salt, client_address(request) or "", algorithm="sha256").hexdigest()


def too_many(request: HttpRequest, now: datetime) -> timedelta | None:
    """None while more may come in; else how long to wait: the sender has sent enough, or everybody together has."""
    if ErrorReport.objects.since(now - DAY).count() >= settings.ERROR_REPORTS_PER_DAY:
        return DAY
    mine = {sender(request, moment.date()) for moment in (now, now - HOUR)}
    lately = ErrorReport.objects.since(now - HOUR).filter(sender__in=mine)
    return HOUR if lately.count() >= settings.ERROR_REPORTS_PER_HOUR else None
