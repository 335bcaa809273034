"""Where a report was written, as its first words say it: "WIEN –", "CANBERRA, Australia (Agency) -"."""

from __future__ import annotations

from articles.extraction.tokens import Document, Sentence

FIRST_SENTENCES = 10
LONGEST_DATELINE = 14
DASHES = ("–", "—", "-", ":")


def dateline(document: Document) -> tuple[str, int] | None:
    """The country of the only capital of the dateline, whose ministers need no adjective, and its sentence.

    "WIEN –", "CANBERRA, Australia (Agency) -"
    """
    for sentence in document.sentences[:FIRST_SENTENCES]:
        tokens = sentence.tokens
        named = capital_at(sentence)
        if named and any(token.text in DASHES for token in tokens[named[0] : named[0] + 1]):
            return named[1], sentence.index
        if named and tokens[named[0] : named[0] + 1] and tokens[named[0]].text in ",(":
            dash = next((at for at, t in enumerate(tokens[:LONGEST_DATELINE]) if t.text in DASHES), 0)
            if dash and tokens[dash - 1].text == ")":
                return named[1], sentence.index
    return None


def capital_at(sentence: Sentence) -> tuple[int, str] | None:
    """The capital that a sentence begins with, also in capital letters: its tokens, its country."""
    phrases, tokens = sentence.language.countries.phrases, sentence.tokens
    named = phrases.longest(tokens, 0)
    if named:
        return (named[0], named[1].code) if named[1].kind == "capital" else None
    shouted = phrases.shouted(tokens)
    return (shouted[0], shouted[1].code) if shouted and shouted[1].kind == "capital" else None
