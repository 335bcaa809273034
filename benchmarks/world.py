"""An invented world to fill a collection with: people, countries, meetings, and the reports of them in two languages.

Everybody's name is composed of syllables, nobody is meant. The same seed gives the same world on every machine. People
and countries are drawn as language draws its words: the n-th one 1/n as often as the first.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate, product
from random import Random

from articles.matching.names import name_key
from benchmarks.texts import NAME_ENDS, NAME_FRONTS

# Code; adjective and capital in German, adjective and capital in English.
COUNTRIES = tuple(
    line.split()
    for line in """
FR französische Paris French Paris
GB britische London British London
RU russische Moskau Russian Moscow
CN chinesische Peking Chinese Beijing
PL polnische Warschau Polish Warsaw
TR türkische Ankara Turkish Ankara
JP japanische Tokio Japanese Tokyo
IT italienische Rom Italian Rome
ES spanische Madrid Spanish Madrid
IN indische Neu-Delhi Indian Delhi
EG ägyptische Kairo Egyptian Cairo
UA ukrainische Kiew Ukrainian Kyiv
SE schwedische Stockholm Swedish Stockholm
NO norwegische Oslo Norwegian Oslo
AT österreichische Wien Austrian Vienna
GR griechische Athen Greek Athens
NL niederländische Amsterdam Dutch Amsterdam
BR brasilianische Brasilia Brazilian Brasilia
FI finnische Helsinki Finnish Helsinki
HU ungarische Budapest Hungarian Budapest
CZ tschechische Prag Czech Prague
PT portugiesische Lissabon Portuguese Lisbon
DK dänische Kopenhagen Danish Copenhagen
RO rumänische Bukarest Romanian Bucharest
IR iranische Teheran Iranian Tehran
KE kenianische Nairobi Kenyan Nairobi
CL chilenische Santiago Chilean Santiago
VN vietnamesische Hanoi Vietnamese Hanoi
LT litauische Vilnius Lithuanian Vilnius
BG bulgarische Sofia Bulgarian Sofia
""".strip().splitlines()
)
# In German and in English; each is held by one person of a country at a time in life, not in this world.
OFFICES = (
    ("Außenminister", "foreign minister"),
    ("Verteidigungsminister", "defence minister"),
    ("Innenminister", "interior minister"),
    ("Finanzminister", "finance minister"),
    ("Wirtschaftsminister", "economy minister"),
    ("Umweltminister", "environment minister"),
    ("Verkehrsminister", "transport minister"),
    ("Justizminister", "justice minister"),
)
GIVEN = (
    "Anton Bruno Claus Dominik Emil Fabian Gustav Hektor Igor Jakob Konrad Ludwig Magnus Norbert Oskar Quentin Roland "
    "Simon Theodor Urban Viktor Wendelin Xaver Zoltan Arvid Boris Cornelius Eduard Ferdinand Gregor Hubert Kilian "
    "Leopold Moritz Nikolai Philipp Raimund Samuel Tobias Valentin"
).split()
# With these between the syllables at either end a surname is that of three or four people, as in any register.
NAME_MIDDLES = ("", "er", "in", "el", "en", "ol", "al", "ur", "is", "am")
FIRST_DAY, YEARS = date(2004, 1, 1), 20
# Of a hundred meetings so many are telephone calls, and so many are of three.
CALLS, TRIOS = 15, 20
# So often a guest is looked for who is in office on the day.
TRIES = 12


@dataclass(frozen=True, slots=True)
class Official:
    """Somebody in an office of a country (numbers of the tables above), with the days of the career."""

    name: str
    country: int
    office: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Event:
    """A meeting of officials on a day in the capital of the first one's country, or on the telephone."""

    officials: tuple[Official, ...]
    day: date
    call: bool


class Drawn:
    """Numbers from 0 on, the n-th 1/n as often as the first."""

    def __init__(self, size: int) -> None:
        self.sums = list(accumulate(1 / n for n in range(1, size + 1)))

    def draw(self, chance: Random) -> int:
        """One of the numbers."""
        return bisect(self.sums, chance.random() * self.sums[-1])


def officials(chance: Random, number: int) -> list[Official]:
    """So many people with names that nobody could take for each other."""
    surnames = ["".join(syllables) for syllables in product(NAME_FRONTS, NAME_MIDDLES, NAME_ENDS)]
    names = [f"{given} {surname}" for given, surname in product(GIVEN, surnames)]
    chance.shuffle(names)
    single: dict[str, str] = {}
    for name in names:
        single.setdefault(name_key(name), name)
        if len(single) == number:
            break
    countries = Drawn(len(COUNTRIES))
    return [official(chance, name, countries.draw(chance)) for name in single.values()]


def official(chance: Random, name: str, country: int) -> Official:
    """One person with a career of six years or more."""
    years = chance.randint(6, YEARS)
    first = date(FIRST_DAY.year + chance.randint(0, YEARS - years), 1, 1)
    last = date(first.year + years - 1, 12, 31)
    return Official(name, country, chance.randrange(len(OFFICES)), first, last)


def events(chance: Random, people: Sequence[Official]) -> Iterator[Event]:
    """Meetings without end; no two people meet twice within three months."""
    drawn = Drawn(len(people))
    met: set[tuple[str, str, int]] = set()
    while True:
        event = drawn_event(chance, people, drawn)
        pairs = {(one.name, other.name) for one, other in product(event.officials, repeat=2) if one.name < other.name}
        month = event.day.year * 12 + event.day.month
        near = {(*pair, month + shift) for pair in pairs for shift in (-1, 0, 1)}
        if len(event.officials) > 1 and not near & met:
            met |= {(*pair, month) for pair in pairs}
            yield event


def drawn_event(chance: Random, people: Sequence[Official], drawn: Drawn) -> Event:
    """One meeting of officials of as many countries, on a day on which all are in office."""
    host = people[drawn.draw(chance)]
    day = host.first + timedelta(days=chance.randrange((host.last - host.first).days))
    part, wanted = [host], 3 if chance.randrange(100) < TRIOS else 2
    for _ in range(TRIES):
        guest = people[drawn.draw(chance)]
        if len(part) < wanted and guest.first <= day <= guest.last and guest.country not in {o.country for o in part}:
            part.append(guest)
    return Event(tuple(part), day, len(part) == 2 and chance.randrange(100) < CALLS)
