"""Noun phrases: where one that begins at a word ends, with genitives, attributes, brackets and appositions."""

from __future__ import annotations

from articles.extraction.quotes.noun_groups import (
    attribute_end,
    core_end,
    is_adjective,
    is_function,
    is_noun,
    is_verb,
    noun_start,
)
from articles.extraction.quotes.units import Unit

LONGEST_APPOSITION = 14
LONGEST_CIRCUMSTANCE = 10


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
