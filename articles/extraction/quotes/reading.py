"""Reads a document unit by unit: frames first, then what stands without a frame, then the quotation marks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from articles.extraction.quotes import attribution, direct, frameless, nested, said
from articles.extraction.quotes.found import Found, stretches
from articles.extraction.quotes.frames import frames, spoken
from articles.extraction.quotes.marks import Pair
from articles.extraction.quotes.splitting import split
from articles.extraction.quotes.subjects import agent, subject_of
from articles.extraction.quotes.turns import Turns
from articles.extraction.quotes.units import Unit
from articles.extraction.quotes.verbs import find_cues, find_last_cue
from articles.extraction.tokens import Document

# Code points between the words of two labels: '" und „'.
BETWEEN_LABELS = 7

# Neighbouring sentences of these kinds are one quotation.
RUNS = frozenset(["indirect_free_indirect", "free_indirect"])


@dataclass
class Reading:
    """What has been read so far: the findings, the last frame, and whose turn it is."""

    found: list[Found] = field(default_factory=list)
    run: list[Found] = field(default_factory=list)
    before: Unit | None = None
    last: Found | None = None
    turns: Turns = field(default_factory=Turns)

    def join(self, found: list[Found]) -> None:
        """Add a sentence without a frame to those right before it that are of its kind; nothing ends them."""
        if not found or (self.run and self.run[0].type != found[0].type):
            self.close_run()
        self.run += found

    def close_run(self) -> None:
        """Put the neighbouring sentences without a frame away as one quotation."""
        if self.run:
            self.found.append(frameless.merged(self.run))
        self.run = []


def read(document: Document, sentences: Iterable[Unit], pairs: Sequence[Pair]) -> list[Found]:
    """All findings of a document, in no particular order."""
    reading = Reading()
    starts = [pair.outer.start for pair in pairs]
    for unit in sentences:
        read_unit(document, unit, pairs, starts, reading)
    reading.close_run()
    inside = nested.find(document, reading.found, pairs, lambda unit: frames(unit, pairs, None))
    return [*reading.found, *inside]


def read_unit(document: Document, unit: Unit, pairs: Sequence[Pair], starts: list[int], reading: Reading) -> None:
    """Add what one unit holds."""
    framed = [
        one
        for one in frames(unit, pairs, reading.before)
        if one.type != "direct" or one.cue or direct.is_speech(document, one.spans, unit.cues)
    ]
    if framed:
        reading.close_run()
    elif frameless.in_subjunctive(unit, continued=bool(reading.run or reading.turns.speaker)):
        framed = [replace(frameless.spoken_in_subjunctive(unit), speaker=reading.turns.of(unit))]
        reading.join(framed)
    elif one := frameless.reported(unit):
        reading.close_run()
        framed = [one]
    else:
        framed = told(unit, reading)
        reading.join(framed)
    if framed and framed[0].type not in RUNS:
        reading.found += framed
    direct_speech = quoted(document, unit, pairs, starts, framed, reading)
    if direct_speech and framed and framed[0].type == "reported":
        reading.found.remove(framed[0])
    reading.found += direct_speech
    if (opened := never_closed(unit, pairs, starts, reading)) is not None:
        reading.found.append(opened)
    remember(unit, framed, reading)


def told(unit: Unit, reading: Reading) -> list[Found]:
    """ "Er soll dort gewesen sein.": hearsay, of whoever spoke before; of the past it is some, even of nobody known."""
    if not frameless.hearsay(unit):
        return []
    past = frameless.is_of_the_past(unit)
    speaker = reading.turns.speaker or (reading.turns.earlier.within(unit) if past else ())
    return [Found("free_indirect", (unit.span,), speaker, confidence=0.4)] if speaker or past else []


def is_verbless(unit: Unit, found: Found) -> bool:
    """Whether "laut" or the like makes the frame."""
    first = found.cue[0].start if found.cue else -1
    return any(word.start == first and word.lower in unit.cues.verbless for word in unit.words)


def quoted(
    document: Document, unit: Unit, pairs: Sequence[Pair], starts: list[int], framed: Sequence[Found], reading: Reading
) -> list[Found]:
    """The direct speech of a unit that no frame has claimed yet."""
    claimed = [one for one in framed if one.type == "direct"]
    result: list[Found] = []
    inside = pairs_in(unit, starts)
    labels = bool(inside) and says(unit)
    for index in inside:
        pair = pairs[index]
        if any(span == pair.inner for one in claimed for span in one.spans) or not pair.closed:
            continue
        if any(span.covers(pair.outer) for one in (*claimed, *result[-1:]) for span in one.spans):
            continue
        around = direct.innermost(pair.outer, framed) or (framed[0] if framed else None)
        whole = any(word.pair == index for word in unit.words)
        if not whole and direct.names_somebody(document, pair, framed):
            continue
        if whole and around is None and not direct.stands_alone(document, pair, unit):
            continue
        if whole and around is None:
            result.append(alone(unit, pair, index, reading))
        elif whole or direct.is_quotation(document, pair, around, unit.cues, labels=labels or follows(result, pair)):
            result.append(embedded(unit, pair, index, around, reading))
    return result


def says(unit: Unit) -> bool:
    """Whether somebody says or judges in the sentence: "wird als „Wunder“ bezeichnet" tells what a thing is called."""
    return any(
        not cue.passive or "q" in cue.form.traits or agent(unit, clause)
        for clause in split(unit)
        for cue in find_cues(unit, clause)
    )


def follows(result: Sequence[Found], pair: Pair) -> bool:
    """'als "konstruktiv" und "aufrichtig"': the second label is one because the first is."""
    return bool(result) and 0 < pair.outer.start - result[-1].hull.end < BETWEEN_LABELS


def embedded(unit: Unit, pair: Pair, index: int, around: Found | None, reading: Reading) -> Found:
    """A passage inside of a sentence: it shares the frame of the words around it, else its sentence is the frame."""
    if around and around.type == "indirect_free_indirect" and reading.last:
        return replace(direct.nested(pair, index, around), cue=reading.last.cue, frame=reading.last.frame)
    if around and around.type != "reported":
        if unit.cues.subject_first and (own := own_frame(unit, pair, index, around)):
            return own
        one = direct.nested(pair, index, around)
        return spoken(one, said.find(unit)) if is_verbless(unit, around) else one
    rest = [at for at in range(unit.last) if not pair.outer.start <= unit.words[at].start < pair.outer.end]
    cue = next((cue for clause in split(unit) for cue in find_cues(unit, clause)), None)
    speaker = around.speaker if around else stretches(unit, attribution.of_label(unit, pair) or ())
    return Found(
        "direct",
        (pair.inner,),
        speaker,
        stretches(unit, cue.words if cue else ()),
        stretches(unit, rest),
        pair=index,
        confidence=0.6,
    )


def own_frame(unit: Unit, pair: Pair, index: int, around: Found) -> Found | None:
    """'A called the plan "good", while B warned that ...': a passage outside of the content has its clause's verb."""
    if any(span.covers(pair.outer) for span in around.spans):
        return None
    for clause in split(unit):
        span = unit.stretch(clause.first, clause.last)
        cues = find_cues(unit, clause) if span.covers(pair.inner) else []
        speaker = None
        weak = bool(cues) and "x" in cues[0].form.traits and "l" not in cues[0].form.traits
        if cues and not weak and not any(span.covers(word) for word in around.cue):
            speaker = subject_of(unit, clause, cues[0], clause.first)
        if speaker:
            words = stretches(unit, speaker), stretches(unit, cues[0].words)
            return Found("direct", (pair.inner,), *words, (span,), pair=index, confidence=0.6)
    return None


