"""How long a meeting lasted: "ein zweistündiges Gespräch", "the talks lasted for more than three hours"."""

from __future__ import annotations

from articles.extraction.languages.shapes import Language, ResultWords
from articles.extraction.meetings.account import Scene
from articles.extraction.meetings.draft import Draft
from articles.extraction.schema import Length, Span
from articles.extraction.tokens import Document, Sentence, Token

# "zweistündigen, aber ergebnislosen Gespräch": so many words stand between the adjective and its noun.
NEAR = 4
# A week; what is longer is a series of meetings, or no meeting at all.
LONGEST = 7 * 24 * 60
# "more than two", "etwas über zwei"
LEAD = 3
MOST_TOKENS = 120
HOUR = 60


def length_of(document: Document, draft: Draft) -> Length | None:
    """The length that the report gives first, in the meeting's own sentences or with a verb right behind them."""
    for account in draft.accounts:
        sentence = document.sentences[account.scene.sentence]
        if len(sentence.tokens) > MOST_TOKENS:
            continue
        found = as_adjective(sentence, account.scene) or with_verb(sentence, account.scene)
        if found is None and sentence.index + 1 < len(document.sentences):
            following = document.sentences[sentence.index + 1]
            found = with_verb(following, None) or as_adjective(following, None)
        if found is not None:
            return found
    return None


def as_adjective(sentence: Sentence, scene: Scene | None) -> Length | None:
    """ "zweistündiges Gespräch", "90-minütiges Treffen", "two-hour meeting", right before a noun of the meeting."""
    tokens = sentence.tokens[:MOST_TOKENS]
    nouns = [n for n, token in enumerate(tokens) if is_noun(token, sentence, scene)]
    for n, token in enumerate(tokens):
        if any(0 < noun - n <= NEAR for noun in nouns) and (found := adjective(tokens, n, token, sentence.language)):
            return found
    return None


def is_noun(token: Token, sentence: Sentence, scene: Scene | None) -> bool:
    """Whether a word is the noun of the scene, or without one any noun that tells of a meeting."""
    if scene is None:
        return token.lower in sentence.language.events.nouns
    return any(event.noun and event.span.covers(token.span) for event in scene.events)


def adjective(tokens: tuple[Token, ...], n: int, token: Token, language: Language) -> Length | None:
    """The length in a word such as "zweistündigen", or "90-minute" in three tokens."""
    words = language.results
    for ending, minutes in words.unit_endings.items():
        head, found, tail = token.lower.rpartition(ending)
        if found and len(tail) <= 2 and (count := number(head, language)):
            return length(count * minutes, Span(token.start, token.end))
        bare = ending.removeprefix("-")
        digits = n >= 2 and tokens[n - 1].text == "-" and tokens[n - 2].kind == "number"
        if digits and token.lower.startswith(bare) and (count := number(tokens[n - 2].text, language)):
            return length(count * minutes, Span(tokens[n - 2].start, token.end))
    return None


def with_verb(sentence: Sentence, scene: Scene | None) -> Length | None:
    """ "dauerte mehr als zwei Stunden", "sprachen drei Stunden lang", "met for two hours"; without a scene by verb."""
    words, tokens = sentence.language.results, sentence.tokens[:MOST_TOKENS]
    lasted = [n for n, token in enumerate(tokens) if token.lower in words.lasted]
    for n in range(1, len(tokens)):
        minutes = words.units.get(tokens[n].lower)
        if not minutes or is_distance(tokens, n, words):
            continue
        halves = len(words.and_half)
        half = bool(halves) and n > halves and tuple(t.lower for t in tokens[n - halves : n]) == words.and_half
        at = n - 1 - halves * half
        count = number(tokens[at].lower, sentence.language)
        if not count:
            continue
        first, count = first_word(tokens, at, words), count + 0.5 * half
        during = scene is not None and is_during(tokens, first, n, words)
        if during or any(0 < first - verb <= NEAR for verb in lasted) or any(0 < verb - n <= 2 for verb in lasted):
            return length(count * minutes, Span(tokens[first].start, tokens[n].end))
    return None


def is_distance(tokens: tuple[Token, ...], n: int, words: ResultWords) -> bool:
    """ "zwei Stunden später": how far apart, not how long."""
    return n + 1 < len(tokens) and tokens[n + 1].lower in words.distance


def first_word(tokens: tuple[Token, ...], n: int, words: ResultWords) -> int:
    """Where the length begins with its "mehr als"."""
    first = n
    while first > max(0, n - LEAD) and tokens[first - 1].lower in words.about:
        first -= 1
    return first


def is_during(tokens: tuple[Token, ...], first: int, last: int, words: ResultWords) -> bool:
    """ "for two hours", "zwei Stunden lang"."""
    after = tokens[last + 1].lower if last + 1 < len(tokens) else ""
    return after in words.length_after or (first > 0 and tokens[first - 1].lower in words.length_before)


def number(word: str, language: Language) -> float | None:
    """What a number is, in digits or letters, with a half: "zweieinhalb", "three-and-a-half", "1,5"."""
    words = language.results
    if word.replace(",", "").replace(".", "").isdecimal() and word.isascii() and len(word) <= 4:
        return float(word.replace(",", "."))
    for half in words.half_endings:
        if word.endswith(half) and (whole := language.dates.counts.get(word.removesuffix(half))):
            return whole + 0.5
    return words.numbers.get(word) or language.dates.counts.get(word)


def length(minutes: float, span: Span) -> Length | None:
    """The length, unless no meeting lasts so long."""
    return Length(round(minutes), span) if 0 < minutes <= LONGEST else None
