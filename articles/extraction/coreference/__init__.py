"""Who is meant: every mention of a person or an organisation, by name, office, description or pronoun."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from articles.extraction.coreference import portraits
from articles.extraction.coreference.salience import Salience
from articles.extraction.coreference.subjects import (
    has_owner,
    is_pronoun_alone,
    is_several,
    is_subject,
    is_they,
    spoken_spans,
)
from articles.extraction.covered import covered
from articles.extraction.nouns import descriptor_form, masculine_of
from articles.extraction.positions import position_at
from articles.extraction.schema import CountryMention, OfficeMention, Organisation, Person, Reference, Span
from articles.extraction.tokens import Document, Sentence
from articles.extraction.vocabulary import either

MOST_PEOPLE = 200


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
        self.genders = {person.id: gender_of(person, document) for person in people}
        self.names = {span.start: (person, span) for person in people for span in person.mentions}
        self.name_ends = {span.end for _, span in self.names.values()}
        self.held = {p.id: masculine_of(p.office or "", document.language.offices).lower() for p in people}
        self.offices = {mention.span.start: mention for mention in offices}
        self.countries = {mention.span.start: mention for mention in countries}
        self.spoken = spoken_spans(document)
        self.portraits = portraits.draw(document, people)
        self.salience = Salience(self.genders)
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
            words = sentence.language.references
            first = sentence.tokens[position].lower
            acts = first not in words.objects and first not in words.possessives
            subject = acts and is_subject(sentence, position)
            self.salience.add(person, sentence, span.start, subject=subject, quoted=self.is_quoted(span.start))

    def is_quoted(self, offset: int) -> bool:
        """Whether the place lies inside of quotation marks."""
        at = bisect_right(self.spoken, offset, key=lambda span: span.start) - 1
        return at >= 0 and offset < self.spoken[at].end

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
        fits = [p for p in self.around() if self.agrees(p, mention, wanted)]
        # "der Präsident" is rather the President than the Staatspräsident of another country.
        fits = [p for p in fits if self.held[p.id] == wanted] or fits
        if mention.counterpart:
            fits = self.counterparts(fits, mention, sentence)
        if len(fits) == 1:
            return fits[0], 0.9
        latest = self.salience.latest(fits)
        return (latest, 0.7) if latest else (None, 0.3)

    def around(self) -> Sequence[Person]:
        """Who can be meant at all: everybody, or in a list of hundreds those spoken of right before."""
        if len(self.people) <= MOST_PEOPLE:
            return self.people
        return list({seen.person.id: seen.person for seen in self.salience.seen}.values())

    def counterparts(self, fits: list[Person], mention: OfficeMention, sentence: Sentence) -> list[Person]:
        """ "Schoigu … seinem britischen Amtskollegen": who has the office of the one named last, on the other side."""
        said = self.salience.named_in(sentence)
        # nobody is their own counterpart: where only one was named it is somebody else, known or not
        fits = [p for p in fits if p not in said] or (fits if len(said) > 1 else [])
        if not mention.country:
            return [p for p in fits if p.country != (said[-1].country if said else None)] or fits
        title = masculine_of(said[-1].office or "", sentence.language.offices) if said else ""
        return [p for p in fits if masculine_of(p.office or "", sentence.language.offices) == title] or fits

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
        loose = self.document.language.references.loose_offices
        if held.endswith(loose.get(wanted, ())) or wanted.endswith(loose.get(held, ())):
            return True
        # "die Ministerin" of a "Verteidigungsministerin", "la ministre" of a "ministre de la Défense"
        return held == wanted or (" " not in wanted and (held.endswith(wanted) or held.startswith(f"{wanted} ")))

    def described(self, sentence: Sentence, position: int) -> int | None:
        """ "der Politiker", "die Britin", "der 58-Jährige": somebody spoken of who agrees; where the phrase ends."""
        tokens, words = sentence.tokens, sentence.language.references
        if tokens[position].lower not in words.definite or position + 1 >= len(tokens):
            return None
        noun, code = position + 1, None
        if tokens[noun].kind == "number":
            return self.by_age(sentence, position)
        if mention := self.countries.get(tokens[noun].start):
            if mention.kind == "inhabitant" or self.stands_alone(sentence, noun, mention):
                return self.by_country(sentence, position, mention.code)
            noun, code = noun + 1, mention.code
        form = descriptor_form(tokens[noun], sentence.language) if noun < len(tokens) else None
        if form is None or form.plural or is_several(sentence, position, noun, form):
            return None
        if self.is_named(sentence, noun + 1) or has_owner(sentence, position, noun):
            return None
        person = self.fitting(tokens[noun].lower, form.base, form.gender, code)
        self.note(person, sentence, position, Span(tokens[position].start, tokens[noun].end), "descriptor", 0.6)
        return tokens[noun].end

    def stands_alone(self, sentence: Sentence, noun: int, mention: CountryMention) -> bool:
        """ "the Austrian added": an adjective without a noun stands for somebody, where nouns are written small."""
        cues, tokens = sentence.language.cues, sentence.tokens
        if cues.capital_nouns or mention.kind != "adjective":
            return False
        after = tokens[noun + 1] if noun + 1 < len(tokens) else None
        return after is None or after.kind != "word" or after.lower in either(cues.finite_forms, cues.functional)

    def is_named(self, sentence: Sentence, position: int) -> bool:
        """Whether a name stands at `position`: "die Britin Eva Muster" speaks of nobody else."""
        return position < len(sentence.tokens) and sentence.tokens[position].start in self.names

    def fitting(self, noun: str, base: str, gender: str, country: str | None) -> Person | None:
        """The person last spoken of that agrees in gender, country and party, and rather one who was called so."""

        def agrees(person: Person) -> bool:
            return (not country or person.country == country) and self.salience.is_of(person, gender)

        party = noun.partition("-")[0] if "-" in noun else ""
        return (
            self.salience.recent(lambda one: agrees(one) and bool(party) and self.portraits.of_party(one, party))
            or self.salience.recent(lambda one: agrees(one) and self.portraits.called(one, base))
            or self.salience.recent(agrees)
        )

    def by_age(self, sentence: Sentence, position: int) -> int | None:
        """ "der 58-Jährige": who is said to be so old, else whoever a pronoun would mean, if his age is not known."""
        tokens, words = sentence.tokens, sentence.language.references
        noun = position + 3
        if noun >= len(tokens) or tokens[noun].lower not in words.aged or not tokens[position + 1].text.isdigit():
            return None
        noted = tokens[noun].capitalised if sentence.language.cues.capital_nouns else is_pronoun_alone(sentence, noun)
        if not noted or self.is_named(sentence, noun + 1):
            return None
        gender = words.genders.get(tokens[position].lower, "")
        fits = [p for p in self.around() if self.salience.is_of(p, gender)]
        fits = self.portraits.aged(fits, int(tokens[position + 1].text))
        topic = self.salience.topic(gender, sentence, position, quoted=self.is_quoted(tokens[position].start))
        person = fits[0] if len(fits) == 1 else topic if topic in fits else None
        self.note(person, sentence, position, Span(tokens[position].start, tokens[noun].end), "descriptor", 0.7)
        return tokens[noun].end

    def by_country(self, sentence: Sentence, position: int, country: str) -> int | None:
        """ "die Britin": the only person of that country, or the one that was last spoken of."""
        tokens, words = sentence.tokens, sentence.language.references
        noun = tokens[position + 1]
        woman = noun.lower.endswith(words.feminine_endings)
        gender = "f" if woman else words.genders.get(tokens[position].lower, "")
        if (gender == "f") != woman or self.is_named(sentence, position + 2):
            return None
        fits = [p for p in self.around() if p.country == country and self.salience.is_of(p, gender)]
        person = fits[0] if len(fits) == 1 else self.salience.recent(lambda one: one in fits)
        if person is None:
            return None
        self.note(person, sentence, position, Span(tokens[position].start, noun.end), "descriptor", 0.7)
        return noun.end

    def by_pronoun(self, sentence: Sentence, position: int) -> int:
        """ "er", "seinen": the subject of this sentence or of the one before, if gender agrees; the word's end."""
        token = sentence.tokens[position]
        words = sentence.language.references
        gender = words.pronouns.get(token.lower) or words.possessives.get(token.lower)
        if gender is not None and not is_they(sentence, position, words):
            person = self.salience.topic(gender, sentence, position, quoted=self.is_quoted(token.start))
            self.note(person, sentence, position, token.span, "pronoun", 0.8)
        elif token.lower in words.latter and is_pronoun_alone(sentence, position):
            person = self.salience.latter(words.latter[token.lower], sentence)
            self.note(person, sentence, position, token.span, "pronoun", 0.6)
        return token.end


def gender_of(person: Person, document: Document) -> str:
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
    inside = covered(document.body, (reference.span for reference in found))
    bodies = [reference for reference in of_organisations(organisations) if not inside[reference.span.start]]
    return tuple(sorted((*found, *bodies), key=lambda reference: (reference.span, reference.form)))


def of_organisations(organisations: Sequence[Organisation]) -> Iterator[Reference]:
    """The organisations by the names that were found."""
    for body in organisations:
        for span in body.mentions:
            yield Reference(span, body.id, "name")
