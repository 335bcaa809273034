"""A sentence as the grammar of offices sees it: its tokens, the words of its language, the countries in it."""

from __future__ import annotations

from dataclasses import dataclass

from articles.extraction.languages.shapes import OfficeWords
from articles.extraction.positions import position_at
from articles.extraction.schema import CountryMention
from articles.extraction.tokens import Sentence, Token


@dataclass(frozen=True)
class Scene:
    """A sentence, and the countries that it names, by where they begin."""

    tokens: tuple[Token, ...]
    words: OfficeWords
    sentence: Sentence
    countries: dict[int, CountryMention]
    ends: dict[int, CountryMention]

    def country_at(self, position: int) -> CountryMention | None:
        """The country that begins with the token at `position`."""
        return self.countries.get(self.tokens[position].start) if 0 <= position < len(self.tokens) else None

    def country_before(self, position: int) -> int:
        """Where a country begins that ends right before `position`: "South Korean president"; else `position`."""
        mention = self.ends.get(self.tokens[position - 1].end) if position else None
        first = position_at(self.tokens, mention.span.start) if mention else position
        # "U.S. president": the last full stop belongs to the abbreviation
        dotted = position > 1 and self.tokens[position - 1].text == "." and self.tokens[position - 2].text.isupper()
        inner = self.country_before(position - 1) if dotted and not mention else position - 1
        return inner if inner < position - 1 else first


def is_adjective(scene: Scene, position: int) -> bool:
    """Whether the word can be an adjective before a noun."""
    token = scene.tokens[position]
    endings = scene.words.adjective_endings
    return token.kind == "word" and not token.capitalised and token.lower.endswith(endings)
