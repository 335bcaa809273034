"""Whose relative, predecessor or successor somebody is: "Nachnames Ehefrau Name", "deren Vorgänger, A und B,"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from articles.extraction.people.possession import GENITIVES, MOST_OWNERS, Owner, Owners
from articles.extraction.positions import position_at
from articles.extraction.schema import Span
from articles.extraction.tokens import Sentence, Token

LONGEST_ROW = 6
MOST_ADJECTIVES = 2


class Kinship:
    """The people of a report by the nouns for relatives and predecessors beside their names."""

    def __init__(self, owners: Owners) -> None:
        self.owners = owners

    def relative(self, name: Span, key: int) -> tuple[Owner, bool] | None:
        """Whom the noun before `name` refers to, and whether it is somebody before or after in the same office."""
        sentence = self.owners.document.sentence_at(name.start)
        tokens = sentence.tokens
        noun, place = self.noun_before(position_at(tokens, name.start), sentence)
        office = noun >= 0 and tokens[noun].lower in sentence.language.events.kin
        if noun < 1 or not (office or tokens[noun].lower in sentence.language.offices.relatives):
            return None
        first = noun - 1
        while first > 0 and noun - first <= MOST_ADJECTIVES and self.is_plain(tokens[first], sentence):
            first -= 1
        owner = self.owners.by_end.get(tokens[first].end) if tokens[first].text.endswith(GENITIVES) else None
        if owner is None:
            owner = self.by_pronoun(tokens[first], key, place, sentence)
        return (owner, office) if owner and owner.key != key else None

    def noun_before(self, position: int, sentence: Sentence) -> tuple[int, int]:
        """Where the noun before the row stands that holds the name at `position`, and the name's place in the row."""
        tokens, joining = sentence.tokens, sentence.language.offices.conjunctions | {","}
        for place in range(LONGEST_ROW):
            before = position - 1
            if before < 1 or tokens[before].lower not in joining:
                return before, place
            other = self.owners.by_end.get(tokens[before - 1].end)
            if other is None:
                return (before - 1, place) if tokens[before].text == "," else (-1, place)
            position = position_at(tokens, other.span.start)
        return -1, 0

    @staticmethod
    def is_plain(token: Token, sentence: Sentence) -> bool:
        """Whether the word is an adjective before the noun: "seine jeweiligen Vorgänger"."""
        words = sentence.language
        known = token.lower in words.offices.possessives or token.lower in words.references.possessives
        return token.kind == "word" and not token.capitalised and not known

    def by_pronoun(self, token: Token, key: int, place: int, sentence: Sentence) -> Owner | None:
        """Who is meant by "sein" or "deren": the only one before it, or as many as there are names, one each."""
        words = sentence.language
        gender = words.references.possessives.get(token.lower, "")
        if not gender and token.lower not in words.offices.possessives:
            return None
        around = self.owners.by_sentence.get(sentence.index, [])
        end = bisect_left(around, token.start, key=lambda owner: owner.span.start)
        before = around[max(0, end - MOST_OWNERS) : end]
        fits = distinct([one for one in before if one.key != key and (not gender or one.gender in (gender, ""))])
        if len(fits) == 1:
            return fits[0]
        row = distinct([one for one in around[end:] if one.span.start > token.end][:LONGEST_ROW])
        paired = not gender and len(fits) == len(row) and place < len(fits) and row[place].key == key
        return fits[place] if paired else None


def distinct(owners: Sequence[Owner]) -> list[Owner]:
    """The first mention of each person."""
    return list({one.key: one for one in reversed(owners)}.values())[::-1]
