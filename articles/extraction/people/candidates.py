"""Names that may be people's, with the office, nationality or title that stands beside each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articles.extraction.covered import covered
from articles.extraction.languages.shapes import NameWords
from articles.extraction.nouns import DESCRIPTORS, descriptor_form
from articles.extraction.people.acronyms import defined
from articles.extraction.people.belonging import Belonging
from articles.extraction.people.beside import Beside, behind_brackets, is_conjunction
from articles.extraction.people.names import NUMERAL, Run, runs
from articles.extraction.positions import position_at
from articles.extraction.schema import CountryMention, OfficeMention, Organisation, PlaceMention, Span
from articles.extraction.tokens import Document, Sentence, Token
from articles.extraction.vocabulary import either

WIDEST_APPOSITION = 3
LONGEST_BYLINE = 16


@dataclass
class Candidate:
    """A run of words, how sure it is a person by itself, and what stands beside it."""

    run: Run
    sentence: Sentence
    office: OfficeMention | None
    strong: bool
    belonging: Belonging

    @property
    def country(self) -> str | None:
        """The country that stands beside the name; asked for only where the name is somebody's."""
        return self.belonging.country(self.run, self.sentence)

    @property
    def serves(self) -> bool:
        """Whether the name stands for a body that every country has: "Name vom Verteidigungsministerium"."""
        return self.belonging.is_servant(self.run, self.sentence)

    @property
    def vocation(self) -> str | None:
        """ "der SPÖ-Politiker Name", "dem Historiker Name": what somebody without an office is known for."""
        return vocation_before(self.run, self.sentence)

    @property
    def outside(self) -> bool:
        """Whether the name stands for an organisation of no country."""
        return self.belonging.is_outside(self.run, self.sentence)


class Scene:
    """What the earlier steps found, by position."""

    def __init__(
        self,
        document: Document,
        offices: Sequence[OfficeMention],
        countries: Sequence[CountryMention],
        places: Sequence[PlaceMention],
        organisations: Sequence[Organisation],
    ) -> None:
        self.document = document
        self.beside = Beside(offices)
        self.with_offices = {document.sentence_at(mention.span.start).index for mention in offices}
        self.belonging = Belonging(countries, organisations, defined(document, countries))
        self.taken = taken(document, offices, countries, places, organisations)
        for start in described_offsets(document):
            self.taken[start] = 1
        self.loners = lone_words(document)

    def candidates(self, sentence: Sentence) -> Iterator[Candidate]:
        """The possible names of one sentence with what speaks for each."""
        last: Candidate | None = None
        for found in runs(sentence.tokens, sentence.language, self.taken):
            run = without_opening(found, sentence)
            if is_byline(sentence) or is_quoted(run, sentence) or is_credit(run, sentence):
                continue
            if is_monument(run, sentence):
                last = None
                continue
            if last and last.office and is_second_name(last.run, run, sentence):
                continue
            office = self.beside.office(run, sentence) if sentence.index in self.with_offices else None
            joined = last is not None and is_joined(last.run, run, sentence)
            if joined and last and last.office and not office and (last.office.plural or of_several(last, sentence)):
                office = last.office
            strong = office is not None or self.is_strong(run, sentence)
            if joined and last and last.strong and len(run.words) > 1:
                strong = True
            last = Candidate(run, sentence, office, strong, self.belonging)
            yield last

    def is_strong(self, run: Run, sentence: Sentence) -> bool:
        """Whether the name is one by its own words or by a title or description beside it."""
        words, names = run.words, sentence.language.names
        tokens = sentence.tokens
        before = tokens[run.start - 1] if run.start else None
        if before and (before.lower in names.titles or is_title_point(tokens, run.start, names)):
            return True
        if len(words) > 1 and is_described(tokens, run, sentence):
            return True
        if len(words) == 1:
            return False
        first = words[0]
        if first in names.given or first.split("-")[0] in names.given:
            return True
        return words[0] in names.family_first and before is not None and before.lower not in names.determiners


