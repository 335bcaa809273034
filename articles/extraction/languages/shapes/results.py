"""What tells how long a meeting lasted, what came of it, and that it was put off."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, eq=False)
class ResultWords:
    """Words of length, outcome and postponement; all in lower case. A length is in minutes."""

    postponed: frozenset[str] = frozenset()  # "verschoben": put off, to whichever day
    moved: frozenset[str] = frozenset()  # "verlegt": put off only with a new day behind `new_day`
    new_day: frozenset[str] = frozenset()  # "auf" den 3. Mai
    no_day: frozenset[str] = frozenset()  # between `new_day` and its day: "auf den", "auf Freitag, den"
    numbers: dict[str, float] = field(default_factory=dict)  # beside `DateWords.counts`: "anderthalb"
    units: dict[str, int] = field(default_factory=dict)  # "stunden": 60
    unit_endings: dict[str, int] = field(default_factory=dict)  # of adjectives: "zweistündig", "two-hour"
    half_endings: tuple[str, ...] = ()  # of numbers: "zweieinhalb"
    and_half: tuple[str, ...] = ()  # behind a number, in words of their own: "two and a half"
    about: frozenset[str] = frozenset()  # before a length: "mehr als zwei Stunden"
    lasted: frozenset[str] = frozenset()  # "dauerte"
    length_before: frozenset[str] = frozenset()  # right before a length that something took: "for two hours"
    length_after: frozenset[str] = frozenset()  # right behind it: "zwei Stunden lang"
    distance: frozenset[str] = frozenset()  # right behind what is no length: "zwei Stunden später"
    agreed: frozenset[str] = frozenset()  # verbs that tell of an outcome by themselves
    outcomes: frozenset[str] = frozenset()  # nouns that need a verb of `reached`, or one of `without` before them
    reached: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()  # nouns and adjectives that tell by themselves: "ergebnislos"
    not_yet: frozenset[str] = frozenset()  # in its clause: what is only hoped for, or was agreed long before
