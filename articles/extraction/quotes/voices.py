"""Who can say something: people, bodies and documents against things, times and circumstances."""

from __future__ import annotations

from articles.extraction.quotes.units import Unit
from articles.extraction.quotes.word_classes import Word

# "die SPD-Abgeordnete Eva Muster", "Perus neuer Präsident": how far from its first noun a phrase is looked at.
NOUNS = 4


def speaks(unit: Unit, phrase: range) -> bool:
    """Whether the phrase is of somebody or something known to speak: a pronoun, a name of the report, "Behörden"."""
    if len(phrase) == 1 and unit.words[phrase.start].lower in unit.cues.pronouns:
        return not is_idle(unit, phrase)
    head = head_at(unit, phrase)
    if head is None or is_mere_thing(unit.words[head], unit):
        return False
    for at in range(head, min(phrase.stop, head + NOUNS)):
        if is_voice(unit.words[at], unit):
            return True
        # "Perus [neuer] Präsident": behind the genitive of a name the noun is still to come.
        if unit.words[at].text != "," and not unit.words[at].capitalised and at != head + 1:
            return False
    return False


def head_at(unit: Unit, phrase: range) -> int | None:
    """Where the first noun of the phrase stands."""
    for at in phrase:
        word = unit.words[at]
        begins = at == phrase.start and (word.lower in unit.cues.determiners or word.lower in unit.cues.prepositions)
        if (word.capitalised or word.kind == "handle" or word.known) and not begins:
            return at
    return None


def is_voice(word: Word, unit: Unit) -> bool:
    """Whether the report knows the name, or the language a noun of people, bodies or documents: "Behörde"."""
    acronym = word.text.isupper() and len(word.text) > 1
    return word.known or acronym or word.kind == "handle" or word.lower.endswith(unit.cues.voices)


def is_mere_thing(word: Word, unit: Unit) -> bool:
    """Whether the noun ends like one of things: "Forderung", but not "Regierung"."""
    return word.lower.endswith(unit.cues.things) and not is_voice(word, unit)


def is_thing(unit: Unit, phrase: range) -> bool:
    """ "Die Forderung lehnte der Minister ab": what no one can be is no subject of a verb of saying."""
    head = head_at(unit, phrase)
    if head is None or head == 0:
        return False
    return is_mere_thing(unit.words[head], unit) and not unit.words[head].lower.endswith(unit.cues.source_nouns)


def is_idle(unit: Unit, phrase: range) -> bool:
    """ "es", "das", "dies": never somebody."""
    word = unit.words[phrase.start].lower
    return len(phrase) == 1 and (word in unit.cues.expletives or word in unit.cues.demonstratives)


def is_time(unit: Unit, phrase: range) -> bool:
    """ "Ende Mai verkündete der Verband": a noun of time is no subject."""
    head = head_at(unit, phrase)
    return head is not None and unit.words[head].lower in unit.cues.times
