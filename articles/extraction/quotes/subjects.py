"""Who speaks, by grammar: the subject of a verb of saying."""

from __future__ import annotations

from articles.extraction.quotes import subject_first
from articles.extraction.quotes.clauses import Clause, finite_at, is_finite, is_infinitive
from articles.extraction.quotes.phrases import phrase_end, with_seat
from articles.extraction.quotes.splitting import split
from articles.extraction.quotes.units import Unit
from articles.extraction.quotes.verb_second import before, behind, is_adverb
from articles.extraction.quotes.verbs import Cue
from articles.extraction.quotes.voices import is_idle, is_thing, is_time, speaks


def subject_of(unit: Unit, clause: Clause, cue: Cue | None, start: int) -> range | None:
    """The subject of the cue's clause: before the verb where a noun phrase begins there, else behind it.

    `start` is where to look first; a passive has no speaker but its "von" phrase, "hieß es" none but its place.
    """
    if cue is None:
        return main_subject(unit) or inverted(unit, start, clause.last) or leading(unit, start, clause.last)
    if cue.passive and "q" not in cue.form.traits and not is_perfect(unit, cue):
        return agent(unit, clause, cue) or origin(unit, clause, start, passive=True)
    if unit.cues.inverting and followed_by_pronoun(unit, clause, cue.at):
        return behind(unit, clause, cue.at)
    if unit.cues.subject_first:
        found = subject_first.subject(unit, clause, cue)
        return behind(unit, clause, cue.at) if found is None and unit.cues.inverting else found
    if start > cue.at or followed_by_pronoun(unit, clause, cue.at):
        found = behind(unit, clause, cue.at)
    elif is_relative_head(unit, clause, cue):
        found = relative_subject(unit, clause, cue.at) or subject_around(unit, start, clause.last, cue.at)
    elif is_verb_last(unit, clause, cue):
        found = leading(unit, clause.first + 1, cue.at) or subject_around(unit, start, clause.last, cue.at)
    else:
        found = coordinated(unit, clause, cue) or own_subject(unit, start, clause, cue)
    if cue.form.lemma in unit.cues.quoting:
        found = quoted_voice(unit, clause, cue, found) or found
    if cue.form.lemma in unit.cues.impersonal and (found is None or is_idle(unit, found)):
        return origin(unit, clause, start)
    return found


def who_said(unit: Unit, clause: Clause, cue: Cue, start: int) -> range | None:
    """ "wie [schon] die Behörde in Bonn mitteilte", "wie es in dem Bericht heißt": the subject behind "wie"."""
    if unit.words[start].lower in unit.cues.expletives:
        return origin(unit, clause, start + 1)
    while start < clause.last and (is_adverb(unit, start) or unit.words[start].lower in unit.cues.reflexives):
        start += 1
    end = phrase_end(unit, start, clause.last)
    return range(start, with_seat(unit, range(start, end), cue.at)) if end else None


def quoted_voice(unit: Unit, clause: Clause, cue: Cue, subject: range | None) -> range | None:
    """ "Das Blatt zitiert den Minister", "zitierte das Blatt aus dem Bericht": the words are the object's."""
    at = max(cue.at + 1, subject.stop if subject else 0)
    skipped = (unit.cues.adverbs, unit.cues.places_of_origin)
    while at < clause.last and any(unit.words[at].lower in group for group in skipped):
        at += 1
    if at < clause.last and unit.words[at].lower in unit.cues.prepositions:
        return None
    end = phrase_end(unit, at, clause.last)
    return range(at, end) if end else None


def followed_by_pronoun(unit: Unit, clause: Clause, verb: int) -> bool:
    """ "sagte er": the subject, whatever stands in front."""
    return verb + 1 < clause.last and unit.words[verb + 1].lower in unit.cues.nominative


