"""Subjects and clauses of languages in which the subject stands before its verb: "Doe, the minister, said he knew"."""

from __future__ import annotations

from articles.extraction.quotes.clauses import Clause, is_finite, leads_with_relative
from articles.extraction.quotes.phrases import phrase_end
from articles.extraction.quotes.units import Unit
from articles.extraction.quotes.verbs import Cue
from articles.extraction.vocabulary import either

# An interrupted subject has few pieces: "Doe, the minister, who was late, said".
MOST_PIECES = 5
# Words from a verb of saying to its "that": "said in a statement on Friday that".
REACH = 14


def says_anything(unit: Unit) -> bool:
    """Whether a sentence has a verb of saying at all."""
    return any(is_saying(unit, at) for at in range(unit.last))


def begins_content(unit: Unit, at: int) -> bool:
    """ "Doe said that he ...", "Doe said he would ...": whether a content clause begins at `at` without a comma."""
    cues = unit.cues
    before, word = unit.words[at - 1], unit.words[at]
    if word.lower in cues.unmarked:
        if before.lower in cues.coordinators or is_demonstrative(unit, at):
            return False
        return any(is_saying(unit, place) for place in range(max(0, at - REACH), at))
    if not is_saying(unit, at - 1) and not told_somebody(unit, at):
        return False
    end = phrase_end(unit, at, unit.last, apposition=False)
    return end is not None and end < unit.last and verb_from(unit, end) is not None


def is_demonstrative(unit: Unit, at: int) -> bool:
    """ "that is", "that was": with its verb the word is a pronoun and no conjunction."""
    return at + 1 < unit.last and unit.words[at + 1].lower in unit.cues.auxiliaries


def is_saying(unit: Unit, at: int) -> bool:
    """Whether the word at `at` is a verb of saying that a content clause can follow."""
    word = unit.words[at]
    return word.lower in unit.cues.saying and word.kind == "word" and not word.capitalised and not word.noun


def told_somebody(unit: Unit, at: int) -> bool:
    """ "told reporters he would", "said on Monday he would": who was told, or when, stands between verb and content."""
    for place in range(at - 1, max(0, at - REACH) - 1, -1):
        word = unit.words[place]
        if word.kind not in ("word", "number", "handle"):
            return False
        if is_saying(unit, place):
            telling = any(form.lemma in unit.cues.calls_on for form in unit.cues.verbs.get(word.lower, ()))
            first = unit.words[place + 1].lower
            if first in unit.cues.prepositions:
                end = phrase_end(unit, place + 2, unit.last, apposition=False)
                return end == at
            return telling and phrase_end(unit, place + 1, unit.last, apposition=False) == at
        if is_finite(word, unit):
            return False
    return False


def verb_from(unit: Unit, at: int) -> int | None:
    """The finite verb at `at`, or behind adverbs: "he never would"."""
    while at < unit.last and unit.words[at].lower in unit.cues.adverbs:
        at += 1
    return at if at < unit.last and is_finite(unit.words[at], unit) else None


def open_subject(unit: Unit, clauses: list[Clause], clause: Clause) -> int | None:
    """The index of the clause with the subject of the verb that `clause` begins with: "Doe, the minister, said"."""
    if verb_from(unit, clause.first) is None or is_inverted(unit, clause):
        return None
    found = None
    for index in range(len(clauses) - 1, max(-1, len(clauses) - 1 - MOST_PIECES), -1):
        piece = clauses[index]
        if any(unit.words[at].kind == "quote" for at in range(piece.first, piece.last)):
            return found
        if leads_with_relative(unit, piece) or is_aside(unit, piece):
            continue
        if any(is_finite(unit.words[at], unit) for at in range(piece.first, piece.last)):
            return found
        if unit.words[piece.first].lower in unit.cues.subordinators:
            return found
        found = index
        if piece.first and unit.words[piece.first - 1].text in ":;–":
            return found
    return found


