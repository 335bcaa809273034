"""Reports, meetings, officials and quotes in the words of schema.org, as JSON-LD within their pages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from articles.browsing.naming import name_of
from articles.browsing.precision import as_known, lasted
from articles.browsing.states import state_of
from articles.browsing.terms import Term, terms_of
from articles.browsing.titles import meeting_title
from articles.models import Article, Meeting, Organisation, Participation, Person, Place, Quote

Linked = dict[str, Any]
SCHEMA = "https://schema.org"
WIKIDATA = "https://www.wikidata.org/entity/"
# Of what is unclear nothing is said.
STATUS = {
    "held": "EventScheduled",
    "planned": "EventScheduled",
    "cancelled": "EventCancelled",
    "refused": "EventCancelled",
    "postponed": "EventPostponed",
}
ATTENDANCE = {
    "in_person": "OfflineEventAttendanceMode",
    "phone": "OnlineEventAttendanceMode",
    "video": "OnlineEventAttendanceMode",
}


def document(thing: Linked) -> Linked:
    """A thing with the vocabulary that its words are from."""
    return {"@context": SCHEMA, **thing}


def known(type: str, **properties: Any) -> Linked:
    """A thing with those of its properties that are known."""
    return {"@type": type} | {name: value for name, value in properties.items() if value not in (None, "", [])}


def identified(type: str, thing: Any, site: str, **properties: Any) -> Linked:
    """A thing that has a page here."""
    url = site + thing.get_absolute_url()
    return {"@id": url, **known(type, url=url, **properties)}


def named(word: str, words: dict[str, str]) -> str:
    """The address of a value of schema.org, or nothing."""
    return f"{SCHEMA}/{words[word]}" if word in words else ""


def meeting(one: Meeting, site: str) -> Linked:
    """A meeting: who, where, when, and the reports of it."""
    filled = lasted(one.earliest, one.latest, one.basis)
    days = {
        "startDate": one.earliest.isoformat() if filled else as_known(one.earliest, one.latest),
        "endDate": one.latest.isoformat() if filled else as_known(one.earliest, one.latest),
    }
    return identified(
        "Event",
        one,
        site,
        name=meeting_title(one),
        **days,
        location=place(one.place) if one.place else None,
        eventStatus=named(state_of(one), STATUS),
        eventAttendanceMode=named(one.format, ATTENDANCE),
        attendee=[attendee(part, site) for part in one.participations.all()],
        keywords=[str(topic) for topic in one.topics],
        subjectOf=[report(account.article, site) for account in one.accounts.all()],
    )


def place(one: Place) -> Linked:
    """Where something is."""
    address = known("PostalAddress", addressCountry=one.country_id) if one.country_id else None
    return known("Place", name=name_of(one), address=address, sameAs=one.wikidata and WIKIDATA + one.wikidata)


def attendee(part: Participation, site: str) -> Linked:
    """Somebody who took part, in the office held then."""
    if part.organisation:
        return body(part.organisation)
    return identified("Person", part.person, site, name=part.person.name, jobTitle=part.office and part.office.title)


def body(one: Organisation) -> Linked:
    """A body."""
    return known("Organization", name=name_of(one), sameAs=one.wikidata and WIKIDATA + one.wikidata)


def report(one: Article, site: str) -> Linked:
    """A report; where the outlet has it is the same thing elsewhere."""
    return identified(
        "NewsArticle",
        one,
        site,
        headline=one.title,
        inLanguage=one.language,
        datePublished=as_known(one.earliest, one.latest),
        publisher=known("Organization", name=one.source.name, url=one.source.url) if one.source else None,
        sameAs=one.url,
    )


def whole_report(one: Article, meetings: Iterable[Meeting], quotes: Iterable[Quote], site: str) -> Linked:
    """A report with whom it names, of what it tells, and what is said in it."""
    people = [identified("Person", person, site, name=person.name) for person in one.people.all()]
    events = [identified("Event", told, site, name=meeting_title(told)) for told in meetings]
    return report(one, site) | known(
        "NewsArticle", mentions=people, about=events, hasPart=[quote(said, site) for said in literal(quotes)]
    )


def literal(quotes: Iterable[Quote]) -> list[Quote]:
    """Those that give somebody's own words, which nobody denies."""
    return [one for one in quotes if one.type == "direct" and not one.denied]


def quote(one: Quote, site: str) -> Linked:
    """Somebody's words."""
    speaker = one.speaker_organisation and body(one.speaker_organisation)
    if one.speaker:
        speaker = identified("Person", one.speaker, site, name=one.speaker.name)
    return identified("Quotation", one, site, text=one.text, inLanguage=one.language, creator=speaker)


def quotes(some: Iterable[Quote], site: str) -> Linked:
    """Quotes of several reports."""
    return {"@graph": [quote(one, site) | {"isPartOf": report(one.article, site)} for one in literal(some)]}


def official(one: Person, site: str) -> Linked:
    """A person with all names and offices."""
    return identified(
        "Person",
        one,
        site,
        name=one.name,
        alternateName=[alias.name for alias in one.aliases.all() if alias.name != one.name],
        sameAs=one.wikidata and WIKIDATA + one.wikidata,
        hasOccupation=[role(term) for term in terms_of(one)],
    )


def role(term: Term) -> Linked:
    """An office; days on which reports show it are neither its beginning nor its end."""
    since, until = (term.since, term.until) if term.given else (None, None)
    return known(
        "Role",
        roleName=term.title,
        hasOccupation=known("Occupation", name=term.title),
        startDate=since and since.text,
        endDate=until and until.text,
    )
