"""Noun phrases by shape: where one that begins at a word ends. German nouns are capitalised, and that carries far."""

from __future__ import annotations

import re

from articles.extraction.quotes.units import Unit
from articles.extraction.quotes.word_classes import Word

# Between an article and its noun: "einer am Dienstag veröffentlichten Mitteilung".
LONGEST_ATTRIBUTE = 9
LONGEST_APPOSITION = 14
LONGEST_TITLE = 4
LONGEST_TITLE = 8
LONGEST_CIRCUMSTANCE = 10
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
    return before.capitalised and len(before.text) <= LONGEST_TITLE and unit.words[at + 1].kind in ("word", "symbol")


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


def phrase_end(unit: Unit, position: int, last: int, *, apposition: bool = True) -> int | None:
    """The end (exclusive) of the noun phrase at `position`, with genitives, "von ...", brackets and appositions."""
    if position >= last:
        return None
    if unit.words[position].lower in unit.cues.pronouns and not starts_noun_phrase(unit, position, last):
        return position + 1
    end = core_end(unit, position, last)
    if end is None:
        return None
    while (longer := extended(unit, end, last)) is not None:
        end = longer
    if apposition and (named := named_behind(unit, end, last)) is not None:
        return named
    if apposition and (closed := apposition_end(unit, end, last)) is not None:
        end = closed
    return end


def with_seat(unit: Unit, phrase: range, last: int) -> int:
    """The end of a phrase with where it sits: "wie die Behörde [in Bonn] mitteilte"; `last` is the verb behind it.

    A time is no seat, and a person has none: "wie die Behörde im Juni mitteilte", "wie Muster in Bonn mitteilte".
    """
    end = phrase.stop
    if end >= last or unit.words[end].lower not in unit.cues.seats:
        return end
    if unit.words[phrase.start].lower not in unit.cues.determiners:
        return end
    stop = phrase_end(unit, end + 1, last, apposition=False)
    timed = any(
        unit.words[at].lower in unit.cues.times or unit.words[at].kind == "number" for at in range(end, stop or end)
    )
    return end if stop is None or timed else stop


def named_behind(unit: Unit, end: int, last: int) -> int | None:
    """ "der Fraktionschef im Landtag, Max Muster, ...": a circumstance belongs to the noun whose name follows it."""
    if end >= last or not unit.cues.capital_nouns or unit.words[end].lower not in unit.cues.origins:
        return None
    reach = min(last, end + LONGEST_CIRCUMSTANCE)
    comma = next((at for at in range(end, reach) if unit.words[at].text == ","), None)
    if comma is None or any(is_verb(unit.words[at], unit) for at in range(end, comma)):
        return None
    close = comma + 1
    while close < last and unit.words[close].capitalised and not is_function(unit.words[close], unit):
        close += 1
    named = close - comma > 2 and unit.words[comma + 1].known
    return close if named and (close == last or unit.words[close].text in ",:") else None


def starts_noun_phrase(unit: Unit, position: int, last: int) -> bool:
    """ "ihr Sprecher" against "ihr": a noun follows what could be a pronoun."""
    word = unit.words[position]
    return word.lower in unit.cues.determiners and core_end(unit, position, last) is not None


def extended(unit: Unit, end: int, last: int) -> int | None:
    """One more genitive, prepositional attribute, bracket or coordinated noun phrase behind `end`, or None."""
    if end >= last:
        return None
    word = unit.words[end]
    cues = unit.cues
    if word.text == "(":
        close = next((at for at in range(end + 1, min(last, end + 12)) if unit.words[at].text == ")"), None)
        return close + 1 if close is not None else None
    if is_new_subject(unit, end, last):
        return None
    if is_genitive_plural(unit, end, last):
        return core_end(unit, end, last)
    before = unit.words[end - 1]
    if before.known and before.lower.endswith("s") and (noun := attribute_end(unit, end, last)) is not None:
        # "Musters [nach Bonn geflüchtete] Ehefrau Eva Meier"
        return core_end(unit, noun, last)
    if word.lower in cues.genitive or word.lower in cues.attaching or word.lower in cues.joining:
        if word.lower in cues.noun_attaching and end + 1 < last and not is_noun(unit.words[end + 1]):
            return None
        return core_end(unit, end if word.lower in cues.genitive else end + 1, last)
    return None


def is_new_subject(unit: Unit, at: int, last: int) -> bool:
    """ "laut Muster der persönliche Sprecher": behind "der" an adjective on -e is a nominative and no genitive."""
    if at + 2 >= last or unit.words[at].lower not in unit.cues.masculine:
        return False
    adjective = unit.words[at + 1]
    return (
        adjective.lower.endswith(unit.cues.nominative_endings)
        and is_adjective(adjective, unit)
        and is_noun(unit.words[at + 2])
    )


def is_genitive_plural(unit: Unit, at: int, last: int) -> bool:
    """ "Angaben libanesischer Behörden": an adjective on -er and a noun right behind a noun."""
    if at + 1 >= last or not is_noun(unit.words[at - 1]) or not is_noun(unit.words[at + 1]):
        return False
    return (
        unit.words[at].lower.endswith(unit.cues.genitive_endings)
        and is_adjective(unit.words[at], unit)
        and bool(unit.cues.genitive)
    )


def apposition_end(unit: Unit, end: int, last: int) -> int | None:
    """The end of ", Chef des Amtes" behind `end`, without its closing comma; None where no apposition follows."""
    if end >= last or unit.words[end].text != "," or end + 1 >= last:
        return None
    if unit.words[end + 1].lower in unit.cues.relatives and (
        noun_start(unit, end + 1, last) is None or unit.words[min(end + 2, last - 1)].lower in unit.cues.determiners
    ):
        return None
    reach = min(last, end + LONGEST_APPOSITION)
    if core_end(unit, end + 1, reach) is None:
        return None
    stop = next((at for at in range(end + 1, reach) if unit.words[at].text in ",;:"), reach)
    if stop == reach < last or any(is_verb(unit.words[at], unit) for at in range(end + 1, stop)):
        return None
    return stop


def is_verb(word: Word, unit: Unit) -> bool:
    """Whether the lexicons know the word as a finite verb."""
    cues = unit.cues
    return not word.capitalised and (word.lower in cues.plain_verbs or word.lower in cues.verbs)
