"""Whom, which countries and what days a question names, and which of its words are left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from articles.browsing.fields import PartialDay
from articles.browsing.searching.days import days_asked
from articles.browsing.searching.people import best_known, named_in
from articles.browsing.searching.seats import Span, seats_in
from articles.matching.asked import Seat, countries_of, names_no_country, seat_named
from articles.matching.countries import country_code
from articles.models import Country, Person
from articles.models.folding import fold
from articles.models.queries import Every, Node, Phrase, Query

# A name has at most so many words; longer questions are no lists of names.
LONGEST_NAME, MOST_WORDS = 4, 12
MOST_BEARERS = 6
# Words that tie names together, in the languages that readers search in: nobody wants reports that have them.
TIES = frozenset(
    "und and et mit with avec von of de zwischen between entre in im am on bei at the der die das des du la".split()
)
# Words that make a question of names, or say what all reports tell of: "Which meetings did ... have with ...?"
ASKING = frozenset(
    map(
        fold,
        "which what who whom when where how is are did do does have has had met meet meeting meetings say says said "
        "about by to quote quotes welche welcher welches wer wen wem wann wo was wie ist sind hat haben hatte hatten "
        "sich traf trafen treffen trifft getroffen sagt sagte sagten gesagt über zu zum zur an den dem zitat zitate "
        "qui que quoi quand où quels quelles a ont rencontre rencontres rencontré dit sur le les en citations".split(),
    )
)


class Meaning(NamedTuple):
    """What a question names: countries by code, for each name of a person who may be meant, days, offices.

    `rest` is what is left of it, `words` the same with the words of the offices.
    """

    countries: list[str]
    people: list[list[Person]]
    days: PartialDay | None
    rest: str
    seats: list[Seat]
    words: str

    def __bool__(self) -> bool:
        return bool(self.countries or self.people or self.days)


class Named(NamedTuple):
    """Words of the question from `start` to `end` that name countries, people by their keys, days, or an office."""

    start: int
    end: int
    countries: tuple[str, ...] = ()
    people: tuple[int, ...] = ()
    days: PartialDay | None = None
    seat: Seat | None = None


def meaning_of(query: Query) -> Meaning:
    """What the question names. Five questions to the database at most."""
    parts = query.node.parts if isinstance(query.node, Every) else [query.node] if query.node else []
    texts = [part.shown if plain(part) else "" for part in parts]
    if len([text for text in texts if fold(text) not in TIES | ASKING]) > MOST_WORDS:
        return Meaning([], [], None, str(query), [], str(query))
    found = list(names(texts))
    named = {at for one in found for at in range(one.start, one.end)}
    in_seats = {at for one in found if one.seat for at in range(one.start, one.end)}
    ties = {at for at, text in enumerate(texts) if found and fold(text) in TIES | ASKING}
    bearers = [best_known(one.people, MOST_BEARERS) for one in found if one.people]
    days = [one.days for one in found if one.days]
    return Meaning(
        list(dict.fromkeys(code for one in found for code in one.countries)),
        [people for people in bearers if people],
        days[0] if len(days) == 1 else None,
        without(parts, named | ties),
        list(dict.fromkeys(one.seat for one in found if one.seat)),
        without(parts, (named - in_seats) | ties),
    )


def without(parts: Sequence[Node], used: set[int]) -> str:
    """The question without the parts that are used."""
    return " ".join(str(part) for at, part in enumerate(parts) if at not in used)


def plain(part: Node) -> bool:
    """Whether the part is words and nothing else."""
    return isinstance(part, Phrase) and not part.beginnings


def names(texts: list[str]) -> Iterator[Named]:
    """The names in the question, from the left, the longest first."""
    spans = [
        (start, end)
        for start in range(len(texts))
        for end in range(min(start + LONGEST_NAME, len(texts)), start, -1)
        if all(texts[start:end])
    ]
    joined = {span: " ".join(texts[span[0] : span[1]]) for span in spans}
    # "Putin 2018" and "in 2018" are no names, whatever stands before the year.
    people = named_in({text for text in joined.values() if not any(map(str.isdigit, text))})
    known = {joined[span]: tuple(keys) for span in spans if (keys := people.get(joined[span]))}
    called, adjectives = countries_in(joined)
    seats = seats_in(joined, adjectives | called)
    at = 0
    for span in spans:
        if span[0] < at:
            continue
        text, one = joined[span], Named(*span)
        if days := days_asked(text):
            one = one._replace(days=days)
        elif span in called:
            one = one._replace(countries=called[span])
        elif span in seats:
            one = one._replace(countries=(seats[span].country,), seat=seats[span])
        elif text in known and fold(text) not in TIES and not before_seat(span, adjectives, seats):
            one = one._replace(people=known[text])
        elif span in adjectives:
            one = one._replace(countries=adjectives[span])
        elif not names_no_country(text):
            continue
        at = span[1]
        if any(one[2:]):
            yield one


def before_seat(span: Span, adjectives: Mapping[Span, tuple[str, ...]], seats: Mapping[Span, Seat]) -> bool:
    """Whether an adjective stands before an office: "German" in "German chancellor" is nobody's name."""
    return span in adjectives and any(start == span[1] for start, _end in seats)


def countries_in(joined: Mapping[Span, str]) -> tuple[dict[Span, tuple[str, ...]], dict[Span, tuple[str, ...]]]:
    """The countries that reports have at the words that are their names, and at those that are their adjectives."""
    called = {span: (code,) for span, text in joined.items() if (code := code_of(text))}
    adjectives = {span: codes for span, text in joined.items() if (codes := adjective_of(text))}
    asked = {code for found in (called, adjectives) for codes in found.values() for code in codes}
    present = set(Country.objects.filter(pk__in=asked).values_list("pk", flat=True)) if asked else set()
    named, meant = ({span: codes for span, codes in one.items() if present >= {*codes}} for one in (called, adjectives))
    return named, meant


def adjective_of(text: str) -> tuple[str, ...]:
    """The countries of an adjective, or of an office in one word with its country: "British", "US-Präsident"."""
    seat = seat_named(text)
    return (seat.country,) if seat else countries_of(text)


def code_of(text: str) -> str | None:
    """The country of this name, also in the genitive; a code of two letters only in capitals: "US", not "us"."""
    if len(text) == 2 and not text.isupper():
        return None
    return country_code(text) or (country_code(text[:-1]) if len(text) > 4 and text[-1] == "s" else None)
