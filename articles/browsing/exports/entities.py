"""Reports, people, offices, bodies, meetings and quotes as entities of FollowTheMoney.

Written by hand: the package of that name would bring 200 MB along, and wants a compiler and the headers of ICU.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from articles.browsing.datewords import days_in_words
from articles.browsing.exports.codes import iso639_3, lower_code
from articles.browsing.precision import as_known
from articles.browsing.states import state_of
from articles.browsing.terms import Term, terms_of
from articles.browsing.titles import meeting_title, outlet
from articles.browsing.wording import STATES
from articles.models import Article, Meeting, Organisation, Person, Quote, Sighting

Entity = dict[str, Any]


def entity(schema: str, key: str, **properties: Any) -> Entity:
    """An entity; what is not known is left out, a single value is a list of one, and each value is there once."""
    lists = {name: value if isinstance(value, list) else [value] for name, value in properties.items()}
    kept = {
        name: list(dict.fromkeys(str(one) for one in values if one not in ("", None))) for name, values in lists.items()
    }
    return {"id": key, "schema": schema, "properties": {name: values for name, values in kept.items() if values}}


def codes(*countries: str | None) -> list[str]:
    """Countries as FollowTheMoney writes them."""
    return [lower_code(code) for code in countries if code]


def key_of(thing: Article | Person | Organisation | Meeting) -> str:
    """The id of an entity: the same in every installation that reads the same reports, as far as there is such."""
    if isinstance(thing, Article):
        return f"report-{thing.sha256[:24]}"
    if isinstance(thing, Meeting):
        return f"meeting-{thing.key}"
    return f"{'person' if isinstance(thing, Person) else 'body'}-{thing.slug}"


def report(article: Article, site: str, body: str = "") -> Entity:
    """A report; with its text where that is handed over."""
    return entity(
        "Article",
        key_of(article),
        title=article.title,
        fileName=article.file,
        publishedAt=as_known(article.earliest, article.latest),
        language=iso639_3(article.language),
        bodyText=body,
        publisher=article.source.name if article.source else None,
        sourceUrl=article.url or site + article.get_absolute_url(),
    )


def person(one: Person, site: str, **more: Any) -> Entity:
    """A person; the country is the one they act for, which need not be their nationality."""
    facts = {"wikidataId": one.wikidata, "country": codes(one.country_id), "sourceUrl": site + one.get_absolute_url()}
    return entity("Person", key_of(one), name=one.name, **facts, **more)


def official(one: Person, site: str) -> Iterator[Entity]:
    """A person with all names and offices, and each of the offices."""
    terms = terms_of(one)
    aliases = [alias.name for alias in one.aliases.all() if alias.name != one.name]
    topics = ["role.pep"] if terms else []
    yield person(one, site, alias=aliases, position=list(dict.fromkeys(term.title for term in terms)), topics=topics)
    for term in terms:
        yield entity("Position", office_key(term), name=term.title, country=codes(term.country))
        yield occupancy(one, term)


def office_key(term: Term) -> str:
    """The id of an office: titles may be in any alphabet."""
    return "office-" + digest(f"{term.title}|{term.country}")


def digest(words: str) -> str:
    """A short fingerprint."""
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def occupancy(one: Person, term: Term) -> Entity:
    """A person in an office; days on which reports show it are neither its beginning nor its end."""
    days = [day.text for day in (term.since, term.until) if day]
    key = "term-" + digest(f"{one.slug}|{office_key(term)}|{days}")
    ends = {"startDate": term.since and term.since.text, "endDate": term.until and term.until.text}
    facts = {**ends, "publisher": term.source} if term.given else {"date": days}
    return entity("Occupancy", key, holder=key_of(one), post=office_key(term), **facts)


def body(one: Organisation) -> Entity:
    """A body; whether it is a public one nobody knows."""
    return entity("Organization", key_of(one), name=one.name, country=codes(one.country_id), wikidataId=one.wikidata)


def meeting(one: Meeting, site: str) -> Entity:
    """A meeting; what did not take place says so in its name, for an event has no status."""
    parts = one.participations.all()
    state = state_of(one)
    title = meeting_title(one)
    lasting = one.basis == "explicit"
    return entity(
        "Event",
        key_of(one),
        name=title if state == "held" else f"{title} ({STATES[state]})",
        startDate=one.earliest,
        endDate=one.latest,
        location=one.place.name if one.place else None,
        country=codes(*(country.code for country in one.countries.all())),
        involved=[key_of(part.person or part.organisation) for part in parts],
        keywords=one.topics,
        summary=f"{STATES[state]}, {days_in_words(one.earliest, one.latest, lasting)}",
        proof=[key_of(account.article) for account in one.accounts.all()],
        sourceUrl=site + one.get_absolute_url(),
    )


def quote(one: Quote, site: str) -> Entity:
    """Somebody's words as a note on the speaker."""
    speaker = one.speaker or one.speaker_organisation
    return entity(
        "Note",
        quote_key(one),
        name=f"{speaker or one.speaker_text or '?'}: {outlet(one.article)}",
        description=one.text,
        entity=key_of(speaker) if speaker else None,
        summary="denied" if one.denied else None,
        keywords=one.type,
        sourceUrl=site + one.get_absolute_url(),
    )


def quote_key(one: Quote) -> str:
    """The id of a quote: its report and its place there."""
    return f"quote-{one.article.sha256[:24]}-{one.start}-{one.end}"


def documented(article: Article, key: str, role: str) -> Entity:
    """That a report documents another entity."""
    report_key = key_of(article)
    return entity("Documentation", f"doc-{digest(report_key + key)}", document=report_key, entity=key, role=role)


def mention(sighting: Sighting, one: Person, article: Article) -> Entity:
    """That a report names somebody."""
    key = f"mention-{digest(key_of(article) + sighting.name + one.slug)}"
    return entity("Mention", key, document=key_of(article), name=sighting.name, resolved=key_of(one))
