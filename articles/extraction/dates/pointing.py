"""Words that only point to the past, the present or the future: no meeting's day, but no report's day either."""

from __future__ import annotations

from datetime import date

from articles.extraction.dates.context import Context, Found, Groups
from articles.extraction.dates.counted import shifted_origin
from articles.extraction.dates.tense import around, clause_tense, tells_of_meeting
from articles.extraction.days import FIRST_YEAR
from articles.extraction.schema import DateMention
from articles.extraction.tokens import Token

KINDS = frozenset({"past", "present", "future"})
# Tokens in which the other side of a comparison follows: "früher aus als andere".
REACH = 6
# Kinds of expressions that the present age can be set against.
AGES = frozenset({"past", "future", "year", "decade", "century"})


def is_placed(mention: DateMention) -> bool:
    """Whether a time expression tells any days."""
    return mention.kind not in KINDS


def read_pointer(groups: Groups, context: Context) -> Found | None:
    """ "damals", "jetzt", "bald"; but "zwei Jahre früher" counts from something, "früher als" compares."""
    before, words = context.token_before(), context.words
    if before is not None and before.lower in words.lengths:
        return None
    word = " ".join(groups["pointer"].split())
    if word in words.comparatives and any(token.lower in words.than for token in context.tokens_after(REACH)):
        return None
    kind = words.pointers[word]
    return span_of(kind, context), "anchor", kind


def read_age(groups: Groups, context: Context) -> Found | None:
    """ "in letzter Zeit", "in nächster Zeit"; "zu dieser Zeit" is the one that was told of."""
    kind = "future" if context.words.turns[groups["turn"]] > 0 else "past"
    return span_of(kind, context), "anchor", kind


def read_tomorrow(_groups: Groups, context: Context) -> Found | None:
    """ "morgen"; but "die Welt von morgen" is any to come."""
    before = context.token_before()
    if before and before.lower in context.words.lasting_before:
        return span_of("future", context), "anchor", "future"
    return shifted_origin(context, 1)


def span_of(kind: str, context: Context) -> tuple[date, date]:
    """All days of the past or of the future, as the report sees them; the present is the report's own."""
    if context.origin is None:
        return date.min, date.max
    first, last = context.origin.earliest, context.origin.latest
    return {"past": (date.min, last), "present": (first, last), "future": (first, date.max)}[kind]


def read_today(groups: Groups, context: Context) -> Found | None:
    """ "heute": the report's day, or the present age."""
    if is_nowadays(groups, context):
        return span_of("present", context), "anchor", "present"
    return shifted_origin(context, 0)


def is_nowadays(groups: Groups, context: Context) -> bool:
    """ "bis heute", "heute noch"; "damals Minister und heute Präsident": the present age, that lasts or is set against.

    What happened or will happen "heute" did or will so on the report's day.
    """
    if "daypart" in groups:
        return False
    words, before, after = context.words, context.token_before(), context.tokens_after(1)
    if (before and before.lower in words.lasting_before) or (after and after[0].lower in words.lasting_after):
        return True
    return clause_tense(context) == 0 and not tells_of_meeting(context) and is_set_against(context)


def is_set_against(context: Context) -> bool:
    """Whether another age is named in the sentence, or by the last time expression of the sentence before.

    "Bis 1970 war der Hafen voll. Heute legen hier nur noch Fähren an."
    """
    latest = context.latest
    if latest is not None and latest.kind in AGES and context.is_near(latest.span):
        return True
    return any(is_age(token, context) for token in around(context))


def is_age(token: Token, context: Context) -> bool:
    """ "damals", "demnächst", a year before the last one."""
    if token.kind == "number" and len(token.text) == 4 and token.text.isdecimal() and context.origin is not None:
        return FIRST_YEAR <= int(token.text) < context.origin.earliest.year - 1
    return context.words.pointers.get(token.lower) in ("past", "future")
