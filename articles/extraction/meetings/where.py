"""Where a scene takes place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articles.extraction.languages.shapes import EventWords
from articles.extraction.meetings.account import IN_PERSON, Scene
from articles.extraction.meetings.cast import Cast, clauses, inside, span_of, words_after, words_before
from articles.extraction.meetings.participants import only_reports
from articles.extraction.positions import position_at
from articles.extraction.schema import CountryMention, PlaceMention, Span
from articles.extraction.tokens import Sentence
from articles.extraction.vocabulary import either

# Code points between an event and the country that it takes place in.
CLOSE = 60
# Tokens between a place and its preposition, that included: "in der estnischen Hauptstadt Tallinn".
BEFORE_PLACE = 4


def place_of(cast: Cast, sentence: Sentence, scene: Scene) -> tuple[str | None, bool]:
    """The place behind "in", "nach" or "auf" nearest to an event, and whether it is a whole country."""
    if scene.remote or scene.kinds <= {"phone", "video"}:
        return None, False
    words = sentence.language.events
    at = scene.events[0].span.start
    elsewhere = [span_of(one) for one in clauses(sentence) if only_reports(sentence, one, scene)]
    places = [
        p
        for p in inside(cast.places, scene.span)
        if led_by_preposition(sentence, p.span, words)
        and not of_post(sentence, p.span)
        and not (scene.hole and scene.hole.covers(p.span))
        and not any(clause.covers(p.span) for clause in elsewhere)
        and not goes_home(sentence, p.span)
        and not any(event.span.overlaps(p.span) for event in scene.events)
        and not since_then(sentence, scene, p.span)
        and not leads_there(cast, sentence, scene, p.span)
    ]
    named = city_in_name(cast, sentence, scene)
    if named:
        return named, False
    if places:
        return narrowest(sentence, places, min(places, key=lambda p: abs(p.span.start - at))).name, False
    city = capital_of(cast, sentence, scene) or capital_site(cast, sentence, scene) or there(cast, sentence)
    country = None if city else visited_country(cast, sentence, scene, words)
    return city or country, country is not None and country not in sentence.language.places.city_states


def narrowest(sentence: Sentence, places: Sequence[PlaceMention], chosen: PlaceMention) -> PlaceMention:
    """ "in Oreanda auf der Krim": of a place and the region right behind it the place."""
    links = either(sentence.language.events.place_prepositions, sentence.language.topics.articles)
    for place in places:
        start = position_at(sentence.tokens, place.span.end)
        between = sentence.tokens[start : position_at(sentence.tokens, chosen.span.start)]
        if place.span.end < chosen.span.start and all(token.lower in links for token in between):
            return place
    return chosen


def leads_there(cast: Cast, sentence: Sentence, scene: Scene, span: Span) -> bool:
    """ "über die Bahnstrecke nach Budapest": where a noun leads that is no journey and nobody who goes there."""
    at = position_at(sentence.tokens, span.start)
    towards, dates = sentence.language.events.towards, sentence.language.dates
    if "visit" in scene.kinds or at < 3 or sentence.tokens[at - 1].lower not in towards:
        return False
    noun = sentence.tokens[at - 2]
    if not noun.capitalised or noun.lower in dates.months or noun.lower in dates.weekdays:
        return False
    events = (event.span for event in scene.events)
    people = (one.span for one in cast.people_in(sentence.span))
    offices = (one.span for one in inside(cast.offices, noun.span))
    return not any(one.overlaps(noun.span) for one in (*events, *people, *offices))


def goes_home(sentence: Sentence, span: Span) -> bool:
    """ "will in Wien Muster treffen und kehrt nach Riga zurück": where a journey ends, not what it was for."""
    home = sentence.language.events.homeward
    return bool({*words_after(sentence, span.end, 1), *words_before(sentence, span.start, 2)} & home)


def since_then(sentence: Sentence, scene: Scene, span: Span) -> bool:
    """ "the first meeting since he took office in Tokyo": what has gone on since the meeting before."""
    words = sentence.language.events
    start = position_at(sentence.tokens, scene.events[-1].span.end)
    between = sentence.tokens[start : position_at(sentence.tokens, span.start)]
    return any(token.lower in words.topical and token.lower in words.past_point for token in between)


def is_attribute(sentence: Sentence, country: CountryMention) -> bool:
    """ "states that sat in the Cyprus settlement talks": the talks are about it, where nouns are written small."""
    at = position_at(sentence.tokens, country.span.end)
    behind = [token.lower for token in sentence.tokens[at : at + 2]]
    nouns = sentence.language.events.nouns
    return not sentence.language.cues.capital_nouns and len(behind) == 2 and behind[1] in nouns and behind[0].isalpha()


def city_in_name(cast: Cast, sentence: Sentence, scene: Scene) -> str | None:
    """ "Alaska-Gipfel", "Minsk-Treffen": the place that the first event is named for."""
    front = cast.document.text(scene.events[0].span).rpartition("-")[0] if scene.events[0].label else ""
    city = sentence.language.places.cities.word(front)
    capital = sentence.language.countries.phrases.word(front)
    if city is not None:
        return city[0]
    return capital.name if capital is not None and capital.kind == "capital" else None


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
    """ "in Wien", "besuchte Wien", "auf der Insel Kreta", "am Flughafen von Rom", but not "nach Angaben aus Rom"."""
    end = position_at(sentence.tokens, span.start)
    behind = position_at(sentence.tokens, span.end)
    if {token.lower for token in (*sentence.tokens[max(0, end - 1) : end], *sentence.tokens[behind : behind + 1])} & (
        words.visits
    ):
        return True
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
    events = [event for event in scene.events if event.kind in IN_PERSON or (event.noun and event.kind == "talk")]
    for country in inside(cast.countries, scene.span):
        near = any(abs(country.span.start - event.span.end) <= reach(event.kind) for event in events)
        if (
            country.kind == "name"
            and near
            and visited(sentence, country, words)
            and not in_genitive(sentence, position_at(sentence.tokens, country.span.start))
            and not of_post(sentence, country.span)
            and not in_topic(cast, sentence, country.span)
            and not is_attribute(sentence, country)
        ):
            return cast.document.text(country.span)
    return next((cast.document.text(one.span) for one in objects_of_visit(cast, sentence, scene)), None)


def visited_objects(cast: Cast, sentence: Sentence, scene: Scene) -> tuple[str, ...]:
    """The countries of "besuchte Jordanien und die Vereinigten Arabischen Emirate", and of "Japanbesuch"."""
    named = [code for event in scene.events if event.noun for code in cast.countries_in(event.span)]
    return (*named, *(one.code for one in objects_of_visit(cast, sentence, scene)))


def objects_of_visit(cast: Cast, sentence: Sentence, scene: Scene) -> Iterator[CountryMention]:
    """The countries that are the object of a visit: no preposition and no noun stands before them."""
    words = sentence.language.events
    texts = {event.span.start for event in scene.events if not event.noun and event.kind == "visit"}
    if not any(token.start in texts and token.lower in words.visits for token in sentence.tokens):
        return
    for country in inside(cast.countries, scene.span):
        if country.kind == "name" and is_object(sentence, country, words):
            yield country


def is_object(sentence: Sentence, country: CountryMention, words: EventWords) -> bool:
    """Whether a verb, an adverb, an article or "und" stands before a country that is not in the genitive."""
    at = position_at(sentence.tokens, country.span.start)
    before = sentence.tokens[max(0, at - 2) : at]
    if not before or in_genitive(sentence, at):
        return False
    said = {token.lower for token in before}
    led = either(words.place_prepositions, words.other_prepositions, words.of, words.topical, words.before, words.after)
    days = sentence.language.dates.months.keys() | sentence.language.dates.weekdays.keys()
    if before[-1].lower in days:
        return True
    return not said & led and not (before[-1].capitalised and before[-1].lower not in words.visits)


def in_genitive(sentence: Sentence, at: int) -> bool:
    """ "Norwegens": whether the country that begins at a token has an ending behind its name."""
    found = sentence.language.countries.phrases.longest(sentence.tokens, at)
    if found is None:
        return False
    size, named = found
    last = sentence.tokens[at + size - 1].text
    plain = sentence.language.countries.phrases.word(last.removesuffix("s").rstrip("'’")) if size == 1 else None
    owned = last.endswith(sentence.language.cues.possessive_endings)
    return owned or (last.endswith("s") and plain is not None and plain.code == named.code)


def in_topic(cast: Cast, sentence: Sentence, span: Span) -> bool:
    """ "über den Streit in der Mongolei": a country behind a noun that is the topic; not "über Syrien in Polen".

    "in der Mongolei, in Ghana und im Tschad" is one list.
    """
    words = sentence.language.events
    at = first_of_list(cast, sentence, position_at(sentence.tokens, span.start))
    before = sentence.tokens[max(0, at - BEFORE_PLACE) : at]
    lead = next((n for n, token in enumerate(before) if token.lower in words.place_prepositions), None)
    if not lead or not before[lead - 1].capitalised or inside(cast.countries, before[lead - 1].span):
        return False
    return bool(set(words_before(sentence, before[lead - 1].start, 3)) & words.about)


def first_of_list(cast: Cast, sentence: Sentence, at: int) -> int:
    """The token at which the first country begins of a list that has the country at `at`."""
    joints = sentence.language.topics.conjunctions | {","}
    led = sentence.language.events.place_prepositions | sentence.language.topics.articles
    first = n = at
    while n > 1:
        n -= 1
        token = sentence.tokens[n]
        named = inside(cast.countries, token.span)
        first = n if named else first
        if not named and token.lower not in led and token.lower not in joints:
            break
    return first


def of_post(sentence: Sentence, span: Span) -> bool:
    """ "mit dem Botschafter in Rom": where somebody is posted."""
    before = words_before(sentence, span.start, 3)
    return any(word.endswith(sentence.language.events.posted) for word in before[-3:-1])


def reach(kind: str) -> int:
    """How far from an event its country may stand; a visit goes to a country, whatever stands between."""
    return 3 * CLOSE if kind == "visit" else CLOSE


def visited(sentence: Sentence, country: CountryMention, words: EventWords) -> bool:
    """Whether "in" or "nach" stands before the country's name, with nothing but its article and adjectives between."""
    at = position_at(sentence.tokens, country.span.start)
    if in_genitive(sentence, at):
        return False
    for token in reversed(sentence.tokens[max(0, at - 3) : at]):
        if token.lower in words.place_prepositions:
            return True
        if token.capitalised or token.kind != "word" or token.lower in either(words.finite, words.planned, words.past):
            return False
    return False


def place_country(cast: Cast, name: str | None) -> str | None:
    """The country in which a place of the report lies."""
    if name is None:
        return None
    return cast.named_places.get(name) or cast.named_countries.get(name)
