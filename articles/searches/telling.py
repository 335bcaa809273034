"""What an e-mail says of each new row: what it is, where it stands, and the words that speak for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from django.conf import settings

from articles.browsing.datewords import days_in_words
from articles.browsing.listing import Listing
from articles.browsing.searching.excerpts import Wanted, passages
from articles.browsing.titles import outlet
from articles.models import Account, Article, Meeting
from articles.models.queries import phrases, read
from articles.searches.feeds import FEEDS
from articles.searches.fresh import While, newest

MOST_TOLD = 20
LONGEST = 300


class Item(NamedTuple):
    """One new row: its title, what else there is to say, the sentences that speak for it, and its address."""

    title: str
    facts: str
    sentences: list[str]
    url: str


def items(listing: Listing, during: While) -> list[Item]:
    """The new rows of the list, as many as an e-mail tells of."""
    rows = newest(listing, during, MOST_TOLD)
    sentences = SENTENCES.get(listing.of.name, nothing)(rows, wanted(listing), during)
    return [item(row, listing.of.name, sentences.get(row.pk, [])) for row in rows]


def item(row: Any, of: str, sentences: list[str]) -> Item:
    """One row as its feed has it, with sentences; a report for which some speak needs no beginning besides."""
    feed = FEEDS[of]
    days = days_in_words(row.earliest, row.latest) if of == "articles" else ""
    facts = days if sentences and of == "articles" else feed.item_description(row)
    title, facts = line(feed.item_title(row)), line(facts)
    return Item(title, "" if facts in title else facts, sentences, settings.SITE_URL + row.get_absolute_url())


def line(text: str) -> str:
    """Text in one line: what a report holds never looks like a part of the e-mail itself."""
    words = " ".join("".join(char for char in text if char.isprintable() or char.isspace()).split())
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + " …"


def wanted(listing: Listing) -> Wanted | None:
    """The words that were searched for."""
    words = next((asked.value for asked in listing.asked if asked.name == "q"), "")
    found = list(phrases(read(words).node)) if words else []
    return Wanted(found) if found else None


def nothing(rows: Iterable[Any], words: Wanted | None, during: While) -> dict[int, list[str]]:
    """No sentences: names are matches by themselves, and quotes are sentences."""
    return {}


def of_reports(rows: Iterable[Article], words: Wanted | None, during: While) -> dict[int, list[str]]:
    """The sentences of each report that have the words, by its number."""
    if words is None:
        return {}
    bodies = Article.objects.filter(pk__in=[row.pk for row in rows]).order_by().values_list("pk", "body")
    return {key: with_words(body, words) for key, body in bodies}


def with_words(body: str, words: Wanted) -> list[str]:
    """The sentences of a body that have the words."""
    return [f"“{line(body[one.start : one.end])}”" for one in passages(body, words)]


def of_meetings(rows: Iterable[Meeting], words: Wanted | None, during: While) -> dict[int, list[str]]:
    """What each new report says of a meeting: the sentences with the words, else the first one on the meeting."""
    told: dict[int, list[str]] = {}
    new = Account.objects.filter(meeting__in=[row.pk for row in rows], article__in=during.reports())
    for account in new.select_related("article__source").defer("article__raw", "article__search_text").as_published():
        body = account.article.body
        evidence = [f"“{line(body[start:end])}”" for start, end in account.spans[:1]]
        found = (with_words(body, words) if words else []) or evidence
        told.setdefault(account.meeting_id, []).extend(f"{line(outlet(account.article))}: {one}" for one in found)
    return {key: sentences[:3] for key, sentences in told.items()}


SENTENCES = {"articles": of_reports, "meetings": of_meetings}
