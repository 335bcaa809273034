"""How, where and about what people met: numbers by the index, each with the list of exactly its meetings.

As quick for a hundred thousand meetings as for ten; where no filter says the same, a number has no list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from articles.browsing.addresses import Pair, list_url
from articles.browsing.naming import country_in_words, place_in_words
from articles.browsing.wording import FORMATS
from articles.indexing import Found
from articles.models import Place

MOST = 8
# Among so many of the most frequent places are those to show: a place has no fewer meetings than what lies in it.
LOOKED_AT = 10 * MOST
HELD = ("status", "held")
FROM_AFAR = ("phone", "video")


class Side(NamedTuple):
    """One of two: the code of its country, if it is known, and its name."""

    home: str | None
    name: str


class Where(NamedTuple):
    """A place: how filters call it, its name, and the name for comparing."""

    slug: str
    name: str
    folded: str


@dataclass(frozen=True)
class Figure:
    """A number of meetings, what it is of, and the address of their list; none where no filter says it.

    Of journeys `kind` is who travelled: the second or the first of the two, both (third), nobody (far), or unknown.
    """

    words: str
    count: int
    url: str = ""
    kind: str = ""


def by_value(met: Found, field: str, vocabulary: Mapping[str, Any], asked: Sequence[Pair]) -> list[Figure]:
    """A figure for each value of a field that meetings have, in the order of the vocabulary."""
    counts = dict(met.counts(field, values=list(vocabulary)))
    return [
        Figure(str(words), counts[value], list_url("meetings", [*asked, (field, value)]))
        for value, words in vocabulary.items()
        if value in counts
    ]


def formats(held: Found, asked: Sequence[Pair]) -> list[Figure]:
    """How they met."""
    return by_value(held, "format", FORMATS, [*asked, HELD])


def places(held: Found, asked: Sequence[Pair]) -> list[Figure]:
    """Where they met, most often first; what lies within another place of these counts there: the Kremlin in Moscow."""
    counts = dict(held.counts("place", most=LOOKED_AT))
    rows = Place.objects.filter(pk__in=list(counts)).values_list("pk", "slug", "name", "folded")
    known = {pk: Where(*row) for pk, *row in rows}
    called: dict[str, set[Where]] = defaultdict(set)
    for place in known.values():
        called[place.folded].add(place)
    wholes = [(pk, place) for pk, place in known.items() if not outer(place, called)]
    best = sorted(wholes, key=lambda pair: (-counts[pair[0]], pair[1].folded, pair[1].slug))[:MOST]
    return [
        Figure(place_in_words(place.name), counts[pk], list_url("meetings", [*asked, HELD, ("place", place.slug)]))
        for pk, place in best
    ]


def outer(place: Where, called: Mapping[str, set[Where]]) -> set[Where]:
    """Those of the places that the place says it lies in: "Kreml, Moskau" lies in "Moskau"."""
    parts = place.folded.split(", ")
    return {whole for number in range(1, len(parts)) for whole in called.get(", ".join(parts[number:]), ())}


def hosts(held: Found, asked: Sequence[Pair]) -> list[Figure]:
    """In which countries the meetings were, most often first."""
    return [Figure(country_in_words(code), number, hosted(asked, code)) for code, number in held.counts("host", MOST)]


def journeys(held: Found, sides: Sequence[Side], asked: Sequence[Pair]) -> list[Figure]:
    """Who travelled to whom: the two sides as hosts, third countries, and what is not known; nothing of one country."""
    one, other = (side.home for side in sides)
    if not one or not other or one == other:
        return []
    far = dict(held.counts("format", values=FROM_AFAR))
    near = held.without("format", FROM_AFAR)
    hosted_by = dict(near.counts("host"))
    figures = [
        Figure(came(guest.name, host.home), hosted_by.pop(host.home, 0), hosted(asked, host.home), kind)
        for host, guest, kind in ((*sides, "second"), (*sides[::-1], "first"))
    ]
    third, known = sum(hosted_by.values()), sum(figure.count for figure in figures)
    figures += [
        Figure(_("in a third country"), third, kind="third"),
        Figure(_("by phone or video"), sum(far.values()), kind="far"),
        Figure(_("place not known"), len(near) - known - third, kind="unknown"),
    ]
    return [figure for figure in figures if figure.count]


def came(guest: str, host: str) -> str:
    """Who came where."""
    return _("%(guest)s came to %(host)s") % {"guest": guest, "host": country_in_words(host)}


def hosted(asked: Sequence[Pair], host: str) -> str:
    """The list of meetings in a country."""
    return list_url("meetings", [*asked, HELD, ("host", host)])


def topics(held: Found) -> list[Figure]:
    """What they talked about, most often first."""
    return [Figure(str(topic), number) for topic, number in held.counts("topic", MOST)]
