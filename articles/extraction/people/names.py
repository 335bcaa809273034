"""Names of people in a sentence: runs of capitalised words with particles, initials and numbers of kings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articles.extraction.languages.shapes import Language, NameWords
from articles.extraction.schema import Span
from articles.extraction.tokens import Token
from articles.extraction.vocabulary import tabled

LONGEST_NAME = 7
NUMERAL = re.compile("[IVX]{1,5}")
# "Ahn Chul-min": the second syllable of a Korean given name has a small letter.
KOREAN = re.compile("[A-Z][a-z]{1,5}-[a-z]{2,5}")
CAMEL = re.compile("[A-ZÄÖÜ][a-zäöüß]+")
BOUND_PARTICLE = re.compile(r"(?:al|el|as|ar|at|an|ad|ash|asch|esch|es|bin|ben|ibn|d'|D'|O')[-'’]?[A-Z]")

# Arabic and Hebrew: "son of", "daughter of"; "the", which needs no known given name before it: "Yassine El Fassi".
SON_OF = frozenset({"bin", "ibn", "ben", "bint"})
ARABIC_ARTICLES = frozenset({"al", "el"})


@dataclass(frozen=True)
class Run:
    """Words that may be one person's name: where they stand in the sentence, and the words."""

    start: int
    end: int
    words: tuple[str, ...]
    span: Span


def runs(tokens: Sequence[Token], language: Language, taken: bytearray) -> Iterator[Run]:
    """The runs of words of one sentence that could be names; no word that is `taken` (see `covered`) is part of one."""
    like = NAME_LIKE(language.names)
    end = 0
    for position, first in enumerate(tokens):
        if not (first.capitalised or like[first.text]) or position < end:
            continue
        if not begins(tokens, position, language.names, taken):
            continue
        end = run_end(tokens, position, language.names, taken)
        words = tuple(token.text for token in tokens[position:end])
        yield Run(position, end, words, Span(first.start, tokens[end - 1].end))


def begins(tokens: Sequence[Token], position: int, words: NameWords, taken: bytearray) -> bool:
    """Whether a name can begin here: with a word that can be one, or a particle before it."""
    token = tokens[position]
    if is_part(token, words, taken):
        return True
    if not token.capitalised or token.kind != "word":
        return False
    if is_bare_initial(tokens, position, words, taken):
        return True
    follows = token.lower in words.particles and position + 1 < len(tokens)
    return follows and is_part(tokens[position + 1], words, taken)


def is_part(token: Token, words: NameWords, taken: bytearray) -> bool:
    """Whether the word can be part of a name by itself."""
    return token.kind == "word" and NAME_LIKE(words)[token.text] and not taken[token.start]


def is_name_like(text: str, words: NameWords) -> bool:
    """Whether a word looks like a part of a name."""
    if len(text) < 2:
        return False
    if not text[0].isupper():
        return bool(BOUND_PARTICLE.match(text))
    if text in words.given:
        return True
    lower = text.lower()
    if lower in words.common or lower in words.particles or lower in words.titles:
        return False
    return not text.isupper() and not is_abbreviation(text) and not lower.endswith(words.endings)


def is_abbreviation(text: str) -> bool:
    """ "BK'in Nachname": capital letters before the apostrophe, more than the one of "O'Nachname"."""
    head, apostrophe, _ = text.replace("’", "'").partition("'")
    return bool(apostrophe) and len(head) > 1 and head.isupper()


NAME_LIKE = tabled(is_name_like)


def run_end(tokens: Sequence[Token], start: int, words: NameWords, taken: bytearray) -> int:
    """Where the name that begins at `start` ends: over particles and initials, never on one."""
    position = end = start + 1
    while position < len(tokens) and position - start < LONGEST_NAME:
        token = tokens[position]
        if not token.capitalised and token.lower not in words.particles and not is_part(token, words, taken):
            # A number of a king and an initial have capital letters, too.
            break
        given_so_far = all(t.text in words.given or t.text == "." or len(t.text) == 1 for t in tokens[start:position])
        expected = given_so_far or (position <= start + 2 and tokens[start].text in words.family_first)
        if is_possessive(tokens[position - 1], words):
            break
        if (given_so_far or token.lower in ARABIC_ARTICLES) and leads(tokens, position, words, taken):
            position += 1
            continue
        if (
            is_part(token, words, taken)
            or (expected and is_family_name(token, words, taken))
            or is_fathers_name(tokens, position)
        ):
            position = end = position + 1
        elif joins(token, words, taken) and (given_so_far or token.lower not in words.prepositions or position > end):
            position += 1
        elif NUMERAL.fullmatch(token.text) and token.text != "I":
            dotted = position + 1 < len(tokens) and tokens[position + 1].text == "."
            return position + 2 if dotted else position + 1
        elif is_initial(tokens, position):
            position += 2
        elif is_bare_initial(tokens, position, words, taken):
            position += 1
        else:
            break
    return end


