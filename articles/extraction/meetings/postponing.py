"""Meetings that are put off, with or without a new day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.meetings.account import Account
from articles.extraction.meetings.cast import clauses, span_of, words_before
from articles.extraction.schema import DateMention
from articles.extraction.tokens import Sentence, Token
from articles.extraction.vocabulary import either

CALLED_OFF, PLANNED, REFUSED = "cancelled", "planned", "refused"
# "auf Freitag, den 17. Februar": so many words stand between the preposition and its day.
LEAD = 3
# Days; "until next year" names no new day.
LONGEST = 31


def put_off(account: Account, sentence: Sentence, dates: Sequence[DateMention]) -> Account:
    """The account as it is where its sentence puts the meeting off: planned on the new day, without one called off."""
    words = sentence.language.results
    if not account.scene.events[0].noun or account.scene.anchor or account.status == REFUSED:
        return account
    new = next((date for date in dates if account.scene.span.covers(date.span) and is_new(sentence, date)), None)
    if not is_told(account, sentence, either(words.postponed, words.moved) if new else words.postponed):
        return account
    if new is None:
        return replace(account, postponed=True, status=CALLED_OFF)
    return replace(account, postponed=True, status=PLANNED, date=new, moved_from=former(account, dates, new))


def former(account: Account, dates: Sequence[DateMention], new: DateMention) -> DateMention | None:
    """The day that was planned at first: "das für den 3. Mai geplante Treffen"."""
    others = (date for date in dates if date is not new and account.scene.span.covers(date.span))
    return next((one for one in others if one.kind in ("explicit", "weekday") and one.range != new.range), None)


def is_told(account: Account, sentence: Sentence, verbs: frozenset[str]) -> bool:
    """Whether one of the verbs says so of the account's event, and as what was settled: no "könnte", no "nicht"."""
    words = sentence.language.events
    doubts = either(words.possible, words.negations, words.whether)
    for clause in clauses(sentence):
        said = {token.lower for token in clause if token.text.islower() or token.start == sentence.span.start}
        if said & verbs and not said & doubts and speaks_of(clause, account, sentence):
            return True
    return False


def speaks_of(clause: list[Token], account: Account, sentence: Sentence) -> bool:
    """Whether a clause has the account's event; "der Besuch, der am Freitag beginnen sollte, wurde verschoben" too."""
    span, event = span_of(clause), account.scene.events[0].span
    if any(span.covers(one.span) for one in account.scene.events):
        return True
    others = (token for token in clause if token.lower in sentence.language.events.nouns)
    return event.start < span.start and not any(others)


def is_new(sentence: Sentence, date: DateMention) -> bool:
    """Whether a date is the one to which something is put off: "auf den 17. Februar", "until Monday"."""
    words = sentence.language.results
    if (date.range.latest - date.range.earliest).days > LONGEST:
        return False
    before = [word for word in words_before(sentence, date.span.start, LEAD) if word[0].isalnum()]
    while before and before[-1] in words.no_day:
        before.pop()
    return bool(before) and before[-1] in words.new_day


def renews(account: Account, postponed: bool, status: str) -> bool:
    """ "Das Treffen wurde verschoben. Es soll nun am 3. Mai stattfinden": the new day of a meeting that was put off."""
    told = account.status == PLANNED and account.date is not None and not account.given_up
    return told and postponed and status == CALLED_OFF and account.scene.definite
