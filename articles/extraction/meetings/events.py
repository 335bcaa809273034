"""Which words of a sentence tell of a meeting, and which of them belong together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from articles.extraction.languages.shapes import EventWords
from articles.extraction.meetings.account import Event, Scene
from articles.extraction.schema import DateMention, Span
from articles.extraction.tokens import Sentence, Token
from articles.extraction.vocabulary import either, tabled

# A verb and its particle, a verb and its "mit": further apart they belong to different clauses.
REACH = 25
LONGEST_OBJECT = 5
POINTS = frozenset(".,-")
REMOTE = frozenset({"phone", "video"})


def events_of(sentence: Sentence) -> list[Event]:
    """The nouns and verbs of a sentence that tell of a meeting, in order."""
    words = sentence.language.events
    tokens = sentence.tokens
    signs = TELLING(words)
    telling = [n for n, token in enumerate(tokens) if signs[token.text] and token.kind == "word"]
    return [event for n in telling if (event := noun_at(tokens, n, words) or verb_at(tokens, n, words))]


def may_tell(text: str, words: EventWords) -> bool:
    """Whether a word can tell of a meeting: as a noun, a verb, or the particle of one."""
    lower = text.lower()
    return (
        lower in words.verbs or lower in words.separated or lower in words.calls or noun_kind(text, words) is not None
    )


TELLING = tabled(may_tell)


def noun_at(tokens: Sequence[Token], n: int, words: EventWords) -> Event | None:
    """ "das Treffen", "Außenministertreffen", "die Gespräche"."""
    token = tokens[n]
    kind = NOUN_KINDS(words)[token.text]
    if kind is None:
        return None
    if n and (f"{tokens[n - 1].lower}-{token.lower}" in words.not_events or is_infinitive(tokens, n, words)):
        return None
    if behind(tokens, n) in words.idle_nouns.get(token.lower, ()) or is_only_welcomed(tokens, n, words):
        return None
    before = {t.lower for t in tokens[max(0, n - 3) : n]}
    after = tokens[n + 1].lower if n + 1 < len(tokens) else ""
    owner = tokens[n - 1] if n else None
    owned = bool(owner and owner.capitalised and owner.lower.endswith(words.owners)) and not before & words.no
    definite = (bool(before & words.anaphors) or owned) and not before & words.other
    label = token.text.rpartition("-")[0].lower()
    return Event(token.span, kind, True, definite, after not in either(words.company, words.of), label)


def noun_kind(text: str, words: EventWords) -> str | None:
    """The kind of a noun, itself or as the last part of a compound; German writes nouns with a capital letter."""
    lower = text.lower()
    if lower in words.not_events or (words.endings and not text[0].isupper()):
        return None
    if lower in words.nouns:
        return words.nouns[lower]
    last = lower.rpartition("-")[2]
    if last != lower and last in words.nouns:
        return words.nouns[last]
    return next((kind for ending, kind in words.endings.items() if longer(lower, ending)), None) or None


NOUN_KINDS = tabled(noun_kind)


def longer(word: str, ending: str) -> bool:
    """Whether the word is a compound with that last part."""
    return word.endswith(ending) and len(word) >= len(ending) + 3


def verb_at(tokens: Sequence[Token], n: int, words: EventWords) -> Event | None:
    """ "trafen sich", "sprach mit", "kamen ... zusammen"; without its company a verb tells of no meeting."""
    token = tokens[n]
    apart = particle_kind(tokens, n, words)
    kind = apart or words.verbs.get(token.lower)
    if token.lower in words.calls:
        kind = words.calls[token.lower] if names_callee(tokens, n, words) else None
    if kind is None or (token.capitalised and n > 0 and not apart):
        return None
    near = {t.lower for t in tokens[max(0, n - REACH) : n + REACH]}
    if kind == "meet" and near & words.idle_objects:
        return None
    # "received a phone call from the minister": the call is the event
    if kind == "receive" and any(words.nouns.get(t.lower) in REMOTE for t in tokens[n + 1 : n + LONGEST_OBJECT]):
        return None
    if kind == "receive" and any(is_only_welcomed(tokens, at, words) for at in (n + 2, n + 3)):
        return None
    if kind == "talk" and (idle(tokens, n, words) or not (near & words.company or is_joint(tokens, n, words))):
        return None
    # "have much to discuss", "met to discuss": an infinitive without the other side tells of no talks by itself
    if kind == "talk" and n and tokens[n - 1].lower in words.to and not company_behind(tokens, n, words):
        return None
    if kind == "attend" and near & words.negations:
        return None
    # "reiste nach Litauen weiter" tells of no meeting in Litauen
    if kind == "visit" and (ends_in(tokens, n, words.onward) or behind(tokens, n) in words.onward_beside):
        return None
    return Event(token.span, kind, False)


def is_only_welcomed(tokens: Sequence[Token], n: int, words: EventWords) -> bool:
    """ "Muster und Meier begrüßten das Treffen.", with no more behind it: they speak of it, and nobody receives."""
    if n >= len(tokens) or tokens[n].lower not in words.nouns or behind(tokens, n)[:1].isalnum():
        return False
    verb = next((at for at in (n - 2, n - 3) if at >= 0 and words.verbs.get(tokens[at].lower) == "receive"), None)
    return verb is not None and tokens[verb + 1].lower in words.anaphors


def behind(tokens: Sequence[Token], n: int) -> str:
    """The next word, in lower case."""
    return tokens[n + 1].lower if n + 1 < len(tokens) else ""


def company_behind(tokens: Sequence[Token], n: int, words: EventWords) -> bool:
    """ "to discuss the border with the minister"."""
    return any(token.lower in words.beside for token in tokens[n + 1 : n + REACH // 2])


def is_infinitive(tokens: Sequence[Token], n: int, words: EventWords) -> bool:
    """ "will visit", "to visit": what can be a noun is a verb behind a modal verb."""
    return tokens[n].lower in words.verbs and tokens[n - 1].lower in either(words.to, words.planned, words.possible)


def names_callee(tokens: Sequence[Token], n: int, words: EventWords) -> bool:
    """ "called President Doe", "saw the rebel leader Doe", but not "called the plan a mistake", "called Doe a liar"."""
    end = n + 1
    if end < len(tokens) and tokens[end].lower in words.anaphors:
        while (
            end < len(tokens) and end - n < LONGEST_OBJECT and tokens[end].kind == "word" and tokens[end].text.islower()
        ):
            end += 1
    first = end
    while end < len(tokens) and (tokens[end].capitalised or tokens[end].text in POINTS):
        end += 1
    if end == first:
        return False
    after = tokens[end] if end < len(tokens) else None
    return after is None or (after.kind != "mark" and len(after.text) > 1) or after.text in POINTS


def is_joint(tokens: Sequence[Token], n: int, words: EventWords) -> bool:
    """ "Muster und Beispiel sprachen über ...": several talk with each other; not "sie sprachen von einem Sieg"."""
    near = {token.lower for token in tokens[max(0, n - REACH) : n + REACH]}
    behind = {token.lower for token in tokens[n + 1 : n + 4]}
    return bool(near & words.joint) and not behind & words.idle_prepositions


def idle(tokens: Sequence[Token], n: int, words: EventWords) -> bool:
    """ "sprachen sich für den Vertrag aus": the particle at the end of the clause makes it another verb."""
    return ends_in(tokens, n, words.idle_particles)


def ends_in(tokens: Sequence[Token], n: int, particles: frozenset[str]) -> bool:
    """Whether the clause of the verb at `n` ends in one of the particles."""
    for before, token in pairwise(tokens[n : n + REACH]):
        if token.text in ".,;:!?":
            return before.lower in particles
    return False


def particle_kind(tokens: Sequence[Token], n: int, words: EventWords) -> str | None:
    """The kind of a verb whose particle stands at `n`, its form before it: "kamen die Minister in Rom zusammen".

    A preposition stands in its verb's clause: not in "die Absage kam, als der Minister nach Rom unterwegs war". "ein"
    ends its clause; elsewhere it is an article: "das Treffen, ein Gespräch".
    """
    separated = words.separated.get(tokens[n].lower)
    if separated is None:
        return None
    kind, forms = separated
    closing = closes_clause(tokens, n, words)
    if not closing and tokens[n].lower in words.articles_too:
        return None
    for token in reversed(tokens[max(0, n - 2 * REACH) : n]):
        if token.lower in forms and (token.text.islower() or token.start == tokens[0].start):
            return kind
        if token.text in ",;:–" and not closing and tokens[n].lower in words.place_prepositions:
            return None
    return None


def closes_clause(tokens: Sequence[Token], n: int, words: EventWords) -> bool:
    """Whether the clause ends behind the token at `n`."""
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    return after is None or after.kind != "word" or after.lower in words.repeated


def scenes_of(sentence: Sentence, anchors: Sequence[DateMention]) -> Iterator[Scene]:
    """The sentence as scenes: what stands behind "einen Tag nach", calls, and the rest."""
    rest = events_of(sentence)
    hole: Span | None = None
    for anchor in anchors:
        phrase = anchored_phrase(sentence, anchor)
        inside = tuple(event for event in rest if phrase.covers(event.span) and event.noun)
        if inside:
            rest = [event for event in rest if event not in inside]
            hole = phrase
            yield Scene(sentence.index, phrase, inside, anchor)
    before = None if hole else scene_before(sentence, rest)
    if before is not None:
        rest = [event for event in rest if event not in before.events]
        hole = before.span
        yield before
    yield from split_by_format(sentence, rest, hole)


def scene_before(sentence: Sentence, events: Sequence[Event]) -> Scene | None:
    """ "Nach den Gesprächen mit Muster kam Beispiel mit ... zusammen": two meetings, the first with its own "mit".

    Whom both have in common stands between the verb and the next "mit".
    """
    words = sentence.language.events
    first = events[0] if len(events) > 1 else None
    if first is None or not first.noun or first.bare or first.kind == "visit":
        return None
    at = next((n for n, token in enumerate(sentence.tokens) if token.start == first.span.start), 0)
    if not {token.lower for token in sentence.tokens[max(0, at - 3) : at]} & either(words.past_point, words.before):
        return None
    verb = next((n for n in range(at, len(sentence.tokens)) if ends_phrase(sentence.tokens[n], words)), None)
    if verb is None or any(event.span.end <= sentence.tokens[verb].start for event in events[1:]):
        return None
    beside = next((t.start for t in sentence.tokens[verb:] if t.lower in words.beside), None)
    if beside is None:
        return None
    start = sentence.tokens[max(0, at - 3)].start
    phrase = Span(start, sentence.tokens[verb].start)
    shared = Span(sentence.tokens[verb].end, max(beside, sentence.tokens[verb].end))
    return Scene(sentence.index, phrase, (first,), apart=True, subject=shared)


def ends_phrase(token: Token, words: EventWords) -> bool:
    """Whether a token is a comma or a finite verb, with which the phrase before it is over."""
    return token.text in ",;:" or (token.text.islower() and token.lower in either(words.finite, words.planned))


def anchored_phrase(sentence: Sentence, anchor: DateMention) -> Span:
    """ "einen Tag nach [dem Treffen der Minister in Genf]": up to the comma or the verb."""
    words = sentence.language.events
    end = sentence.span.end
    for token in sentence.tokens:
        if token.start >= anchor.span.end and (token.text in ",;:" or token.lower in words.finite):
            end = token.start
            break
    return Span(anchor.span.end, end)


def split_by_format(sentence: Sentence, events: list[Event], hole: Span | None) -> Iterator[Scene]:
    """One scene for calls and one for the rest: the visit was cancelled, the call took place."""
    remote = [event for event in events if event.kind in REMOTE]
    present = [event for event in events if event.kind not in REMOTE]
    if len(remote) == 1 and is_means(sentence, remote[0]) and not any(event.noun for event in present):
        present, remote = [], [*remote, *present]
    remotely = either(sentence.language.events.phone, sentence.language.events.video)
    marked = [token.start for token in sentence.tokens if token.lower in remotely] if len(present) > 1 else []
    if marked and not remote and len(present) > 1:
        nearest = min(present, key=lambda event: abs(event.span.start - marked[0]))
        present.remove(nearest)
        remote = [nearest]
    for group in (present, remote):
        if group:
            yield Scene(
                sentence.index, sentence.span, tuple(group), None, hole, bool(present and remote), group is remote
            )


def is_means(sentence: Sentence, event: Event) -> bool:
    """ "berieten in einer Videokonferenz": the call is how they talked, and no meeting beside the talk."""
    at = next((n for n, token in enumerate(sentence.tokens) if token.start == event.span.start), 0)
    return bool({token.lower for token in sentence.tokens[max(0, at - 2) : at]} & sentence.language.events.means)
