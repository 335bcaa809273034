"""Who is who across all reports: worked out anew for those alone whose names have to do with what is new or gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from articles import corrections
from articles.gathering import profiles
from articles.gathering.registers import make
from articles.matching import profiles as matching
from articles.matching.decision import SAME
from articles.matching.names import name_key
from articles.matching.owners import Known, owners
from articles.matching.people import Identity, identities
from articles.models import Person, Profile, Sighting

Standing = tuple[int, str, list[str], list[str]]


@dataclass(frozen=True)
class Meant:
    """How a report prints the name of a profile, and the id of the person whom it was taken for before, if any."""

    name: str
    before: int | None = None


@dataclass
class Moves:
    """What became of stored sightings: their reports where they are somebody else now, and from whom to whom.

    `asked` are the ids of profiles about which something else is to be asked now.
    """

    articles: list[int] = field(default_factory=list)
    people: dict[int, list[int]] = field(default_factory=dict)
    asked: list[int] = field(default_factory=list)


def resolve(
    wanted: Mapping[matching.Profile, Meant], gone: Collection[int] = ()
) -> tuple[dict[matching.Profile, Profile], Moves]:
    """The rows of the profiles, each with the person who is meant, and what that changed for stored sightings.

    `gone` are the ids of profiles of which a report that is read again, or leaves, does not tell any more. Profiles
    that are known cost one query, however many sightings they have.
    """
    rows = profiles.known(wanted)
    left = profiles.forget(set(gone) - {row.pk for row in rows.values()})
    new = wanted.keys() - rows.keys()
    if not new and not left:
        return rows, Moves()
    before = {one: number for one in new if (number := wanted[one].before)}
    profiles.make(new, before)
    moves = work_out(profiles.around([*new, *left]), {one: wanted[one].name for one in new})
    return (profiles.known(wanted) if wanted else {}), moves


def work_out(rows: list[Profile], names: Mapping[matching.Profile, str]) -> Moves:
    """Work out who these profiles are, which are all that have to do with each other; store what has changed."""
    plain = {row.pk: profiles.plain(row) for row in rows}
    found = identities(plain.values())
    told = {pk: found[one] for pk, one in plain.items()}
    people = persons_of(rows, told, {pk: names[one] for pk, one in plain.items() if one in names})
    slugs = dict(Person.objects.filter(pk__in=set(people.values())).order_by().values_list("pk", "slug"))
    of_group = {told[pk].person: slugs[people[pk]] for pk in reversed(plain)}
    after = {pk: standing(people[pk], told[pk], of_group, slugs[people[pk]]) for pk in plain}
    return store([row for row in rows if standing_of(row) != after[row.pk]], after)


def standing(person: int, told: Identity, of_group: Mapping[int, str], own: str) -> Standing:
    """What is stored of a profile: the person, the verdict, the addresses of candidates, and the reasons."""
    candidates = [slug for group in told.candidates if (slug := of_group.get(group)) and slug != own]
    verdict = told.verdict if candidates or not told.candidates else SAME
    return person, verdict, candidates, list(told.reasons)


def standing_of(row: Profile) -> tuple[int | None, str, list[str], list[str]]:
    """What is stored of the profile up to now."""
    return row.person_id, row.verdict, row.candidates, row.reasons


def persons_of(rows: list[Profile], told: Mapping[int, Identity], names: Mapping[int, str]) -> dict[int, int]:
    """The id of the person of each profile; people are made for groups that have none."""
    groups = {row.pk: told[row.pk].person for row in rows}
    people = Person.objects.order_by().in_bulk({row.person_id for row in rows if row.person_id})
    firm, kept = corrections.decided_people(people.values())
    rings = {row.pk: row.ring for row in rows}
    known = Known({row.pk: row.person_id for row in rows}, weights(rows, groups), firm, kept, rings)
    of_member, of_group = owners(groups, known)
    lone: dict[int, list[Profile]] = defaultdict(list)
    for row in rows:
        if row.pk not in of_member:
            lone[groups[row.pk]].append(row)
    doubts = {frozenset((one.person, other)) for one in told.values() for other in one.candidates}
    for group, members in sorted(lone.items()):
        near = [entry for other, entry in of_group.items() if frozenset((group, other)) in doubts]
        of_group[group] = somebody(members, names, people, near).pk
    Person.objects.filter(pk__in=of_group.values()).exclude(absorbed_by=None).update(absorbed_by=None)
    return {pk: of_member.get(pk, of_group[group]) for pk, group in groups.items()}


def weights(rows: list[Profile], groups: dict[int, int]) -> dict[int, int]:
    """How much hangs on each profile, where that has to be known: where people meet in a group, or part."""
    pairs = {(row.person_id, groups[row.pk]) for row in rows if row.person_id}
    plain = len(pairs) == len({person for person, _ in pairs}) == len({group for _, group in pairs})
    return {} if plain else profiles.weights(rows)


def somebody(rows: list[Profile], names: Mapping[int, str], people: dict[int, Person], near: list[int]) -> Person:
    """The person of a group that has none: whom an editor means by that name, who bore it before, or somebody new.

    `near` are the ids of people of that name whose countries differ, or of whom it is not sure.
    """
    keys, alone = ({row.key for row in rows if row.alone is short} for short in (False, True))
    countries = {row.country for row in rows if row.country}
    said = corrections.named_by_editors(keys, alone, countries) or corrections.of_country_by_merger(near, countries)
    if said:
        return said
    for absorbed in Person.objects.filter(absorbed_by__in=people).order_by("pk"):
        if name_key(absorbed.printed) in keys:
            # At once: the next group is not to find them absorbed any more.
            Person.objects.filter(pk=absorbed.pk).update(absorbed_by=None)
            return absorbed
    return make(Person, printed(rows, names)[:200])


def printed(rows: list[Profile], names: Mapping[int, str]) -> str:
    """The name as the report that is being read prints it, else the earliest one."""
    for row in rows:
        if row.pk in names:
            return names[row.pk].strip()
    return Sighting.objects.filter(profile__in=rows).order_by("told", "pk").values_list("name", flat=True)[0]


def store(rows: list[Profile], after: Mapping[int, Standing]) -> Moves:
    """Store what has changed of the profiles, and of all sightings that have them."""
    moves = Moves(asked=[row.pk for row in rows])
    others = [row for row in rows if row.person_id != after[row.pk][0]]
    for row in others:
        if row.person_id:
            moves.people.setdefault(row.person_id, []).append(after[row.pk][0])
    alike: dict[str, list[Profile]] = defaultdict(list)
    for row in rows:
        row.person_id, row.verdict, row.candidates, row.reasons = after[row.pk]
        alike[repr(after[row.pk])].append(row)
    Profile.objects.bulk_update(rows, ["person", "verdict", "candidates", "reasons"], batch_size=100)
    for some in alike.values():
        values = {name: getattr(some[0], name) for name in ("verdict", "candidates", "reasons")}
        Sighting.objects.filter(profile__in=some).update(found=some[0].person_id, **values)
    seen = Sighting.objects.filter(profile__in=others).order_by().values_list("article", flat=True)
    moves.articles = sorted(set(seen)) if others else []
    return moves
