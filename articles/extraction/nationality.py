"""The country of a person whose office or name says none: from what the report says around them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence, Set

from articles.extraction.languages.shapes import Language
from articles.extraction.schema import CountryMention, OfficeMention, Span
from articles.extraction.tokens import Document

# How much of a report's countries one has to be before whoever stands there alone is taken to be from it.
SHARE_FOR_OFFICES = 0.5
SHARE_FOR_NAMES = 0.75
FEWEST_MENTIONS = 2
WIDEST_PREPOSITION = 14
MOST_BESIDE = 30
FIRST_SENTENCES = 10
DASHES = ("–", "—", "-")


class Nationalities:
    """The countries of a report by sentence."""

    def __init__(
        self,
        document: Document,
        countries: Sequence[CountryMention],
        offices: Sequence[OfficeMention],
        named: Set[Span],
    ) -> None:
        """`named` are the office phrases that stand with the name of somebody."""
        self.document = document
        self.dateline = dateline(document)
        self.all: Counter[str] = Counter(mention.code for mention in countries)
        self.by_sentence: dict[int, list[CountryMention]] = {}
        for mention in countries:
            index = document.sentence_at(mention.span.start).index
            self.by_sentence.setdefault(index, []).append(mention)
        self.free: dict[str, set[str]] = {}
        self.held: dict[str, set[str]] = {}
        for office in offices:
            if office.country and not office.plural:
                group = self.held if office.span in named else self.free
                group.setdefault(office.title, set()).add(office.country)

    def of_office(self, office: OfficeMention, name: Span, language: Language) -> str | None:
        """The country of an office that is printed without one: the same title with one, its sentence, the report."""
        if is_of_a_union(office.title, language):
            return None
        others = self.held.get(office.title, set())
        if office.former:
            others = set()
        same = (self.free.get(office.title, set()) | self.held.get(office.title, set())) - others
        if len(same) == 1:
            return next(iter(same))
        near = self.beside(min(office.span, name), others)
        written = self.dateline if self.dateline not in others else None
        return near or written or self.dominant(SHARE_FOR_OFFICES, others)

    def beside(self, span: Span, others: Set[str]) -> str | None:
        """The only country that the sentence of `span` names before it."""
        sentence = self.document.sentence_at(span.start)
        named = self.by_sentence.get(sentence.index, [])
        place = bisect_left(named, span.start, key=lambda mention: mention.span.start)
        before = named[max(0, place - MOST_BESIDE) : place]
        codes = {m.code for m in before if m.code not in others and not self.is_place(m)}
        return codes.pop() if len(codes) == 1 else None

    def is_place(self, mention: CountryMention) -> bool:
        """ "in China": where something happens is not where somebody is from."""
        before = self.document.text(Span(max(0, mention.span.start - WIDEST_PREPOSITION), mention.span.start)).split()
        words = self.document.language.countries.place_prepositions
        return mention.kind == "name" and any(word.lower() in words for word in before[-2:])

    def dominant(self, share: float, others: Set[str] = frozenset()) -> str | None:
        """The country that a report is mostly about, but for `others`, or None."""
        left = Counter({code: count for code, count in self.all.items() if code not in others})
        if not left:
            return None
        (code, count), *second = left.most_common(2)
        total = sum(left.values())
        if second and count < 2 * second[0][1]:
            return None
        return code if count >= FEWEST_MENTIONS and count / total >= share else None


def dateline(document: Document) -> str | None:
    """ "Wien – Außenminister …": the country of the only capital of the dateline, whose ministers need no adjective."""
    for sentence in document.sentences[:FIRST_SENTENCES]:
        tokens = sentence.tokens
        named = sentence.language.countries.phrases.longest(tokens, 0)
        if named and named[1].kind == "capital" and len(tokens) > named[0] and tokens[named[0]].text in DASHES:
            return named[1].code
    return None


def is_of_a_union(title: str, language: Language) -> bool:
    """ "EU-Kommissar", "NATO-Generalsekretär": an office of no country."""
    head = title.split("-")[0] if "-" in title else ""
    named: Mapping[str, object] | object = language.organisations.named.word(head) if head else None
    return named is not None
