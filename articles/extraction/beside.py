"""The office that stands beside a name: before it, behind it, or said of it with a verb."""

from __future__ import annotations

from collections.abc import Sequence

from articles.extraction.names import Run
from articles.extraction.positions import position_at
from articles.extraction.schema import OfficeMention
from articles.extraction.tokens import Sentence, Token

WIDEST_APPOSITION = 3


class Beside:
    """The office phrases of a report by where they begin and end."""

    def __init__(self, offices: Sequence[OfficeMention]) -> None:
        self.by_end = {mention.span.end: mention for mention in offices}
        self.by_start = {mention.span.start: mention for mention in offices}

    def office(self, run: Run, sentence: Sentence) -> OfficeMention | None:
        """The office of whoever is named by `run`, as far as their sentence says it."""
        return self.before(run, sentence) or self.after(run, sentence) or self.predicate(run, sentence)

    def before(self, run: Run, sentence: Sentence) -> OfficeMention | None:
        """ "der Minister Name", "Chef des Ministeriums, Name": the office that ends right before the name."""
        tokens = sentence.tokens
        position = run.start - 1
        while position >= 0 and (
            tokens[position].text == "." or tokens[position].lower in sentence.language.names.titles
        ):
            position -= 1
        if position >= 1 and tokens[position].text == ",":
            mention = self.held_first(self.by_end.get(tokens[position - 1].end), sentence)
            closed = run.end >= len(tokens) or tokens[run.end].text in ",.;:)"
            return mention if closed or is_conjunction(tokens[run.end], sentence) else None
        return self.held_first(self.by_end.get(tokens[position].end), sentence) if position >= 0 else None

    def held_first(self, mention: OfficeMention | None, sentence: Sentence) -> OfficeMention | None:
        """ "die Senatorin und ehemalige Bürgermeisterin Name": the office that is held still, of two."""
        if mention is None or not mention.former:
            return mention
        tokens, first = sentence.tokens, position_at(sentence.tokens, mention.span.start)
        joined = first > 1 and is_conjunction(tokens[first - 1], sentence)
        held = self.by_end.get(tokens[first - 2].end) if joined else None
        return held if held and not held.plural else mention

    def predicate(self, run: Run, sentence: Sentence) -> OfficeMention | None:
        """ "Neuer Innenminister wird der Schiit Name", "Als Bundespräsident machte Name"."""
        tokens, words = sentence.tokens, sentence.language.offices
        for back in range(run.start - 2, max(-1, run.start - 5), -1):
            mention = self.by_end.get(tokens[back].end)
            if mention is None:
                continue
            first = position_at(tokens, mention.span.start)
            # "Als erster amerikanischer Präsident hat Name …": an ordinal is no part of the office.
            while first > 1 and is_plain(tokens[first - 1], words.adjective_endings):
                first -= 1
            role = (first > 0 and tokens[first - 1].lower in words.roles) or tokens[first].lower in words.roles
            between = tokens[back + 1 : run.start]
            said = between[0].lower in words.linking or (role and len(between) == 1 and not between[0].capitalised)
            return mention if said and not mention.plural and all(t.kind == "word" for t in between) else None
        return None

    def after(self, run: Run, sentence: Sentence) -> OfficeMention | None:
        """ "Name, der Minister des Landes,": the office in apposition behind the name."""
        tokens = sentence.tokens
        position = run.end
        if position < len(tokens) and tokens[position].text == "(":
            while position < len(tokens) and tokens[position].text != ")" and position - run.end < 4:
                position += 1
            position += 1
        if position + 1 >= len(tokens) or tokens[position].text not in (",", "("):
            return None
        for ahead in range(position + 1, min(position + 1 + WIDEST_APPOSITION, len(tokens))):
            if mention := self.by_start.get(tokens[ahead].start):
                behind = position_at(tokens, mention.span.end)
                follower = tokens[behind] if behind < len(tokens) else None
                closes = (
                    follower is None
                    or follower.text in ",.;:)–-"
                    or (not follower.capitalised and ahead == position + 1)
                )
                named = follower is not None and follower.capitalised
                return mention if closes and not named and not mention.plural and not mention.counterpart else None
            # "the emir, Name, received the envoy": what stands behind a verb is no apposition.
            if tokens[ahead].capitalised or tokens[ahead].lower in sentence.language.events.verbs:
                return None
        return None


def is_plain(token: Token, endings: tuple[str, ...]) -> bool:
    """Whether the word can be an adjective between "als" and an office."""
    return token.kind == "word" and not token.capitalised and token.lower.endswith(endings)


def is_conjunction(token: Token, sentence: Sentence) -> bool:
    """Whether the word is "und" or its like."""
    return token.lower in sentence.language.offices.conjunctions
