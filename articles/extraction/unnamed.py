"""Offices without a name that nobody of the report holds: "der russische Außenminister"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from articles.extraction.positions import position_at
from articles.extraction.schema import CountryMention, OfficeMention, OfficePhrase, Reference, Span
from articles.extraction.tokens import Document, Sentence
from articles.extraction.vocabulary import either

NAMES = ("name", "surname", "handle")
# Characters before a phrase in which "beider Länder" finds the two countries.
AROUND = 300
# Countries in one list, and characters between two of them: ", ", " und der ".
LONGEST_LIST, LONGEST_LINK = 12, 14


class Finder:
    """Knows where names, countries and offices of nobody stand."""

    def __init__(
        self, document: Document, references: Sequence[Reference], countries: Sequence[CountryMention]
    ) -> None:
        self.document = document
        self.countries = sorted(countries, key=lambda one: one.span)
        self.starts = [one.span.start for one in self.countries]
        self.names = {one.span.start for one in references if one.entity and one.form in NAMES}
        self.name_ends = {one.span.end for one in references if one.entity and one.form in NAMES}
        self.nobody = {one.span for one in references if one.entity is None and one.form == "office"}

    def phrases(self, office: OfficeMention) -> Iterator[OfficePhrase]:
        """The office once for each country whose it is; nothing where a name or nobody certain stands behind it."""
        if not office.title or not (office.plural or office.span in self.nobody):
            return
        sentence = self.document.sentence_at(office.span.start)
        sides = self.sides(office, sentence)
        if office.plural and (len(sides) < 2 or self.is_named(office, sentence, sides)):
            # "die beiden Regierungschefs in Erfurt", "their Russian counterparts" are not one person of one country
            return
        for span, code in sides:
            # "die Außenminister" are men and women
            yield OfficePhrase(span, office.title, code, "" if office.plural else office.gender, office.plural)

    def sides(self, office: OfficeMention, sentence: Sentence) -> list[tuple[Span, str]]:
        """The countries of the phrase, each with the words that are its share."""
        if office.counterpart and office.country is None:
            return self.origin(office, sentence)
        if office.country is None:
            return self.pair(office, sentence) if office.plural else []
        own = [(office.span, office.country)]
        ahead = self.ahead(office, sentence)
        behind = self.list_behind(office.span.end, sentence) if office.plural else []
        return [side for n, side in enumerate([*ahead, *own, *behind]) if n < LONGEST_LIST]

    def ahead(self, office: OfficeMention, sentence: Sentence) -> list[tuple[Span, str]]:
        """ "der russische und der türkische Außenminister", "the Russian and Turkish ministers": the first one."""
        tokens, words = sentence.tokens, sentence.language.offices
        first = position_at(tokens, office.span.start)
        if first < 2 or tokens[first - 1].lower not in words.conjunctions:
            return []
        mention = self.country_ending(tokens[first - 2].end)
        if mention is None or mention.kind != "adjective":
            return []
        at = position_at(tokens, mention.span.start)
        article = at and tokens[at - 1].lower in words.articles
        return [(Span(tokens[at - 1].start if article else mention.span.start, mention.span.end), mention.code)]

    def list_behind(self, end: int, sentence: Sentence) -> list[tuple[Span, str]]:
        """ "die Außenminister Frankreichs[, Polens und der USA]": the countries that go on the list."""
        found: list[tuple[Span, str]] = []
        while (mention := self.country_from(end)) and mention.span.end <= sentence.span.end:
            between = [t for t in sentence.tokens if end <= t.start < mention.span.start]
            words = sentence.language.offices
            links = either(words.conjunctions, words.articles, words.of)
            if mention.span.start - end > LONGEST_LINK or any(t.lower not in links and t.text != "," for t in between):
                break
            if not between:
                break
            found.append((mention.span, mention.code))
            end = mention.span.end
        return found

    def pair(self, office: OfficeMention, sentence: Sentence) -> list[tuple[Span, str]]:
        """ "die Außenminister beider Länder", "der beiden Staaten": the only two countries that were just named."""
        tokens, words = sentence.tokens, sentence.language.offices
        behind = position_at(tokens, office.span.end)
        inner = [t for t in tokens[max(0, behind - 2) : behind] if t.lower in words.pair]
        outer = [t for t in tokens[behind : behind + 2] if t.lower in words.pair]
        if not (inner or outer):
            return []
        codes = self.named_before(office.span.start)
        if len(codes) != 2:
            return []
        start, end = office.span
        if outer:
            last = tokens[min(position_at(tokens, outer[0].start) + 1, len(tokens) - 1)]
            return [(office.span, codes[0]), (Span(outer[0].start, last.end), codes[1])]
        cut = max(position_at(tokens, inner[0].start), 1)
        return [(Span(start, tokens[cut - 1].end), codes[0]), (Span(tokens[cut].start, end), codes[1])]

    def origin(self, office: OfficeMention, sentence: Sentence) -> list[tuple[Span, str]]:
        """ "met his counterpart from Guinea": the country behind a counterpart."""
        tokens = sentence.tokens
        behind = position_at(tokens, office.span.end)
        if behind + 1 >= len(tokens) or tokens[behind].lower not in sentence.language.offices.origins:
            return []
        mention = self.country_from(tokens[behind].end)
        near = mention and mention.span.start - tokens[behind].end <= LONGEST_LINK // 2
        return [(office.span, mention.code)] if mention and near and not office.plural else []

    def named_before(self, offset: int) -> list[str]:
        """The countries that the text names shortly before, each once."""
        first, last = bisect_left(self.starts, offset - AROUND), bisect_left(self.starts, offset)
        return list(dict.fromkeys(mention.code for mention in self.countries[first:last]))

    def country_from(self, offset: int) -> CountryMention | None:
        """The first country at the place or behind it."""
        at = bisect_left(self.starts, offset)
        return self.countries[at] if at < len(self.countries) else None

    def country_ending(self, offset: int) -> CountryMention | None:
        """The country whose words end there."""
        at = bisect_left(self.starts, offset) - 1
        return self.countries[at] if at >= 0 and self.countries[at].span.end == offset else None

    def is_named(self, office: OfficeMention, sentence: Sentence, sides: list[tuple[Span, str]]) -> bool:
        """Whether names stand right behind the phrase or before it: "A und B, die Außenminister Polens und Maltas"."""
        tokens = sentence.tokens
        behind = position_at(tokens, max([office.span.end, *(span.end for span, _ in sides)]))
        if any(token.start in self.names for token in tokens[behind : behind + 2]):
            return True
        first = position_at(tokens, min([office.span.start, *(span.start for span, _ in sides)]))
        return first > 1 and tokens[first - 1].text in (",", "(") and tokens[first - 2].end in self.name_ends


def find(
    document: Document,
    offices: Sequence[OfficeMention],
    references: Sequence[Reference],
    countries: Sequence[CountryMention],
) -> tuple[OfficePhrase, ...]:
    """Every office of a country that the report names without a person, once for each country, in order."""
    finder = Finder(document, references, countries)
    found = {phrase.span: phrase for office in offices for phrase in finder.phrases(office)}
    return tuple(found[span] for span in sorted(found))
