"""The country that stands beside a name by itself: nationality, party, delegation, list of compatriots."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from articles.extraction.languages.shapes import Language
from articles.extraction.nouns import descriptor_form, office_form
from articles.extraction.people.names import Run
from articles.extraction.positions import position_at
from articles.extraction.schema import CountryMention, Organisation
from articles.extraction.signs import body_in, is_of_world
from articles.extraction.tokens import Sentence, Token
from articles.extraction.vocabulary import either

WIDEST_LIST = 20
WIDEST_HEAD = 3
LONGEST_POST = 12


def post_phrase(run: Run, sentence: Sentence) -> tuple[int, int] | None:
    """Where the words between a post's article and the name begin and end: "Chef der [US-Behörde Beispiel], Name"."""
    tokens, language = sentence.tokens, sentence.language
    end = run.start - 1 if run.start and tokens[run.start - 1].text == "," else run.start
    if end < 2 or not (tokens[end - 1].capitalised or tokens[end - 1].text == ")"):
        return None
    for first in range(end - 1, max(1, end - LONGEST_POST), -1):
        post = tokens[first - 2] if first > 1 else None
        if tokens[first].text in ",.;:":
            return None
        joined = post is not None and tokens[first - 1].lower in either(language.offices.articles, language.offices.of)
        if joined and post and (office_form(post, language) or descriptor_form(post, language)):
            return first, end
    return None


def apposition(run: Run, sentence: Sentence) -> tuple[int, int]:
    """Where the words behind a name begin and end that tell its post: "Name, [Leiterin der Behörde Beispiel], …"."""
    tokens, language = sentence.tokens, sentence.language
    first = run.end + 1
    if first >= len(tokens) or tokens[run.end].text != ",":
        return 0, 0
    last = first
    while last < len(tokens) and last - first < LONGEST_POST + WIDEST_HEAD and goes_on(tokens[last], language):
        last += 1
    heads = tokens[first : min(first + WIDEST_HEAD, last)]
    told = any(office_form(head, language) or descriptor_form(head, language) for head in heads)
    return (first, last) if told else (0, 0)


def goes_on(token: Token, language: Language) -> bool:
    """Whether the word can be part of a noun phrase with what belongs to it."""
    words = language.offices
    if token.capitalised or token.lower in either(words.articles, words.of, words.conjunctions) or token.text == "-":
        return True
    return token.kind == "word" and token.lower.endswith(words.adjective_endings)


