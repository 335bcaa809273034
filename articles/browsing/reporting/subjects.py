"""What an address of ours is about: the thing behind it, its stable key, and what the reader sees of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from django.urls import Resolver404, ResolverMatch, get_script_prefix, resolve, reverse
from django.utils.translation import gettext_lazy

from articles.browsing.datewords import days_in_words
from articles.browsing.fetching import meeting_rows, official_rows
from articles.browsing.naming import country_in_words, name_of, whole
from articles.browsing.reporting.words import Words, words_at
from articles.browsing.titles import meeting_title
from articles.browsing.wording import STATUSES
from articles.models import Account, Article, Country, Meeting, Person

PAGES = "articles.browsing.pages."
NO_PAGES = ("robots", "error_new", "error_thanks")
LISTS = {
    "articles": gettext_lazy("Reports"),
    "meetings": gettext_lazy("Meetings"),
    "officials": gettext_lazy("Officials"),
    "countries": gettext_lazy("Countries"),
    "quotes": gettext_lazy("Quotes"),
}
TITLES = {
    "home": gettext_lazy("At a glance"),
    "matrix": gettext_lazy("Who met whom"),
    "meetings_calendar": gettext_lazy("Calendar"),
    "meetings_map": gettext_lazy("Map"),
    "country_network": gettext_lazy("Network"),
    "official_network": gettext_lazy("Network"),
}


@dataclass(frozen=True)
class Subject:
    """What an error report is about; `damage()` counts the facts that hang on it, `words` were pointed out."""

    kind: str
    page: str
    title: str
    target: dict[str, Any] = field(default_factory=dict)
    passage: str = ""
    words: Words | None = None
    damage: Callable[[], int] = lambda: 0


class Asked(NamedTuple):
    """An address of ours taken apart: what it leads to, its path with the query, and the span pointed out."""

    match: ResolverMatch
    page: str
    span: tuple[int, int] | None


def subject_at(page: str, span: tuple[int, int] | None = None) -> Subject | None:
    """What the page with this address (path and query) is about; None where readers have no such page.

    A span outside of the report's text is left out.
    """
    match = readers_page(page)
    if match is None:
        return None
    return SUBJECTS.get(match.url_name, other_page)(Asked(match, page.partition("#")[0], span))


def readers_page(page: str) -> ResolverMatch | None:
    """The readers' page that an address leads to; None for other sites, files, the editors' side and this form."""
    if not page.startswith("/") or page.startswith("//"):
        return None
    try:
        match = resolve(unquote(urlsplit(page).path).removeprefix(get_script_prefix().rstrip("/")))
    except (Resolver404, ValueError):
        return None
    return match if reportable(match) else None


def reportable(match: ResolverMatch | None) -> bool:
    """Whether readers can report an error on what this address leads to."""
    if match is None or not match.url_name or match.url_name in NO_PAGES:
        return False
    return getattr(match.func, "__module__", "").startswith(PAGES)


def report(asked: Asked) -> Subject | None:
    """A report that was not taken down, or words of it."""
    found = Article.objects.visible().defer("raw", "search_text").filter(pk=asked.match.kwargs["pk"]).first()
    if found is None:
        return None
    page, title = found.get_absolute_url(), found.title or found.file
    words = words_at(found, asked.span)
    if words:
        return Subject(words.kind, page, title, words.target, words.text, words, lambda: 1)
    key = {"kind": "article", "article": found.body_sha256}
    return Subject("article", page, title, key, damage=lambda: found.quotes.count() + found.accounts.count())


def meeting(asked: Asked) -> Subject | None:
    """A meeting with when, where, and whether it was held; one that was merged into another stands for that one."""
    entry = Meeting.objects.filter(pk=asked.match.kwargs["pk"]).first()
    found = meeting_rows().filter(pk=whole(entry).pk).first() if entry else None
    if found is None:
        return None
    where = found.place and name_of(found.place)
    facts = [days_in_words(found.earliest, found.latest), where, STATUSES.get(found.status)]
    passage = " · ".join(str(fact) for fact in facts if fact)
    told = len(found.accounts.all()) + len(found.participations.all())
    key = meeting_key(found)
    return Subject("meeting", found.get_absolute_url(), meeting_title(found), key, passage, None, lambda: told)


def meeting_key(found: Meeting) -> dict[str, Any]:
    """The key of a meeting as the ledger has it."""
    told = Account.objects.filter(meeting=found).select_related("article").defer("article__raw", "article__body")
    accounts = [
        {
            "kind": "account",
            "article": account.article.body_sha256,
            "spans": account.spans,
            "who": sorted(entry["name"] for entry in account.facts.get("who", {}).values() if entry),
        }
        for account in told.order_by("pk")
    ]
    return {"kind": "meeting", "meeting": found.key, "number": found.pk, "accounts": accounts}


def person(asked: Asked) -> Subject | None:
    """A person with offices and country; an entry that was merged into another stands for that one."""
    entry = Person.objects.filter(slug=asked.match.kwargs["slug"]).first()
    found = official_rows().filter(pk=whole(entry).pk).first() if entry else None
    if found is None:
        return None
    offices = [tenure.office.title for tenure in found.tenures.all()[:3]]
    passage = " · ".join([*offices, *([country_in_words(found.country_id)] if found.country_id else [])])
    key = {"kind": "person", "slug": found.slug}
    damage = found.meeting_count + found.quote_count
    return Subject("person", found.get_absolute_url(), found.name, key, passage, None, lambda: damage)


def country_of(code: str) -> Country | None:
    """The country of the collection with this code, in either case."""
    return Country.objects.filter(code=code.upper()[:4].replace("\0", "")).first()


def country(asked: Asked) -> Subject | None:
    """A country."""
    found = country_of(asked.match.kwargs["code"])
    if found is None:
        return None
    key = {"kind": "country", "code": found.code}
    return Subject("country", found.get_absolute_url(), found.name, key, damage=found.meetings.count)


def pair(asked: Asked) -> Subject | None:
    """Two countries, the same in either order."""
    sides = [country_of(asked.match.kwargs[name]) for name in ("one", "other")]
    if None in sides:
        return None
    first, second = sorted(sides, key=lambda side: side.code)
    both = Meeting.objects.filter(countries=first).filter(countries=second)
    page = reverse("country_pair", args=[first.code, second.code])
    key = {"kind": "pair", "codes": [first.code, second.code]}
    return Subject("pair", page, f"{first.name} – {second.name}", key, damage=both.count)


def officials_pair(asked: Asked) -> Subject | None:
    """Two officials, the same in either order; entries that were merged into others stand for those."""
    entries = [Person.objects.filter(slug=asked.match.kwargs[name]).first() for name in ("one", "other")]
    if None in entries:
        return None
    first, second = sorted((whole(entry) for entry in entries), key=lambda person: person.slug)
    both = Meeting.objects.filter(participations__person=first).filter(participations__person=second)
    page = reverse("official_pair", args=[first.slug, second.slug])
    key = {"kind": "pair", "slugs": [first.slug, second.slug]}
    return Subject("pair", page, f"{first.name} – {second.name}", key, damage=both.count)


def listed(asked: Asked) -> Subject:
    """A list with its filters."""
    name = asked.match.url_name
    return Subject("list", asked.page, str(LISTS[name]), {"kind": "list", "name": name})


def other_page(asked: Asked) -> Subject:
    """Any other page of ours."""
    title = str(TITLES.get(asked.match.url_name, asked.page))
    return Subject("page", asked.page, title, {"kind": "page", "name": asked.match.url_name})


SUBJECTS = {
    "article": report,
    "meeting": meeting,
    "official": person,
    "country": country,
    "country_pair": pair,
    "official_pair": officials_pair,
    **dict.fromkeys(LISTS, listed),
}
