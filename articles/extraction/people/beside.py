"""The office that stands beside a name: before it, behind it, or said of it with a verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.nouns import descriptor_form, office_form
from articles.extraction.people.names import Run
from articles.extraction.positions import position_at
from articles.extraction.schema import OfficeMention
from articles.extraction.tokens import Sentence, Token
from articles.extraction.vocabulary import either

WIDEST_APPOSITION = 3
WIDEST_PREDICATE = 8
LONGEST_BRACKETS = 6
LONGEST_COMPLEMENT = 12
# "aus der Demokratischen Republik Kongo"
LONGEST_BODY = 6
BREAKS = frozenset(",;:.!?()")


class Beside:
    """The office phrases of a report by where they begin and end."""

    def __init__(self, offices: Sequence[OfficeMention]) -> None:
        self.by_end = {mention.span.end: mention for mention in offices}
        self.by_start = {mention.span.start: mention for mention in offices}

    def office(self, run: Run, sentence: Sentence) -> OfficeMention | None:
        """The office of whoever is named by `run`, as far as their sentence says it."""
        before = self.before(run, sentence)
        if before and before.country is None and not before.plural:
            # "Gen. Name, Peru's army chief": a rank says less than the office behind the name.
            behind = self.after(run, sentence)
            return behind if behind and behind.country and not behind.former else before
        return before or self.after(run, sentence) or self.predicate(run, sentence)

    def before(self, run: Run, sentence: Sentence) -> OfficeMention | None:
        """ "der Minister Name", "Chef des Ministeriums, Name": the office that ends right before the name."""
        tokens = sentence.tokens
        position = run.start - 1
        while position >= 0 and (
            tokens[position].text == "." or tokens[position].lower in sentence.language.names.titles
        ):
            position -= 1
        apart = position >= 1 and tokens[position].text == ","
        last = before_brackets(tokens, position - apart)
        if last < 0:
            return None
        mention = self.held_first(self.by_end.get(tokens[last].end), sentence)
        if not apart:
            # "der Kommissar für Handel Vorname Nachname": without a comma only before a sure name.
            sure = len(run.words) > 1 and run.words[0] in sentence.language.names.given
            return inner(mention, tokens[last], sentence) or (self.governing(last, sentence) if sure else None)
        end = behind_brackets(tokens, run.end)
        closed = (
            end >= len(tokens) or end > run.end or tokens[end].text in ",.;:)" or is_conjunction(tokens[end], sentence)
        )
        if not closed:
            return None
        return self.owner(mention, sentence) or self.sent(last, sentence) or self.governing(last, sentence)

    def sent(self, last: int, sentence: Sentence) -> OfficeMention | None:
        """ "seinen Amtskollegen aus Peru, Name", "der Botschafter bei der NATO, Name": where to or from."""
        tokens, words = sentence.tokens, sentence.language
        for link in range(last - 1, max(0, last - LONGEST_BODY), -1):
            origin = tokens[link].lower in words.offices.origins
            if not origin and tokens[link].lower not in words.offices.attached:
                continue
            mention = self.by_end.get(tokens[link - 1].end)
            first = link + 1 + (tokens[link + 1].lower in words.offices.articles)
            named = words.countries.phrases.longest(tokens, first) if origin else None
            body = None if origin else words.organisations.named.longest(tokens, first)
            if mention is None or mention.plural or first + (named or body or (0,))[0] != last + 1:
                return None
            return replace(mention, country=named[1].code or mention.country) if named else mention
        return None

    def owner(self, mention: OfficeMention | None, sentence: Sentence) -> OfficeMention | None:
        """ "der Berater des Präsidenten, Name", "ein Kritiker des Präsidenten, Name": not the president's."""
        if mention is None:
            return None
        tokens, first = sentence.tokens, position_at(sentence.tokens, mention.span.start)
        noun = tokens[first - 1] if first and tokens[first].lower in sentence.language.offices.genitive else None
        if noun is None or not noun.capitalised:
            return mention
        described = descriptor_form(noun, sentence.language)
        return self.by_end.get(noun.end) or (None if described else mention)

    def governing(self, last: int, sentence: Sentence) -> OfficeMention | None:
        """ "der Beauftragte für den Schutz der Wälder der Region, Name": the office whose complement ends there."""
        tokens, words = sentence.tokens, sentence.language.offices
        inside = either(words.articles, words.of, words.conjunctions)
        if not (tokens[last].capitalised or tokens[last].kind == "mark"):
            return None
        for back in range(last, max(0, last - LONGEST_COMPLEMENT), -1):
            token = tokens[back]
            if mention := self.by_end.get(token.end):
                behind = tokens[back + 1]
                # "der Leiter der Behörde AKW, Name": the short name of the body.
                short = back + 1 == last and behind.text.isupper()
                goes_on = short or behind.lower in either(words.genitive, words.of)
                return mention if goes_on and not mention.counterpart else None
            plain = token.lower in inside or is_plain(token, words.adjective_endings)
            if token.text in BREAKS or (token.kind == "word" and not token.capitalised and not plain):
                return None
        return None

    def held_first(self, mention: OfficeMention | None, sentence: Sentence) -> OfficeMention | None:
        """ "die Senatorin und ehemalige Bürgermeisterin Name": the office that is held still, of two."""
        if mention is None or not mention.former:
            return mention
        tokens, first = sentence.tokens, position_at(sentence.tokens, mention.span.start)
        joined = first > 1 and is_conjunction(tokens[first - 1], sentence)
        held = self.by_end.get(tokens[first - 2].end) if joined else None
        return held if held and not held.plural else mention

    def predicate(self, run: Run, sentence: Sentence) -> OfficeMention | None:
        """ "Neuer Innenminister wird der Jurist Name", "Als Bundespräsident machte Name"."""
        tokens, words = sentence.tokens, sentence.language.offices
        # "ist als zweite Kammer": one word behind an adjective is a noun.
        nearest = run.start - 1
        if len(run.words) == 1 and nearest >= 0 and is_plain(tokens[nearest], words.adjective_endings):
            return None
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
        position = behind_brackets(tokens, run.end)
        if position + 1 >= len(tokens):
            return None
        if tokens[position].text not in (",", "("):
            # One word before a verb need not be a name: "Begleitet war der Kanzler von …".
            return self.said(position, sentence) if len(run.words) > 1 else None
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
                # "Name, his German counterpart," says a country; "X und Name, sein Amtskollege," says nothing more.
                told = not mention.counterpart or mention.country is not None
                return mention if closes and not named and not mention.plural and told else None
            # "the emir, Name, received the envoy": what stands behind a verb is no apposition.
            if tokens[ahead].capitalised or tokens[ahead].lower in sentence.language.events.verbs:
                return None
        return None

    def said(self, position: int, sentence: Sentence) -> OfficeMention | None:
        """ "Name (Partei) als Ministerin", "Name ist seit Mai Präsidentin": the office that the words behind give."""
        tokens, language = sentence.tokens, sentence.language
        words = language.offices
        role = tokens[position].lower in words.roles
        if not role and tokens[position].lower not in words.linking:
            return None
        for ahead in range(position + 1, min(position + 2 if role else position + WIDEST_PREDICATE, len(tokens))):
            token = tokens[ahead]
            if mention := self.by_start.get(token.start):
                free = role or tokens[ahead - 1].lower not in language.references.prepositions
                named = (after := token_at(tokens, mention.span.end)) is not None and after.capitalised
                oblique = token.lower in words.articles - words.nominative
                return mention if free and not (named or oblique or mention.plural or mention.counterpart) else None
            if token.capitalised and token.lower not in language.words.months:
                return None
        return None


