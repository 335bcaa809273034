"""Sending what was written down: each e-mail once, by one process, and again where the mail server did not take it.

Nobody can send a message and note it in one step. Whoever dies between the two leaves an e-mail that may have gone:
it is sent once more, word for word under the same Message-ID, so that mail programs show it once. The other way
round, noting first, news would be lost with no trace, and readers rely on being told.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from django.conf import settings
from django.db import DatabaseError
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from articles.models import Digest
from articles.searches.digests import due, write_down
from articles.searches.letters import letter

logger = logging.getLogger(__name__)
LEASE = timedelta(minutes=10)
# After an hour, two, three and so on; then the address is taken for a wrong one.
AGAIN = timedelta(hours=1)
MOST_ATTEMPTS = 6
KEPT = timedelta(days=60)


def is_time(now: datetime) -> bool:
    """Whether the hour of the day has come at which e-mails go out by themselves."""
    return settings.ALERTS and timezone.localtime(now).hour >= settings.ALERTS_HOUR


def send_due(now: datetime, asked_to_end: Callable[[], bool] = lambda: False) -> int:
    """Write down what there is to tell today and send all that waits; how many e-mails were sent."""
    for user in due(timezone.localdate(now)).order_by("user").values_list("user", flat=True).distinct():
        if not asked_to_end():
            write_down(user, now)
    sent = sum(send(key, now) for key in waiting(now).values_list("pk", flat=True) if not asked_to_end())
    Digest.objects.filter(day__lt=timezone.localdate(now) - KEPT).delete()
    return sent


def waiting(now: datetime) -> QuerySet[Digest]:
    """E-mails that were not sent and that nobody is sending."""
    free = Q(lease_until=None) | Q(lease_until__lt=now)
    return Digest.objects.filter(free, sent_at=None, attempts__lt=MOST_ATTEMPTS)


def send(key: int, now: datetime) -> bool:
    """Send one e-mail unless another process holds it; whether it went."""
    if not waiting(now).filter(pk=key).update(lease_until=now + LEASE, attempts=F("attempts") + 1):
        return False
    digest = Digest.objects.select_related("user").get(pk=key)
    try:
        message = letter(digest)
        if message is None:
            digest.delete()
            return False
        message.send()
    except DatabaseError:
        raise
    except Exception:
        logger.exception("The e-mail %s could not be sent.", digest.message_id)
        Digest.objects.filter(pk=key).update(lease_until=now + AGAIN * digest.attempts)
        return False
    Digest.objects.filter(pk=key).update(sent_at=timezone.now(), lease_until=None)
    return True
