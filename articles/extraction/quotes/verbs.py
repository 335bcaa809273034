"""Verbs of saying in a clause: with auxiliary, separated particle and reflexive."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from articles.extraction.languages.shapes import CueForm
from articles.extraction.quotes.clauses import Clause, is_finite
from articles.extraction.quotes.idioms import companions
from articles.extraction.quotes.units import Unit, once_a_unit
from articles.extraction.vocabulary import either

RECENT_CLAUSES = 64


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying in a clause: its form, the position of the (finite) verb, and all of its words."""

    form: CueForm
    at: int
    words: tuple[int, ...]
    passive: bool = False


def find_cue(unit: Unit, clause: Clause) -> Cue | None:
    """The first verb of saying of a clause with its auxiliary, particle and reflexive, or None."""
    return next(iter(cues_in(unit, clause)), None)


def find_last_cue(unit: Unit, clause: Clause) -> Cue | None:
    """The last verb of saying of a clause: "rief zur Ruhe auf und betonte: ..." ends with the one that matters."""
    return next(iter(find_cues(unit, clause)), None)


def find_cues(unit: Unit, clause: Clause) -> list[Cue]:
    """All verbs of saying of a clause, the last one first."""
    found: dict[tuple[int, ...], Cue] = {}
    for cue in reversed(cues_in(unit, clause)):
        found.setdefault(cue.words, cue)
    return list(found.values())


@lru_cache(maxsize=RECENT_CLAUSES)
def cues_in(unit: Unit, clause: Clause) -> tuple[Cue, ...]:
    """The verbs of saying of a clause in order, which every rule asks for."""
    return tuple(cue for at in verbs_in(unit, clause) if (cue := read_cue(unit, clause, at)))


def verbs_in(unit: Unit, clause: Clause) -> list[int]:
    """Where forms of verbs of saying stand, those in brackets left out: "(die Zeitung berichtete)" is an aside."""
    first = clause.verb_from
    return [at for at in saying_places(unit) if first <= at < clause.last and not in_brackets(unit, first, at)]


@once_a_unit
def saying_places(unit: Unit) -> tuple[int, ...]:
    """Where forms of verbs of saying stand in a unit."""
    verbs = unit.cues.verbs
    return tuple(
        at
        for at, word in enumerate(unit.words)
        if word.lower in verbs and word.kind == "word" and not (word.capitalised and at)
    )


def in_brackets(unit: Unit, first: int, at: int) -> bool:
    """Whether a bracket that opens from `first` on is still open at `at`."""
    depth = 0
    for word in unit.words[first:at]:
        depth = max(0, depth + (word.text == "(") - (word.text == ")"))
    return depth > 0


def is_negated(unit: Unit, clause: Clause) -> bool:
    """ "wollte nicht bestätigen, dass ...": what nobody says; but "sagte nicht nur, dass ..." says it."""
    for at in range(clause.verb_from, clause.last):
        if unit.words[at].lower in unit.cues.negations:
            return at + 1 >= clause.last or unit.words[at + 1].lower not in unit.cues.merely
    return False


def read_cue(unit: Unit, clause: Clause, at: int) -> Cue | None:
    """The verb at `at` as a cue: forms whose particle stands in the clause come first."""
    if unit.words[at].noun:
        return None
    candidates = unit.cues.verbs[unit.words[at].lower]
    helper = auxiliary(unit, clause, at)
    # "hatte ... bezeichnet" against "bezeichnet ...": the same letters are a participle where an auxiliary stands.
    later = "participle" if helper is None else "finite"
    for form in sorted(candidates, key=lambda form: (not form.particle, form.kind == later)):
        if form.kind == "finite" and not is_attributive(unit, clause, at) and not is_governed(unit, clause, at):
            particle = particle_words(unit, clause, at, form.particle)
            if particle is not None:
                words = {at, *particle}
                return Cue(form, at, tuple(sorted(words | companions(unit, clause, form, at, words))))
        if form.kind == "participle" and helper is not None:
            particle = particle_before(unit, at, form.particle)
            if particle is not None:
                passive = is_passive(unit, clause, helper)
                words = {helper, at, *particle}
                return Cue(form, helper, tuple(sorted(words | companions(unit, clause, form, at, words))), passive)
    return None


