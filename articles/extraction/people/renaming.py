"""Offices that name somebody again: "Name verlor die Wahl. Zuvor hatte der Premier …"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.nouns import masculine_of
from articles.extraction.people.namesakes import Known
from articles.extraction.positions import position_at
from articles.extraction.schema import OfficeMention
from articles.extraction.tokens import Document, Sentence

# How many words may stand before the office in its sentence: "Zuvor hatte der Premier …".
WIDEST_START = 2


def rename(known: Sequence[Known], offices: Sequence[OfficeMention], document: Document) -> None:
    """Gives an office that opens a sentence to the only one named before it, who has none and whom it fits."""
    if all(person.offices for person in known):
        return
    held = {base(office, document) for person in known for office in person.offices}
    taken = {office.span for person in known for office in person.offices}
    named: dict[int, list[Known]] = {}
    for person in known:
        for span in person.spans:
            named.setdefault(document.sentence_at(span.start).index, []).append(person)
    for office in offices:
        sentence = document.sentence_at(office.span.start)
        if office.span in taken or base(office, document) in held or not renames(office, sentence):
            continue
        here, before = named.get(sentence.index, []), document.sentences[max(0, sentence.index - 1)]
        people = [*here, *(named.get(before.index, ()) if before.paragraph == sentence.paragraph else ())]
        one = people[0] if people and all(person is people[0] for person in people) else None
        if one and not one.offices and suits(one, office, document):
            one.offices.append(office)
            held.add(base(office, document))


def complete(known: Sequence[Known], offices: Sequence[OfficeMention], document: Document) -> None:
    """ "Peru's foreign minister was there. The minister, Name, …": the office in full, where only one fits."""
    short = [p for p in known if len(p.offices) == 1 and is_shortened(p.offices[0], document)]
    if not short:
        return
    taken = {office.span for person in known for office in person.offices}
    full: dict[str, dict[tuple[str, str | None], OfficeMention]] = {}
    for office in offices:
        title = base(office, document)
        if " " in title and not (office.span in taken or office.plural or office.counterpart):
            fitting = full.setdefault(title.rpartition(" ")[2], {})
            # Two are enough to tell that more than one fits.
            if len(fitting) < 2:
                fitting.setdefault((title, office.country), office)
    for person in short:
        held = person.offices[0]
        before = [one for one in full.get(base(held, document), {}).values() if one.span < held.span]
        if len(before) == 1:
            person.offices[0] = replace(held, title=before[0].title, country=held.country or before[0].country)


def is_shortened(office: OfficeMention, document: Document) -> bool:
    """Whether an office is "the minister", with an article that points back."""
    sentence = document.sentence_at(office.span.start)
    first = sentence.tokens[position_at(sentence.tokens, office.span.start)].lower
    definite = sentence.language.references.definite & sentence.language.offices.articles
    return first in definite and base(office, document) in sentence.language.offices.ministerial


def base(office: OfficeMention, document: Document) -> str:
    """The title in its base form."""
    return masculine_of(office.title, document.language.offices).lower()


def renames(office: OfficeMention, sentence: Sentence) -> bool:
    """Whether a phrase can stand for somebody named before: "der Premier" near the beginning, not "ein Premier"."""
    tokens, words = sentence.tokens, sentence.language.offices
    title = masculine_of(office.title, words).lower()
    # "Der Minister" alone can be any of a government's.
    if office.plural or office.counterpart or title in words.vague or not title.endswith(words.renaming):
        return False
    first = position_at(tokens, office.span.start)
    return first <= WIDEST_START and tokens[first].lower in words.nominative & sentence.language.references.definite


def suits(person: Known, office: OfficeMention, document: Document) -> bool:
    """Whether somebody can hold the office by their sex and country."""
    given = document.language.names.given.get(person.words[0], "")
    told = not person.countries or office.country is None or office.country in person.countries
    return told and ("" in (given, office.gender) or given == office.gender)
