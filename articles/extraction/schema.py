"""The shapes that extraction hands out: frozen, comparable, printable as JSON.

Every offset counts Unicode code points of the stored body, start inclusive, end exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple


class Span(NamedTuple):
    """A stretch of the body: `body[start:end]`."""

    start: int
    end: int

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside of this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class DateRange:
    """Days from `earliest` to `latest`, both inclusive, and why these.

    `basis` is one of explicit, weekday, anchor, post, header, sister_report; `reason` says it in words.
    """

    earliest: date
    latest: date
    basis: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """An outlet that the report itself cites."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Person:
    """A named human being of this report; `mentions` hold every reference by name, office or pronoun.

    `unheld` says that the office is nowhere in the report said to be held: "Ex-Kanzler", "der designierte Minister",
    "ihr Vorgänger"; `title` are the words that say so.
    """

    id: str
    name: str
    office: str | None
    country: str | None
    mentions: tuple[Span, ...]
    unheld: bool = False
    title: Span | None = None


@dataclass(frozen=True, slots=True)
class Organisation:
    """A ministry, alliance, outlet or other body that can act or speak."""

    id: str
    name: str
    country: str | None
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """A country named by its name, an adjective, its inhabitants, its capital or a metonym."""

    code: str
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A city, region or building in which something can happen."""

    name: str
    country: str | None
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Length:
    """How long something lasted as the words at `span` say: "zwei Stunden"."""

    minutes: int
    span: Span


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a report says of a meeting beside its facts; none of it is part of the promised JSON.

    `postponed` with a new day stands beside the status planned, without one beside cancelled; `moved_from` are the
    days that were planned before. `outcomes` are the sentences that tell what came of it, `date_at` and `status_at`
    the words that tell its day and whether it took place.
    """

    postponed: bool = False
    moved_from: DateRange | None = None
    lasted: Length | None = None
    outcomes: tuple[Span, ...] = ()
    date_at: Span | None = None
    status_at: Span | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A diplomatic meeting that the report tells of; `participants` and `organisations` hold ids of this report."""

    id: str
    participants: tuple[str, ...]
    organisations: tuple[str, ...]
    countries: tuple[str, ...]
    date: DateRange | None
    place: str | None
    format: str
    status: str
    topics: tuple[str, ...]
    evidence: tuple[Span, ...]
    confidence: float
    particulars: Particulars = Particulars()


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's words, literally or not; `start` and `end` are the hull of `spans` and exclude quotation marks."""

    id: str
    start: int
    end: int
    text: str
    spans: tuple[Span, ...]
    type: str
    medium: str
    speaker: str | None
    speaker_text: str | None
    speaker_spans: tuple[Span, ...]
    cue_spans: tuple[Span, ...]
    frame_spans: tuple[Span, ...]
    addressee_spans: tuple[Span, ...]
    addressee: str | None
    denied: bool
    parent: str | None
    language: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Post:
    """A social-media post that is embedded in the report."""

    author: str
    handle: str | None
    date: date | None
    platform: str
    start: int
    end: int
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one report says, as far as it could be read; `agencies` are those that it credits with its text."""

    language: str
    title: str
    body: str
    published: DateRange | None
    sources: tuple[Source, ...]
    people: tuple[Person, ...]
    organisations: tuple[Organisation, ...]
    countries: tuple[Country, ...]
    places: tuple[Place, ...]
    meetings: tuple[Meeting, ...]
    quotes: tuple[Quote, ...]
    posts: tuple[Post, ...]
    references: tuple[Reference, ...]
    warnings: tuple[str, ...]
    dates: tuple[DateMention, ...] = ()
    agencies: tuple[Source, ...] = ()
    offices: tuple[OfficePhrase, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """The promised JSON shape, without `file` and `sha256`, which only the door knows."""
        listed = {
            name: [promised(item) for item in getattr(self, name)]
            for name in ("sources", "people", "organisations", "countries", "places", "meetings", "quotes", "posts")
        }
        published = self.published and {
            "earliest": self.published.earliest.isoformat(),
            "latest": self.published.latest.isoformat(),
        }
        return {
            "language": self.language,
            "title": self.title,
            "body": self.body,
            "published": published,
            **listed,
            "warnings": list(self.warnings),
            "agencies": [promised(one) for one in self.agencies],
        }


@dataclass(frozen=True, slots=True)
class Reference:
    """One mention of a person or an organisation: which words, who is meant, and how we know.

    `entity` is the id of a Person or Organisation (`p1`, `o2`), or None where several fit or nobody does.
    `form` is name, surname, office, pronoun, handle, descriptor ("der Politiker") or acronym.
    """

    span: Span
    entity: str | None
    form: str
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class CountryMention:
    """Words that stand for a country; `kind` is name, adjective, inhabitant, capital or metonym."""

    span: Span
    code: str
    kind: str


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """Words that name a place where something can happen, never a capital that stands for its government."""

    span: Span
    name: str
    country: str | None


@dataclass(frozen=True, slots=True)
class OfficeMention:
    """A noun phrase that names an office: "der britische Verteidigungsminister", "Chef des Generalstabs".

    `span` is the phrase with article and adjectives, without a person's name. `title` is the office in its base form
    without article and nationality. `counterpart` marks "Amtskollege": the same office on the other side, `title` is
    then filled in where the text gives it. `gender` is m, f or "" and `former` says that it is not held (any more).
    """

    span: Span
    title: str
    country: str | None
    plural: bool = False
    gender: str = ""
    counterpart: bool = False
    former: bool = False


@dataclass(frozen=True, slots=True)
class OfficePhrase:
    """An office of one country that a report names without a person: who held it is for others to say.

    `title` is its base form; of "die Außenminister Polens und Maltas" there are two, `several`, each with its own words
    as `span`. `gender` is m, f or "".
    """

    span: Span
    title: str
    country: str
    gender: str = ""
    several: bool = False


@dataclass(frozen=True, slots=True)
class DateMention:
    """A time expression and the days that the text justifies.

    `kind` is as `DateRange.basis` for days, neighbour for "am Vortag", stretch for "von Montag bis Mittwoch"; else the
    unit that is named: feast, week, weekend, month, quarter, half, season, year, decade, century; or past, present,
    future for a word that only points ("damals", "jetzt", "bald"). `form` is date; time where a part of the day is
    named as well, "am Freitagabend"; length where a length of time leads to the days, "vor zwei Wochen".
    """

    span: Span
    range: DateRange
    kind: str
    form: str = "date"


def plain(value: Any) -> Any:
    """Turn a shape of this module into what `json.dumps` takes: spans as pairs, dates as ISO strings."""
    if isinstance(value, DateRange):
        return {"earliest": value.earliest.isoformat(), "latest": value.latest.isoformat(), "basis": value.basis}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if hasattr(value, "__dataclass_fields__"):
        return {name: plain(getattr(value, name)) for name in value.__dataclass_fields__}
    return value


def promised(item: Any) -> Any:
    """A shape as the JSON has it: meetings without their particulars, people without what is said of their office."""
    return {name: value for name, value in plain(item).items() if name not in ("particulars", "unheld", "title")}
