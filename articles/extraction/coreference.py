"""Who is meant: every mention of a person or an organisation, by name, office, description or pronoun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articles.extraction.nouns import descriptor_form, masculine_of
from articles.extraction.positions import position_at
from articles.extraction.schema import CountryMention, OfficeMention, Organisation, Person, Reference, Span
from articles.extraction.subjects import is_subject, is_they
from articles.extraction.tokens import Document, Sentence

RECENT = 8
MOST_PEOPLE = 200
NEAR_SENTENCES = 3


@dataclass
class Seen:
    """A mention that later words can refer back to."""

    person: Person
    sentence: int
    start: int
    subject: bool


class Reader:
    """Walks through a report and remembers who was spoken of last."""

    def __init__(
        self,
        document: Document,
        people: Sequence[Person],
        offices: Sequence[OfficeMention],
        countries: Sequence[CountryMention],
    ) -> None:
        self.document = document
        self.people = people
        self.genders = {person.id: gender_of(person, offices, document) for person in people}
        self.names = {span.start: (person, span) for person in people for span in person.mentions}
        self.name_ends = {span.end for _, span in self.names.values()}
        self.held = {p.id: masculine_of(p.office or "", document.language.offices).lower() for p in people}
        self.offices = {mention.span.start: mention for mention in offices}
        self.countries = {mention.span.start: mention for mention in countries}
        self.seen: list[Seen] = []
        self.found: list[Reference] = []

    def read(self) -> list[Reference]:
        """The references of the whole report to people."""
        for sentence in self.document.sentences:
            self.read_sentence(sentence)
        return self.found

    def read_sentence(self, sentence: Sentence) -> None:
        """The references of one sentence, from its beginning to its end."""
        pointing = sentence.language.references.pointing
        end = 0
        for position, token in enumerate(sentence.tokens):
            known = token.lower in pointing or token.start in self.names or token.start in self.offices
            if token.start < end or not known:
                continue
            end = (
                self.named(sentence, position)
                or self.by_office(sentence, position)
                or self.described(sentence, position)
                or self.by_pronoun(sentence, position)
            )

    def note(
        self, person: Person | None, sentence: Sentence, position: int, span: Span, form: str, sure: float
    ) -> None:
        """One more reference; whoever is meant becomes the one that later words can mean."""
        self.found.append(Reference(span, person.id if person else None, form, sure if person else 0.3))
        if person:
            subject = is_subject(sentence, position)
            self.seen.append(Seen(person, sentence.index, span.start, subject))
            del self.seen[:-RECENT]

    def named(self, sentence: Sentence, position: int) -> int | None:
        """A name or a handle at `position`: where it ends."""
        hit = self.names.get(sentence.tokens[position].start)
        if hit is None:
            return None
        person, span = hit
        words = self.document.text(span)
        form = "handle" if words.startswith("@") else "name" if " " in words or words == person.name else "surname"
        self.note(person, sentence, position, span, form, 1.0)
        return span.end

    def by_office(self, sentence: Sentence, position: int) -> int | None:
        """An office without a name at `position`: where it ends."""
        mention = self.offices.get(sentence.tokens[position].start)
        if mention is None:
            return None
        if mention.plural or self.has_name(sentence, mention) or not self.refers(sentence, position, mention):
            return mention.span.end
        person, sure = self.holder(mention, sentence)
        self.note(person, sentence, position, mention.span, "office", sure)
        return mention.span.end

    def refers(self, sentence: Sentence, position: int, mention: OfficeMention) -> bool:
        """Whether the phrase can point to somebody known: it is definite, or a counterpart."""
        first = sentence.tokens[position].lower
        return first in sentence.language.references.definite or mention.counterpart or mention.country is not None

    def has_name(self, sentence: Sentence, mention: OfficeMention) -> bool:
        """Whether a name stands right behind the office, or the office in apposition behind a name."""
        tokens = sentence.tokens
        behind = position_at(tokens, mention.span.end)
        ahead = tokens[behind : behind + 2]
        if ahead and ahead[0].start in self.names:
            return True
        if len(ahead) > 1 and ahead[0].text == "," and ahead[1].start in self.names:
            return True
        first = position_at(tokens, mention.span.start)
        return first > 1 and tokens[first - 1].text == "," and tokens[first - 2].end in self.name_ends

    def holder(self, mention: OfficeMention, sentence: Sentence) -> tuple[Person | None, float]:
        """Who holds the office: by title and country, then whoever was named last among those that agree."""
        words = sentence.language.offices
        wanted = masculine_of(mention.title, words).lower()
        around = (
            self.people
            if len(self.people) <= MOST_PEOPLE
            else list({s.person.id: s.person for s in self.seen}.values())
        )
        fits = [p for p in around if self.agrees(p, mention, wanted)]
        # "der Präsident" is rather the President than the Staatspräsident of another country.
        fits = [p for p in fits if self.held[p.id] == wanted] or fits
        if mention.counterpart:
            fits = self.counterparts(fits, mention, sentence)
        if len(fits) == 1:
            return fits[0], 0.9
        for seen in reversed(self.seen):
            if seen.person in fits:
                return seen.person, 0.7
        return None, 0.3

    def counterparts(self, fits: list[Person], mention: OfficeMention, sentence: Sentence) -> list[Person]:
        """ "Schoigu … seinem britischen Amtskollegen": who has the office of the one named last, on the other side."""
        said = [s.person for s in self.seen if s.sentence == sentence.index]
        fits = [p for p in fits if p not in said] or fits
        if not mention.country:
            return [p for p in fits if p.country != self.subject_country(sentence)] or fits
        title = masculine_of(said[-1].office or "", sentence.language.offices) if said else ""
        return [p for p in fits if masculine_of(p.office or "", sentence.language.offices) == title] or fits

    def subject_country(self, sentence: Sentence) -> str | None:
        """The country of whoever was named last in this sentence."""
        return next((s.person.country for s in reversed(self.seen) if s.sentence == sentence.index), None)

    def agrees(self, person: Person, mention: OfficeMention, wanted: str) -> bool:
        """Whether country, gender and title of the phrase allow this person."""
        if mention.country and person.country != mention.country:
            return False
        gender = self.genders[person.id]
        if mention.gender and gender and mention.gender != gender:
            return False
        if not person.office:
            return False
        held = self.held[person.id]
        if mention.counterpart and mention.country:
            return True
        loosely = self.document.language.references.loose_offices.get(wanted)
        if loosely and held.endswith(loosely):
            return True
        return held == wanted or (held.endswith(wanted) and " " not in wanted)

    def described(self, sentence: Sentence, position: int) -> int | None:
        """ "der Politiker", "dem britischen Politiker": the person that was last spoken of and agrees."""
        tokens, words = sentence.tokens, sentence.language.references
        if tokens[position].lower not in words.definite:
            return None
        noun, code = position + 1, None
        if noun < len(tokens) and (mention := self.countries.get(tokens[noun].start)):
            noun, code = noun + 1, mention.code
        form = descriptor_form(tokens[noun], sentence.language) if noun < len(tokens) else None
        if form is None or form.plural or (noun + 1 < len(tokens) and tokens[noun + 1].start in self.names):
            return None
        person = self.recent(form.gender, code, sentence)
        self.note(person, sentence, position, Span(tokens[position].start, tokens[noun].end), "descriptor", 0.6)
        return tokens[noun].end

    def recent(self, gender: str, country: str | None, sentence: Sentence) -> Person | None:
        """The person last spoken of, subjects before others, that agrees in gender and country."""
        fits = [
            s
            for s in self.seen
            if (not country or s.person.country == country)
            and (not gender or self.genders[s.person.id] in (gender, ""))
        ]
        if not fits:
            return None
        last = max(s.sentence for s in fits)
        latest = [s for s in fits if s.sentence == last]
        subjects = [s for s in latest if s.subject]
        return (subjects or latest)[-1].person

    def by_pronoun(self, sentence: Sentence, position: int) -> int:
        """ "er", "seinen": the subject of this sentence or of the one before, if gender agrees; the word's end."""
        token = sentence.tokens[position]
        words = sentence.language.references
        gender = words.pronouns.get(token.lower) or words.possessives.get(token.lower)
        if gender is not None and not is_they(sentence, position, words):
            person = self.topic(gender, sentence, position)
            self.note(person, sentence, position, token.span, "pronoun", 0.8)
        return token.end

    def topic(self, gender: str, sentence: Sentence, position: int) -> Person | None:
        """Whom a pronoun means: the only one who agrees nearby, else the subject of the last sentence that has one."""
        doer = self.doer(sentence, position)
        near = [
            s
            for s in self.seen
            if sentence.index - s.sentence <= NEAR_SENTENCES
            and self.genders[s.person.id] in (gender, "")
            and s.person != doer
        ]
        if not near:
            return None
        if len({s.person.id for s in near}) == 1:
            return near[-1].person
        for index in range(sentence.index, sentence.index - NEAR_SENTENCES - 1, -1):
            subjects = [s for s in near if s.sentence == index and s.subject]
            if subjects:
                return subjects[0].person if index != sentence.index else subjects[-1].person
        return None

    def doer(self, sentence: Sentence, position: int) -> Person | None:
        """ "Nachname empfing ihn": the subject of a clause, whom its object is not."""
        tokens = sentence.tokens
        if tokens[position].lower not in sentence.language.references.objects:
            return None
        for seen in reversed(self.seen):
            if seen.sentence != sentence.index:
                return None
            first = position_at(tokens, seen.start)
            if seen.subject and not any(token.text in ",;:" for token in tokens[first:position]):
                return seen.person
        return None


