"""Short names that a report gives to bodies of a country: "die Kommunistische Partei Moldawiens (XYZ)"."""

from __future__ import annotations

from collections.abc import Sequence

from articles.extraction.schema import CountryMention
from articles.extraction.tokens import Document, Token

LONGEST_NAME = 4
LONGEST_ACRONYM = 6


def defined(document: Document, countries: Sequence[CountryMention]) -> dict[str, str]:
    """The country of every short name that stands in brackets behind a name with a country in it."""
    found: dict[str, str] = {}
    starts = {mention.span.start: mention for mention in countries}
    for sentence in document.sentences:
        tokens = sentence.tokens
        for at in range(2, len(tokens) - 2):
            if tokens[at].text == "(" and tokens[at + 2].text == ")" and is_acronym(tokens[at + 1]):
                codes = countries_in(tokens, at, starts)
                if len(codes) == 1:
                    found.setdefault(tokens[at + 1].text, codes.pop())
    return found


def is_acronym(token: Token) -> bool:
    """Whether the word is a short name in capital letters."""
    return token.kind == "word" and token.text.isupper() and 2 <= len(token.text) <= LONGEST_ACRONYM


def countries_in(tokens: Sequence[Token], end: int, starts: dict[int, CountryMention]) -> set[str]:
    """The countries in the capitalised words before `end`, where one of these words is not the country."""
    codes: set[str] = set()
    plain = False
    for at in range(end - 1, max(-1, end - 1 - LONGEST_NAME), -1):
        mention = starts.get(tokens[at].start)
        if mention:
            # "der peruanischen Volkspartei (PVP)" and "Partei Perus (PP)"; an inhabitant is nobody's body.
            codes |= {mention.code} if mention.kind in ("name", "adjective") else set()
        elif tokens[at].kind != "word" or not tokens[at].capitalised:
            break
        else:
            plain = True
    return codes if plain else set()
