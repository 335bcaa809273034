"""The people that a report names, with their office and country from any construction around their names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from articles.extraction.nouns import suited
from articles.extraction.people.appointments import assign
from articles.extraction.people.candidates import Candidate, Scene, is_caption, listed
from articles.extraction.people.distribution import distribute
from articles.extraction.people.kinship import Kinship
from articles.extraction.people.names import from_handle, parts_of
from articles.extraction.people.namesakes import Known, add_bare_names, gathered, parted
from articles.extraction.people.nationality import Nationalities
from articles.extraction.people.possession import Owner, Owners
from articles.extraction.people.renaming import complete, rename
from articles.extraction.people.shared import share
from articles.extraction.schema import CountryMention, OfficeMention, Organisation, Person, PlaceMention
from articles.extraction.tokens import Document

# How many mentions of somebody are looked at for a country.
MOST_MENTIONS = 4


def find(
    document: Document,
    offices: Sequence[OfficeMention],
    countries: Sequence[CountryMention],
    places: Sequence[PlaceMention],
    organisations: Sequence[Organisation],
) -> tuple[Person, ...]:
    """The people of the report in order of their first mention; `mentions` hold their names and handles only."""
    scene = Scene(document, offices, countries, places, organisations)
    candidates = named_in(scene)
    known = gathered(candidates, scene)
    add_bare_names(known, candidates)
    add_handles(known, scene)
    ordered = sorted((person for person in known if person.spans), key=lambda person: person.spans[0])
    rename(ordered, offices, document)
    complete(ordered, offices, document)
    beside_names = {office.span for one in known for office in one.offices}
    nationalities = Nationalities(document, countries, offices, places, organisations, beside_names)
    owners = Owners(
        document, [owner for key, person in enumerate(ordered) for owner in as_owners(person, key, document)]
    )
    kinship = Kinship(owners)
    found = [
        Person(
            id=f"p{key + 1}",
            name=person.name,
            office=office_of(person, document) or inherited(person, key, kinship) or person.vocation,
            country=stated_country(person)
            or of_short_name(person, scene.belonging.acronyms)
            or owned(person, key, owners)
            or related(person, key, kinship)
            or inferred(person, document, nationalities),
            mentions=tuple(sorted(set(person.spans))),
            unheld=is_unheld(person, key, kinship),
            title=named.span if (named := told_office(person)) else None,
        )
        for key, person in enumerate(ordered)
    ]
    return tuple(of_other_country(found, ordered, document))


def of_other_country(found: list[Person], known: list[Known], document: Document) -> Iterator[Person]:
    """ "Minister A und seine Kollegin B": where no country is told, B is not of the one that is guessed for A.

    "Die Minister A und B" are of two countries, so that a guess for both is none.
    """
    single = document.language.events.only_one
    guessed = [stated_country(one) is None and bool(one.offices) for one in known]
    alike = [False, *(one.country == other.country for one, other in pairwise(found)), False]
    for number, (person, one) in enumerate(zip(found, known, strict=True)):
        office = one.offices[0] if guessed[number] else None
        wrong = office is not None and office.counterpart and alike[number]
        beside = [n for n in (number - 1, number + 1) if alike[max(n, number)] and guessed[n]]
        several = office is not None and office.plural and office.title.lower().endswith(single)
        wrong = wrong or (several and any(known[n].offices[0] == office for n in beside))
        yield replace(person, country=None) if wrong else person


def named_in(scene: Scene) -> list[Candidate]:
    """Everything that may be a name, sentence by sentence, with the office that its sentence gives it."""
    candidates: list[Candidate] = []
    for sentence in scene.document.sentences:
        if is_caption(sentence):
            continue
        found = listed(list(scene.candidates(sentence)))
        if found and sentence.index in scene.with_offices:
            assign(found, sentence, scene.beside.by_start)
            distribute(found, sentence, scene.beside.by_start, scene.belonging.starts)
            share(found, sentence, scene.beside.by_start, scene.belonging.starts)
        candidates += found
    return parted(candidates)


def add_handles(known: list[Known], scene: Scene) -> None:
    """ "@BNachnameMP" for a known one; "Chief of Staff @AdmVornameNachname" for somebody new."""
    by_surname: dict[str, list[Known]] = defaultdict(list)
    for person in known:
        by_surname[person.surname].append(person)
    for sentence in scene.document.sentences:
        for position, token in enumerate(sentence.tokens):
            if token.kind != "handle" or scene.taken[token.start]:
                continue
            office = scene.beside.by_end.get(sentence.tokens[position - 1].end) if position else None
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
    office = next((one for one in person.offices if one.title and not one.counterpart), None)
    return [Owner(span, key, country, gender, office) for span in person.spans]


def of_short_name(person: Known, acronyms: Mapping[str, str]) -> str | None:
    """ "XYZ-Chef Name": the country of the body whose short name the report explains."""
    return next((acronyms[first] for o in person.offices if (first := o.title.partition("-")[0]) in acronyms), None)


def owned(person: Known, key: int, owners: Owners) -> str | None:
    """The country of whose official the person is."""
    return next((code for office in person.offices if (code := owners.country(office, key))), None)


def related(person: Known, key: int, kinship: Kinship) -> str | None:
    """The country of whose relative or predecessor the person is, for somebody without an office."""
    if person.offices:
        return None
    found = (kinship.relative(span, key) for span in person.spans[:MOST_MENTIONS])
    return next((one[0].country for one in found if one and one[0].country), None)


def inherited(person: Known, key: int, kinship: Kinship) -> str | None:
    """ "Ministerin A und ihr Vorgänger B": the office that both hold, in the form for this person."""
    found = [one for span in person.spans[:MOST_MENTIONS] if (one := kinship.relative(span, key))]
    office = next((owner.office for owner, same in found if same and owner.office), None)
    if person.offices or office is None:
        return None
    names = kinship.owners.document.sentence_at(office.span.start).language
    return suited(office.title, names.names.given.get(person.words[0], ""), names.offices)


def told_office(person: Known) -> OfficeMention | None:
    """The mention of an office that says most of the person: rather of one that is held, and its own."""
    given = [o for o in person.offices if o.title and not o.counterpart] or [o for o in person.offices if o.title]
    return max(given, key=lambda o: (not o.former, o.country is not None), default=None)


def is_unheld(person: Known, key: int, kinship: Kinship) -> bool:
    """Whether the report only says that the office was held, or will be: by the person, or a predecessor."""
    best = told_office(person)
    return best.former if best else inherited(person, key, kinship) is not None


def office_of(person: Known, document: Document) -> str | None:
    """The title of the first mention that names the office itself; a counterpart's where there is no other."""
    best = told_office(person)
    if best is None:
        return None
    gender = best.gender or document.language.names.given.get(person.words[0], "")
    words = document.sentence_at(best.span.start).language.offices
    return suited(best.title, gender, words)


def stated_country(person: Known) -> str | None:
    """The country of the person's offices, or of a nationality or party beside the name."""
    for office in person.offices:
        if office.country:
            return office.country
    return person.countries.most_common(1)[0][0] if person.countries else None


def inferred(person: Known, document: Document, nationalities: Nationalities) -> str | None:
    """The country that the rest of the report leaves for the person's first office, or for somebody without one."""
    if person.outside:
        return None
    if person.offices:
        return nationalities.of_office(person.offices[0], person.spans[0], document.language)
    if person.serves and (code := nationalities.of_servant(person.spans[0])):
        return code
    told = (nationalities.of_name(span) for span in person.spans[:MOST_MENTIONS])
    return next((code for code in told if code), None)
