"""Reports as agencies send them, of 5,000 characters, composed about the invented world: the same at every run."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from random import Random

from benchmarks import dispatches
from benchmarks.dispatches import Dispatch

# Characters of a report, header included: 650 to 800 words.
LENGTH = 5000
# Of ten further paragraphs so many quote somebody who took part.
QUOTING = 3


def reports(count: int, seed: int = 1, after: int = 0) -> Iterator[tuple[str, str]]:
    """So many reports as (name of the file, text), of meetings of which the first `after` dispatches do not tell."""
    for one in islice(dispatches.composed(seed, after), count):
        yield f"{seed}/{one.number:07}.txt", longer(one)


def longer(one: Dispatch) -> str:
    """The dispatch with as much about other things, and as many words of those who met, as make it long enough."""
    *paragraphs, outlet = one.text.split("\n\n")
    chance = Random(one.event)
    language = dispatches.ENGLISH if " the " in paragraphs[0].lower() else dispatches.GERMAN
    while sum(map(len, paragraphs)) + 2 * len(paragraphs) + len(outlet) < LENGTH:
        paragraphs.append(further(one, chance, language))
    return "\n\n".join([*paragraphs, outlet])


def further(one: Dispatch, chance: Random, language: str) -> str:
    """One more paragraph."""
    sentences = [dispatches.around(chance, language) for _ in range(chance.randint(2, 4))]
    if chance.randrange(10) < QUOTING:
        sentences[0] = dispatches.quotation(chance, chance.choice(one.meeting.officials), language)
    return " ".join(sentences)
