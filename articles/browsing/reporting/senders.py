"""Who sends an error report: never an address, only what tells one sender of a day from another."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from ipaddress import ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from articles.models import ErrorReport

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
# One household or office has a whole network of this size in IPv6.
IPV6_PREFIX = 64


def address_of(request: HttpRequest) -> str:
    """The address that asks: that of the connection, or what the outermost of our `PROXIES` wrote down.

    What stands further left in X-Forwarded-For was sent by the client, who may write there what they like.
    """
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")
    if 0 < settings.PROXIES <= len(forwarded) and forwarded != [""]:
        return forwarded[-settings.PROXIES].strip()
    return request.META.get("REMOTE_ADDR", "")


def network_of(address: str) -> str:
    """The address, in IPv6 the network it belongs to; what is no address as it is."""
    try:
        known = ip_address(address)
    except ValueError:
        return address[:100]
    known = getattr(known, "ipv4_mapped", None) or known
    if known.version == 4:
        return str(known)
    return str(ip_network(f"{known.compressed.partition('%')[0]}/{IPV6_PREFIX}", strict=False))


def sender(request: HttpRequest, day: date) -> str:
    """What stands for whoever asks on this day: a hash with the site's key that is another one the day after."""
    salt = f"sender of error reports {day.isoformat()}"
    return salted_hmac(salt, network_of(address_of(request)), algorithm="sha256").hexdigest()


def too_many(request: HttpRequest, now: datetime) -> timedelta | None:
    """None while more may come in; else how long to wait: the sender has sent enough, or everybody together has."""
    if ErrorReport.objects.since(now - DAY).count() >= settings.ERROR_REPORTS_PER_DAY:
        return DAY
    mine = {sender(request, moment.date()) for moment in (now, now - HOUR)}
    lately = ErrorReport.objects.since(now - HOUR).filter(sender__in=mine)
    return HOUR if lately.count() >= settings.ERROR_REPORTS_PER_HOUR else None
