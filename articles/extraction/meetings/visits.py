"""Guests and hosts: who meets whom while a visit lasts, and where."""

from __future__ import annotations

from dataclasses import replace

from articles.extraction.meetings.account import Account, Scene
from articles.extraction.meetings.cast import Cast, words_after
from articles.extraction.tokens import Sentence

# Sentences over which a visit goes on without being named.
LASTING = 8


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
    hosted = len(guests) < len(account.participants) or bool(account.scene.kinds & {"visit", "receive"})
    return guests if hosted and len(set(cast.countries_of(guests))) == 1 else ()


def during_visit(account: Account, cast: Cast, visit: Account | None) -> Account:
    """An account as a part of the visit that is told of: with its guests, or else at its place.

    "Muster reiste nach Wien. Am Abend ist ein Gespräch mit Minister Beispiel geplant", "Präsident Beispiel empfing ihn
    ...": somebody at home is named alone, and the guest goes without saying.
    """
    if visit is None or not account.participants or account.scene.sentence - visit.scene.sentence > LASTING:
        return account
    guests = guests_of(visit, cast)
    others = {cast.people[one].country for one in account.participants if one not in guests}
    if not guests or others != {visit.country}:
        return account
    met = set(guests) <= set(account.participants)
    if not met and not (account.one_sided or account.scene.kinds & {"receive"}):
        return account
    people = tuple(dict.fromkeys((*guests, *account.participants)))
    place = None if account.scene.remote else account.place or visit.place
    return replace(account, participants=people, countries=cast.countries_of(people), place=place, delegation=False)
