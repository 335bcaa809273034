"""Whom a speaker tells: "gegenüber der Presse", "sagte der Zeitung", "forderte Muster auf", "im Interview mit ..."."""

from __future__ import annotations

from collections.abc import Iterable

from articles.extraction.quotes.found import stretches
from articles.extraction.quotes.phrases import is_new_subject, phrase_end
from articles.extraction.quotes.units import Unit
from articles.extraction.quotes.verbs import Cue
from articles.extraction.quotes.voices import head_at, is_mere_thing
from articles.extraction.schema import Span


def addressee_of(unit: Unit, cue: Cue | None, frame: Iterable[int], speaker: range | None) -> tuple[Span, ...]:
    """The words for whoever is told, of a frame with its cue and speaker; empty where nobody is."""
    positions = sorted(frame)
    if not positions:
        return ()
    found = by_preposition(unit, cue, positions) or (by_case(unit, cue, positions, speaker) if cue else None)
    return stretches(unit, found or ())


def by_preposition(unit: Unit, cue: Cue | None, positions: list[int]) -> range | None:
    """ "gegenüber der Presse", "Interview mit dem Blatt", "appellierte an die Länder", "vor Journalisten"."""
    last, cues = positions[-1] + 1, unit.cues
    for at in positions:
        word = unit.words[at].lower
        needed = cues.toward_behind.get(word)
        if word not in cues.toward and word not in cues.facing and needed is None:
            continue
        end = phrase_end(unit, at + 1, last, apposition=False)
        if end is None or not (word in cues.toward or faces(unit, cue, at, end, needed)):
            continue
        return range(at + 1, end)
    return None


def faces(unit: Unit, cue: Cue | None, at: int, end: int, needed: tuple[str, ...] | None) -> bool:
    """Whether the preposition at `at` leads to listeners: behind one of the `needed` words, or before an audience."""
    if needed is not None:
        return unit.words[at - 1].lower.endswith(needed) or (cue is not None and cue.form.lemma.endswith(needed))
    head = head_at(unit, range(at + 1, end))
    return head is not None and unit.words[head].lower.endswith(unit.cues.audiences)


def by_case(unit: Unit, cue: Cue, positions: list[int], speaker: range | None) -> range | None:
    """ "teilte der Presse mit", "wurde Muster aufgefordert", "ihm wird vorgeworfen": the verb's object."""
    calls = cue.form.lemma in unit.cues.calls_on
    if not calls and cue.form.lemma not in unit.cues.tells:
        return None
    wanted = unit.cues.determiners if calls else unit.cues.dative
    last = positions[-1] + 1
    at = clause_start(unit, cue, positions[0])
    while at in positions:
        if speaker is not None and at in speaker:
            at = speaker.stop
        elif at in cue.words or (unit.words[at].lower in unit.cues.relatives and unit.words[at - 1].text == ","):
            at += 1
        elif unit.words[at].lower in unit.cues.prepositions:
            at = phrase_end(unit, at + 1, last, apposition=False) or at + 1
        elif end := object_end(unit, at, last, wanted, calls=calls):
            return range(at, end)
        else:
            at += 1
    return None


def clause_start(unit: Unit, cue: Cue, first: int) -> int:
    """Where the clause of the verb begins, as far as its commas show it: an object does not stand before."""
    return next((at + 1 for at in range(cue.at - 1, first, -1) if unit.words[at].text == ","), first)


def object_end(unit: Unit, at: int, last: int, wanted: frozenset[str], *, calls: bool) -> int | None:
    """The end of an object that begins at `at`: a pronoun, a phrase with one of the `wanted` articles, a name."""
    word, cues = unit.words[at], unit.cues
    if word.lower in cues.dative_pronouns:
        return at + 1
    end = phrase_end(unit, at, last, apposition=False)
    if end is None:
        return None
    if word.lower in wanted:
        return end if end - at > 1 and is_somebody(unit, at, end, calls=calls) else None
    beside = unit.words[at + 1] if at + 1 < end else word
    named = word.known or word.lower.endswith(cues.audiences) or (beside.known and beside.capitalised)
    return end if named and word.capitalised else None


def is_somebody(unit: Unit, at: int, end: int, *, calls: bool) -> bool:
    """ "warf der Regierung Wortbruch vor", but not "den Verdacht", nor "der portugiesische Minister", who says it."""
    head, first = head_at(unit, range(at, end)), unit.words[at].lower
    if head is None or is_mere_thing(unit.words[head], unit) or is_new_subject(unit, at, end):
        return False
    return (
        calls
        or first not in unit.cues.plural_datives
        or unit.words[head].lower.endswith(unit.cues.plural_dative_endings)
    )
