"""Transcripts: in "BK'in Muster: Vielen Dank." a label tells who speaks, and no marks tell that somebody does."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from articles.extraction.quotes.found import Found
from articles.extraction.schema import Reference, Span
from articles.extraction.tokens import Document

LABEL = re.compile(r"([^\W\d_][^:\n]{0,60}):\s+(?=\w)")
# "Bundesministerin Dr. h.c. Erika Muster": more words than these are a sentence.
LONGEST_LABEL = 6
# A single label is a headline's: "Bonn: Der Kanzler kommt".
FEWEST = 2


def find(document: Document, references: Sequence[Reference]) -> tuple[Found, ...]:
    """One quotation for each paragraph with a speaker's label, where several have one and somebody is named in one."""
    said = list(labelled(document))
    starts = sorted(one.span.start for one in references if one.entity)
    named = [one for one in said if holds_any(starts, one.speaker[0])]
    times = Counter(document.text(one.speaker[0]) for one in said)
    kept = tuple(one for one in said if one in named or times[document.text(one.speaker[0])] > 1)
    return kept if named and len(kept) >= FEWEST else ()


def labelled(document: Document) -> Iterator[Found]:
    """The paragraphs that begin with a label, as direct speech."""
    for paragraph in document.paragraphs:
        match = LABEL.match(document.body, paragraph.start, paragraph.end)
        if match and is_label(document, Span(*match.span(1))):
            words = Span(match.end(), paragraph.start + len(document.text(paragraph).rstrip()))
            label, frame = Span(*match.span(1)), Span(match.start(), match.end(1) + 1)
            yield Found("direct", (words,), (label,), frame=(frame,), confidence=0.6)


def is_label(document: Document, span: Span) -> bool:
    """Whether the words before a colon can be a name with its office: few, with a capital letter, and no verb."""
    tokens = document.tokens_in(span)
    words = [token for token in tokens if token.kind == "word"]
    if not words or len(words) > LONGEST_LABEL or not words[0].capitalised or any(t.kind == "mark" for t in tokens):
        return False
    verbs = document.sentence_at(span.start).language.cues.finite_forms
    return not any(token.lower in verbs for token in words if not token.capitalised)


def holds_any(starts: Sequence[int], span: Span) -> bool:
    """Whether one of `starts`, in order, lies inside of the span."""
    return bisect_left(starts, span.start) < bisect_left(starts, span.end)


def outside(found: Sequence[Found], start: int) -> bool:
    """Whether `start` lies in none of the labelled paragraphs, which are in order."""
    index = bisect_left(found, start + 1, key=lambda one: one.frame[0].start) - 1
    return index < 0 or start >= found[index].spans[0].end
