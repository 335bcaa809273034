"""Which of the meetings are diplomatic: between countries, or of an organisation of countries."""

from __future__ import annotations

from articles.extraction.meetings.assembly import Draft
from articles.extraction.meetings.cast import Cast
from articles.extraction.tokens import Document

# Somebody signs, or is there: without people of two countries that is no meeting.
WEAK = frozenset({"sign", "attend"})


def is_diplomatic(draft: Draft, cast: Cast) -> bool:
    """Whether at least two countries take part, somebody is abroad, or ministers of several countries gather."""
    kinds = {kind for account in draft.accounts for kind in account.scene.kinds}
    of_people = cast.countries_of(tuple(draft.participants))
    if kinds <= WEAK and len(of_people) < 2:
        return False
    countries = {*of_people, *draft.countries}
    if len(countries) >= 2:
        return bool(draft.participants) or not vague(draft)
    if gathering(draft, kinds, cast.document) or with_stranger(draft, cast, countries):
        return True
    return guest_of_unknown_country(draft, kinds, cast, countries)


def guest_of_unknown_country(draft: Draft, kinds: set[str], cast: Cast, countries: set[str]) -> bool:
    """ "Auf seiner ersten Auslandsreise kam der Bundespräsident nach Polen": an official visits a country that is not stated as his."""
    officials = [cast.people[one] for one in draft.participants if cast.people[one].office]
    return "visit" in kinds and len(countries) == 1 and any(one.country is None for one in officials)


def vague(draft: Draft) -> bool:
    """Countries alone, and nothing that tells when, where or by whom: "Gespräche mit dem Iran"."""
    return draft.status == "unclear" or (draft.date is None and draft.place is None)


def gathering(draft: Draft, kinds: set[str], document: Document) -> bool:
    """A summit, or a dated meeting of "Außenminister", "Staats- und Regierungschefs"."""
    if draft.date is None and not ("summit" in kinds and draft.place):
        return False
    return speaks_of_states(draft, document) and bool(kinds & {"summit", "talk", "meet"})


def speaks_of_states(draft: Draft, document: Document) -> bool:
    """Whether a sentence of the meeting has a word that stands for several governments."""
    for account in draft.accounts:
        sentence = document.sentences[account.scene.sentence]
        words = sentence.language.events
        said = {part for token in sentence.tokens for part in (token.lower, *token.lower.split("-"))}
        if said & words.abroad and not said & words.domestic:
            return True
    return False


def with_stranger(draft: Draft, cast: Cast, countries: set[str]) -> bool:
    """An official of one country with somebody of an organisation, or of a country that the report does not tell."""
    unknown = [
        p for p in draft.participants if cast.people[p].country is None and of_organisation(cast.people[p].office)
    ]
    return len(countries) == 1 and bool(unknown) and len(draft.participants) >= 2


def of_organisation(office: str | None) -> bool:
    """Whether an office has an acronym in it: "UNMIK-Leiter", "Nato-Generalsekretär", "Generalsekretär der UNO"."""
    return any(
        len(part) >= 3 and part[:3].isupper() or part in ("EU", "UN")
        for part in (office or "").replace("-", " ").split()
    )
