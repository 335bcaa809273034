"""Tokens, sentences and paragraphs with offsets: the ground on which every other step walks."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from articles.extraction.languages.profiles import SYLLABLES
from articles.extraction.languages.shapes import Language, Words
from articles.extraction.schema import Post, Span
from articles.extraction.vocabulary import remembered

# Vowel signs and accents that are characters of their own: those of Hindi and Thai are inside of nearly every word.
SIGNS = "".join(chr(code) for code in range(0x300, 0x1A00) if unicodedata.category(chr(code)) in ("Mn", "Mc"))
LETTERS = rf"[^\W\d_]+(?:[{SIGNS}]+[^\W\d_]*)*"
# A run of so many signs without a letter, a digit or a blank is a rule or a wall: one symbol, whatever is in it.
WALL = 200
# One alternative a kind of token; every repetition is of one character class, and a run that
# is no wall is looked at `WALL` times at most, so the scan is linear.
TOKEN = re.compile(
    r"""(?P<link>(?:https?://|www\.|pic\.twitter\.com/)[^\s"“”„»«<>]+)
      | (?P<handle>(?<![\w@])@[A-Za-z0-9_]{1,50})
      | (?P<number>[0-9]+(?:[.,:][0-9]+)*)
      | (?P<word>LETTERS(?:[-'’\u2011]LETTERS)*)
      | (?P<mark>(?!WALL)["“”„»«‚‘’‹›'「」『』])
      | (?P<symbol>WALL|[^\s])""".replace("LETTERS", LETTERS).replace("WALL", rf"[^\w\s]{{{WALL},}}"),
    re.VERBOSE,
)
# Chinese and Japanese end a sentence with marks of their own.
SENTENCE_END = frozenset(".!?…。！？｡؟।۔")
CLOSING = frozenset("\"“”»«‘’‹›')]」』）")
# In a text with a fixed width of lines a paragraph ends with an empty line, or with the end of a sentence.
PARAGRAPH_BREAK = re.compile(r"[ \t]*\n[ \t]*(?:\n\s*)+|(?<=[.!?:…\"“”«»])[ \t]*\n\s*")
LINE_BREAK = re.compile(r"[ \t]*\n\s*")
# No text with a fixed width has a longer line; in one without, every line is a paragraph, a headline as well.
WIDEST_LINE = 160


# Not frozen, for that makes it thrice as dear and there is one a word; nothing changes a token.
@dataclass(slots=True, eq=False)
class Token:
    """A word, number, quotation mark, symbol, link or handle of the body; `capitalised` by its first letter."""

    start: int
    end: int
    text: str
    kind: str
    lower: str
    capitalised: bool

    @property
    def span(self) -> Span:
        """Where the token stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its place, tokens, language, paragraph, and whether it belongs to an embedded post."""

    index: int
    span: Span
    tokens: tuple[Token, ...]
    language: Language
    paragraph: int
    in_post: bool


@dataclass(frozen=True)
class Document:
    """A body cut into paragraphs, sentences and tokens; `language` is the report's own."""

    body: str
    language: Language
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    posts: tuple[Post, ...]
    starts: tuple[int, ...] = field(repr=False)

    def text(self, span: Span) -> str:
        """The words at `span`."""
        return self.body[span.start : span.end]

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds `offset`, or the last one that begins before it. IndexError on an empty body."""
        return self.sentences[max(0, bisect_right(self.starts, offset) - 1)]

    def tokens_in(self, span: Span) -> list[Token]:
        """The tokens that lie wholly inside of `span`, in order."""
        first = max(0, bisect_right(self.starts, span.start) - 1)
        found: list[Token] = []
        for sentence in self.sentences[first:]:
            if sentence.span.start >= span.end:
                break
            # A sentence can be a list of thousands of quotations, each of which is asked for.
            begin, end = (bisect_left(sentence.tokens, at, key=lambda token: token.start) for at in span)
            found += [token for token in sentence.tokens[begin:end] if token.end <= span.end]
        return found


def analyse(body: str, language: Language, posts: Sequence[tuple[Post, Language]] = ()) -> Document:
    """Cut `body` into a `Document`; the sentences of embedded posts keep the language of their post."""
    paragraphs: list[Span] = []
    sentences: list[Sentence] = []
    ends = PARAGRAPH_BREAK if has_fixed_width(body) else LINE_BREAK
    for span, tongue, in_post in segments(body, language, posts):
        for paragraph in paragraph_spans(body, span, ends):
            for start, tokens in cut_sentences(tokenise(body, paragraph, tongue.words), tongue):
                place = Span(start, tokens[-1].end)
                sentences.append(Sentence(len(sentences), place, tuple(tokens), tongue, len(paragraphs), in_post))
            paragraphs.append(paragraph)
    starts = tuple(sentence.span.start for sentence in sentences)
    return Document(body, language, tuple(paragraphs), tuple(sentences), tuple(post for post, _ in posts), starts)


def segments(
    body: str, language: Language, posts: Sequence[tuple[Post, Language]]
) -> Iterator[tuple[Span, Language, bool]]:
    """The body in order as stretches of the report itself and of its posts."""
    position = 0
    for post, tongue in sorted(posts, key=lambda pair: pair[0].start):
        yield Span(position, post.start), language, False
        yield Span(post.start, post.end), tongue, True
        position = post.end
    yield Span(position, len(body)), language, False


def has_fixed_width(body: str) -> bool:
    """Whether the lines may have been broken to a width, so that the end of a line need not end anything."""
    return all(len(line) <= WIDEST_LINE for line in body.split("\n"))


def paragraph_spans(body: str, span: Span, ends: re.Pattern[str]) -> Iterator[Span]:
    """The paragraphs inside of `span`, without white space around them; `ends` is what lies between two."""
    position = span.start
    for match in ends.finditer(body, span.start, span.end):
        yield from stripped(body, Span(position, match.start()))
        position = match.end()
    yield from stripped(body, Span(position, span.end))


def stripped(body: str, span: Span) -> Iterator[Span]:
    """`span` without outer white space, or nothing where only white space is left."""
    text = body[span.start : span.end]
    if core := text.strip():
        start = span.start + text.index(core[0])
        yield Span(start, start + len(core))


def tokenise(body: str, span: Span, words: Words) -> list[Token]:
    """All tokens of `span` in order."""
    matched = TOKEN.finditer(body, span.start, span.end)
    if not (words.elided or words.clitics or words.unspaced):
        return [
            Token(m.start(), m.end(), (form := spelled(m[0]))[0], m.lastgroup or "symbol", form[1], form[2])
            for m in matched
        ]
    return [token for match in matched for token in cut_words(match, words)]


@remembered
def spelled(text: str) -> tuple[str, str, bool]:
    """A word, its small letters, whether its first one is a capital: one object for all places where it stands."""
    return text, text.lower(), text[0].isupper()


def cut_words(match: re.Match[str], words: Words) -> Iterator[Token]:
    """What `TOKEN` found, a word cut into those that the language writes together: "l'", "Allemagne"; "a", "il"."""
    start, text, kind = match.start(), match.group(), match.lastgroup or "symbol"
    if kind != "word":
        yield token_of(start, text, text.lower(), kind)
    elif words.unspaced:
        for part in SYLLABLES.finditer(text):
            yield token_of(start + part.start(), part.group(), part.group().lower())
    else:
        yield from cut_elisions(start, text, words)


def token_of(start: int, text: str, lower: str, kind: str = "word") -> Token:
    """The token that begins at `start`."""
    return Token(start, start + len(text), text, kind, lower, text[0].isupper())


def cut_elisions(start: int, text: str, words: Words) -> Iterator[Token]:
    """ "d'Israël" is "d'" and "Israël"; "affirme-t-il" is "affirme" and "il", whose hyphens are no token's."""
    lower = text.lower().replace("’", "'")
    head = lower.find("'") + 1
    if head and lower[:head] in words.elided and lower not in words.uncut:
        yield token_of(start, text[:head], lower[:head])
        start, text, lower = start + head, text[head:], lower[head:]
    clitic = next((ending for ending in words.clitics if text.endswith(ending) and text != ending), "")
    stem, pronoun = len(text) - len(clitic), clitic.rpartition("-")[2]
    yield token_of(start, text[:stem], lower[:stem])
    if clitic:
        yield token_of(start + len(text) - len(pronoun), pronoun, pronoun)


def cut_sentences(tokens: list[Token], language: Language) -> Iterator[tuple[int, list[Token]]]:
    """Sentences of one paragraph as (start, tokens); closing marks stay with the sentence that they close."""
    begin = 0
    for end in [position for position, token in enumerate(tokens) if token.text in SENTENCE_END]:
        if end < begin or not ends_sentence(tokens, end, language):
            continue
        behind = end + 1
        while behind < len(tokens) and closes(tokens, behind):
            behind += 1
        yield tokens[begin].start, tokens[begin:behind]
        begin = behind
    if begin < len(tokens):
        yield tokens[begin].start, tokens[begin:]


def closes(tokens: list[Token], position: int) -> bool:
    """Whether this token touches the one before it and can close it: a quotation mark, a bracket, a full stop."""
    token = tokens[position]
    return token.start == tokens[position - 1].end and (token.text in CLOSING or token.text in SENTENCE_END)


def ends_sentence(tokens: list[Token], position: int, language: Language) -> bool:
    """Whether the full stop (or its like) at `position` ends a sentence."""
    token = tokens[position]
    if token.text != "." or position == 0:
        return True
    before, after = tokens[position - 1], tokens[position + 1] if position + 1 < len(tokens) else None
    if before.end != token.start or after is None:
        return True
    return not (
        is_abbreviation(before, language)
        or is_ordinal(before, after, language)
        or after.text[0].islower()
        or after.text[0] in ",;:)"
    )


def is_abbreviation(before: Token, language: Language) -> bool:
    """ "Dr. Müller", "z. B.", "George W. Bush": the full stop belongs to the word before it."""
    single_letter = len(before.text) == 1 and before.kind == "word"
    return single_letter or f"{before.lower}." in language.words.abbreviations


def is_ordinal(before: Token, after: Token, language: Language) -> bool:
    """ "am 11. Februar", "vom 13. bis 14. Mai", "Elisabeth II. empfing": a number with a full stop in mid-sentence."""
    if not language.words.ordinal_full_stop:
        return False
    if before.kind == "number":
        return len(before.text) <= 2 and (after.lower in language.words.months or not after.capitalised)
    return bool(re.fullmatch("[IVX]{1,5}", before.text)) and not after.capitalised
