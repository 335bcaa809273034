"""Frames without a verb: "laut X", "nach Angaben von X", "X zufolge", ", so X", "demnach", "wonach"."""

from __future__ import annotations

from collections.abc import Iterator

from articles.extraction.quotes.clauses import Clause, is_finite
from articles.extraction.quotes.found import Found, content, stretches
from articles.extraction.quotes.noun_groups import is_noun, noun_start
from articles.extraction.quotes.phrases import phrase_end
from articles.extraction.quotes.splitting import split
from articles.extraction.quotes.units import Unit

LONGEST_BACK = 14
LONGEST_SEAT = 8


def find(unit: Unit) -> Found | None:
    """The first quotation of the unit that such a frame makes, or None."""
    places = [at for at, word in enumerate(unit.words) if word.lower in unit.cues.verbless]
    clauses = split(unit) if places else ()
    for index, clause in enumerate(clauses):
        for at in (place for place in places if clause.first <= place < clause.last):
            for frame, speaker, cue in readings(unit, clause, at):
                if found := framed(unit, clauses, index, frame, speaker, cue):
                    return found
    return None


def readings(unit: Unit, clause: Clause, at: int) -> Iterator[tuple[range, range, range]]:
    """Frame, speaker and cue that begin at the word `at` (or end there, for words behind the source)."""
    word, cues = unit.words[at], unit.cues
    if word.kind != "word":
        return
    if at == clause.first and refers_back(unit, clause, at):
        yield range(at + 2), range(at + 1, at + 2), range(at, at + 1)
    elif word.lower in cues.according:
        joined = unit.words[min(at + 1, unit.last - 1)].lower in cues.according_joins
        yield from before_source(unit, at, at + 1 + joined)
    elif word.lower in cues.according_source:
        yield from before_said(unit, at)
        yield from behind_source(unit, clause, at, said=True)
    elif word.lower in cues.according_behind:
        yield from behind_source(unit, clause, at, said=False)
    elif word.lower in cues.so_words and at > 0 and unit.words[at - 1].text in (",", "–", "„“"):
        yield from so(unit, at)
    elif word.lower in cues.thus or (word.lower in cues.thus_first and at == 0 and is_reported(unit)):
        yield range(at, at + 1), range(at, at + 1), range(at, at + 1)
    elif word.lower in cues.whereby and at == clause.first and at > 1:
        yield range(at + 1), noun_before(unit, at) or range(at, at + 1), range(at, at + 1)


def noun_before(unit: Unit, at: int) -> range | None:
    """ "ein Bericht der Behörde, wonach ...": the noun phrase that ends at the comma before `at`."""
    for first in range(max(0, at - LONGEST_BACK), at - 1):
        if phrase_end(unit, first, at - 1) == at - 1 and not doubled(unit, first):
            return range(first, at - 1)
    return None


def refers_back(unit: Unit, clause: Clause, at: int) -> bool:
    """ "ein Bericht, nach dem ...", "ein Sprecher, laut dem ...": the source is the noun before the comma."""
    cues = unit.cues
    if not 1 < at < clause.last - 2 or unit.words[at - 1].text != "," or unit.words[at + 1].lower not in cues.relatives:
        return False
    if unit.words[at].lower in cues.according:
        return noun_start(unit, at + 1, clause.last) is None
    named = range(max(0, at - LONGEST_BACK), at - 1)
    return unit.words[at].lower in cues.according_source and any(is_saying(unit, place) for place in named)


def is_saying(unit: Unit, at: int) -> bool:
    """Whether the word is a noun of something said or written: "Gerüchte", "Studie"."""
    word, cues = unit.words[at], unit.cues
    return word.capitalised and (word.text in cues.nouns or word.lower.endswith(cues.source_nouns + cues.documents))


def is_reported(unit: Unit) -> bool:
    """Whether mood or hearsay shows that "danach" speaks of a source and not of time."""
    cues = unit.cues
    return any(word.lower in cues.moods or word.lower in cues.hearsay for word in unit.words)


def before_source(unit: Unit, at: int, source: int) -> Iterator[tuple[range, range, range]]:
    """ "laut Polizei", "according to the ministry"."""
    end = phrase_end(unit, source, unit.last) or address_end(unit, source)
    if end is not None:
        end = whole_source(unit, at, end)
        last = closing_comma(unit, source, end)
        if unit.cues.subject_first and at and unit.words[at - 1].text == ",":
            last = clause_end(unit, end)
        yield range(at, last), range(source, end), range(at, source)


