"""Who held which office when: as reports show it, and as the register of officeholders gives it with its source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from articles.browsing.fields import PartialDay, partial_day
from articles.models import Officeholder, Person, Tenure

# So many holders of one office are shown.
MANY = 200


@dataclass(frozen=True)
class Term:
    """Somebody in an office; `since` and `until` are the first and the last day that reports or a register have.

    `official` is nobody where only the register knows the name. `source` is "" for what reports show, `seat` the same
    for all titles of an office.
    """

    name: str
    official: Person | None
    title: str
    country: str | None
    since: PartialDay | None
    until: PartialDay | None
    source: str = ""
    seat: str = ""

    @property
    def given(self) -> bool:
        """Whether the days are given ones, and not just those on which reports show it."""
        return bool(self.source)

    @property
    def sorting(self) -> tuple[date, date]:
        """By the last day, then by the first one; still in office is later than any day."""
        still = date.max if self.given else date.min
        until = self.until.latest if self.until else still
        return until, self.since.earliest if self.since else date.min


def terms_of(person: Person) -> list[Term]:
    """The offices of one person, the latest first; `tenures__office` and `terms` are best fetched along."""
    seen_ones = (seen(tenure, person) for tenure in person.tenures.all())
    return in_order([*seen_ones, *(given(entry, person) for entry in person.terms.all())])


def holders(kind: str, country: str) -> list[Term]:
    """Who held the offices of this kind for the country, the latest first."""
    tenures = tenures_of(kind, country).select_related("office", "person")[:MANY]
    entries = Officeholder.objects.filter(kind=kind, country=country).select_related("official")[:MANY]
    found = [seen(tenure, tenure.person) for tenure in tenures] + [given(one, one.official) for one in entries]
    return in_order(found)


def tenures_of(kind: str, country: str | None = None) -> QuerySet[Tenure]:
    """The tenures of offices of this kind, of the country where one is given."""
    found = Tenure.objects.filter(office__kind=kind, person__merged_into=None, person__rejected=False)
    return found.filter(office__country=country) if country else found


def in_order(terms: Iterable[Term]) -> list[Term]:
    """The latest first."""
    return sorted(terms, key=lambda term: (term.sorting, term.title, term.name), reverse=True)


def seen(tenure: Tenure, person: Person) -> Term:
    """A tenure as reports show it."""
    days = [day and partial_day(day.isoformat()) for day in (tenure.first_seen, tenure.last_seen)]
    return Term(person.name, person, tenure.office.title, tenure.office.country_id, *days, seat=tenure.office.seat)


def given(entry: Officeholder, person: Person | None) -> Term:
    """An entry of the register; it is named as reports name the person, where one is meant."""
    days = [partial_day(text) for text in (entry.start, entry.end)]
    name = person.name if person else entry.name
    return Term(
        name, person, entry.position, entry.country_id, *days, source=entry.source or _("an editor"), seat=entry.seat
    )
