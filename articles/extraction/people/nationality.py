"""The country of a person whose office or name says none: from what the report says around them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence, Set

from articles.extraction.covered import covered
from articles.extraction.languages.shapes import Language
from articles.extraction.nouns import masculine_of
from articles.extraction.people.affiliation import body_of, is_of_party, is_private
from articles.extraction.people.datelines import dateline
from articles.extraction.people.home import Home
from articles.extraction.people.hosts import journeys, meets_before, receives
from articles.extraction.positions import position_at
from articles.extraction.schema import CountryMention, OfficeMention, Organisation, PlaceMention, Span
from articles.extraction.tokens import Document, Sentence
from articles.extraction.vocabulary import either

WIDEST_PREPOSITION = 14
MOST_BESIDE = 30
LONGEST_CLAUSE = 60
# How many sentences back in its paragraph somebody may be said to be from a country.
NEAR = 3
DATELINE_REACH = 2


class Nationalities:
    """The countries of a report by sentence."""

    def __init__(
        self,
        document: Document,
        countries: Sequence[CountryMention],
        offices: Sequence[OfficeMention],
        places: Sequence[PlaceMention],
        organisations: Sequence[Organisation],
        named: Set[Span],
    ) -> None:
        """`named` are the office phrases that stand with the name of somebody."""
        self.document = document
        self.dateline = dateline(document)
        self.home = Home(document, countries, offices, places, organisations, named)
        self.by_sentence: dict[int, list[CountryMention]] = {}
        for mention in countries:
            self.by_sentence.setdefault(self.index_of(mention.span), []).append(mention)
        self.places: dict[int, set[str]] = {}
        self.capitals: dict[int, set[str]] = {}
        self.goals: dict[int, set[str]] = {}
        for place in places:
            if place.country:
                index = self.index_of(place.span)
                self.places.setdefault(index, set()).add(place.country)
                city = document.sentences[index].language.countries.phrases.word(place.name)
                if city and city.kind == "capital":
                    self.capitals.setdefault(index, set()).add(place.country)
        self.in_offices = covered(document.body, (office.span for office in offices))
        self.free: dict[str, dict[str, list[int]]] = {}
        self.held: dict[str, set[str]] = {}
        for office in offices:
            if office.country and not office.plural and office.span in named:
                self.held.setdefault(office.title, set()).add(office.country)
            elif office.country and not office.plural:
                self.free.setdefault(office.title, {}).setdefault(office.country, []).append(office.span.start)
        outlets = document.language.organisations.outlets
        self.domestic = {body.country for body in organisations if body.country and body.name not in outlets}
        self.bodies = {(body.name.lower(), body.country) for body in organisations if body.country}

    def index_of(self, span: Span) -> int:
        """The number of the sentence that `span` begins in."""
        return self.document.sentence_at(span.start).index

    def of_office(self, office: OfficeMention, name: Span, language: Language) -> str | None:
        """The country of an office that is printed without one: the same title with one, its sentence, the report."""
        if body := body_of(office.title, language):
            return body[1] or None
        if is_private(office.title, language):
            return None
        others = set() if office.former else self.held.get(office.title, set())
        strangers = language.offices.unknown_in.get(masculine_of(office.title, language.offices).lower(), frozenset())
        excluded = others | strangers
        same = self.same_title(office, name) - excluded
        same |= self.held.get(office.title, set()) if office.former else set()
        if len(same) == 1:
            return next(iter(same))
        led = self.of_ministry(office, language) - excluded
        if len(led) == 1:
            return next(iter(led))
        first = min(office.span, name)
        if is_of_party(office.title, language):
            return self.by_party() or self.home.of_official(excluded)
        return (
            self.as_host(office, name, excluded)
            or self.as_visited(name, language, excluded)
            or self.as_local(first, language, excluded)
            or ("-" not in office.title and self.beside(first, excluded))
            or self.by_dateline(office.span, excluded)
            or self.unless_visiting(self.guessed(first, excluded), office, language)
        )

    def unless_visiting(self, code: str | None, office: OfficeMention, language: Language) -> str | None:
        """ "Peru's president began a visit to Spain. Prime Minister Name …": of the guest's side or of the host's.

        Those who only speak for somebody are not what a visit is about.
        """
        if office.title.lower().endswith(language.offices.spokesmen):
            return code
        before = self.document.sentences[max(0, self.index_of(office.span) - 1)]
        return None if self.visited(before, before.language) - {code} else code

    def guessed(self, span: Span, excluded: Set[str]) -> str | None:
        """The report's own country, or the one that its sentences speak of; none where it speaks for another one."""
        codes = [code for code in (self.home.of_official(excluded), self.nearby(span, excluded)) if code]
        if codes and not self.home.here.intersection(codes):
            # "Der Minister reist nach Peru", says the ministry that only one country has.
            codes += [code for code in self.home.own if len(self.home.own) == 1 and code not in excluded]
        met = self.sides_of(self.document.sentence_at(span.start))
        return next((code for code in codes if code not in met and self.home.may_be(code)), None)

    def sides_of(self, sentence: Sentence) -> set[str]:
        """ "Außenminister Name ist in Kairo eingetroffen": where and with whom people meet, they are guests."""
        if not tells_of_meeting(sentence):
            return set()
        named = self.by_sentence.get(sentence.index, ())
        return self.scene_of(sentence) | {m.code for m in named if self.in_offices[m.span.start]}

    def same_title(self, office: OfficeMention, name: Span) -> set[str]:
        """Countries of the title where it stands alone; behind the name it is somebody else's: "X traf den …"."""
        sentence = self.document.sentence_at(name.start)
        alone = self.free.get(office.title, {})
        return {
            code
            for code, starts in alone.items()
            if bisect_left(starts, name.start) == bisect_left(starts, sentence.span.end)
        }

    def of_ministry(self, office: OfficeMention, language: Language) -> set[str]:
        """ "Das polnische Innenministerium teilte mit, Innenminister Name …": whose ministry the report names."""
        title = masculine_of(office.title, language.offices).lower()
        led = {title.removesuffix(head) + body for head, body in language.offices.ministries_of if title.endswith(head)}
        return {code for name, code in self.bodies for house in led if code and name.endswith(house)}

    def by_party(self) -> str | None:
        """ "Die Grünen-Abgeordnete Name" beside "Name (ÖVP)": the only country whose parties or bodies are named."""
        return next(iter(self.domestic)) if len(self.domestic) == 1 else None

    def as_host(self, office: OfficeMention, name: Span, excluded: Set[str]) -> str | None:
        """ "Präsident Name empfing ihn in Peking": a host is at home where the sentence is."""
        sentence = self.document.sentence_at(name.start)
        if not receives(sentence, min(office.span, name), max(office.span, name)):
            return None
        before = self.document.sentences[max(0, sentence.index - 1)]
        codes = self.scene_of(sentence) or (self.scene_of(before) if before.paragraph == sentence.paragraph else set())
        # "Doe will pay a visit to Britain. Prime Minister Name will receive him": where the visit goes
        codes = codes or set(self.visited(before, before.language))
        return codes.pop() if len(codes) == 1 and not codes & excluded else None

    def scene_of(self, sentence: Sentence) -> set[str]:
        """The countries in which the places of a sentence lie."""
        named = self.by_sentence.get(sentence.index, ())
        return {m.code for m in named if m.kind == "capital" or self.is_place(m)} | self.places.get(
            sentence.index, set()
        )

    def as_local(self, span: Span, language: Language, excluded: Set[str]) -> str | None:
        """ "In Caracas, Information Minister Name warned": whose sentence begins in a capital is at home there."""
        sentence = self.document.sentence_at(span.start)
        tokens = sentence.tokens
        if len(tokens) < 2 or tokens[0].lower not in language.countries.place_prepositions:
            return None
        named = language.countries.phrases.longest(tokens, 1)
        if not named or named[1].kind != "capital" or named[1].code in excluded:
            return None
        comma = 1 + named[0]
        apart = comma + 1 < len(tokens) and tokens[comma].text == "," and tokens[comma + 1].start == span.start
        return named[1].code if apart else None

    def as_visited(self, name: Span, language: Language, excluded: Set[str]) -> str | None:
        """ "On a trip to Peru, the Russian minister met President Name", "Er besuchte Peru. Dort traf er …": a host.

        The guest stands before the verb of meeting, the host behind it.
        """
        sentence = self.document.sentence_at(name.start)
        if not meets_before(sentence, name, language.events):
            return None
        before = self.document.sentences[max(0, sentence.index - 1)]
        # "He met President Name in Khartoum": whoever is met in a capital is at home there.
        codes = (
            self.visited(sentence, language)
            or self.capitals.get(sentence.index, set())
            or self.visited(before, language)
        ) - excluded
        return codes.pop() if len(codes) == 1 else None

    def visited(self, sentence: Sentence, language: Language) -> set[str]:
        """The countries that somebody visits in a sentence; worked out once, for it may be asked for every name."""
        if sentence.index not in self.goals:
            goals = list(journeys(sentence, language.events))[:MOST_BESIDE]
            named = [m for m in self.by_sentence.get(sentence.index, ()) if m.kind == "name"]
            visited = (m for m in named if any(goal.covers(m.span) for goal in goals) and self.is_place(m))
            self.goals[sentence.index] = {mention.code for mention in visited}
        return self.goals[sentence.index]

    def beside(self, span: Span, excluded: Set[str]) -> str | None:
        """The only country that the clause of `span` names before it."""
        sentence = self.document.sentence_at(span.start)
        named = self.by_sentence.get(sentence.index, [])
        place = bisect_left(named, span.start, key=lambda mention: mention.span.start)
        begin = clause_start(sentence, span.start)
        before = [m for m in named[max(0, place - MOST_BESIDE) : place] if m.span.start >= begin]
        codes = {m.code for m in before if m.code not in excluded and not self.is_place(m)}
        return codes.pop() if len(codes) == 1 else None

    def is_place(self, mention: CountryMention) -> bool:
        """ "in China": where something happens is not where somebody is from."""
        before = self.document.text(Span(max(0, mention.span.start - WIDEST_PREPOSITION), mention.span.start)).split()
        words = self.document.language.countries.place_prepositions
        return mention.kind == "name" and any(word.lower() in words for word in before[-2:])

    def by_dateline(self, span: Span, excluded: Set[str]) -> str | None:
        """ "Wien – Außenminister …": the country of the dateline, for the sentences right behind it."""
        if self.dateline is None or self.dateline[0] in excluded:
            return None
        code, index = self.dateline
        return code if index <= self.index_of(span) <= index + DATELINE_REACH else None

    def of_name(self, name: Span) -> str | None:
        """The country of somebody without an office: the report's own, unless the sentence names another one."""
        if code := self.home.of_anybody():
            around = self.by_sentence.get(self.index_of(name), [])
            return code if all(mention.code == code for mention in around[:MOST_BESIDE]) else None
        code = self.home.main()
        near, written = self.nearby(name, frozenset(), own_places=False), self.by_dateline(name, frozenset())
        # "Riad – Das Gericht Saudi-Arabiens …": the dateline and its sentence agree.
        return code if code in (near, written) else near if near == written else None

    def of_servant(self, name: Span) -> str | None:
        """ "Das peruanische Militär sei in Chile, sagte Name vom Ministerium": whose the sentence speaks of."""
        around = self.by_sentence.get(self.index_of(name), [])[:MOST_BESIDE]
        codes = {m.code for m in around if m.span.start not in self.home.away and not self.is_place(m)}
        return codes.pop() if len(codes) == 1 else self.guessed(name, frozenset())

    def nearby(self, span: Span, excluded: Set[str], own_places: bool = True) -> str | None:
        """ "In Peru wird gewählt. Präsident Name tritt nicht an.": the only country of the last sentence that has any.

        Without `own_places` a country where the sentence itself happens is no evidence: "wie schon Name in Peru".
        """
        index = self.index_of(span)
        sentences = self.document.sentences
        for at in range(index, max(-1, index - NEAR - 1), -1):
            if sentences[at].paragraph != sentences[index].paragraph:
                return None
            mentions = [m for m in self.by_sentence.get(at, [])[:MOST_BESIDE] if m.span.start not in self.home.away]
            codes = {mention.code for mention in mentions}
            if codes:
                told = own_places or at < index or not all(map(self.is_place, mentions))
                told = told and not all(self.home.taken[m.span.start] for m in mentions)
                told = told and (mentions[0].span < span or not self.in_offices[mentions[0].span.start])
                return codes.pop() if told and len(codes) == 1 and not codes & excluded else None
        return None


