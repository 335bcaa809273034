"""Stored places and bodies that are one, as their names are known today, are joined; nothing said of them is lost."""

from __future__ import annotations

from collections import defaultdict

from django.db.models import Model

from articles import corrections
from articles.corrections.subjects import own_subject
from articles.gathering.shelves import KEYS
from articles.gathering.statements import follow_speakers
from articles.models import Correction, Designation, Organisation, Participation, Place, Quote


def join_registers() -> None:
    """Give every place and body the key of its names, and join those that have the same one."""
    for model in KEYS:
        groups: dict[tuple[str, str | None], list[Model]] = defaultdict(list)
        for thing in model.objects.order_by("pk"):
            set_key(thing)
            groups[thing.key, None].append(thing)
        for things in groups.values():
            for some in by_country(things):
                join(some)


def set_key(thing: Place | Organisation) -> None:
    """Keep the key of the name that reports print."""
    if not thing.key:
        thing.key = KEYS[type(thing)](printed(thing), thing.country_id)[:250]
        thing.save()


def printed(thing: Place | Organisation) -> str:
    """The name under which reports brought the thing in, whatever an editor calls it."""
    renamed = Correction.objects.filter(subject=subject(thing), action="change").order_by("pk")
    return next((one.before["name"] for one in renamed if "name" in one.before), thing.name)


def by_country(things: list[Model]) -> list[list[Model]]:
    """Things of one key by their country; those without one belong to the only country that there is."""
    groups: dict[str | None, list[Model]] = defaultdict(list)
    for thing in things:
        groups[thing.country_id].append(thing)
    if len(groups) == 2 and None in groups:
        return [things]
    return list(groups.values())


def join(things: list[Model]) -> None:
    """Make them one: the first of which editors decided something, else the first; the others' addresses lead to it."""
    if len(things) < 2:
        return
    kept = next((thing for thing in things if decided(thing)), things[0])
    for thing in things:
        if thing != kept:
            absorb(kept, thing)


def decided(thing: Model) -> bool:
    """Whether an editor said something of it."""
    return corrections.touching(subject(thing)).exists()


def subject(thing: Model) -> str:
    """The word for the thing in the ledger."""
    return own_subject(corrections.key_of(thing))


def absorb(kept: Model, lost: Model) -> None:
    """Move all that hangs on the lost one, keep its name and address, and delete it."""
    tie = kept._meta.model_name
    moved = list(Quote.objects.filter(speaker_organisation=lost).values_list("pk", flat=True)) if tie != "place" else []
    if tie == "organisation":
        both = Participation.objects.filter(organisation=kept).values("meeting")
        Participation.objects.filter(organisation=lost, meeting__in=both).delete()
    for link in kept._meta.related_objects:
        link.related_model._default_manager.filter(**{link.field.name: lost}).update(**{link.field.name: kept})
    for old in Designation.objects.filter(**{tie: lost}):
        Designation.objects.get_or_create(name=old.name, slug=old.slug, **{tie: kept})
    for slug in {"", lost.slug}:
        Designation.objects.get_or_create(name=lost.name, slug=slug, **{tie: kept})
    if lost.country_id and not kept.country_id:
        kept.country_id = lost.country_id
        kept.save()
    lost.delete()
    follow_speakers(moved)
