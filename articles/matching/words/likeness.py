"""How much speaks for two texts saying the same: precision first, what is unsure is not the same."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from articles.matching.words.grammar import CONTRARY_MODALS
from articles.matching.words.meaning import cognate, entries, opposites
from articles.matching.words.reading import Reading, read, reading, weight_of

VERBATIM = 2.0
# How much both must have in common: telling words, the share of the lesser's (a dictionary never has all words), and
# the share of the greater's.
LEAST, COVERED, FILLED = 3, 0.72, 0.5
LEAST_ABROAD, COVERED_ABROAD = 2.5, 0.62
# So much of it may stand in the place of other words: "humanitarian aid" in that of "defence" is another statement.
REPLACED = 0.3
UNKNOWN = 0.4


@lru_cache(maxsize=50_000)
def likeness_of(one: str, language: str, other: str, language_of_other: str) -> float:
    """How much speaks for one statement in two texts."""
    lesser, greater = sorted(
        (read(one, language), read(other, language_of_other)),
        key=lambda side: (side.weight, len(side.words), side.words),
    )
    alike = language == language_of_other
    if alike and (within := part_of(lesser, greater)):
        return within
    return max((agreement(lesser, window, alike) for window in windows(lesser, greater)), default=0.0)


def windows(lesser: Reading, greater: Reading) -> list[Reading]:
    """Sentences in a row out of the greater wording, as many as the lesser one has and one more, and the whole."""
    size = len(lesser.sentences) + 1
    total = len(greater.sentences)
    spans = [(at, at + n) for n in (size - 1, size) for at in range(total - n + 1)] or [(0, total)]
    return [reading(greater.sentences[start:end]) for start, end in spans]


def part_of(lesser: Reading, greater: Reading) -> float:
    """More than 2 where the words of the lesser stand in a row in the greater, which says no where the lesser does."""
    words, among = lesser.words, greater.words
    if len(lesser.keys) < 2 or (len(words) < 5 and len(lesser.keys) < 3 and words != among):
        return 0.0
    for at in range(len(among) - len(words) + 1):
        if among[at : at + len(words)] == words:
            touched = sentences_from(greater, at, at + len(words))
            return VERBATIM + len(words) / len(among) if touched.negated == lesser.negated else 0.0
    return 0.0


def sentences_from(whole: Reading, start: int, end: int) -> Reading:
    """The sentences that hold the words from `start` to `end`."""
    held, at = [], 0
    for sentence in whole.sentences:
        if at < end and start < at + len(sentence.words):
            held.append(sentence)
        at += len(sentence.words)
    return reading(held)


def agreement(lesser: Reading, greater: Reading, alike: bool) -> float:
    """How much of the telling words both have, from 0 to 1; 0 where anything speaks against one statement."""
    if lesser.negated != greater.negated or not numbers_agree(lesser, greater) or not names_agree(lesser, greater):
        return 0.0
    common = shared(lesser.keys, greater.keys, alike)
    if contrary(lesser, greater) or not in_order(common, greater, alike):
        return 0.0
    weight = weight_of(mine for mine, _ in common) + 0.5 * len(lesser.numbers & greater.numbers)
    mine = left_over(lesser, [one for one, _ in common], alike)
    theirs = left_over(greater, [other for _, other in common], alike)
    if not weight or min(mine.known, theirs.known) > REPLACED * weight:
        return 0.0
    covered, filled = sorted((weight / (weight + side.all) for side in (mine, theirs)), reverse=True)
    if alike:
        enough = weight >= LEAST and covered >= COVERED and filled >= FILLED
        return (covered + filled) / 2 if enough or (weight >= 2 and filled >= 0.99) else 0.0
    least = LEAST if mine.known + theirs.known else LEAST_ABROAD
    return (covered + filled) / 2 if weight >= least and covered >= COVERED_ABROAD and filled >= FILLED else 0.0


class Rest(NamedTuple):
    """What a text has that the other has not: `known` words alone, and `all` of them."""

    known: float
    all: float


def left_over(side: Reading, common: Sequence[str], alike: bool) -> Rest:
    """The telling words of one side that the other has not.

    Across languages a word without an entry may well be there in other letters: it counts for less, and not as known.
    """
    rest = set(side.keys) - set(common)
    if alike:
        return Rest(weight_of(rest), weight_of(rest))
    known = rest & entries()
    return Rest(weight_of(known), weight_of(known) + UNKNOWN * weight_of(rest - known))


def shared(mine: Sequence[str], theirs: Sequence[str], alike: bool) -> list[tuple[str, str]]:
    """Pairs of keys that both have, in the order of mine; across languages also of one word in two spellings."""
    left = dict.fromkeys(theirs)
    found = []
    for key in dict.fromkeys(mine):
        other = key if key in left else None if alike else next((one for one in left if cognate(key, one)), None)
        if other is not None:
            del left[other]
            found.append((key, other))
    return found


def numbers_agree(lesser: Reading, greater: Reading) -> bool:
    """Whether the lesser names no number that the greater has not."""
    return lesser.numbers <= greater.numbers


def names_agree(lesser: Reading, greater: Reading) -> bool:
    """Whether neither names a country that the other leaves out; "we" may stand for one."""
    missing = lesser.names - greater.names
    more = greater.names - lesser.names
    if missing and more:
        return False
    return len(missing) <= (1 if greater.we and not lesser.we else 0)


def contrary(one: Reading, other: Reading) -> bool:
    """Whether one says the contrary of the other in so many words: raise and lower, can and must."""
    mine, theirs = set(one.keys), set(other.keys)
    against = opposites()
    if any(against[key] & theirs - mine for key in mine - theirs if key in against):
        return True
    return any(
        len(pair & one.modals) == len(pair & other.modals) == 1 and pair & one.modals != pair & other.modals
        for pair in CONTRARY_MODALS
    )


def in_order(common: list[tuple[str, str]], greater: Reading, alike: bool) -> bool:
    """Whether what both have comes in much the same order: "A attacked B" is not "B attacked A"."""
    places = {key: at for at, key in reversed(list(enumerate(greater.keys)))}
    order = [places[key] for _, key in common]
    countries = [places[key] for _, key in common if key in greater.names]
    if countries != sorted(countries):
        return False
    return not alike or longest_rise(order) >= 0.6 * len(order)


def longest_rise(numbers: list[int]) -> int:
    """The length of the longest rising choice of the numbers, in their order."""
    best: list[int] = []
    for at, number in enumerate(numbers):
        best.append(1 + max((best[before] for before in range(at) if numbers[before] < number), default=0))
    return max(best, default=0)
