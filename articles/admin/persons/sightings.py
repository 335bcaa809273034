"""Where reports show a person: filtered, fifty a page, each with its mentions in their sentences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.paginator import Page, Paginator
from django.db.models import Count, F, Model, QuerySet, Window
from django.db.models.functions import RowNumber
from django.utils.translation import gettext_lazy as _

from articles.admin.articles import HEAVY
from articles.admin.entries.snippets import Place, Snippet, snippets
from articles.admin.searching import days
from articles.models import Mention, Person, Sighting
from articles.models.countries import Country
from articles.models.origin import EXTRACTION

PER_PAGE = 50
# So many of a report's mentions are shown.
SHOWN = 4
# So many names, offices and countries are offered to filter by, the most frequent first.
OFFERED = 100
# New is who is told of in one way only, so that there was nothing to weigh; open an office that several may have held.
VERDICTS = {"same": _("sure"), "new": _("sure"), "unsure": _("unsure"), "open": _("unsure")}


@dataclass(frozen=True)
class Seen:
    """A sighting with its mentions as (place, words in their sentence), and with what may be done about it."""

    sighting: Sighting
    mentions: list[tuple[Mention, Snippet]]
    number: int
    candidates: list[Person]

    @property
    def days(self) -> str:
        """The days that are spoken of."""
        return days(self.sighting.earliest, self.sighting.latest)

    @property
    def sure(self) -> Any:
        """How sure the machine was."""
        return VERDICTS.get(self.sighting.verdict, self.sighting.verdict)

    @property
    def found(self) -> bool:
        """Whether a machine saw the person here; else an editor put a mention or a quote there."""
        return self.sighting.origin == EXTRACTION

    @property
    def more(self) -> int:
        """How many mentions are not shown."""
        return self.number - len(self.mentions)


class SightingsForm(forms.Form):
    """Which sightings: of this name, in this office, for this country, in these years."""

    name = forms.ChoiceField(label=_("Name as printed"), required=False)
    office = forms.ChoiceField(label=_("Office"), required=False)
    country = forms.ChoiceField(label=_("Country"), required=False)
    since = forms.IntegerField(label=_("From year"), required=False, min_value=1, max_value=9999)
    until = forms.IntegerField(label=_("To year"), required=False, min_value=1, max_value=9999)

    def __init__(self, person: Person, data: Any) -> None:
        super().__init__(data, auto_id="seen-%s")
        self.person = person
        own = Sighting.objects.filter(person=person).order_by()
        self.fields["name"].choices = [("", "–"), *counted(own, "name")]
        held = own.exclude(office=None).values_list("office", "office__title").distinct()
        titles = {str(pk): title for pk, title in held}
        self.fields["office"].choices = [("", "–"), *counted(own, "office", titles.get)]
        self.fields["country"].choices = [("", "–"), *counted(own, "country", lambda code: str(Country(code=code)))]

    def filtered(self) -> QuerySet[Sighting]:
        """The person's sightings by the filters that make sense; newest reports first."""
        found = Sighting.objects.filter(person=self.person)
        if not self.is_bound:
            return in_order(found)
        self.is_valid()
        words = {"name": "name", "office": "office", "country": "country"}
        years = {"since": "latest__year__gte", "until": "earliest__year__lte"}
        values = {path: self.cleaned_data.get(name) for name, path in {**words, **years}.items()}
        return in_order(found.filter(**{path: value for path, value in values.items() if value}))

    @property
    def narrowed(self) -> dict[str, Any]:
        """The filters that are in use."""
        return {name: value for name, value in getattr(self, "cleaned_data", {}).items() if value}


def in_order(found: QuerySet[Sighting]) -> QuerySet[Sighting]:
    """Newest reports first; undated ones last."""
    return found.order_by(F("article__latest").desc(nulls_last=True), "-article_id", "pk")


def counted(own: QuerySet[Sighting], field: str, called: Any = str) -> list[tuple[str, str]]:
    """The values of a field as choices, each with the number of sightings, the most frequent first."""
    rows = own.exclude(**{f"{field}__isnull": True}).values_list(field).annotate(n=Count("pk")).order_by("-n", field)
    return [(str(value), f"{called(str(value))} ({number})") for value, number in rows[:OFFERED]]


def page_of_sightings(found: QuerySet[Sighting], number: str) -> Page:
    """A page of the sightings, with their reports; a wrong number is the nearest page."""
    heavy = [f"article__{name}" for name in [*HEAVY, "body"]]
    rows = found.select_related("article__source", "office", "country").defer(*heavy)
    return Paginator(rows, PER_PAGE).get_page(number)


def seen(sightings: Iterable[Sighting]) -> list[Seen]:
    """The sightings with their first mentions in their sentences, by a few queries for all of them."""
    rows = list(sightings)
    numbers = dict(Mention.objects.filter(sighting__in=rows).order_by().values_list("sighting").annotate(Count("pk")))
    mentions = first_mentions(rows)
    cut = snippets(place_of(one) for some in mentions.values() for one in some)
    people = candidates(rows)
    return [
        Seen(
            one,
            [(mention, cut[place_of(mention)]) for mention in mentions[one.pk] if place_of(mention) in cut],
            numbers.get(one.pk, 0),
            [people[slug] for slug in one.candidates if slug in people],
        )
        for one in rows
    ]


def first_mentions(sightings: list[Sighting]) -> dict[int, list[Mention]]:
    """The first mentions of each sighting, by its id."""
    rank = Window(RowNumber(), partition_by="sighting", order_by="start")
    found: dict[int, list[Mention]] = defaultdict(list)
    rows = Mention.objects.filter(sighting__in=sightings).alias(rank=rank).filter(rank__lte=SHOWN)
    for mention in rows.order_by("sighting", "start"):
        found[mention.sighting_id].append(mention)
    return found


def candidates(sightings: list[Sighting]) -> dict[str, Person]:
    """Everybody whom the machine thought of besides, by address."""
    slugs = {slug for sighting in sightings for slug in sighting.candidates}
    return {person.slug: person for person in Person.objects.present().filter(slug__in=slugs)} if slugs else {}


def place_of(passage: Model) -> Place:
    """Where a mention or a quote stands."""
    return Place(passage.article_id, passage.start, passage.end)
