"""Which sides take part: the countries and organisations of a scene."""

from __future__ import annotations

from collections.abc import Sequence

from articles.extraction.languages.shapes import EventWords
from articles.extraction.meetings.account import Scene
from articles.extraction.meetings.cast import Cast, inside, words_after, words_before
from articles.extraction.meetings.joint import countries_around
from articles.extraction.meetings.participants import (
    ADJACENT,
    NEAR,
    away,
    people_of,
    plural_offices,
    says,
    speaks_for_others,
)
from articles.extraction.positions import position_at
from articles.extraction.schema import OfficeMention, Span
from articles.extraction.tokens import Sentence, Token
from articles.extraction.vocabulary import either

# Kinds of events between two sides, each of which can be told by its office alone.
BETWEEN_TWO = frozenset({"meet", "talk", "receive", "phone", "video"})


def sides_in(cast: Cast, sentence: Sentence, scene: Scene) -> tuple[str, ...]:
    """Countries behind "mit" or "zwischen", and those of "die Außenminister der USA und Chinas"."""
    words = sentence.language.events
    codes: list[str] = []
    for n, token in enumerate(sentence.tokens):
        # "Gipfel mit 30 Staaten aus Asien" names no sides, "Gipfel zwischen Norwegen und Kroatien" does
        leads = words.between if "summit" in scene.kinds else words.beside
        if token.lower in leads and scene.span.covers(token.span):
            codes += cast.countries_in(
                Span(token.end, side_end(sentence.tokens[n + 1 : n + 1 + NEAR], words, token.end))
            )
    for office in plural_offices(cast, scene.span):
        codes += cast.countries_in(Span(chain_start(cast, sentence, office), chain_end(sentence, office.span.end)))
    codes += origins_of_counterparts(cast, sentence, scene)
    codes += nameless_sides(cast, sentence, scene)
    if any(token.lower in words.summons for token in sentence.tokens):
        codes += cast.countries_in(scene.span)
    if "joint" in scene.kinds and len(cast.countries_of(people_of(cast, sentence, scene))) < 2:
        codes += countries_around(cast, sentence)
    if len(codes) < 2:
        codes += listed(cast, sentence, scene)
    if not codes and "summit" in scene.kinds:
        codes += host_countries(cast, sentence, scene)
    return tuple(dict.fromkeys(codes))


def nameless_sides(cast: Cast, sentence: Sentence, scene: Scene) -> list[str]:
    """ "The Danish prime minister met her Icelandic counterpart": the countries of those who are told by office alone.

    Of a clause that only reports they take no part: "sagte der britische Außenminister".
    """
    if not scene.kinds & BETWEEN_TWO:
        return []
    aside = away(cast, sentence, scene)
    people = cast.people_in(scene.span)
    return [
        office.country
        for office in inside(cast.offices, scene.span)
        if office.country
        and not (office.plural or office.former)
        and not any(office.span.overlaps(one.span) or 0 <= one.span.start - office.span.end <= 2 for one in people)
        and not any(span.covers(office.span) for span in aside)
        and not spoken_by(sentence, office)
        and not owns(sentence, office, scene)
        and not speaks_for_others(office.title, sentence)
    ]


def spoken_by(sentence: Sentence, office: OfficeMention) -> bool:
    """Whether the words right beside an office make its holder only the source."""
    beside = (*words_before(sentence, office.span.start, 1), *words_after(sentence, office.span.end, 1))
    return any(says(word, sentence) for word in beside)


def owns(sentence: Sentence, office: OfficeMention, scene: Scene) -> bool:
    """ "im Amtssitz des dänischen Königs" names no side by what belongs to it; "beim Treffen des Königs" does."""
    links = sentence.language.events.of - sentence.language.offices.nominative
    at = position_at(sentence.tokens, office.span.start)
    first = at if sentence.tokens[at].lower in links else at - 1
    if first < 1 or sentence.tokens[first].lower not in links:
        return False
    return not any(event.span.overlaps(sentence.tokens[first - 1].span) for event in scene.events)


