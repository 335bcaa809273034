"""The people of a report: which known person each one is, or somebody new; never a guess."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from articles import corrections, gathering, models, questions
from articles.extraction import Extraction, schema
from articles.extraction.schema import DateRange
from articles.gathering.registers import country_of, office
from articles.matching.names import name_key, names_agree
from articles.matching.profiles import Profile, profile_of
from articles.matching.standing import THEN, standing_of
from articles.models import Article, Person, Sighting
from articles.models.origin import EXTRACTION

# Reports of no known day come after all others.
UNDATED = "9999-12-31"


def sight(article: Article, found: Extraction, earlier: list[Sighting]) -> dict[str, Sighting]:
    """Store the report's people, each as whom the machine and then the ledger take them for, by their ids in it.

    Where they show that stored sightings are somebody else, all follows that hangs on these.
    """
    days = {one.id: seen(one, found) for one in found.people}
    profiles = {one.id: profile(one, days[one.id]) for one in found.people}
    rows, moves = gathering.resolve(meant(found, profiles, earlier), {one.profile_id for one in earlier} - {None})
    sightings = {one.id: sighting(article, one, found, days[one.id], rows[profiles[one.id]]) for one in found.people}
    gathering.identify(article, list(sightings.values()))
    Sighting.objects.bulk_create(sightings.values(), batch_size=200)
    follow(moves)
    return sightings


def follow(moves: gathering.Moves) -> None:
    """Bring everything in line with those sightings of other reports that are somebody else now."""
    meetings = gathering.follow(moves)
    questions.resolved(moves.asked, moves.people, meetings)


def meant(found: Extraction, profiles: dict[str, Profile], earlier: list[Sighting]) -> dict[Profile, gathering.Meant]:
    """How the report prints each profile, and whom the same words meant before, or nobody at all by the ledger."""
    rejected = corrections.rejected_names() if found.people else {}
    known: dict[Profile, gathering.Meant] = {}
    for one in found.people:
        before = the_same_as_before(one, earlier) or rejected.get(name_key(one.name))
        known.setdefault(profiles[one.id], gathering.Meant(one.name, before and before.pk))
    return known


def profile(one: schema.Person, days: DateRange | None) -> Profile:
    """What counts of the person when it is asked who that is."""
    return profile_of(one.name, one.office, one.country, days.earliest.year if days else None)


def sighting(
    article: Article, one: schema.Person, found: Extraction, days: DateRange | None, row: models.Profile
) -> Sighting:
    """One person of the report, unsaved."""
    return Sighting(
        article=article,
        key=one.id[:20],
        name=one.name.strip()[:200],
        office=office(one.office, one.country) if one.office and is_held(one, found, days) else None,
        country=country_of(one.country),
        earliest=days and days.earliest,
        latest=days and days.latest,
        spans=[list(span) for span in one.mentions],
        told=told_at(article, found),
        profile=row,
        found=row.person,
        verdict=row.verdict,
        candidates=row.candidates,
        reasons=row.reasons,
    )


def is_held(one: schema.Person, found: Extraction, days: DateRange | None) -> bool:
    """Whether the office was held on the days of the sighting: "der damalige Kanzler" did so at the meeting told of."""
    if not one.unheld:
        return True
    then = one.title is not None and standing_of(found.body[slice(*one.title)]) == THEN
    return then and days is not None and days != found.published


def told_at(article: Article, found: Extraction) -> str:
    """The place of the report in the order of publication."""
    return f"{found.published.earliest if found.published else UNDATED} {article.body_sha256[:12]}"


def seen(one: schema.Person, found: Extraction) -> DateRange | None:
    """The days on which this report shows the person: those of their meetings, else that of the report."""
    days = [meeting.date for meeting in found.meetings if one.id in meeting.participants and meeting.date]
    return hull(days) or found.published


def hull(ranges: list[DateRange]) -> DateRange | None:
    """The days from the first to the last of all ranges."""
    if not ranges:
        return None
    earliest, latest = min(days.earliest for days in ranges), max(days.latest for days in ranges)
    return DateRange(earliest, latest, ranges[0].basis)


def the_same_as_before(one: schema.Person, earlier: list[Sighting]) -> Person | None:
    """Whom the same words meant at the last reading, if they were called by such a name then."""
    places = {tuple(span) for span in one.mentions}
    shared = Counter({number: len(places & set(map(tuple, old.spans))) for number, old in enumerate(earlier)})
    for number, common in shared.most_common():
        old = earlier[number]
        if common and old.found and names_agree(one.name, old.name):
            return old.found
    return None


def people_of(sightings: Iterable[Sighting]) -> set[int]:
    """The ids of all people and entries behind the sightings."""
    rows = [(one.found_id, one.identity_id, one.person_id) for one in sightings]
    return {pk for row in rows for pk in row if pk}


def as_told(sightings: Iterable[Sighting]) -> list[tuple]:
    """What people are gathered from, to be compared before and after a reading."""
    fields = ("name", "office_id", "country_id", "earliest", "latest", "told", "found_id", "identity_id", "person_id")
    return sorted(
        (tuple(getattr(one, name) for name in fields) for one in sightings if one.origin == EXTRACTION), key=str
    )


def sweep(people: Iterable[int]) -> None:
    """Delete those of the people whom no report names any more and of whom the ledger says nothing."""
    idle = Person.objects.idle().filter(pk__in=people)
    left = list(idle)
    touched = corrections.touched_people(left)
    Person.objects.filter(pk__in=[person.pk for person in left if person.pk not in touched]).delete()
