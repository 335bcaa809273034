"""Reports that somebody broke: cut, shuffled, repeated, spliced, with odd characters; each told by its number alone."""

from functools import cache
from random import Random

from benchmarks import texts as composed
from tests.extraction.hostile import BROKEN, HEADERS, WORDS, pages

# A body is at most so long: most reports are shorter, and what long ones cost is counted elsewhere.
LONGEST = 4_000
# Marks, brackets, digits, letters, blanks and controls of many scripts.
BLOCKS = [(0x20, 0x7F), (0x80, 0x24F), (0x300, 0x370), (0x370, 0x530), (0x590, 0x700), (0x2000, 0x2070),
          (0x2E00, 0x2E5E), (0x3000, 0x3100), (0x4E00, 0x4F00), (0xD800, 0xE010), (0xFB00, 0xFB50), (0xFE00, 0x10000),
          (0x1F1E6, 0x1F200), (0x1F600, 0x1F650), (0xE0000, 0xE0080)]  # fmt: skip


@cache
def reports():
    """What is broken: the golden texts of all languages, and composed reports."""
    return sorted(pages()) + composed.texts(None, 200)


def character(dice):
    """Any character, each kind as often as the next."""
    return chr(dice.randrange(*dice.choice(BLOCKS)))


def place(dice, text):
    """A beginning and an end within the text, not far from each other."""
    start = dice.randrange(len(text) + 1)
    return start, min(len(text), start + int(1.5 ** dice.randrange(1, 14)))


def cut(dice, text):
    """The beginning, the end, or both are gone."""
    start, end = sorted(dice.randrange(len(text) + 1) for _ in range(2))
    return dice.choice([text[start:], text[:end], text[start:end]])


def gap(dice, text):
    start, end = place(dice, text)
    return text[:start] + text[end:]


def again(dice, text):
    """A piece stands there several times."""
    start, end = place(dice, text)
    return text[:end] + text[start:end] * dice.choice([1, 2, 50]) + text[end:]


def moved(dice, text):
    start, end = place(dice, text)
    rest = text[:start] + text[end:]
    to = dice.randrange(len(rest) + 1)
    return rest[:to] + text[start:end] + rest[to:]


def odd(dice, text):
    """Characters that nobody types come in between."""
    for _ in range(dice.randrange(1, 12)):
        at = dice.randrange(len(text) + 1)
        text = text[:at] + dice.choice([character(dice), *dice.choices(BROKEN)]) + text[at + dice.randrange(2) :]
    return text


def pieces(dice, text):
    """Words of reports come in between, in no order."""
    at = dice.randrange(len(text) + 1)
    return text[:at] + "".join(dice.choices(WORDS, k=dice.randrange(1, 40))) + text[at:]


def shuffled(dice, text):
    """The sentences, lines or words in another order."""
    mark = dice.choice([". ", "\n", " ", ""])
    parts = text.split(mark) if mark else list(text)
    dice.shuffle(parts)
    return mark.join(parts)


def spliced(dice, text):
    """Another report begins in the middle of it."""
    other = dice.choice(reports())
    return text[: dice.randrange(len(text) + 1)] + other[dice.randrange(len(other)) :]


def without(dice, text):
    """One character is nowhere any more, or is another one everywhere."""
    return text.replace(dice.choice(text), dice.choice(["", " ", character(dice)])) if text else text


def cased(dice, text):
    return dice.choice([str.upper, str.lower, str.title, str.swapcase])(text)


def headed(dice, text):
    return dice.choice(HEADERS) + text


WAYS = [cut, gap, again, moved, odd, pieces, shuffled, spliced, without, cased, headed]


def garbage(number, seed=1):
    """The text of this number, and the ways in which it was broken; one in twenty never was a report."""
    dice = Random(f"{seed} {number}")  # noqa: S311
    if dice.random() < 0.05:
        return "".join(character(dice) for _ in range(dice.randrange(600))), ["characters"]
    text, ways = dice.choice(reports()), [dice.choice(WAYS) for _ in range(dice.choice([1, 1, 2, 3, 6]))]
    for way in ways:
        text = way(dice, text)[:LONGEST]
    return text, [way.__name__ for way in ways]