def is_possessive(token: Token, words: NameWords) -> bool:
    """ "Secretary Nachname's Call": a possessive ending with an apostrophe ends the name."""
    return words.genitive.startswith("'") and token.text.replace("’", "'").endswith(words.genitive)


def joins(token: Token, words: NameWords, taken: bytearray) -> bool:
    """Whether the word is a particle inside of a name."""
    return token.lower in words.particles and token.kind == "word" and not token.capitalised and not taken[token.start]


def leads(tokens: Sequence[Token], position: int, words: NameWords, taken: bytearray) -> bool:
    """ "Alexander Van der Heyden": a particle with a capital letter between a given name and more of the name."""
    token, after = tokens[position], tokens[position + 1 : position + 2]
    if not token.capitalised or token.lower not in words.particles or token.text in words.given or not after:
        return False
    return joins(after[0], words, taken) or is_part(after[0], words, taken)


def is_fathers_name(tokens: Sequence[Token], position: int) -> bool:
    """ "Fahd bin Sultan al-Mansuri": behind "son of" even the word for an office is a name."""
    token = tokens[position]
    return tokens[position - 1].text in SON_OF and token.capitalised and token.kind == "word"


def is_family_name(token: Token, words: NameWords, taken: bytearray) -> bool:
    """ "Franz Josef Jung": behind given names alone a common word is the family name."""
    return (
        token.kind == "word"
        and token.capitalised
        and not taken[token.start]
        and len(token.text) > 1
        and token.lower not in words.titles
        and token.lower not in words.determiners
        and not token.text.isupper()
    )


def is_initial(tokens: Sequence[Token], position: int) -> bool:
    """ "George W. Bush": one capital letter with a full stop."""
    token = tokens[position]
    single = len(token.text) == 1 and token.text.isupper()
    return single and position + 1 < len(tokens) and tokens[position + 1].text == "."


def is_bare_initial(tokens: Sequence[Token], position: int, words: NameWords, taken: bytearray) -> bool:
    """ "S Nachname", "JD Nachname": one or two capital letters right before a name, without a full stop."""
    text = tokens[position].text
    if not words.bare_initials or tokens[position].kind != "word" or not text.isupper() or len(text) > 2:
        return False
    if text in words.no_initials or taken[tokens[position].start]:
        return False
    if position + 1 >= len(tokens):
        return False
    # "R M Nachname": an initial before another one
    after = tokens[position + 1].text
    further = len(text) == 1 and len(after) == 1 and after.isupper()
    return is_part(tokens[position + 1], words, taken) or (
        further and is_bare_initial(tokens, position + 1, words, taken)
    )


def surname_of(words: Sequence[str], names: NameWords) -> str:
    """The part of a name that stands for the person later: the family name, or a king's first name."""
    plain = [word for word in words if word != "."]
    if len(plain) > 1 and NUMERAL.fullmatch(plain[-1]):
        return plain[0]
    if len(plain) > 1 and plain[0] in names.family_first and plain[-1] not in names.given:
        return plain[0]
    if len(plain) == 2 and KOREAN.fullmatch(plain[1]) and plain[0] not in names.given:
        return plain[0]
    return plain[-1]


def parts_of(handle: str) -> list[str]:
    """The words in a handle: "@BWallaceMP" → "Wallace"."""
    return CAMEL.findall(handle)


def from_handle(handle: str, ranks: Sequence[str]) -> tuple[str, ...]:
    """The words of a name in a handle, "@AdmTonyRadakin_" → ("Tony", "Radakin"); empty where they cannot be told."""
    parts = parts_of(handle)
    if "".join(parts) != handle.strip("@_0123456789"):
        return ()
    while parts and parts[0] in ranks:
        parts = parts[1:]
    return tuple(parts) if 2 <= len(parts) <= 3 else ()
