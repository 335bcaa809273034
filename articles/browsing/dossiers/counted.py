"""Where and about what somebody met, counted by the index: as quick for a hundred thousand meetings as for ten."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from articles.browsing.addresses import Pair, list_url
from articles.browsing.dossiers.facts import Where
from articles.browsing.dossiers.figures import HELD, MOST, Figure, hosted, outer
from articles.browsing.naming import country_in_words, place_in_words
from articles.indexing import Found
from articles.models import Place

# Among so many of the most frequent places are those to show: a place has no fewer meetings than what lies in it.
LOOKED_AT = 10 * MOST


def places(held: Found, asked: Sequence[Pair]) -> list[Figure]:
    """Where they met, most often first; what lies within another place of these counts there: the Kremlin in Moscow."""
    counts = dict(held.counts("place", most=LOOKED_AT))
    rows = Place.objects.filter(pk__in=list(counts)).values_list("pk", "slug", "name", "folded", "country")
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


def hosts(held: Found, asked: Sequence[Pair]) -> list[Figure]:
    """In which countries the meetings were, most often first."""
    return [Figure(country_in_words(code), number, hosted(asked, code)) for code, number in held.counts("host", MOST)]


def topics(held: Found) -> list[Figure]:
    """What they talked about, most often first."""
    return [Figure(str(topic), number) for topic, number in held.counts("topic", MOST)]
