"""What there is to tell a reader today, written down before anything is sent.

The row of an e-mail and the marks of its searches change in one transaction: whatever happens afterwards, the same
reports are never told in two different e-mails, and none is left out.
"""

from __future__ import annotations

import logging
import secrets
from datetime import date, datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import DatabaseError, IntegrityError, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from articles.models import Digest, SavedSearch
from articles.models.saved_searches import DAILY, WEEKLY
from articles.searches.asking import listing_of, problem_of
from articles.searches.fresh import While, fresh
from newsroom.environment import host_of

logger = logging.getLogger(__name__)
# A report counts by the moment at which its import began: so much later it is in, and no clock is so wrong.
SETTLED = timedelta(minutes=5)


class TakenMeanwhile(Exception):
    """Another process looks after this reader."""


def due(today: date) -> QuerySet[SavedSearch]:
    """The searches whose readers wait for an e-mail, if there is anything to tell."""
    daily = Q(frequency=DAILY, told_on__lt=today)
    weekly = Q(frequency=WEEKLY, told_on__lte=today - timedelta(days=7))
    return SavedSearch.objects.filter(daily | weekly, user__is_active=True).exclude(user__email="")


def write_down(user: int, now: datetime) -> Digest | None:
    """The e-mail of today for the reader with this number; None where nothing is new or there is one already."""
    today, until = timezone.localdate(now), now - SETTLED
    searches = list(due(today).filter(user=user))
    if not searches or Digest.objects.filter(user=user, day=today).exists():
        return None
    parts = [part for search in searches if (part := news(search, until))]
    try:
        with transaction.atomic():
            for search in searches:
                move_marks(search, today, until)
            return Digest.objects.create(user_id=user, day=today, parts=parts, message_id=new_id()) if parts else None
    except (TakenMeanwhile, IntegrityError):
        return None


def news(search: SavedSearch, until: datetime) -> dict[str, Any] | None:
    """The part of an e-mail about one search; None where there is nothing to tell."""
    try:
        listing = listing_of(search)
        if problem_of(listing) or not len(fresh(listing, While(search.told_until, until))):
            return None
    except DatabaseError:
        raise
    except Exception:
        logger.exception("Saved search %s cannot be asked.", search.pk)
        return None
    return {"search": search.pk, "since": search.told_until.isoformat(), "until": until.isoformat()}


def move_marks(search: SavedSearch, today: date, until: datetime) -> None:
    """Note that all was told until then. Raises TakenMeanwhile where somebody else noted anything since we looked."""
    unchanged = SavedSearch.objects.filter(pk=search.pk, told_on=search.told_on, told_until=search.told_until)
    if not unchanged.update(told_on=today, told_until=max(until, search.told_until)):
        raise TakenMeanwhile


def new_id() -> str:
    """The Message-ID of an e-mail that was never sent."""
    return f"<news.{secrets.token_hex(16)}@{host_of(settings.SITE_URL)}>"
