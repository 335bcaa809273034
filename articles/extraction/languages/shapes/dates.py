"""What time expressions are made of."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, eq=False)
class DateWords:
    """How days, months and years are written; all words in lower case.

    `rules` are (kind, pattern); a pattern is matched without regard to case between the ends of words, and `<month>`,
    `<weekday>`, `<daypart>`, `<holiday>`, `<holidayseason>`, `<feast>`, `<relative>`, `<season>`, `<unit>`, `<length>`,
    `<count>`, `<ordinal>`, `<pointer>` stand for the words below. A holiday is (month, day), with month 0 for days from
    Easter Sunday; a feast is (month, first day, last day).
    """

    months: dict[str, int]
    weekdays: dict[str, int]  # Monday is 0
    day_part: str  # pattern of what may follow a weekday: "Freitagabend"
    relative_days: dict[str, int]
    turns: dict[str, int]  # "vergangen": -1, "dies": 0, "kommend": 1
    units: dict[str, str]  # week, weekend, month or year
    parts: dict[str, int]  # "Anfang": 0, "Mitte": 1, "Ende": 2
    seasons: dict[str, int]  # the first month
    holidays: dict[str, tuple[int, int]]
    holiday_seasons: dict[str, tuple[int, int]]  # "Weihnachtssonntag": the Sunday at Christmas
    rules: tuple[tuple[str, str], ...]
    counts: dict[str, int]
    decades: dict[str, int]  # "die sechziger Jahre": 6
    sides: dict[str, int]  # "einen Tag nach": 1
    future: frozenset[str]  # words that let a bare weekday be a coming one
    past: frozenset[str]  # words that let it be a past one
    perfect: frozenset[str]  # auxiliaries that tell of the past unless a word of the future stands beside them
    past_endings: tuple[str, ...]  # of verbs in the past tense
    strong_past: frozenset[str] = frozenset()  # "kam": forms of the past without such an ending
    not_past: frozenset[str] = frozenset()  # words that end like one: "heute"
    infinitives: frozenset[str] = frozenset()  # "soll gekommen sein": behind a participle they tell of the past
    sequels: frozenset[str] = frozenset()  # "dann": what is told goes on
    before_past: frozenset[str] = frozenset()  # "seit Montag": the weekday is over
    before_coming: frozenset[str] = frozenset()  # "für Montag": it is to come, unless it was planned long ago
    pluperfect: frozenset[str] = frozenset()  # "war für Montag geplant"
    no_attribute: tuple[tuple[str, str], ...] = ()  # (article, ending): no adjective ends so behind it
    participle: str = ""  # pattern of participles that tell of the past beside a word of `perfect`
    feasts: dict[str, tuple[int, int, int]] = field(default_factory=dict)  # "Ostern": several days
    lengths: dict[str, str] = field(default_factory=dict)  # "tagen": day, week, month or year
    ordinals: dict[str, int] = field(default_factory=dict)  # "drittes" quarter: 3; "letztes" of a year: -1
    pointers: dict[str, str] = field(default_factory=dict)  # "damals": past, present or future
    before_deadlines: frozenset[str] = frozenset()  # "auf den 3. Mai verschoben": a past verb, a day to come
    comparatives: frozenset[str] = frozenset()  # pointers that can compare: "früher als"
    than: frozenset[str] = frozenset()
    lasting_before: frozenset[str] = frozenset()  # "bis heute": words with which today is the present age
    lasting_after: frozenset[str] = frozenset()  # "heute noch"
    distributive: frozenset[str] = frozenset()  # "jeden" Freitag
    named_months: frozenset[str] = frozenset()  # months that are given names too
    date_labels: frozenset[str] = frozenset()  # "Stand", "veröffentlicht": what follows is the report's own day
    before_days: frozenset[str] = frozenset()  # "am", "vom"
    clock: frozenset[str] = frozenset()  # "Uhr"
    before_numbers: frozenset[str] = frozenset()  # "am": what stands before "3.5."; empty: anything may
    before_months: frozenset[str] = frozenset()  # "im": what may stand before the bare name of a month; empty: all
    before_years: frozenset[str] = frozenset()  # "seit": what follows is a year rather than an amount
    before_amounts: frozenset[str] = frozenset()  # "rund": what follows is an amount
    measures: frozenset[str] = frozenset()  # "euro", "menschen": what stands before is an amount
    nouns_capitalised: bool = False
