"""Sentences as a reader of quotations sees them: a whole quotation is one word of the sentence around it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from articles.extraction.languages.shapes import Cues
from articles.extraction.quotes.marks import Pair
from articles.extraction.quotes.word_classes import Word, tag
from articles.extraction.schema import Span
from articles.extraction.tokens import Document, Sentence, Token

ENDS = frozenset(".!?…;")
# A sentence with more words than this is a list or a wreck; nothing is read out of it but its marks.
LONGEST = 400
LONGEST_DATELINE = 14
DASHES = frozenset("-–—")


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """One sentence, or several that a quotation holds together; each is itself only."""

    words: tuple[Word, ...]
    cues: Cues
    language: str
    paragraph: int

    @property
    def span(self) -> Span:
        """From the first word to the last."""
        return Span(self.words[0].start, self.words[-1].end)

    @property
    def last(self) -> int:
        """The number of words without the final full stop."""
        return len(self.words) - 1 if self.words[-1].text in ENDS else len(self.words)

    def stretch(self, first: int, last: int) -> Span:
        """The place of the words from `first` up to, not including, `last`."""
        return Span(self.words[first].start, self.words[last - 1].end)


# For what every rule asks of the unit that is being read, and of the few parts that it may be cut into.
once_a_unit = lru_cache(maxsize=16)


def read(document: Document, pairs: Sequence[Pair], known: Collection[int] = ()) -> Iterator[Unit]:
    """The document's own sentences as units, in order; sentences of embedded posts are left out.

    `known` are the places where names and offices begin.
    """
    whole = {pair.outer.start: index for index, pair in enumerate(pairs) if is_whole(document, pairs, pair)}
    unclosed = {pair.outer.start for pair in pairs if not pair.closed}
    return (
        unit
        for group in grouped(document, pairs, whole)
        for tokens in cut([token for sentence in group for token in sentence.tokens], unclosed, pairs, whole)
        if (unit := build(group[0], tokens, pairs, whole, known)).words
    )


def cut(tokens: list[Token], unclosed: set[int], pairs: Sequence[Pair], whole: dict[int, int]) -> Iterator[list[Token]]:
    """The tokens, cut behind semicolons and where a quotation begins that is never closed."""
    first, reach = dateline_end(tokens), -1
    if first:
        yield tokens[:first]
    telling = [(at, t) for at, t in enumerate(tokens) if t.text == ";" or t.start in whole or t.start in unclosed]
    for at, token in telling:
        if token.start in unclosed and at > first:
            yield tokens[first:at]
            first = at
        if token.start in whole:
            reach = pairs[whole[token.start]].outer.end
        if token.text == ";" and token.start >= reach and at + 1 < len(tokens):
            yield tokens[first : at + 1]
            first = at + 1
    yield tokens[first:]


def dateline_end(tokens: Sequence[Token]) -> int:
    """ "GENEVA (Agency) - Der Minister sagte": how many tokens say where the report was written, with the dash."""
    if len(tokens) < 3 or tokens[0].kind != "word" or not tokens[0].capitalised:
        return 0
    for at, token in enumerate(tokens[1:LONGEST_DATELINE], start=1):
        if token.text in DASHES and token.start > tokens[at - 1].end:
            return at + 1 if tokens[0].text.isupper() or tokens[at - 1].text == ")" else 0
        if token.kind == "mark" or (token.text in ENDS and token.text != "."):
            return 0
    return 0


def is_whole(document: Document, pairs: Sequence[Pair], pair: Pair) -> bool:
    """Whether the quotation stands apart from its sentence: behind a colon, or with a full stop of its own."""
    if not pair.closed or not pair.inner.end > pair.inner.start or within_closed(pairs, pair):
        return False
    inside = document.text(Span(pair.inner.start, pair.outer.end - 1)).strip()
    before = document.body[max(0, pair.outer.start - 3) : pair.outer.start].rstrip()
    if not inside or inside[-1] in ENDS or before.endswith(":"):
        return bool(inside)
    after = document.body[pair.outer.end : pair.outer.end + 2].strip()
    begins = (
        not before
        or before[-1] in '.!?…“”"«»:'
        or document.body[max(0, pair.outer.start - 2) : pair.outer.start].count("\n")
    )
    if begins and inside[-1] == ",":
        return True
    return bool(begins) and (after.startswith((",", ".", "–", "-")) or not after) and " " in inside


def within_closed(pairs: Sequence[Pair], pair: Pair) -> bool:
    """Whether a closed quotation holds this one; only an unclosed one lets its sentences be read."""
    parent = pair.parent
    while parent is not None:
        if pairs[parent].closed:
            return True
        parent = pairs[parent].parent
    return False


def grouped(document: Document, pairs: Sequence[Pair], whole: dict[int, int]) -> Iterator[list[Sentence]]:
    """Sentences that belong together because a whole quotation crosses their border or follows a colon."""
    group: list[Sentence] = []
    reach = -1
    for sentence in document.sentences:
        if sentence.in_post:
            if group:
                yield group
            group, reach = [], -1
            continue
        if group and not (
            sentence.span.start < reach
            or follows_colon(group[-1], sentence, whole)
            or goes_on(group[-1], sentence, sentence.span.start == reach + 1)
        ):
            yield group
            group = []
        group.append(sentence)
        for token in sentence.tokens if whole else ():
            if token.start in whole:
                reach = max(reach, pairs[whole[token.start]].outer.end)
    if group:
        yield group


def goes_on(before: Sentence, sentence: Sentence, behind_quotation: bool) -> bool:
    """'"Das ist gut." sagte Muster.': a small letter behind a quotation with a full stop goes on with the sentence."""
    first = sentence.tokens[0]
    return (
        behind_quotation and first.kind == "word" and not first.capitalised and before.paragraph == sentence.paragraph
    )


def follows_colon(before: Sentence, sentence: Sentence, whole: dict[int, int]) -> bool:
    """ "Wallace wörtlich:" and the quotation in the next line are one sentence."""
    return before.tokens[-1].text == ":" and sentence.span.start in whole


def build(
    sentence: Sentence,
    tokens: Sequence[Token],
    pairs: Sequence[Pair],
    whole: dict[int, int],
    known: Collection[int] = (),
) -> Unit:
    """The unit of some tokens, in the language of their sentence."""
    words = tuple(islice(read_words(tokens, pairs, whole, known), LONGEST + 1))
    language = sentence.language
    tag(words, language.cues)
    return Unit(words if len(words) <= LONGEST else (), language.cues, language.code, sentence.paragraph)


def read_words(
    tokens: Sequence[Token], pairs: Sequence[Pair], whole: dict[int, int], known: Collection[int]
) -> Iterator[Word]:
    """The tokens as words: whole quotations in one piece, other quotation marks left out."""
    reach = -1
    quoted = False
    for token in tokens:
        start, kind = token.start, token.kind
        if start < reach:
            continue
        if kind == "mark" and start in whole:
            reach = pairs[whole[start]].outer.end
            yield Word(start, reach, "„“", "„“", "quote", False, whole[start])
        elif kind == "mark":
            quoted = not quoted
        else:
            yield Word(start, token.end, token.text, token.lower, kind, token.capitalised, None, quoted, start in known)
