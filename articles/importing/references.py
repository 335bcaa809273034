"""References of a report to people by their office alone: who held it on the day is meant, as far as that is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from articles import gathering
from articles.extraction import Extraction, Span, schema
from articles.gathering.registers import country_of, office
from articles.matching.offices import office_kind, seat_of
from articles.matching.standing import THEN, means_anybody, standing_of
from articles.models import Article, Sighting
from articles.models.origin import OFFICE

References = dict[Span, Sighting]


def refer(article: Article, found: Extraction, named: Iterable[Sighting]) -> References:
    """Store the references by office, each as whom the machine and then the ledger take them for, by their words.

    `named` are the people whom the report names, stored already.
    """
    phrases = [phrase for phrase in found.offices if is_reference(phrase, article.body)]
    rows = {phrase.span: reference(article, number, phrase, found) for number, phrase in enumerate(phrases, 1)}
    if rows:
        gathering.meet(rows.values())
        gathering.identify(article, [*named, *rows.values()])
        Sighting.objects.bulk_create(rows.values(), batch_size=200)
    return rows


def is_reference(phrase: schema.OfficePhrase, body: str) -> bool:
    """Whether the phrase can mean one certain person: whoever holds an office that one person holds at a time."""
    words = body[slice(*phrase.span)]
    stands_in = office_kind(words, phrase.country) == "deputy"
    return bool(seat_of(phrase.title, phrase.country)) and not stands_in and not means_anybody(words)


def reference(article: Article, number: int, phrase: schema.OfficePhrase, found: Extraction) -> Sighting:
    """One reference, unsaved; its days are those of what it is told of."""
    words = article.body[slice(*phrase.span)][:200]
    days = days_of(phrase, found, standing_of(words))
    return Sighting(
        article=article,
        key=f"{gathering.SEVERAL if phrase.several else gathering.SINGLE}{number}",
        name=words,
        office=office(phrase.title, phrase.country),
        country=country_of(phrase.country),
        earliest=days and days.earliest,
        latest=days and days.latest,
        spans=[list(phrase.span)],
        origin=OFFICE,
    )


def days_of(phrase: schema.OfficePhrase, found: Extraction, standing: str) -> schema.DateRange | None:
    """The days of the meeting that the words tell of, else the report's; "damalig" is never meant of the report's."""
    told = [one.date for one in found.meetings if one.date and tells(one, phrase)]
    shortest = min(told, key=lambda days: days.latest - days.earliest, default=None)
    return shortest or (None if standing == THEN else found.published)


def tells(meeting: schema.Meeting, phrase: schema.OfficePhrase) -> bool:
    """Whether the phrase stands in a passage that tells of the meeting."""
    return any(span.covers(phrase.span) for span in meeting.evidence)


def with_references(found: Extraction, references: References) -> Extraction:
    """The extraction with those among its meetings' participants who are only named by an office."""
    phrases = [phrase for phrase in found.offices if phrase.span in references]
    meetings = tuple(with_participants(one, found, phrases, references) for one in found.meetings)
    people = tuple(
        schema.Person(row.key, row.name, row.office.title, row.country_id, (span,)) for span, row in references.items()
    )
    return replace(found, meetings=meetings, people=(*found.people, *people))


def with_participants(
    meeting: schema.Meeting, found: Extraction, phrases: list[schema.OfficePhrase], references: References
) -> schema.Meeting:
    """The meeting with those of its passages' offices that take part, and with their countries where it has no two."""
    named = {one.country for one in found.people if one.id in meeting.participants}
    told = [one for one in phrases if tells(meeting, one) and one.country not in named and not speaks(one, found)]
    open_sides = len(meeting.countries) < 2 and len(meeting.participants) + len(told) <= 2
    seated = {
        one.country: one for one in reversed(told) if one.several or one.country in meeting.countries or open_sides
    }
    if not seated:
        return meeting
    keys = [references[one.span].key for one in sorted(seated.values(), key=lambda one: one.span)]
    countries = (
        meeting.countries if len(meeting.countries) >= 2 else (*meeting.countries, *seated, *filter(None, named))
    )
    return replace(
        meeting,
        participants=(*meeting.participants, *keys),
        countries=tuple(sorted(dict.fromkeys(countries))),
    )


def speaks(phrase: schema.OfficePhrase, found: Extraction) -> bool:
    """Whether the words name who is quoted: who tells of a meeting need not have been there."""
    return not phrase.several and any(
        span.overlaps(phrase.span) for quote in found.quotes for span in (*quote.speaker_spans, *quote.frame_spans)
    )
