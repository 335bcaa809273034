"""Atom feeds of any filtered list."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from articles.browsing.datewords import days_in_words
from articles.browsing.exports.dataset import RIGHTS, title_of
from articles.browsing.exports.xml import fit
from articles.browsing.folding import FoldedListing
from articles.browsing.listing import Listing
from articles.browsing.lists import ARTICLES, MEETINGS, QUOTES, Keys, ListOf, Rows
from articles.browsing.naming import name_of
from articles.browsing.states import state_of
from articles.browsing.titles import lead_of, meeting_title
from articles.browsing.wording import FORMATS, STATES
from articles.models import Article, Meeting, Quote

NEWEST = 50


def midnight(day: Any) -> datetime | None:
    """The beginning of a day as feeds need it."""
    return timezone.make_aware(datetime.combine(day, time())) if day else None


class Atom(Atom1Feed):
    """Atom without what XML cannot hold: one such character in a name would leave readers without the whole feed."""

    def __init__(self, **words: Any) -> None:
        super().__init__(**fitting(words))

    def add_item(self, **words: Any) -> None:
        super().add_item(**fitting(words))


def fitting(words: dict[str, Any]) -> dict[str, Any]:
    """The words as XML can hold them."""
    return {name: fit(value) if isinstance(value, str) else value for name, value in words.items()}


class ListFeed(Feed):
    """The newest rows of a list, filtered as the page is."""

    feed_type = Atom
    of: ListOf
    kind: type[Listing] = Listing
    # Entries without an outlet have no author of their own.
    author_name = "Newsroom"
    feed_copyright = RIGHTS

    def get_object(self, request: HttpRequest) -> Listing:
        return self.kind(request, self.of, folded=True)

    def title(self, listing: Listing) -> str:
        return title_of(self.of.name, listing.asked)

    def link(self, listing: Listing) -> str:
        return reverse(self.of.name) + listing.query()

    def feed_url(self, listing: Listing) -> str:
        return reverse(f"feed_{self.of.name}") + listing.query()

    def items(self, listing: Listing) -> Any:
        """The newest, each wording once."""
        return Rows(self.of, Keys(listing.shown))[:NEWEST]


class ArticleFeed(ListFeed):
    """New reports."""

    of, kind = ARTICLES, FoldedListing

    def item_title(self, item: Article) -> str:
        return item.title

    def item_description(self, item: Article) -> str:
        return lead_of(item)

    def item_author_name(self, item: Article) -> str | None:
        return item.source.name if item.source else None

    def item_updateddate(self, item: Article) -> datetime:
        return item.extracted_at or item.imported_at


class MeetingFeed(ListFeed):
    """New meetings."""

    of = MEETINGS

    def item_title(self, item: Meeting) -> str:
        return f"{meeting_title(item)}, {days_in_words(item.earliest, item.latest, item.basis == 'explicit')}"

    def item_description(self, item: Meeting) -> str:
        facts = [item.place and name_of(item.place), FORMATS.get(item.format), STATES.get(state_of(item)), *item.topics]
        return ", ".join(str(fact) for fact in facts if fact)

    def item_updateddate(self, item: Meeting) -> datetime | None:
        read = [account.article.extracted_at or account.article.imported_at for account in item.accounts.all()]
        return max(read, default=None) or midnight(item.latest)


class QuoteFeed(ListFeed):
    """New quotes."""

    of = QUOTES

    def item_title(self, item: Quote) -> str:
        speaker = item.speaker or item.speaker_organisation or item.speaker_text or _("unknown speaker")
        return f"{speaker}: {Truncator(item.text).chars(100)}"

    def item_description(self, item: Quote) -> str:
        denied = _("(denied)") + " " if item.denied else ""
        return f"{denied}{item.text}"

    def item_updateddate(self, item: Quote) -> datetime:
        return item.article.extracted_at or item.article.imported_at