def is_passive(unit: Unit, clause: Clause, helper: int) -> bool:
    """ "wurde mitgeteilt", "ist worden": by the auxiliary at `helper`, or by a word that only a passive has."""
    begins = unit.words[helper].lower.startswith(unit.cues.passive)
    return begins or not unit.cues.passive_marks.isdisjoint(texts(unit, clause))


def is_governed(unit: Unit, clause: Clause, at: int) -> bool:
    """ "könne sie dazu verpflichten": what looks like a plural is the infinitive of a modal verb in the Konjunktiv."""
    if not unit.words[at].lower.endswith(unit.cues.infinitive_endings) or not unit.cues.infix:
        return False
    before = (word.lower for word in unit.words[clause.first : at])
    return any(word in unit.cues.modals and word in unit.cues.moods for word in before)


def texts(unit: Unit, clause: Clause) -> set[str]:
    """The words of a clause in lower case."""
    return {word.lower for word in unit.words[clause.first : clause.last]}


def is_attributive(unit: Unit, clause: Clause, at: int) -> bool:
    """ "die erwartete Zahl", "der genannte Betrag": a form before its noun is no verb; in "Das gab X bekannt" it is."""
    if at + 1 >= clause.last or at == clause.first or not unit.words[at + 1].capitalised:
        return False
    before = unit.words[at - 1].lower
    if at == 1 and before in unit.cues.demonstratives:
        return any(is_finite(unit.words[place], unit) for place in range(at + 1, clause.last))
    return before in unit.cues.determiners or before in unit.cues.prepositions


def particle_words(unit: Unit, clause: Clause, at: int, particle: str) -> tuple[int, ...] | None:
    """Where the separated particle stands, with "davon" before it; empty for a whole verb, None where it is missing."""
    if not particle:
        return ()
    parts = particle.split()
    for end in range(clause.last, at + len(parts), -1):
        window = [word.lower for word in unit.words[end - len(parts) : end]]
        if window == parts and ends_clause(unit, clause, end):
            first = end - len(parts)
            return (*([first - 1] if is_pronominal(unit, first - 1, at) else []), *range(first, end))
    return particle_before(unit, at, particle) if at == clause.last - 1 else None


def ends_clause(unit: Unit, clause: Clause, end: int) -> bool:
    """Whether a particle that ends at `end` closes its clause: not "warf den Ball vor der Tribüne"."""
    if end == clause.last:
        return True
    after = unit.words[end]
    if unit.words[end - 1].lower in unit.cues.prepositions:
        return after.lower in either(unit.cues.coordinators, unit.cues.how, unit.cues.subordinators)
    return not after.capitalised


def particle_before(unit: Unit, at: int, particle: str) -> tuple[int, ...] | None:
    """ "wie X bekannt gab", "hat bekannt gegeben": a particle right before its verb, by itself."""
    parts = particle.split()
    window = [word.lower for word in unit.words[max(0, at - len(parts)) : at]]
    # "scheint Fragen zu geben": before an infinitive "zu" is no particle.
    joined = window == parts and particle not in unit.cues.infinitive_marks
    return tuple(range(at - len(parts), at)) if joined else None


def is_pronominal(unit: Unit, position: int, verb: int) -> bool:
    """ "davon", "darauf", "daran" between the verb and its particle."""
    return position > verb and unit.words[position].lower in unit.cues.pronominal


def auxiliary(unit: Unit, clause: Clause, at: int) -> int | None:
    """The auxiliary that makes the participle at `at` a finite verb: the nearest one in the clause."""
    if unit.cues.subject_first:
        return auxiliary_beside(unit, clause, at)
    helpers = [
        position
        for position in range(clause.first, clause.last)
        if position != at
        and unit.words[position].lower in unit.cues.auxiliaries
        and unit.words[position].lower not in unit.cues.inert
    ]
    return min(helpers, key=lambda position: abs(position - at)) if helpers else None


def auxiliary_beside(unit: Unit, clause: Clause, at: int) -> int | None:
    """ "was later quoted", but not "was late but said": where it stands right before its participle, the auxiliary."""
    place = at - 1
    while place >= clause.first and unit.words[place].lower in either(unit.cues.adverbs, unit.cues.inert):
        place -= 1
    return place if place >= clause.first and unit.words[place].lower in unit.cues.auxiliaries else None
