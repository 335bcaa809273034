"""Which of the meetings are diplomatic: between countries, or of an organisation of countries."""

from __future__ import annotations

from articles.extraction.meetings.account import WEAK
from articles.extraction.meetings.cast import Cast, base, inside
from articles.extraction.meetings.draft import Draft
from articles.extraction.meetings.visits import visits_country
from articles.extraction.schema import Span
from articles.extraction.tokens import Sentence

# Code points to look around a word for the name that it belongs to.
LONGEST_NAME = 40
# Code points that an article and a preposition take between an office and the body.
ARTICLE = 9
# Letters of a word that no ending changes: "Europäische", "Europäischen".
STEM = 5


def is_diplomatic(draft: Draft, cast: Cast) -> bool:
    """Whether at least two countries take part, somebody is abroad, or ministers of several countries gather."""
    kinds = {kind for account in draft.accounts for kind in account.scene.kinds}
    of_people = cast.countries_of(tuple(draft.participants))
    if kinds <= WEAK and len(of_people) < 2:
        return False
    countries = {*of_people, *draft.countries}
    if len(countries) >= 2:
        return bool(draft.participants) or not vague(draft)
    abroad = any(account.abroad or visits_country(account) for account in draft.accounts)
    if abroad and (len(draft.participants) >= 2 or any(cast.people[one].office for one in draft.participants)):
        return True
    if gathering(draft, kinds, cast) or with_stranger(draft, cast, countries):
        return True
    return guest_of_unknown_country(draft, kinds, cast, countries)


def guest_of_unknown_country(draft: Draft, kinds: set[str], cast: Cast, countries: set[str]) -> bool:
    """An official, or one with a host, visits a country that is not stated as his or hers."""
    people = [cast.people[one] for one in draft.participants]
    strangers = [one for one in people if one.country is None and (one.office or len(people) >= 2)]
    return "visit" in kinds and countries == {draft.country} and bool(strangers)


def vague(draft: Draft) -> bool:
    """Countries alone, and nothing that tells when, where or by whom: "Gespräche mit dem Iran"."""
    return draft.status == "unclear" or (draft.date is None and draft.place is None)


def gathering(draft: Draft, kinds: set[str], cast: Cast) -> bool:
    """A summit, also one "der G8", or a dated meeting of "Außenminister", "Staats- und Regierungschefs"."""
    known = draft.date is not None or bool(kinds & {"summit", "meet", "talk"} and draft.place)
    sentences = [cast.document.sentences[account.scene.sentence] for account in draft.accounts]
    held = "summit" in kinds and draft.status == "held" and any(speaks_of_leaders(one) for one in sentences)
    if not known and not held:
        return False
    if len(draft.participants) >= 2 and all(cast.people[one].country for one in draft.participants):
        return False
    if "summit" in kinds and any(cast.organisations[one].country is None for one in draft.organisations):
        return True
    if not kinds & {"summit", "meet"}:
        sentences = [one for one in sentences if "talk" in kinds and speaks_of_leaders(one)]
    return any(speaks_of_states(cast, sentence) for sentence in sentences)


def speaks_of_leaders(sentence: Sentence) -> bool:
    """Whether a sentence has a word for several who lead: "Europaminister", "Regierungschefs"."""
    return any(token.lower.endswith(sentence.language.events.leaders) for token in sentence.tokens)


def speaks_of_states(cast: Cast, sentence: Sentence) -> bool:
    """Whether a sentence has a word that stands for several governments, outside of the names of countries."""
    words = sentence.language.events
    said = {
        part
        for token in sentence.tokens
        for part in (token.lower, *token.lower.split("-"))
        if part in words.domestic or (part in words.abroad and not named(cast, token.span))
    }
    return bool(said) and not said & words.domestic


def named(cast: Cast, span: Span) -> bool:
    """ "Vereinigte Staaten", "Vereinte Nationen": whether a word belongs to a name."""
    around = Span(max(0, span.start - LONGEST_NAME), span.end + LONGEST_NAME)
    bodies = [one for one in inside(cast.references, around) if one.entity in cast.organisations]
    spans = [one.span for one in inside(cast.countries, around)] + [one.span for one in bodies]
    return any(other.covers(span) and other != span for other in spans)


def with_stranger(draft: Draft, cast: Cast, countries: set[str]) -> bool:
    """An official of one country with somebody of an organisation, or of a country that the report does not tell."""
    unknown = [one for one in draft.participants if of_organisation(cast, cast.people[one].office)]
    unknown += bodies_led(draft, cast) if any(cast.people[one].country is None for one in draft.participants) else []
    if len(countries) != 1 or len(draft.participants) < 2:
        return False
    return bool(unknown) or same_office(draft, cast) or with_counterpart(draft, cast)


def with_counterpart(draft: Draft, cast: Cast) -> bool:
    """ "kam mit seinem Amtskollegen Muster zusammen": he is of another country, even if the report does not tell."""
    people = [cast.people[one] for one in draft.participants]
    if all(one.country for one in people) or not any(one.office for one in people):
        return False
    return any(office.counterpart for one in draft.accounts for office in inside(cast.offices, one.scene.span))


def same_office(draft: Draft, cast: Cast) -> bool:
    """Two presidents, two foreign ministers: they are of two countries, even if the report tells only one.

    Of foreign ministers a country has but one, so that two of them are foreign to each other whatever is known.
    """
    officials = [cast.people[one] for one in draft.participants if cast.people[one].office]
    words = cast.document.language.offices
    titles = [base(one.office or "", words) for one in officials]
    single = [title for title in titles if title.endswith(cast.document.language.events.only_one)]
    if len(single) != len(set(single)):
        return True
    known = {base(one.office or "", words) for one in officials if one.country}
    return any(base(one.office or "", words) in known for one in officials if one.country is None)


def of_organisation(cast: Cast, office: str | None) -> bool:
    """Whether an office has an acronym or a body of several countries: "NATO-Generalsekretär", "Sprecher der EU"."""
    if office and any(body.country is None and leads(office, body.name) for body in cast.organisations.values()):
        return True
    parts = (office or "").replace("-", " ").split()
    domestic = cast.document.language.events.domestic
    initials = cast.document.language.organisations.initials
    short = [part for part in parts if (len(part) >= 3 and part[:3].isupper()) or part in initials]
    return any(part.lower() not in domestic for part in short)


def bodies_led(draft: Draft, cast: Cast) -> list[str]:
    """ "der Vorsitzende der Kommission der Afrikanischen Union": bodies of several countries right behind an office."""
    offices = [
        office for one in draft.accounts for office in inside(cast.offices, one.scene.span) if not office.country
    ]
    near = (inside(cast.references, Span(one.span.start, one.span.end + LONGEST_NAME)) for one in offices)
    behind = zip(offices, near, strict=True)
    return [
        body.entity
        for office, bodies in behind
        for body in bodies
        if body.entity in cast.organisations
        and cast.organisations[body.entity].country is None
        and body.span.start - office.span.end <= ARTICLE
        and body.span.end > office.span.end
    ]


def leads(office: str, body: str) -> bool:
    """ "Präsident der Europäischen Kommission": whether an office names the body, in whatever case of its words."""
    said = [word[:STEM] for word in office.lower().split()]
    words = [word[:STEM] for word in body.lower().split()]
    return len(words) > 1 and all(word in said for word in words)
