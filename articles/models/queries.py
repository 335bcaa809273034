"""What readers ask for in words: all of them, phrases, alternatives, exclusions, beginnings. Never an error."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from django.utils.translation import pgettext

from articles.models.folding import LONGEST_STEM, WORD, fold, stem

QUOTATION_MARKS = '"„“”«»'
OR = frozenset({"OR", "ODER", "|"})
NOT = frozenset({"NOT", "NICHT", "-"})
AND = frozenset({"AND", "UND", "&"})
# Longer questions are cut: nobody types so much, and databases limit how deep an expression may be.
MOST_CHARACTERS, MOST_TOKENS, DEEPEST = 2000, 100, 10
# What German and English words may end in: "verhandlu*" finds "Verhandlung", whose stem is shorter than that.
ENDINGS = ("", "e", "en", "er", "s", "es", "ung", "ungen", "isch", "innen", "ing", "ed")
# The stemmer reads these as umlauts: "israe*" finds "Israel".
UMLAUTS = re.compile(r"(?<![aeiouq])ue|ae|oe")
TOKEN = re.compile(
    rf"""(?P<quoted>[{QUOTATION_MARKS}](?P<inside>[^{QUOTATION_MARKS}]*)(?P<closed>[{QUOTATION_MARKS}]?))
    |(?P<minus>(?<![^\s(|{QUOTATION_MARKS}])[-−–](?=[\w(„“”«»"]))
    |(?P<sign>[()|&])
    |(?P<word>[^\W_]+(?:[-‐‑'’.&][^\W_]+)*(?P<star>\*?))""",
    re.VERBOSE,
)


@dataclass(frozen=True)
class Phrase:
    """Words side by side as stems; the last is one of `last`, or begins with one of `beginnings`."""

    shown: str
    first: tuple[str, ...]
    last: tuple[str, ...]
    beginnings: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f'"{self.shown}"' if self.first else self.shown


@dataclass(frozen=True)
class Every:
    """All of the parts."""

    parts: tuple[Node, ...]

    def __str__(self) -> str:
        return " ".join(f"({part})" if isinstance(part, Either) else str(part) for part in self.parts)


@dataclass(frozen=True)
class Either:
    """At least one of the parts."""

    parts: tuple[Node, ...]

    def __str__(self) -> str:
        return f" {pgettext('between words that are searched for', 'OR')} ".join(map(inner, self.parts))


@dataclass(frozen=True)
class Without:
    """Not the part."""

    part: Node

    def __str__(self) -> str:
        return f"-{inner(self.part)}"


Node = Phrase | Every | Either | Without


def inner(node: Node) -> str:
    """A part of a larger question, in brackets where it has parts itself."""
    return f"({node})" if isinstance(node, Every | Either) else str(node)


class Query(NamedTuple):
    """What a question asks, None where there is no word in it; `changed` is set where it was taken otherwise."""

    node: Node | None
    changed: bool = False

    def __str__(self) -> str:
        return str(self.node or "")


NOTHING = Query(None)


class Token(NamedTuple):
    """A phrase, or an operator: `(`, `)`, or the first of its spellings."""

    sign: str
    phrase: Phrase | None = None
    shown: str = ""


def read(words: str) -> Query:
    """What the question `words` means; whatever is wrong in it is taken for what was meant."""
    reader = Reader(words)
    return Query(reader.whole(), reader.changed)


def phrase_of(text: str, begins: bool = False) -> Phrase | None:
    """The words of `text` side by side; None where there is none. `begins`: the last may go on."""
    words = [word for word in WORD.findall(text) if stem(word)]
    if not words:
        return None
    first = tuple(stem(word) for word in words[:-1])
    shown = f"{' '.join(text.split())}{'*' if begins else ''}"
    if not begins:
        return Phrase(shown, first, (stem(words[-1]),))
    beginnings = begun(words[-1])
    return Phrase(shown, first, tuple(shorter_stems(words[-1], beginnings)), beginnings)


def begun(beginning: str) -> tuple[str, ...]:
    """How the stem of a word may begin that begins so: as it is written, or with umlauts for "ae", "oe", "ue"."""
    spellings = (beginning.casefold(), UMLAUTS.sub(lambda found: found[0][0], beginning.casefold()))
    return tuple(dict.fromkeys("".join(WORD.findall(fold(one)))[:LONGEST_STEM] for one in spellings))


def shorter_stems(beginning: str, beginnings: tuple[str, ...]) -> list[str]:
    """The stems of inflected words that begin so but whose stems are shorter."""
    ends = {ending[start:] for ending in ENDINGS for start in range(len(ending) + 1)}
    return sorted({found for end in ends if not (found := stem(beginning + end)).startswith(beginnings)} - {""})


class Reader:
    """Reads one question from the left to the right; `changed` is set where something in it was set right."""

    def __init__(self, words: str) -> None:
        self.changed = len(words) > MOST_CHARACTERS
        tokens = list(self.tokens(words[:MOST_CHARACTERS]))
        self.changed |= len(tokens) > MOST_TOKENS
        self.waiting = self.meant(tokens[:MOST_TOKENS])
        self.depth = 0

    def tokens(self, words: str) -> Iterator[Token]:
        """The phrases and operators of a question; quotation marks without an end go on to the end."""
        for match in TOKEN.finditer(words):
            if match["quoted"] is not None:
                inside = match["inside"].rstrip()
                found = phrase_of(inside.rstrip("*"), inside.endswith("*"))
                self.changed |= not match["closed"] or found is None
            else:
                sign = "-" if match["minus"] else match[0]
                if sign in AND | OR | NOT or sign in "()":
                    yield Token(named(sign), None, sign)
                    continue
                found = phrase_of(match[0].rstrip("*"), bool(match["star"]))
            if found:
                yield Token("", found)

    def meant(self, tokens: list[Token]) -> list[Token]:
        """The tokens; of a question of operators alone the words that they are."""
        if any(token.phrase for token in tokens):
            return tokens
        self.changed |= bool(tokens)
        return [Token("", found) for token in tokens if (found := phrase_of(token.shown))]

    def whole(self) -> Node | None:
        """The whole question; brackets that close nothing are left out."""
        parts = []
        while self.waiting:
            parts += [self.every()]
            if self.waiting:
                self.changed = True
                self.waiting.pop(0)
        return joined(Every, parts)

    def every(self) -> Node | None:
        """What is asked for up to the end or a closing bracket."""
        parts = []
        while self.waiting and self.waiting[0].sign != ")":
            parts.append(self.either())
        return joined(Every, parts)

    def either(self) -> Node | None:
        """A part and the alternatives to it; an operator without a part beside it is left out."""
        parts = [self.item()]
        while self.waiting and self.waiting[0].sign == "|":
            self.waiting.pop(0)
            other = self.item()
            self.changed |= parts[0] is None or other is None
            parts.append(other)
        return joined(Either, parts)

    def item(self) -> Node | None:
        """A phrase, what stands in brackets, or the exclusion of such; None where there is none."""
        token = self.waiting[0] if self.waiting else Token(")")
        if token.sign in (")", "|"):
            return None
        self.waiting.pop(0)
        if token.sign == "&":
            return self.item()
        if token.sign == "-":
            return self.without()
        return self.bracket() if token.sign == "(" else token.phrase

    def without(self) -> Node | None:
        """The exclusion of what follows; twice excluded is asked for."""
        excluded = self.item()
        self.changed |= excluded is None
        if isinstance(excluded, Without):
            return excluded.part
        return Without(excluded) if excluded else None

    def bracket(self) -> Node | None:
        """What stands behind an opening bracket; one that is never closed goes on to the end."""
        if self.depth == DEEPEST:
            self.changed = True
            return None
        self.depth += 1
        found = self.every()
        self.depth -= 1
        self.changed |= not self.waiting or found is None
        del self.waiting[:1]
        return found


def named(sign: str) -> str:
    """One name for each operator."""
    return next((name for name, spellings in (("|", OR), ("-", NOT), ("&", AND)) if sign in spellings), sign)


def joined(kind: type[Every | Either], parts: list[Node | None]) -> Node | None:
    """The parts as one; None of none, and a single one by itself."""
    flat = [inside for part in parts if part for inside in (part.parts if isinstance(part, kind) else (part,))]
    return kind(tuple(flat)) if len(flat) > 1 else next(iter(flat), None)


def phrases(node: Node | None) -> Iterator[Phrase]:
    """The phrases that are asked for, not those that are excluded."""
    if isinstance(node, Phrase):
        yield node
    elif isinstance(node, Every | Either):
        for part in node.parts:
            yield from phrases(part)


def applies(node: Node, has: Callable[[Phrase], bool]) -> bool:
    """Whether the question applies to something of which `has` says whether it has a phrase."""
    if isinstance(node, Phrase):
        return has(node)
    if isinstance(node, Without):
        return not applies(node.part, has)
    parts = (applies(part, has) for part in node.parts)
    return any(parts) if isinstance(node, Either) else all(parts)