def is_inverted(unit: Unit, clause: Clause) -> bool:
    """ "..., reported Reuters": a verb of saying and a name up to the end of the clause, whom nobody is told."""
    word, behind = unit.words[clause.first], clause.first + 1
    if behind >= clause.last or not unit.words[behind].capitalised or not is_saying(unit, clause.first):
        return False
    telling = any(form.lemma in unit.cues.calls_on for form in unit.cues.verbs.get(word.lower, ()))
    return not telling and phrase_end(unit, behind, clause.last, apposition=False) == clause.last


def is_aside(unit: Unit, clause: Clause) -> bool:
    """ "speaking in Rome", "in a toast": what stands between commas and is no subject."""
    head = unit.words[clause.first]
    return clause.first > 0 and (head.lower in unit.cues.prepositions or head.lower.endswith(unit.cues.gerund_endings))


def subject(unit: Unit, clause: Clause, cue: Cue) -> range | None:
    """The subject of a verb of saying: right before it, or behind it where nothing but a quotation is before."""
    verb = cue.words[0]
    joined = joined_verb(unit, clause, verb)
    end = verb if joined is None else joined
    found = nearest(unit, clause.first, end, first_phrase(unit, clause.first, end))
    if found is None and clause.first and joined is None and unit.words[clause.first - 1].text == ",":
        found = phrase_behind(unit, cue, clause) or before_comma(unit, clause)
    return found or phrase_behind(unit, cue, clause)


def nearest(unit: Unit, start: int, verb: int, found: range | None) -> range | None:
    """ "Doe was due to leave, but Roe said": the subject behind the last "but" or "while" before the verb."""
    if found is None or not any(is_finite(unit.words[at], unit) for at in range(found.stop, verb)):
        return found
    links = either(unit.cues.coordinators, unit.cues.subordinators)
    for at in range(verb - 1, start, -1):
        if unit.words[at].lower in links:
            own = first_phrase(unit, at + 1, verb)
            plain = own and not any(is_finite(unit.words[place], unit) for place in range(own.stop, verb))
            return own if plain else found
    return found


def joined_verb(unit: Unit, clause: Clause, verb: int) -> int | None:
    """ "He welcomed the visit and said": the first verb of the clause, whose subject is the second one's, too."""
    at = verb - 1
    while at > clause.first and unit.words[at].lower in unit.cues.adverbs:
        at -= 1
    if at <= clause.first or unit.words[at].lower not in unit.cues.coordinators:
        return None
    return next((place for place in range(clause.first, at) if is_finite(unit.words[place], unit)), None)


def first_phrase(unit: Unit, start: int, verb: int) -> range | None:
    """The subject between `start` and its verb: behind what leads the clause, with its apposition."""
    at = start
    while at < verb:
        word = unit.words[at]
        if word.kind == "quote" or word.text in ",–" or word.lower in unit.cues.leading:
            at += 1
        elif word.lower in unit.cues.prepositions:
            at = phrase_end(unit, at + 1, verb, apposition=False) or at + 1
        elif word.lower in unit.cues.adverbs or word.lower.endswith(unit.cues.adverb_endings):
            at += 1
        else:
            break
    if at >= verb or is_finite(unit.words[at], unit):
        return None
    end = phrase_end(unit, at, verb)
    return range(at, end) if end else None


def phrase_behind(unit: Unit, cue: Cue, clause: Clause) -> range | None:
    """ "said Doe on Monday": the phrase right behind the verb."""
    at = max(cue.words) + 1
    if at >= unit.last or unit.words[at].lower in unit.cues.prepositions or cue.at != clause.first:
        behind_quote = cue.at == clause.first + 1 and unit.words[clause.first].kind == "quote"
        if not behind_quote or at >= unit.last or unit.words[at].lower in unit.cues.prepositions:
            return None
    end = phrase_end(unit, at, unit.last)
    return range(at, end) if end else None


def before_comma(unit: Unit, clause: Clause) -> range | None:
    """ "He welcomed the visit, adding that": the subject of the clause before."""
    return first_phrase(unit, 0, clause.first)
