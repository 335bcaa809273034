"""Who a speaker's words mean: the person or body that the head of the phrase refers to, never the nearest name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from articles.extraction.languages.shapes import Cues
from articles.extraction.nouns import office_form
from articles.extraction.positions import position_at
from articles.extraction.quotes import speaker_heads
from articles.extraction.schema import Reference, Span
from articles.extraction.tokens import Document, Token

# How many words before a relative pronoun tell that a spokesman stands there: "ein Sprecher von Max Muster, der ...".
REACH = 8
NAMES = frozenset({"name", "surname", "handle"})


class Speakers:
    """Looks references up by place; `names` of people and bodies by their ids; built once a document."""

    def __init__(self, document: Document, references: Sequence[Reference], names: Mapping[str, str]) -> None:
        self.document = document
        self.names = names
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
        tokens = self.document.tokens_in(spans[0])
        if not cues.capital_nouns:
            return speaker_heads.entity(tokens, self.inside(spans[0]), cues)
        head = head_noun(tokens, cues)
        if head is None:
            return self.at_pronoun(spans[0]) or self.antecedent(tokens, cues)
        inside = self.inside(spans[0])
        if head.lower.endswith(cues.source_nouns) and not head.lower.endswith(cues.documents):
            return self.source(tokens, head, inside, spans[0].end, cues)
        # "Die Anwältin Musters" is not Muster.
        candidates = [one for one in inside if one.span.start <= head.start or not self.is_genitive(one)]
        covering = [one for one in candidates if one.span.start <= head.start < one.span.end]
        if (owned := self.owned(tokens, head, covering, cues)) is not None:
            return self.entity([Span(owned, spans[0].end)], cues)
        if named := self.named_in_row(tokens, head, candidates, cues):
            return named
        if head.lower.endswith(cues.faceless + cues.documents):
            return first_entity([one for one in covering if is_person(one)]) or self.apposition(head, candidates, cues)
        return (
            first_entity(covering)
            or self.name_behind(head, candidates)
            or self.apposition(head, candidates, cues)
            or self.name_at_end(tokens, head, candidates)
        )

    def source(
        self, tokens: Sequence[Token], head: Token, inside: Sequence[Reference], end: int, cues: Cues
    ) -> str | None:
        """ "Musters Angaben", "Angaben Musters", "Angaben [der Behörde]": whose words they are."""
        if before := first_entity([one for one in inside if one.span.start < head.start]):
            return before
        if any(token.lower in cues.own for token in tokens):
            return self.doer(tokens)
        behind = tokens[tokens.index(head) + 1 :]
        if not behind:
            return None
        named = first_entity([one for one in inside if one.span.start == behind[0].start])
        return named or self.entity([Span(behind[0].start, end)], cues)

    def doer(self, tokens: Sequence[Token]) -> str | None:
        """ "Muster war nach eigenen Angaben da", "Nach eigenen Angaben war Muster da": the sentence's own subject."""
        around = self.document.sentence_at(tokens[0].start)
        first = position_at(around.tokens, tokens[0].start)
        for one in self.inside(around.span):
            at = position_at(around.tokens, one.span.start)
            if first == 1 and at > first:
                return one.entity if at == first + len(tokens) + 1 else None
            if at < first:
                return one.entity if all(token.capitalised for token in around.tokens[:at]) else None
        return None

    def owned(self, tokens: Sequence[Token], head: Token, covering: Sequence[Reference], cues: Cues) -> int | None:
        """ "Musters Ehefrau Eva Meier": where the noun begins that the genitive of a name belongs to."""
        if not covering or covering[-1].span.end != head.end or not self.is_genitive(covering[-1]):
            return None
        first = tokens.index(head) + 1
        inside = first < len(tokens) and tokens[first].lower in cues.prepositions
        for at in range(first, len(tokens)):
            if tokens[at].kind != "word":
                return None
            if tokens[at].capitalised and (not inside or closes_attribute(tokens, at, cues)):
                return tokens[at].start
        return None

    def is_genitive(self, reference: Reference) -> bool:
        """Whether the name has an ending that the person's own name has not: "Musters"."""
        genitive = self.document.sentence_at(reference.span.start).language.names.genitive
        if not is_person(reference):
            return False
        words = self.document.text(reference.span).lower()
        own = self.names.get(reference.entity or "", "").lower().split()
        return bool(genitive) and words.endswith(genitive) and words.split()[-1] not in own

    def named_in_row(
        self, tokens: Sequence[Token], head: Token, candidates: Sequence[Reference], cues: Cues
    ) -> str | None:
        """ "der Rigaer Historiker Max Muster", "Watch-Sprecher Muster": a name in one row with the nouns before it."""
        names = {one.span.start: one.entity for one in candidates if one.form in NAMES and is_person(one)}
        for token in tokens[tokens.index(head) :]:
            if token.start in names:
                return names[token.start]
            if not token.capitalised and token.kind != "mark" and token.lower not in cues.joining:
                return None
            if token is not head and is_function(token, cues):
                return None
        return None

    def name_at_end(self, tokens: Sequence[Token], head: Token, candidates: Sequence[Reference]) -> str | None:
        """ "der Minister der Union Max Muster": his name, but not in "der Bruder des Präsidenten Max Muster"."""
        language = self.document.sentence_at(head.start).language
        last = candidates[-1] if candidates else None
        if last is None or last.form not in NAMES or not is_person(last) or not office_form(head, language):
            return None
        before = [token for token in tokens if token.end <= last.span.start][-1:]
        beside = before and before[0].capitalised and not office_form(before[0], language)
        return last.entity if beside and last.span.end == tokens[-1].end else None

    def antecedent(self, tokens: Sequence[Token], cues: Cues) -> str | None:
        """ "Max Muster, der sagte, ...": whose name or office stands right before a relative pronoun."""
        if len(tokens) != 1 or tokens[0].lower not in cues.relatives:
            return None
        before = self.document.sentence_at(tokens[0].start).tokens
        at = next((place for place, token in enumerate(before) if token.start == tokens[0].start), 0)
        if at < 2 or before[at - 1].text != ",":
            return None
        found = [one for one in self.inside(Span(before[0].start, before[at - 1].start)) if is_person(one)]
        if not found or found[-1].span.end != before[at - 2].end or found[-1].form == "pronoun":
            return None
        aside = [token for token in before[max(0, at - REACH) : at] if token.end <= found[-1].span.start]
        return None if any(token.lower.endswith(cues.faceless) for token in aside) else found[-1].entity

    def at_pronoun(self, span: Span) -> str | None:
        """Whom "er" or "seiner" means."""
        return first_entity(self.inside(span))

    def name_behind(self, head: Token, candidates: Sequence[Reference]) -> str | None:
        """ "das Magazin „Blick Ost“", "Präsident Muster", "Dr. Muster": nothing but marks between noun and name."""
        behind = next((one for one in candidates if one.span.start >= head.end), None)
        if behind is None:
            return None
        between = self.document.tokens_in(Span(head.end, behind.span.start))
        return behind.entity if all(t.kind == "mark" or t.text == "." for t in between) else None

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
    """The first noun of a phrase, or in "der [auf der Tagung anwesende] Minister" the one behind the attribute."""
    nouns = [at for at, token in enumerate(tokens) if is_noun(token, cues)]
    if len(tokens) > 1 and tokens[0].lower in cues.determiners and tokens[1].lower in cues.prepositions:
        nouns = [at for at in nouns if closes_attribute(tokens, at, cues)] or nouns
    return tokens[nouns[0]] if nouns else None


def is_noun(token: Token, cues: Cues) -> bool:
    """A capitalised word that is no article, or a handle."""
    return token.kind == "handle" or (token.kind == "word" and token.capitalised and not is_function(token, cues))


def closes_attribute(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """ "[auf der Tagung anwesende] Minister": behind an adjective that itself has no article or preposition."""
    if at < 2 or tokens[at - 1].capitalised or tokens[at - 1].kind != "word":
        return False
    return not is_function(tokens[at - 1], cues) and not is_function(tokens[at - 2], cues)


def is_function(token: Token, cues: Cues) -> bool:
    """An article or pronoun that is only capitalised at the sentence's beginning."""
    return token.lower in cues.determiners or token.lower in cues.pronouns or token.lower in cues.prepositions


def is_person(reference: Reference) -> bool:
    """Whether the reference is to a human being."""
    return (reference.entity or "").startswith("p")


def first_entity(references: Sequence[Reference]) -> str | None:
    """The first entity of some references."""
    return next((reference.entity for reference in references if reference.entity), None)
