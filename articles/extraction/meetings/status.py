"""Whether a meeting took place, is planned, was called off or refused, as one scene tells it."""

from __future__ import annotations

from articles.extraction.languages.shapes import EventWords
from articles.extraction.meetings.account import Scene
from articles.extraction.meetings.cast import words_before
from articles.extraction.tokens import Sentence, Token

PRESENT = "present"


def status_of(sentence: Sentence, scene: Scene) -> str:
    """held, planned, cancelled, refused, unclear, or present where the tense settles nothing."""
    words = sentence.language.events
    said = [token.lower for token in sentence.tokens]
    if scene.anchor is not None:
        return "held"
    if called_off(said, words):
        return "cancelled"
    if refused(said, words):
        return "refused"
    return tense_of(sentence, scene, words)


def called_off(said: list[str], words: EventWords) -> bool:
    """ "abgesagt", "sagte die Reise ab"."""
    verbs, particle = words.cancelled_apart
    return bool(words.cancelled & set(said)) or apart(said, verbs, [particle])


def refused(said: list[str], words: EventWords) -> bool:
    """ "lehnte ein Treffen ab", "weigerte sich"."""
    verbs, particles = words.refused_apart
    return bool(words.refused & set(said)) or apart(said, verbs, particles)


def apart(said: list[str], verbs: frozenset[str], particles: list[str]) -> bool:
    """Whether a verb stands with its particle at the end of a clause behind it."""
    for n, word in enumerate(said):
        if word not in verbs:
            continue
        for m in range(n + 1, min(n + 30, len(said))):
            if said[m] in particles and (m + 1 == len(said) or not said[m + 1][0].isalpha() or said[m + 1] in ("und",)):
                return True
    return False


def tense_of(sentence: Sentence, scene: Scene, words: EventWords) -> str:
    """The status by the preposition before the noun, else by the verbs of the clause."""
    said = {token.lower for token in clause_of(sentence, scene)}
    nouns = [set(words_before(sentence, event.span.start, 4)) for event in scene.events if event.noun]
    before: set[str] = nouns[0] if scene.events[0].noun else set()
    ahead = bool(nouns) and all(near & words.before for near in nouns)
    if before & words.announced or (ahead and not said & words.participles):
        return "planned"
    if is_arranged(sentence, scene, words) and not ahead:
        return "planned"
    planned = bool(said & words.planned) and not held_against_plan(said, words)
    if before & words.after and not planned:
        return "held"
    if said & words.possible and not said & words.participles:
        return "unclear"
    if planned:
        return "planned"
    if nouns and said & words.negations and scene.events[0].noun:
        return "unclear"
    past = words.past - words.speech - words.judging if scene.events[0].noun else words.past
    if said & (past | words.participles) or told_in_past(clause_of(sentence, scene), sentence):
        return "held"
    return PRESENT


def is_arranged(sentence: Sentence, scene: Scene, words: EventWords) -> bool:
    """ "verabredeten Besuche in Washington" are to come; "verabredeten bei ihrem Treffen" is where that was done."""
    nouns = [event for event in scene.events if event.noun]
    if not nouns or any(set(words_before(sentence, event.span.start, 3)) & words.in_course for event in nouns):
        return False
    said = [token.lower for token in sentence.tokens]
    apart_verbs = any(apart(said, verbs, [particle]) for verbs, particle in words.arranged_apart)
    return apart_verbs or bool(words.arranged & {token.lower for token in clause_of(sentence, scene)})


def told_in_past(clause: list[Token], sentence: Sentence) -> bool:
    """Whether a verb has an ending of the past; beside an article or before a noun it is an adjective."""
    endings, articles = sentence.language.dates.past_endings, sentence.language.topics.articles
    judging = sentence.language.events.judging | sentence.language.events.speech
    around = zip(clause, clause[1:], [*clause[2:], None], strict=False)
    return any(
        token.text.islower()
        and token.lower.endswith(endings)
        and token.lower not in judging
        and before.lower not in articles
        and not (after and after.capitalised)
        for before, token, after in around
    )


def held_against_plan(said: set[str], words: EventWords) -> bool:
    """A participle with a past auxiliary outweighs a plan: "soll gesprochen haben", "wurde wie geplant empfangen"."""
    return bool(said & words.participles) and bool(said & words.past)


def clause_of(sentence: Sentence, scene: Scene) -> list[Token]:
    """The tokens between the commas around the first event; all where that clause has no verb that tells."""
    event = scene.events[0].span
    tokens = outside_quotations(sentence)
    clause: list[Token] = []
    for token in tokens:
        if token.text in ",;:–" and token.end <= event.start:
            clause = []
        elif token.text in ",;:–" and token.start >= event.end:
            break
        else:
            clause.append(token)
    words = sentence.language.events
    if {token.lower for token in clause} & (words.past | words.planned | words.finite | words.possible):
        return clause
    return tokens


def outside_quotations(sentence: Sentence) -> list[Token]:
    """The tokens outside of quotation marks; all of them where the whole sentence is quoted."""
    outside: list[Token] = []
    quoted = False
    for token in sentence.tokens:
        if token.kind == "mark":
            quoted = not quoted
        elif not quoted:
            outside.append(token)
    return outside if len(outside) > 3 else list(sentence.tokens)