def is_described(tokens: Sequence[Token], run: Run, sentence: Sentence) -> bool:
    """ "die Forscherin Vorname Nachname", "einer der Forscher, Vorname Nachname,": a noun for people."""
    apart = run.start > 1 and tokens[run.start - 1].text == ","
    position = run.start - 1 - apart
    if position < 0 or not descriptor_form(tokens[position], sentence.language):
        return False
    return not apart or run.end >= len(tokens) or tokens[run.end].text in ",."


def vocation_before(run: Run, sentence: Sentence) -> str | None:
    """The noun right before a name in its base form, where it stands for an office."""
    noun = sentence.tokens[run.start - 1] if run.start else None
    form = descriptor_form(noun, sentence.language) if noun else None
    if noun is None or form is None or form.plural or not form.base.endswith(sentence.language.offices.vocations):
        return None
    return noun.text if form.gender == "f" else noun.text[: len(form.base)]


def taken(
    document: Document,
    offices: Sequence[OfficeMention],
    countries: Sequence[CountryMention],
    places: Sequence[PlaceMention],
    organisations: Sequence[Organisation],
) -> bytearray:
    """What is known to be something else than a name, but for given names like "Chelsea"."""
    spans = [m.span for m in offices] + [m.span for m in countries] + [m.span for m in places]
    spans += [span for body in organisations for span in body.mentions]
    for post in document.posts:
        signature = document.body.rfind(post.author, post.start, post.end) if post.author else -1
        if signature >= 0:
            spans.append(Span(signature, post.end))
    return covered(document.body, spans)


def described_offsets(document: Document) -> set[int]:
    """Where nouns like "Politiker" begin that no given name stands before anywhere ("Gerhard Richter", "Richter")."""
    found: dict[int, str] = {}
    surnames: set[str] = set()
    for sentence in document.sentences:
        given, descriptors = sentence.language.names.given, DESCRIPTORS(sentence.language.offices)
        before = ""
        for token in sentence.tokens:
            if descriptors[token.text] and token.kind == "word":
                found[token.start] = token.text
                if before in given:
                    surnames.add(token.text)
            before = token.text
    return {start for start, text in found.items() if text not in surnames}


def lone_words(document: Document) -> set[str]:
    """Capitalised words that stand behind an article somewhere: nouns, not names."""
    found: set[str] = set()
    for sentence in document.sentences:
        names = sentence.language.names
        for before, token in zip(sentence.tokens, sentence.tokens[1:], strict=False):
            if before.lower in names.determiners and token.capitalised and token.kind == "word":
                found.add(token.text)
    return found


def listed(candidates: list[Candidate]) -> list[Candidate]:
    """The names of a sentence, where those before a sure one in the same list are as sure: "A B, C D und E F"."""
    for one, other in zip(candidates[-2::-1], candidates[:0:-1], strict=True):
        if (
            other.strong
            and len(one.run.words) > 1
            and len(other.run.words) > 1
            and is_joined(one.run, other.run, one.sentence)
        ):
            one.strong = True
    return candidates


def is_quoted(run: Run, sentence: Sentence) -> bool:
    """ "die Fregatte „Admiral Nachname“": a name in quotation marks is a ship, a prize, a film."""
    tokens = sentence.tokens
    first = run.start - 1
    while (
        first >= 0
        and run.start - first <= WIDEST_APPOSITION
        and tokens[first].kind == "word"
        and tokens[first].capitalised
    ):
        first -= 1
    opened = first >= 0 and tokens[first].kind == "mark"
    return opened and run.end < len(tokens) and tokens[run.end].kind == "mark"


def is_joined(one: Run, other: Run, sentence: Sentence) -> bool:
    """Whether two names stand in one list: "A und B", "A, B", "A aus Riga und B"."""
    start = behind_brackets(sentence.tokens, one.end)
    # the only thing beside a name that tells where somebody is from
    start += 2 * (sentence.tokens[start].lower in sentence.language.offices.origins if start < other.start else 0)
    between = sentence.tokens[start : other.start]
    return len(between) == 1 and (between[0].text == "," or is_conjunction(between[0], sentence))


