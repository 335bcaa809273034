"""Reports, meetings, people, countries and quotes as JSON hands them out."""

from __future__ import annotations

from typing import Any

from articles.browsing.states import state_of
from articles.browsing.terms import Term, terms_of
from articles.models import Account, Article, Country, Meeting, Mention, Organisation, Participation, Person, Quote


def day_range(thing: Any) -> dict[str, str] | None:
    """The first and the last possible day, or None where nothing is known."""
    if thing.earliest is None:
        return None
    return {"earliest": thing.earliest.isoformat(), "latest": thing.latest.isoformat()}


def named(thing: Any) -> dict[str, str] | None:
    """A person or an organisation as slug and name."""
    return {"slug": thing.slug, "name": thing.name} if thing else None


def body_shape(body: Organisation) -> dict[str, str | None]:
    """An organisation with its number in Wikidata, where an editor gave it."""
    return {"slug": body.slug, "name": body.name, "wikidata": body.wikidata or None}


def article_shape(article: Article) -> dict[str, Any]:
    """A report as lists show it."""
    return {
        "id": article.pk,
        "file": article.file,
        "sha256": article.sha256,
        "title": article.title,
        "date": day_range(article),
        "source": article.source.name if article.source else None,
        "url": article.url,
        "language": article.language,
        "people": [named(person) for person in article.people.all()],
        "countries": [country.code for country in article.countries.all()],
        "meetings": sorted({account.meeting_id for account in article.accounts.all() if account.meeting_id}),
        "source_kind": article.source.kind or None if article.source else None,
        "agency": article.agency.name if article.agency else None,
        "original": article.original_id,
        "copies": sorted(copy.pk for copy in article.copies.all()),
    }


def article_detail(article: Article) -> dict[str, Any]:
    """A report with its text and all that was found in it."""
    return {
        **article_shape(article),
        "body": article.body,
        "mentions": [mention_shape(mention) for mention in article.mentions.all()],
        "quotes": [quote_shape(quote) for quote in article.quotes.all()],
    }


def mention_shape(mention: Mention) -> dict[str, Any]:
    """Words of a report and whom or what they mean: a slug or a country's code, or None."""
    meant = mention.person or mention.organisation or mention.place
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "kind": mention.kind,
        "form": mention.form,
        "means": meant.slug if meant else mention.country_id,
    }


def participant_shape(participation: Participation) -> dict[str, Any]:
    """A person who takes part, with the office held then."""
    person, office = participation.person, participation.office
    return {
        **named(person),
        "office": office.title if office else None,
        "country": (office.country_id if office else None) or person.country_id,
    }


def account_shape(account: Account) -> dict[str, Any]:
    """A report of a meeting and its passages."""
    article = account.article
    return {
        "id": article.pk,
        "file": article.file,
        "source": article.source.name if article.source else None,
        "spans": account.spans,
        "original": article.original_id,
    }


def meeting_shape(meeting: Meeting) -> dict[str, Any]:
    """A meeting with those who took part and the reports of it."""
    parts = list(meeting.participations.all())
    days = day_range(meeting)
    return {
        "id": meeting.pk,
        "participants": [participant_shape(part) for part in parts if part.person],
        "organisations": [body_shape(part.organisation) for part in parts if part.organisation],
        "countries": [country.code for country in meeting.countries.all()],
        "date": days and {**days, "basis": meeting.basis, "reason": meeting.reason},
        "place": meeting.place.name if meeting.place else None,
        "place_wikidata": (meeting.place and meeting.place.wikidata) or None,
        "format": meeting.format,
        "status": meeting.status,
        "state": state_of(meeting),
        "topics": meeting.topics,
        "reports": [account_shape(account) for account in meeting.accounts.all()],
    }


def office_shape(term: Term) -> dict[str, str | None]:
    """An office and its days: partial dates where a register gives them, with its name as `source`."""
    days = {"from": term.since and term.since.text, "to": term.until and term.until.text}
    source = {"source": term.source} if term.given else {}
    return {"title": term.title, "country": term.country, **days, **source}


def official_shape(person: Person) -> dict[str, Any]:
    """A person with offices and the numbers of meetings and quotes."""
    return {
        "slug": person.slug,
        "name": person.name,
        "aliases": [alias.name for alias in person.aliases.all() if alias.name != person.name],
        "country": person.country_id,
        "offices": [office_shape(term) for term in terms_of(person)],
        "meetings": person.meeting_count,
        "quotes": person.quote_count,
    }


def country_shape(country: Country) -> dict[str, Any]:
    """A country with the numbers of its officials, meetings and reports."""
    return {
        "code": country.code,
        "name": country.name,
        "officials": country.official_count,
        "meetings": country.meeting_count,
        "reports": country.report_count,
    }


def quote_shape(quote: Quote) -> dict[str, Any]:
    """A quote and who said it; all wordings of one statement have the same `statement`."""
    return {
        "id": quote.pk,
        "article": quote.article_id,
        "start": quote.start,
        "end": quote.end,
        "text": quote.text,
        "type": quote.type,
        "speaker": named(quote.speaker or quote.speaker_organisation),
        "speaker_text": quote.speaker_text or None,
        "denied": quote.denied,
        "confidence": quote.confidence,
        "statement": quote.statement.key if quote.statement else None,
    }