def inner(mention: OfficeMention | None, last: Token, sentence: Sentence) -> OfficeMention | None:
    """ "der Sprecher des Außenministers Name": without a comma the name is the minister's."""
    form = office_form(last, sentence.language)
    if mention is None or form is None or form.plural:
        return mention
    *_, link, noun = ("", "", *mention.title.split())
    if noun != last.text or link.lower() not in sentence.language.offices.genitive:
        return mention
    return replace(mention, title=form.base[0].upper() + form.base[1:], gender=form.gender)


def before_brackets(tokens: Sequence[Token], position: int) -> int:
    """The position before the brackets that end at `position`, or `position`: "der Präsident der Union (AU), Name"."""
    if position < 1 or tokens[position].text != ")":
        return position
    opened = next(
        (p for p in range(position - 1, max(-1, position - LONGEST_BRACKETS), -1) if tokens[p].text == "("), 0
    )
    return opened - 1 if opened else position


def behind_brackets(tokens: Sequence[Token], position: int) -> int:
    """The position behind the brackets that begin at `position`, or `position`: "Name (Partei), Minister"."""
    if position >= len(tokens) or tokens[position].text != "(":
        return position
    ahead = range(position + 1, min(position + LONGEST_BRACKETS, len(tokens)))
    return next((p + 1 for p in ahead if tokens[p].text == ")"), position)


def token_at(tokens: Sequence[Token], offset: int) -> Token | None:
    """The first token that does not begin before `offset`."""
    position = position_at(tokens, offset)
    return tokens[position] if position < len(tokens) else None


def is_plain(token: Token, endings: tuple[str, ...]) -> bool:
    """Whether the word can be an adjective between "als" and an office."""
    return token.kind == "word" and not token.capitalised and token.lower.endswith(endings)


def is_conjunction(token: Token, sentence: Sentence) -> bool:
    """Whether the word is "und" or its like."""
    return token.lower in sentence.language.offices.conjunctions
