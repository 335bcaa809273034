"""Direct speech: which passages between quotation marks are somebody's words, and which frame is theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.languages.shapes import Cues
from articles.extraction.quotes.found import Found
from articles.extraction.quotes.marks import Pair
from articles.extraction.quotes.units import Unit
from articles.extraction.schema import Span
from articles.extraction.tokens import Document, Token
from articles.extraction.vocabulary import either

ENDS = frozenset(".!?")
LONGEST_NAME = 6


def is_quotation(document: Document, pair: Pair, around: Found | None, cues: Cues, labels: bool = False) -> bool:
    """Whether the passage is a quotation rather than a name, a title or a word held with tongs.

    Length and a finite verb decide; inside of somebody's reported words less is needed, and with `labels` (in a
    sentence with a verb of saying) nothing at all behind "als" or an indefinite article.
    """
    words = [token for token in document.tokens_in(pair.inner) if token.kind in ("word", "number")]
    if not words:
        return False
    if titled(document, pair, cues) or is_compound(document, pair):
        return False
    finite = any(is_verb(token, cues) for token in words)
    if not cues.capital_nouns and is_title(words, cues):
        return False
    if labels and is_label(document, pair, cues):
        return True
    if around is None and labels:
        # 'Die Veranstalter verkündeten den "größten Lauf der Region"': a small letter is no title's.
        return finite or (len(words) > 1 and not words[0].capitalised)
    if around is None:
        long = len(words) >= cues.long_passage and not words[0].capitalised
        return (finite and len(words) >= 2) or long
    if not finite and is_gloss(document, pair):
        return False
    return finite or (any(not token.capitalised for token in words) and not is_named(document, pair, words, cues))


def names_somebody(document: Document, pair: Pair, framed: Sequence[Found]) -> bool:
    """'Wie die "Aktion Nachbar hilft" mitteilte': in the speaker's or the addressee's phrase stands a name."""
    words = document.text(pair.inner).strip()
    roles = [span for one in framed for span in (*one.speaker, *one.addressee)]
    if words[-1:] in ENDS:
        return False
    if any(span == pair.inner for span in roles):
        return True
    is_name = words[:1].isupper() or " " not in words
    return is_name and any(span.start <= pair.outer.start and pair.inner.end <= span.end for span in roles)


def stands_alone(document: Document, pair: Pair, unit: Unit) -> bool:
    """Whether a passage without a frame is a sentence of its own: behind a colon or in a title it must be speech."""
    if len(unit.words) == 1 or unit.words[0].kind == "quote":
        return True
    return not titled(document, pair, unit.cues) and is_speech(document, (pair.inner,), unit.cues)


def titled(document: Document, pair: Pair, cues: Cues) -> bool:
    """'unter dem Motto "Bonn feiert"': a title, whatever its words are."""
    before = document.tokens_in(Span(max(0, pair.outer.start - 40), pair.outer.start))
    words = [token for token in before if token.kind == "word"]
    return bool(words) and words[-1].lower.endswith(cues.title_nouns)


def is_title(words: Sequence[Token], cues: Cues) -> bool:
    """'the exercise known as "Silver Heron"': where nouns are written small, nothing but capitals is a name."""
    return all(token.capitalised or token.kind == "number" or is_small(token, cues) for token in words)


def is_small(token: Token, cues: Cues) -> bool:
    """Whether the word keeps its small letter inside of a title: "The Road to Peace"."""
    return token.lower in either(cues.prepositions, cues.determiners, cues.coordinators)


def is_label(document: Document, pair: Pair, cues: Cues) -> bool:
    """'nannte es einen "Wortbruch"', 'bezeichnete ihn als "Freund"': the label is quoted."""
    before = document.tokens_in(Span(max(0, pair.outer.start - 12), pair.outer.start))
    return bool(before) and before[-1].lower in cues.label_words


def is_compound(document: Document, pair: Pair) -> bool:
    """'die „wer will, der kommt“-Regel': the passage is half of a word."""
    return (
        document.body[pair.outer.end : pair.outer.end + 1] == "-" and document.body[pair.outer.end + 1 :][:1].isalpha()
    )


def is_gloss(document: Document, pair: Pair) -> bool:
    """'„gens du voyage“ („fahrendes Volk“)': in brackets of its own a passage explains a word."""
    body = document.body
    return body[pair.outer.start - 1 : pair.outer.start] == "(" and body[pair.outer.end : pair.outer.end + 1] == ")"


def is_speech(document: Document, spans: Sequence[Span], cues: Cues) -> bool:
    """Whether what stands behind a colon without a verb of saying is speech: 'kurz: „Blaue Hilfe“' is a name.

    Where no verb of the language is known, everything can be.
    """
    if not cues.finite_forms:
        return True
    words = [token for span in spans for token in document.tokens_in(span)]
    sentence = any(is_verb(token, cues) for token in words) or document.text(spans[-1]).strip()[-1:] in ENDS
    return sentence or len(words) >= cues.long_passage


def is_named(document: Document, pair: Pair, words: Sequence[Token], cues: Cues) -> bool:
    """Whether the passage names the noun before it: 'das Magazin "Blick nach Osten"'."""
    before = document.tokens_in(Span(max(0, pair.outer.start - 40), pair.outer.start))
    if not before or not words[0].capitalised or before[-1].end < pair.outer.start - 2:
        return False
    noun = before[-1]
    named = noun.capitalised or noun.lower in cues.oblique or noun.lower in cues.definite
    return noun.kind == "word" and named and len(words) <= LONGEST_NAME


def is_verb(token: Token, cues: Cues) -> bool:
    """Whether a word is a finite verb by the lexicons."""
    if token.capitalised:
        return False
    known = token.lower in cues.plain_verbs or token.lower in cues.subjunctive
    return known or any(form.kind == "finite" for form in cues.verbs.get(token.lower, ()))


def nested(pair: Pair, index: int, around: Found) -> Found:
    """A passage inside of a quotation, or in a sentence with a frame: the frame is its frame too."""
    return replace(around, type="direct", spans=(pair.inner,), pair=index, denied=False)


def innermost(span: Span, found: Sequence[Found]) -> Found | None:
    """The shortest finding around `span`."""
    around = [one for one in found if any(part.covers(span) for part in one.spans)]
    return min(around, key=lambda one: one.hull.end - one.hull.start, default=None)
