"""Who speaks the words between marks where no verb of saying is known: by the sentence that they stand in."""

from __future__ import annotations

from articles.extraction.quotes.clauses import Clause
from articles.extraction.quotes.marks import Pair
from articles.extraction.quotes.phrases import phrase_end
from articles.extraction.quotes.splitting import split
from articles.extraction.quotes.subjects import main_subject, subject_of
from articles.extraction.quotes.units import Unit
from articles.extraction.quotes.verb_second import behind
from articles.extraction.quotes.verbs import find_cues
from articles.extraction.quotes.voices import speaks


def of_label(unit: Unit, pair: Pair) -> range | None:
    """The speaker of a few words: "Für Muster ist das „falsch“", "..., weil Muster ihn „gut“ genannt hat"."""
    return viewer(unit) or clause_subject(unit, pair) or main_subject(unit)


def viewer(unit: Unit) -> range | None:
    """ "Für den Minister ist die Lage „ernst“": in whose eyes."""
    if unit.words[0].lower not in unit.cues.viewing:
        return None
    end = phrase_end(unit, 1, unit.last)
    return range(1, end) if end and speaks(unit, range(1, end)) else None


def clause_subject(unit: Unit, pair: Pair) -> range | None:
    """The subject of the clause around the words, if that has a verb of saying."""
    for clause in split(unit):
        if unit.stretch(clause.first, clause.last).covers(pair.inner):
            cues = find_cues(unit, clause)
            return subject_of(unit, clause, cues[0], clause.first) if cues else None
    return None


def verb_behind(unit: Unit, index: int) -> tuple[int, range] | None:
    """ "„...“, strich Muster heraus": the verb right behind a whole quotation and its subject, whatever verb it is."""
    at = next((place for place, word in enumerate(unit.words) if word.pair == index), unit.last)
    if at + 2 >= unit.last or unit.words[at + 1].text != ",":
        return None
    verb, cues = unit.words[at + 2], unit.cues
    if verb.kind != "word" or verb.capitalised or not cues.capital_nouns:
        return None
    if verb.lower in cues.functional or verb.lower in cues.relatives or verb.lower in cues.determiners:
        return None
    subject = behind(unit, Clause(at + 2, unit.last), at + 2)
    return (at + 2, subject) if subject and speaks(unit, subject) else None


def doer(unit: Unit) -> range | None:
    """ "Mit den Worten „...“ verabschiedete sich Muster": who does something with the words."""
    subject = main_subject(unit)
    return subject if subject and speaks(unit, subject) else None
