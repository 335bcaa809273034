"""Reads a document unit by unit: frames first, then what stands without a frame, then the quotation marks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from articles.extraction.quotes import according, direct, frameless, said
from articles.extraction.quotes.found import Found, stretches
from articles.extraction.quotes.marks import Pair
from articles.extraction.quotes.subjects import main_subject
from articles.extraction.quotes.units import Unit, Word
from articles.extraction.schema import Span
from articles.extraction.tokens import Document


@dataclass
class Reading:
    """What has been read so far: the findings, and who spoke last."""

    found: list[Found] = field(default_factory=list)
    run: list[Found] = field(default_factory=list)
    before: Unit | None = None
    speaker: tuple[Span, ...] = ()
    subject: tuple[Span, ...] = ()

    def close_run(self) -> None:
        """Put the neighbouring sentences without a frame away as one quotation."""
        if self.run:
            self.found.append(frameless.merged(self.run))
        self.run = []


def read(document: Document, sentences: Sequence[Unit], pairs: Sequence[Pair]) -> list[Found]:
    """All findings of a document, in no particular order."""
    reading = Reading()
    starts = [pair.outer.start for pair in pairs]
    for unit in sentences:
        read_unit(document, unit, pairs, starts, reading)
    reading.close_run()
    return reading.found


def read_unit(document: Document, unit: Unit, pairs: Sequence[Pair], starts: list[int], reading: Reading) -> None:
    """Add what one unit holds."""
    framed = frames(unit, pairs, reading.before)
    if framed:
        reading.close_run()
    elif frameless.in_subjunctive(unit, continued=bool(reading.run)):
        speaker = reading.speaker or reading.subject
        framed = [replace(frameless.spoken_in_subjunctive(unit), speaker=speaker)]
        reading.run += framed
    else:
        reading.close_run()
        framed = [one for one in [frameless.reported(unit)] if one]
        reading.found += framed
    if framed and framed[0].type != "indirect_free_indirect" and framed[0].type != "reported":
        reading.found += framed
    reading.found += quoted(document, unit, pairs, starts, framed, reading)
    remember(unit, framed, reading)


def frames(unit: Unit, pairs: Sequence[Pair], before: Unit | None) -> list[Found]:
    """The findings with a frame; content that is nothing but whole quotations is direct speech."""
    if before and (found := said.of_sentence_before(unit, before)):
        return [found]
    if both := coordinated(unit, pairs):
        return both
    found = according.find(unit) or said.find(unit)
    return apart(unit, found, pairs) if found else []


def coordinated(unit: Unit, pairs: Sequence[Pair]) -> list[Found]:
    """ "X sagte, er komme, und kündigte an, ...": two frames in one sentence, the second without a subject of its own."""
    for at in range(3, unit.last - 3):
        if unit.words[at].lower not in unit.cues.coordinators or not any(
            form.kind == "finite" for form in unit.cues.verbs.get(unit.words[at + 1].lower, ())
        ):
            continue
        first, second = replace(unit, words=unit.words[:at]), replace(unit, words=unit.words[at:])
        one = said.find(first)
        other = said.find(second) if one else None
        if one and other:
            return [*apart(first, one, pairs), *apart(second, replace(other, speaker=one.speaker), pairs)]
    return []


def apart(unit: Unit, found: Found, pairs: Sequence[Pair]) -> list[Found]:
    """The finding as direct and indirect speech where its content is both: "Er sei müde, sagte X: „...“"."""
    whole = {word.start: word for word in unit.words if word.pair is not None}
    spoken = [span for span in found.spans if is_all_quoted(span, whole)]
    rest = tuple(span for span in found.spans if span not in spoken)
    result = [replace(found, spans=rest)] if rest else []
    inner = tuple(
        pairs[word.pair].inner
        for word in whole.values()
        if word.pair is not None and any(span.start <= word.start < span.end for span in spoken)
    )
    return [*result, replace(found, type="direct", spans=inner)] if inner else result


def is_all_quoted(span: Span, whole: dict[int, Word]) -> bool:
    """Whether a span is one whole quotation, or several in a row."""
    position = span.start
    while (word := whole.get(position)) is not None:
        if word.end == span.end:
            return True
        position = word.end + 1
    return False


def quoted(
    document: Document, unit: Unit, pairs: Sequence[Pair], starts: list[int], framed: Sequence[Found], reading: Reading
) -> list[Found]:
    """The direct speech of a unit that no frame has claimed yet."""
    claimed = [one for one in framed if one.type == "direct"]
    result: list[Found] = []
    for index in pairs_in(unit, starts):
        pair = pairs[index]
        if any(span == pair.inner for one in claimed for span in one.spans) or not pair.closed:
            continue
        if any(span.covers(pair.outer) for one in claimed for span in one.spans):
            continue
        around = direct.innermost(pair.outer, framed) or (framed[0] if framed else None)
        if any(word.pair == index for word in unit.words) and around is None:
            result.append(alone(pair, index, reading))
        elif direct.is_quotation(document, pair, around, unit.cues):
            result.append(direct.nested(pair, index, around) if around else alone(pair, index, reading))
    return result


def pairs_in(unit: Unit, starts: list[int]) -> range:
    """The pairs that begin inside of the unit, or with a mark right before its first word."""
    return range(bisect_left(starts, unit.span.start - 1), bisect_left(starts, unit.span.end))


def alone(pair: Pair, index: int, reading: Reading) -> Found:
    """Direct speech without a frame: whoever spoke last speaks on, else the subject of the sentence before."""
    return Found("direct", (pair.inner,), reading.speaker or reading.subject, pair=index, confidence=0.6)


def remember(unit: Unit, framed: Sequence[Found], reading: Reading) -> None:
    """Keep who spoke last and the last subject for the sentences that follow."""
    if framed:
        reading.speaker = framed[0].speaker or reading.speaker
    else:
        reading.speaker = ()
    reading.before = unit
    phrase = main_subject(unit)
    if phrase:
        reading.subject = stretches(unit, phrase)
