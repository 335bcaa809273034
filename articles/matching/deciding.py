"""Which known person a report means: the same, another one, or a question for an editor."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from articles.extraction.schema import DateRange
from articles.matching.decision import DIFFERENT, SAME, UNSURE, Decision
from articles.matching.names import name_key, names_agree, same_name
from articles.matching.people import Sighting
from articles.matching.profiles import office_key

# Two people of one surname and like given names who were seen further apart than this are asked about, not joined.
ONE_CAREER = timedelta(days=5 * 365)


@dataclass(frozen=True, slots=True)
class Tenure:
    """An office that somebody holds for a country, as far as it is known when."""

    title: str
    country: str | None = None
    days: DateRange | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A known person under `key`, with the name, every alias and the offices held."""

    key: Hashable
    names: tuple[str, ...]
    country: str | None = None
    tenures: tuple[Tenure, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """The outcome over all candidates: `key` is the one for same; `open` are those that may be meant for unsure."""

    verdict: str
    key: Hashable | None
    open: tuple[Hashable, ...]
    reasons: tuple[str, ...]


def choose(sighting: Sighting, candidates: Sequence[Candidate]) -> Choice:
    """The one candidate that is the person of `sighting`; unsure where several fit or one fits badly."""
    decided = [(candidate, decide(sighting, candidate)) for candidate in candidates]
    same = [pair for pair in decided if pair[1].verdict == SAME]
    if len(same) > 1:
        same = nearest(sighting, same)
    if len(same) == 1:
        candidate, decision = same[0]
        return Choice(SAME, candidate.key, (), decision.reasons)
    possible = same or [pair for pair in decided if pair[1].verdict == UNSURE]
    if not possible:
        return Choice(DIFFERENT, None, (), ("nobody of that name is known",))
    reasons = tuple(dict.fromkeys(reason for _, decision in possible for reason in decision.reasons))
    return Choice(UNSURE, None, tuple(candidate.key for candidate, _ in possible), reasons)


def nearest(sighting: Sighting, same: list[tuple[Candidate, Decision]]) -> list[tuple[Candidate, Decision]]:
    """Of several that fit, those with exactly that name, then those with that country, if that leaves anybody."""
    exact = [pair for pair in same if any(same_name(sighting.name, name) for name in pair[0].names)] or same
    return [pair for pair in exact if sighting.country and sighting.country in countries_of(pair[0])] or exact


def decide(sighting: Sighting, candidate: Candidate) -> Decision:
    """Whether `candidate` is the person of `sighting`."""
    names = [name for name in candidate.names if names_agree(sighting.name, name)]
    if not names:
        return Decision(DIFFERENT, ("the names differ",))
    exact = [name for name in names if same_name(sighting.name, name) and " " in name_key(name)]
    return decide_exact(sighting, candidate) if exact else decide_partial(sighting, candidate)


def decide_exact(sighting: Sighting, candidate: Candidate) -> Decision:
    """The full name is the same: only another country speaks against it."""
    reason = "the full name is the same"
    if countries_conflict(sighting, candidate) and not holds(sighting, candidate):
        return Decision(UNSURE, (reason, "the countries differ"))
    return Decision(SAME, (reason,))


def decide_partial(sighting: Sighting, candidate: Candidate) -> Decision:
    """A surname, an initial or a variant: country and office have to speak for it."""
    reason = "the surname is the same and no given name speaks against it"
    if countries_conflict(sighting, candidate):
        return Decision(DIFFERENT, ("the countries differ",))
    if holds(sighting, candidate):
        return Decision(SAME, (reason, "the office is the same"))
    if far_in_time(sighting, candidate):
        return Decision(UNSURE, (reason, "the reports lie many years apart"))
    if sighting.country and sighting.country in countries_of(candidate) and " " in name_key(sighting.name):
        return Decision(SAME, (reason, "the country is the same"))
    return Decision(UNSURE, (reason,))


def far_in_time(sighting: Sighting, candidate: Candidate) -> bool:
    """Whether all known days of the candidate lie far from the sighting's: a father and a son may hold one office."""
    known = [tenure.days for tenure in candidate.tenures if tenure.days]
    if not sighting.days or not known:
        return False
    return all(
        days.earliest - sighting.days.latest > ONE_CAREER or sighting.days.earliest - days.latest > ONE_CAREER
        for days in known
    )


def countries_of(candidate: Candidate) -> set[str]:
    """The countries that the candidate stands for, or stood for."""
    return {code for code in (candidate.country, *(tenure.country for tenure in candidate.tenures)) if code}


def countries_conflict(sighting: Sighting, candidate: Candidate) -> bool:
    """Whether both sides have a country, and not the same."""
    known = countries_of(candidate)
    return bool(sighting.country and known and sighting.country not in known)


def holds(sighting: Sighting, candidate: Candidate) -> bool:
    """Whether the candidate held the office of the sighting, for its country, on its days where these are known."""
    return any(holds_office(sighting, tenure) for tenure in candidate.tenures)


def holds_office(sighting: Sighting, tenure: Tenure) -> bool:
    """Whether `tenure` is the office of the sighting at that time."""
    if not sighting.office or office_key(sighting.office) != office_key(tenure.title):
        return False
    if sighting.country and tenure.country and sighting.country != tenure.country:
        return False
    if not sighting.days or not tenure.days:
        return True
    return sighting.days.earliest <= tenure.days.latest and tenure.days.earliest <= sighting.days.latest
