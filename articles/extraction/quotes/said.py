"""Frames with a verb of saying: "X sagte, dass ...", "..., sagte X", "wie X mitteilte", "die Forderung, ..."."""

from __future__ import annotations

from dataclasses import replace

from articles.extraction.quotes.clauses import (
    Clause,
    Cue,
    find_cue,
    find_cues,
    find_last_cue,
    finite_at,
    has_infinitive,
    has_subjunctive,
    is_finite,
    is_relative,
    is_verb_second,
    split,
    texts,
    traits_of,
)
from articles.extraction.quotes.found import Found, content, stretches
from articles.extraction.quotes.phrases import phrase_end
from articles.extraction.quotes.subjects import addressee_of, subject_around, subject_of
from articles.extraction.quotes.units import Unit
from articles.extraction.schema import Span


def find(unit: Unit) -> Found | None:
    """The quotation that a verb (or noun) of saying makes of the unit, or None."""
    clauses = split(unit)
    for rule in (as_somebody_said, behind_content, before_content, before_quotation, noun_before_content, before_that):
        for index in range(len(clauses)):
            if found := rule(unit, clauses, index):
                return found
    return None


def as_somebody_said(unit: Unit, clauses: tuple[Clause, ...], index: int) -> Found | None:
    """ "Wie X mitteilte, ..." and "..., wie X mitteilte"."""
    clause = clauses[index]
    if unit.words[clause.first].lower not in unit.cues.how or len(clauses) == 1:
        return None
    cue = find_cue(unit, clause)
    if cue is None or cue.at < clause.last - 3 or (index and cue.form.traits & {"x"}):
        return None
    if index and (earlier := find_cue(unit, clauses[index - 1])) and not earlier.form.traits & {"x"} and earlier.at < clause.first:
        return None
    speaker = subject_of(unit, clause, cue, clause.first + 1)
    first = clause.first - (index > 0)
    last = clause.last + (clause.last < unit.last)
    inside = content(unit, 0, unit.last, range(first, last))
    return build(unit, "indirect", inside, cue, range(first, last), speaker, extra=(clause.first,))


def behind_content(unit: Unit, clauses: tuple[Clause, ...], index: int) -> Found | None:
    """ "..., sagte X am Freitag[, ...]": the verb comes first in its clause, the words before are the content."""
    clause = clauses[index]
    quote_first = unit.words[clause.first].kind == "quote" and index == 0
    start = clause.first + quote_first
    if (index == 0 and not quote_first) or start >= clause.last or clause.core > clause.first:
        return None
    start += unit.words[start].lower in unit.cues.so_words and start + 1 < clause.last
    inner = Clause(start, clause.last)
    cue = verb_first(unit, inner)
    if cue is None or continues(unit, clauses, index) or fronted(unit, clauses, index):
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
    return build(unit, "indirect", content(unit, 0, unit.last, frame), cue, frame, speaker, extra)


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


def verb_first(unit: Unit, clause: Clause) -> Cue | None:
    """The cue of a clause that begins with its finite verb and needs no "dass"."""
    cue = find_cue(unit, clause)
    if cue is None or not cue.form.traits & {"s"} or "x" in cue.form.traits:
        return None
    if unit.cues.subject_first and phrase_end(unit, clause.first, cue.at, apposition=False) == cue.at:
        return cue
    return cue if cue.at == clause.first else None


def continues(unit: Unit, clauses: tuple[Clause, ...], index: int) -> bool:
    """Whether the content follows instead: "er kam, sagte aber, dass ..."."""
    after = clauses[index + 1] if index + 1 < len(clauses) else None
    return after is not None and unit.words[after.first].lower in unit.cues.complementisers


def fronted(unit: Unit, clauses: tuple[Clause, ...], index: int) -> bool:
    """ "Als er ankam, sagte X, ...": the only clause before is a subordinate one."""
    head = unit.words[0].lower
    return index == 1 and (head in unit.cues.subordinators or head in unit.cues.how) and index + 1 < len(clauses)


def before_content(unit: Unit, clauses: tuple[Clause, ...], index: int) -> Found | None:
    """ "X sagte, dass ...", "X sagte, er werde ...", "X forderte, ... zu ..."."""
    for cue in find_cues(unit, clauses[index]):
        if unit.words[cue.at].lower in unit.cues.subjunctive:
            continue
        for after in range(index + 1, len(clauses)):
            if is_content(unit, clauses, after, cue, adjacent(unit, clauses, index, after)):
                return introduced(unit, clauses, index, after, cue)
    return None


def adjacent(unit: Unit, clauses: tuple[Clause, ...], index: int, after: int) -> bool:
    """Whether only relative clauses stand between two clauses."""
    return all(is_relative(unit, clause) for clause in clauses[index + 1 : after])


def introduced(unit: Unit, clauses: tuple[Clause, ...], index: int, after: int, cue: Cue) -> Found | None:
    """The content that begins with the clause `after`, framed by the clause at `index` and its cue."""
    clause = clauses[index]
    start = frame_start(unit, clauses, index, cue)
    begin = clauses[after].first
    inside = content(unit, begin, unit.last, ())
    speaker = subject_of(unit, clause, cue, start)
    return build(unit, "indirect", inside, cue, range(start, begin), speaker)


