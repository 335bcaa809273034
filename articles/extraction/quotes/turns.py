"""Whose turn it is to speak: who spoke in the sentences before, for those without a frame of their own."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from articles.extraction.quotes.found import Found, stretches
from articles.extraction.quotes.subjects import leading, main_subject
from articles.extraction.quotes.units import Unit
from articles.extraction.quotes.voices import speaks
from articles.extraction.schema import Span

# How many sentences back anybody looks for a subject.
FARTHEST = 200


class Heard(NamedTuple):
    """Somebody's words, the paragraph that they stand in, and whether a name of the report is among them."""

    spans: tuple[Span, ...] = ()
    paragraph: int = -1
    named: bool = False

    def within(self, unit: Unit) -> tuple[Span, ...]:
        """The words, if they stand in the paragraph of `unit`."""
        return self.spans if self.paragraph == unit.paragraph else ()


@dataclass
class Turns:
    """Who can be speaking on: who spoke in the sentence before or further back, and who only did something.

    `doer` is the subject of the sentence before where that is somebody who can speak, `voice` the last one of those,
    `subject` the last subject of any kind. They are looked for in the sentences `unasked` when somebody asks.
    """

    before: Unit | None = None
    speaker: tuple[Span, ...] = ()
    earlier: Heard = field(default_factory=Heard)
    doer: Heard = field(default_factory=Heard)
    voice: Heard = field(default_factory=Heard)
    subject: tuple[Span, ...] = ()
    unasked: deque[Unit] = field(default_factory=lambda: deque(maxlen=FARTHEST))

    def of(self, unit: Unit) -> tuple[Span, ...]:
        """Who speaks in a sentence that does not say so: "Muster sagte, er komme. Es schneite. Man habe Zeit."

        Not somebody further back where a sentence in between shows another's mood: "Meier zeigte sich zufrieden."
        """
        if self.speaker:
            return self.speaker
        self.look_back(unit)
        shown = self.before is not None and any(word.lower in unit.cues.reflexives for word in self.before.words)
        return (
            (self.doer.spans if self.doer.named else ())
            or (() if shown else self.earlier.within(unit))
            or self.doer.spans
            or self.voice.within(unit)
            or (self.subject if shown else ())
            or self.earlier.spans
            or self.subject
        )

    def look_back(self, unit: Unit) -> None:
        """Read subjects off the sentences that nobody has asked for, the last one first, until nothing is open."""
        subject: tuple[Span, ...] = ()
        voice = Heard()
        for before in reversed(self.unasked):
            if subject and (voice.spans or before.paragraph != unit.paragraph):
                break
            phrase = acting(before)
            subject = subject or stretches(before, phrase or ())
            if phrase and not voice.spans and speaks(before, phrase):
                named = any(before.words[at].known for at in phrase)
                voice = Heard(stretches(before, phrase), before.paragraph, named)
            if before is self.before:
                self.doer = voice
        self.unasked.clear()
        self.subject = subject or self.subject
        self.voice = voice if voice.spans else self.voice

    def remember(self, unit: Unit, framed: Sequence[Found]) -> None:
        """Keep who spoke in `unit`, and the unit for its subject."""
        if framed:
            nameless = framed[0].speaker == framed[0].cue
            self.speaker = self.of(unit) if nameless else framed[0].speaker or self.speaker
        elif unit.words[0].kind != "quote":
            if self.speaker and self.before:
                self.earlier = Heard(self.speaker, self.before.paragraph)
            self.speaker = ()
        self.before = unit
        self.doer = Heard()
        self.unasked.append(unit)


def acting(unit: Unit) -> range | None:
    """The subject of a sentence; before a verb that nobody knows it is the first phrase, if that can speak."""
    phrase = main_subject(unit)
    if phrase is None:
        first = leading(unit, 0, unit.last)
        return first if first and speaks(unit, first) else None
    return None if unit.words[phrase.start].lower in unit.cues.expletives else phrase
