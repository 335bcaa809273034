"""The people that a report names, with their office and country from any construction around their names."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from articles.extraction.appointments import assign
from articles.extraction.candidates import Candidate, Scene, is_caption, listed
from articles.extraction.names import from_handle, parts_of, surname_of
from articles.extraction.nationality import Nationalities
from articles.extraction.nouns import suited
from articles.extraction.possession import Owner, Owners
from articles.extraction.schema import CountryMention, OfficeMention, Organisation, Person, PlaceMention, Span
from articles.extraction.spelling import key_of, spelled_alike
from articles.extraction.tokens import Document

MOST_NAMESAKES = 30


@dataclass
class Known:
    """A person while the report is read."""

    words: tuple[str, ...]
    surname: str
    spans: list[Span] = field(default_factory=list)
    offices: list[OfficeMention] = field(default_factory=list)
    countries: Counter[str] = field(default_factory=Counter)
    outside: bool = False  # stands for an organisation of no country

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
    candidates: list[Candidate] = []
    for sentence in document.sentences:
        if not is_caption(sentence):
            found = listed(list(scene.candidates(sentence)))
            assign(found, sentence, scene.by_start)
            candidates += found
    known = gathered(candidates, scene)
    add_bare_names(known, candidates)
    add_handles(known, scene)
    ordered = sorted((person for person in known if person.spans), key=lambda person: person.spans[0])
    beside_names = {office.span for one in known for office in one.offices}
    nationalities = Nationalities(document, countries, offices, places, organisations, beside_names)
    owners = Owners(
        document, [owner for key, person in enumerate(ordered) for owner in as_owners(person, key, document)]
    )
    return tuple(
        Person(
            id=f"p{key + 1}",
            name=person.name,
            office=office_of(person, document),
            country=stated_country(person) or owned(person, key, owners) or inferred(person, document, nationalities),
            mentions=tuple(sorted(set(person.spans))),
        )
        for key, person in enumerate(ordered)
    )


def gathered(candidates: Sequence[Candidate], scene: Scene) -> list[Known]:
    """The people by their fullest names, those with several words first."""
    known: list[Known] = []
    surnames: dict[str, list[Known]] = defaultdict(list)
    singles = Counter(c.run.words[0] for c in candidates if len(c.run.words) == 1)
    texts = {" ".join(c.run.words) for c in candidates} | set(singles)
    for candidate in sorted(candidates, key=lambda c: (len(c.run.words) == 1, not c.strong, c.run.span)):
        words = nominative(candidate, texts, singles)
        if is_bare(candidate) or (not candidate.strong and surnames.get(key_of(words[-1]))):
            continue
        if not accepted(candidate, words, singles, scene):
            continue
        surname = surname_of(words, candidate.sentence.language.names)
        person = fitting(words, surname, surnames[key_of(surname)], candidate)
        if person is None:
            person = Known(words, surname)
            known.append(person)
            surnames[key_of(surname)].append(person)
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
    if not ending:
        return words
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
        return not (
            len(words) > 1 and words[0] in scene.loners and words[0] not in candidate.sentence.language.names.given
        )
    unsure = candidate.sentence.language.names.sure_only or any(word in scene.loners for word in words)
    if len(words) < 2 or unsure:
        return False
    before = candidate.sentence.tokens[candidate.run.start - 1] if candidate.run.start else None
    if before is not None and before.lower in candidate.sentence.language.names.determiners:
        return False
    if before is not None and is_foreign(candidate, words):
        return True
    return singles[last] > 0 or (singles[words[0]] > 0 and words[0] in candidate.sentence.language.names.family_first)


def is_foreign(candidate: Candidate, words: tuple[str, ...]) -> bool:
    """Two words that no noun or adjective of the language looks like, in mid-sentence."""
    names = candidate.sentence.language.names
    before = candidate.sentence.tokens[candidate.run.start - 1]
    if before.capitalised or before.lower in candidate.sentence.language.countries.place_prepositions:
        return False
    return (
        len(words) <= 3
        and not words[0].lower().endswith(names.noun_like)
        and not words[-1].lower().endswith(names.endings)
    )


def fitting(words: tuple[str, ...], surname: str, others: Sequence[Known], candidate: Candidate) -> Known | None:
    """The known person that this name can be: the same name, or only one with that surname for a bare one."""
    if len(words) == 1:
        if len(others) == 1:
            return others[0]
        office = candidate.office
        fits = [p for p in others if office and any(o.title == office.title for o in p.offices)]
        return fits[0] if len(fits) == 1 else None
    for person in others[-MOST_NAMESAKES:]:
        mine, theirs = set(words), set(person.words)
        if words[0] == surname or person.words[0] == person.surname:
            if len(words) > 1 and len(person.words) > 1 and spelled_alike(words[-1], person.words[-1]):
                return person
            continue
        same = "-".join(words[:-1]) == "-".join(person.words[:-1])
        if same or mine <= theirs or theirs <= mine or spelled_alike(words[0], person.words[0]):
            return person
    return None


def noted(person: Known, candidate: Candidate, words: tuple[str, ...]) -> None:
    """One more mention of a person, with what stands beside it."""
    if len(words) > len(person.words):
        person.words = words
    person.spans.append(candidate.run.span)
    if candidate.office:
        person.offices.append(candidate.office)
    person.outside = person.outside or candidate.outside
    if candidate.country:
        person.countries[candidate.country] += 1


def add_bare_names(known: list[Known], candidates: Sequence[Candidate]) -> None:
    """The surnames that stand alone: a mention where one person has that name, else of nobody."""
    by_surname: dict[str, list[Known]] = defaultdict(list)
    for person in known:
        by_surname[key_of(person.surname)].append(person)
        if len(person.words) > 2 and person.surname == person.words[-1]:
            by_surname[key_of(person.words[-2])].append(person)
    done = {span for person in known for span in person.spans}
    for candidate in candidates:
        if candidate.run.span in done:
            continue
        last = candidate.run.words[-1]
        ending = candidate.sentence.language.names.genitive
        people = by_surname.get(key_of(last)) or by_surname.get(key_of(last.removesuffix(ending)), [])
        if len(people) != 1:
            continue
        token = candidate.sentence.tokens[candidate.run.end - 1]
        people[0].spans.append(
            candidate.run.span if is_bare(candidate) and is_own(candidate, people[0]) else token.span
        )
    for person in known:
        person.spans.sort()


def is_own(candidate: Candidate, person: Known) -> bool:
    """Whether the particles of a surname that stands alone belong to the person's name."""
    return all(word.lower() in person.words for word in candidate.run.words[:-1])


