"""Who is who: the names of a report gathered into people, surnames that stand alone with their owners."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence, Set
from dataclasses import dataclass, field, replace

from articles.extraction.people.candidates import Candidate, Scene
from articles.extraction.people.names import BOUND_PARTICLE, Run, surname_of
from articles.extraction.people.personhood import accepted
from articles.extraction.people.spelling import key_of, spelled_alike
from articles.extraction.schema import OfficeMention, Span

MOST_NAMESAKES = 30


@dataclass
class Known:
    """A person while the report is read."""

    words: tuple[str, ...]
    surname: str
    spans: list[Span] = field(default_factory=list)
    offices: list[OfficeMention] = field(default_factory=list)
    countries: Counter[str] = field(default_factory=Counter)
    serves: bool = False  # stands for a body that every country has
    vocation: str | None = None  # what somebody without an office is known for
    outside: bool = False  # stands for an organisation of no country

    @property
    def name(self) -> str:
        """The name as printed."""
        return " ".join(self.words).replace(" .", ".").replace("' ", "'").replace("’ ", "’")


def gathered(candidates: Sequence[Candidate], scene: Scene) -> list[Known]:
    """The people by their fullest names, those with several words first."""
    known: list[Known] = []
    surnames: dict[str, list[Known]] = defaultdict(list)
    singles = Counter(c.run.words[0] for c in candidates if len(c.run.words) == 1)
    texts = {" ".join(c.run.words) for c in candidates} | set(singles)
    # A single word that nothing stands beside is nobody, unless it comes back.
    telling = [c for c in candidates if len(c.run.words) > 1 or c.strong or c.office or singles[c.run.words[0]] > 1]
    for candidate in sorted(telling, key=lambda c: (len(c.run.words) == 1, not c.strong, c.run.span)):
        words = nominative(candidate, texts, singles)
        if is_bare(candidate) or (not candidate.strong and surnames.get(key_of(words[-1]))):
            continue
        if not accepted(candidate, words, singles, scene):
            continue
        if is_object(candidate, surnames.get(key_of(words[-1]), ()), known):
            continue
        surname = surname_of(words, candidate.sentence.language.names)
        person = fitting(words, surname, surnames[key_of(surname)], candidate) or by_first_name(words, known, candidate)
        if person is None:
            person = Known(words, surname)
            known.append(person)
            for key in surname_keys(surname):
                surnames[key].append(person)
        noted(person, candidate, words)
    return known


def parted(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The names, where two known surnames side by side are two people: "Am Abend empfing Merzbach Selenskow"."""
    surnames = {c.run.words[-1] for c in candidates if c.office or (c.strong and len(c.run.words) > 1)}
    singles = {c.run.words[0] for c in candidates if len(c.run.words) == 1}
    pairs = {c.run.words for c in candidates if len(c.run.words) == 2}
    candidates = [without_noun(c, pairs, singles) if len(c.run.words) == 3 else c for c in candidates]
    return [
        part
        for one in candidates
        for part in (halves(one, surnames, singles) if len(one.run.words) == 2 and not one.strong else (one,))
    ]


def without_noun(candidate: Candidate, pairs: Set[tuple[str, ...]], singles: Set[str]) -> Candidate:
    """ "Man warf Vorname Gabriel Untätigkeit vor", "Vorname Nachnames Liga": a known name, no noun."""
    run, names = candidate.run, candidate.sentence.language.names
    first, family, noun = run.words
    if first not in names.given or run.end - run.start != 3 or candidate.office:
        return candidate
    known = (first, family) in pairs or family in singles
    plain = noun.lower() in names.common or noun.lower().endswith(names.endings)
    owner = family.removesuffix(names.genitive) if names.genitive else family
    owns = owner != family and ((first, owner) in pairs or owner in singles)
    if not owns and not (known and plain and noun not in singles):
        return candidate
    last = candidate.sentence.tokens[run.end - 2]
    return replace(candidate, run=Run(run.start, run.end - 1, run.words[:2], Span(run.span.start, last.end)))


def halves(candidate: Candidate, surnames: Set[str], singles: Set[str]) -> tuple[Candidate, ...]:
    """A name of two words as one for each of them, where the first is a surname, "Nachnames Wahlkampf" as one."""
    run, names = candidate.run, candidate.sentence.language.names
    first, last = run.words
    owner = first.removesuffix(names.genitive) if names.genitive else first
    tokens = candidate.sentence.tokens[run.start : run.end]
    if first in names.given or first in names.family_first or len(tokens) != 2 or owner not in surnames:
        return (candidate,)
    one, other = (Run(run.start + at, run.start + at + 1, (token.text,), token.span) for at, token in enumerate(tokens))
    if first in surnames and last in surnames | singles and first != last:
        return replace(candidate, run=one), replace(candidate, run=other)
    return (replace(candidate, run=one, office=None),) if owner != first else (candidate,)


