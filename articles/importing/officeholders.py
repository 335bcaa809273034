"""A table of officeholders, as a query of Wikidata gives it, into the register: all of it in one transaction."""

from __future__ import annotations

import csv
import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from django.db import transaction

from articles import corrections, gathering
from articles.gathering.registers import country_of
from articles.matching.countries import country_code
from articles.matching.standing import span_of
from articles.models import Correction, Officeholder
from articles.models.folding import fold

COLUMNS = {
    "name": "personlabel name personname label holder holderlabel person",
    "wikidata": "personid wikidata wikidataid qid id person item",
    "position": "positionlabel office officelabel title amt position",
    "country": "countrycode code iso iso2 countrylabel country land",
    "start": "start starttime startdate since begin von",
    "end": "end endtime enddate until bis",
}
NEEDED = ("name", "position")
Q_ID = re.compile(r"(?:https?://www\.wikidata\.org/(?:entity|wiki)/)?(Q[1-9][0-9]{0,11})\Z")
DATE = re.compile(r"\+?([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T[0-9:.]+(?:Z|[+-][0-9:]{4,6})?)?)?)?\Z")
# How Wikidata writes that a day exists and nobody knows it.
UNKNOWN_VALUE = re.compile(r"(_:|t[0-9]+\Z|https?://www\.wikidata\.org/\.well-known/genid/)")
OF_COUNTRY = re.compile(r".*\b(?:of|for|von|de) (?:the )?(.+)\Z")
CHANGING = ("name", "wikidata", "position", "country_id", "start", "end", "source")


class Unreadable(ValueError):
    """The file is no such table; its text is the sentence that says why and what to do."""


class BadLine(ValueError):
    """A line that cannot be taken; its text says why and what to do."""


@dataclass
class Taken:
    """What became of the lines: how many are new, changed, unchanged, kept as an editor had it; `refused` ones."""

    tally: Counter[str] = field(default_factory=Counter)
    refused: list[tuple[int, str]] = field(default_factory=list)
    officials: int = 0


def take(lines: Iterable[str], source: str, dry_run: bool = False) -> Taken:
    """Take the table into the register; nothing is stored in a dry run. Raises Unreadable for what is no such table."""
    taken = Taken()
    with transaction.atomic():
        corrections.take_turn()
        touched = put(list(read(lines, source, taken)), taken)
        gathering.hold(touched)
        taken.officials = Officeholder.objects.filter(source=source).exclude(official=None).count()
        transaction.set_rollback(dry_run)
    return taken


def read(lines: Iterable[str], source: str, taken: Taken) -> Iterator[Officeholder]:
    """The entries of the table, unsaved; lines that cannot be taken are noted."""
    lines = iter(lines)
    head = next(lines, "").lstrip("\ufeff")
    delimiter = max(",;\t", key=head.count)
    try:
        rows = csv.reader([head, *lines], delimiter=delimiter)
        columns = columns_of(next(rows, []))
        for row in rows:
            if any(cell.strip() for cell in row):
                try:
                    yield entry_of(row, columns, source)
                except BadLine as problem:
                    taken.refused.append((rows.line_num, str(problem)))
    except csv.Error as error:
        raise Unreadable(f"it is no table of comma-separated values: {error}") from error


def columns_of(head: list[str]) -> dict[str, list[int]]:
    """Where each value may stand, the best place first. Raises Unreadable where a needed one has no column."""
    names = [re.sub(r"[\W_]", "", cell).lower() for cell in head]
    columns = {
        value: [names.index(name) for name in words.split() if name in names] for value, words in COLUMNS.items()
    }
    for value in NEEDED:
        if not columns[value]:
            known = ", ".join(COLUMNS[value].split())
            raise Unreadable(f"its first line names no column for the {value}; call it one of: {known}")
    return columns


def entry_of(row: list[str], columns: dict[str, list[int]], source: str) -> Officeholder:
    """One line as an entry of the register. Raises BadLine with the sentence that says what to do."""
    cells = {name: [row[n].strip() for n in places if n < len(row)] for name, places in columns.items()}
    name, position = spelled(cells["name"], "name"), spelled(cells["position"], "office")
    start, end = partial(cells["start"], "start"), partial(cells["end"], "end")
    if start and end and span_of(end).last < span_of(start).first:  # type: ignore[union-attr]
        raise BadLine(f"the end {end} lies before the beginning {start}; correct one of them")
    number = next((match[1] for cell in cells["wikidata"] if (match := Q_ID.match(cell))), "")
    entry = Officeholder(name=name, position=position, wikidata=number, start=start, end=end, source=source)
    entry.country = country_of(code_of(cells["country"], position))
    corrections.settle(entry)
    told = f"{number or entry.name_key}|{fold(position)}|{entry.country_id or ''}|{start}"
    entry.key = hashlib.sha256(told.encode()).hexdigest()[:32]
    return entry


