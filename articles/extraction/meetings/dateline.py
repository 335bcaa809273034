"""The city that a report is dated from, which says where a host at home receives."""

from __future__ import annotations

from collections.abc import Sequence

from articles.extraction.meetings.cast import Cast, inside
from articles.extraction.meetings.draft import Draft
from articles.extraction.positions import position_at
from articles.extraction.schema import PlaceMention, Span
from articles.extraction.tokens import Sentence

# A headline and a second one may stand before the dateline.
FIRST = 4
BEHIND = frozenset("–—-(")


def dateline_of(cast: Cast) -> PlaceMention | None:
    """The place of "Wien – Außenminister ...", "Jerusalem (dpa)", "Wien, 17. Juni"; none of "Prag/Wien –"."""
    for sentence in cast.document.sentences[:FIRST]:
        for place in named_in(cast, sentence):
            if leads(sentence, place.span):
                return place
    return None


def named_in(cast: Cast, sentence: Sentence) -> list[PlaceMention]:
    """The places of a sentence, and its capitals, whatever they stand for."""
    capitals = [one for one in inside(cast.countries, sentence.span) if one.kind == "capital"]
    cities = [PlaceMention(one.span, cast.document.text(one.span), one.code) for one in capitals]
    return [*inside(cast.places, sentence.span), *cities, *shouted(sentence)]


def shouted(sentence: Sentence) -> list[PlaceMention]:
    """ "BERLIN (dpa)": a capital in capital letters that opens a report."""
    found = sentence.language.countries.phrases.shouted(sentence.tokens)
    if found is None or found[1].kind != "capital":
        return []
    size, city = found
    return [PlaceMention(Span(sentence.tokens[0].start, sentence.tokens[size - 1].end), city.name, city.code)]


def leads(sentence: Sentence, span: Span) -> bool:
    """Whether a dash, a bracket or a date stands right behind a place, and no slash or word before it."""
    at, after = position_at(sentence.tokens, span.start), position_at(sentence.tokens, span.end)
    before = sentence.tokens[at - 1] if at else None
    behind = [token.text for token in sentence.tokens[after : after + 2]]
    if before is not None and (before.kind == "word" or before.text == "/"):
        return False
    return behind[:1] != [] and (behind[0] in BEHIND or (behind[0] == "," and behind[-1][:1].isdigit()))


def located(draft: Draft, cast: Cast, dateline: PlaceMention | None) -> str | None:
    """The draft's place; that of "im Außenministerium", or of a reception nowhere said, by the host's dateline."""
    countries = cast.countries_of(tuple(draft.participants))
    if draft.place in cast.document.language.places.seats_anywhere:
        city = (
            dateline.name if dateline is not None and dateline.country in countries else only_capital(countries, cast)
        )
        return f"{draft.place}, {city}" if city else draft.place
    if dateline is None or dateline.country not in countries:
        return draft.place
    if draft.place or len(countries) < 2 or dateline.country not in hosts_of(draft, cast):
        return draft.place
    return dateline.name


def only_capital(countries: Sequence[str], cast: Cast) -> str | None:
    """The capital of one of the countries, if the report names one of theirs and no other."""
    named = [cast.capitals[code] for code in countries if code in cast.capitals]
    return named[0] if len(named) == 1 else None


def hosts_of(draft: Draft, cast: Cast) -> set[str | None]:
    """The countries of those who receive: who is named first, in the passive who is named last."""
    found: set[str | None] = set()
    for account in draft.accounts:
        if "receive" in account.scene.kinds and len(account.participants) > 1:
            sentence = cast.document.sentences[account.scene.sentence]
            passive = any(token.lower in sentence.language.events.passive for token in sentence.tokens)
            found.add(cast.people[account.participants[-1 if passive else 0]].country)
    return found
