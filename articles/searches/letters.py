"""The e-mail itself: plain text, and the way out in its head."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override

from articles.models import Digest, SavedSearch
from articles.models.saved_searches import NEVER
from articles.searches.asking import listing_of, problem_of
from articles.searches.fresh import While, fresh
from articles.searches.leaving import way_out
from articles.searches.telling import Item, items
from newsroom.environment import host_of


class Part(NamedTuple):
    """What is new in one search: its filters in words, how many rows, and the first of them."""

    search: SavedSearch
    asked: list[Any]
    count: int
    items: list[Item]
    url: str
    way_out: str

    @property
    def more(self) -> int:
        """How many rows are not told of one by one."""
        return max(self.count - len(self.items), 0)


def letter(digest: Digest) -> EmailMessage | None:
    """The e-mail; None where nothing is left to tell or nobody to tell it: searches go, and readers leave."""
    user = digest.user
    found = {search.pk: search for search in SavedSearch.objects.filter(user=user).exclude(frequency=NEVER)}
    told = [(found[one["search"]], one) for one in digest.parts if one["search"] in found]
    if not told or not user.is_active or not user.email:
        return None
    with override(told[-1][0].language):
        parts = [part for search, one in told if (part := part_of(search, one))]
        return written(digest, parts) if parts else None


def part_of(search: SavedSearch, told: dict[str, Any]) -> Part | None:
    """What is new in the search; None where it is gone meanwhile."""
    listing = listing_of(search)
    during = While(datetime.fromisoformat(told["since"]), datetime.fromisoformat(told["until"]))
    count = 0 if problem_of(listing) else len(fresh(listing, during))
    if not count:
        return None
    url = settings.SITE_URL + search.get_absolute_url()
    return Part(search, listing.asked, count, items(listing, during), url, way_out(search=search.pk))


def written(digest: Digest, parts: list[Part]) -> EmailMessage:
    """The message with these parts."""
    out = way_out(user=digest.user_id)
    context = {"parts": parts, "site": settings.SITE_URL, "way_out": out, "user": digest.user}
    headers = {
        "Message-ID": digest.message_id,
        "List-Id": f"<news.{host_of(settings.SITE_URL)}>",
        "List-Unsubscribe": f"<{out}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
    }
    body = render_to_string("alerts/digest.txt", context)
    return EmailMessage(subject(parts), body, to=[digest.user.email], headers=headers)


def subject(parts: list[Part]) -> str:
    """How much is new, and in which search if it is one."""
    count = sum(part.count for part in parts)
    new = ngettext("%(count)s new match", "%(count)s new matches", count) % {"count": count}
    if len(parts) == 1:
        return f"Newsroom: {new}: {parts[0].search.name}"
    return f"Newsroom: {new} " + _("in %(count)s searches") % {"count": len(parts)}
