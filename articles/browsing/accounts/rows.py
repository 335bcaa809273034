"""The facts of a meeting as its reports have them, one row a fact."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.browsing.accounts.columns import Column, Said
from articles.browsing.accounts.marking import Cell, Item, Row, mark_alone, mark_clashes, mark_echoes
from articles.browsing.datewords import days_in_words, length_in_words
from articles.browsing.naming import country_in_words
from articles.browsing.reading import spans_of
from articles.browsing.wording import FORMATS, STATES
from articles.matching.cities import place_words
from articles.matching.life import HELD, OFF, UNCLEAR, Told, apart, is_after, standing
from articles.models.countries import country_name
from articles.models.folding import fold
from articles.models.origin import OFFICE

MOST_PASSAGES = 4
LONGEST_PASSAGE = 420
# "two hours" and "two and a half" are one meeting's length, one hour and two are not.
MUCH_LONGER = 1.5


def rows_of(columns: list[Column]) -> list[Row]:
    """The facts that any report tells."""
    made = (who, when, where, how, status, lasted, countries, topics, outcomes, quotes, passages)
    return [mark_echoes(row) for row in (make(columns) for make in made) if row.told]


def row_of(columns: list[Column], name: str, label: str, cells: Iterable[list[Item]], values: Any = None) -> Row:
    """A row with a cell for each column."""
    filled = zip(columns, cells, values or [None] * len(columns), strict=True)
    return Row(name, label, [Cell(column.outlet, items, value) for column, items, value in filled])


def who(columns: list[Column]) -> Row:
    """Everybody who takes part, as the report calls them, with the office that it names."""
    return mark_alone(row_of(columns, "who", _("Participants"), [participants(column) for column in columns]))


def participants(column: Column) -> list[Item]:
    """The people and bodies of one account; each is compared by who that is, whatever it is called."""
    facts, known, tongue = column.facts, column.facts.get("who") or {}, column.article.language
    found = []
    for key in [*(facts.get("participants") or []), *(facts.get("organisations") or [])]:
        entry, seen = known.get(key) or {}, column.seen.get(key)
        name = entry.get("name") or (seen.name if seen else "")
        if name:
            meant = seen.person_id if seen and seen.person_id else entry.get("slug") or fold(name)
            span = column.place_of(key if seen else entry.get("slug"))
            note = entry.get("office") or ""
            if seen and seen.origin == OFFICE and seen.person:
                note = seen.person.name
            found.append(Item(name, column.url(span), meant, tongue, note, tongue))
    return found


def when(columns: list[Column]) -> Row:
    """The day as each report has it, with its words for it."""
    counting = {one.key for one in standing(column.told for column in columns)}
    values = [column.told.days if column.told.key in counting else None for column in columns]
    return mark_clashes(row_of(columns, "when", _("When"), map(day_told, columns), values), apart)


def day_told(column: Column) -> list[Item]:
    """A report's own date of the meeting."""
    told, span = column.facts.get("date"), column.span("date_at")
    if not told:
        return []
    earliest, latest = date.fromisoformat(told["earliest"]), date.fromisoformat(told["latest"])
    words = days_in_words(earliest, latest, told.get("basis") == "explicit")
    note = column.words(span) if span else ""
    return [Item(words, column.url(span), note=note, note_language=column.article.language)]


def where(columns: list[Column]) -> Row:
    """The place as the report names it; "Wien" and "Vienna" do not contradict each other."""
    named = [str(column.facts.get("place") or "") for column in columns]
    cells = [
        [Item(name, column.url(column.place_of(name)), language=column.article.language)] if name else []
        for column, name in zip(columns, named, strict=True)
    ]
    values = [Spot.of(column) if name else None for column, name in zip(columns, named, strict=True)]
    return mark_clashes(row_of(columns, "where", _("Where"), cells, values), Spot.elsewhere)


