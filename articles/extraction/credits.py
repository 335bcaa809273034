"""Agencies that a report credits with its text: "BERLIN, 3. Mai (AFP) -", "(dpa)", "dpa/AFP", "mit Material von dpa".

Whoever is only cited, "wie die dpa meldete", did not supply the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.languages.agencies import AGENCIES, ANY
from articles.extraction.schema import Source, Span
from articles.extraction.tokens import Document

NAME = re.compile(rf"(?<![\w-])(?:{ANY})(?![\w-])")
# Who edited it: "dpa/fab".
INITIALS = r"[a-zäöü]{2,4}"
BETWEEN = r"\s*[/,;|&+]\s*|\s+(?:und|and|et)\s+"
ONE = rf"(?:{ANY}|{INITIALS})"
NAMES = rf"{ONE}(?:(?:{BETWEEN}){ONE}){{0,5}}"
# "WIEN, 3. Mai (APA/dpa) - ": so far from the beginning of a line; or at its end: "... vertagt. (dpa)".
DATELINE, LITTLE = 60, 3
WORD = re.compile(r"[^\W\d_]+")
BRACKET = re.compile(rf"\((?:(?:[a-zé]{{2,5}})\s+)?(?P<names>{NAMES})\)")
# "Berlin/dpa –", "Wien, APA -", "dpa BERLIN.": without brackets.
OPENING = re.compile(rf"^[ \t]*(?:[^\W\d_a-zß][\w. -]{{1,25}}[/,]\s?)?(?P<names>{NAMES})\s*[-–—|]\s", re.MULTILINE)
# A line with nothing else, near the end: "dpa/AFP", "© AFP", "Text: dpa".
LINE = re.compile(rf"^[ \t]*(?:©|\(c\)|[^\W\d_]{{2,8}}:)?[ \t]*(?P<names>{NAMES})[ \t.]*$", re.MULTILINE)
ENDING = 200
# Behind "mit Material von": the kind, and names.
BEHIND = rf"\s+(?:\w+\s+){{0,3}}?(?P<names>(?:{ANY})(?:(?:{BETWEEN})(?:{ANY})){{0,5}})(?![\w-])"
LABEL = r"^[ \t]*(?:{words})[ \t]*:(?P<names>[^\n]{{1,80}})"


def find(document: Document) -> tuple[Source, ...]:
    """The agencies that the report credits, each once under its own name, in order of their first credit."""
    found: dict[str, Source] = {}
    for start, end in sorted(credits(document)):
        name = AGENCIES[document.body[start:end]]
        found.setdefault(name, Source(name, Span(start, end)))
    return tuple(found.values())


def credits(document: Document) -> Iterator[tuple[int, int]]:
    """Where every name of an agency stands that is credited."""
    for matches in (in_brackets, in_openings, at_the_end, behind_words):
        for match in matches(document):
            for name in NAME.finditer(document.body, match.start("names"), match.end("names")):
                yield name.span()


def in_brackets(document: Document) -> Iterator[re.Match[str]]:
    """ "(dpa)" in a dateline or at the end of a line."""
    body = document.body
    for match in BRACKET.finditer(body):
        before = body[body.rfind("\n", 0, match.start()) + 1 : match.start()]
        behind = body[match.end() : match.end() + 3].strip(" .")
        if is_dateline(before) or not behind or behind.startswith("\n"):
            yield match


def is_dateline(text: str) -> bool:
    """Whether nothing but places and days stand there: "Frankfurt am Main, 3. Mai "; in a sentence is a verb."""
    words = WORD.findall(text) if len(text) <= DATELINE else ["sentence"]
    return all(word[0].isupper() or len(word) <= LITTLE for word in words)


def in_openings(document: Document) -> Iterator[re.Match[str]]:
    """ "Berlin/dpa –" at the beginning of a line."""
    return OPENING.finditer(document.body)


def at_the_end(document: Document) -> Iterator[re.Match[str]]:
    """ "dpa/AFP" on a line of its own, near the end."""
    return LINE.finditer(document.body, max(0, len(document.body) - ENDING))


def behind_words(document: Document) -> Iterator[re.Match[str]]:
    """ "mit Material von dpa und AFP", "Quelle: Reuters"."""
    cues = document.language.cues
    if cues.crediting:
        words = "|".join(rf"\b{re.escape(phrase)}" for phrase in cues.crediting)
        yield from re.finditer(f"(?i:{words}){BEHIND}", document.body)
    if cues.source_label:
        label = LABEL.format(words="|".join(cues.source_label))
        yield from re.finditer(label, document.body, re.MULTILINE)
