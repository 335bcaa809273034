"""The rows that importing a report stores, unsaved; who is meant is known beforehand and need not be worked out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

from articles.extraction import Extraction, schema
from articles.gathering import profiles, statements
from articles.gathering.registers import country_of, office, organisation
from articles.importing import accounts, passages, people, storing
from articles.importing.reading import Readable
from articles.models import (
    Account,
    Article,
    Band,
    Meeting,
    Mention,
    Occasion,
    Organisation,
    Person,
    Profile,
    Quote,
    Sighting,
)
from articles.models.folding import fold, slug_of
from benchmarks.dispatches import Dispatch
from benchmarks.preparing import Prepared

People = dict[str, Person]
Who = dict[str, Sighting | Organisation]


class Stored(NamedTuple):
    """A report that is in, with the rows of its people and organisations by their ids in it."""

    dispatch: Dispatch
    ready: Prepared
    article: Article
    who: Who

    @property
    def found(self) -> Extraction:
        """What was read out of the report."""
        return self.ready.found

    @property
    def sightings(self) -> list[Sighting]:
        """The rows of its people."""
        return [row for row in self.who.values() if isinstance(row, Sighting)]


def article_of(one: Readable, ready: Prepared) -> Article:
    """The row of the report itself."""
    found = ready.found
    facts = {"file": one.name, "sha256": one.sha256, "body_sha256": one.body_sha256, "raw": one.data}
    return Article(body=found.body, shingles=ready.shingles, **facts, **storing.head(one, found))


def person_of(name: str) -> Person:
    """Somebody new; everything else is gathered once all reports are in."""
    return Person(name=name, printed=name, slug=slug_of(name), folded=fold(name)[:250])


def sighting_of(article: Article, one: schema.Person, found: Extraction, known: People) -> Sighting:
    """A person of the report."""
    days, person = people.seen(one, found), known[one.name]
    return Sighting(
        article=article,
        key=one.id,
        name=one.name,
        office=office(one.office, one.country) if one.office else None,
        country=country_of(one.country),
        earliest=days and days.earliest,
        latest=days and days.latest,
        spans=[list(span) for span in one.mentions],
        told=people.told_at(article, found),
        profile=Profile(**profiles.fields_of(people.profile(one, days)), person=person),
        found=person,
        identity=person,
        person=person,
    )


def who(article: Article, found: Extraction, known: People) -> Who:
    """The people and organisations of a report by their ids in it."""
    seen = {one.id: sighting_of(article, one, found, known) for one in found.people}
    return {**seen, **{one.id: organisation(one.name, one.country) for one in found.organisations}}


def mentions_of(one: Stored) -> Iterator[Mention]:
    """The mentions of the report; words stand for one thing of each kind, the first that claims them."""
    known = set()
    for mention in passages.mentions(one.article, one.found, one.who):
        if (place := (mention.start, mention.end, mention.kind)) not in known:
            known.add(place)
            yield mention


def quotes_of(one: Stored) -> Iterator[Quote]:
    """The quotes of the report."""
    for told in one.found.quotes:
        quote = passages.quote(one.article, told, one.who)
        quote.standing = statements.standing_of(quote, one.article)
        yield quote


def occasions_of(one: Stored, quote: Quote) -> Iterator[Occasion]:
    """The days on which a quote may have been said: those of the report, and of the speaker's meetings."""
    ranges = [(one.article.earliest, one.article.latest)]
    if quote.speaker_sighting:
        key = quote.speaker_sighting.key
        held = [met for met in one.found.meetings if met.status == "held" and key in met.participants]
        ranges += [(met.date.earliest, met.date.latest) for met in held if met.date]
    voice = statements.voice_of(quote.speaker_id, quote.speaker_organisation_id)
    for first, last in sorted({statements.sharp(*days) for days in ranges} - {None}):
        yield Occasion(quote=quote, voice=voice, earliest=first, latest=last)


def bands_of(one: Stored) -> Iterator[Band]:
    """What the index of wordings keeps of the report."""
    yield from (Band(article=one.article, key=key, length=one.article.shingles) for key in one.ready.bands)


def meeting_of(one: Stored, told: schema.Meeting) -> Meeting:
    """A meeting of which no report told before, under the key that importing gives it."""
    spans = [list(span) for span in told.evidence]
    digest = hashlib.sha256(f"{one.article.body_sha256} {told.id} {spans}".encode()).hexdigest()
    return Meeting(key=f"m{digest[:32]}")


def account_of(one: Stored, told: schema.Meeting, meeting: Meeting) -> Account:
    """What the report says of a meeting."""
    return Account(
        article=one.article,
        key=told.id,
        spans=[list(span) for span in told.evidence],
        facts=accounts.facts(told, one.found, one.who),
        found=meeting,
        identity=meeting,
        meeting=meeting,
    )


def is_the_event(one: Stored, told: schema.Meeting) -> bool:
    """Whether this meeting of the report is the one of which it was composed to tell."""
    names = {person.id: person.name for person in one.found.people}
    return {names[key] for key in told.participants} == {official.name for official in one.dispatch.meeting.officials}
