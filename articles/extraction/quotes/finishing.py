"""Findings become quotes: in order, with ids, parents, speakers and their own words."""

from __future__ import annotations

from collections.abc import Sequence

from articles.extraction.quotes.found import Found
from articles.extraction.quotes.marks import Pair
from articles.extraction.quotes.speakers import Speakers
from articles.extraction.schema import Quote, Reference, Span
from articles.extraction.tokens import Document


def finish(
    document: Document, found: Sequence[Found], pairs: Sequence[Pair], references: Sequence[Reference], known: set[str]
) -> tuple[Quote, ...]:
    """The findings as quotes; a speaker that is no known person or body is None and keeps its words."""
    speakers = Speakers(document, references)
    ordered = sorted(unique(found), key=lambda one: (one.hull.start, -one.hull.end, one.type))
    parents = parents_of(ordered)
    return tuple(
        quote(document, one, f"q{index + 1}", parents[index], speakers, known) for index, one in enumerate(ordered)
    )


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


def quote(document: Document, one: Found, name: str, parent: str | None, speakers: Speakers, known: set[str]) -> Quote:
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
        speaker_text=" ".join(document.text(span) for span in one.speaker) or None,
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
