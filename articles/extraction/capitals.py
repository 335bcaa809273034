"""Whether a capital is a city of the report or stands for its country's government."""

from __future__ import annotations

from collections.abc import Sequence

from articles.extraction.languages.shapes import CountryWords
from articles.extraction.tokens import Token

POSSESSIVE = ("'s", "’s")


def is_metonym(tokens: Sequence[Token], position: int, size: int, words: CountryWords) -> bool:
    """Whether the capital of `size` tokens is a government: "die Beziehung zu Moskau", "Ankara erklärte"."""
    before = tokens[position - 1] if position else None
    if before is None or before.kind in ("mark", "symbol"):
        return opens_a_clause(tokens, position, size, words)
    if before.lower in words.place_prepositions:
        return False
    if before.lower in words.metonym_prepositions or owns(tokens, position + size, words):
        return True
    if before.lower in words.conjunctions:
        return joined_to_metonym(tokens, position - 1, words)
    return not (before.lower in words.city_words or before.capitalised or before.kind == "number")


def owns(tokens: Sequence[Token], end: int, words: CountryWords) -> bool:
    """ "and Seoul's foreign ministry": with a possessive ending a capital is a government; not "Seoul's airport"."""
    after = tokens[end] if end < len(tokens) else None
    possessive = tokens[end - 1].text.endswith(POSSESSIVE)
    return possessive and after is not None and not after.capitalised and after.lower not in words.city_words


def opens_a_clause(tokens: Sequence[Token], position: int, size: int, words: CountryWords) -> bool:
    """ "Moskau erklärte, …" against the dateline "Moskau (dpa)" and the list "in Paris, Rom und Bern"."""
    if position and tokens[position - 1].text == ",":
        return joined_to_metonym(tokens, position - 1, words)
    after = tokens[position + size] if position + size < len(tokens) else None
    return (
        after is not None
        and after.kind == "word"
        and not after.capitalised
        and after.lower not in words.place_prepositions
    )


def joined_to_metonym(tokens: Sequence[Token], position: int, words: CountryWords) -> bool:
    """ "zwischen Moskau und Kiew", "in Paris und Rom": a capital behind "und" is what the one before it is."""
    start = position - 1
    while start > 0 and (tokens[start].capitalised or tokens[start].text == ","):
        start -= 1
        if position - start > LONGEST_LIST:
            break
    return tokens[start].lower in words.metonym_prepositions or (start == 0 and tokens[0].capitalised)


# A list of cities that is longer than this is no list of governments.
LONGEST_LIST = 12