def whole_source(unit: Unit, at: int, end: int) -> int:
    """ "Nach Angaben der Behörde [in Bonn] kam er an": in front of the verb all belongs to the source."""
    if at > 1 or end >= unit.last or unit.words[end].lower not in unit.cues.seats:
        return end
    reach = min(unit.last, end + LONGEST_SEAT)
    stop = next((place for place in range(end, reach) if unit.words[place].text in ",:;("), reach)
    return next((place for place in range(end, stop) if is_finite(unit.words[place], unit)), end)


def clause_end(unit: Unit, end: int) -> int:
    """ ", according to a report by the auditors": behind its comma all up to the next one belongs to the frame."""
    stop = next((at for at in range(end, unit.last) if unit.words[at].text in ",;:"), unit.last)
    return stop + (stop < unit.last)


def address_end(unit: Unit, position: int) -> int | None:
    """ "laut beispiel.de": words that touch each other, with a full stop inside."""
    end = position
    while end + 1 < unit.last and unit.words[end + 1].start == unit.words[end].end:
        end += 1
    return end + 1 if any(unit.words[at].text == "." for at in range(position, end)) else None


def before_said(unit: Unit, at: int) -> Iterator[tuple[range, range, range]]:
    """ "nach Angaben der Polizei", but not "nach dem Treffen"."""
    noun = noun_start(unit, at + 1, unit.last)
    if noun is not None and is_source(unit, noun, unit.last, unit.cues.source_nouns):
        yield from before_source(unit, at, at + 1)


def is_source(unit: Unit, noun: int, last: int, endings: tuple[str, ...]) -> bool:
    """Whether one of the nouns in a row from `noun` on is one of saying: "Medienberichten", "Musters Meinung"."""
    while noun < last and is_noun(unit.words[noun]):
        if unit.words[noun].lower.endswith(endings):
            return True
        noun += 1
    return False


def closing_comma(unit: Unit, first: int, end: int) -> int:
    """The frame's end: the comma that closes an apposition belongs to it."""
    has_comma = any(unit.words[at].text == "," for at in range(first, end))
    return end + 1 if has_comma and end < unit.last and unit.words[end].text == "," else end


def behind_source(unit: Unit, clause: Clause, at: int, *, said: bool) -> Iterator[tuple[range, range, range]]:
    """ "Medienberichten zufolge", and with `said` "seiner Meinung nach"."""
    for first in range(max(clause.first, at - LONGEST_BACK), at):
        if phrase_end(unit, first, at) != at or doubled(unit, first):
            continue
        noun = noun_start(unit, first, at)
        if not said or (noun is not None and is_source(unit, noun, at, unit.cues.views)):
            yield range(first, at + 1), range(first, at), range(at, at + 1)
            return


def doubled(unit: Unit, first: int) -> bool:
    """ "die ihrer Meinung nach": the first of two articles is a relative pronoun."""
    articles = unit.cues.determiners
    return unit.words[first].lower in articles and unit.words[first + 1].lower in articles


def so(unit: Unit, at: int) -> Iterator[tuple[range, range, range]]:
    """ ", so der Minister": what follows is nothing but a noun phrase with its circumstances."""
    end = phrase_end(unit, at + 1, unit.last)
    if end is None or (end < unit.last and is_finite(unit.words[end], unit)):
        return
    stop = next((place for place in range(end, unit.last) if unit.words[place].text in ",;:"), unit.last)
    if any(is_finite(unit.words[position], unit) for position in range(at + 1, stop)):
        return
    more = stop < unit.last and unit.words[stop].text == ","
    yield range(at - (unit.words[at - 1].text in ",–"), stop + more), range(at + 1, end), range(at, at + 1)


def framed(
    unit: Unit, clauses: tuple[Clause, ...], index: int, frame: range, speaker: range, cue: range
) -> Found | None:
    """The quotation that the frame leaves of its sentence."""
    first, last = scope(unit, clauses, index, frame)
    inside = content(unit, first, last, frame)
    if len(inside) < 2 and not any(unit.words[at].kind == "quote" for at in inside):
        return None
    return Found(
        "indirect", stretches(unit, inside), stretches(unit, speaker), stretches(unit, cue), stretches(unit, frame)
    )


def scope(unit: Unit, clauses: tuple[Clause, ...], index: int, frame: range) -> tuple[int, int]:
    """From where to where such a frame reaches: its sentence, or the subordinate or coordinated clause around it."""
    clause = clauses[index]
    head = unit.words[clause.first]
    if index and clause.first not in frame:
        if head.lower in unit.cues.relatives and not is_finite(unit.words[min(clause.first + 1, unit.last - 1)], unit):
            return clause.first, clause.last
        if is_finite(head, unit) or head.lower in unit.cues.coordinators or head.lower in unit.cues.subordinating:
            return clause.first, unit.last
    return 0, unit.last
