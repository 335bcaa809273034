"""Findings become quotes: in order, with ids, parents, speakers and their own words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from articles.extraction.quotes.found import Found
from articles.extraction.quotes.marks import Pair
from articles.extraction.quotes.speakers import Speakers
from articles.extraction.schema import Quote, Reference, Span
from articles.extraction.tokens import Document


def finish(
    document: Document,
    found: Sequence[Found],
    pairs: Sequence[Pair],
    references: Sequence[Reference],
    known: Mapping[str, str],
) -> tuple[Quote, ...]:
    """The findings as quotes; a speaker that is no `known` person or body (ids, names) is None and keeps its words."""
    speakers = Speakers(document, references, known)
    closing, opening = {pair.inner.end: pair for pair in pairs}, {pair.inner.start: pair for pair in pairs}
    marked = [balanced(one, closing, opening) for one in found if has_words(one)]
    # "Es sei nach seinen Worten gut gewesen. Dies berichtet die Zeitung.": the unbroken one is around the other.
    ordered = sorted(unique(marked), key=lambda one: (one.hull.start, -one.hull.end, len(one.spans), one.type))
    parents = parents_of(ordered)
    return tuple(
        quote(document, one, f"q{index + 1}", parents[index], speakers, known) for index, one in enumerate(ordered)
    )


def has_words(one: Found) -> bool:
    """ "Er sagte: «»": nobody says nothing."""
    return all(span.start < span.end for span in one.spans)


def balanced(one: Found, closing: dict[int, Pair], opening: dict[int, Pair]) -> Found:
    """The finding with its words' own quotation marks: 'das Magazin "Blick"' ends behind the mark."""

    def whole(spans: tuple[Span, ...]) -> tuple[Span, ...]:
        return tuple(with_marks(span, closing, opening) for span in spans)

    spans = one.spans if one.type == "direct" else whole(one.spans)
    return replace(one, spans=spans, speaker=whole(one.speaker), frame=whole(one.frame), addressee=whole(one.addressee))


def with_marks(span: Span, closing: dict[int, Pair], opening: dict[int, Pair]) -> Span:
    """The span, with a mark beside it whose partner lies inside of it or on its other side."""
    start, end = span
    last = closing.get(end)
    if last and last.closed and last.outer.start >= start - 1:
        end = last.outer.end
    first = opening.get(start)
    if first and first.closed and first.outer.end <= end:
        start = first.outer.start
    return span if span == (start, end) else Span(start, end)


def unique(found: Sequence[Found]) -> list[Found]:
    """The findings with each stretch of text once."""
    kept: dict[tuple[Span, ...], Found] = {}
    for one in found:
        kept.setdefault(one.spans, one)
    return list(kept.values())


def parents_of(ordered: Sequence[Found]) -> list[str | None]:
    """For each finding the id of the innermost one around it."""
    parents: list[str | None] = []
    stack: list[int] = []
    for one in ordered:
        while stack and ordered[stack[-1]].hull.end < one.hull.end:
            stack.pop()
        parents.append(f"q{stack[-1] + 1}" if stack else None)
        stack.append(len(parents) - 1)
    return parents


def quote(
    document: Document, one: Found, name: str, parent: str | None, speakers: Speakers, known: Mapping[str, str]
) -> Quote:
    """One finding as a quote."""
    language = document.sentence_at(one.hull.start).language
    who = speakers.entity(one.speaker, language.cues)
    whom = speakers.entity(one.addressee, language.cues)
    return Quote(
        id=name,
        start=one.hull.start,
        end=one.hull.end,
        text=document.text(one.hull),
        spans=one.spans,
        type=one.type,
        medium=one.medium,
        speaker=who if who in known else None,
        speaker_text=None if one.speaker == one.cue else " ".join(document.text(span) for span in one.speaker) or None,
        speaker_spans=one.speaker,
        cue_spans=one.cue,
        frame_spans=one.frame,
        addressee_spans=one.addressee,
        addressee=whom if whom in known else None,
        denied=one.denied,
        parent=parent,
        language=language.code,
        confidence=one.confidence,
    )
