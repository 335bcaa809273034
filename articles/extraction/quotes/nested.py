"""Quotations inside of direct speech: "Sie hat mir gesagt: ‚Wir schaffen das.‘ Dem stimme ich zu"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from articles.extraction.quotes import direct
from articles.extraction.quotes.found import Found
from articles.extraction.quotes.marks import Pair
from articles.extraction.quotes.units import Unit, build
from articles.extraction.tokens import Document, Sentence

Frames = Callable[[Unit], Sequence[Found]]


def find(document: Document, found: Sequence[Found], pairs: Sequence[Pair], frames: Frames) -> Iterator[Found]:
    """What the direct quotations in `found` quote themselves; `frames` reads the frames of one unit."""
    spoken = {span for one in found if one.type == "direct" for span in one.spans}
    children = {
        index: pair
        for index, pair in enumerate(pairs)
        if pair.closed and pair.parent is not None and pair.inner not in spoken and pairs[pair.parent].inner in spoken
    }
    starts = [sentence.span.start for sentence in document.sentences]
    by_stretch: dict[tuple[int, int, int], list[int]] = {}
    for index, pair in children.items():
        first, last = (bisect_right(starts, at) - 1 for at in (pair.outer.start, pair.outer.end - 1))
        by_stretch.setdefault((pair.parent or 0, first, last), []).append(index)
    for (parent, first, last), indices in by_stretch.items():
        yield from quoted(document, document.sentences[first : last + 1], pairs, parent, indices, frames)


def quoted(
    document: Document,
    sentences: Sequence[Sentence],
    pairs: Sequence[Pair],
    parent: int,
    indices: Sequence[int],
    frames: Frames,
) -> Iterator[Found]:
    """The quotations among the passages `indices`, which stand in these sentences of the one around them."""
    around = pairs[parent].inner
    tokens = [token for one in sentences for token in one.tokens if around.start <= token.start < around.end]
    unit = build(sentences[0], tokens, pairs, {pairs[index].outer.start: index for index in indices})
    framed = [one for one in frames(unit) if one.type == "direct"] if unit.words else []
    for index in indices if unit.words else ():
        frame = direct.innermost(pairs[index].inner, framed)
        if frame is not None and pairs[index].inner in frame.spans:
            yield direct.nested(pairs[index], index, frame)
        elif direct.is_quotation(document, pairs[index], None, sentences[0].language.cues):
            yield Found("direct", (pairs[index].inner,), pair=index, confidence=0.4)