def spelled(cells: list[str], what: str) -> str:
    """The words of the first cell that is no number of Wikidata."""
    words = next((" ".join(cell.split()) for cell in cells if cell and not Q_ID.match(cell)), "")
    if not words:
        number = f", only {cells[0]}" if cells and cells[0] else ""
        raise BadLine(f"it has no {what}{number}; write the {what} in words")
    if len(words) > 200 or "\0" in words:
        raise BadLine(f"its {what} is longer than 200 characters or no text; shorten it")
    return words


def partial(cells: list[str], what: str) -> str:
    """The cell as a partial date, "" where the day is not known."""
    text = next((cell for cell in cells if cell), "")
    if not text or UNKNOWN_VALUE.match(text):
        return ""
    match = DATE.match(text)
    parts = [part for part in match.groups() if part] if match else []
    while parts and parts[-1] == "00":
        parts.pop()
    day = "-".join(parts)
    if not span_of(day):
        raise BadLine(f"its {what} “{text[:40]}” is no date; write it as 2022, 2022-02 or 2022-02-11")
    return day


def code_of(cells: list[str], position: str) -> str | None:
    """The country's code, by code or name; where only a number of Wikidata is given, the office may name it."""
    text = next((cell for cell in cells if cell and not Q_ID.match(cell)), "")
    if not text:
        named = OF_COUNTRY.match(position)
        return country_code(named[1]) if named else None
    if code := country_code(text):
        return code
    raise BadLine(f"there is no country “{text[:40]}”; write its code, such as FR, or its German or English name")


def put(entries: list[Officeholder], taken: Taken) -> list[Officeholder]:
    """Store the entries over what is stored; those that are new or changed. What editors decided stays."""
    stored = Stored()
    new: list[Officeholder] = []
    changed: list[Officeholder] = []
    for entry in entries:
        known = stored.like(entry)
        if entry.key in stored.decided or (known and known.key in stored.decided):
            taken.tally["kept as an editor has it"] += 1
        elif known is None:
            stored.add(entry)
            new.append(entry)
        elif differs(known, entry):
            for name in CHANGING:
                setattr(known, name, getattr(entry, name))
            corrections.settle(known)
            changed += [known] if known.pk and known not in changed else []
            taken.tally["changed"] += 1
        else:
            taken.tally["unchanged"] += 1
    taken.tally["new"] += len(new)
    Officeholder.objects.bulk_create(new, batch_size=200)
    fields = [name.removesuffix("_id") for name in CHANGING]
    Officeholder.objects.bulk_update(changed, [*fields, "name_key", "kind", "seat"], batch_size=100)
    return [*new, *changed]


def differs(known: Officeholder, entry: Officeholder) -> bool:
    """Whether the table says something else than the register; of the same from another file nothing is news."""
    return any(getattr(known, name) != getattr(entry, name) for name in CHANGING if name != "source")


class Stored:
    """The register as it is stored, and what editors decided about it."""

    def __init__(self) -> None:
        self.by_term: dict[tuple[str, str, str | None], list[Officeholder]] = {}
        self.met: set[str] = set()
        for entry in Officeholder.objects.order_by("pk"):
            self.add(entry)
        subjects = Correction.objects.filter(kind="officeholder", withdrawn_at=None).values_list("subject", flat=True)
        self.decided = {subject.partition(":")[2] for subject in subjects}

    def add(self, entry: Officeholder) -> None:
        """One more entry."""
        self.by_term.setdefault(self.whose(entry), []).append(entry)

    @staticmethod
    def whose(entry: Officeholder) -> tuple[str, str, str | None]:
        """Who, in which office of which country."""
        return entry.wikidata or entry.name_key, fold(entry.position), entry.country_id

    def like(self, entry: Officeholder) -> Officeholder | None:
        """The same term: of the same beginning, or a stored one whose beginning is only more or less exact."""
        terms = self.by_term.get(self.whose(entry), [])
        same = [term for term in terms if term.start == entry.start]
        free = [term for term in terms if term.pk and term.key not in self.met]
        near = [term for term in free if term.start.startswith(entry.start) or entry.start.startswith(term.start)]
        found = next(iter([*same, *near]), None)
        self.met |= {found.key} if found else set()
        return found
