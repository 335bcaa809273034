"""Offices: which kind a title names, which titles name one seat, and who held it on a day."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache

from articles.matching import titles
from articles.matching.countries import country_code
from articles.matching.decision import DIFFERENT, SAME, UNSURE
from articles.matching.standing import DESIGNATE, FORMER, OUTGOING, Days, Held, Holder
from articles.matching.titles import HEAD_OF_GOVERNMENT, HEAD_OF_STATE, MINISTER

# "EU-Außenbeauftragte", "Hohe Vertreterin der EU": who speaks for a body that is no country.
FOR_THE_UNION = re.compile(
    r"\beu-(außenbeauftragte|chefdiplomat)|hohe\w* vertreter\w* .*außen|high representative .*foreign"
)
SECRETARY_OF_STATE = re.compile(r"\bsecretary of state$|\bsecrétaire d'état$|^staatssekretär$")
COUNTRY_BEHIND = re.compile(r"^(.+?) (of the|of|von|der|des|de la|de l'|du|de|d') ?(.+)$")
NATIONAL = re.compile(r"^[\w-]+(isch|er|sch|an|ish|ese|ch|ian)(e|er|en|es|em)?$|^[a-z]{2,3}-?$")
BOUNDARY = re.compile(r"[\s,]+")
STATES = re.compile(r"\b(republi|föderation|federation|vereinigten staaten|united states|états-unis|\w+ reich)")
# So far from the days on which reports show somebody in an office they hold it still, if nobody else is known near.
TOLERANCE = timedelta(days=45)
# Another holder so near leaves it open when the office changed hands.
NEAR = timedelta(days=365)
# A successor who is only seen in reports takes over within these days.
SOON = timedelta(days=120)
PREFIX = re.compile(r"^(us|eu|uno?|dr|ddr|usa|srb)-")


@lru_cache(maxsize=20_000)
def office_kind(title: str, country: str | None = None) -> str:
    """The kind of office that a title names for a country (ISO code): head_of_state, foreign, ambassador ... or "".

    Those who only stand in for somebody are of the kind deputy; heads of companies, clubs and the like of none.
    """
    text = normal(title)
    if not text:
        return ""
    if FOR_THE_UNION.search(text):
        return titles.FOREIGN
    if kind := of_secretary(text, country):
        return kind
    if re.search(titles.DEPUTY, text):
        return "deputy"
    for kind, pattern in titles.TITLES[:2]:
        if re.search(pattern, text):
            return "" if re.search(titles.NO_STATE, text) else kind
    if re.search(titles.NO_STATE, text):
        return ""
    return of_table(text, country) or alone(text, country)


def normal(title: str) -> str:
    """The title in small letters, in a man's form, as the tables have it; without "Ex-"."""
    text = " ".join(title.replace("’", "'").lower().split()).removeprefix("ex-")
    for pattern, instead in titles.FORMS:
        text = re.sub(pattern, instead, text)
    return text


def of_secretary(text: str, country: str | None) -> str:
    """ "Secretary of State": the foreign minister of the United States; "Staatssekretär" is one only in the Vatican."""
    short = without_country(PREFIX.sub("", text))
    if not SECRETARY_OF_STATE.search(short) and text != "kardinalstaatssekretär":
        return ""
    if country == "US" and not text.startswith("staatssekretär"):
        return titles.FOREIGN
    return HEAD_OF_GOVERNMENT if country == "VA" else ""


def of_table(text: str, country: str | None) -> str:
    """The kind by the tables of whole titles and of portfolios."""
    for kind, pattern in titles.TITLES[2:]:
        if not re.search(pattern, text):
            continue
        if kind == "secretary_general":
            return kind if not country or re.search(titles.INTERNATIONAL, text) else "party_leader"
        return regional(kind, text, country)
    if re.search(titles.MINISTERS, text):
        return portfolio(text)
    return ""


