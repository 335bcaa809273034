"""A report that leaves and comes again is the same report: its number, its people and its meetings are its old ones.

The machine would else decide anew, in a collection where decisions of editors are in force that were not made yet when
it first read the report: what an editor took out of a meeting it would put into the next best one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from articles import corrections, gathering
from articles.importing.earlier import Earlier
from articles.matching.names import name_key
from articles.models import Account, Alias, Article, Departure, Meeting, Person, Sighting
from articles.models.origin import EXTRACTION

WHO = ("name", "spans", "verdict", "candidates", "reasons")


def depart(article: Article, earlier: Earlier) -> None:
    """Keep who and which meetings were meant in the report, which is about to be removed."""
    read = [one for one in earlier.sightings if one.origin == EXTRACTION]
    Departure.objects.update_or_create(
        body_sha256=article.body_sha256,
        defaults={
            "number": article.pk,
            "sightings": [{"found": entry_of(one.found), **{name: getattr(one, name) for name in WHO}} for one in read],
            "accounts": [
                {"spans": one.spans, "found": corrections.key_of(one.found)} for one in earlier.accounts if one.found
            ],
        },
    )


def entry_of(person: Person | None) -> dict[str, Any] | None:
    """The row of a person, to be made once more."""
    return person and {"number": person.pk, "slug": person.slug, "name": person.name}


def departed(fingerprints: Iterable[str]) -> set[str]:
    """Those of the fingerprints whose reports were here and left."""
    rows = Departure.objects.filter(body_sha256__in=list(fingerprints)).order_by()
    return set(rows.values_list("body_sha256", flat=True))


def come_again(fingerprint: str) -> Earlier:
    """What the report of this fingerprint, which left, was taken to say before."""
    departure = Departure.objects.get(body_sha256=fingerprint)
    departure.delete()
    free = not Article.objects.filter(pk=departure.number).exists()
    decided = corrections.touching(f"article:{fingerprint}").exists()
    sightings, accounts = people_meant(departure, decided), meetings_meant(departure, decided)
    return Earlier(sightings, accounts, number=departure.number if free else None)


def people_meant(departure: Departure, remade: bool) -> list[Sighting]:
    """The people that the report named; who is gone is found or made as any other, unless something was decided."""
    found = [(one, person_meant(one["found"], remade)) for one in departure.sightings if one["found"]]
    return [Sighting(found=person, **{name: one[name] for name in WHO}) for one, person in found if person]


def person_meant(entry: dict[str, Any], remade: bool) -> Person | None:
    """The person of the entry; one that is gone is made once more where it must be and nobody took its address."""
    known = Person.objects.select_related("absorbed_by").filter(pk=entry["number"]).first()
    known = known and (known.absorbed_by or known)
    if known or not remade or Person.objects.filter(slug=entry["slug"]).exists():
        return known
    person = Person.objects.create(pk=entry["number"], slug=entry["slug"], name=entry["name"])
    Alias.objects.create(person=person, bearer=person, name=person.name, key=name_key(person.name)[:200])
    return person


def meetings_meant(departure: Departure, remade: bool) -> list[Account]:
    """The meetings that the report told of; one that is gone is found or made anew, unless something was decided."""
    found = ((one["spans"], meeting_meant(one["found"], remade)) for one in departure.accounts)
    return [Account(spans=spans, found=meeting) for spans, meeting in found if meeting]


def meeting_meant(key: dict[str, Any], remade: bool) -> Meeting | None:
    """The meeting of the key; one that is gone is made once more where it must be."""
    known = Meeting.objects.filter(key=key["meeting"]).first()
    return known or (gathering.made_meeting(key) if remade else None)
