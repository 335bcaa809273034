"""Whose official somebody is: "Nachnames Sprecher Name", "mit seinem Außenminister Name"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from articles.extraction.positions import position_at
from articles.extraction.schema import OfficeMention, Span
from articles.extraction.tokens import Document, Sentence

# How many people before a "sein" can be meant by it.
MOST_OWNERS = 20
GENITIVES = ("s", "'", "’", "x", "z", "ß")


@dataclass(frozen=True)
class Owner:
    """A mention of somebody who may have officials: where, who, from which country, man or woman, in which office."""

    span: Span
    key: int
    country: str | None
    gender: str
    office: OfficeMention | None = None


class Owners:
    """The people of a report by their mentions."""

    def __init__(self, document: Document, owners: Sequence[Owner]) -> None:
        self.document = document
        self.by_end = {owner.span.end: owner for owner in owners}
        self.by_sentence: dict[int, list[Owner]] = {}
        for owner in sorted(owners, key=lambda owner: owner.span):
            self.by_sentence.setdefault(document.sentence_at(owner.span.start).index, []).append(owner)

    def country(self, office: OfficeMention, key: int) -> str | None:
        """The country of whoever has the official with `office`, where the text leaves only one."""
        if office.counterpart:
            return None
        sentence = self.document.sentence_at(office.span.start)
        tokens, first = sentence.tokens, position_at(sentence.tokens, office.span.start)
        if gender := sentence.language.references.possessives.get(tokens[first].lower):
            return self.by_pronoun(office, key, sentence, gender)
        before = tokens[first - 1] if first else None
        owner = self.by_end.get(before.end) if before and before.text.endswith(GENITIVES) else None
        return owner.country if owner and owner.key != key else None

    def by_pronoun(self, office: OfficeMention, key: int, sentence: Sentence, gender: str) -> str | None:
        """The country of all who can be meant by "sein" before the office in its sentence."""
        around = self.by_sentence.get(sentence.index, [])
        place = bisect_left(around, office.span.start, key=lambda owner: owner.span.start)
        fits = [
            owner.country
            for owner in around[max(0, place - MOST_OWNERS) : place]
            if owner.span.end <= office.span.start and owner.key != key and owner.gender in (gender, "")
        ]
        return fits[0] if fits and len(set(fits)) == 1 else None
