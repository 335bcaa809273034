"""How, where and about what two met: numbers, each with the list of exactly its meetings where filters can say it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from articles.browsing.addresses import Pair, list_url
from articles.browsing.dossiers.facts import Fact, Where
from articles.browsing.naming import country_in_words, place_in_words
from articles.browsing.wording import FORMATS

MOST = 8
HELD = ("status", "held")


class Side(NamedTuple):
    """One of two: the code of its country, if it is known, and its name."""

    home: str | None
    name: str


@dataclass(frozen=True)
class Figure:
    """A number of meetings, what it is of, and the address of their list; none where no filter says it.

    Of journeys `kind` is who travelled: the second or the first of the two, both (third), nobody (far), or unknown.
    """

    words: str
    count: int
    url: str = ""
    kind: str = ""


def statuses(facts: list[Fact], asked: Sequence[Pair], vocabulary: dict[str, Any]) -> list[Figure]:
    """What became of the meetings."""
    return by_value((fact.status for fact in facts), vocabulary, asked, "status")


def formats(held: list[Fact], asked: Sequence[Pair]) -> list[Figure]:
    """How they met."""
    return by_value((fact.format for fact in held), FORMATS, [*asked, HELD], "format")


def by_value(values: Iterable[str], vocabulary: dict[str, Any], asked: Sequence[Pair], parameter: str) -> list[Figure]:
    """A figure for each value that is there, in the order of the vocabulary."""
    counts = Counter(values)
    known = [value for value in vocabulary if counts[value]]
    return [
        Figure(str(vocabulary[value]), counts[value], list_url("meetings", [*asked, (parameter, value)]))
        for value in known
    ]


def places(held: list[Fact], asked: Sequence[Pair]) -> list[Figure]:
    """Where they met, most often first; what lies within another place of these counts there: the Kremlin in Moscow."""
    found = [fact.place for fact in held if fact.place]
    called: dict[str, set[Where]] = defaultdict(set)
    for place in found:
        called[place.folded].add(place)
    counts = Counter(whole for place in found for whole in {place, *outer(place, called)})
    wholes = [place for place in counts if not outer(place, called)]
    best = sorted(wholes, key=lambda place: (-counts[place], place.folded, place.slug))[:MOST]
    return [
        Figure(place_in_words(place.name), counts[place], list_url("meetings", [*asked, HELD, ("place", place.slug)]))
        for place in best
    ]


def outer(place: Where, called: Mapping[str, set[Where]]) -> set[Where]:
    """Those of the places that the place says it lies in: "Kreml, Moskau" lies in "Moskau"."""
    parts = place.folded.split(", ")
    return {whole for number in range(1, len(parts)) for whole in called.get(", ".join(parts[number:]), ())}


def journeys(held: list[Fact], sides: Sequence[Side], asked: Sequence[Pair]) -> list[Figure]:
    """Who travelled to whom: the two sides as hosts, third countries, and what is not known; nothing of one country."""
    one, other = (side.home for side in sides)
    if not one or not other or one == other:
        return []
    counts = Counter(host_of(fact, (one, other)) for fact in held)
    figures = [
        Figure(came(guest.name, host.home), counts[host.home], hosted(asked, host.home), kind)
        for host, guest, kind in ((*sides, "second"), (*sides[::-1], "first"))
    ]
    figures += [
        Figure(_("in a third country"), counts["third"], kind="third"),
        Figure(_("by phone or video"), counts["far"], kind="far"),
        Figure(_("place not known"), counts["unknown"], kind="unknown"),
    ]
    return [figure for figure in figures if figure.count]


def host_of(fact: Fact, homes: tuple[str, str]) -> str:
    """The code of the side that received the other, or third, far, unknown."""
    if fact.format in ("phone", "video"):
        return "far"
    if fact.place is None or fact.place.country is None:
        return "unknown"
    return fact.place.country if fact.place.country in homes else "third"


def came(guest: str, host: str) -> str:
    """Who came where."""
    return _("%(guest)s came to %(host)s") % {"guest": guest, "host": country_in_words(host)}


def hosted(asked: Sequence[Pair], host: str) -> str:
    """The list of meetings in a country."""
    return list_url("meetings", [*asked, HELD, ("host", host)])


def topics(held: list[Fact]) -> list[Figure]:
    """What they talked about, most often first."""
    counts = Counter(str(topic) for fact in held for topic in fact.topics or [])
    best = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:MOST]
    return [Figure(topic, count) for topic, count in best]