def add_handles(known: list[Known], scene: Scene) -> None:
    """ "@BNachnameMP" for a known one; "Chief of Staff @AdmVornameNachname" for somebody new."""
    by_surname: dict[str, list[Known]] = defaultdict(list)
    for person in known:
        by_surname[person.surname].append(person)
    for sentence in scene.document.sentences:
        for position, token in enumerate(sentence.tokens):
            if token.kind != "handle" or token.start in scene.taken:
                continue
            office = scene.by_end.get(sentence.tokens[position - 1].end) if position else None
            fits = [person for part in parts_of(token.text) for person in by_surname[part]]
            words = from_handle(token.text, sentence.language.names.ranks)
            if len(fits) == 1:
                fits[0].spans.append(token.span)
            elif office and words and not fits:
                person = Known(words, words[-1], [token.span], [office])
                known.append(person)
                by_surname[person.surname].append(person)


def as_owners(person: Known, key: int, document: Document) -> list[Owner]:
    """The mentions of a person as somebody who may have officials."""
    country = stated_country(person)
    gender = document.language.names.given.get(person.words[0], "")
    return [Owner(span, key, country, gender) for span in person.spans]


def owned(person: Known, key: int, owners: Owners) -> str | None:
    """The country of whose official the person is."""
    return next((code for office in person.offices if (code := owners.country(office, key))), None)


def office_of(person: Known, document: Document) -> str | None:
    """The title of the first mention that names the office itself; a counterpart's where there is no other."""
    given = [o for o in person.offices if o.title and not o.counterpart] or [o for o in person.offices if o.title]
    if not given:
        return None
    best = max(given, key=lambda o: (not o.former, o.country is not None, -given.index(o)))
    gender = best.gender or document.language.names.given.get(person.words[0], "")
    words = document.sentence_at(best.span.start).language.offices
    return suited(best.title, gender if best.gender or gender == "f" else "", words)


def stated_country(person: Known) -> str | None:
    """The country of the person's offices, or of a nationality or party beside the name."""
    for office in person.offices:
        if office.country:
            return office.country
    return person.countries.most_common(1)[0][0] if person.countries else None


def inferred(person: Known, document: Document, nationalities: Nationalities) -> str | None:
    """The country that the rest of the report leaves for the person's first office, or for somebody without one."""
    if person.offices:
        return nationalities.of_office(person.offices[0], person.spans[0], document.language)
    return None if person.outside else nationalities.dominant_for_names(person.spans[0])
