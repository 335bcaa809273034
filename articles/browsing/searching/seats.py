"""Offices in a question, with the country beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from articles.matching.asked import Seat, office_named, seat_named
from articles.models.folding import fold

# First and last word, the last not included.
Span = tuple[int, int]
# Words between an office and its country: "foreign minister of France", "Außenminister von Frankreich".
BELONGING = frozenset("of the von der des de la du".split())


def seats_in(joined: Mapping[Span, str], countries: Mapping[Span, tuple[str, ...]]) -> dict[Span, Seat]:
    """The offices of countries at the words that name them; the country stands right before or behind."""
    found = {span: seat for span in countries if (seat := seat_named(joined[span]))}
    for span, text in joined.items() if countries else ():
        codes = (code for near in beside(span, joined, countries) for code in near[:1])
        seats = (Seat(kind, code) for code in codes if (kind := office_named(text, code)))
        if seat := next(seats, None):
            found[span] = seat
    return found


def beside(
    span: Span, joined: Mapping[Span, str], countries: Mapping[Span, tuple[str, ...]]
) -> Iterator[tuple[str, ...]]:
    """The countries that stand right before the words, then those behind."""
    start, end = span
    yield from (codes for (_start, last), codes in countries.items() if last == start)
    while fold(joined.get((end, end + 1), "")) in BELONGING:
        end += 1
    yield from (codes for (first, _end), codes in countries.items() if first == end)
