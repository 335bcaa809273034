"""The people that a report names, with their office and country from any construction around their names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from articles.extraction.languages.shapes import NameWords
from articles.extraction.names import Run, from_handle, runs, surname_of
from articles.extraction.nationality import SHARE_FOR_NAMES, Nationalities
from articles.extraction.nouns import descriptor_form, suited
from articles.extraction.schema import CountryMention, OfficeMention, Organisation, Person, PlaceMention, Span
from articles.extraction.tokens import Document, Sentence, Token

WIDEST_APPOSITION = 3
ALIKE = 0.85
SPELLINGS = (("tsch", "ch"), ("dsch", "j"), ("sch", "sh"), ("w", "v"), ("y", "i"), ("j", "i"), ("ph", "f"), ("th", "t"))


@dataclass
class Candidate:
    """A run of words, how sure it is a person by itself, and what stands beside it."""

    run: Run
    sentence: Sentence
    office: OfficeMention | None
    strong: bool
    country: str | None = None


@dataclass
class Known:
    """A person while the report is read."""

    words: tuple[str, ...]
    surname: str
    spans: list[Span] = field(default_factory=list)
    offices: list[OfficeMention] = field(default_factory=list)
    countries: Counter[str] = field(default_factory=Counter)

    @property
    def name(self) -> str:
        """The name as printed."""
        return " ".join(self.words).replace(" .", ".")


def find(
    document: Document,
    offices: Sequence[OfficeMention],
    countries: Sequence[CountryMention],
    places: Sequence[PlaceMention],
    organisations: Sequence[Organisation],
) -> tuple[Person, ...]:
    """The people of the report in order of their first mention; `mentions` hold their names and handles only."""
    scene = Scene(document, offices, countries, places, organisations)
    candidates = [c for sentence in document.sentences if not is_caption(sentence) for c in scene.candidates(sentence)]
    known = gathered(candidates, scene)
    add_bare_names(known, candidates)
    add_handles(known, scene)
    ordered = sorted((person for person in known if person.spans), key=lambda person: person.spans[0])
    nationalities = Nationalities(document, countries, offices)
    return tuple(as_person(person, number, document, nationalities) for number, person in enumerate(ordered, start=1))


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
        self.by_end = {mention.span.end: mention for mention in offices}
        self.by_start = {mention.span.start: mention for mention in offices}
        self.countries = {mention.span.start: mention for mention in countries}
        self.taken = taken_offsets(document, offices, countries, places, organisations)
        self.loners = lone_words(document)
        self.bodies = {span.start: body for body in organisations for span in body.mentions}

    def candidates(self, sentence: Sentence) -> Iterator[Candidate]:
        """The possible names of one sentence with what speaks for each."""
        for run in runs(sentence.tokens, sentence.language, self.taken):
            run = without_opening(run, sentence)
            if run is None or is_byline(run, sentence):
                continue
            before = self.office_before(run, sentence)
            after = self.office_after(run, sentence)
            office = before or after
            strong = office is not None or self.is_strong(run, sentence)
            yield Candidate(run, sentence, office, strong, self.country_beside(run, sentence))

    def office_before(self, run: Run, sentence: Sentence) -> OfficeMention | None:
        """ "der Minister Name", "Chef des Ministeriums, Name": the office that ends right before the name."""
        tokens = sentence.tokens
        position = run.start - 1
        if position >= 1 and tokens[position].text == ",":
            mention = self.by_end.get(tokens[position - 1].end)
            closed = run.end >= len(tokens) or tokens[run.end].text in ",.;:)" or tokens[run.end].lower in ("und", "and")
            return mention if mention and closed and not mention.plural else None
        while position >= 0 and (tokens[position].text == "." or tokens[position].lower in sentence.language.names.titles):
            position -= 1
        mention = self.by_end.get(tokens[position].end) if position >= 0 else None
        return mention

    def office_after(self, run: Run, sentence: Sentence) -> OfficeMention | None:
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
                follower = next((t for t in tokens if t.start >= mention.span.end), None)
                closes = follower is None or follower.text in ",.;:)–-" or not follower.capitalised and ahead == position + 1
                named = follower is not None and follower.capitalised
                return mention if closes and not named and not mention.plural and not mention.counterpart else None
            if tokens[ahead].capitalised:
                return None
        return None

    def is_strong(self, run: Run, sentence: Sentence) -> bool:
        """Whether the name is one by its own words or by a title or description beside it."""
        words, names = run.words, sentence.language.names
        tokens = sentence.tokens
        before = tokens[run.start - 1] if run.start else None
        if before and (before.lower in names.titles or is_title_point(tokens, run.start, names)):
            return True
        if before and descriptor_form(before, sentence.language) and len(words) > 1:
            return True
        if len(words) == 1:
            return False
        first = words[0]
        if first in names.given or first.split("-")[0] in names.given:
            return True
        return words[0] in names.family_first and before is not None and before.lower not in names.determiners

    def country_beside(self, run: Run, sentence: Sentence) -> str | None:
        """ "der Brite Name", "der russische Oppositionelle Name": the country of whoever is named."""
        tokens = sentence.tokens
        for position in (run.start - 1, run.start - 2):
            mention = self.countries.get(tokens[position].start) if position >= 0 else None
            if mention and (mention.kind == "inhabitant" and position == run.start - 1):
                return mention.code
            if mention and mention.kind == "adjective" and position == run.start - 2:
                return mention.code if descriptor_form(tokens[position + 1], sentence.language) else None
        if run.end + 1 < len(tokens) and tokens[run.end].text == "(":
            body = self.bodies.get(tokens[run.end + 1].start)
            return body.country if body else None
        return None


def taken_offsets(
    document: Document,
    offices: Sequence[OfficeMention],
    countries: Sequence[CountryMention],
    places: Sequence[PlaceMention],
    organisations: Sequence[Organisation],
) -> set[int]:
    """Where words begin that are known to be something else than a name, but for given names like "Chelsea"."""
    spans = [m.span for m in (*offices, *countries, *places)]
    spans += [span for body in organisations for span in body.mentions]
    taken = {offset for span in spans for offset in range(span.start, span.end)}
    for post in document.posts:
        signature = document.body.rfind(post.author, post.start, post.end) if post.author else -1
        if signature >= 0:
            taken.update(range(signature, post.end))
    return taken


def lone_words(document: Document) -> set[str]:
    """Capitalised words that stand behind an article somewhere: nouns, not names."""
    found: set[str] = set()
    for sentence in document.sentences:
        names = sentence.language.names
        for before, token in zip(sentence.tokens, sentence.tokens[1:], strict=False):
            if before.lower in names.determiners and token.capitalised and token.kind == "word":
                found.add(token.text)
    return found


def without_opening(run: Run, sentence: Sentence) -> Run | None:
    """A run without a first word that only has its capital letter from the beginning of the sentence."""
    names = sentence.language.names
    words = run.words
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


def is_byline(run: Run, sentence: Sentence) -> bool:
    """ "Von Vorname Nachname" as a line of its own: who wrote the report is not in it."""
    tokens = sentence.tokens
    alone = run.end >= len(tokens) or (run.end + 1 >= len(tokens) and not tokens[run.end].text[0].isalpha())
    return run.start == 1 and tokens[0].lower in sentence.language.names.bylines and alone


def is_caption(sentence: Sentence) -> bool:
    """ "Foto: Vorname Nachname": who took a picture is not in the report."""
    captions = sentence.language.names.captions
    tokens = sentence.tokens
    return len(tokens) > 1 and tokens[0].lower in captions and tokens[1].text in ":/©"


def gathered(candidates: Sequence[Candidate], scene: Scene) -> list[Known]:
    """The people by their fullest names, those with several words first."""
    known: list[Known] = []
    surnames: dict[str, list[Known]] = defaultdict(list)
    singles = Counter(c.run.words[0] for c in candidates if len(c.run.words) == 1)
    texts = {" ".join(c.run.words) for c in candidates} | set(singles)
    for candidate in sorted(candidates, key=lambda c: (len(c.run.words) == 1, not c.strong, c.run.span)):
        words = nominative(candidate, texts, singles)
        if is_bare(candidate) or (not candidate.strong and surnames.get(words[-1])):
            continue
        if not accepted(candidate, words, singles, scene):
            continue
        surname = surname_of(words, candidate.sentence.language.names)
        person = fitting(words, surname, surnames[surname], candidate)
        if person is None:
            person = Known(words, surname)
            known.append(person)
            surnames[surname].append(person)
        noted(person, candidate, words)
    return known


def is_bare(candidate: Candidate) -> bool:
    """ "Von der Leyen sagte": particles and one family name are a surname that stands alone."""
    words, names = candidate.run.words, candidate.sentence.language.names
    return len(words) > 1 and all(word.lower() in names.particles and word not in names.given for word in words[:-1])


def nominative(candidate: Candidate, texts: set[str], singles: Counter[str]) -> tuple[str, ...]:
    """The name without its genitive ending, where the report has it without one or a noun before it asks for one."""
    words = candidate.run.words
    ending = candidate.sentence.language.names.genitive
    last = words[-1]
    if len(last) < 5 or not last.endswith(ending) or last.endswith(("ss", "us", "is", "as", "os", "es")):
        stem = last[: -len(ending)]
        if not last.endswith(ending) or (stem not in singles and " ".join((*words[:-1], stem)) not in texts):
            return words
    stem = last[: -len(ending)]
    if stem in singles or " ".join((*words[:-1], stem)) in texts:
        return (*words[:-1], stem)
    position = candidate.run.start - 1
    before = candidate.sentence.tokens[position] if position >= 0 else None
    if before and before.capitalised and before.kind == "word" and candidate.office is None and len(words) > 1:
        return (*words[:-1], stem)
    return words


def accepted(candidate: Candidate, words: tuple[str, ...], singles: Counter[str], scene: Scene) -> bool:
    """Whether a run is a person: by itself, or because its last word comes back alone."""
    last = words[-1]
    if candidate.office is not None:
        plain_noun = len(words) == 1 and last in scene.loners
        return not plain_noun and not (len(words) == 1 and candidate.office.plural)
    if candidate.strong:
        return not (len(words) > 1 and words[0] in scene.loners and words[0] not in candidate.sentence.language.names.given)
    if len(words) < 2 or any(word in scene.loners for word in words):
        return False
    before = candidate.sentence.tokens[candidate.run.start - 1] if candidate.run.start else None
    if before is not None and before.lower in candidate.sentence.language.names.determiners:
        return False
    return singles[last] > 0 or singles[words[0]] > 0 and words[0] in candidate.sentence.language.names.family_first


def fitting(words: tuple[str, ...], surname: str, others: Sequence[Known], candidate: Candidate) -> Known | None:
    """The known person that this name can be: the same name, or only one with that surname for a bare one."""
    if len(words) == 1:
        if len(others) == 1:
            return others[0]
        office = candidate.office
        fits = [p for p in others if office and any(o.title == office.title for o in p.offices)]
        return fits[0] if len(fits) == 1 else None
    for person in others:
        mine, theirs = set(words), set(person.words)
        if mine <= theirs or theirs <= mine or spelled_alike(words[0], person.words[0]):
            return person
    return None


def spelled_alike(one: str, other: str) -> bool:
    """Whether two given names are spellings of one, or one is the initial of the other: "Baschar" and "Bashar"."""
    if len(one) <= 2 or len(other) <= 2:
        return one[0] == other[0]
    return SequenceMatcher(None, key_of(one), key_of(other), autojunk=False).ratio() >= ALIKE


def key_of(name: str) -> str:
    """A given name without the letters that transcriptions differ in."""
    key = name.lower()
    for long, short in SPELLINGS:
        key = key.replace(long, short)
    return key


def noted(person: Known, candidate: Candidate, words: tuple[str, ...]) -> None:
    """One more mention of a person, with what stands beside it."""
    if len(words) > len(person.words):
        person.words = words
    person.spans.append(candidate.run.span)
    if candidate.office:
        person.offices.append(candidate.office)
    if candidate.country:
        person.countries[candidate.country] += 1


def add_bare_names(known: list[Known], candidates: Sequence[Candidate]) -> None:
    """The surnames that stand alone: a mention where one person has that name, else of nobody."""
    by_surname: dict[str, list[Known]] = defaultdict(list)
    for person in known:
        by_surname[person.surname].append(person)
        if len(person.words) > 2:
            by_surname[person.words[-2]].append(person)
    done = {span for person in known for span in person.spans}
    for candidate in candidates:
        if candidate.run.span in done:
            continue
        last = candidate.run.words[-1]
        ending = candidate.sentence.language.names.genitive
        people = by_surname.get(last) or by_surname.get(last.removesuffix(ending), [])
        if len(people) != 1:
            continue
        token = candidate.sentence.tokens[candidate.run.end - 1]
        people[0].spans.append(candidate.run.span if is_bare(candidate) and is_own(candidate, people[0]) else token.span)
    for person in known:
        person.spans.sort()


def is_own(candidate: Candidate, person: Known) -> bool:
    """Whether the particles of a surname that stands alone belong to the person's name."""
    return all(word.lower() in person.words for word in candidate.run.words[:-1])


