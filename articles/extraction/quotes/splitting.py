"""Clauses of a unit: where they begin and end, and which are one clause that something interrupts."""

from __future__ import annotations

from collections.abc import Callable

from articles.extraction.quotes import subject_first
from articles.extraction.quotes.clauses import Clause, finite_at, is_finite, leads_with_relative
from articles.extraction.quotes.units import Unit, once_a_unit

# Finds among the clauses so far the one whose subject the next clause has the verb of.
Opener = Callable[[Unit, list[Clause], Clause], int | None]

BREAKS = frozenset(",:;–")
# How many clauses back the beginning of an interrupted one can be.
LONGEST_INTERRUPTION = 4


@once_a_unit
def split(unit: Unit) -> tuple[Clause, ...]:
    """The clauses of a unit in order, cut at commas, colons, semicolons and dashes outside of brackets."""
    clauses: list[Clause] = []
    first = depth = 0
    said = unit.cues.subject_first and subject_first.says_anything(unit)
    for at, word in enumerate(unit.words[: unit.last]):
        if word.text == "(":
            depth += 1
        elif word.text == ")":
            depth = max(0, depth - 1)
        if word.text in BREAKS and not depth and not is_in_date(unit, at):
            if at > first:
                clauses.append(Clause(first, at))
            first = at + 1
        elif at > first and (said or word.lower in unit.cues.unmarked) and begins_unmarked(unit, at):
            clauses.append(Clause(first, at))
            first = at
    if unit.last > first:
        clauses.append(Clause(first, unit.last))
    if unit.cues.subject_first:
        return tuple(resumed(unit, clauses, subject_first.open_subject))
    return tuple(closed(unit, resumed(unit, clauses, open_subject)))


def begins_unmarked(unit: Unit, at: int) -> bool:
    """ "sagte dass er ...", "Doe said he would ...": a content clause that no comma announces."""
    if unit.cues.subject_first:
        return subject_first.begins_content(unit, at)
    if unit.words[at - 1].lower in unit.cues.coordinators:
        return False
    near = unit.words[max(0, at - 4) : at]
    return any(word.lower in unit.cues.verbs and not word.capitalised for word in near)


def is_in_date(unit: Unit, at: int) -> bool:
    """ "on May 3, 2011": the comma before a year ends no clause."""
    before, after = unit.words[at - 1] if at else None, unit.words[at + 1] if at + 1 < unit.last else None
    return bool(before and after and before.kind == after.kind == "number" and len(after.text) == len("2011"))


def resumed(unit: Unit, clauses: list[Clause], opener: Opener) -> list[Clause]:
    """The clauses, with a main clause that its subject's apposition or relative clause interrupts in one piece."""
    result: list[Clause] = []
    for clause in clauses:
        interrupted = result and unit.words[clause.first - 1].text == ","
        opened = opener(unit, result, clause) if interrupted else None
        if opened is not None:
            result[opened:] = [Clause(result[opened].first, clause.last, clause.first)]
        else:
            result.append(clause)
    return result


def open_subject(unit: Unit, clauses: list[Clause], resuming: Clause) -> int | None:
    """The index of the clause still without its verb, behind which only appositions and relative clauses stand."""
    if not is_finite(unit.words[resuming.first], unit):
        return None
    for index in range(len(clauses) - 1, -1, -1):
        clause = clauses[index]
        head = unit.words[clause.first]
        if any(unit.words[at].kind == "quote" for at in range(clause.first, clause.last)):
            return None
        if clause.first and unit.words[clause.first - 1].text in ":;–":
            return index if finite_at(unit, clause) is None else None
        verb = finite_at(unit, clause)
        if verb is None:
            if index == 0:
                return None if head.lower in unit.cues.subordinating else 0
            continue
        if unit.words[resuming.first].lower in unit.cues.subjunctive and index + 1 < len(clauses):
            return index + 1
        if not leads_with_relative(unit, clause) or verb == clause.first + 1 or index == 0:
            return None
    return None


def closed(unit: Unit, clauses: list[Clause]) -> list[Clause]:
    """The clauses, with one that an apposition cuts off from the end of its predicate in one piece.

    "Wie Muster, Chef des Amtes, in Bonn mitteilte, ...", "Jetzt gab der Chef, Max Muster, bekannt, dass ...".
    """
    result: list[Clause] = []
    for clause in clauses:
        begin = max(0, len(result) - LONGEST_INTERRUPTION)
        for index in range(len(result) - 1, begin - 1, -1):
            if lacks_verb(unit, result[index], clause) or lacks_particle(unit, result[index], clause):
                core = clause.first if finite_at(unit, result[index]) is None else result[index].core
                result[index:] = [Clause(result[index].first, clause.last, core)]
                break
            if finite_at(unit, result[index]) is not None or unit.words[result[index].first].kind == "quote":
                result.append(clause)
                break
        else:
            result.append(clause)
    return result


def lacks_verb(unit: Unit, opened: Clause, closing: Clause) -> bool:
    """Whether a subordinate clause without a verb finds it at the end of `closing`."""
    head, cues = unit.words[opened.first].lower, unit.cues
    if unit.words[closing.first - 1].text != "," or not is_finite(unit.words[closing.last - 1], unit):
        return False
    opens = head in cues.how or head in cues.subordinating or (opened.first > 0 and head in cues.relatives)
    if not opens or finite_at(unit, opened) is not None:
        return False
    begins = unit.words[closing.first].lower
    return not (begins in cues.how or begins in cues.subordinating or begins in cues.relatives)


def lacks_particle(unit: Unit, opened: Clause, closing: Clause) -> bool:
    """Whether a verb finds its particle at the end of `closing`, which has no verb of its own."""
    if unit.words[closing.first - 1].text != "," or finite_at(unit, closing) is not None:
        return False
    for at in range(opened.first, opened.last):
        for form in unit.cues.verbs.get(unit.words[at].lower, ()):
            parts = form.particle.split()
            tail = [word.lower for word in unit.words[max(closing.first, closing.last - len(parts)) : closing.last]]
            if parts and tail == parts and form.kind == "finite" and not has_particle(unit, opened, at):
                return True
    return False


def has_particle(unit: Unit, clause: Clause, verb: int) -> bool:
    """Whether the verb has found a particle in its own clause."""
    particles = {form.particle for form in unit.cues.verbs.get(unit.words[verb].lower, ()) if form.particle}
    return unit.words[clause.last - 1].lower in particles
