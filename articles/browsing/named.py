"""People, outlets, places and bodies by their keys: fetched once for many readers, until they are called otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from articles.indexing.lasting import Remembered
from articles.models import Organisation, Person, Place, Source

# By which words it is noted that one is called otherwise, came or went.
NOTED = {
    Organisation: ("organisation_name",),
    Person: ("person_name", "who"),
    Place: ("place_name", "place"),
    Source: ("source_name",),
}
NAMED = Remembered(most=4000)


def named(objects: Any, keys: Iterable[int]) -> dict[int, Any]:
    """Those of the keys of which the manager `objects` has an entry, with it: for their names alone."""
    moment, model = NAMED.moment(), objects.model
    found = {key: one for (_model, key), one in NAMED.known([(model, key) for key in keys], moment).items()}
    fetched = objects.in_bulk([key for key in keys if key not in found])
    made = {(model, key): (one, frozenset((word, key) for word in NOTED[model])) for key, one in fetched.items()}
    NAMED.keep(made, moment)
    return found | fetched
