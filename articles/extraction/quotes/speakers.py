"""Who a speaker's words mean: the person or body that the head of the phrase refers to, never the nearest name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from articles.extraction.languages.shapes import Cues
from articles.extraction.schema import Reference, Span
from articles.extraction.tokens import Document, Token

NAMES = frozenset({"name", "surname", "handle"})


class Speakers:
    """Looks references up by place; built once a document."""

    def __init__(self, document: Document, references: Sequence[Reference]) -> None:
        self.document = document
        self.references = sorted(references, key=lambda reference: reference.span)
        self.starts = [reference.span.start for reference in self.references]

    def inside(self, span: Span) -> list[Reference]:
        """The references that lie inside of `span`, in order."""
        within = range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))
        return [self.references[at] for at in within if self.references[at].span.end <= span.end]

    def entity(self, spans: Sequence[Span], cues: Cues) -> str | None:
        """The id of the person or body that the phrase at `spans` speaks of, or None where nobody is named."""
        if not spans:
            return None
        span = spans[0]
        head = head_noun(self.document.tokens_in(span), cues)
        if head is None:
            return self.at_pronoun(span)
        candidates = self.inside(span)
        covering = [one for one in candidates if one.span.start <= head.start < one.span.end]
        if head.lower.endswith(cues.faceless + cues.documents):
            return first_entity([one for one in covering if is_person(one)]) or self.apposition(head, candidates, cues)
        if head.lower.endswith(cues.source_nouns):
            return first_entity([one for one in candidates if one.span.start != head.start])
        return first_entity(covering) or self.name_behind(head, candidates) or self.apposition(head, candidates, cues)

    def at_pronoun(self, span: Span) -> str | None:
        """Whom "er" or "seiner" means."""
        return first_entity(self.inside(span))

    def name_behind(self, head: Token, candidates: Sequence[Reference]) -> str | None:
        """ "das Magazin „Blick Ost“", "Präsident Muster": nothing but marks between the noun and the name."""
        behind = next((one for one in candidates if one.span.start >= head.end), None)
        if behind is None or any(t.kind != "mark" for t in self.document.tokens_in(Span(head.end, behind.span.start))):
            return None
        return behind.entity

    def apposition(self, head: Token, candidates: Sequence[Reference], cues: Cues) -> str | None:
        """ "Regierungssprecher Max Muster", "der Sprecher des Ministeriums, Max Muster": the spokesman has a name."""
        for one in candidates:
            if one.form not in NAMES or not is_person(one) or one.span.start <= head.start:
                continue
            between = self.document.tokens_in(Span(head.end, one.span.start))
            if not between or (between[-1].text == "," and not any(t.lower in cues.attaching for t in between[-2:])):
                return one.entity
        return None


def head_noun(tokens: Sequence[Token], cues: Cues) -> Token | None:
    """The first noun of a phrase."""
    for token in tokens:
        if token.kind == "handle" or (token.kind == "word" and token.capitalised and not is_function(token, cues)):
            return token
    return None


def is_function(token: Token, cues: Cues) -> bool:
    """An article or pronoun that is only capitalised at the sentence's beginning."""
    return token.lower in cues.determiners or token.lower in cues.pronouns or token.lower in cues.prepositions


def is_person(reference: Reference) -> bool:
    """Whether the reference is to a human being."""
    return (reference.entity or "").startswith("p")


def first_entity(references: Sequence[Reference]) -> str | None:
    """The first entity of some references."""
    return next((reference.entity for reference in references if reference.entity), None)
