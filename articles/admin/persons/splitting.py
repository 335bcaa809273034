"""One entry that stands for two people: some of its reports are somebody else's, or nobody's at all."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles import editing
from articles.admin.entries.deeds import (
    changed_meanwhile,
    chosen,
    in_turn,
    numbers_in,
    parameter,
    reason_of,
)
from articles.admin.entries.standing import is_gone
from articles.admin.forms import version_of
from articles.admin.persons.belongings import LONG
from articles.admin.persons.finding import found_people
from articles.admin.persons.parting import parting
from articles.admin.persons.sightings import SightingsForm, candidates
from articles.models import Person, Sighting
from articles.models.origin import EXTRACTION

# So many reports go to nobody at once: each is a decision of its own.
MOST_NOBODY = 100
SHOWN = 10


class Splitting:
    """The part of the people's admin that gives some of a person's reports to somebody else."""

    def get_urls(self) -> list[Any]:
        """The split page beside the stock ones."""
        split = path("<int:pk>/split/", self.admin_site.admin_view(self.split), name="articles_person_split")
        return [split, *super().get_urls()]

    @in_turn
    def split(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Say whose the chosen reports are, look at what would move, confirm."""
        person = self.entry(request, pk)
        chosen_ones = chosen_sightings(request, person)
        number = chosen_ones.count()
        if is_gone(person) or not number:
            self.message_user(request, _("Choose reports of this person first."), messages.ERROR)
            return redirect(f"{reverse('admin:articles_person_change', args=[person.pk])}#reports")
        context = {
            "title": _("Some reports of {name} are somebody else’s").format(name=person.name),
            "person": person,
            "chosen": with_reports(chosen_ones)[:SHOWN],
            "number": number,
            "carried": carried(request),
        }
        into, problem = meant(request, person, number)
        if into is None:
            return self.ask(request, person, chosen_ones, {**context, "problem": problem})
        return self.part(request, person, chosen_ones, into, context)

    def ask(
        self, request: HttpRequest, person: Person, chosen_ones: QuerySet[Sighting], context: dict[str, Any]
    ) -> HttpResponse:
        """Whose are they?"""
        words = parameter(request, "q")
        thought = {} if words else candidates(list(chosen_ones[:50]))
        found = [*thought.values(), *(one for one in found_people(person, words) if one.slug not in thought)]
        more = {
            "q": words,
            "found": [one for one in found if one != person],
            "nobody": context["number"] <= MOST_NOBODY,
        }
        return self.deed(request, "split", {**context, **more}, status=400 if context["problem"] else 200)

    def part(
        self,
        request: HttpRequest,
        person: Person,
        chosen_ones: QuerySet[Sighting],
        into: Person | str,
        context: dict[str, Any],
    ) -> HttpResponse:
        """The preview; confirmed, the deed, unless things are no longer as they were shown."""
        state = {str(pk): str(identity) for pk, identity in chosen_ones.values_list("pk", "identity")}
        seen = version_of({**state, "into": str(getattr(into, "pk", into))})
        told = request.POST.get("seen")
        stale = bool(told) and told != seen
        if request.method == "POST" and not stale:
            return self.parted(request, person, list(with_reports(chosen_ones)), into)
        refusal = changed_meanwhile() if stale else ""
        whole = {**context, "into": into, "refusal": refusal, "seen": seen, **parting(person, chosen_ones)}
        return self.deed(request, "split_preview", whole, status=409 if stale else 200)

    def parted(
        self, request: HttpRequest, person: Person, sightings: list[Sighting], into: Person | str
    ) -> HttpResponse:
        """Do it, say so, and go back to the person."""
        decide(request.user, person, sightings, into, reason_of(request))
        number = len(sightings)
        text = ngettext(
            "{number} report is no longer of {name}.", "{number} reports are no longer of {name}.", number
        ).format(number=number, name=person.name)
        self.message_user(request, text, messages.SUCCESS)
        return redirect(f"{reverse('admin:articles_person_change', args=[person.pk])}#reports")


@transaction.atomic
def decide(user: Any, person: Person, sightings: list[Sighting], into: Person | str, reason: str) -> None:
    """Write the decisions: one for a new person or for several reports, else one for each report."""
    if into == "":
        for sighting in sightings:
            editing.change(user, sighting, {"person": None}, reason)
    elif isinstance(into, Person) and len(sightings) == 1:
        editing.change(user, sightings[0], {"person": into}, reason)
    else:
        editing.split_person(user, person, sightings, into, reason)


def chosen_sightings(request: HttpRequest, person: Person) -> QuerySet[Sighting]:
    """The sightings of the person that were ticked, or all that the filters let through."""
    sent = request.POST if request.method == "POST" else request.GET
    if sent.get("all"):
        return SightingsForm(person, sent).filtered().filter(origin=EXTRACTION)
    numbers = numbers_in(request, "sighting")
    return Sighting.objects.filter(person=person, origin=EXTRACTION, pk__in=numbers).order_by("article", "pk")


def with_reports(sightings: QuerySet[Sighting]) -> QuerySet[Sighting]:
    """The sightings with their reports, without their texts: there may be thousands."""
    return sightings.select_related("article").defer(*LONG)


def carried(request: HttpRequest) -> list[tuple[str, str]]:
    """The parameters that say which reports were chosen, to go on with."""
    sent: QueryDict = request.POST if request.method == "POST" else request.GET
    if sent.get("all"):
        names = ["all", "name", "office", "country", "since", "until"]
        return [(name, sent[name]) for name in names if sent.get(name)]
    return [("sighting", str(number)) for number in numbers_in(request, "sighting")]


def meant(request: HttpRequest, person: Person, number: int) -> tuple[Person | str | None, str]:
    """Whose the reports are: a person, a new one's name, "" for nobody, None while it is open; and what is wrong."""
    kind = parameter(request, "into")
    if kind == "new":
        name = " ".join(parameter(request, "new").split())
        return (name, "") if name else (None, _("Write the name of the new person."))
    if kind == "nobody":
        many = _("So many reports cannot be given to nobody at once; choose fewer.")
        return ("", "") if number <= MOST_NOBODY else (None, many)
    other = chosen(request, Person, "into")
    if other is None:
        return None, ""
    if other == person or is_gone(other):
        return None, _("Choose another person who has an entry of their own.")
    return other, ""