def gender_of(person: Person, offices: Sequence[OfficeMention], document: Document) -> str:
    """Man or woman by the given name, or by the form of the office beside the name."""
    words = person.name.split()
    given = document.language.names.given
    first = given.get(words[0]) or given.get(words[0].split("-")[0]) or ""
    if person.office and masculine_of(person.office, document.language.offices) != person.office:
        return "f"
    if first or not person.office:
        return first
    return "m" if person.office.lower().endswith(tuple(document.language.offices.feminine)) else ""


def resolve(
    document: Document,
    people: Sequence[Person],
    offices: Sequence[OfficeMention],
    organisations: Sequence[Organisation],
    countries: Sequence[CountryMention],
) -> tuple[Reference, ...]:
    """Every mention of people and organisations by position; `entity` is None where it is not clear who is meant."""
    found = Reader(document, people, offices, countries).read()
    inside = {offset for reference in found for offset in range(reference.span.start, reference.span.end)}
    bodies = [reference for reference in of_organisations(organisations) if reference.span.start not in inside]
    return tuple(sorted((*found, *bodies), key=lambda reference: (reference.span, reference.form)))


def of_organisations(organisations: Sequence[Organisation]) -> Iterator[Reference]:
    """The organisations by the names that were found."""
    for body in organisations:
        for span in body.mentions:
            yield Reference(span, body.id, "name")
