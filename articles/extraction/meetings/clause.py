"""The words that tell of a meeting: the clause around its event, and what of a sentence nobody is quoted with."""

from __future__ import annotations

from articles.extraction.meetings.account import Scene
from articles.extraction.tokens import Sentence, Token
from articles.extraction.vocabulary import either


def clause_of(sentence: Sentence, scene: Scene) -> list[Token]:
    """The tokens between the commas around the first event; all where that clause has no verb that tells."""
    event = scene.events[0].span
    tokens = outside_quotations(sentence)
    clause: list[Token] = []
    for n, token in enumerate(tokens):
        if token.text in ",;:–" and token.end <= event.start:
            clause = []
        elif token.text in ",;:–" and token.start >= event.end and not (token.text == "," and in_list(tokens, n)):
            break
        else:
            clause.append(token)
    words = sentence.language.events
    telling = either(words.past, words.planned, words.finite, words.possible)
    if any(token.lower in telling for token in clause):
        return clause
    return clause if has_verb_of_its_own(clause, scene, sentence) else tokens


def in_list(tokens: list[Token], n: int) -> bool:
    """ "Gespräche mit Kanzlerin Muster, Präsident Beispiel und anderen": a comma between nouns or names.

    "hatte bei seinem Besuch erklärt, Polen werde ..." has the comma behind a verb.
    """
    return 0 < n < len(tokens) - 1 and tokens[n - 1].capitalised and tokens[n + 1].capitalised


def has_verb_of_its_own(clause: list[Token], scene: Scene, sentence: Sentence) -> bool:
    """ "am Freitag empfängt Muster die Gäste, wie der Sprecher mitteilte": an event's verb that is no infinitive.

    At the end of a clause a verb is one, unless the clause is a relative one.
    """
    verbs = {event.span.start for event in scene.events if not event.noun}
    said = [token for token in clause if token.kind == "word"]
    if said and said[0].lower not in sentence.language.cues.relatives:
        said.pop()
    # ", ihrer Kollegin, telefoniert": behind an apposition it is the participle of the clause before
    return any(token.start in verbs for token in said[1:])


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
