"""Guests and hosts: who meets whom while a visit lasts, and where."""

from __future__ import annotations

from dataclasses import replace

from articles.extraction.meetings.account import Account, Scene
from articles.extraction.meetings.cast import Cast, words_after
from articles.extraction.meetings.participants import plural_offices
from articles.extraction.tokens import Sentence

# Sentences over which a visit goes on without being named, and over which plans of its guests belong to it.
LASTING, AHEAD = 8, 30


def is_one_sided(cast: Cast, sentence: Sentence, scene: Scene, people: tuple[str, ...]) -> bool:
    """ "Am Abend steht ein Gespräch mit Minister Muster auf dem Programm": all its people stand behind the noun."""
    nouns = [event for event in scene.events if event.noun]
    if not people or len(nouns) != len(scene.events) or "visit" in scene.kinds:
        return False
    words = sentence.language.events
    if nouns[0].bare and not set(words_after(sentence, nouns[0].span.end, 1)) & words.at:
        return False
    named = [one for one in cast.people_in(scene.span) if one.entity in people]
    return all(one.span.start > nouns[0].span.end for one in named)


def guests_of(account: Account, cast: Cast) -> tuple[str, ...]:
    """Who of the people is not at home in the country of the place: alone on a visit, or with a host."""
    if account.country is None or account.scene.remote:
        return ()
    guests = tuple(one for one in account.participants if cast.people[one].country not in (None, account.country))
    if visits_country(account) or is_journey(account, cast):
        return guests or account.participants
    # "hat in Riga Gespräche geführt": alone abroad, with hosts who are named later
    alone = len(account.participants) == 1 and "talk" in account.scene.kinds
    hosted = alone or len(guests) < len(account.participants) or bool(account.scene.kinds & {"visit", "receive"})
    return guests if hosted and len(set(cast.countries_of(guests))) == 1 else ()


def visits_country(account: Account) -> bool:
    """ "zu Besuch in Polen": nobody visits the own country, wherever the report seems to place the only guest."""
    nouns = any(event.noun and event.kind == "visit" for event in account.scene.events)
    return nouns and account.wide and "receive" not in account.scene.kinds


def is_journey(account: Account, cast: Cast) -> bool:
    """ "nach ihrem Besuch in Riga sagte Ministerin Muster": one official, alone, whose country is not told."""
    people = [cast.people[one] for one in account.participants]
    return account.scene.kinds == {"visit"} and len(people) == 1 and bool(people[0].office) and not people[0].country


def visit_of(account: Account, cast: Cast, visits: dict[str, Account]) -> Account | None:
    """The visit to the country of those who are named, or else the last one."""
    homes = {cast.people[one].country for one in account.participants}
    found = [visit for country, visit in visits.items() if country in homes]
    return next(iter(found or reversed(list(visits.values()))), None)


def during_visit(account: Account, cast: Cast, visits: dict[str, Account]) -> Account:
    """An account as a part of the visit that is told of: with its guests, or else at its place.

    "Muster reiste nach Wien. Am Abend ist ein Gespräch mit Minister Beispiel geplant", "Präsident Beispiel empfing ihn
    ...": somebody at home is named alone, and the guest goes without saying. What is planned falls into its days.
    """
    visit = visit_of(account, cast, visits)
    if visit is None or not account.participants:
        return account
    guests, planned = guests_of(visit, cast), account.status == "planned"
    reach = AHEAD if planned and set(guests) <= set(account.participants) else LASTING
    if account.scene.sentence - visit.scene.sentence > reach:
        return account
    others = {cast.people[one].country for one in account.participants if one not in guests}
    # who has no country of his or her own in a report from abroad is at home there
    if not guests or not others or others - {visit.country, None}:
        return account
    met = set(guests) <= set(account.participants)
    if not met and not (account.one_sided or account.scene.kinds & {"receive"}):
        return account
    people = tuple(dict.fromkeys((*guests, *account.participants)))
    place = None if account.scene.remote else account.place or visit.place
    return replace(
        account,
        participants=people,
        countries=cast.countries_of(people),
        date=account.date or (visit.date if planned else None),
        place=place,
        delegation=False,
        abroad=True,
    )


def opens_round(account: Account, cast: Cast) -> bool:
    """ "Muster held talks with several foreign ministers": with more than one, none of them by name."""
    if len(account.participants) != 1 or not account.scene.kinds & {"talk", "meet"}:
        return False
    named = cast.people_in(account.scene.span)
    behind = [o for o in plural_offices(cast, account.scene.span) if o.span.start > account.scene.events[0].span.start]
    return bool(behind) and all(one.span.start < behind[0].span.start for one in named)


def in_round(account: Account, opening: Account | None) -> Account:
    """ "Muster held talks with several ministers … With Peru's minister, Beispiel, the talks were about fish."."""
    if opening is None or account.scene.sentence - opening.scene.sentence > LASTING:
        return account
    host, guests = opening.participants[0], account.participants
    nouns = all(event.noun and event.kind in ("talk", "meet") for event in account.scene.events)
    if len(guests) != 1 or guests[0] == host or not nouns:
        return account
    return replace(
        account,
        participants=(host, *guests),
        countries=tuple(dict.fromkeys((*opening.countries, *account.countries))),
        date=account.date or opening.date,
        place=account.place or opening.place,
        in_round=True,
        abroad=bool(set(account.countries) - set(opening.countries)),
    )


def note_visit(visits: dict[str, Account], account: Account, cast: Cast) -> None:
    """Remember a visit by the country to which it goes, the latest as the last one; a city narrows its place."""
    known = visits.get(account.country or "")
    if known is not None and known.wide and account.place and not account.wide:
        visits[known.country or ""] = replace(known, place=account.place)
    if account.country and guests_of(account, cast):
        visits.pop(account.country, None)
        visits[account.country] = account
