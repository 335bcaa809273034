"""When a scene takes place, and in which format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from articles.extraction.days import DAY, is_day
from articles.extraction.meetings.account import IN_PERSON, Scene
from articles.extraction.meetings.cast import words_before
from articles.extraction.schema import DateMention, DateRange, Span
from articles.extraction.tokens import Sentence
from articles.extraction.vocabulary import either

# Days; "bald" and "bisher" are open towards one end.
ENDLESS = 50000
# How telling the kinds of time expressions are, after those that are days; years and longer ones tell least.
# Words that a topic may be long: "über gemeinsame Übungen im Sommer".
TOPIC = 6
RANKS = {
    "weekday": 1,
    "stretch": 1,
    "anchor": 1,
    "feast": 1,
    "month": 2,
    "header": 3,
    "neighbour": 3,
    "week": 3,
    "weekend": 3,
    "season": 3,
}


def date_of(sentence: Sentence, scene: Scene, dates: Sequence[DateMention]) -> DateMention | None:
    """The time expression of the scene: the most telling kind, and of these the nearest to the event."""
    dates = [d for d in dates if (d.range.latest - d.range.earliest).days < ENDLESS]
    fitting = [d for d in dates if d.kind != "anchor" and scene.span.covers(d.span) and belongs(sentence, scene, d)]
    at = scene.events[0].span.start
    nearest = min(fitting, key=lambda d: (rank(d), abs(d.span.start - at)), default=None)
    return from_to(sentence, fitting) or (stretched(sentence, nearest) if nearest else None)


def stretched(sentence: Sentence, date: DateMention) -> DateMention:
    """ "beendeten am 4. Juni zweitägige Gespräche": the days up to the last one, or on from the first."""
    edge, days = edge_of(sentence), lasting(sentence)
    if edge is None or days < 2 or not is_day(date.range):
        return date
    by = (days - 1) * DAY
    first, last = date.range.earliest - by * (edge == "end"), date.range.latest + by * (edge == "start")
    return replace(date, range=replace(date.range, earliest=first, latest=last))


def edge_of(sentence: Sentence) -> str | None:
    """start for a sentence in which something begins, end for one in which it ends, None for both and neither."""
    words = sentence.language.events
    said = {token.lower for token in sentence.tokens}
    started, ended = bool(said & words.started), bool(said & words.ended)
    return None if started == ended else "start" if started else "end"


def lasting(sentence: Sentence) -> int:
    """How many days a sentence says that something took: "zwei Tage lang", "zweitägig"; 1 where it does not say."""
    words, counts = sentence.language.events, sentence.language.dates.counts
    for token, after in pairwise(sentence.tokens):
        if token.lower in counts and after.lower in words.lasting:
            return counts[token.lower]
        ending = next((one for one in words.lasting_endings if token.lower.endswith(one)), "")
        if ending and token.lower.removesuffix(ending) in counts:
            return counts[token.lower.removesuffix(ending)]
    return 1


def repeated_days(sentence: Sentence, scene: Scene, dates: Sequence[DateMention]) -> list[DateMention]:
    """ "die Gespräche fanden am 30. Juli und am 1. August statt": the days of several meetings, one each."""
    days = [d for d in dates if d.kind == "explicit" and is_day(d.range) and scene.span.covers(d.span)]
    for one, other in pairwise(days):
        between = [t.lower for t in sentence.tokens if one.span.end <= t.start < other.span.start]
        if len(between) < 2 or set(between) - sentence.language.events.repeated:
            return []
    said = {token.lower for token in sentence.tokens}
    return days if len(days) in {n for word, n in sentence.language.events.pair.items() if word in said} else []


def from_to(sentence: Sentence, dates: Sequence[DateMention]) -> DateMention | None:
    """ "begann am 11. Februar und endete am 12. Februar": from the first to the last day."""
    said = {token.lower for token in sentence.tokens}
    words = sentence.language.events
    days = [d for d in dates if is_day(d.range)]
    if len(days) < 2 or not (said & words.started and said & words.ended):
        return None
    first, last = days[0], days[-1]
    reason = f"{first.range.reason} to {last.range.reason}"
    whole = DateRange(min(d.range.earliest for d in days), max(d.range.latest for d in days), first.range.basis, reason)
    return DateMention(Span(first.span.start, last.span.end), whole, first.kind)


def belongs(sentence: Sentence, scene: Scene, date: DateMention) -> bool:
    """Whether a date is the event's own: no "seit 1980", no "Gespräche über den Krieg von 1990", no later clause."""
    words = sentence.language.events
    # "des 1996 gegründeten Bundes" tells of the federation, "nicht am 12. Juni, sondern am 13."
    if set(words_before(sentence, date.span.start, 2)) & either(words.topical, words.negations):
        return False
    if date.kind == "year" and set(words_before(sentence, date.span.start, 1)) & sentence.language.topics.articles:
        return False
    event = max((e for e in scene.events if e.span.start < date.span.start), key=lambda e: e.span.end, default=None)
    if event is None and of_topic(sentence, date):
        return False
    if event is None or scene.anchor is not None:
        return True
    between = [t for t in sentence.tokens if event.span.end <= t.start < date.span.start]
    if between and between[0].text == "," and date.kind == "month":
        return True
    if date.kind == "explicit":
        return True
    if any(token.lower in words.topical for token in between):
        return False
    # An apposition stands between two commas; one comma alone begins another clause.
    if sum(token.text in ",;:" for token in between) % 2:
        return date.kind == "month" and year_stated(sentence, date)
    return True


def of_topic(sentence: Sentence, date: DateMention) -> bool:
    """ "wollen über Übungen im Sommer sprechen": a date behind what is talked about, before the verb."""
    words = sentence.language.events
    if date.kind == "explicit" or is_day(date.range):
        return False
    for word in reversed(words_before(sentence, date.span.start, TOPIC)):
        if word in words.about:
            return True
        if word in ",;:" or word in either(words.finite, words.beside, words.planned):
            return False
    return False


def year_stated(sentence: Sentence, date: DateMention) -> bool:
    """ "im September 1959": a month with its year."""
    return any(token.kind == "number" and date.span.covers(token.span) for token in sentence.tokens)


def rank(mention: DateMention) -> int:
    """0 for a day, 1 for several, 2 for a month, 3 for what is vague or counted from the header, 4 for a year."""
    if is_day(mention.range) or mention.kind in ("explicit", "post"):
        return 0
    return RANKS.get(mention.kind, 4)


def format_of(sentence: Sentence, scene: Scene) -> str:
    """in_person, phone, video or unknown."""
    words = sentence.language.events
    said = {token.lower for token in sentence.tokens if scene.span.covers(token.span)}
    marked = scene.remote or (len(scene.events) == 1 and not scene.apart)
    if "phone" in scene.kinds or (said & words.phone and marked):
        return "phone"
    if "video" in scene.kinds or (said & words.video and marked):
        return "video"
    return "in_person" if scene.kinds & IN_PERSON or said & words.in_person else "unknown"
