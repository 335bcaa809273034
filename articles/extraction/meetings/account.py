"""What one sentence tells of one meeting."""

from __future__ import annotations

from dataclasses import dataclass

from articles.extraction.schema import DateMention, Span

# Verbs that tell of no meeting of their own beside a noun that does.
IDLE_BESIDE_NOUN = frozenset({"talk", "sign", "attend"})
# Somebody signs, or is there: by themselves these verbs tell of no meeting of two sides.
WEAK = frozenset({"sign", "attend"})
IN_PERSON = frozenset({"meet", "visit", "receive", "summit", "joint"})


@dataclass(frozen=True, slots=True)
class Event:
    """A word that tells of a meeting: `kind` as in the language's event words.

    `definite` with an article that points back; `bare` without words behind it that say who met; `label` is what a
    hyphen joins to it: "ASEM" of "ASEM-Treffen".
    """

    span: Span
    kind: str
    noun: bool
    definite: bool = False
    bare: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """A stretch of one sentence and the events in it that belong to one meeting."""

    sentence: int
    span: Span
    events: tuple[Event, ...]
    anchor: DateMention | None = None
    hole: Span | None = None  # "einen Tag nach dem Besuch von Muster" is told by a scene of its own
    apart: bool = False  # the sentence has calls and other meetings, each in a scene of its own
    remote: bool = False  # a call, in a sentence that may tell of a visit as well
    once_more: bool = False  # "treffen sich nochmals": not the meeting that was told of
    subject: Span | None = None  # who takes part as well, in a sentence that tells of several meetings

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of its events."""
        return frozenset(event.kind for event in self.events)

    @property
    def label(self) -> str:
        """What a hyphen joins to its first noun."""
        return next((event.label for event in self.events if event.label), "")

    @property
    def definite(self) -> bool:
        """Whether it speaks of a meeting that is known already: "während der Verhandlungen besprachen sie"."""
        nouns = [event for event in self.events if event.noun]
        others = {event.kind for event in self.events if not event.noun}
        return all(event.definite for event in nouns) and others <= (IDLE_BESIDE_NOUN if nouns else {"attend"})

    @property
    def introduces(self) -> bool:
        """Whether its first word is a noun for a meeting that is not known: "bei einem Treffen mit Muster"."""
        return self.events[0].noun and not self.events[0].definite

    @property
    def bare(self) -> bool:
        """Whether it says of a known meeting nothing of who took part: "nach den Gesprächen"."""
        return all(event.definite and event.bare for event in self.events)


@dataclass(frozen=True, slots=True)
class Account:
    """What a scene says of its meeting. `status` may also be "present": a present tense that settles nothing."""

    scene: Scene
    participants: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    date: DateMention | None = None
    place: str | None = None
    format: str = "unknown"
    status: str = "present"
    again: bool = False
    in_passing: bool = False  # speaks of a known meeting and does not say that it took place
    back: bool = False  # "die beiden": the people who were named before
    one_sided: bool = False  # names only who is met: "ein Gespräch mit Muster ist vorgesehen"
    abroad: bool = False  # guests from another country with their hosts
    given_up: bool = False  # a plan told in the past tense: "für Montag war ein Gespräch vorgesehen"
    earlier: bool = False  # told in the pluperfect
    country: str | None = None  # in which the place lies
    wide: bool = False  # the place is a country
    delegation: bool = False  # its people are all of one country
    in_round: bool = False  # one of several talks that somebody has one after the other
    edge: str | None = None  # start or end: its date is only the first or the last day
    aside: bool = False  # beside a greater meeting
    postponed: bool = False  # put off: planned on a new day, or called off until one is named
    moved_from: DateMention | None = None  # the day that was planned before
    relation: tuple[int, int] | None = None  # (number of the other account, days after it)

    @property
    def signs(self) -> bool:
        """Whether it tells of signatures, and at most of who was there."""
        return "sign" in self.scene.kinds and self.scene.kinds <= {"sign", "attend"}

    @property
    def attends(self) -> bool:
        """Whether it only says who else was there."""
        nouns = [event for event in self.scene.events if event.noun]
        return not self.signs and "attend" in self.scene.kinds and all(event.definite and event.bare for event in nouns)
