"""Clauses with their verb in second place: the phrase in front of it, and the first nominative behind it."""

from __future__ import annotations

from articles.extraction.quotes.clauses import Clause, is_finite
from articles.extraction.quotes.phrases import phrase_end
from articles.extraction.quotes.units import Unit


def before(unit: Unit, start: int, verb: int) -> range | None:
    """The subject in front of the verb, with its apposition; None where the clause begins with something else."""
    first = start
    while first < verb and (unit.words[first].lower in unit.cues.coordinators or is_adverb(unit, first)):
        first += 1
    first += first < verb and unit.words[first].lower in unit.cues.how
    if first >= verb or is_finite(unit.words[first], unit):
        return None
    head, cues = unit.words[first].lower, unit.cues
    # "Zu Muster hatte eingeräumt": a name can begin like a preposition.
    if not unit.words[first].known and (head in cues.prepositions or head in cues.asking_or_leading):
        return None
    if head in cues.oblique and not is_one_of(unit, first, verb):
        return None
    end = phrase_end(unit, first, verb)
    if end is None:
        return None
    if is_list(unit, end, verb):
        return range(first, verb)
    if any(unit.words[at].text in ",:" for at in range(end, verb)):
        return range(first, end)
    return range(first, whole_prefield(unit, end, verb))


def is_one_of(unit: Unit, at: int, last: int) -> bool:
    """ "Einer der Zeugen": a pronoun in the nominative, although "einer" is a dative before a noun."""
    after = unit.words[at + 1].lower if at + 1 < last else ""
    return unit.words[at].lower in unit.cues.one and (after in unit.cues.masculine or after in unit.cues.agent)


def is_adverb(unit: Unit, at: int) -> bool:
    """A word of the adverbs, or one that looks like an adverb at the beginning of a sentence: "Gegenwärtig"."""
    word = unit.words[at]
    if word.lower in unit.cues.adverbs:
        return True
    return at == 0 and word.lower.endswith(unit.cues.adverb_endings) and not unit.words[at + 1].capitalised


def is_list(unit: Unit, end: int, verb: int) -> bool:
    """ "Die Gruppen Eins, Zwei und Drei fordern": names, commas and "und" up to the verb."""
    rest = unit.words[end:verb]
    return (
        len(rest) > 2
        and rest[0].text == ","
        and all(word.capitalised or word.text == "," or word.lower in unit.cues.joining for word in rest)
        and any(word.lower in unit.cues.joining for word in rest)
    )


def whole_prefield(unit: Unit, end: int, verb: int) -> int:
    """ "Ein Regierungssprecher in Berlin sagte": what stands between noun and verb belongs to the noun."""
    while verb > end and unit.words[verb - 1].lower in unit.cues.adverbs:
        verb -= 1
    return verb if not any(is_finite(unit.words[at], unit) for at in range(end, verb)) else end


def behind(unit: Unit, clause: Clause, verb: int) -> range | None:
    """The subject behind the verb: the first phrase there that is not in the dative or accusative."""
    at = verb + 1
    while at < unit.last and at < clause.last + 1:
        word = unit.words[at]
        if is_passed_over(unit, at, verb):
            at += 1
            continue
        if word.lower in unit.cues.prepositions or word.lower in unit.cues.oblique:
            end = phrase_end(unit, at + (word.lower in unit.cues.prepositions), clause.last, apposition=False)
            if end is None:
                return None
            at = end
            continue
        end = phrase_end(unit, at, unit.last)
        return range(at, end) if end else None
    return None


def is_passed_over(unit: Unit, at: int, verb: int) -> bool:
    """ "äußerte [sich] [gestern] Muster", "würdigte [ihn] Muster": what can stand between a verb and its subject."""
    word, cues = unit.words[at].lower, unit.cues
    return word in cues.reflexives or word in cues.adverbs or word in cues.objects or is_participle(unit, at, verb)


def is_participle(unit: Unit, at: int, verb: int) -> bool:
    """ "« … », a déclaré le ministre": the rest of a verb stands between its auxiliary and its subject."""
    forms = unit.cues.verbs.get(unit.words[at].lower, ())
    return unit.words[verb].lower in unit.cues.auxiliaries and any(form.kind == "participle" for form in forms)
