"""The country of a person whose office or name says none: from what the report says around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from articles.extraction.languages.shapes import Language
from articles.extraction.schema import CountryMention, OfficeMention, Span
from articles.extraction.tokens import Document

# How much of a report's countries one has to be before whoever stands there alone is taken to be from it.
SHARE_FOR_OFFICES = 0.5
SHARE_FOR_NAMES = 0.6
FEWEST_MENTIONS = 2


class Nationalities:
    """The countries of a report by sentence."""

    def __init__(self, document: Document, countries: Sequence[CountryMention], held: Sequence[OfficeMention]) -> None:
        self.document = document
        self.all: Counter[str] = Counter(mention.code for mention in countries)
        self.by_sentence: dict[int, list[CountryMention]] = {}
        for mention in countries:
            index = document.sentence_at(mention.span.start).index
            self.by_sentence.setdefault(index, []).append(mention)
        self.held: dict[str, Counter[str]] = {}
        for office in held:
            if office.country and not office.counterpart:
                self.held.setdefault(office.title, Counter())[office.country] += 1

    def of_office(self, office: OfficeMention, language: Language) -> str | None:
        """The country of an office that is printed without one: the same title with one, its sentence, the report."""
        if is_of_a_union(office.title, language):
            return None
        same = self.held.get(office.title)
        if same and len(same) == 1:
            return next(iter(same))
        return self.beside(office.span) or self.dominant(SHARE_FOR_OFFICES)

    def beside(self, span: Span) -> str | None:
        """The only country that the sentence of `span` names before it."""
        sentence = self.document.sentence_at(span.start)
        codes = {m.code for m in self.by_sentence.get(sentence.index, ()) if m.span.start < span.start}
        return codes.pop() if len(codes) == 1 else None

    def dominant(self, share: float) -> str | None:
        """The country that a report is mostly about, or None."""
        if not self.all:
            return None
        code, count = self.all.most_common(1)[0]
        total = sum(self.all.values())
        return code if count >= FEWEST_MENTIONS and count / total >= share else None


def is_of_a_union(title: str, language: Language) -> bool:
    """ "EU-Kommissar", "NATO-Generalsekretär": an office of no country."""
    head = title.split("-")[0] if "-" in title else ""
    named: Mapping[str, object] | object = language.organisations.named.word(head) if head else None
    return named is not None