def pairs_in(unit: Unit, starts: list[int]) -> range:
    """The pairs that begin inside of the unit, or with a mark right before its first word."""
    first = bisect_left(starts, unit.words[0].start - 1)
    return range(first, bisect_left(starts, unit.words[-1].end, first))


def never_closed(unit: Unit, pairs: Sequence[Pair], starts: list[int], reading: Reading) -> Found | None:
    """'Die Zeitung schreibt: "...' without an end: a quotation up to its paragraph's end, and a doubtful one."""
    before = reading.before
    if before is None or before.words[-1].text != ":":
        return None
    index = bisect_left(starts, unit.span.start - 1)
    if index == len(pairs) or pairs[index].closed:
        return None
    clauses = split(before)
    if pairs[index].outer.start > unit.span.start or not clauses or pairs[index].inner.start == pairs[index].inner.end:
        return None
    clause = clauses[-1]
    cue = find_last_cue(before, clause)
    if reading.found and reading.found[-1].type == "reported" and reading.found[-1].hull == before.span:
        reading.found.pop()
    return Found(
        "direct",
        (pairs[index].inner,),
        stretches(before, subject_of(before, clause, cue, clause.first) or ()),
        stretches(before, cue.words if cue else ()),
        (before.span,),
        pair=index,
        confidence=0.3,
    )


def alone(unit: Unit, pair: Pair, index: int, reading: Reading) -> Found:
    """Direct speech without a known frame: of whoever the sentence names, else of whoever's turn it is."""
    last = reading.last
    found = Found("direct", (pair.inner,), pair=index, confidence=0.6)
    if verb := attribution.verb_behind(unit, index):
        at, voice = verb
        frame = stretches(unit, range(at - 1, unit.last))
        return replace(found, speaker=stretches(unit, voice), cue=stretches(unit, (at,)), frame=frame)
    if subject := attribution.doer(unit):
        return replace(found, speaker=stretches(unit, subject))
    return replace(
        found, speaker=reading.turns.of(unit), cue=last.cue if last else (), frame=last.frame if last else ()
    )


def remember(unit: Unit, framed: Sequence[Found], reading: Reading) -> None:
    """Keep the last frame and whose turn it is for the sentences that follow."""
    if framed:
        reading.last = next((one for one in framed if one.frame), reading.last)
    elif unit.words[0].kind != "quote":
        reading.last = None
    reading.before = unit
    reading.turns.remember(unit, framed)
