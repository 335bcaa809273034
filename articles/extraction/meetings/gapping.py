"""Several meetings in one sentence that has its verb only once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from articles.extraction.days import is_day
from articles.extraction.meetings.account import Event, Scene
from articles.extraction.meetings.cast import Cast, inside
from articles.extraction.positions import position_at
from articles.extraction.schema import DateMention, Span
from articles.extraction.tokens import Sentence

# "am", "am Freitag, dem": so many words stand between the comma and its date.
LEAD = 2


def ungapped(cast: Cast, sentence: Sentence, scene: Scene, dates: Sequence[DateMention]) -> Iterator[Scene]:
    """A scene for each part: "waren am 5. Mai in Prag mit Muster zusammengekommen, am 6. Mai in Wien mit Beispiel"."""
    starts = gap_starts(cast, sentence, scene, dates) or leg_starts(cast, sentence, scene, dates)
    starts = starts or next_stop(cast, sentence, scene)
    if not starts:
        yield scene
        return
    first = Span(scene.span.start, starts[0])
    yield replace(scene, span=first, events=events_in(scene, first))
    for start, end in zip(starts, [*starts[1:], scene.span.end], strict=True):
        part = Span(start, end)
        yield replace(scene, span=part, events=events_in(scene, part), subject=shared(cast, sentence, first, part))


def events_in(scene: Scene, part: Span) -> tuple[Event, ...]:
    """The events of a part, or those of the whole sentence."""
    return tuple(event for event in scene.events if part.covers(event.span)) or scene.events


def shared(cast: Cast, sentence: Sentence, first: Span, part: Span) -> Span | None:
    """Where those stand who take part in the first part's meeting and in this one's as well."""
    named = len(cast.people_in(part))
    if named >= 2:
        return None
    return subject_of(cast, sentence, first) if named else first


def gap_starts(cast: Cast, sentence: Sentence, scene: Scene, dates: Sequence[DateMention]) -> list[int]:
    """Where a part without a verb of its own begins: a comma or "und", a day, and who is met or where on it."""
    days = [d for d in dates if scene.span.covers(d.span) and d.kind != "anchor" and is_day(d.range)]
    if scene.anchor or len(days) < 2 or any(event.noun for event in scene.events):
        return []
    found: list[int] = []
    for day, after in zip(days[1:], [*days[2:], None], strict=True):
        start = joint_before(sentence, day)
        end = after.span.start if after else scene.span.end
        if start is None or not is_gap(cast, sentence, Span(start, end)):
            return []
        found.append(start)
    return found


def leg_starts(cast: Cast, sentence: Sentence, scene: Scene, dates: Sequence[DateMention]) -> list[int]:
    """ "will fly to Cairo on Tuesday for talks with Muster and to Amman on Thursday": goals with days of their own."""
    if scene.anchor or scene.events[0].noun or scene.events[0].kind != "visit":
        return []
    words, joints = sentence.language.events, sentence.language.topics.conjunctions | {",", ";"}
    days = [d.span.start for d in dates if d.kind == "weekday" or is_day(d.range)]
    goals = {p.span.start for p in inside(cast.places, scene.span)}
    goals |= {c.span.start for c in inside(cast.countries, scene.span) if c.kind in ("capital", "name")}
    starts = [
        joint.end
        for joint, lead, goal in zip(sentence.tokens, sentence.tokens[1:], sentence.tokens[2:], strict=False)
        if joint.lower in joints and lead.lower in words.place_prepositions and goal.start in goals
    ]
    starts = [start for start in starts if scene.events[0].span.end < start < scene.span.end]
    edges = [scene.span.start, *starts, scene.span.end]
    dated = all(any(one < day < other for day in days) for one, other in pairwise(edges))
    return starts if dated else []


def next_stop(cast: Cast, sentence: Sentence, scene: Scene) -> list[int]:
    """Where the second stop begins: "nach Gesprächen mit Muster in Wien und mit Beispiel in Rom"."""
    words, topics = sentence.language.events, sentence.language.topics
    if scene.anchor or scene.remote or len(inside(cast.places, scene.span)) < 2:
        return []
    for token, after in pairwise(sentence.tokens):
        leads = after.lower in words.beside or after.lower in words.place_prepositions
        if leads and token.lower in topics.conjunctions and scene.span.covers(token.span):
            parts = (Span(scene.span.start, token.start), Span(token.end, scene.span.end))
            if all(meets_there(cast, sentence, part) for part in parts) and is_gap(cast, sentence, parts[1]):
                return [token.end]
    return []


def meets_there(cast: Cast, sentence: Sentence, part: Span) -> bool:
    """Whether a part has somebody right behind "mit" or the like, and a place behind "in"."""
    words = sentence.language.events
    led = {token.lower for token in sentence.tokens if part.covers(token.span)}
    return bool(led & words.beside and cast.people_in(part) and inside(cast.places, part))


def joint_before(sentence: Sentence, day: DateMention) -> int | None:
    """The end of the comma or conjunction right before a day and its preposition."""
    at = position_at(sentence.tokens, day.span.start)
    joints = sentence.language.topics.conjunctions | {",", ";"}
    for token in reversed(sentence.tokens[max(0, at - LEAD) : at]):
        if token.lower in joints:
            return token.end
    return None


def is_gap(cast: Cast, sentence: Sentence, span: Span) -> bool:
    """Whether a stretch names people or a place and has no verb but those that tell of meetings."""
    words = sentence.language.events
    finite = any(token.lower in words.finite for token in sentence.tokens if span.covers(token.span))
    return bool(cast.people_in(span) or inside(cast.places, span)) and not finite


def subject_of(cast: Cast, sentence: Sentence, first: Span) -> Span:
    """Whom the parts share: the people before "mit", or where nobody is met so the first one."""
    beside = [token.start for token in sentence.tokens if token.lower in sentence.language.events.beside]
    named = cast.people_in(first)
    end = next((start for start in beside if first.start <= start < first.end), None)
    if end is not None and any(one.span.end <= end for one in named):
        return Span(first.start, end)
    return named[0].span if named else Span(first.start, first.start)
