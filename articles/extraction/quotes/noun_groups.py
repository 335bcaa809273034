"""Noun groups by shape: articles, adjectives and nouns in a row. German nouns are capitalised, and that carries far."""

from __future__ import annotations

import re

from articles.extraction.quotes.units import Unit
from articles.extraction.quotes.word_classes import Word

# Between an article and its noun: "einer am Dienstag veröffentlichten Mitteilung".
LONGEST_ATTRIBUTE = 9
# Letters of what a full stop shortens: "Prof.".
LONGEST_ABBREVIATION = 4
# Words of a title between marks: 'die Zeitung „der Morgen“'.
LONGEST_TITLE = 8
SHORTEST_THING = 8
BOUND_PARTICLE = re.compile("[a-z]{1,4}[-’'][A-Z]")


def is_noun(word: Word) -> bool:
    """A capitalised or quoted word, a handle, or a name with its particle: "al-Bahr"."""
    if word.capitalised or word.quoted or word.kind != "word":
        return word.quoted or word.kind in ("word", "handle")
    return "-" in word.text and BOUND_PARTICLE.match(word.text) is not None


def is_function(word: Word, unit: Unit) -> bool:
    """A capital letter at the sentence's beginning makes no noun of an article or a preposition."""
    return word.lower in unit.cues.functional


def is_adjective(word: Word, unit: Unit) -> bool:
    """A lower case word that can stand before a noun."""
    if word.kind != "word" or word.capitalised or not word.lower.endswith(unit.cues.adjective_endings):
        return False
    return word.lower not in unit.cues.never_adjectives


def noun_start(unit: Unit, position: int, last: int) -> int | None:
    """Where the nouns of the phrase at `position` begin, behind articles and adjectives; None without a noun."""
    cues = unit.cues
    at = position
    determined = False
    while at < last:
        word = unit.words[at]
        if is_noun(word) and not (at == position and is_function(word, unit)):
            return at
        if word.lower in cues.determiners or word.kind == "number":
            determined = True
        elif word.text == "-" and determined:
            pass
        elif not is_adjective(word, unit):
            return attribute_end(unit, at, last) if determined else None
        at += 1
    return None


def attribute_end(unit: Unit, position: int, last: int) -> int | None:
    """The noun behind a long attribute: "einer [am Dienstag in Bonn veröffentlichten] Mitteilung"."""
    first, cues = unit.words[position].lower, unit.cues
    if first not in cues.prepositions and first not in cues.adverbs:
        return None
    for at in range(position + 1, min(last - 1, position + LONGEST_ATTRIBUTE)):
        if unit.words[at].text in ",:;":
            return None
        closes = is_adjective(unit.words[at], unit) and unit.words[at].lower not in unit.cues.determiners
        if closes and is_noun(unit.words[at + 1]):
            return at + 1
    return None


def core_end(unit: Unit, position: int, last: int) -> int | None:
    """The end of articles, adjectives and nouns at `position`; None where there is no noun."""
    if not unit.cues.capital_nouns:
        return plain_end(unit, position, last)
    first = noun_start(unit, position, last)
    if first is None:
        return None
    at = first
    while at < last and continues_name(unit, at, last) and not begins_anew(unit, first, at, last):
        at += 1
    return at


def begins_anew(unit: Unit, first: int, at: int, last: int) -> bool:
    """Whether another phrase begins here, with no article: "nannte Muster [„zu teuer“]", "drohte Muster [Vergeltung]".

    'Die Zeitung „der Morgen“' goes on, and so does "Abteilung Rüstung" where no name stands before.
    """
    word, before = unit.words[at], unit.words[at - 1]
    if at == first:
        return False
    if word.quoted and not before.quoted:
        end = next((place for place in range(at, last) if not unit.words[place].quoted), last)
        outlet = any(
            before.lower.removesuffix(ending).endswith(unit.cues.outlet_nouns)
            for ending in ("", *unit.cues.case_endings)
        )
        return end - at > LONGEST_TITLE or (not word.capitalised and word.kind == "word" and not outlet)
    if word.quoted or not before.capitalised or before.lower.endswith(unit.cues.front_endings):
        return False
    speaking = word.lower.endswith(unit.cues.voices) or word.lower.endswith(unit.cues.source_nouns)
    return len(word.text) >= SHORTEST_THING and word.lower.endswith(unit.cues.things) and not speaking