def side_end(tokens: Sequence[Token], words: EventWords, start: int) -> int:
    """Where the words behind "mit" or "zwischen" end: at a comma, a verb, a preposition."""
    for token in tokens:
        if token.text in ",;:" or token.lower in either(words.finite, words.topical, words.place_prepositions):
            return token.start
    return tokens[-1].end if tokens else start


def listed(cast: Cast, sentence: Sentence, scene: Scene) -> tuple[str, ...]:
    """Two or more countries in one list behind a noun: "die Führungen Deutschlands, Frankreichs und der Ukraine"."""
    for country in inside(cast.countries, scene.span):
        at = position_at(sentence.tokens, country.span.start)
        if country.kind == "name" and at and sentence.tokens[at - 1].capitalised:
            codes = cast.countries_in(Span(country.span.start, chain_end(sentence, country.span.end)))
            return codes if len(codes) >= 2 else ()
    return ()


def chain_start(cast: Cast, sentence: Sentence, office: OfficeMention) -> int:
    """ "Russian and French foreign ministers": where the adjectives of a list begin that ends with the office."""
    start = office.span.start
    first = position_at(sentence.tokens, start)
    if first < 2 or sentence.tokens[first - 1].lower not in sentence.language.topics.conjunctions:
        return start
    before = sentence.tokens[first - 2]
    named = inside(cast.countries, before.span)
    return before.start if named and named[0].kind == "adjective" else start


def origins_of_counterparts(cast: Cast, sentence: Sentence, scene: Scene) -> tuple[str, ...]:
    """ "met his counterpart from Guinea": the side that is named without its minister."""
    origins = sentence.language.offices.origins
    codes: list[str] = []
    for office in inside(cast.offices, scene.span):
        after = words_after(sentence, office.span.end, 1)
        if office.counterpart and office.country is None and set(after) & origins:
            begin = sentence.tokens[position_at(sentence.tokens, office.span.end)].end
            codes += cast.countries_in(Span(begin, chain_end(sentence, begin)))
    return tuple(codes)


def chain_end(sentence: Sentence, start: int) -> int:
    """Where the list behind an office ends: "Russlands, Frankreichs und der USA"."""
    end = start
    topics, events = sentence.language.topics, sentence.language.events
    links = topics.conjunctions | topics.articles | events.of | {","}
    for token in sentence.tokens[position_at(sentence.tokens, start) :]:
        if not token.capitalised and token.lower not in links:
            break
        end = token.end
    return end


def organisations_of(cast: Cast, sentence: Sentence, scene: Scene) -> tuple[str, ...]:
    """The organisations of a meeting that names nobody: "G8-Gipfel", "die EU-Außenminister", "ein Gipfel der Nato"."""
    parts = (token.text.partition("-") for token in sentence.tokens if scene.span.covers(token.span))
    short = [cast.acronyms[first] for first, dash, _ in parts if dash and first in cast.acronyms]
    named = cast.organisations_in(scene.span) if "summit" in scene.kinds else led_bodies(cast, sentence, scene)
    return tuple(dict.fromkeys((*named, *short)))


def led_bodies(cast: Cast, sentence: Sentence, scene: Scene) -> tuple[str, ...]:
    """ "die Außenminister der Europäischen Union": the organisation whose leaders meet."""
    words = sentence.language.events
    found: list[str] = []
    for one in inside(cast.references, scene.span):
        before = words_before(sentence, one.span.start, 2)
        if one.entity in cast.organisations and len(before) == 2:
            leaders, article = before
            if article in words.of and leaders.endswith(words.leaders):
                found.append(one.entity)
    return tuple(dict.fromkeys(found))


def host_countries(cast: Cast, sentence: Sentence, scene: Scene) -> list[str]:
    """The country whose adjective leads to the place: "in der marokkanischen Hauptstadt", "im russischen Sotschi"."""
    words = sentence.language.events
    codes: list[str] = []
    for country in inside(cast.countries, scene.span):
        after = words_after(sentence, country.span.end, 1)
        place = inside(cast.places, Span(country.span.end, min(country.span.end + ADJACENT, scene.span.end)))
        if country.kind == "adjective" and (place or set(after) & words.capital):
            codes.append(country.code)
    return codes
