"""Frames: where one begins and ends, and the finding that it makes."""

from __future__ import annotations

from articles.extraction.quotes.addressees import addressee_of
from articles.extraction.quotes.clauses import Clause, finite_at, is_relative
from articles.extraction.quotes.found import Found, stretches
from articles.extraction.quotes.units import Unit
from articles.extraction.quotes.verbs import Cue, texts


def build(
    unit: Unit,
    kind: str,
    inside: tuple[int, ...],
    cue: Cue | None,
    frame: range | list[int],
    speaker: range | None,
    extra: tuple[int, ...] = (),
) -> Found | None:
    """The finding of a rule, or None where no content is left."""
    if not inside:
        return None
    words = (*extra, *(cue.words if cue else ()))
    clause_words = texts(unit, Clause(min(frame), max(frame) + 1)) if frame else set()
    traits = cue.form.traits if cue else frozenset()
    return Found(
        kind,
        stretches(unit, inside),
        stretches(unit, speaker or ()),
        stretches(unit, words),
        stretches(unit, frame),
        addressee_of(unit, cue, frame, speaker),
        denied="d" in traits,
        medium="writing"
        if "w" in traits or clause_words & unit.cues.written
        else "thought"
        if "t" in traits
        else "speech",
    )


def frame_start(unit: Unit, clauses: tuple[Clause, ...], index: int, cue: Cue) -> int:
    """Where the frame begins: at the coordinator right before the verb ("und glaubt, ..."), else with the sentence."""
    before = cue.words[0] - 1
    if before > 0 and unit.words[before].lower in unit.cues.coordinators:
        return before
    if unit.words[clauses[index].first].lower in unit.cues.subordinators:
        return clauses[index].first
    start = 0
    for clause in clauses[: index + 1]:
        if clause.first and unit.words[clause.first - 1].text == ";":
            start = clause.first
    return start


def frame_end(unit: Unit, clauses: tuple[Clause, ...], index: int, speaker: range | None) -> int:
    """Where the frame behind its content ends: with its clause, or with what can be no content again.

    ", sagte die Chefin der Gruppe, Max Muster, in Bonn" and ", sagte sie, als sie ankam" are frames to the end.
    """
    end = max(clauses[index].last, speaker.stop if speaker else 0)
    rest = [clause for clause in clauses[index + 1 :] if clause.first >= end]
    for clause in rest:
        head = unit.words[clause.first].lower
        spoken = any(unit.words[at].kind == "quote" or unit.words[at].quoted for at in range(clause.first, clause.last))
        aside = head in unit.cues.subordinators or is_relative(unit, clause) or finite_at(unit, clause) is None
        if spoken or not aside:
            return end
        end = clause.last
    return end
