"""The day that a report itself bears: in a line of its own, or in front of its first words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from articles.extraction.dates.context import Context
from articles.extraction.dates.patterns import Match, in_small_letters, matches
from articles.extraction.dates.reading import OWN_DAY, read
from articles.extraction.days import DAY, is_counted, is_day
from articles.extraction.languages.shapes import DateWords
from articles.extraction.positions import position_at
from articles.extraction.schema import DateRange, Span
from articles.extraction.tokens import Document, Sentence, Token

WRITTEN = frozenset({"day", "numeric", "iso"})
# A date line stands among the first sentences; headline, topic and place may come before.
FIRST = 8
# Tokens of a line before its date: "Presseaussendung, Wien," or "BERLIN (dpa),".
FRONT = 12
# Tokens of a date up to its number: "Donnerstag, den 17."
LONGEST = 4
DASHES = frozenset("–—-")
# Tokens from the bracket around an agency to the dash behind it.
BRACKETS = 8
CLOSERS = frozenset("–—-:)/|.")
# A header that is no more than this many days away from the date line tells of the same days.
SAME = 31 * DAY


def own_day(document: Document, published: DateRange | None) -> DateRange | None:
    """The day of the report's date line, as what "today" means in it; None without one, and where several contradict.

    A header's own day stays unless the date line is far from it: pages bear the day of their last change as well.
    """
    known = published if published and is_counted(published.earliest) and is_counted(published.latest) else None
    found = list(date_lines(document, known))
    days = sorted({day for day, labelled in found if labelled} or {day for day, _ in found})
    # "Erstellt: 3. Mai, aktualisiert: 4. Mai": it was published on the first; unlabelled days are a list of something
    if not days or (len(days) > 1 and not (found[0][1] and days[-1] - days[0] <= SAME)):
        return None
    if published and is_day(published) and abs(published.earliest - days[0]) <= SAME:
        return None
    return DateRange(days[0], days[0], "header", OWN_DAY)


def date_lines(document: Document, published: DateRange | None) -> Iterator[tuple[date, bool]]:
    """The days of the date lines among the first sentences, and whether a word like "Stand" labels them."""
    sentences = document.sentences[:FIRST]
    small = in_small_letters(document.body[: sentences[-1].span.end]) if sentences else ""
    for sentence in sentences:
        if sentence.in_post or not any(token.kind == "number" for token in sentence.tokens[: FRONT + LONGEST]):
            continue
        for match in matches(document.body, small, sentence):
            front = front_of(document, sentence, match)
            if front is None or not is_closed(document, sentence, match.end):
                continue
            context = Context(sentence, Span(match.start, match.end), published, None, None, 0, 0)
            reading = read(match.kind, match.groups, context, match.text)
            if reading and (published or "year" in match.groups):
                yield reading[0].earliest, any(token.lower in context.words.date_labels for token in front)


def front_of(document: Document, sentence: Sentence, match: Match) -> Sequence[Token] | None:
    """What stands before the date of a date line, "Presseaussendung, Wien,"; None where it is no date line."""
    start = document.body.rfind("\n", 0, match.start) + 1
    if match.kind not in WRITTEN or document.body[start : sentence.span.start].strip():
        return None
    first, at = (position_at(sentence.tokens, place) for place in (start, match.start))
    before = sentence.tokens[first:at]
    return before if len(before) <= FRONT and is_front(before, sentence.language.dates) else None


def is_front(before: Sequence[Token], words: DateWords) -> bool:
    """Whether only names, marks and labels stand before a date: "Treffen am 3. Mai 2007" tells of an event."""
    labels = [n for n, token in enumerate(before) if token.lower in words.date_labels]
    rest = before[labels[-1] + 1 :] if labels else before
    return all(
        bool(labels or (n and rest[n - 1].text == ","))
        if token.lower in words.before_days
        else token.kind != "word" or token.capitalised
        for n, token in enumerate(rest)
    )


def is_closed(document: Document, sentence: Sentence, end: int) -> bool:
    """Whether a line, a dash, a colon, a bracket or a time of day ends the date."""
    ahead = sentence.tokens[position_at(sentence.tokens, end) :][:BRACKETS]
    behind = ahead[:2]
    if not behind or "\n" in document.body[end : behind[0].start]:
        return True
    if behind[0].text == "(":
        # "KIEV, November 15 (Agency) --"
        return any(one.text == ")" and other.text in DASHES for one, other in pairwise(ahead))
    return behind[0].text in CLOSERS or any(token.kind == "number" for token in behind)