def regional(kind: str, text: str, country: str | None) -> str:
    """`kind`, or regional for "Ministerpräsident" in Germany and senators who govern a city there."""
    if kind == "legislator" and country == "DE" and text == "senator":
        return "regional"
    if kind == HEAD_OF_GOVERNMENT:
        for word, federal in titles.STATE_PREMIERS.items():
            if country in federal and re.search(rf"\b{word}\b", text):
                return "regional"
        if country == "CH" and "bundeskanzler" in text:
            return ""
    return kind


def portfolio(text: str) -> str:
    """What a minister is in charge of; any other portfolio is that of a minister."""
    return next((kind for kind, pattern in titles.PORTFOLIOS if re.search(pattern, text)), MINISTER)


def alone(text: str, country: str | None) -> str:
    """The kind of "Präsident", "russischer Präsident", "US-Präsident", "President of France"; not of any company."""
    word = without_country(PREFIX.sub("", text))
    kind = titles.ALONE.get(word, "")
    if word == "bundesrat":
        return MINISTER if country == "CH" else "legislator"
    if word in ("kanzler", "chancellor", "chancelier"):
        return kind if country in titles.CHANCELLORS else titles.FINANCE if country == "GB" else ""
    if kind != HEAD_OF_STATE:
        return kind
    if not country and word == text:
        # Any body may have a president.
        return "" if word in ("präsident", "president", "président") else kind
    if word in ("präsident", "president", "président"):
        return "" if country in titles.NO_PRESIDENT else kind
    return kind if word not in ("queen", "königin", "reine") or country in titles.REIGNING_QUEENS else ""


def without_country(text: str) -> str:
    """ "president of france", "russischer präsident", "président français" as one word, if nothing else is in it."""
    if found := COUNTRY_BEHIND.match(text):
        named = found[3]
        if country_code(named) or country_code(named.removesuffix("s")) or STATES.search(named):
            text = found[1]
    words = BOUNDARY.split(text)
    if len(words) > 1 and (country_code(words[-1]) or country_code(words[-1].removesuffix("s"))):
        words = words[:-1]
    if len(words) > 1 and words[0] in ("der", "die", "das", "the", "le", "la"):
        words = words[1:]
    if len(words) == 2 and words[0] in titles.ALONE and words[1] not in titles.ALONE and NATIONAL.match(words[1]):
        words = words[:1]
    while len(words) > 1 and NATIONAL.match(words[0]):
        words = words[1:]
    return " ".join(words)


def seat_of(title: str, country: str | None) -> str:
    """One word for all titles of an office that one person holds at a time, "foreign:FR"; "" for all other offices.

    In federal states a title may be that of a member state's minister too: it names a seat only where it says so.
    """
    kind, text = office_kind(title, country), normal(title)
    if not country:
        return f"{kind}:EU" if kind == titles.FOREIGN and FOR_THE_UNION.search(text) else ""
    if kind not in titles.SEATS:
        return ""
    if kind in titles.IN_EVERY_STATE.get(country, ()) and not re.search(titles.OF_THE_FEDERATION, text):
        return ""
    return f"{kind}:{country}"


def holder(days: Days | None, held: Sequence[Held], standing: str = "", gender: str = "") -> Holder:
    """Who is meant by an office on these days, of all who are known in its seat; never a guess across a change.

    `standing` is what the phrase says of it, as `standing_of` tells; `gender` the one that it has, f or m or "".
    """
    if days is None:
        return Holder(UNSURE, None, (), ("it is not known on which day the office is meant",))
    if standing == FORMER:
        return before(days, held)
    fits = [one for one in held if not (gender and one.gender) or one.gender == gender]
    found = after(days, fits) if standing == DESIGNATE else during(days, fits)
    if found.verdict == DIFFERENT and standing == OUTGOING:
        return before(days, fits)
    return found


