"""When and where a scene takes place, and in which format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from articles.extraction.days import DAY, is_day
from articles.extraction.languages.shapes import EventWords
from articles.extraction.meetings.account import IN_PERSON, Scene
from articles.extraction.meetings.cast import Cast, index_at, inside, words_before
from articles.extraction.schema import CountryMention, DateMention, DateRange, Span
from articles.extraction.tokens import Sentence

# Code points between an event and the country that it takes place in.
CLOSE = 60
# How telling the kinds of time expressions are, after those that are days; years and longer ones tell least.
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
# Tokens between a place and its preposition, that included: "in der marokkanischen Hauptstadt Rabat".
BEFORE_PLACE = 4


def date_of(sentence: Sentence, scene: Scene, dates: Sequence[DateMention]) -> DateMention | None:
    """The time expression of the scene: the most telling kind, and of these the nearest to the event."""
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
    # "nicht am 12. Juni, sondern am 13."
    if set(words_before(sentence, date.span.start, 2)) & (words.topical | words.negations):
        return False
    event = max((e for e in scene.events if e.span.start < date.span.start), key=lambda e: e.span.end, default=None)
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


def place_of(cast: Cast, sentence: Sentence, scene: Scene) -> tuple[str | None, bool]:
    """The place behind "in", "nach" or "auf" nearest to an event, and whether it is a whole country."""
    if scene.remote or scene.kinds <= {"phone", "video"}:
        return None, False
    words = sentence.language.events
    at = scene.events[0].span.start
    places = [
        p
        for p in inside(cast.places, scene.span)
        if led_by_preposition(sentence, p.span, words)
        and not of_post(sentence, p.span)
        and not (scene.hole and scene.hole.covers(p.span))
        and not any(event.span.overlaps(p.span) for event in scene.events)
    ]
    if places:
        return min(places, key=lambda p: abs(p.span.start - at)).name, False
    city = capital_of(cast, sentence, scene) or capital_site(cast, sentence, scene) or there(cast, sentence)
    country = None if city else visited_country(cast, sentence, scene, words)
    return city or country, country is not None and country not in sentence.language.places.city_states


def there(cast: Cast, sentence: Sentence) -> str | None:
    """ "dort": the last place of the sentence before."""
    said = sentence.language.events.there
    if not sentence.index or not any(token.lower in said for token in sentence.tokens):
        return None
    return place_of_sentence(cast, cast.document.sentences[sentence.index - 1])


def place_of_sentence(cast: Cast, before: Sentence) -> str | None:
    """The last place in which something happens in a sentence."""
    words = before.language.events
    places = [p.name for p in inside(cast.places, before.span) if led_by_preposition(before, p.span, words)]
    return places[-1] if places else None


def led_by_preposition(sentence: Sentence, span: Span, words: EventWords) -> bool:
    """ "in Wien", "auf der Insel Nias", "am Flughafen von Rom", but not "nach Angaben aus Rom"."""
    end = index_at(sentence, span.start)
    nouns = 0
    for token in reversed(sentence.tokens[max(0, end - BEFORE_PLACE) : end]):
        if token.lower in words.place_prepositions or token.lower in words.sites:
            return True
        nouns += token.capitalised
        if nouns > 1 or token.kind != "word" or token.lower in words.other_prepositions:
            return token.lower in words.of and sentence.tokens[end - 2].lower in words.sites
    return False


def capital_of(cast: Cast, sentence: Sentence, scene: Scene) -> str | None:
    """ "in die russische Hauptstadt": a capital of that country that the report names elsewhere."""
    words = sentence.language.events
    for n, token in enumerate(sentence.tokens):
        if token.lower in words.capital and scene.span.covers(token.span) and n:
            country = adjective_before(cast, sentence.tokens[n - 1].span)
            if country:
                return cast.capitals.get(country)
    return None


def capital_site(cast: Cast, sentence: Sentence, scene: Scene) -> str | None:
    """ "auf dem Flughafen von Moskau": the city, where "von Moskau" alone would be its government."""
    words = sentence.language.events
    for country in inside(cast.countries, scene.span):
        before = words_before(sentence, country.span.start, 2)
        if country.kind == "capital" and len(before) == 2 and before[0] in words.sites and before[1] in words.of:
            return cast.document.text(country.span)
    return None


def adjective_before(cast: Cast, span: Span) -> str | None:
    """The country of the adjective at `span`."""
    return next((c.code for c in inside(cast.countries, span)), None)


def visited_country(cast: Cast, sentence: Sentence, scene: Scene, words: EventWords) -> str | None:
    """ "reiste nach Polen", "Besuch in Vietnam": the country itself, as the report writes it, close to the event."""
    events = [event for event in scene.events if event.kind in IN_PERSON]
    for country in inside(cast.countries, scene.span):
        near = any(abs(country.span.start - event.span.end) <= reach(event.kind) for event in events)
        if (
            country.kind == "name"
            and near
            and visited(sentence, country, words)
            and not of_post(sentence, country.span)
        ):
            return cast.document.text(country.span)
    return None


def of_post(sentence: Sentence, span: Span) -> bool:
    """ "mit dem Botschafter in Rom": where somebody is posted."""
    before = words_before(sentence, span.start, 3)
    return any(word.endswith(sentence.language.events.posted) for word in before[-3:-1])


def reach(kind: str) -> int:
    """How far from an event its country may stand; a visit goes to a country, whatever stands between."""
    return 3 * CLOSE if kind == "visit" else CLOSE


def visited(sentence: Sentence, country: CountryMention, words: EventWords) -> bool:
    """Whether "in" or "nach" stands right before the country's name, or before its article."""
    return any(word in words.place_prepositions for word in words_before(sentence, country.span.start, 3))


def place_country(cast: Cast, name: str | None) -> str | None:
    """The country in which a place of the report lies."""
    if name is None:
        return None
    return cast.named_places.get(name) or cast.named_countries.get(name)