def is_relative_head(unit: Unit, clause: Clause, cue: Cue) -> bool:
    """ "ein Satz, den er sagte: ...", "der Brief, in dem er sagte, ...": a relative clause ends with its verb."""
    led = unit.words[clause.first].lower in unit.cues.prepositions
    head = unit.words[min(clause.first + led, clause.last - 1)].lower
    return clause.first > 0 and head in unit.cues.relatives and cue.at == clause.last - 1


def relative_subject(unit: Unit, clause: Clause, verb: int) -> range | None:
    """ "ein Mann, der der Zeitung sagte, ..." against "ein Satz, den er sagte": the pronoun, or what follows it."""
    if unit.words[clause.first].lower in unit.cues.prepositions:
        return leading(unit, clause.first + 2, verb)
    inner = leading(unit, clause.first + 1, verb)
    head = unit.words[clause.first].lower
    pronoun = range(clause.first, clause.first + 1)
    if inner is None:
        return None if head in unit.cues.oblique else pronoun
    first = unit.words[inner.start].lower
    if head in unit.cues.oblique or (first in unit.cues.pronouns and first not in unit.cues.determiners):
        return inner
    if head in unit.cues.masculine or first in unit.cues.oblique or not speaks(unit, inner):
        return pronoun
    return inner


def is_perfect(unit: Unit, cue: Cue) -> bool:
    """ "Die Forscher waren davon ausgegangen": of a few verbs "sein" makes a perfect, and no passive."""
    return cue.form.lemma in unit.cues.moving and unit.words[cue.at].lower in unit.cues.being


def is_verb_last(unit: Unit, clause: Clause, cue: Cue) -> bool:
    """ "während der Minister erklärte, ...": a subordinate clause ends with its verb. "Als Grund gab er an" is none."""
    if unit.words[clause.first].lower not in unit.cues.subordinators:
        return False
    return cue.at == clause.last - 1 or (
        cue.at == clause.last - 2
        and cue.at + 1 not in cue.words
        and unit.words[cue.at + 1].lower not in unit.cues.pronouns
    )


def own_subject(unit: Unit, start: int, clause: Clause, cue: Cue) -> range | None:
    """ "Muster sah das anders, die Partei bezweifelte aber, dass ...": the clause's own subject, if it has one."""
    said = any(is_finite(word, unit) for word in unit.words[start : clause.first])
    said = said and not is_infinitive(unit, clause, cue.at)
    begin = clause.first if said and before(unit, clause.first, cue.at) else start
    return subject_around(unit, begin, clause.last, cue.at)


def origin(unit: Unit, clause: Clause, start: int, *, passive: bool = False) -> range | None:
    """ "In der Erklärung heißt es", "hieß es aus Bonn": the document that words come from, the place with its "aus"."""
    for at in (start, *range(max(start, clause.verb_from), clause.last)) if start < clause.last else ():
        if unit.words[at].lower in unit.cues.origins and not (passive and unit.words[at].lower in unit.cues.agent):
            end = phrase_end(unit, at + 1, clause.last, apposition=False)
            return range(at + (unit.words[at].lower not in unit.cues.places_of_origin), end) if end else None
    return None


def coordinated(unit: Unit, clause: Clause, cue: Cue) -> range | None:
    """ "X war dabei und sagte ...": the subject of the first verb is the second one's, too."""
    at = cue.at - 1
    while at > 0 and unit.words[at].lower in unit.cues.adverbs:
        at -= 1
    if at <= 0 or unit.words[at].lower not in unit.cues.coordinators:
        return None
    first = next((place for place in range(clause.verb_from, at) if is_finite(unit.words[place], unit)), None)
    begin = clause.first
    if first is None:
        first = next((place for place in range(at) if is_finite(unit.words[place], unit)), None)
        begin = 0
    return subject_around(unit, begin, clause.last, first) if first is not None else None


