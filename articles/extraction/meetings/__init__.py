"""Diplomatic meetings of a report: who met whom, when, where, in which format, and whether it took place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from articles.extraction import topics
from articles.extraction.meetings.account import Scene
from articles.extraction.meetings.assembly import anchored, assemble
from articles.extraction.meetings.cast import Cast
from articles.extraction.meetings.dateline import dateline_of, located
from articles.extraction.meetings.draft import Draft
from articles.extraction.meetings.particulars import particulars_of
from articles.extraction.meetings.relevance import is_diplomatic
from articles.extraction.meetings.telling import accounts_of
from articles.extraction.meetings.voices import with_voices
from articles.extraction.schema import (
    CountryMention,
    DateMention,
    DateRange,
    Meeting,
    OfficeMention,
    Organisation,
    Particulars,
    Person,
    PlaceMention,
    Reference,
    Span,
)
from articles.extraction.tokens import Document

HELD = "held"
REMOTE = ("phone", "video")


def find(
    document: Document,
    people: Sequence[Person],
    organisations: Sequence[Organisation],
    references: Sequence[Reference],
    offices: Sequence[OfficeMention],
    countries: Sequence[CountryMention],
    places: Sequence[PlaceMention],
    dates: Sequence[DateMention],
    published: DateRange | None,
) -> tuple[Meeting, ...]:
    """The diplomatic meetings that the report tells of, in the order of their first mention."""
    cast = Cast.of(document, people, organisations, references, offices, countries, places)
    drafts = with_voices(assemble(list(accounts_of(cast, dates))), cast)
    fixed, city = anchored(drafts), dateline_of(cast)
    known = {frozenset(draft.participants): draft for draft in drafts if is_diplomatic(draft, cast)}
    diplomatic = [
        (n, draft) for n, draft in enumerate(drafts) if is_diplomatic(draft, cast) or meets_again(draft, known)
    ]
    return tuple(
        meeting_of(
            cast,
            draft,
            located(draft, cast, city),
            f"m{number}",
            days := fixed.get(n) or date_range(draft, published),
            status := settled(draft, days, published),
            particulars_of(document, draft, [other for _, other in diplomatic if other is not draft], days, status),
        )
        for number, (n, draft) in enumerate(diplomatic, 1)
    )


def meets_again(draft: Draft, known: Mapping[frozenset[str], Draft]) -> bool:
    """ "das nächste Treffen ist für Mai vorgesehen": of the same people as a diplomatic one, and of their countries."""
    before = known.get(frozenset(draft.participants)) if len(draft.participants) >= 2 else None
    if before is None or draft.date is None:
        return False
    draft.countries = {**before.countries, **draft.countries}
    return True


def date_range(draft: Draft, published: DateRange | None) -> DateRange | None:
    """The days of a meeting: by its own accounts, else for one that was held the report's days, as weak as they are."""
    # "erklärte heute die Bereitschaft zu Gesprächen": today is when that was said
    said_then = draft.status == "unclear" and draft.date is not None and draft.date.kind in ("header", "weekday")
    if draft.date is not None and not said_then:
        return draft.date.range
    if draft.status != HELD or draft.earlier or published is None:
        return None
    return DateRange(published.earliest, published.latest, "header", "no day is named; the report's date")


def meeting_of(
    cast: Cast,
    draft: Draft,
    place: str | None,
    name: str,
    days: DateRange | None,
    status: str,
    particulars: Particulars,
) -> Meeting:
    """A draft as it is handed out."""
    participants = tuple(draft.participants)
    countries = cast.countries_of(participants)
    countries = countries if len(countries) >= 2 else (*countries, *draft.countries)
    scenes = [account.scene for account in draft.accounts]
    return Meeting(
        name,
        participants,
        tuple(draft.organisations),
        tuple(dict.fromkeys(countries)),
        days,
        None if draft.format in REMOTE else place,
        draft.format if draft.format != "unknown" or place is None else "in_person",
        status,
        topics.find(cast.document, [cast.document.sentences[scene.sentence] for scene in scenes]),
        evidence(cast.document, scenes),
        confidence(draft, days),
        particulars,
    )


def settled(draft: Draft, days: DateRange | None, published: DateRange | None) -> str:
    """The status; "das letzte Treffen liegt zurück: am 3. Mai" was held, what is to come after the report was not."""
    if days is None or published is None:
        return draft.status
    if draft.statuses == {"present"} and days.latest < published.earliest:
        return HELD
    return "planned" if draft.status == HELD and days.earliest > published.latest else draft.status


def evidence(document: Document, scenes: Sequence[Scene]) -> tuple[Span, ...]:
    """The sentences that tell of the meeting, each once."""
    return tuple(sorted({document.sentences[scene.sentence].span for scene in scenes}))


def confidence(draft: Draft, days: DateRange | None) -> float:
    """How much of a meeting is stated: people on two sides, a day, a place, a settled status, several sentences."""
    stated = (
        len(draft.participants) >= 2,
        days is not None and days.basis != "header",
        draft.place is not None,
        draft.status in ("held", "cancelled", "refused"),
        len(draft.accounts) >= 2,
    )
    return round(0.4 + 0.12 * sum(stated), 2)
