"""What a meeting is about: short noun phrases behind "Thema", "über", "zu"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articles.extraction.languages.shapes import TopicWords
from articles.extraction.tokens import Document, Sentence, Token

LONGEST = 9
LONGEST_SENTENCE = 400
MOST = 5


def find(document: Document, sentences: Sequence[Sentence]) -> tuple[str, ...]:
    """The topics that these sentences, and those right behind them with a word like "Thema", name; at most `MOST`."""
    found = [topic for sentence in with_next(document, sentences) for topic in topics_of(document, sentence)]
    return tuple(dict.fromkeys(found))[:MOST]


def with_next(document: Document, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences, each followed by the next one where that begins with its subject: "Thema waren ..."."""
    for sentence in sentences:
        yield sentence
        if sentence.index + 1 < len(document.sentences):
            following = document.sentences[sentence.index + 1]
            if len(following.tokens) <= LONGEST_SENTENCE and any(
                token.lower in following.language.topics.nouns for token in following.tokens[:6]
            ):
                yield following


def topics_of(document: Document, sentence: Sentence) -> Iterator[str]:
    """The noun phrases behind the cues of a sentence."""
    words, tokens = sentence.language.topics, sentence.tokens
    for n, token in enumerate(tokens):
        if token.lower in words.prepositions and follows_talk(tokens, n, words):
            yield from phrases(document, tokens[n + 1 :], sentence)
        elif token.lower in words.nouns and n + 1 < len(tokens) and tokens[n + 1].lower in words.verbs:
            yield from phrases(document, tokens[n + 2 :], sentence)


def follows_talk(tokens: Sequence[Token], n: int, words: TopicWords) -> bool:
    """Whether a word of talking stands in the same clause before the preposition: "sprachen über", "Gespräche über"."""
    for token in reversed(tokens[:n]):
        if token.text in ".;:":
            return False
        if token.lower in words.talk:
            return True
    return False


def phrases(document: Document, tokens: Sequence[Token], sentence: Sentence) -> Iterator[str]:
    """The noun phrases up to the end of the clause, parted at "und" and "sowie", without their articles.

    "Spannungen zwischen Norwegen und Kroatien" stays whole; "on June 4" is no topic.
    """
    words, dates = sentence.language.topics, sentence.language.dates
    phrase: list[Token] = []
    if tokens and (tokens[0].lower in dates.months or tokens[0].lower in dates.weekdays):
        return
    for token in tokens[: 3 * LONGEST]:
        ends = token.kind != "word" or token.lower in words.stops
        between = any(one.lower in sentence.language.events.between for one in phrase)
        whole = between and not any(one.lower in words.conjunctions for one in phrase)
        if not ends and (whole or token.lower not in words.conjunctions):
            phrase.append(token)
            continue
        yield from named(document, phrase, words)
        phrase = []
        if ends:
            return
    yield from named(document, phrase, words)


def named(document: Document, phrase: list[Token], words: TopicWords) -> Iterator[str]:
    """The phrase as a topic, if it is short and has a noun."""
    while phrase and phrase[0].lower in words.articles:
        phrase = phrase[1:]
    # "über den Handel mit Island brieflich fort": behind its last noun the topic is over
    while phrase and words.capital_nouns and not phrase[-1].capitalised:
        phrase = phrase[:-1]
    if 0 < len(phrase) <= LONGEST and (not words.capital_nouns or any(token.capitalised for token in phrase)):
        yield document.body[phrase[0].start : phrase[-1].end]