def subject_around(unit: Unit, start: int, last: int, verb: int) -> range | None:
    """The subject of the finite verb at `verb`, in front of it or behind it."""
    front = before(unit, start, verb)
    if front is None or followed_by_pronoun(unit, Clause(start, last), verb) or is_mood(unit, front, verb):
        return behind(unit, Clause(start, last), verb) or front
    if unit.cues.subject_first or speaks(unit, front):
        return front
    back = behind(unit, Clause(start, last), verb)
    if back is None or is_idle(unit, back):
        return front
    if is_idle(unit, front) or is_time(unit, front) or is_object(unit, front, back, verb):
        return back
    return front


def is_object(unit: Unit, front: range, back: range, verb: int) -> bool:
    """ "Die Forderung lehnte der Minister ab", "Das Vorgehen nannte Muster falsch": in front, but no subject."""
    if is_thing(unit, front):
        return not is_thing(unit, back)
    article = unit.words[front.start].lower
    if article not in unit.cues.determiners or article in unit.cues.masculine or not speaks(unit, back):
        return False
    # "Einige Bürger haben Muster geschrieben": a verb in the plural has no single person as its subject.
    several = unit.words[verb].lower.endswith(unit.cues.infinitive_endings)
    return not (several and is_one(unit, back))


def is_one(unit: Unit, phrase: range) -> bool:
    """Whether the phrase is one person's name, with or without a title."""
    joined = any(unit.words[at].lower in unit.cues.joining for at in phrase)
    return not joined and any(unit.words[at].known for at in range(phrase.start, min(phrase.stop, phrase.start + 2)))


def is_mood(unit: Unit, front: range, verb: int) -> bool:
    """ "Besorgt äußerte sich der Minister": a single participle in front of a reflexive verb is no subject."""
    after = unit.words[verb + 1].lower if verb + 1 < unit.last else ""
    bare = len(front) == 1 and front.start == 0 and front.stop == verb
    return bare and after in unit.cues.reflexives and unit.words[0].lower.endswith(unit.cues.mood_endings)


def main_subject(unit: Unit) -> range | None:
    """The subject of a sentence that says nothing of saying: who may be speaking in the next one."""
    for clause in split(unit):
        head = unit.words[clause.first].lower
        verb = finite_at(unit, Clause(clause.verb_from, clause.last))
        if (
            verb is not None
            and head not in unit.cues.subordinators
            and (clause.first == 0 or head not in unit.cues.relatives)
        ):
            return subject_around(unit, clause.first, clause.last, verb)
    return None


def inverted(unit: Unit, start: int, last: int) -> range | None:
    """ "Im Kongress warb Muster mit den Worten: ...": who stands behind a verb that nobody knows."""
    first = start
    while first < last and is_adverb(unit, first):
        first += 1
    led = first < last and unit.words[first].lower in unit.cues.prepositions
    verb = (phrase_end(unit, first + 1, last, apposition=False) or last) if led else first
    if verb in (0, last) or unit.words[verb].capitalised or unit.words[verb].kind != "word":
        return None
    found = behind(unit, Clause(verb, last), verb)
    return found if found and speaks(unit, found) else None


def leading(unit: Unit, start: int, last: int) -> range | None:
    """The noun phrase that the words begin with, behind adverbs."""
    cues = unit.cues
    while start < last and (unit.words[start].lower in cues.adverbs or unit.words[start].lower in cues.coordinators):
        start += 1
    end = phrase_end(unit, start, last)
    return range(start, end) if end else None


def agent(unit: Unit, clause: Clause, cue: Cue | None = None) -> range | None:
    """ "von der Polizei" in a passive, but not in "von Fehlern wird gesprochen"."""
    object_words = unit.cues.reported_with.get(cue.form.lemma, frozenset()) if cue else frozenset()
    for at in range(clause.first, clause.last):
        if unit.words[at].lower in unit.cues.agent - object_words:
            end = phrase_end(unit, at + 1, clause.last)
            return range(at + 1, end) if end else None
    return None
