"""Office nouns: which words name an office, in which form, alone or as the end of a compound."""

from __future__ import annotations

from collections.abc import Mapping

from articles.extraction.languages.shapes import Language, OfficeForm, OfficeWords
from articles.extraction.tokens import Token
from articles.extraction.vocabulary import tabled

SHORTEST_HEAD = 4
LONGEST_NOUN = 60


def office_form(token: Token, language: Language) -> OfficeForm | None:
    """The base form, gender and number of an office noun, or None: "Verteidigungsministerin", "US-Präsidenten"."""
    return OFFICES(language.offices)[token.text] if token.kind == "word" else None


def office_noun(text: str, words: OfficeWords) -> OfficeForm | None:
    """The form of an office noun, or None."""
    lower = text.lower()
    if len(lower) > LONGEST_NOUN:
        return None
    if words.fronts:
        return words.heads.get(held_form(lower, words))
    if not text[0].isupper() or len(lower) < SHORTEST_HEAD:
        return None
    return words.alone.get(lower) or compound(lower, words.heads, words)


OFFICES = tabled(office_noun)


def held_form(lower: str, words: OfficeWords) -> str:
    """ "minister’s" and "minister-designate" as "minister"."""
    lower = lower.replace("’", "'").removesuffix("'s")
    return next((lower.removesuffix(end) for end in words.unheld_endings if lower.endswith(end)), lower)


def compound(lower: str, heads: Mapping[str, OfficeForm], words: OfficeWords) -> OfficeForm | None:
    """The form of the longest head that ends `lower`, with the rest of the word before its base."""
    for cut in range(len(lower) - SHORTEST_HEAD + 1):
        if form := heads.get(lower[cut:]):
            base = lower[:cut] + form.base
            return None if base in words.no_offices else OfficeForm(base, form.gender, form.plural)
    return None


def descriptor_form(token: Token, language: Language) -> OfficeForm | None:
    """The form of a noun that describes somebody without naming an office: "Politiker", "US-Senatskandidatin"."""
    return DESCRIPTORS(language.offices)[token.text] if token.kind == "word" else None


def descriptor(text: str, words: OfficeWords) -> OfficeForm | None:
    """The form of a noun that describes somebody, or None."""
    lower = text.lower()
    if len(lower) > LONGEST_NOUN:
        return None
    if words.fronts:
        return words.descriptors.get(lower)
    if not text[0].isupper():
        return None
    return words.descriptors.get(lower) or compound(lower, words.descriptors, words)


DESCRIPTORS = tabled(descriptor)


def feminine_of(title: str, words: OfficeWords) -> str:
    """The woman's form of `title`, or `title` where the language has none or it is one already."""
    head, space, rest = title.partition(" ")
    for ending, form in words.feminine.items():
        if head.lower().endswith(ending):
            return head[: len(head) - len(ending)] + cased(form, head[len(head) - len(ending)]) + space + rest
    return title


def masculine_of(title: str, words: OfficeWords) -> str:
    """The man's form of `title`, or `title` where the language has none or it is one already."""
    head, space, rest = title.partition(" ")
    for ending, form in words.feminine.items():
        if head.lower().endswith(form):
            return head[: len(head) - len(form)] + cased(ending, head[len(head) - len(form)]) + space + rest
    return title


def cased(word: str, like: str) -> str:
    """`word` with a first letter that is as large as `like`."""
    return word[0].upper() + word[1:] if like.isupper() else word


def suited(title: str, gender: str, words: OfficeWords) -> str:
    """`title` in the form for `gender`."""
    if gender == "f":
        return feminine_of(title, words)
    return masculine_of(title, words) if gender == "m" else title
