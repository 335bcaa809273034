"""Reports of the meetings of an invented world, in German and English, with copies of some: the same at every run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice
from random import Random

from benchmarks import texts
from benchmarks.world import COUNTRIES, OFFICES, Drawn, Event, Official, events, officials

GERMAN, ENGLISH = "de", "en"
PEOPLE = 20_000
# How many reports tell of a meeting, as often as they stand here.
REPORTS_A_MEETING = (1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 5)
# So many of a hundred reports are in English, tell the month alone, and are printed again by another outlet.
IN_ENGLISH, MONTH_ONLY, COPIES = 40, 12, 8
ENGLISH_MONTHS = "January February March April May June July August September October November December".split()
OUTLETS = tuple(
    f"{front}{end}"
    for end in ("kurier", "bote", "blatt", "echo")
    for front in "Elb Alpen Hafen Insel Heide Berg See Tal".split()
)
MET = {
    GERMAN: "Der {host} hat {day} in {city} {guests} getroffen.",
    ENGLISH: "The {host} met {guests} in {city} {day}.",
}
CALLED = {
    GERMAN: "Der {host} hat {day} mit {guests} telefoniert.",
    ENGLISH: "The {host} spoke by telephone with {guests} {day}.",
}
SAID = {
    GERMAN: (
        "{name} sagte, die {thing} dürfe nicht länger aufgeschoben werden.",
        "„Wir haben über die {thing} offen gesprochen“, sagte {name} vor Journalisten.",
        "{name} betonte, bei der {thing} hätten alle Seiten dieselben Ziele.",
    ),
    ENGLISH: (
        "{name} said that the {thing} could not be put off any longer.",
        "“We spoke openly about the {thing},” {name} told reporters.",
        "{name} stressed that all sides shared the same goals on the {thing}.",
    ),
}
AROUND = {
    GERMAN: tuple(frame for frame in texts.AROUND.strip().splitlines() if "{name" not in frame),
    ENGLISH: (
        "The {thing} of {town} will publish its {adjective} {thing} in {number} volumes.",
        "Nearly {number} farmers from {town} deliver apples to the {adjective} {thing}.",
        "In {town} a {adjective} {thing} is being built, for which {number} trees were felled.",
        "Traders expect that the {adjective} {thing} will cost {number} millions more than the {thing}.",
        "Roads around {town} remained closed because of the {adjective} {thing} until late in the evening.",
        "A {adjective} bus runs from {town} to the {thing} again, {number} times a week.",
        "Visitors to the {adjective} {thing} of {town} need patience, sturdy shoes and {number} coins.",
        "Since the {adjective} {thing} ended, {number} families have left {town} for good.",
    ),
}
ADJECTIVES = (
    "regional delayed costly famous narrow public forgotten northern annual private cautious empty splendid modest "
    "noisy ancient winding patient distant frozen"
).split()
KINDS = (
    "harbour fishing railway customs grain timber museum vaccine border pension forest steel coffee tunnel village "
    "bridge school climate cotton market theatre radio river budget"
).split()
THINGS = (
    "authority statistics workshop reform survey collection foundation debate exchange archive agency programme treaty "
    "commission festival warehouse strategy register laboratory subsidy"
).split()


@dataclass(frozen=True, slots=True)
class Dispatch:
    """A report as it is delivered, with the number of its meeting and, where it is a copy, that of its source."""

    seed: int
    number: int
    text: str
    event: int
    meeting: Event
    copied: int | None = None


def composed(seed: int = 1, after: int = 0) -> Iterator[Dispatch]:
    """The reports of a world, without end; of those from number `after` on the ones of meetings not told of before."""
    chance = Random(seed)
    reports = dispatches(seed, chance, events(chance, officials(chance, PEOPLE)))
    told = max((one.event for one in islice(reports, after)), default=-1)
    yield from (one for one in reports if one.event > told)


def dispatches(seed: int, chance: Random, happening: Iterator[Event]) -> Iterator[Dispatch]:
    """Reports of the events, one after the other."""
    number, outlets = 0, Drawn(len(OUTLETS))
    for n, event in enumerate(happening):
        for account in range(chance.choice(REPORTS_A_MEETING)):
            outlet = OUTLETS[outlets.draw(chance)]
            precise = account == 0 or chance.randrange(100) >= MONTH_ONLY
            lines = told(chance, event, precise=precise)
            yield Dispatch(seed, number, delivered(event, lines, outlet), n, event)
            number += 1
            if chance.randrange(100) < COPIES:
                yield Dispatch(seed, number, copied(chance, event, lines), n, event, number - 1)
                number += 1


def told(chance: Random, event: Event, *, precise: bool) -> list[str]:
    """An account of the event as paragraphs in one of the languages."""
    language = ENGLISH if chance.randrange(100) < IN_ENGLISH else GERMAN
    return [
        lead(event, language, precise=precise),
        " ".join(around(chance, language) for _ in range(2)),
        " ".join(quotation(chance, one, language) for one in event.officials[: chance.randint(1, 2)]),
        " ".join(around(chance, language) for _ in range(3)),
    ]


def lead(event: Event, language: str, *, precise: bool) -> str:
    """Who met whom, where and when."""
    host, *guests = event.officials
    frame = (CALLED if event.call else MET)[language]
    city = COUNTRIES[host.country][2 if language == GERMAN else 4]
    return frame.format(
        host=shown(host, language, ""),
        guests=joined([introduced(one, language, call=event.call) for one in guests], language),
        city=city,
        day=(day if precise else month)(event, language),
    )


def shown(one: Official, language: str, ending: str) -> str:
    """Country, office and name; `ending` is that of the German adjective."""
    _, german, _, english, _ = COUNTRIES[one.country]
    title, office = OFFICES[one.office]
    return f"{german}{ending} {title} {one.name}" if language == GERMAN else f"{english} {office} {one.name}"


def introduced(one: Official, language: str, *, call: bool) -> str:
    """The guest behind the verb."""
    article = ("dem" if call else "den") if language == GERMAN else "the"
    return f"{article} {shown(one, language, 'n')}"


def joined(words: Sequence[str], language: str) -> str:
    """The words as an enumeration."""
    return (" und " if language == GERMAN else " and ").join(words)


def day(event: Event, language: str) -> str:
    """The day of the event with its month and year."""
    one = event.day
    if language == GERMAN:
        return f"am {one.day}. {texts.MONTHS[one.month - 1]} {one.year}"
    return f"on {one.day} {ENGLISH_MONTHS[one.month - 1]} {one.year}"


def month(event: Event, language: str) -> str:
    """The month and year of the event."""
    one = event.day
    names = texts.MONTHS if language == GERMAN else ENGLISH_MONTHS
    return f"{'im' if language == GERMAN else 'in'} {names[one.month - 1]} {one.year}"


def quotation(chance: Random, one: Official, language: str) -> str:
    """Something that the official said."""
    frame = chance.choice(SAID[language]).replace("{name}", one.name.rpartition(" ")[2])
    return filled(chance, frame, language)


def around(chance: Random, language: str) -> str:
    """A sentence about something else."""
    return filled(chance, chance.choice(AROUND[language]), language)


def filled(chance: Random, frame: str, language: str) -> str:
    """The frame with words in its places."""
    if language == GERMAN:
        return texts.sentence(chance, frame, [])
    while "{thing}" in frame:
        frame = frame.replace("{thing}", f"{chance.choice(KINDS)} {chance.choice(THINGS)}", 1)
    town = chance.choice(texts.NAME_FRONTS) + chance.choice(texts.TOWN_ENDS)
    places = {"town": town, "adjective": chance.choice(ADJECTIVES), "number": str(chance.randint(12, 990))}
    for place, word in places.items():
        frame = frame.replace(f"{{{place}}}", word)
    return frame


def delivered(event: Event, paragraphs: Sequence[str], outlet: str, later: int = 1) -> str:
    """The file: a header with the day after the event, the paragraphs, the outlet."""
    published = event.day + timedelta(days=later)
    return f" date {published.isoformat()} " + "\n\n".join([*paragraphs, f"Quelle: {outlet}"])


def copied(chance: Random, event: Event, paragraphs: Sequence[str]) -> str:
    """The report as another outlet prints it: without its last sentence, a day later."""
    *kept, last = paragraphs
    shorter = last.rpartition(". ")[0] + "."
    return delivered(event, [*kept, shorter], chance.choice(OUTLETS), later=2)
