"""What goes along when some of a person's reports are somebody else's."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Max, Min, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from articles.admin.entries.deeds import Example, Share
from articles.admin.history.looking import admin_url, meeting_name
from articles.admin.persons.belongings import FIRST, LONG, in_sentences, named, reports_of, share
from articles.admin.searching import days
from articles.models import Account, Meeting, Mention, Person, Quote, Sighting


def parting(person: Person, chosen: QuerySet[Sighting]) -> dict[str, Any]:
    """In numbers and with the first of each: what goes; and the meetings in which both would take part then."""
    numbers = chosen.order_by().values("pk")
    mentions = Mention.objects.filter(sighting__in=numbers).select_related("article").defer(*LONG)
    said = Q(speaker_sighting__in=numbers) | Q(addressee_sighting__in=numbers)
    quotes = Quote.objects.filter(said).select_related("article").defer(*LONG)
    going, staying = meetings_told(person, chosen)
    going_along = [
        share(_("Reports"), reports_of(chosen), named),
        share(_("Mentions"), mentions, in_sentences),
        share(_("Quotes"), quotes, named),
        meetings_share(_("Meetings in which the other takes part then"), going),
        meetings_share(_("Meetings in which both take part then"), going & staying),
        offices(chosen),
        names(chosen),
    ]
    left = Sighting.objects.filter(person=person).exclude(pk__in=numbers).count()
    return {"moving": going_along, "left": left}


def meetings_told(person: Person, chosen: QuerySet[Sighting]) -> tuple[set[int], set[int]]:
    """The ids of the meetings in which the chosen sightings take part, and of those in which the others do."""
    everywhere = Sighting.objects.filter(person=person).order_by()
    keys = {(article, key): pk for pk, article, key in everywhere.values_list("pk", "article", "key")}
    picked = set(chosen.order_by().values_list("pk", flat=True))
    going: set[int] = set()
    staying: set[int] = set()
    accounts = Account.objects.filter(article__in=everywhere.values("article")).exclude(meeting=None).order_by()
    for meeting, article, taking_part in accounts.values_list("meeting", "article", "facts__participants"):
        seen = {keys.get((article, key)) for key in taking_part or []} - {None}
        if seen:
            (going if seen & picked else staying).add(meeting)
            staying |= {meeting} if seen - picked else set()
    return going, staying


def meetings_share(label: Any, numbers: set[int]) -> Share:
    """So many meetings, the first of them by who met and when."""
    people = ("participations__person", "participations__organisation")
    rows = Meeting.objects.filter(pk__in=sorted(numbers)[:FIRST]).prefetch_related(*people)
    return Share(label, len(numbers), [Example(meeting_name(row), admin_url("meeting", row.pk)) for row in rows])


def offices(chosen: QuerySet[Sighting]) -> Share:
    """Offices in which the chosen reports show the person."""
    rows = chosen.order_by().exclude(office=None).values_list("office__title", "office__country")
    counted = list(rows.annotate(Min("earliest"), Max("latest")).order_by("office__title", "office__country"))
    texts = [", ".join(filter(None, (title, code, days(first, last)))) for title, code, first, last in counted[:FIRST]]
    return Share(_("Offices"), len(counted), list(map(Example, texts)))


def names(chosen: QuerySet[Sighting]) -> Share:
    """Names that the chosen reports print."""
    rows = list(chosen.order_by().values_list("name").annotate(n=Count("pk")).order_by("-n", "name"))
    return Share(_("Names as printed"), len(rows), [Example(f"{name} ({number})") for name, number in rows[:FIRST]])
