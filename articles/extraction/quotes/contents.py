"""What was said: which clause behind a verb or noun of saying is its content, and how far it goes."""

from __future__ import annotations

from articles.extraction.quotes.clauses import (
    Clause,
    finite_at,
    has_infinitive,
    has_subjunctive,
    is_finite,
    is_infinitive,
    is_relative,
    is_verb_second,
    leads_with_verb,
    traits_of,
)
from articles.extraction.quotes.units import Unit
from articles.extraction.quotes.verbs import Cue


def is_content(unit: Unit, clauses: tuple[Clause, ...], index: int, cue: Cue, adjacent: bool) -> bool:
    """Whether the clause says what was said."""
    clause = clauses[index]
    head = unit.words[clause.first]
    traits = cue.form.traits
    if head.kind == "quote":
        return False
    if head.lower in unit.cues.complementisers:
        sure = head.lower in unit.cues.unmarked or "x" not in traits or has_subjunctive(unit, clause, second=True)
        # "in Schwierigkeiten, so dass ..." tells what came of it.
        return bool(traits & {"s", "i"}) and sure and unit.words[clause.first - 1].lower not in unit.cues.so_words
    if not adjacent:
        return False
    unmarked = traits_of(unit, unit.words[clause.first - 1])
    if (unit.words[clause.first - 1].text not in ",:" and not unmarked) or is_relative(unit, clause):
        return False
    if is_finite(head, unit):
        return False
    if head.lower in unit.cues.subordinators and head.lower not in unit.cues.purpose:
        return bool(traits & {"s"}) and opens_content(unit, clauses, index)
    if has_infinitive(unit, listed(unit, clauses, index)):
        return bool(traits & {"i", "s"}) and head.lower not in unit.cues.purpose
    if head.lower in unit.cues.subordinators or head.lower in unit.cues.coordinators:
        return False
    if has_subjunctive(unit, clause, second=bool(traits & {"s"})):
        return bool(traits & {"s"})
    if head.lower in unit.cues.question_words:
        # "eine Wirkung, wie sie bekannt ist" compares.
        return bool(traits & {"s"}) and "x" not in traits and head.lower not in unit.cues.how
    return bool(traits & {"s"}) and "x" not in traits and is_verb_second(unit, clause)


def opens_content(unit: Unit, clauses: tuple[Clause, ...], index: int) -> bool:
    """ "Muster sagte, wenn es regne, bleibe er hier": the main clause behind is in the Konjunktiv."""
    for clause in clauses[index + 1 :]:
        if leads_with_verb(unit, clause):
            return unit.words[clause.first].lower in unit.cues.moods
    return False


def adjacent(unit: Unit, clauses: tuple[Clause, ...], index: int, after: int) -> bool:
    """Whether only relative clauses stand between two clauses."""
    return all(is_relative(unit, clause) for clause in clauses[index + 1 : after])


def listed(unit: Unit, clauses: tuple[Clause, ...], index: int) -> Clause:
    """The clause with what a list's commas cut off: "die Werke in Aue, Beuna und Calbe zu verkaufen"."""
    last = clauses[index].last
    for clause in clauses[index : index + 4]:
        last = clause.last
        if finite_at(unit, clause) is not None or any(
            is_infinitive(unit, clause, at) for at in range(clause.first, last)
        ):
            break
    return Clause(clauses[index].first, last)


def before_colon(unit: Unit, begin: int) -> int:
    """Where the content ends at the latest: before a colon with a whole quotation behind it."""
    for at in range(begin, unit.last - 1):
        if unit.words[at].text == ":" and unit.words[at + 1].kind == "quote":
            return at
    return unit.last


def follows_noun(unit: Unit, clause: Clause, traits: frozenset[str]) -> bool:
    """Whether the clause behind a noun of saying is its content."""
    head = unit.words[clause.first].lower
    if head in unit.cues.complementisers:
        return True
    if is_relative(unit, clause) or head in unit.cues.subordinators:
        return False
    return has_subjunctive(unit, clause, second=True) or ("i" in traits and has_infinitive(unit, clause))


def content_end(unit: Unit, clauses: tuple[Clause, ...], index: int) -> int:
    """Where the content ends: before the comma behind which the frame's verb follows."""
    for clause in clauses[index + 1 :]:
        if is_finite(unit.words[clause.first], unit) and unit.words[clause.first - 1].text == ",":
            return clause.first - 1
    return unit.last