@dataclass(frozen=True)
class Spot:
    """A place to compare with others: its words in one spelling, its country, and whether it is all of that."""

    words: frozenset[str]
    country: str | None
    wide: bool

    @classmethod
    def of(cls, column: Column) -> Spot:
        """The place of one account."""
        name, code = str(column.facts["place"]), column.facts.get("place_country")
        wide = bool(code) and fold(name) in {fold(country_name(code, tongue)) for tongue in ("de", "en", "fr")}
        return cls(place_words(name), code, wide)

    def elsewhere(self, other: Spot) -> bool:
        """Whether two places cannot be one: neither share a word, nor is one the country of the other."""
        inside = self.country == other.country and (self.wide or other.wide)
        return not inside and not self.words & other.words


def how(columns: list[Column]) -> Row:
    """In person, by phone or by video."""
    told = [column.facts.get("format") for column in columns]
    values = [word if word in FORMATS and word != "unknown" else None for word in told]
    cells = [
        [Item(str(FORMATS[value]), column.url())] if value else []
        for column, value in zip(columns, values, strict=True)
    ]
    return mark_clashes(row_of(columns, "how", _("How"), cells, values), lambda one, other: one != other)


def status(columns: list[Column]) -> Row:
    """Whether it took place; what was announced first and held then is no contradiction."""
    cells = [
        [Item(str(STATES[column.told.word]), column.url(column.span("status_at")))]
        if column.told.word in STATES and column.told.word != UNCLEAR
        else []
        for column in columns
    ]
    return mark_clashes(row_of(columns, "status", _("Status"), cells, [column.told for column in columns]), contradict)


def contradict(one: Told, other: Told) -> bool:
    """Whether one says held and the other called off, and did not come out before."""
    held, off = sorted((one, other), key=lambda told: told.status != HELD)
    return held.status == HELD and off.status in OFF and not is_after(held, off)


def lasted(columns: list[Column]) -> Row:
    """How long it lasted, with the report's words."""
    values = [(column.facts.get("lasted") or {}).get("minutes") for column in columns]
    cells = [[length_told(column, value)] if value else [] for column, value in zip(columns, values, strict=True)]
    return mark_clashes(
        row_of(columns, "lasted", _("How long"), cells, values),
        lambda one, other: max(one, other) > MUCH_LONGER * min(one, other),
    )


def length_told(column: Column, minutes: int) -> Item:
    """A length with the report's words for it."""
    (span,) = spans_of([column.facts["lasted"]["span"]])
    note = column.words(span)
    return Item(length_in_words(minutes), column.url(span), note=note, note_language=column.article.language)


def countries(columns: list[Column]) -> Row:
    """The countries that take part."""
    cells = [
        [Item(country_in_words(code), column.url(), code) for code in sorted(set(column.facts.get("countries") or []))]
        for column in columns
    ]
    return mark_alone(row_of(columns, "countries", _("Countries"), cells))


def topics(columns: list[Column]) -> Row:
    """What it was about, in the report's words: these are not compared, for they are of its language."""
    cells = [
        [Item(str(topic), language=column.article.language) for topic in column.facts.get("topics") or []]
        for column in columns
    ]
    return row_of(columns, "topics", _("About"), cells)


def outcomes(columns: list[Column]) -> Row:
    """The sentences that tell what came of it."""
    cells = [[passage(column, span) for span in spans_of(column.facts.get("outcomes"))] for column in columns]
    return row_of(columns, "outcomes", _("What came of it"), cells)


def passage(column: Column, span: tuple[int, int]) -> Item:
    """Words of the report, cut where they go on for long."""
    words = Truncator(" ".join(column.words(span).split())).chars(LONGEST_PASSAGE)
    return Item(words, column.url(span), language=column.article.language, quoted=True)


def quotes(columns: list[Column]) -> Row:
    """Whom of those who took part it quotes, how often."""
    cells = [[Item(in_number(said), column.url(said.first)) for said in column.said] for column in columns]
    return row_of(columns, "quotes", _("Quotes"), cells)


def in_number(said: Said) -> str:
    """The speaker with the number of quotes."""
    words = ngettext("%(who)s: %(count)s quote", "%(who)s: %(count)s quotes", said.count)
    return words % {"who": said.speaker, "count": said.count}


def passages(columns: list[Column]) -> Row:
    """The sentences on the meeting themselves."""
    cells = [[passage(column, span) for span in column.passages[:MOST_PASSAGES]] for column in columns]
    return row_of(columns, "passages", _("In its own words"), cells)
