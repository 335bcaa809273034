"""What speaks against two entries being one person."""

from __future__ import annotations

from typing import Any

from django.db.models import F, Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.admin.articles import HEAVY
from articles.admin.entries.deeds import Example, Share
from articles.admin.entries.standing import kept_apart
from articles.admin.persons.belongings import met, named, share
from articles.models import Article, Meeting, Person, Sighting, Tenure


def conflicts(one: Person, other: Person) -> list[Share]:
    """The sentences that warn, each with the first of what they are about; none where nothing speaks against it."""
    found = [together(one, other), beside(one, other), differing(one, other), *at_once(one, other), said(one, other)]
    return [share for share in found if share and share.number]


def together(one: Person, other: Person) -> Share:
    """Meetings in which both took part."""
    meetings = Meeting.objects.filter(participations__person=one).filter(participations__person=other)
    counted = share("", meetings.prefetch_related("participations__person", "participations__organisation"), met)
    text = ngettext(
        "Both took part in the same meeting: probably they are two people.",
        "Both took part in the same {number} meetings: probably they are two people.",
        counted.number,
    )
    return counted._replace(label=text.format(number=counted.number))


def beside(one: Person, other: Person) -> Share:
    """Reports in which both stand beside each other."""
    numbers = Sighting.objects.filter(person=other).order_by().values("article")
    both = Sighting.objects.filter(person=one, article__in=numbers).order_by().values("article")
    counted = share("", Article.objects.filter(pk__in=both).defer(*HEAVY, "body"), named)
    text = ngettext(
        "One report names both beside each other: probably they are two people.",
        "{number} reports name both beside each other: probably they are two people.",
        counted.number,
    )
    return counted._replace(label=text.format(number=counted.number))


def differing(one: Person, other: Person) -> Share | None:
    """Two countries."""
    if not one.country_id or not other.country_id or one.country_id == other.country_id:
        return None
    countries = {"one": one.country, "other": other.country}
    return Share(_("The countries differ: {one} and {other}.").format(**countries), 1, [])


def at_once(one: Person, other: Person) -> list[Share]:
    """Offices of two countries that both held at the same time."""
    tenures = list(dated(one)), list(dated(other))
    pairs = [(mine, theirs) for mine in tenures[0] for theirs in tenures[1] if clash(mine, theirs)]
    examples = [Example(f"{mine.office} – {theirs.office}") for mine, theirs in pairs[:10]]
    text = ngettext(
        "They held offices of different countries at the same time.",
        "They held offices of different countries at the same time, {number} times.",
        len(pairs),
    )
    return [Share(text.format(number=len(pairs)), len(pairs), examples)]


def dated(person: Person) -> QuerySet[Tenure]:
    """The person's offices with countries and days."""
    known = Q(first_seen=None) | Q(last_seen=None) | Q(office__country=None)
    return person.tenures.exclude(known).select_related("office").order_by(F("last_seen").desc(), "pk")[:100]


def clash(mine: Tenure, theirs: Tenure) -> bool:
    """Whether the two offices are of different countries and their days overlap."""
    apart: Any = mine.first_seen > theirs.last_seen or theirs.first_seen > mine.last_seen
    return mine.office.country_id != theirs.office.country_id and not apart


def said(one: Person, other: Person) -> Share | None:
    """An editor who said that they are two."""
    tie = next((tie for tie in kept_apart(one) if tie.entry == other), None)
    if tie is None:
        return None
    who = tie.decision.created_by if tie.decision else None
    return Share(_("{editor} said that these are two people.").format(editor=who or _("Somebody")), 1, [])