def surname_keys(surname: str) -> set[str]:
    """The keys of a surname: "al-Nachname" is called "Mr Nachname" as well."""
    bare = surname.partition("-")[2] if BOUND_PARTICLE.match(surname) else ""
    return {key_of(name) for name in (surname, bare) if name}


def by_first_name(words: tuple[str, ...], known: Sequence[Known], candidate: Candidate) -> Known | None:
    """ "Sir Vorname", "Mr Vorname", "Minister Baek" for Baek Ji-hoon: the only person with that first name."""
    if len(words) > 1 or not candidate.strong:
        return None
    fits = [one for one in known[:MOST_NAMESAKES] if len(one.words) > 1 and one.words[0] == words[0]]
    if len(fits) != 1 or not (candidate.office is None or may_hold(fits[0], candidate.office)):
        return None
    return fits[0]


def may_hold(person: Known, office: OfficeMention) -> bool:
    """Whether an office can be another word for one of the person's: "Minister", "minister of foreign affairs"."""
    said = set(office.title.lower().split())
    return any(said & set(o.title.lower().split()) and office.country in (None, o.country) for o in person.offices)


def without_apostrophe(word: str, ending: str) -> str:
    """ "Nachname’s" without its ending, in a language whose genitive has an apostrophe."""
    return word.replace("’", "'").removesuffix(ending)


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
    if ending.startswith("'"):
        return (*words[:-1], without_apostrophe(last, ending))
    if len(last) < 5 or not last.endswith(ending) or last.endswith(candidate.sentence.language.names.no_genitive):
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


def fitting(words: tuple[str, ...], surname: str, others: Sequence[Known], candidate: Candidate) -> Known | None:
    """The known person that this name can be: the same name, or only one with that surname for a bare one."""
    if len(words) == 1:
        others = [person for person in others if not is_other_sex(candidate, person)]
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


def is_other_sex(candidate: Candidate, person: Known) -> bool:
    """ "Minister Nachname kam mit Frau Karin Nachname": his office is not hers."""
    given = candidate.sentence.language.names.given.get(person.words[0], "")
    said = candidate.office.gender if candidate.office else ""
    return len(person.words) > 1 and {said, given} == {"m", "f"} and not any(o.gender == said for o in person.offices)


def is_object(candidate: Candidate, namesakes: Sequence[Known], known: Sequence[Known]) -> bool:
    """ "Am Abend empfing die Kanzlerin Nachname": the office is somebody else's, where his own is a man's."""
    office = candidate.office
    if len(candidate.run.words) > 1 or office is None or not namesakes:
        return False
    title = office.title.lower()
    held = any(o.title.lower().endswith(title) for one in namesakes for o in one.offices)
    if held or not all(is_other_sex(candidate, one) for one in namesakes):
        return False
    # Few people hold an office in one report: the first ones named are looked at.
    return any(o.title.lower().endswith(title) for one in known[:MOST_NAMESAKES] for o in one.offices)


def noted(person: Known, candidate: Candidate, words: tuple[str, ...]) -> None:
    """One more mention of a person, with what stands beside it."""
    if len(words) > len(person.words):
        person.words = words
    person.spans.append(candidate.run.span)
    if candidate.office:
        person.offices.append(candidate.office)
    person.serves = person.serves or candidate.serves
    person.vocation = person.vocation or candidate.vocation
    person.outside = person.outside or candidate.outside
    if country := candidate.country:
        person.countries[country] += 1


def add_bare_names(known: list[Known], candidates: Sequence[Candidate]) -> None:
    """The surnames that stand alone: a mention where one person has that name, else of nobody."""
    by_surname: dict[str, list[Known]] = defaultdict(list)
    for person in known:
        for key in surname_keys(person.surname):
            by_surname[key].append(person)
        if len(person.words) > 2 and person.surname == person.words[-1]:
            by_surname[key_of(person.words[-2])].append(person)
    done = {span for person in known for span in person.spans}
    for candidate in candidates:
        if candidate.run.span in done:
            continue
        last = candidate.run.words[-1]
        ending = candidate.sentence.language.names.genitive
        stem = without_apostrophe(last, ending) if ending.startswith("'") else last.removesuffix(ending)
        people = by_surname.get(key_of(last)) or by_surname.get(key_of(stem), [])
        if len(people) > 1:
            # Whoever is introduced by the surname alone is meant by it later as well.
            people = [person for person in people if len(person.words) == 1]
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
