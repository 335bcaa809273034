"""Who takes part: the people of a scene, without those who stayed away or only speak of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from articles.extraction.languages.shapes import EventWords
from articles.extraction.meetings.account import Event, Scene
from articles.extraction.meetings.cast import Cast, base, clauses, inside, span_of, words_after, words_before
from articles.extraction.schema import OfficeMention, Reference, Span
from articles.extraction.tokens import Sentence, Token
from articles.extraction.vocabulary import either

# "Besuch von Präsident Muster": the name stands within so many words of the noun.
NEAR = 8
# Words of a name that stands between two commas.
LONGEST_NAME = 4
# Traits of verbs that say what somebody does or thinks, more than that it was said.
NOT_PLAIN = frozenset("itx")
POSSESSIVE = ("'s ", "’s ")
# "im russischen Sotschi": so many code points hold the place behind the adjective.
ADJACENT = 20
# Code points from an event to the end of a name right behind its comma.
NAME_REACH = 60


def people_of(cast: Cast, sentence: Sentence, scene: Scene) -> tuple[str, ...]:
    """The ids of the people who take part, as far as this scene names them."""
    subject = cast.people_in(scene.subject) if scene.subject else []
    named = [one for one in (*subject, *cast.people_in(scene.span)) if not elsewhere(cast, sentence, scene, one)]
    named = [one for one in named if not speaks_for_others(cast.people[one.entity or ""].office, sentence)]
    stated = stated_parties(cast, sentence, scene)
    if stated:
        return stated
    absent = away(cast, sentence, scene)
    ids = entities(one for one in named if not any(span.covers(one.span) for span in absent))
    ids = (*tellers(cast, sentence, scene, ids), *ids)
    heard = [one for one in named if one.entity in ids and not speaks(sentence, one)]
    if len(cast.countries_of(entities(heard))) >= 2:
        ids = entities(heard)
    return ids or office_holders(cast, scene.span)


def tellers(cast: Cast, sentence: Sentence, scene: Scene, met: Sequence[str]) -> tuple[str, ...]:
    """ "Beim Gespräch mit Muster sei es um Fisch gegangen, sagte Beispiel": of another country, Beispiel was there."""
    words, event = sentence.language.events, scene.events[0]
    before = set(words_before(sentence, event.span.start, 2))
    if len(met) != 1 or not event.noun or event.bare or not before & words.in_course:
        return ()
    home = cast.people[met[0]].country
    reporting = [span_of(clause) for clause in clauses(sentence) if only_reports(sentence, clause, scene)]
    named = [one for span in reporting for one in cast.people_in(span) if one.entity not in met]
    told = [cast.people[one.entity or ""] for one in named]
    return tuple(dict.fromkeys(one.id for one in told if home and one.office and one.country != home))


def speaks_for_others(office: str | None, sentence: Sentence) -> bool:
    """A spokeswoman tells of a meeting; the speaker of a parliament takes part."""
    words, title = sentence.language.events, (office or "").lower()
    speaks = any(word.endswith(words.spokespeople) for word in title.split())
    return speaks and not any(body in title for body in words.parliaments)


def entities(references: Iterable[Reference]) -> tuple[str, ...]:
    """The ids behind some references, each once."""
    return tuple(dict.fromkeys(one.entity for one in references if one.entity))


def elsewhere(cast: Cast, sentence: Sentence, scene: Scene, reference: Reference) -> bool:
    """Somebody of another meeting: "wie schon Muster", "Muster's predecessor", "einen Tag nach dem Besuch Musters"."""
    words = sentence.language.events
    if scene.hole and scene.hole.covers(reference.span):
        return True
    if is_owner(cast, reference, scene) or set(words_after(sentence, reference.span.end, 1)) & words.kin:
        return True
    if at_grave(sentence, reference) or is_followed(sentence, reference) or is_topic(sentence, reference):
        return True
    if any(span.covers(reference.span) for span in attributes(sentence, scene)):
        return True
    return bool(set(words_before(sentence, reference.span.start, 3)) & words.comparison)


def is_owner(cast: Cast, reference: Reference, scene: Scene) -> bool:
    """ "Muster's predecessor", "Muster's minister"; "Muster's visit" is Muster's own."""
    body, (start, end) = cast.document.body, reference.span
    if not (body.startswith(POSSESSIVE, end) or body[start:end].endswith(tuple(mark.strip() for mark in POSSESSIVE))):
        return False
    return not any(0 <= event.span.start - end <= ADJACENT and event.noun for event in scene.events)