def plain_end(unit: Unit, position: int, last: int) -> int | None:
    """The end of a phrase where nouns are not capitalised: up to the next function word or verb."""
    cues = unit.cues
    if position >= last:
        return None
    at = position + (unit.words[position].lower in cues.determiners)
    begin = at
    stops = (cues.prepositions, cues.auxiliaries, cues.modals, cues.finite, cues.coordinators, cues.complementisers)
    while at < last and (unit.words[at].kind in ("word", "number", "handle") or is_title_point(unit, at, last)):
        word = unit.words[at]
        if word.verb or word.lower in cues.relatives:
            break
        if any(word.lower in group for group in (*stops, cues.adverbs, cues.subordinators, cues.pronouns)):
            break
        if not word.capitalised and word.lower in cues.verbs and at > begin and not word.noun:
            break
        if at > begin and begins_behind_name(unit, at):
            break
        at += 1
    return at if at > begin else None


def is_title_point(unit: Unit, at: int, last: int) -> bool:
    """ "Mr. Doe", "U.S. officials": the full stop of a short word in mid-phrase."""
    if unit.words[at].text != "." or at == 0 or at + 1 >= last:
        return False
    before = unit.words[at - 1]
    return (
        before.capitalised
        and len(before.text) <= LONGEST_ABBREVIATION
        and unit.words[at + 1].kind in ("word", "symbol")
    )


def begins_behind_name(unit: Unit, at: int) -> bool:
    """ "a dit à Vienne la ministre", "told Doe the minister": an article behind a name begins another phrase."""
    before, word = unit.words[at - 1], unit.words[at]
    return before.capitalised and not word.capitalised and word.lower in unit.cues.determiners


def continues_name(unit: Unit, at: int, last: int) -> bool:
    """Whether the word goes on a row of nouns: names, numbers in names, "von der Leyen", "&", "/", initials."""
    word = unit.words[at]
    if is_noun(word) or word.quoted:
        return True
    if word.kind == "number":
        return at + 1 < last and unit.words[at + 1].text != "." and not is_noun(unit.words[at + 1])
    if word.text == "-" and at + 2 < last and unit.words[at + 1].lower in unit.cues.joining:
        return is_noun(unit.words[at + 2])
    if word.text in "&/-" or word.lower in unit.cues.name_particles:
        return at + 1 < last and (is_noun(unit.words[at + 1]) or unit.words[at + 1].text in "-&")
    if is_address_part(unit, at, last):
        return True
    if word.text == ".":
        return at + 1 < last and len(unit.words[at - 1].text) <= 4 and is_noun(unit.words[at + 1])
    return False


def is_address_part(unit: Unit, at: int, last: int) -> bool:
    """ "die Gewerkschaft ver.di", "das Portal beispiel.de": words that touch a full stop between them."""
    words = unit.words
    if words[at].text == ".":
        return 0 < at < last - 1 and words[at - 1].end == words[at].start and words[at].end == words[at + 1].start
    if words[at].kind != "word":
        return False
    ahead = at + 2 < last and words[at + 1].text == "." and is_address_part(unit, at + 1, last)
    return (ahead and words[at].end == words[at + 1].start) or (
        words[at - 1].text == "." and is_address_part(unit, at - 1, last)
    )


def is_verb(word: Word, unit: Unit) -> bool:
    """Whether the lexicons know the word as a finite verb."""
    cues = unit.cues
    return not word.capitalised and (word.lower in cues.plain_verbs or word.lower in cues.verbs)
