"""Which findings with a frame a unit holds: by its source, by its verb or noun of saying, or by both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.quotes import according, nouns, said
from articles.extraction.quotes.found import Found
from articles.extraction.quotes.marks import Pair
from articles.extraction.quotes.units import Unit
from articles.extraction.quotes.word_classes import Word
from articles.extraction.schema import Span


def frames(unit: Unit, pairs: Sequence[Pair], before: Unit | None) -> list[Found]:
    """The findings with a frame; content that is nothing but whole quotations is direct speech."""
    if before and (found := nouns.of_sentence_before(unit, before)):
        return [found]
    if both := coordinated(unit, pairs):
        return both
    source, found = according.find(unit), said.find(unit)
    if source and found and unit.cues.subject_first:
        found = without_source(unit, found, source)
    if source is None or (found and holds(found, source)):
        return apart(unit, found, pairs) if found else []
    parts = apart(unit, source, pairs)
    voiced = [spoken(one, found) for one in parts if one.type == "direct"]
    # What the paper tells is all of it, the quotation and that somebody said it.
    result = parts if voiced == parts[-len(voiced) :] else [source, *voiced]
    # "Laut der Zeitung fordert Muster, dass er geht": the paper tells what Muster demands.
    inner = found and found.type == "indirect" and holds(source, found) and found.spans != source.spans
    return [*result, found] if inner and found else result


def without_source(unit: Unit, found: Found, source: Found) -> Found:
    """ "Doe said he would go, according to Reuters": what the agency tells ends before its own frame."""
    frame = source.frame[-1] if source.frame else None
    if frame is None or frame.end < unit.words[unit.last - 1].end or frame.start <= unit.words[0].start:
        return found
    last = max((word.end for word in unit.words if word.end <= frame.start and word.text != ","), default=frame.start)
    spans = tuple(Span(span.start, min(span.end, last)) for span in found.spans if span.start < last)
    return replace(found, spans=spans) if spans else found


def holds(around: Found, inside: Found) -> bool:
    """ "Muster sagte, er sei nach Angaben der Ärzte gesund": a source inside of what somebody says is his."""
    return bool(inside.cue) and any(span.covers(inside.cue[0]) for span in around.spans)


def spoken(one: Found, found: Found | None) -> Found:
    """ "„...“, sagte Muster laut dem Blatt": whole quotations are the words of who says them, not of the paper."""
    if found is None or not found.speaker or not found.cue:
        return one
    return replace(one, speaker=found.speaker, cue=found.cue, frame=found.frame, addressee=found.addressee)


def coordinated(unit: Unit, pairs: Sequence[Pair]) -> list[Found]:
    """ "X sagte, er komme, und kündigte an, ...": two frames in one sentence, the second without a subject."""
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
