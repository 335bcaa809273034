"""Which changes of the database move rows of the lists or change how they look, and what is written down of each."""

from __future__ import annotations

from typing import NamedTuple


class Watched(NamedTuple):
    """A table, the columns that count, and what is noted: words with the columns whose numbers they go with.

    `events` are the first letters of insert, update and delete. The word is that of a list for one row of it, else
    says what changed: `moved_by` of each list tells which of its rows that moves. With `among` rows count only where
    one of these columns is filled.
    """

    table: str
    columns: tuple[str, ...]
    notes: tuple[tuple[str, str], ...]
    events: str = "iud"
    among: tuple[str, ...] = ()


REPORT = "earliest latest language source_id agency_id original_id hidden".split()
MEETING = (
    "earliest latest place_id format status topics postponed contradiction merged_into_id rejected moved_to_id origin"
).split()
QUOTE = (
    "article_id start end type medium speaker_id speaker_organisation_id addressee_id addressee_organisation_id denied "
    "statement_id standing"
).split()


def watched(table: str, columns: list[str] | str, *notes: str, **more: str) -> Watched:
    """The same in short: notes are "word column"."""
    names = columns.split() if isinstance(columns, str) else columns
    events, among = more.get("events", "iud"), tuple(more.get("among", "").split())
    word_and_column = tuple(tuple(note.split()) for note in notes)
    return Watched(f"articles_{table}", tuple(names), word_and_column, events, among)


# No trigger may name another table than its own and the one of the notes: SQLite could rename neither any more.
WATCHED = (
    watched("article", REPORT, "article id", "articles original_id"),
    watched("article_people", "article_id person_id", "people article_id"),
    watched("article_countries", "article_id country_id", "article article_id"),
    watched("meeting", MEETING, "meeting id"),
    watched("meeting_countries", "meeting_id country_id", "meeting meeting_id"),
    watched("participation", "meeting_id person_id organisation_id office_id", "meetings meeting_id"),
    watched("account", "article_id meeting_id", "articles article_id", "meetings meeting_id"),
    watched("quote", QUOTE, "quotes id"),
    watched("quote", "article_id", "quoted article_id"),
    watched("mention", "article_id start end person_id country_id", "words article_id", among="person_id country_id"),
    watched("person", "country_id", "person id", events="u"),
    # What no list of the index hangs on, but who is listed as an official, and under what.
    watched("person", "folded merged_into_id absorbed_by_id rejected", "who id"),
    watched("tenure", "person_id office_id", "who person_id"),
    watched("officeholder", "kind country_id official_id", "who official_id"),
    watched("organisation", "country_id", "organisation id", events="u"),
    watched("office", "kind country_id", "office id", events="u"),
    watched("place", "folded key country_id", "place id"),
    watched("source", "kind", "source id", events="u"),
    # What moves no row but changes how one looks.
    watched("article", "title file body", "article_words id", events="u"),
    watched("meeting", "basis", "meeting_words id", events="u"),
    watched("person", "name slug", "person_name id", events="u"),
    watched("organisation", "name slug key", "organisation_name id"),
    watched("place", "name slug", "place_name id", events="u"),
    watched("source", "name", "source_name id"),
)
