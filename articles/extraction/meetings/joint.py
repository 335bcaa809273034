"""Officials of two countries who do something together at one place on one day have met, whatever the verb."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from articles.extraction.days import is_day
from articles.extraction.meetings.account import WEAK, Event, Scene
from articles.extraction.meetings.cast import Cast, base, inside
from articles.extraction.meetings.participants import says
from articles.extraction.meetings.where import led_by_preposition
from articles.extraction.nouns import masculine_of
from articles.extraction.positions import position_at
from articles.extraction.schema import DateMention, Reference, Span
from articles.extraction.tokens import Sentence, Token
from articles.extraction.vocabulary import either

# Tokens between two people who are named together: "A und seine ungarische Kollegin B".
BETWEEN = 8


def joint_scene(cast: Cast, sentence: Sentence, scenes: Sequence[Scene], dates: Sequence[DateMention]) -> Scene | None:
    """ "A und B haben am 3. Mai in Riga ein Archiv eröffnet": the sentence as a meeting, with the verb for its event.

    None where it tells of a meeting in words of its own, or names no two officials together, no day or no place.
    """
    if not all(scene.kinds <= WEAK for scene in scenes) or not any(is_day(date.range) for date in dates):
        return None
    words = sentence.language.events
    if not any(led_by_preposition(sentence, place.span, words) for place in inside(cast.places, sentence.span)):
        return None
    row = officials_together(cast, sentence)
    verb = verb_beside(sentence, row) if row else None
    return Scene(sentence.index, sentence.span, (Event(verb.span, "joint", False),)) if verb else None


def officials_together(cast: Cast, sentence: Sentence) -> Span | None:
    """The words from one official to the next of another country, joined by "und" alone."""
    for one, other in pairwise(cast.people_in(sentence.span)):
        if of_two_countries(cast, sentence, one, other) and are_joined(sentence, one, other):
            return Span(one.span.start, other.span.end)
    return None


def of_two_countries(cast: Cast, sentence: Sentence, one: Reference, other: Reference) -> bool:
    """Whether both hold an office, for two countries; of colleagues the report may name the countries alone."""
    mine, theirs = cast.people[one.entity or ""], cast.people[other.entity or ""]
    if not (mine.office and theirs.office):
        return False
    if mine.country and theirs.country:
        return mine.country != theirs.country
    words = cast.document.language.offices
    equals = mine.id != theirs.id and base(masculine_of(mine.office, words), words) == base(
        masculine_of(theirs.office, words), words
    )
    return equals and len(countries_around(cast, sentence)) == 2


def countries_around(cast: Cast, sentence: Sentence) -> tuple[str, ...]:
    """ "Belarus und Litauen öffnen die Grenze. Das beschlossen die Minister A und B": the two countries."""
    before = cast.document.sentences[max(0, sentence.index - 1)]
    return cast.countries_in(Span(before.span.start, sentence.span.end))


def are_joined(sentence: Sentence, one: Reference, other: Reference) -> bool:
    """ "A und B", "A und seine ungarische Kollegin B", "A aus Georgien und B", but not "A sagte, dass B"."""
    words, topics = sentence.language.events, sentence.language.topics
    start = position_at(sentence.tokens, one.span.end)
    between = [token.lower for token in sentence.tokens[start : position_at(sentence.tokens, other.span.start)]]
    apart = either(words.finite, words.past, words.beside, words.about)
    return len(between) <= BETWEEN and bool(set(between) & topics.conjunctions) and not set(between) & apart


def verb_beside(sentence: Sentence, row: Span) -> Token | None:
    """The verb of which the two are the subject: right before or behind them; none that only says something."""
    words = sentence.language.events
    before = [token for token in sentence.tokens if token.end <= row.start]
    behind = [token for token in sentence.tokens if token.start >= row.end]
    for token in (*behind, *reversed(before)):
        if token.kind != "word" or not (token.text.islower() or token.start == sentence.span.start):
            continue
        if says(token.lower, sentence) or token.lower in words.negations:
            return None
        if token.lower in either(words.finite, words.past, words.planned):
            return token
    return None
