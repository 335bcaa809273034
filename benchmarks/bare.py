"""Bare rows of an invented collection: what lists are asked for and nothing else, a million reports in minutes.

People and countries are named as often as words are: a few everywhere, most hardly ever (Zipf). The days lie in twenty
years; most reports come in as they appear, every fifth one later. Not for pages of single reports: these have no text.
"""

from __future__ import annotations

import io
import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from itertools import accumulate, chain, islice
from random import Random
from typing import Any

from django.apps import apps
from django.db import connection, transaction
from django.db.models import Model

from articles.models import (
    Account,
    Article,
    Country,
    Meeting,
    Mention,
    Office,
    Organisation,
    Participation,
    Person,
    Place,
    Quote,
    Source,
    Statement,
)
from articles.watching import install, remove
from benchmarks.countries import COUNTRIES

FIRST_DAY = date(2004, 1, 1)
DAYS = 20 * 365
# So many rows are written at a time.
ROWS = 20_000
LATE = 0.2
MOST_PEOPLE, SOURCES, PLACES, BODIES, OFFICES = 20_000, 300, 500, 200, 400
KINDS = "head_of_state head_of_government foreign defence interior finance ambassador envoy spokesperson".split()
Row = tuple[Any, ...]


class World:
    """Whom and what reports name, by chance that can be repeated."""

    def __init__(self, reports: int, seed: int = 1) -> None:
        self.reports, self.chance = reports, Random(seed)
        self.written: Counter[str] = Counter()
        self.people = zipf(self.chance, range(1, min(MOST_PEOPLE, max(50, reports // 3)) + 1))
        self.countries = zipf(self.chance, COUNTRIES)
        self.sources = zipf(self.chance, range(1, SOURCES + 1))
        self.places = zipf(self.chance, range(1, PLACES + 1))

    def days(self, number: int) -> tuple[str | None, str | None]:
        """First and last possible day of what the report of this number tells: mostly one, else a month, or none."""
        share = self.chance.random() if self.chance.random() < LATE else number / self.reports
        day = FIRST_DAY + timedelta(days=int(share * (DAYS - 1)))
        kind = self.chance.random()
        if kind < 0.01:
            return None, None
        if kind < 0.1:
            after = date(day.year + day.month // 12, day.month % 12 + 1, 1)
            return day.replace(day=1).isoformat(), (after - timedelta(days=1)).isoformat()
        return day.isoformat(), day.isoformat()


def zipf(chance: Random, values: Sequence[Any]) -> Callable[[int], list[Any]]:
    """Draws some of the values, each once; the one at place n is drawn as often as 1/n."""
    weights = list(accumulate(1 / place for place in range(1, len(values) + 1)))
    drawn = chain.from_iterable(iter(lambda: chance.choices(values, cum_weights=weights, k=ROWS), None))
    return lambda number: list(dict.fromkeys(islice(drawn, number)))


def fill(reports: int) -> None:
    """Write so many reports with their meetings and quotes into an empty database."""
    config = apps.get_app_config("articles")
    world = World(reports)
    remove(config, plan=[True])
    dropped = without_indexes()
    with transaction.atomic():
        registers(world)
    for first in range(1, reports + 1, ROWS):
        with transaction.atomic():
            some = range(first, min(first + ROWS, reports + 1))
            tell(world, some)
            meet(world, range(first // 2 + 1, some.stop // 2 + 1))
            speak(world, some)
    with connection.cursor() as cursor:
        for sql in dropped:
            cursor.execute(sql)
        cursor.execute("ANALYZE")
    install(config)


def without_indexes() -> list[str]:
    """Drop what slows the filling of a database in a file down; the statements that bring it back."""
    if connection.vendor != "sqlite":
        return []
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous=OFF")
        cursor.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL "
            "AND tbl_name LIKE 'articles_%'"
        )
        there = cursor.fetchall()
        for kind, name, _ in there:
            cursor.execute(f"DROP {kind} {name}")
    return [sql for _, _, sql in there]


def registers(world: World) -> None:
    """Countries, people, outlets, places, bodies and offices."""
    dice = world.chance
    put(world, Country, "code", ((code,) for code in COUNTRIES))
    people = min(MOST_PEOPLE, max(50, world.reports // 3))
    put(world, Person, "name slug country_id", ((f"P {n}", f"p{n}", dice.choice(COUNTRIES)) for n in range(people)))
    kinds = ("agency", "newspaper", "state_media", "")
    put(world, Source, "name slug kind", ((f"S {n}", f"s{n}", kinds[n % 4]) for n in range(SOURCES)))
    places = ((f"O {n}", f"o{n}", f"o {n}", dice.choice(COUNTRIES)) for n in range(PLACES))
    put(world, Place, "name slug folded country_id", places)
    put(
        world,
        Organisation,
        "name slug country_id",
        ((f"B {n}", f"b{n}", dice.choice(COUNTRIES)) for n in range(BODIES)),
    )
    offices = ((f"A {n}", KINDS[n % len(KINDS)], COUNTRIES[n % len(COUNTRIES)]) for n in range(OFFICES))
    put(world, Office, "title kind country_id", offices)
    put(world, Statement, "key", ((f"s{n}",) for n in range(max(1, world.reports // 8))))


def tell(world: World, some: range) -> None:
    """The reports: every tenth prints an earlier one, every third credits an agency."""
    dice = world.chance

    def report(number: int) -> Row:
        original = dice.randrange(1, number) if number % 10 == 0 else None
        agency = world.sources(1)[0] if number % 3 == 0 else None
        key = f"{number:064}"
        language = dice.choices(("de", "en", "fr"), (5, 4, 1))[0]
        return key, key, key, "R", language, *world.days(number), world.sources(1)[0], agency, original

    columns = "file sha256 body_sha256 title language earliest latest source_id agency_id original_id"
    put(world, Article, columns, (report(number) for number in some))
    named = ((number, person) for number in some for person in world.people(5))
    put(world, Article.people.through, "article_id person_id", named)
    about = ((number, code) for number in some for code in world.countries(3))
    put(world, Article.countries.through, "article_id country_id", about)


def meet(world: World, some: range) -> None:
    """The meetings, half as many as reports: two reports tell of each."""
    dice = world.chance

    def meeting(number: int) -> Row:
        status = dice.choices(("held", "planned", "cancelled"), (8, 2, 1))[0]
        format_ = dice.choices(("in_person", "phone", "video"), (6, 3, 1))[0]
        topics = json.dumps(dice.sample(("trade", "security", "energy", "migration", "climate"), dice.randrange(3)))
        return f"m{number}", *world.days(2 * number), world.places(1)[0], format_, status, topics

    put(world, Meeting, "key earliest latest place_id format status topics", (meeting(number) for number in some))
    seats = ((n, person, dice.randrange(1, OFFICES + 1)) for n in some for person in world.people(3))
    put(world, Participation, "meeting_id person_id office_id", seats)
    there = ((number, code) for number in some for code in world.countries(2))
    put(world, Meeting.countries.through, "meeting_id country_id", there)
    accounts = ((report, number, f"m{number}") for number in some for report in (2 * number - 1, 2 * number))
    put(world, Account, "article_id meeting_id key", accounts)


def speak(world: World, some: range) -> None:
    """The quotes: one or two a report, every seventh a wording of a statement; in every other one somebody is named."""
    dice, made = world.chance, []
    for number in some:
        for place in range(1 + number % 2):
            statement = dice.randrange(1, max(1, world.reports // 8) + 1) if dice.random() < 0.14 else None
            speaker = world.people(1)[0] if dice.random() < 0.85 else None
            kind = dice.choices(("direct", "indirect", "reported"), (5, 4, 1))[0]
            start, standing = 100 + 200 * place, dice.getrandbits(40)
            made.append((number, f"q{place}", start, start + 90, kind, "speech", speaker, statement, standing))
    put(world, Quote, "article_id key start end type medium speaker_id statement_id standing", made)
    named = [
        (row[0], row[2] + 5, row[2] + 9, *dice.choice(((world.people(1)[0], None), (None, world.countries(1)[0]))))
        for row in made
        if dice.random() < 0.5
    ]
    put(world, Mention, "article_id start end person_id country_id", named)


def put(world: World, model: type[Model], columns: str, rows: Iterable[Row]) -> None:
    """Write rows with these columns; all others get what the model gives them. Their ids are counted from 1."""
    rest = [field for field in model._meta.concrete_fields if not (field.null or field.column in columns.split())]
    rest = [field for field in rest if field.get_internal_type() != "BigAutoField"]
    constant = tuple(usual(field) for field in rest)
    table, numbered = model._meta.db_table, model is not Country
    names = [*(["id"] if numbered else []), *columns.split(), *(field.column for field in rest)]
    coming = iter(rows)
    while some := list(islice(coming, ROWS)):
        first = world.written[table] + 1
        world.written[table] += len(some)
        write(table, names, [((n,) if numbered else ()) + (*row, *constant) for n, row in enumerate(some, first)])


def usual(field: Any) -> Any:
    """What a column holds where nobody says otherwise, as both databases read it."""
    kind, default = field.get_internal_type(), field.get_default()
    words = {"DateTimeField": "2024-01-01 00:00:00", "JSONField": json.dumps(default, default=str), "BinaryField": ""}
    return words.get(kind, int(default) if isinstance(default, bool) else default)


def write(table: str, columns: list[str], rows: list[Row]) -> None:
    """The rows in one go: by COPY on PostgreSQL."""
    names = ", ".join(f'"{name}"' for name in columns)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.copy_expert(f"COPY {table} ({names}) FROM STDIN", io.StringIO("".join(map(line, rows))))
        else:
            marks = ", ".join("%s" for _ in columns)
            cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)  # noqa: S608


def line(row: Row) -> str:
    """A row as COPY reads it; nothing here needs escaping."""
    return "\t".join("\\N" if value is None else str(value) for value in row) + "\n"
