"""Frames with a verb of saying: "X sagte, dass ...", "..., sagte X", "wie X mitteilte", "die Forderung, ..."."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from articles.extraction.quotes.clauses import (
    Clause,
    finite_at,
    has_subjunctive,
    is_verb_second,
    leads_with_verb,
    traits_of,
)
from articles.extraction.quotes.contents import adjacent, before_colon, is_content
from articles.extraction.quotes.found import Found, content
from articles.extraction.quotes.framing import build, frame_end, frame_start
from articles.extraction.quotes.nouns import before_that, noun_before_content
from articles.extraction.quotes.phrases import phrase_end
from articles.extraction.quotes.splitting import split
from articles.extraction.quotes.subjects import main_subject, subject_of, who_said
from articles.extraction.quotes.units import Unit
from articles.extraction.quotes.verbs import Cue, find_cue, find_cues, find_last_cue, is_negated, saying_places
from articles.extraction.vocabulary import either

Rule = Callable[[Unit, tuple[Clause, ...], int], Found | None]


def find(unit: Unit) -> Found | None:
    """The quotation that a verb (or noun) of saying makes of the unit, or None."""
    clauses = split(unit)
    with_verb: tuple[Rule, ...] = (as_somebody_said, behind_content, before_content) if saying_places(unit) else ()
    for rule in (*with_verb, before_quotation, noun_before_content, before_that):
        for index in range(len(clauses)):
            if found := rule(unit, clauses, index):
                return found
    return None


def as_somebody_said(unit: Unit, clauses: tuple[Clause, ...], index: int) -> Found | None:
    """ "Wie X mitteilte, ..." and "..., wie X mitteilte"."""
    clause = clauses[index]
    if len(clauses) == 1:
        return None
    how = clause.first + (not index and unit.words[clause.first].lower in unit.cues.coordinators)
    if unit.words[how].lower not in unit.cues.how:
        return None
    cue = find_cue(unit, clause)
    if cue is None or cue.at < clause.last - 3 or "s" not in cue.form.traits or (index and "x" in cue.form.traits):
        return None
    if (
        index
        and (earlier := find_cue(unit, clauses[index - 1]))
        and not earlier.form.traits & {"x"}
        and earlier.at < clause.first
    ):
        return None
    speaker = who_said(unit, clause, cue, how + 1)
    first = how - (index > 0)
    last = clause.last + (clause.last < unit.last)
    inside = content(unit, 0, unit.last, range(first, last))
    return build(unit, "indirect", inside, cue, range(first, last), speaker, extra=(how,))


def behind_content(unit: Unit, clauses: tuple[Clause, ...], index: int) -> Found | None:
    """ "..., sagte X am Freitag[, ...]": the verb comes first in its clause, the words before are the content."""
    clause = clauses[index]
    quote_first = unit.words[clause.first].kind == "quote" and index == 0
    start = clause.first + quote_first
    if (index == 0 and not quote_first) or start >= clause.last or clause.core > clause.first:
        return None
    if start and unit.words[start - 1].text == ":":
        return None
    start += unit.words[start].lower in unit.cues.so_words and start + 1 < clause.last
    inner = Clause(start, clause.last)
    cue = verb_first(unit, inner)
    if cue is None or is_negated(unit, inner) or continues(unit, clauses, index) or fronted(unit, clauses, index):
        return None
    speaker = subject_of(unit, inner, cue, start if cue.at > start else cue.at + 1)
    if not speaker and not cue.passive and unit.words[0].kind != "quote":
        return None
    end = frame_end(unit, clauses, index, speaker)
    more = end < unit.last and unit.words[end].text in ",:;"
    so = start - 1 if unit.words[start - 1].lower in unit.cues.so_words else None
    first = start if so is None else so
    first -= first > 0 and unit.words[first - 1].text in ",–"
    frame = range(first, end + more)
    extra = () if so is None else (so,)
    inside = content(unit, behind_announcement(unit, clauses[:index]), unit.last, frame)
    return build(unit, "direct" if is_own_voice(unit, inside) else "indirect", inside, cue, frame, speaker, extra)


def behind_announcement(unit: Unit, clauses: tuple[Clause, ...]) -> int:
    """ "Die Ministerin widersprach: Man habe nie verhandelt, sagte sie.": where the content behind a colon begins.

    Marks need no verb of saying before the colon: 'Die Ministerin war froh: "Gut", sagte sie.'
    """
    for before, after in itertools.pairwise(clauses):
        marked = unit.words[after.first].kind == "quote"
        if unit.words[after.first - 1].text == ":" and (marked or find_cue(unit, before)):
            return after.first
    return 0


def verb_first(unit: Unit, clause: Clause) -> Cue | None:
    """The cue of a clause that begins with its finite verb and needs no "dass"."""
    cue = find_cue(unit, clause)
    if cue is None or not cue.form.traits & {"s"} or "x" in cue.form.traits:
        return None
    subject_first = unit.cues.subject_first and unit.words[clause.first].lower not in unit.cues.complementisers
    if subject_first and phrase_end(unit, clause.first, cue.at, apposition=False) == cue.at:
        return cue
    first = clause.first
    # "« … », lui a répondu la ministre"
    while first < cue.at and unit.words[first].lower in unit.cues.reflexives:
        first += 1
    return cue if cue.at == first else None


def is_own_voice(unit: Unit, inside: tuple[int, ...]) -> bool:
    """ "Wir geben nicht nach, sagte Muster.": the first person speaks directly, even without marks."""
    words = [unit.words[at] for at in inside if not unit.words[at].quoted]
    if any(word.kind == "quote" or (word.lower in unit.cues.subjunctive and not word.capitalised) for word in words):
        return False
    return any(word.lower in unit.cues.first_person for word in words)


def continues(unit: Unit, clauses: tuple[Clause, ...], index: int) -> bool:
    """Whether the content follows instead: "er kam, sagte aber, dass ...", "Her colleague, Doe, said the two agree"."""
    after = clauses[index + 1] if index + 1 < len(clauses) else None
    if after is None:
        return False
    unmarked = after.first == clauses[index].last and bool(traits_of(unit, unit.words[after.first - 1]))
    return unmarked or unit.words[after.first].lower in unit.cues.complementisers


def fronted(unit: Unit, clauses: tuple[Clause, ...], index: int) -> bool:
    """ "Als er ankam, sagte X ...", "Selbst wenn es regnet, droht X ...": nothing but subordinate clauses before."""
    heads = either(unit.cues.subordinators, unit.cues.how)
    second = unit.words[0].lower in unit.cues.adverbs and unit.words[1].lower in heads
    if not second and unit.words[0].lower not in heads:
        return False
    # "Seit Beginn der Gespräche habe er gewartet", "Wie andere auch, wartet er": a main clause all the same.
    if clauses[0].core > 0 or is_verb_second(unit, clauses[0]):
        return False
    return not any(leads_with_verb(unit, clause) for clause in clauses[1:index])


def before_content(unit: Unit, clauses: tuple[Clause, ...], index: int) -> Found | None:
    """ "X sagte, dass ...", "X sagte, er werde ...", "X forderte, ... zu ..."."""
    head = unit.words[clauses[index].first].lower
    if index and head in unit.cues.complementisers and has_subjunctive(unit, clauses[0]):
        return None
    negated = is_negated(unit, clauses[index])
    for cue in find_cues(unit, clauses[index]):
        if unit.words[cue.at].lower in unit.cues.subjunctive and not before_speech(unit, clauses[index]):
            continue
        for after in range(index + 1, len(clauses)):
            if negated and not has_subjunctive(unit, clauses[after], second=True):
                continue
            if is_content(unit, clauses, after, cue, adjacent(unit, clauses, index, after)):
                return introduced(unit, clauses, index, after, cue)
    return None


def before_speech(unit: Unit, clause: Clause) -> bool:
    """Whether a colon follows the clause."""
    return clause.last < unit.last and unit.words[clause.last].text == ":"


def introduced(unit: Unit, clauses: tuple[Clause, ...], index: int, after: int, cue: Cue) -> Found | None:
    """The content that begins with the clause `after`, framed by the clause at `index` and its cue."""
    clause = clauses[index]
    start = frame_start(unit, clauses, index, cue)
    begin = clauses[after].first
    inside = content(unit, begin, before_colon(unit, begin), ())
    speaker = subject_of(unit, clause, cue, start)
    spoken = before_speech(unit, clauses[after - 1]) and not is_reported(unit, inside)
    return build(unit, "direct" if spoken else "indirect", inside, cue, range(start, begin), speaker)


def is_reported(unit: Unit, inside: tuple[int, ...]) -> bool:
    """Whether a mood or a "dass" shows that somebody else says it."""
    cues = unit.cues
    words = (unit.words[at].lower for at in inside)
    return any(word in cues.subjunctive or word in cues.complementisers for word in words)


def before_quotation(unit: Unit, clauses: tuple[Clause, ...], index: int) -> Found | None:
    """ "X sagte: ...", with whole quotations behind the colon (or a comma)."""
    clause = clauses[index]
    quotes = [at for at in range(clause.first, clause.last) if unit.words[at].kind == "quote"]
    if not quotes or quotes[0] == 0 or not index:
        return None
    start = quotes[0]
    # "So sagte Muster, Chef des Amtes: ...": an apposition has no verb, the clause before it has.
    framing = index - 1
    while framing and finite_at(unit, clauses[framing]) is None and unit.words[clauses[framing].first - 1].text == ",":
        framing -= 1
    framing = framing if finite_at(unit, clauses[framing]) is not None else index - 1
    cue = find_last_cue(unit, clauses[framing])
    frame = [*range(start), *range(quotes[-1] + 1, unit.last)]
    inside = tuple(quotes)
    if cue is None:
        literal = unit.words[start - 2].lower in unit.cues.literally
        speaker = subject_of(unit, clauses[framing], None, 0) or main_subject(unit)
        return build(unit, "direct", inside, None, frame, speaker, extra=(start - 2,) if literal else ())
    begin = clauses[framing].first if unit.words[0].lower in unit.cues.subordinators else 0
    speaker = subject_of(unit, clauses[framing], cue, begin)
    return build(unit, "direct", inside, cue, frame, speaker)
