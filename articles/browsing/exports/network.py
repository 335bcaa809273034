"""Who met whom in the filtered meetings, as a network: officials or countries, and how often each two met."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations, islice
from typing import Any

from articles.browsing.exports.dataset import Dataset
from articles.browsing.lists import AT_ONCE
from articles.browsing.naming import country_in_words
from articles.models import Meeting, Participation, Person

# In this order as columns of both formats: name, type in GEXF, type in GraphML.
NODE_FACTS = (
    ("country", "string", "string"),
    ("meetings", "integer", "int"),
    ("held", "integer", "int"),
    ("url", "anyURI", "string"),
)
EDGE_FACTS = (
    ("held", "integer", "int"),
    ("first", "string", "string"),
    ("last", "string", "string"),
    ("vague", "integer", "int"),
)


@dataclass
class Contact:
    """Meetings of one or of two: how many, how many of them held, on how many the day is not known, and when."""

    meetings: int = 0
    held: int = 0
    vague: int = 0
    first: date | None = None
    last: date | None = None

    def add(self, meeting: Occasion) -> None:
        """Count one more; a vague date counts from its first to its last possible day."""
        self.meetings += 1
        self.held += meeting.status == "held"
        self.vague += meeting.earliest is None or meeting.earliest != meeting.latest
        if meeting.earliest and meeting.latest:
            self.first = min(self.first or meeting.earliest, meeting.earliest)
            self.last = max(self.last or meeting.latest, meeting.latest)


@dataclass(frozen=True)
class Occasion:
    """What a network needs of a meeting, and who was there: numbers of people, or codes."""

    earliest: date | None
    latest: date | None
    status: str
    present: tuple[Any, ...]


@dataclass(frozen=True)
class Node:
    """Somebody in the network."""

    key: str
    name: str
    country: str
    url: str
    contact: Contact

    @property
    def facts(self) -> tuple[Any, ...]:
        """The values of NODE_FACTS."""
        return self.country, self.contact.meetings, self.contact.held, self.url


@dataclass(frozen=True)
class Edge:
    """Two who met, by their keys."""

    one: str
    other: str
    contact: Contact

    @property
    def facts(self) -> tuple[Any, ...]:
        """The values of EDGE_FACTS; days as text, "" where none is known."""
        days = [day.isoformat() if day else "" for day in (self.contact.first, self.contact.last)]
        return self.contact.held, *days, self.contact.vague


@dataclass
class Network:
    """Contacts of each and of each two, by the keys of the database."""

    who: str
    alone: dict[Any, Contact] = field(default_factory=lambda: defaultdict(Contact))
    together: dict[tuple[Any, Any], Contact] = field(default_factory=lambda: defaultdict(Contact))

    def add(self, occasion: Occasion) -> None:
        """Count one meeting."""
        for one in occasion.present:
            self.alone[one].add(occasion)
        for pair in combinations(occasion.present, 2):
            self.together[pair].add(occasion)

    def nodes(self, site: str) -> Iterator[Node]:
        """Everybody, the lesser key first."""
        keys = iter(sorted(self.alone))
        while some := list(islice(keys, AT_ONCE)):
            yield from (
                Node(key, name, country, site + path, self.alone[pk])
                for pk, key, name, country, path in named(self.who, some)
            )

    def edges(self) -> Iterator[Edge]:
        """Each two who met, once; people by their slugs."""
        slugs = {} if self.who == "countries" else dict(Person.objects.values_list("pk", "slug"))
        for one, other in sorted(self.together):
            yield Edge(slugs.get(one, one), slugs.get(other, other), self.together[one, other])


def network_of(dataset: Dataset) -> Network:
    """The network of all meetings of a list, read some at a time."""
    network = Network(dataset.who)
    for keys in dataset.key_pages():
        for occasion in occasions(keys, dataset.who):
            network.add(occasion)
    return network


def occasions(keys: list[int], who: str) -> Iterator[Occasion]:
    """The meetings with these keys, and who was there."""
    present: dict[int, set[Any]] = defaultdict(set)
    for meeting, key in seats(keys, who):
        present[meeting].add(key)
    facts = Meeting.objects.filter(pk__in=keys).order_by().values_list("pk", "earliest", "latest", "status")
    for pk, earliest, latest, status in facts:
        yield Occasion(earliest, latest, status, tuple(sorted(present[pk])))


def seats(keys: list[int], who: str) -> Iterable[tuple[int, Any]]:
    """Pairs of a meeting's key and somebody present."""
    if who == "countries":
        return Meeting.countries.through.objects.filter(meeting__in=keys).values_list("meeting", "country")
    people = Participation.objects.filter(meeting__in=keys, person__isnull=False)
    return people.order_by().values_list("meeting", "person")


def named(who: str, keys: list[Any]) -> Iterator[tuple[Any, str, str, str, str]]:
    """For each of the keys: itself, its name in addresses, its name, its country, the path of its page."""
    if who == "countries":
        yield from ((code, code, country_in_words(code), code, f"/countries/{code}/") for code in keys)
        return
    people = Person.objects.in_bulk(keys)
    for key, person in people.items():
        yield key, person.slug, person.name, person.country_id or "", person.get_absolute_url()
