"""Quotations: somebody's words, literally or not, with frame, cue, speaker and addressee."""

from __future__ import annotations

from collections.abc import Sequence

from articles.extraction.quotes import marks, reading, transcripts, units
from articles.extraction.quotes.finishing import finish
from articles.extraction.schema import Organisation, Person, Quote, Reference
from articles.extraction.tokens import Document

__all__ = ["find"]


def find(
    document: Document,
    references: Sequence[Reference],
    people: Sequence[Person],
    organisations: Sequence[Organisation],
) -> tuple[Quote, ...]:
    """The quotations of the document by place, ids q1, q2, ...; the sentences of posts are none by themselves."""
    pairs = marks.pairs(document.body, document.paragraphs)
    named = frozenset(one.span.start for one in references if one.form != "pronoun")
    labelled = transcripts.find(document, references)
    # One after the other, for the words of all of them would take more memory than all that is found.
    sentences = (one for one in units.read(document, pairs, named) if transcripts.outside(labelled, one.span.start))
    known = {one.id: one.name for one in people} | {one.id: one.name for one in organisations}
    return finish(document, [*labelled, *reading.read(document, sentences, pairs)], pairs, references, known)
