"""Whom, which countries and what days a question names, and which of its words are left."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from articles.browsing.fields import PartialDay
from articles.browsing.searching.days import days_asked
from articles.browsing.searching.people import best_known, named_in
from articles.matching.countries import country_code
from articles.models import Country, Person
from articles.models.folding import fold
from articles.models.queries import Every, Node, Phrase, Query

# A name has at most so many words; longer questions are no lists of names.
LONGEST_NAME, MOST_WORDS = 4, 12
MOST_BEARERS = 6
# Words that tie names together, in the languages that readers search in: nobody wants reports that have them.
TIES = frozenset("und and et mit with avec von of de zwischen between entre in im am on bei at the der die das".split())


class Meaning(NamedTuple):
    """What a question names: countries by code, for each name of a person who may be meant, days; and the rest."""

    countries: list[str]
    people: list[list[Person]]
    days: PartialDay | None
    rest: str

    def __bool__(self) -> bool:
        return bool(self.countries or self.people or self.days)


class Named(NamedTuple):
    """Words of the question from `start` to `end` that name a country, people by their keys, or days."""

    start: int
    end: int
    country: str = ""
    people: tuple[int, ...] = ()
    days: PartialDay | None = None


def meaning_of(query: Query) -> Meaning:
    """What the question names. Five questions to the database at most."""
    parts = query.node.parts if isinstance(query.node, Every) else [query.node] if query.node else []
    texts = [part.shown if plain(part) else "" for part in parts]
    if len(texts) > MOST_WORDS:
        return Meaning([], [], None, str(query))
    found = list(names(texts))
    used = {at for one in found for at in range(one.start, one.end)}
    rest = [str(part) for at, part in enumerate(parts) if at not in used and (not found or fold(texts[at]) not in TIES)]
    bearers = [best_known(one.people, MOST_BEARERS) for one in found if one.people]
    days = [one.days for one in found if one.days]
    return Meaning(
        list(dict.fromkeys(one.country for one in found if one.country)),
        [people for people in bearers if people],
        days[0] if len(days) == 1 else None,
        " ".join(rest),
    )


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
    codes = {span: code for span, text in joined.items() if (code := code_of(text))}
    present = set(Country.objects.filter(pk__in=set(codes.values())).values_list("pk", flat=True)) if codes else set()
    people = named_in(set(joined.values())) if joined else {}
    at = 0
    for start, end in spans:
        one = Named(start, end)
        if start < at:
            continue
        if days := days_asked(joined[start, end]):
            one = one._replace(days=days)
        elif codes.get((start, end)) in present:
            one = one._replace(country=codes[start, end])
        elif joined[start, end] in people and fold(joined[start, end]) not in TIES:
            one = one._replace(people=tuple(people[joined[start, end]]))
        else:
            continue
        yield one
        at = end


def code_of(text: str) -> str | None:
    """The country of this name, also in the genitive; a code of two letters only in capitals: "US", not "us"."""
    if len(text) == 2 and not text.isupper():
        return None
    return country_code(text) or (country_code(text[:-1]) if len(text) > 4 and text[-1] == "s" else None)
