"""What the words around a mention say of its part in the sentence: subject or not, one or several."""

from __future__ import annotations

from articles.extraction.languages.shapes import OfficeForm, ReferenceWords
from articles.extraction.schema import Span
from articles.extraction.tokens import Document, Sentence, Token
from articles.extraction.vocabulary import either

# Tokens from a frame back to the colon before its content.
LONGEST_CONTENT = 100


def is_subject(sentence: Sentence, position: int) -> bool:
    """Whether the mention at `position` can be the subject: no preposition and no oblique article leads to it."""
    words = sentence.language.references
    for back in range(position - 1, max(-1, position - 6), -1):
        token = sentence.tokens[back]
        if token.lower in words.prepositions or token.lower in words.oblique:
            return False
        if back == position - 1 and is_verb_before(sentence, back):
            return True
        if token.kind in ("symbol", "mark") or (not token.capitalised and not token.lower.endswith(words.inner)):
            return True
    return True


def is_verb_before(sentence: Sentence, position: int) -> bool:
    """ "Nach dem Gipfel unterrichtete Nachname …": a small word between a noun and a name is the verb."""
    tokens = sentence.tokens
    if position == 0 or tokens[position].capitalised or tokens[position].kind != "word":
        return False
    article = tokens[position].lower in either(
        sentence.language.offices.articles, sentence.language.offices.possessives
    )
    return tokens[position - 1].capitalised and not article


def is_they(sentence: Sentence, position: int, words: ReferenceWords) -> bool:
    """ "sie sind", "Sie haben": the plural, and the polite form in mid-sentence."""
    token = sentence.tokens[position]
    if words.pronouns.get(token.lower) != "f" or not words.plural_verbs:
        return False
    beside = [*sentence.tokens[position + 1 : position + 2], *sentence.tokens[max(0, position - 1) : position]]
    polite = token.capitalised and position > 0 and sentence.tokens[position - 1].kind == "word"
    return polite or any(t.lower in words.plural_verbs or is_plural_verb(t, words) for t in beside[:2])


def is_plural_verb(token: Token, words: ReferenceWords) -> bool:
    """Whether the word looks like a verb in the plural: "treffen", "betonten"."""
    return token.kind == "word" and not token.capitalised and token.lower.endswith(words.plural_endings)


def content_before(sentence: Sentence, position: int) -> int:
    """Where the words begin that a pronoun's frame stands behind, as an offset: nobody whom they name is meant.

    "Muster habe versagt, sagte er" from its beginning, "Muster widersprach: Meier habe versagt, sagte er" from the
    colon on; "Als Muster ankam, sagte er ..." has none, and the pronoun's own place is returned.
    """
    tokens, cues = sentence.tokens, sentence.language.cues
    none = tokens[position].start
    at = position - 1
    if tokens[0].lower in cues.subordinators or tokens[0].lower in cues.how:
        return none
    if not cues.subject_first:
        if at < 0 or tokens[at].capitalised or tokens[at].lower not in cues.verbs:
            return none
        at -= 1
    if at < 1 or not (tokens[at].kind == "mark" or tokens[at].text == ","):
        return none
    first = max(0, at - LONGEST_CONTENT)
    return next((tokens[back].start for back in range(at, first, -1) if tokens[back].text == ":"), sentence.span.start)


def is_pronoun_alone(sentence: Sentence, position: int) -> bool:
    """ "dieser sagte", "dieser schwieg": a finite verb follows, or what can be no adjective before a noun."""
    cues = sentence.language.cues
    if position + 1 >= len(sentence.tokens):
        return False
    after = sentence.tokens[position + 1]
    known = (cues.verbs, cues.auxiliaries, cues.modals, cues.finite)
    if after.kind != "word" or after.capitalised:
        return False
    return any(after.lower in group for group in known) or not after.lower.endswith(sentence.language.references.inner)


def is_several(sentence: Sentence, position: int, noun: int, form: OfficeForm) -> bool:
    """ "die Rebellen", "der Rebellen": a man's noun behind an article that shows the plural of its form."""
    article, words = sentence.tokens[position].lower, sentence.language.references
    if form.gender != "m" or not words.genders:
        return False
    inflected = sentence.tokens[noun].lower != form.base
    return words.genders.get(article) == "f" or (article in sentence.language.cues.masculine and inflected)


def has_owner(sentence: Sentence, position: int, noun: int) -> bool:
    """ "der Anwalt des Ministers", "dem Anwalt al-Bahrs": behind the noun stands whose, so nobody is referred to.

    `position` is the article; in "sagte der Anwalt der Zeitung" the second phrase is whom he tells.
    """
    tokens, cues, genitive = sentence.tokens, sentence.language.cues, sentence.language.names.genitive
    if noun + 1 >= len(tokens) or (position and tokens[position - 1].lower in cues.verbs):
        return False
    after = tokens[noun + 1]
    if after.capitalised or "-" in after.text:
        return bool(genitive) and cues.capital_nouns and after.lower.endswith(genitive)
    return after.lower in cues.genitive or after.lower in cues.agent


def spoken_spans(document: Document) -> list[Span]:
    """Where quotation marks stand around words, in order; an opening one touches the word behind it alone."""
    spans: list[Span] = []
    opened, paragraph = -1, -1
    for sentence in document.sentences:
        if sentence.paragraph != paragraph:
            opened, paragraph = -1, sentence.paragraph
        for token in sentence.tokens:
            if token.kind != "mark":
                continue
            before, after = document.body[token.start - 1 : token.start], document.body[token.end : token.end + 1]
            if opened < 0 and not before.isalnum() and after.strip():
                opened = token.start
            elif opened >= 0 and before.strip() and not after.isalnum():
                spans.append(Span(opened, token.end))
                opened = -1
    return spans
