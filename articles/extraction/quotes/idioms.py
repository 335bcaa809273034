"""What belongs to a verb of saying beside its own forms: "hieß es", "ging davon aus", "bezeichnete ... als"."""

from __future__ import annotations

from collections.abc import Set

from articles.extraction.languages.shapes import CueForm
from articles.extraction.quotes.clauses import Clause
from articles.extraction.quotes.units import Unit


def companions(unit: Unit, clause: Clause, form: CueForm, at: int, verb: Set[int]) -> set[int]:
    """The positions in the clause of the words that go with the form at `at`; `verb` are the verb's own words."""
    found = reflexive(unit, clause, at) | pronominal(unit, clause, at, verb) | before_marks(unit, clause, form, at)
    return found | worded(unit, clause) | nobody(unit, clause, form, verb)


def reflexive(unit: Unit, clause: Clause, at: int) -> set[int]:
    """The reflexive pronoun of a verb that has one near: "äußerte sich"."""
    near = range(max(clause.first, at - 2), min(clause.last, at + 2))
    return {position for position in near if unit.words[position].lower in unit.cues.reflexives}


def pronominal(unit: Unit, clause: Clause, at: int, verb: Set[int]) -> set[int]:
    """ "begründete den Schritt damit, dass": nothing but the verb's own words follows the word that points onward."""
    onward = clause.last + 1
    if onward >= unit.last or unit.words[onward].lower not in unit.cues.complementisers:
        return set()
    for place in range(clause.last - 1, clause.first, -1):
        if unit.words[place].lower in unit.cues.pronominal:
            return {place} if place != at else set()
        if place not in verb:
            break
    return set()


def before_marks(unit: Unit, clause: Clause, form: CueForm, at: int) -> set[int]:
    """ "bezeichnete das Treffen als „gut“": the word that a verb needs before what it says, where marks follow."""
    wanted = unit.cues.rating if "l" in form.traits else unit.cues.reported_with.get(form.lemma, frozenset())
    for place in range(clause.first, clause.last - 1) if wanted else ():
        if place != at and unit.words[place].lower in wanted:
            after = unit.words[place + 1]
            if after.quoted or after.kind == "quote":
                return {place}
    return set()


def worded(unit: Unit, clause: Clause) -> set[int]:
    """ "lobte ihn mit den Worten: ...": the phrase that announces somebody's very words."""
    for noun in range(clause.first + 2, clause.last):
        if unit.words[noun].lower in unit.cues.wording and unit.words[noun - 2].lower in unit.cues.wording_with:
            return {noun - 2, noun - 1, noun}
    return set()


def nobody(unit: Unit, clause: Clause, form: CueForm, verb: Set[int]) -> set[int]:
    """ "hieß es", "es wird erwartet": a subject that is nobody belongs to its verb."""
    if "e" not in form.traits and form.kind != "participle":
        return set()
    first = min(verb)
    near = [place for place in (first - 1, first + 1) if clause.first <= place < clause.last]
    return {place for place in near if unit.words[place].lower in unit.cues.expletives}