def is_content(unit: Unit, clauses: tuple[Clause, ...], index: int, cue: Cue, adjacent: bool) -> bool:
    """Whether the clause says what was said."""
    clause = clauses[index]
    head = unit.words[clause.first]
    traits = cue.form.traits
    if head.kind == "quote":
        return False
    if head.lower in unit.cues.complementisers:
        return bool(traits & {"s", "i"})
    if not adjacent:
        return False
    unmarked = traits_of(unit, unit.words[clause.first - 1])
    if (unit.words[clause.first - 1].text not in ",:" and not unmarked) or is_relative(unit, clause):
        return False
    if is_finite(head, unit):
        return False
    if has_infinitive(unit, clause):
        return bool(traits & {"i", "s"}) and head.lower not in unit.cues.subordinators
    if head.lower in unit.cues.subordinators or head.lower in unit.cues.coordinators:
        return False
    if has_subjunctive(unit, clause, second=bool(traits & {"s"})):
        return bool(traits & {"s"})
    if head.lower in unit.cues.question_words:
        return bool(traits & {"s"}) and "x" not in traits
    return bool(traits & {"s"}) and "x" not in traits and is_verb_second(unit, clause)


def frame_start(unit: Unit, clauses: tuple[Clause, ...], index: int, cue: Cue) -> int:
    """Where the frame begins: at the coordinator right before the verb ("und glaubt, ..."), else with the sentence."""
    before = cue.words[0] - 1
    if before > 0 and unit.words[before].lower in unit.cues.coordinators:
        return before
    start = 0
    for clause in clauses[: index + 1]:
        if clause.first and unit.words[clause.first - 1].text == ";":
            start = clause.first
    return start


def before_quotation(unit: Unit, clauses: tuple[Clause, ...], index: int) -> Found | None:
    """ "X sagte: ...", with whole quotations behind the colon (or a comma)."""
    clause = clauses[index]
    quotes = [at for at in range(clause.first, clause.last) if unit.words[at].kind == "quote"]
    if not quotes or quotes[0] == 0 or not index:
        return None
    start = quotes[0]
    cue = find_last_cue(unit, clauses[index - 1])
    frame = [*range(0, start), *range(quotes[-1] + 1, unit.last)]
    inside = tuple(quotes)
    if cue is None:
        literal = unit.words[start - 2].lower in unit.cues.literally
        speaker = subject_of(unit, clauses[index - 1], None, 0)
        return build(unit, "direct", inside, None, frame, speaker, extra=(start - 2,) if literal else ())
    speaker = subject_of(unit, clauses[index - 1], cue, 0)
    return build(unit, "direct", inside, cue, frame, speaker)


def noun_before_content(unit: Unit, clauses: tuple[Clause, ...], index: int) -> Found | None:
    """ "die Forderung, ... zu ...", "der Vorwurf, er habe ..."."""
    if index + 1 >= len(clauses):
        return None
    clause, after = clauses[index], clauses[index + 1]
    noun = cue_noun(unit, clause)
    if noun is None or not follows_noun(unit, after, unit.cues.nouns[unit.words[noun].text]):
        return None
    end = content_end(unit, clauses, index + 1)
    words = (noun - 1, noun) if noun and unit.words[noun - 1].lower in unit.cues.determiners else (noun,)
    frame = [*range(0, after.first), *range(end, unit.last)]
    inside = content(unit, after.first, end, ())
    return Found(
        "indirect", stretches(unit, inside), noun_speaker(unit, clause, noun), stretches(unit, words),
        stretches(unit, frame), confidence=0.6,
    )


def before_that(unit: Unit, clauses: tuple[Clause, ...], index: int) -> Found | None:
    """ "X legt Wert darauf, dass ...": behind most words a clause with "dass" is what somebody says or thinks."""
    if index + 1 >= len(clauses) or unit.words[clauses[index + 1].first].lower not in unit.cues.complementisers:
        return None
    clause, after = clauses[index], clauses[index + 1]
    words = [word.lower for word in unit.words[clause.first : clause.last]]
    if unit.cues.factual & set(words) or not index == 0:
        return None
    verb = finite_at(unit, Clause(clause.verb_from, clause.last))
    if verb is None:
        return None
    speaker = subject_around(unit, clause.first, clause.last, verb)
    predicate = [at for at in range(max(verb + 1, clause.last - 2), clause.last) if at not in (speaker or ())]
    return Found(
        "indirect",
        stretches(unit, content(unit, after.first, unit.last, ())),
        stretches(unit, speaker or ()),
        stretches(unit, [verb, *predicate]),
        stretches(unit, range(0, after.first)),
        confidence=0.5,
    )


def of_sentence_before(unit: Unit, before: Unit) -> Found | None:
    """ "Er kommt nicht. Dies teilte X mit.": the sentence before is the content, and the pronoun with it."""
    if unit.words[0].lower not in unit.cues.demonstratives or before.paragraph + 1 < unit.paragraph:
        return None
    clause = split(unit)[0]
    cue = find_cue(unit, clause)
    if cue is None or not cue.form.traits & {"s"} or cue.at > 2:
        return None
    speaker = subject_of(unit, clause, cue, cue.at + 1)
    frame = range(1, unit.last)
    if not cue.passive and (speaker is None or before.words[-1].kind == "quote"):
        return None
    found = build(unit, "indirect", (0,), cue, frame, speaker)
    return found and replace(found, spans=(before.stretch(0, before.last), *found.spans), confidence=0.6)


def cue_noun(unit: Unit, clause: Clause) -> int | None:
    """The noun of saying near the end of the clause, if there is one."""
    for at in range(clause.last - 1, max(clause.first - 1, clause.last - 7), -1):
        if unit.words[at].text in unit.cues.nouns:
            return at
    return None


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


def noun_speaker(unit: Unit, clause: Clause, noun: int) -> tuple[Span, ...]:
    """ "die Forderung [der Opposition], ..."."""
    end = phrase_end(unit, noun + 1, clause.last)
    return stretches(unit, range(noun + 1, end)) if end else ()


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
        medium="writing" if "w" in traits or clause_words & unit.cues.written else "thought" if "t" in traits else "speech",
    )