class Belonging:
    """The countries and organisations of a report by where they begin and end."""

    def __init__(
        self,
        countries: Sequence[CountryMention],
        organisations: Sequence[Organisation],
        acronyms: Mapping[str, str],
    ) -> None:
        """`acronyms` are the short names that the report explains, with their countries."""
        self.acronyms = acronyms
        self.starts = {mention.span.start: mention for mention in countries}
        self.ends = {mention.span.end: mention for mention in countries}
        self.bodies = {span.start: body for body in organisations for span in body.mentions}

    def country(self, run: Run, sentence: Sentence) -> str | None:
        """The country of whoever is named by `run`, or None."""
        return (
            self.by_nation(run, sentence)
            or self.by_origin(run, sentence)
            or self.by_party(run, sentence)
            or self.by_post(run, sentence)
            or self.as_delegate(run, sentence)
            or self.among(run, sentence)
        )

    def at(self, tokens: Sequence[Token], position: int) -> CountryMention | None:
        """The country that begins with the token at `position`."""
        return self.starts.get(tokens[position].start) if 0 <= position < len(tokens) else None

    def by_nation(self, run: Run, sentence: Sentence) -> str | None:
        """ "der Brite Name", "der russische Oppositionelle Name", "Sweden's Name"."""
        tokens = sentence.tokens
        right, left = self.at(tokens, run.start - 1), self.at(tokens, run.start - 2)
        if right and right.kind == "inhabitant":
            return right.code
        owned = run.start and tokens[run.start - 1].text.endswith(sentence.language.cues.possessive_endings)
        if right and right.kind == "name" and owned and len(run.words) > 1:
            return right.code
        if run.start and not tokens[run.start - 1].capitalised:
            return None
        if left and left.kind == "adjective":
            return left.code
        return self.by_description(run, sentence)

    def by_description(self, run: Run, sentence: Sentence) -> str | None:
        """ "die FDP-Politikerin Name", "der US-Forscher Name", "der Berliner Historiker Name"."""
        tokens, language = sentence.tokens, sentence.language
        noun = tokens[run.start - 1] if run.start else None
        if noun is None or not descriptor_form(noun, language):
            return None
        if body := body_in(noun.text, language):
            return body
        if mention := self.starts.get(noun.start):
            return mention.code
        return language.places.regions.word(tokens[run.start - 2].text) if run.start > 1 else None

    def by_origin(self, run: Run, sentence: Sentence) -> str | None:
        """ "Name aus Peru", "Name von der Chilenischen Volkspartei"."""
        tokens, words = sentence.tokens, sentence.language.offices
        if run.end + 1 >= len(tokens) or tokens[run.end].lower not in words.origins:
            return None
        if (mention := self.at(tokens, run.end + 1)) and mention.kind == "name":
            return mention.code
        noun = run.end + 2 if tokens[run.end + 1].lower in words.articles else run.end + 1
        mention = self.at(tokens, noun)
        # "Name von der Chilenischen Partei", "Name von der US-Marine"
        body = mention and (mention.kind == "adjective" or "-" in tokens[noun].text)
        party = body and tokens[noun].capitalised and len(run.words) > 1
        return mention.code if mention and party else None

    def by_party(self, run: Run, sentence: Sentence) -> str | None:
        """ "Name (Partei)", "Name, R-Arizona", "Name (Peru)"."""
        tokens = sentence.tokens
        if run.end + 1 >= len(tokens) or tokens[run.end].text not in ("(", ","):
            return None
        tag = tokens[run.end + 1].text
        code = next(
            (code for tag_of, code in sentence.language.offices.party_tags.items() if tag.startswith(tag_of)), None
        )
        if code or tokens[run.end].text == ",":
            return code
        if tag in self.acronyms:
            return self.acronyms[tag]
        body, mention = self.bodies.get(tokens[run.end + 1].start), self.at(tokens, run.end + 1)
        return body.country if body else mention.code if mention and mention.kind == "name" else None

    def by_post(self, run: Run, sentence: Sentence) -> str | None:
        """ "der Erste Sekretär der Partei, Name": the party rules its state."""
        first, end = post_phrase(run, sentence) or apposition(run, sentence)
        if first > 1 and is_of_world(sentence.tokens[first - 2].text, sentence.language):
            return None
        bodies = [self.bodies.get(token.start) for token in sentence.tokens[first:end]]
        codes = {body.country for body in bodies if body}
        places = either(sentence.language.countries.place_prepositions, sentence.language.offices.posted_in)
        for position in range(first, end):
            mention = self.at(sentence.tokens, position)
            # "der Beauftragte der Vereinten Nationen in Peru, Name"
            if mention and sentence.tokens[position - 1].lower not in places:
                codes.add(mention.code)
        return codes.pop() if len(codes) == 1 else None

    def is_servant(self, run: Run, sentence: Sentence) -> bool:
        """ "Name vom Verteidigungsministerium", whose country is told elsewhere."""
        ahead, language = sentence.tokens[run.end : run.end + 3], sentence.language
        if len(ahead) < 2 or ahead[0].lower not in language.offices.origins:
            return False
        noun = ahead[2] if len(ahead) > 2 and ahead[1].lower in language.offices.articles else ahead[1]
        return noun.capitalised and noun.lower.endswith(tuple(language.organisations.bodies))

    def is_outside(self, run: Run, sentence: Sentence) -> bool:
        """ "der Direktor der Weltbank, Name", "Name vom „Verein Beispiel“": of an organisation of no known country."""
        ahead = sentence.tokens[run.end : run.end + 2]
        if len(ahead) > 1 and ahead[0].lower in sentence.language.offices.origins and ahead[1].kind == "mark":
            return True
        first, end = post_phrase(run, sentence) or apposition(run, sentence)
        if first > 1 and is_of_world(sentence.tokens[first - 2].text, sentence.language):
            return True
        bodies = (self.bodies.get(token.start) for token in sentence.tokens[first:end])
        return any(body and not body.country for body in bodies)

    def as_delegate(self, run: Run, sentence: Sentence) -> str | None:
        """ "Für Peru unterschrieb Name, für Chile Name"."""
        tokens, words = sentence.tokens, sentence.language.offices
        verb = run.start > 0 and tokens[run.start - 1].lower in words.acting_for
        position = run.start - 2 if verb else run.start - 1
        mention = self.ends.get(tokens[position].end) if position > 0 else None
        if mention is None or mention.kind not in ("name", "metonym"):
            return None
        first = position_at(tokens, mention.span.start)
        first -= first > 1 and tokens[first - 1].lower in words.articles
        if first < 1 or tokens[first - 1].lower not in words.representing:
            return None
        before = tokens[first - 2] if first > 1 else None
        opens = before is None or before.text in ",;" or before.lower in words.conjunctions
        return mention.code if opens and (verb or before is not None) else None

    def among(self, run: Run, sentence: Sentence) -> str | None:
        """ "vier Tschechen, darunter Name und Name"."""
        tokens, words = sentence.tokens, sentence.language.offices
        if words.among.isdisjoint(token.lower for token in tokens[max(0, run.start - WIDEST_LIST) : run.start]):
            return None
        for position in range(run.start - 1, max(1, run.start - WIDEST_LIST), -1):
            if tokens[position].text in ".;:":
                return None
            if tokens[position].lower in words.among:
                heads = (self.at(tokens, p) for p in range(max(0, position - WIDEST_HEAD), position))
                return next((m.code for m in heads if m and m.kind == "inhabitant"), None)
        return None
