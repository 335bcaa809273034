"""Frames without a plain verb of saying: "die Forderung, ...", "legt Wert darauf, dass ...", "Dies teilte X mit"."""

from __future__ import annotations

from dataclasses import replace

from articles.extraction.quotes.clauses import Clause, finite_at, has_subjunctive
from articles.extraction.quotes.contents import content_end, follows_noun
from articles.extraction.quotes.found import Found, content, stretches
from articles.extraction.quotes.framing import build
from articles.extraction.quotes.phrases import phrase_end
from articles.extraction.quotes.splitting import split
from articles.extraction.quotes.subjects import subject_around, subject_of
from articles.extraction.quotes.units import Unit
from articles.extraction.quotes.verbs import find_cue
from articles.extraction.quotes.voices import speaks
from articles.extraction.schema import Span


def noun_before_content(unit: Unit, clauses: tuple[Clause, ...], index: int) -> Found | None:
    """ "die Forderung, ... zu ...", "der Vorwurf, er habe ..."."""
    if index + 1 >= len(clauses):
        return None
    clause, after = clauses[index], clauses[index + 1]
    noun = cue_noun(unit, clause)
    if (
        noun is None
        or has_subjunctive(unit, clause)
        or not follows_noun(unit, after, unit.cues.nouns[unit.words[noun].text])
    ):
        return None
    end = content_end(unit, clauses, index + 1)
    words = (noun - 1, noun) if noun and unit.words[noun - 1].lower in unit.cues.determiners else (noun,)
    verb, holder = holder_of(unit, clause, noun)
    frame = [*range(after.first), *range(end, unit.last)]
    inside = content(unit, after.first, end, ())
    return Found(
        "indirect",
        stretches(unit, inside),
        holder or noun_speaker(unit, clause, noun),
        stretches(unit, words if verb is None else (verb, *words)),
        stretches(unit, frame),
        confidence=0.6,
    )


def cue_noun(unit: Unit, clause: Clause) -> int | None:
    """The noun of saying near the end of the clause, if there is one."""
    for at in range(clause.last - 1, max(clause.first - 1, clause.last - 7), -1):
        if unit.words[at].text in unit.cues.nouns:
            return at
    return None


def holder_of(unit: Unit, clause: Clause, noun: int) -> tuple[int | None, tuple[Span, ...]]:
    """ "Muster ist der Meinung, dass ...": the verb and who holds what the noun at the clause's end says."""
    verb = finite_at(unit, Clause(clause.verb_from, clause.last))
    if verb is None or noun != clause.last - 1 or verb > noun:
        return None, ()
    subject = subject_around(unit, clause.first, noun, verb)
    return (verb, stretches(unit, subject)) if subject and noun not in subject and speaks(unit, subject) else (None, ())


def noun_speaker(unit: Unit, clause: Clause, noun: int) -> tuple[Span, ...]:
    """ "die Forderung [der Opposition], ..."."""
    end = phrase_end(unit, noun + 1, clause.last)
    return stretches(unit, range(noun + 1, end)) if end else ()


def before_that(unit: Unit, clauses: tuple[Clause, ...], index: int) -> Found | None:
    """ "X legt Wert darauf, dass ...": behind most words a clause with "dass" is what somebody says or thinks."""
    if index + 1 >= len(clauses) or unit.words[clauses[index + 1].first].lower not in unit.cues.complementisers:
        return None
    clause, after = clauses[index], clauses[index + 1]
    words = [word.lower for word in unit.words[clause.first : clause.last]]
    if unit.cues.factual & set(words) or index != 0:
        return None
    verb = finite_at(unit, Clause(clause.verb_from, clause.last))
    if verb is None or unit.words[verb].lower in unit.cues.subjunctive:
        return None
    speaker = subject_around(unit, clause.first, clause.last, verb)
    told = has_subjunctive(unit, after) or not unit.cues.made_known.isdisjoint(words)
    # "Es steht fest, dass ..." and "Möglich ist, dass ..." are nobody's view.
    if not told and (unit.words[verb].lower.startswith(unit.cues.passive) or not (speaker and speaks(unit, speaker))):
        return None
    end = range(max(verb + 1, clause.last - 2), clause.last)
    predicate = [at for at in end if at not in (speaker or ()) and is_predicate(unit, at)]
    return Found(
        "indirect",
        stretches(unit, content(unit, after.first, unit.last, ())),
        stretches(unit, speaker or ()),
        stretches(unit, [verb, *predicate]),
        stretches(unit, range(after.first)),
        confidence=0.5,
    )


def is_predicate(unit: Unit, at: int) -> bool:
    """Whether the word can belong to a predicate: "wurde auch bekannt" is "wurde bekannt"."""
    word = unit.words[at].lower
    return word not in unit.cues.adverbs or word in unit.cues.pronominal


def of_sentence_before(unit: Unit, before: Unit) -> Found | None:
    """ "Er kommt nicht. Dies teilte X mit.": the sentence before is the content."""
    if unit.words[0].lower not in unit.cues.demonstratives or before.paragraph + 1 < unit.paragraph:
        return None
    clause = split(unit)[0]
    cue = find_cue(unit, clause)
    # "Das Konzert fand in Bonn statt": an article says nothing of what stands before.
    if cue is None or not cue.form.traits & {"s"} or cue.at != 1:
        return None
    speaker = subject_of(unit, clause, cue, cue.at + 1)
    if not cue.passive and (speaker is None or before.words[-1].kind == "quote"):
        return None
    found = build(unit, "indirect", (0,), cue, range(1, unit.last), speaker)
    return found and replace(found, spans=(before.stretch(0, before.last),), confidence=0.6)