def before(days: Days, held: Sequence[Held]) -> Holder:
    """Whoever held the office before: several may have, and others of whom nothing is known."""
    earlier = sorted((one for one in held if one.perhaps.last < days.first), key=lambda one: days.first - end_of(one))
    if not earlier:
        return nobody()
    return Holder(UNSURE, None, keys(earlier), ("held the office before",))


def after(days: Days, held: Sequence[Held]) -> Holder:
    """The next holder, if it is certain that nobody came between."""
    later = [one for one in held if days.last < one.perhaps.first <= days.last + NEAR]
    if not later:
        return nobody()
    following = sorted(later, key=lambda one: one.perhaps.first)
    first = following[0]
    soon = first.given or first.perhaps.first <= days.last + SOON
    alone = all(one.key == first.key or one.perhaps.first > first.perhaps.first for one in following)
    if soon and alone:
        return Holder(SAME, first.key, (), ("is the next to hold the office",))
    return Holder(UNSURE, None, keys(following), ("holds the office later",))


def during(days: Days, held: Sequence[Held]) -> Holder:
    """Who held the office on these days: by given days, else by the days on which reports show it."""
    possible = [one for one in held if one.perhaps.overlaps(days)]
    for some, reason in (
        ([one for one in possible if one.given], "held the office by the register"),
        (possible, "reports show nobody else in the office on these days"),
    ):
        sure = {one.key for one in some if one.surely and one.surely.covers(days)}
        if len(sure) == 1 and len({one.key for one in some}) == 1:
            return Holder(SAME, some[0].key, (), (reason,))
        if some and (some[0].given or len({one.key for one in some}) > 1):
            return Holder(UNSURE, None, keys(some), ("several may have held the office on these days",))
    return beside(days, held)


def beside(days: Days, held: Sequence[Held]) -> Holder:
    """Somebody whom reports show in the office shortly before or after, where nobody else is known in the year."""
    year = Days(shifted(days.first, -NEAR), shifted(days.last, NEAR))
    around = [one for one in held if one.perhaps.overlaps(year)]
    short = Days(shifted(days.first, -TOLERANCE), shifted(days.last, TOLERANCE))
    near = [one for one in around if not one.given and one.perhaps.overlaps(short)]
    if near and len({one.key for one in around}) == 1:
        return Holder(SAME, near[0].key, (), ("reports show nobody else in the office around these days",))
    around.sort(key=lambda one: distance(one.perhaps, days))
    if not around:
        return nobody()
    return Holder(UNSURE, None, keys(around), ("the office may have changed hands since",))


def nobody() -> Holder:
    """Nobody is known in the office then."""
    return Holder(DIFFERENT, None, (), ("nobody is known in the office then",))


def keys(held: Iterable[Held]) -> tuple[Hashable, ...]:
    """Who they are, each once."""
    return tuple(dict.fromkeys(one.key for one in held))


def end_of(one: Held) -> date:
    """The last day in office, as far as it is known."""
    return one.surely.last if one.surely else one.perhaps.last


def distance(one: Days, other: Days) -> timedelta:
    """How far two stretches of days lie apart."""
    return max(one.first - other.last, other.first - one.last, timedelta(0))


def shifted(day: date, by: timedelta) -> date:
    """The day so much later or earlier, within what a calendar holds."""
    try:
        return day + by
    except OverflowError:
        return date.max if by > timedelta(0) else date.min


def reach(before: Days | None, now: Days | None) -> Days | None:
    """The days whose holder may be another one once somebody's days in office changed; None where nothing changed."""
    if before == now:
        return None
    if before and now and before.first == now.first:
        lower, upper = min(before.last, now.last), shifted(max(before.last, now.last), NEAR)
    elif before and now and before.last == now.last:
        lower, upper = shifted(min(before.first, now.first), -NEAR), max(before.first, now.first)
    else:
        both = [days for days in (before, now) if days]
        lower = shifted(min(days.first for days in both), -NEAR)
        upper = shifted(max(days.last for days in both), NEAR)
    return Days(lower, upper)