def is_followed(sentence: Sentence, reference: Reference) -> bool:
    """ "mit Gegnern von Präsident Muster": they take part, and he does not."""
    words = sentence.language.events
    before = words_before(sentence, reference.span.start, NEAR // 2)
    return any(word.endswith(words.followers) and after in words.of for word, after in pairwise(before))


def is_topic(sentence: Sentence, reference: Reference) -> bool:
    """ "nach dem Sieg gegen Muster", "sprachen über Muster": whether such a word leads to a name."""
    words = sentence.language.events
    links = either(
        words.about, words.place_prepositions, words.other_prepositions, words.beside, words.at, words.finite
    )
    for word in reversed(words_before(sentence, reference.span.start, NEAR)):
        if word in links or not word[0].isalnum():
            return word in words.about
    return False


def attributes(sentence: Sentence, scene: Scene) -> Iterator[Span]:
    """ "zu den [mit Muster geplanten] Gesprächen": between an article and its noun, who takes no part here."""
    words, articles = sentence.language.events, sentence.language.topics.articles
    if not sentence.language.events.endings:
        return
    for n, (one, other) in enumerate(pairwise(sentence.tokens)):
        if one.lower in articles and other.lower in words.beside:
            nouns = [event.span.start for event in scene.events if event.noun and event.span.start > other.end]
            if nouns and len(scene.events) > len(nouns[:1]):
                yield Span(one.end, nouns[0])
            elif not nouns:
                yield Span(one.end, announced_behind(sentence, n + 1))


def announced_behind(sentence: Sentence, n: int) -> int:
    """ "empfing sie zu den mit Muster geplanten Schalten": where the adjective begins, of a noun told elsewhere."""
    announced, near = sentence.language.events.announced, sentence.tokens[n : n + 2 * NEAR]
    return next((token.start for token in near if token.lower in announced), sentence.tokens[n].start)


def at_grave(sentence: Sentence, reference: Reference) -> bool:
    """ "am Grab des 1987 gestorbenen Präsidenten Muster": somebody who is remembered, not met."""
    words = sentence.language.events
    for word in reversed(words_before(sentence, reference.span.start, NEAR)):
        if word in words.graves or word in words.finite:
            return word in words.graves
    return False


def stated_parties(cast: Cast, sentence: Sentence, scene: Scene) -> tuple[str, ...]:
    """The people of "Treffen zwischen A und B"; of "Besuch von A" where nobody receives the guest."""
    for event in scene.events:
        if event.noun:
            found = entities(cast.people_in(party_phrase(cast, sentence, event)))
            if len(found) >= 2 or (found and event.kind == "visit" and not hosted(cast, sentence, event, found)):
                return found
    return ()


def party_phrase(cast: Cast, sentence: Sentence, event: Event) -> Span:
    """From "zwischen" right behind the noun to the end of its clause; from "von" the next few words."""
    words = sentence.language.events
    after = words_after(sentence, event.span.end, 4)
    rest = [token for token in sentence.tokens if token.start >= event.span.end]
    if words.between & set(after):
        clause = next((clause for clause in clauses(sentence) if span_of(clause).covers(event.span)), rest)
        # "the first meeting between A and B since C took office": C is no party
        topic = next((t.start for t in clause if t.start > event.span.end and t.lower in words.topical), None)
        end = topic or (named_end(cast, clause[-1].end) if clause else event.span.end)
        return Span(event.span.end, end)
    if after[:1] and after[0] in words.of:
        stop = next((n for n, token in enumerate(rest) if token.lower in words.finite or token.text == ","), len(rest))
        near = rest[: min(NEAR, stop)]
        return Span(event.span.end, near[-1].end if near else event.span.end)
    return Span(event.span.end, event.span.end)


def named_end(cast: Cast, end: int) -> int:
    """ "la rencontre entre A et son homologue mauritanien, B, a porté …": the end of a name right behind the comma."""
    behind = next(iter(cast.people_in(Span(end, end + NAME_REACH))), None)
    start = behind.span.start if behind else end
    return behind.span.end if behind and cast.document.body[end:start].strip() == "," else end


def hosted(cast: Cast, sentence: Sentence, event: Event, guests: Sequence[str]) -> bool:
    """Whether a visit has a host: "Besuch von A bei B", "Besuch von A, den B empfing"."""
    words = sentence.language.events
    if any(words.verbs.get(token.lower) in ("receive", "meet", "talk") for token in sentence.tokens):
        return True
    behind = cast.people_in(Span(event.span.end, sentence.span.end))
    hosts = either(words.beside, words.at)
    return any(
        one.entity not in guests and set(words_before(sentence, one.span.start, NEAR // 2)) & hosts for one in behind
    )


def speaks(sentence: Sentence, reference: Reference) -> bool:
    """Whether the words right beside a name make it only the source: "sagte Muster", "so Muster", "laut Muster"."""
    before = words_before(sentence, reference.span.start, 1)
    after = words_after(sentence, reference.span.end, 1)
    return any(says(word, sentence) for word in (*before, *after))


def says(word: str, sentence: Sentence) -> bool:
    """Whether a word, in lower case, is a finite verb of saying: "sagte", "bestätigt", "gab ... bekannt".

    "kündigte an, Muster zu treffen" and "vereinbarten ein Treffen" are of those who take part.
    """
    words = sentence.language.events
    if word in words.speech:
        return True
    forms = [] if word in words.arranged else sentence.language.cues.verbs.get(word, ())
    plain = [form for form in forms if form.kind == "finite" and "s" in form.traits and not form.traits & NOT_PLAIN]
    return any(not form.particle or form.particle in closing(sentence) for form in plain)


def closing(sentence: Sentence) -> set[str]:
    """The last words of the sentence's clauses, where the particles of its verbs stand."""
    tokens = sentence.tokens
    return {
        one.lower for one, after in zip(tokens, [*tokens[1:], None], strict=True) if not after or after.kind != "word"
    }


def away(cast: Cast, sentence: Sentence, scene: Scene) -> list[Span]:
    """The clauses whose people do not take part: "Muster nahm nicht teil"; "Muster sagte, dass ... sich trafen".

    In "Gastgeber war Muster, der nicht teilnahm" that is whoever was named right before.
    """
    words = sentence.language.events
    found: list[Span] = []
    named: Span | None = None
    reported = False
    for clause in clauses(sentence):
        people = cast.people_in(span_of(clause))
        absence = tells_absence({token.lower for token in clause}, words)
        if absence and not people and named:
            found.append(named)
            continue
        # ", teilte der Chef des Amtes, Peter Muster, mit"
        named_source = reported and len(clause) <= LONGEST_NAME and not tells_of(clause, scene)
        reported = named_source or (only_reports(sentence, clause, scene) and not goes_on_after(sentence, scene))
        if absence or reported or only_describes(sentence, clause, scene):
            found.append(span_of(clause))
        named = people[-1].span if people else named
    return found


def goes_on_after(sentence: Sentence, scene: Scene) -> bool:
    """ "said Doe, after meeting the president": who speaks is who met, for the event has no subject of its own."""
    words, event = sentence.language.events, scene.events[0]
    before = words_before(sentence, event.span.start, 2)
    return event.noun and len(before) == 2 and before[1] in words.past_point and before[0] == ","


def tells_absence(said: set[str], words: EventWords) -> bool:
    """Whether the words of a clause say that somebody stayed away."""
    renounced = said & words.taking_part and said & words.renounced
    return bool(said & words.absent_alone or renounced or (said & words.negations and said & words.absent))


def only_describes(sentence: Sentence, clause: list[Token], scene: Scene) -> bool:
    """A relative clause without an event: "Muster, der seit dem Rücktritt Beispiels auch das Amt führt"."""
    if clause[0].lower not in sentence.language.cues.relatives or clause[0].start == sentence.span.start:
        return False
    if any(token.lower in sentence.language.events.company for token in clause):
        return False
    span = span_of(clause)
    last = next((token for token in reversed(clause) if token.kind == "word"), clause[0])
    return last.text.islower() and not any(span.covers(event.span) for event in scene.events)


def tells_of(clause: list[Token], scene: Scene) -> bool:
    """Whether an event of the scene stands in a clause."""
    span = span_of(clause)
    return any(span.covers(event.span) for event in scene.events)


def only_reports(sentence: Sentence, clause: list[Token], scene: Scene) -> bool:
    """Whether a clause has a verb of saying and none of the scene's events; "Said" can be a given name."""
    span, first = span_of(clause), sentence.span.start
    if any(span.covers(event.span) for event in scene.events):
        return False
    return any((token.text.islower() or token.start == first) and says(token.lower, sentence) for token in clause)


def office_holders(cast: Cast, span: Span) -> tuple[str, ...]:
    """People with the office and the countries of "die Außenminister Russlands und Großbritanniens"."""
    countries = cast.countries_in(span)
    offices = plural_offices(cast, span) if len(countries) >= 2 else []
    words = cast.document.language.offices
    holders = [cast.officials.get((base(office.title, words), code), []) for office in offices for code in countries]
    people = tuple(dict.fromkeys(person for found in holders for person in found))
    return people if len(people) >= 2 else ()


def plural_offices(cast: Cast, span: Span) -> list[OfficeMention]:
    """The offices of several people inside of a span."""
    return [office for office in inside(cast.offices, span) if office.plural]
