"""Whether a meeting took place, is planned, was called off or refused, as one scene tells it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from articles.extraction.languages.shapes import EventWords
from articles.extraction.meetings.account import Scene
from articles.extraction.meetings.cast import clauses, span_of, words_before
from articles.extraction.meetings.clause import clause_of
from articles.extraction.meetings.participants import tells_of
from articles.extraction.schema import Span
from articles.extraction.tokens import Sentence, Token
from articles.extraction.vocabulary import either

PRESENT = "present"
# "ein Treffen ist nicht geplant": no meeting at all
NONE = "none"
# "die kurzfristige Absage des für Mai geplanten Besuchs": so many words behind the noun.
AFTER_NOUN = 5


def status_of(sentence: Sentence, scene: Scene) -> str:
    """held, planned, cancelled, refused, unclear, or present where the tense settles nothing."""
    words = sentence.language.events
    said = [token.lower for token in sentence.tokens]
    if scene.anchor is not None:
        return "held"
    if called_off(sentence, scene, words) or unreal(sentence, scene, words):
        return "cancelled"
    if ruled_out(sentence, scene, words):
        return NONE
    if refused(said, words):
        return "refused"
    return tense_of(sentence, scene, words)


def called_off(sentence: Sentence, scene: Scene, words: EventWords) -> bool:
    """ "abgesagt", "sagte die Reise ab", "ließ das Treffen platzen", "die Absage des Besuchs".

    "Ob die Konferenz trotz der Absage stattfindet, ist offen" tells of another meeting that was called off.
    """
    said = [token.lower for token in sentence.tokens]
    for verbs, particle in words.cancelled_apart:
        if apart(said, verbs, [particle], words.joining, beside=words.particle_beside):
            return True
    parts = list(clauses(sentence))
    return any(cancels(clause, scene, words) for clause in parts if tells_of(clause, scene) or len(parts) == 1)


def unreal(sentence: Sentence, scene: Scene, words: EventWords) -> bool:
    """ "hätte am Dienstag mit Muster zusammentreffen sollen", "wird nicht stattfinden"."""
    clause = [token.lower for token in clause_of(sentence, scene)]
    if set(clause) & words.unreal and set(clause) & words.unreal_ends:
        return True
    if any(a in words.destined[0] and b in words.destined[1] and c in words.unmet for a, b, c in triples(clause)):
        return True
    return any(one in words.negations and other in words.took_place for one, other in pairwise(clause))


def triples(clause: list[str]) -> Iterator[tuple[str, str, str]]:
    """Three words side by side: "was to have met"."""
    return zip(clause, clause[1:], clause[2:], strict=False)


def ruled_out(sentence: Sentence, scene: Scene, words: EventWords) -> bool:
    """ "ein Treffen ist nicht geplant", "kein Treffen mit Muster vorgesehen": what nobody has in mind.

    "Im Allgemeinen berichten wir von Gesprächen, nachdem sie stattgefunden haben" speaks of no meeting either.
    """
    if not scene.events[0].noun:
        # "Doe did not meet the minister"
        before = words_before(sentence, scene.events[0].span.start, 2)
        return len(before) == 2 and before[1] in words.negations and before[0] in words.past
    clause = [token.lower for token in clause_of(sentence, scene)]
    if not scene.events[0].definite and set(clause) & words.usual:
        return True
    if any(one in words.negations and other in words.planned for one, other in pairwise(clause)):
        return True
    before = words_before(sentence, scene.events[0].span.start, 2)
    return bool(set(before) & words.no and set(clause) & words.planned)


def cancels(clause: list[Token], scene: Scene, words: EventWords) -> bool:
    """Whether a clause has a word for calling off; the noun needs its event behind it, or is part of it."""
    for n, token in enumerate(clause):
        if token.lower in words.cancelled:
            return True
        if token.lower in words.cancellation:
            behind = Span(token.end, clause[min(n + AFTER_NOUN, len(clause) - 1)].end)
            if any(behind.covers(event.span) for event in scene.events):
                return True
    return False


def refused(said: list[str], words: EventWords) -> bool:
    """ "lehnte ein Treffen ab", "weigerte sich"."""
    verbs, particles = words.refused_apart
    plain = any(word in words.refused and not refuses_else(said[n + 1 : n + 3], words) for n, word in enumerate(said))
    return plain or apart(said, verbs, particles, words.joining, beside=words.particle_beside)


def refuses_else(following: list[str], words: EventWords) -> bool:
    """ "declined to comment": what is refused is no meeting."""
    infinitive = len(following) > 1 and following[0] in words.to
    return infinitive and following[1] not in words.verbs and following[1] not in words.nouns


def apart(
    said: list[str], verbs: frozenset[str], particles: list[str], joining: frozenset[str], *, beside: bool = False
) -> bool:
    """Whether a verb stands with its particle at the end of a clause behind it, or with `beside` right behind it."""
    for n, word in enumerate(said):
        if word not in verbs:
            continue
        if beside and said[n + 1 : n + 2] and said[n + 1] in particles:
            return True
        for m in range(n + 1, min(n + 30, len(said))):
            last = m + 1 == len(said) or not said[m + 1][0].isalpha() or said[m + 1] in joining
            if said[m] in particles and last:
                return True
    return False


def tense_of(sentence: Sentence, scene: Scene, words: EventWords) -> str:
    """The status by the preposition before the noun, else by the verbs of the clause."""
    said = said_in(clause_of(sentence, scene), sentence)
    nouns = [set(words_before(sentence, event.span.start, 4)) for event in scene.events if event.noun]
    before: set[str] = nouns[0] if scene.events[0].noun else set()
    if said & words.whether:
        return "unclear"
    begun = scene.events[0].noun and is_under_way(words_before(sentence, scene.events[0].span.start, 4), words)
    ahead = bool(nouns) and all(near & words.before for near in nouns)
    if before & words.announced or (ahead and not said & words.participles):
        return "planned"
    if is_arranged(sentence, scene, words) and not ahead:
        return "planned"
    if comes(clause_of(sentence, scene), sentence):
        return "planned"
    planned = bool(said & words.planned) and not held_against_plan(said, words)
    # "the dialogue was to be held in May", "Doe, who was on a trip to Asia, was due to meet the minister"
    planned = planned or destined(sentence, scene, words) or is_due(sentence, scene, words)
    if is_due(sentence, scene, words) and in_relative_clause(sentence, scene):
        begun = False
    over = bool(before & words.past_point)
    if begun and (not planned or (over and (scene.apart or said_before_plan(sentence, scene)))):
        return "held"
    starts = {event.span.start for event in scene.events}
    verbs = {token.lower for token in sentence.tokens if token.start in starts}
    # "could be received after the talks" has a participle, and no auxiliary of the past
    if (said - verbs) & words.possible and not held_against_plan(said, words):
        return "unclear"
    if planned:
        return "planned"
    if nouns and said & words.negations and scene.events[0].noun:
        return "unclear"
    return "held" if is_told(sentence, scene, said, verbs) else PRESENT


def said_before_plan(sentence: Sentence, scene: Scene) -> bool:
    """ "After talks with the president, Doe said the border would stay open": the plan is only what was said then."""
    words = sentence.language.events
    behind = [token.lower for token in sentence.tokens if token.start >= scene.events[0].span.end]
    first = next((word for word in behind if word in either(words.speech, words.planned)), "")
    return first in words.speech


def is_told(sentence: Sentence, scene: Scene, said: set[str], verbs: set[str]) -> bool:
    """Whether the clause, of the words `said`, tells of the past; `verbs` are those that are the event itself."""
    words = sentence.language.events
    noun = scene.events[0].noun
    past = {word for word in said & words.past if not (noun and word in either(words.speech, words.judging))}
    if past or (said & words.participles) - words.present_too or told_in_past(clause_of(sentence, scene), sentence):
        return True
    # "called the president": a verb of judging, unless it is the event itself
    return any(verb in words.calls and verb.endswith(sentence.language.dates.past_endings) for verb in verbs)


def said_in(clause: list[Token], sentence: Sentence) -> set[str]:
    """The words of a clause in lower case; in mid-sentence "May" is a month."""
    months, first = sentence.language.words.months, sentence.span.start
    return {t.lower for t in clause if not (t.capitalised and t.lower in months and t.start != first)}


def destined(sentence: Sentence, scene: Scene, words: EventWords) -> bool:
    """ "is to meet", "was to have met"."""
    one, other = words.destined
    return any(a.lower in one and b.lower in other for a, b in pairwise(clause_of(sentence, scene)))


def is_due(sentence: Sentence, scene: Scene, words: EventWords) -> bool:
    """ "was due to meet", "is expected to visit": a word for a plan and "to" right before a verb of the scene."""
    before = (words_before(sentence, event.span.start, 2) for event in scene.events if not event.noun)
    return any(len(pair) == 2 and pair[0] in words.planned and pair[1] in words.to for pair in before)


def in_relative_clause(sentence: Sentence, scene: Scene) -> bool:
    """ "Doe, who was on a trip to Asia, was due …": whether the first event stands in a relative clause."""
    clause = next((one for one in clauses(sentence) if span_of(one).covers(scene.events[0].span)), None)
    return clause is not None and clause[0].lower in sentence.language.cues.relatives


def comes(clause: list[Token], sentence: Sentence) -> bool:
    """ "bei seinem Besuch in der kommenden Woche": whether the clause names a time to come."""
    words, dates = sentence.language.events, sentence.language.dates
    return any(
        token.lower in words.announced and (after.lower in dates.units or after.lower in dates.weekdays)
        for token, after in pairwise(clause)
    )


def is_under_way(before: list[str], words: EventWords) -> bool:
    """ "nach dem Treffen", "auf dem Treffen"; "hofft auf ein Treffen" has an accusative and only looks ahead."""
    return any(
        word in words.after and (word not in words.upon or not following or following in words.upon[word])
        for word, following in zip(before, [*before[1:], ""], strict=False)
    )


def is_arranged(sentence: Sentence, scene: Scene, words: EventWords) -> bool:
    """ "verabredeten Besuche in Washington" are to come; "verabredeten bei ihrem Treffen" is where that was done.

    "kündigte an, den Minister zu treffen" has a verb for what is to come.
    """
    nouns = [event for event in scene.events if event.noun]
    if not nouns and set(words_before(sentence, scene.events[0].span.start, 1)) & words.to:
        return bool(words.arranged & {token.lower for token in sentence.tokens})
    if not nouns or any(set(words_before(sentence, event.span.start, 3)) & words.in_course for event in nouns):
        return False
    said = [token.lower for token in sentence.tokens]
    apart_verbs = any(apart(said, verbs, [particle], words.joining) for verbs, particle in words.arranged_apart)
    return apart_verbs or bool(words.arranged & {token.lower for token in clause_of(sentence, scene)})


def told_in_past(clause: list[Token], sentence: Sentence) -> bool:
    """Whether a verb has an ending of the past; beside an article or before a noun it is an adjective."""
    endings, articles = sentence.language.dates.past_endings, sentence.language.topics.articles
    judging = either(sentence.language.events.judging, sentence.language.events.speech)
    around = zip([None, *clause], clause, [*clause[1:], None], strict=False)
    return any(
        token.text.islower()
        and (token.lower.endswith(endings) or token.lower in sentence.language.dates.strong_past)
        and token.lower not in judging
        and token.lower not in sentence.language.events.present_too
        and token.lower not in sentence.language.dates.not_past
        and not (before and before.lower in articles)
        and not (after and after.capitalised and token.lower not in sentence.language.events.verbs)
        for before, token, after in around
    )


def held_against_plan(said: set[str], words: EventWords) -> bool:
    """A participle with a past auxiliary outweighs a plan: "soll gesprochen haben", "wurde wie geplant empfangen"."""
    return bool(said & words.participles) and bool(said & (words.past - words.participles))
