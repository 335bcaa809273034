"""Outlets that the report itself cites: "Quelle: ...", "berichtet das Magazin ...", "wie die Zeitung ... schreibt"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articles.extraction.languages.shapes import Cues
from articles.extraction.schema import Organisation, Source, Span
from articles.extraction.tokens import Document, Sentence, Token
from articles.extraction.vocabulary import tabled

LONGEST_NAME = 6
LABEL_VALUE = re.compile(r"[ \t]*:[ \t]*(?P<name>[^\n]{1,80})")
NOTHING = "(?!)"


def find(document: Document, organisations: Sequence[Organisation]) -> tuple[Source, ...]:
    """The outlets that the report cites, each once, in order of their first citation."""
    found: dict[str, Source] = {}
    for name, span in sorted(cited(document, organisations), key=lambda pair: pair[1]):
        found.setdefault(name.casefold(), Source(name, span))
    return tuple(found.values())


def cited(document: Document, organisations: Sequence[Organisation]) -> Iterator[tuple[str, Span]]:
    """Every citation as (name, span)."""
    yield from labelled(document)
    known = {span.start: span for organisation in organisations for span in organisation.mentions}
    for sentence in document.sentences:
        if sentence.in_post:
            continue
        cues = sentence.language.cues
        signs = CITING(cues)
        citing: bool | None = None
        for position, token in enumerate(sentence.tokens):
            if not signs[token.lower] or token.kind != "word":
                continue
            if is_outlet_noun(token.lower, cues):
                # Asked once a sentence, which can be a list of thousands of outlets.
                citing = cites(sentence) if citing is None else citing
                yield from named_behind(document, sentence, position) if citing else ()
            else:
                yield from acronym_beside(document, sentence, position, known)


def labelled(document: Document) -> Iterator[tuple[str, Span]]:
    """ "Quelle: X" on a line of its own."""
    words = "|".join(document.language.cues.source_label) or NOTHING
    for match in re.finditer(rf"^[ \t]*(?:{words})(?=[ \t]*:)", document.body, re.MULTILINE):
        value = LABEL_VALUE.match(document.body, match.end())
        if not value:
            continue
        position = value.start("name")
        for part in re.split(r"[,;/|]", value["name"]):
            name = part.strip(' \t."„“”»«')
            if name:
                start = position + part.index(name)
                yield name, Span(start, start + len(name))
            position += len(part) + 1


def may_cite(lower: str, cues: Cues) -> bool:
    """Whether a word can tell that an outlet is cited."""
    return is_outlet_noun(lower, cues) or reports(lower, cues)


CITING = tabled(may_cite)


def is_outlet_noun(lower: str, cues: Cues) -> bool:
    """Whether the word ends like a noun for an outlet: "Nachrichtenmagazin"; the genitive too."""
    return lower.endswith(cues.outlet_nouns) or lower.removesuffix("s").endswith(cues.outlet_nouns)


def named_behind(document: Document, sentence: Sentence, position: int) -> Iterator[tuple[str, Span]]:
    """'das Magazin "X"', "die Zeitung X": what stands right behind the noun, without its marks."""
    words = sentence.tokens[position + 1 : position + 2 + LONGEST_NAME]
    if words and words[0].kind == "mark":
        inside = []
        for token in words[1:]:
            if token.kind == "mark":
                break
            inside.append(token)
        else:
            return
    else:
        inside = list(leading_name(words))
    if inside and inside[0].kind == "word":
        span = Span(inside[0].start, inside[-1].end)
        yield document.text(span), span


def leading_name(tokens: Sequence[Token]) -> Iterator[Token]:
    """The capitalised words that `tokens` begin with."""
    for token in tokens:
        if token.kind != "word" or not token.capitalised:
            return
        yield token


def cites(sentence: Sentence) -> bool:
    """Whether the sentence says that somebody reports: a newspaper can also be bought, or founded."""
    cues = sentence.language.cues
    return any(token.lower in cues.sourcing or token.lower in cues.verbs for token in sentence.tokens)


def reports(lower: str, cues: Cues) -> bool:
    """Whether the word is a form of a verb that outlets do."""
    return any(form.lemma in cues.reporting and form.kind == "finite" for form in cues.verbs.get(lower, ()))


def acronym_beside(
    document: Document, sentence: Sentence, position: int, known: dict[int, Span]
) -> Iterator[tuple[str, Span]]:
    """ "Weiter berichtet RT DE: ...", "Reuters meldete": a name without an article beside the verb."""
    behind = list(leading_name(sentence.tokens[position + 1 : position + 1 + LONGEST_NAME]))
    before = list(leading_name(sentence.tokens[max(0, position - LONGEST_NAME) : position][::-1]))[::-1]
    if before and (before[0].start != sentence.span.start):
        before = []
    for name in (behind, before):
        spelled_big = any(len(token.text) > 1 and token.text.isupper() for token in name)
        span = Span(name[0].start, name[-1].end) if name else None
        if span and (spelled_big or (known.get(span.start) == span and len(name) == 1)):
            yield document.text(span), span
            return