def of_several(first: Candidate, sentence: Sentence) -> bool:
    """ "beim Treffen der Agrarminister A und B": in the genitive, and alike in the plural, the office is of both."""
    office, words = first.office, sentence.language.offices
    if office is None or not words.plural_genitives:
        return False
    at = position_at(sentence.tokens, office.span.start)
    article = at if sentence.tokens[at].lower in words.plural_genitives else at - 1
    noun = sentence.tokens[article - 1] if article > 0 else None
    if noun is None or sentence.tokens[article].lower not in words.plural_genitives or not noun.capitalised:
        return False
    title = sentence.tokens[position_at(sentence.tokens, office.span.end) - 1].lower
    return title.endswith(words.alike)


def is_second_name(one: Run, other: Run, sentence: Sentence) -> bool:
    """ "König Rama II., Vorname Nachname, kam": a king's own name behind that of his reign."""
    tokens = sentence.tokens
    numbered = any(NUMERAL.fullmatch(word) for word in one.words[1:])
    # "König Rama II. und Vorname Nachname, …" are two.
    beside = other.start == one.end + 1 and tokens[one.end].text == ","
    return numbered and beside and other.end < len(tokens) and tokens[other.end].text == ","


def without_opening(run: Run, sentence: Sentence) -> Run:
    """A run without a first word that only has its capital letter from the beginning of the sentence."""
    names = sentence.language.names
    words = run.words
    if (run.start and not sentence.language.cues.capital_nouns) or (names.bare_initials and len(words[0]) == 1):
        # "his counterpart Khurshid Omar Name", "S Name": where nouns are written small nothing but the name is in it.
        return run
    if run.start and sentence.tokens[run.start - 1].text == ",":
        # "der Präsident der Union, Delta Hassan Name": behind a comma the whole run is the name.
        return run
    if run.start == 0 and len(words) > 1 and words[0] not in names.given and words[1] in names.given:
        return Run(1, run.end, words[1:], Span(sentence.tokens[1].start, run.span.end))
    for cut, word in enumerate(words):
        if cut and word in names.given and words[cut - 1] not in names.given and words[0] not in names.given:
            if words[cut - 1].lower() in names.particles or words[0] in names.family_first or cut + 1 == len(words):
                return run
            start = run.start + cut
            return Run(start, run.end, words[cut:], Span(sentence.tokens[start].start, run.span.end))
    return run


def is_title_point(tokens: Sequence[Token], position: int, names: NameWords) -> bool:
    """ "Dr. Name": the full stop of a title."""
    return position > 1 and tokens[position - 1].text == "." and tokens[position - 2].lower in names.titles


def is_byline(sentence: Sentence) -> bool:
    """ "Von Vorname Nachname", "By A and B in Rome" as a line of its own: who wrote the report is not in it."""
    tokens, names = sentence.tokens, sentence.language.names
    if tokens[0].lower not in either(names.bylines, names.byline_verbs) or len(tokens) > LONGEST_BYLINE:
        return False
    small = (t for t in tokens[1:] if t.kind == "word" and not t.capitalised and t.lower not in names.particles)
    joining = either(sentence.language.offices.conjunctions, sentence.language.places.inside, names.bylines)
    return all(token.lower in joining for token in small) and tokens[-1].text not in ".!?"


def is_credit(run: Run, sentence: Sentence) -> bool:
    """ "AGENTUR/Vorname Nachname": who took a picture."""
    tokens = sentence.tokens
    slashed = run.start > 1 and tokens[run.start - 1].text == "/" and tokens[run.start - 2].capitalised
    return slashed and len(run.words) > 1 and tokens[run.start - 1].start == tokens[run.start - 2].end


def is_monument(run: Run, sentence: Sentence) -> bool:
    """ "im Vorname Nachname Museum", "die Vorname Nachname GmbH": what is named after somebody."""
    names = sentence.language.names
    after = sentence.tokens[run.end] if run.end < len(sentence.tokens) else None
    if after and after.capitalised and after.lower in names.named_after:
        return True
    # "Otto Preis" is somebody; "die Lindner Maschinen GmbH" is not.
    sure = len(run.words) == 2 and run.words[0] in names.given
    return not sure and any(word.lower() in names.named_after for word in run.words[1:])


def is_caption(sentence: Sentence) -> bool:
    """ "Foto: Vorname Nachname": who took a picture is not in the report."""
    captions = sentence.language.names.captions
    tokens = sentence.tokens
    return len(tokens) > 1 and tokens[0].lower in captions and tokens[1].text in ":/©"
