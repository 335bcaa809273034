"""Quotations without a frame: Konjunktiv I by itself, and statements that are only reported."""

from __future__ import annotations

from collections.abc import Sequence

from articles.extraction.quotes.addressees import addressee_of
from articles.extraction.quotes.clauses import Clause, has_subjunctive, is_finite, is_relative
from articles.extraction.quotes.found import Found, stretches
from articles.extraction.quotes.splitting import split
from articles.extraction.quotes.subjects import subject_of
from articles.extraction.quotes.units import Unit
from articles.extraction.quotes.verbs import Cue, find_cue, is_negated, texts
from articles.extraction.quotes.voices import is_thing, speaks
from articles.extraction.schema import Span


def in_subjunctive(unit: Unit, *, continued: bool) -> bool:
    """Whether a sentence is reported by its mood alone; after another reported one some Konjunktiv II is enough.

    "Sie hätten Zeit" stands for a Konjunktiv I that would look like an indicative; "Das könnte helfen" does not.
    """
    return any(
        (has_subjunctive(unit, clause) or (continued and substitutes(unit, clause)))
        and not is_subordinate(unit, clause)
        for clause in split(unit)
    )


def substitutes(unit: Unit, clause: Clause) -> bool:
    """Whether the clause has a Konjunktiv II that stands for a Konjunktiv I."""
    return not unit.cues.substitutes.isdisjoint(texts(unit, clause))


def is_subordinate(unit: Unit, clause: Clause) -> bool:
    """Whether the clause begins with a subordinating word: "als sei nichts geschehen" is nobody's statement."""
    head = unit.words[clause.first]
    return head.lower in unit.cues.subordinating or (clause.first > 0 and is_relative(unit, clause))


def spoken_in_subjunctive(unit: Unit) -> Found:
    """The whole sentence as a quotation without a frame, with its full stop."""
    return Found("indirect_free_indirect", (unit.span,), confidence=0.7)


def merged(found: Sequence[Found]) -> Found:
    """Neighbouring sentences without a frame are one quotation."""
    return Found(found[0].type, (Span(found[0].hull.start, found[-1].hull.end),), found[0].speaker, confidence=0.7)


def reported(unit: Unit) -> Found | None:
    """ "X kritisierte den Beschluss": somebody's statement in the reporter's words, or None."""
    for clause in split(unit):
        cue = None if is_subordinate(unit, clause) else find_cue(unit, clause)
        if cue is None or not tells(unit, clause, cue) or is_negated(unit, clause):
            continue
        speaker = without_object(unit, cue, subject_of(unit, clause, cue, clause.first))
        if speaker is not None and not is_thing(unit, speaker) and is_news(unit, cue, speaker):
            whom = addressee_of(unit, cue, range(clause.first, clause.last), speaker)
            denied = "d" in cue.form.traits
            return Found(
                "reported", (unit.span,), stretches(unit, speaker), addressee=whom, denied=denied, confidence=0.6
            )
    return None


def is_news(unit: Unit, cue: Cue, speaker: range) -> bool:
    """Whether the sentence reports a statement of now: "hatte den Rücktritt gefordert" tells what was before.

    A participle and "fordern" need somebody known to speak: "Das Beben forderte Opfer", "Dabei wurde Geld verlangt".
    """
    if unit.words[cue.at].lower in unit.cues.pluperfect and not cue.passive:
        return False
    demands = "f" in cue.form.traits
    if demands and any(word.lower.endswith(unit.cues.tolls) for word in unit.words):
        return False
    return (cue.form.kind == "finite" and not demands) or speaks(unit, speaker)


def without_object(unit: Unit, cue: Cue, speaker: range | None) -> range | None:
    """ "sprach die Agentur von Toten": the verb's preposition does not belong to its subject."""
    wanted = unit.cues.reported_with.get(cue.form.lemma, frozenset())
    cut = next((at for at in speaker or () if at > cue.at and unit.words[at].lower in wanted), None)
    return range(speaker.start, cut) if speaker and cut else speaker


def tells(unit: Unit, clause: Clause, cue: Cue) -> bool:
    """Whether the verb reports by itself, or with its preposition: "sprach von Fortschritten"."""
    if "r" in cue.form.traits and "x" not in cue.form.traits:
        return True
    wanted = unit.cues.reported_with.get(cue.form.lemma, frozenset())
    return bool(wanted & texts(unit, clause))


def hearsay(unit: Unit) -> bool:
    """ "Er soll sich dort aufhalten": told by somebody whom the sentence does not name.

    In a subordinate clause ("damit er sich dort aufhalten soll") it tells of a purpose.
    """
    for clause in split(unit):
        if is_subordinate(unit, clause):
            continue
        for at in range(clause.verb_from, clause.last - 1):
            if unit.words[at].lower in unit.cues.hearsay and is_finite(unit.words[at], unit):
                return not texts(unit, clause) & unit.cues.question_words
    return False


def is_of_the_past(unit: Unit) -> bool:
    """ "soll dort gewesen sein", "soll es gesehen haben": no plan, but what somebody claims."""
    return any(ends_in_past(unit, clause) for clause in split(unit))


def ends_in_past(unit: Unit, clause: Clause) -> bool:
    """Whether the clause ends with a participle and its auxiliary: "gewesen sein"."""
    before, last = unit.words[max(clause.first, clause.last - 2)], unit.words[clause.last - 1]
    is_participle = not before.capitalised and before.lower.endswith(unit.cues.participle_endings)
    return is_participle and last.lower in unit.cues.past_infinitives