def tells_of_meeting(sentence: Sentence) -> bool:
    """Whether a word of the sentence tells of a meeting or a journey."""
    nouns, verbs = sentence.language.events.nouns, sentence.language.events.verbs
    return any(token.lower in nouns or token.lower in verbs for token in sentence.tokens)


def clause_start(sentence: Sentence, offset: int) -> int:
    """Where the clause of `offset` begins: a comma between names or before an article only goes on a list."""
    tokens = sentence.tokens
    end = position_at(tokens, offset)
    for position in range(end - 1, max(0, end - LONGEST_CLAUSE), -1):
        if tokens[position].text == ":" or (tokens[position].text == "," and parts_clauses(sentence, position)):
            return tokens[position].end
    return tokens[max(0, end - LONGEST_CLAUSE)].start


def parts_clauses(sentence: Sentence, comma: int) -> bool:
    """ "er verlange, Präsident …", "…, sagte der Minister" against "dem Kanzler, dem Präsidenten"."""
    tokens, words = sentence.tokens, sentence.language.offices
    before, after = tokens[comma - 1], tokens[comma + 1] if comma + 1 < len(tokens) else None
    goes_on = after is not None and (after.capitalised or after.lower in either(words.articles, words.possessives))
    return not (before.capitalised and goes_on)