def add_handles(known: list[Known], scene: Scene) -> None:
    """ "@BWallaceMP" for a known Wallace; "Chief of Staff @AdmVornameNachname" for somebody new."""
    for sentence in scene.document.sentences:
        for position, token in enumerate(sentence.tokens):
            if token.kind != "handle" or token.start in scene.taken:
                continue
            office = scene.by_end.get(sentence.tokens[position - 1].end) if position else None
            fits = [p for p in known if len(p.surname) > 3 and p.surname.lower() in token.lower]
            if len(fits) == 1:
                fits[0].spans.append(token.span)
                continue
            words = from_handle(token.text, sentence.language.names.ranks)
            if office and words and not fits:
                known.append(Known(words, words[-1], [token.span], [office]))


def as_person(person: Known, number: int, document: Document, nationalities: Nationalities) -> Person:
    """The person as a finding, with the office and country that the report gives most plainly."""
    return Person(
        id=f"p{number}",
        name=person.name,
        office=office_of(person, document),
        country=country_of(person, document, nationalities),
        mentions=tuple(sorted(set(person.spans))),
    )


def office_of(person: Known, document: Document) -> str | None:
    """The title of the first mention that names the office itself; a counterpart's where there is no other."""
    given = [o for o in person.offices if o.title and not o.counterpart] or [o for o in person.offices if o.title]
    if not given:
        return None
    best = max(given, key=lambda o: (not o.former, o.country is not None, -given.index(o)))
    gender = best.gender or document.language.names.given.get(person.words[0], "")
    words = document.sentence_at(best.span.start).language.offices
    return suited(best.title, gender if best.gender or gender == "f" else "", words)


def country_of(person: Known, document: Document, nationalities: Nationalities) -> str | None:
    """The country of the person's offices, of a nationality or party beside the name, or what the report is about."""
    for office in person.offices:
        if office.country:
            return office.country
    if person.countries:
        return person.countries.most_common(1)[0][0]
    for office in person.offices:
        return nationalities.of_office(office, document.language)
    return nationalities.dominant(SHARE_FOR_NAMES)
